// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_figures.h"

#include <array>

namespace linewarden {

namespace {

constexpr std::array<const char*, 4> badActorNames{"chattering", "fleeting", "stale", "frequent"};

/// A cell that a spreadsheet takes as text, also where it begins like a formula.
QString alarmCell(const QString& text) {
  const bool isFormula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
  QString cell = isFormula ? u'\'' + text : text;
  cell.replace(u'"', QStringLiteral("\"\""));
  return u'"' + cell + u'"';
}

class AlarmCsv {
 public:
  void row(const QString& name, const QString& value, const QString& subject = {},
           const QString& remark = {}) {
    const QStringList cells{alarmCell(name), value, alarmCell(subject), alarmCell(remark)};
    text_ += cells.join(u',') + QStringLiteral("\r\n");
  }
  void row(const char* name, double value) {
    row(QLatin1String(name), QString::number(value, 'g', 6));
  }
  void seconds(const char* name, std::chrono::milliseconds value) {
    row(name, static_cast<double>(value.count()) / 1000);
  }
  [[nodiscard]] QByteArray bytes() const { return text_.toUtf8(); }

 private:
  QString text_ = QStringLiteral("figure,value,subject,remark\r\n");
};

}  // namespace

QByteArray alarmFiguresCsv(const AlarmFigures& figures) {
  AlarmCsv csv;
  csv.row(QStringLiteral("from"), alarmCell(toIsoUtc(figures.from)));
  csv.row(QStringLiteral("to"), alarmCell(toIsoUtc(figures.to)));
  csv.row("consoles", figures.consoles);
  csv.row("announcements", figures.announcements);
  csv.row("per ten minutes", figures.perTenMinutes);
  csv.row("per hour", figures.perHour);
  csv.row("per day", figures.perDay);
  csv.row("peak in ten minutes", figures.peak);
  csv.row("share of ten minutes over 10", figures.busyTenMinutesShare);
  csv.row("share of hours over 30", figures.busyHoursShare);
  csv.row("share of time in flood", figures.floodShare);
  csv.row("floods", figures.floods);
  csv.row("share of the ten most frequent", figures.topTenShare);
  csv.row("standing", figures.standing);
  csv.row("most stale on a day", figures.mostStaleOnADay);
  csv.row("never acknowledged", figures.unacknowledged);
  csv.seconds("seconds to acknowledge, median", figures.acknowledgements.median);
  csv.seconds("seconds to acknowledge, 95th percentile", figures.acknowledgements.percentile95);
  for (const PriorityShare& one : figures.priorities) {
    csv.row(QStringLiteral("share of priority"), QString::number(one.share, 'g', 6),
            alarmPriorityName(one.priority), QStringLiteral("aim %1").arg(one.aim));
  }
  for (const PersonFigures& one : figures.people) {
    csv.row(QStringLiteral("acknowledged"), QString::number(one.acknowledgements.count),
            one.person);
  }
  for (const FrequentAlarm& one : figures.top) {
    csv.row(QStringLiteral("frequent"), QString::number(one.count), one.id.text, one.title);
  }
  for (const BadActor& one : figures.badActors) {
    csv.row(QLatin1String(badActorNames[static_cast<std::size_t>(one.kind)]),
            QString::number(one.count), one.id.text, one.suggestion);
  }
  return csv.bytes();
}

}  // namespace linewarden
