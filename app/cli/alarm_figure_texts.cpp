// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/shown_text.h"
#include "app/cli/alarm_texts.h"
#include "app/cli/text_table.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace linewarden::cli {

namespace {

struct AlarmFigureTextsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::AlarmFigureTexts)
};

QString badActorName(BadActorKind kind) {
  switch (kind) {
    case BadActorKind::Chattering: return QStringLiteral("chattering");
    case BadActorKind::Fleeting: return QStringLiteral("fleeting");
    case BadActorKind::Stale: return QStringLiteral("stale");
    case BadActorKind::Frequent: break;
  }
  return QStringLiteral("frequent");
}

double secondsOf(std::chrono::milliseconds time) {
  return static_cast<double>(time.count()) / 1000;
}

QString figureOf(double value) {
  return QString::number(value, 'g', 4);
}

QString percentOf(double share) {
  return QString::number(100 * share, 'f', 1) + QStringLiteral(" %");
}

QJsonObject takenJson(const AcknowledgementFigures& figures) {
  return {{QStringLiteral("count"), figures.count},
          {QStringLiteral("medianSeconds"), secondsOf(figures.median)},
          {QStringLiteral("percentile95Seconds"), secondsOf(figures.percentile95)}};
}

QJsonArray countsJson(const QList<int>& counts) {
  QJsonArray array;
  for (const int count : counts) array.append(count);
  return array;
}

QJsonArray prioritiesJson(const AlarmFigures& figures) {
  QJsonArray array;
  for (const PriorityShare& one : figures.priorities) {
    array.append(QJsonObject{{QStringLiteral("priority"), alarmPriorityName(one.priority)},
                             {QStringLiteral("count"), one.count},
                             {QStringLiteral("share"), one.share},
                             {QStringLiteral("aim"), one.aim}});
  }
  return array;
}

QJsonArray topJson(const AlarmFigures& figures) {
  QJsonArray array;
  for (const FrequentAlarm& one : figures.top) {
    array.append(QJsonObject{{QStringLiteral("alarm"), one.id.text},
                             {QStringLiteral("title"), one.title},
                             {QStringLiteral("priority"), alarmPriorityName(one.priority)},
                             {QStringLiteral("count"), one.count},
                             {QStringLiteral("share"), one.share}});
  }
  return array;
}

QJsonArray badActorsJson(const AlarmFigures& figures) {
  QJsonArray array;
  for (const BadActor& one : figures.badActors) {
    array.append(QJsonObject{{QStringLiteral("alarm"), one.id.text},
                             {QStringLiteral("title"), one.title},
                             {QStringLiteral("kind"), badActorName(one.kind)},
                             {QStringLiteral("count"), one.count},
                             {QStringLiteral("suggestion"), one.suggestion}});
  }
  return array;
}

QJsonArray peopleJson(const AlarmFigures& figures) {
  QJsonArray array;
  for (const PersonFigures& one : figures.people) {
    QJsonObject person = takenJson(one.acknowledgements);
    person[QStringLiteral("person")] = one.person;
    person[QStringLiteral("perHour")] = one.perHour;
    array.append(person);
  }
  return array;
}

/// Rates, shares and counts beside what ISA-18.2-2016, clause 16, holds to be good.
QString ratesText(const AlarmFigures& figures) {
  TextTable table({AlarmFigureTextsText::tr("Figure"), AlarmFigureTextsText::tr("Value"),
                   AlarmFigureTextsText::tr("Good")});
  table.add({AlarmFigureTextsText::tr("Announced"), QString::number(figures.announcements)});
  table.add({AlarmFigureTextsText::tr("Per 10 minutes and console"),
             figureOf(figures.perTenMinutes), AlarmFigureTextsText::tr("1, at most 2")});
  table.add({AlarmFigureTextsText::tr("Per hour and console"), figureOf(figures.perHour),
             AlarmFigureTextsText::tr("6, at most 12")});
  table.add({AlarmFigureTextsText::tr("Per day and console"), figureOf(figures.perDay),
             AlarmFigureTextsText::tr("150, at most 300")});
  table.add({AlarmFigureTextsText::tr("Fullest 10 minutes"), QString::number(figures.peak),
             AlarmFigureTextsText::tr("at most %1")
                 .arg(AlarmFigures::busyTenMinutes * figures.consoles)});
  table.add({AlarmFigureTextsText::tr("10 minutes over 10"), percentOf(figures.busyTenMinutesShare),
             AlarmFigureTextsText::tr("under 1 %")});
  table.add({AlarmFigureTextsText::tr("Hours over 30"), percentOf(figures.busyHoursShare),
             AlarmFigureTextsText::tr("under 1 %")});
  table.add({AlarmFigureTextsText::tr("Time in flood"), percentOf(figures.floodShare),
             AlarmFigureTextsText::tr("under 1 %")});
  table.add({AlarmFigureTextsText::tr("The ten most frequent"), percentOf(figures.topTenShare),
             AlarmFigureTextsText::tr("at most 5 %")});
  table.add({AlarmFigureTextsText::tr("Standing at the end"), QString::number(figures.standing)});
  table.add({AlarmFigureTextsText::tr("Stale on the worst day"),
             QString::number(figures.mostStaleOnADay), AlarmFigureTextsText::tr("below 5")});
  table.add(
      {AlarmFigureTextsText::tr("Never acknowledged"), QString::number(figures.unacknowledged)});
  table.add({AlarmFigureTextsText::tr("Seconds to acknowledge, median"),
             figureOf(secondsOf(figures.acknowledgements.median))});
  table.add({AlarmFigureTextsText::tr("Seconds to acknowledge, 95 of 100"),
             figureOf(secondsOf(figures.acknowledgements.percentile95))});
  return table.toString();
}

}  // namespace

