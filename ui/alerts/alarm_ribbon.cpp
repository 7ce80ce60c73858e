// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_ribbon.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/when_done.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/value_format.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <chrono>

namespace linewarden::ui {

namespace {

constexpr std::chrono::minutes ribbonPeriod{10};
constexpr std::chrono::seconds ribbonMovesEvery{30};
constexpr std::chrono::seconds ribbonRest{3};
constexpr int ribbonHeight = 6 * gridStep;

// Bars begin at whole ten minutes, so that one that is past does not change any more.
UtcTime ribbonEnd(UtcTime now) {
  const std::chrono::milliseconds period = ribbonPeriod;
  const auto whole = now.time_since_epoch() / period;
  return UtcTime((whole + 1) * period);
}

}  // namespace

AlarmRibbon::AlarmRibbon(const AlertRooms& rooms, QWidget* parent)
    : QWidget(parent), rooms_(rooms) {
  setObjectName(QStringLiteral("alarmRibbon"));
  setAccessibleName(tr("Alarms in each ten minutes of the last eight hours"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setMouseTracking(true);
  soonTimer_.setSingleShot(true);
  soonTimer_.setInterval(ribbonRest);
  moveTimer_.setInterval(ribbonMovesEvery);
  connect(&soonTimer_, &QTimer::timeout, this, &AlarmRibbon::ask);
  connect(&moveTimer_, &QTimer::timeout, this, &AlarmRibbon::ask);
  connect(
      &rooms_.desk, &AlarmDesk::announced, this,
      [this] {
        if (session_.isValid() && !soonTimer_.isActive()) soonTimer_.start();
      },
      Qt::QueuedConnection);
}

void AlarmRibbon::begin(const Session& session) {
  session_ = session;
  ++visit_;
  isAsking_ = false;
  moveTimer_.start();
  ask();
}

void AlarmRibbon::end() {
  session_ = {};
  ++visit_;
  isAsking_ = false;
  soonTimer_.stop();
  moveTimer_.stop();
  counts_.clear();
  worst_.clear();
  update();
}

void AlarmRibbon::ask() {
  if (!session_.isValid() || isAsking_) return;
  isAsking_ = true;
  const UtcTime to = ribbonEnd(rooms_.clock.now());
  const UtcTime from = to - bars * ribbonPeriod;
  whenDone(rooms_.desk.figures(session_, from, to), this,
           [this, from, visit = visit_](const Result<AlarmFigures>& figures) {
             if (visit != visit_) return;
             isAsking_ = false;
             from_ = from;
             take(figures);
             emit settled();
           });
}

void AlarmRibbon::take(const Result<AlarmFigures>& figures) {
  if (!figures) {
    counts_.clear();
    worst_ = figures.error().message;
  } else {
    counts_ = figures->tenMinutes.first(std::min<qsizetype>(bars, figures->tenMinutes.size()));
    const auto most = std::max_element(counts_.cbegin(), counts_.cend());
    worst_ =
        most == counts_.cend() || *most == 0
            ? tr("No alarm in the last 8 hours")
            : tr("Most in 10 minutes: %1").arg(tipOf(static_cast<int>(most - counts_.cbegin())));
  }
  setAccessibleDescription(worst_);
  update();
}

QSize AlarmRibbon::sizeHint() const {
  return {40 * gridStep, ribbonHeight};
}

QRect AlarmRibbon::chart() const {
  const int words = QFontMetrics(textFont(TextSize::Caption)).height() + gridStep / 2;
  return rect().adjusted(0, words, 0, -1);
}

int AlarmRibbon::highest() const {
  const auto most = std::max_element(counts_.cbegin(), counts_.cend());
  // Room above the line of ten, so that bars that pass it are seen to.
  return std::max(AlarmFigures::busyTenMinutes * 3 / 2, most == counts_.cend() ? 0 : *most);
}

QRectF AlarmRibbon::barAt(int index) const {
  const QRectF box = chart();
  const double step = box.width() / bars;
  const int count = counts_.value(index);
  double height = box.height() * count / highest();
  // One alarm among hundreds is still one.
  if (count > 0) height = std::max(height, 2.0);
  return {box.left() + index * step, box.bottom() - height, std::max(1.0, step - 1), height};
}

QString AlarmRibbon::tipOf(int index) const {
  const QLocale locale;
  const UtcTime begin = from_ + index * ribbonPeriod;
  return tr("%1–%2: %3", "begin, end, how many alarms")
      .arg(formatClock(toLocal(begin).time(), locale),
           formatClock(toLocal(begin + ribbonPeriod).time(), locale),
           tr("%n alarm(s)", nullptr, counts_.value(index)));
}

bool AlarmRibbon::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int index = width() > 0 ? help->pos().x() * bars / width() : -1;
  if (index < 0 || index >= counts_.size()) {
    QToolTip::hideText();
    event->ignore();
    return true;
  }
  QToolTip::showText(help->globalPos(), tipOf(index), this);
  return true;
}

void AlarmRibbon::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = themeOf(this);
  const QRect box = chart();
  painter.setFont(textFont(TextSize::Caption));
  const QRect words(0, 0, width(), box.top());
  painter.setPen(theme.quietText);
  painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, tr("Alarms per 10 minutes, 8 hours"));
  painter.setPen(theme.text);
  painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(worst_, Qt::ElideRight, width() * 2 / 3));
  painter.setPen(theme.border);
  painter.drawLine(box.bottomLeft(), box.bottomRight());
  for (int index = 0; index < counts_.size(); ++index) {
    const bool isBusy = counts_.at(index) > AlarmFigures::busyTenMinutes;
    painter.fillRect(barAt(index), isBusy ? theme.high : theme.quietText);
  }
  const double line =
      box.bottom() - double(box.height()) * AlarmFigures::busyTenMinutes / highest();
  painter.setPen(QPen(theme.text, 1, Qt::DashLine));
  painter.drawLine(QPointF(box.left(), line), QPointF(box.right(), line));
  painter.setPen(theme.text);
  painter.drawText(QPointF(box.left() + 2, line - 2),
                   QLocale().toString(AlarmFigures::busyTenMinutes));
}

}  // namespace linewarden::ui