QJsonObject alarmFiguresJson(const AlarmFigures& figures) {
  return {{QStringLiteral("from"), toIsoUtc(figures.from)},
          {QStringLiteral("to"), toIsoUtc(figures.to)},
          {QStringLiteral("consoles"), figures.consoles},
          {QStringLiteral("announcements"), figures.announcements},
          {QStringLiteral("perTenMinutes"), figures.perTenMinutes},
          {QStringLiteral("perHour"), figures.perHour},
          {QStringLiteral("perDay"), figures.perDay},
          {QStringLiteral("tenMinutes"), countsJson(figures.tenMinutes)},
          {QStringLiteral("hours"), countsJson(figures.hours)},
          {QStringLiteral("peak"), figures.peak},
          {QStringLiteral("peakAt"), toIsoUtc(figures.peakAt)},
          {QStringLiteral("busyTenMinutesShare"), figures.busyTenMinutesShare},
          {QStringLiteral("busyHoursShare"), figures.busyHoursShare},
          {QStringLiteral("floodSeconds"), secondsOf(figures.inFlood)},
          {QStringLiteral("floodShare"), figures.floodShare},
          {QStringLiteral("floods"), figures.floods},
          {QStringLiteral("topTenShare"), figures.topTenShare},
          {QStringLiteral("top"), topJson(figures)},
          {QStringLiteral("priorities"), prioritiesJson(figures)},
          {QStringLiteral("acknowledgements"), takenJson(figures.acknowledgements)},
          {QStringLiteral("unacknowledged"), figures.unacknowledged},
          {QStringLiteral("people"), peopleJson(figures)},
          {QStringLiteral("standing"), figures.standing},
          {QStringLiteral("mostStaleOnADay"), figures.mostStaleOnADay},
          {QStringLiteral("badActors"), badActorsJson(figures)}};
}

QString alarmFiguresText(const AlarmFigures& figures) {
  QString text = AlarmFigureTextsText::tr("From %1 to %2\n\n")
                     .arg(toIsoUtc(figures.from), toIsoUtc(figures.to)) +
                 ratesText(figures);
  TextTable spread({AlarmFigureTextsText::tr("Priority"), AlarmFigureTextsText::tr("Announced"),
                    AlarmFigureTextsText::tr("Share"), AlarmFigureTextsText::tr("Aim")});
  for (const PriorityShare& one : figures.priorities) {
    spread.add({alarmPriorityName(one.priority), QString::number(one.count), percentOf(one.share),
                percentOf(one.aim)});
  }
  text += u'\n' + spread.toString();
  TextTable top({AlarmFigureTextsText::tr("Most frequent"), AlarmFigureTextsText::tr("Announced"),
                 AlarmFigureTextsText::tr("Share"), AlarmFigureTextsText::tr("Alarm")});
  for (const FrequentAlarm& one : figures.top) {
    top.add({one.id.text, QString::number(one.count), percentOf(one.share), one.title});
  }
  if (!figures.top.isEmpty()) text += u'\n' + top.toString();
  if (!figures.badActors.isEmpty()) text += u'\n';
  for (const BadActor& one : figures.badActors) {
    text += QStringLiteral("%1 (%2, %3): %4\n")
                .arg(shownText(one.id.text, 200), badActorName(one.kind),
                     QString::number(one.count), one.suggestion);
  }
  return text;
}

}  // namespace linewarden::cli
