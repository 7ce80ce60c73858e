// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_trend.h"

#include "app/history/history_reader.h"
#include "app/plant/plant.h"
#include "ui/alerts/alarm_words.h"
#include "ui/line/trend_source.h"
#include "ui/people/captions.h"
#include "ui/people/panel_section.h"
#include "ui/widgets/state_view.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace linewarden::ui {

namespace {
constexpr int alarmTrendHeight = 22 * gridStep;
constexpr int leastTrendPoints = 200;
constexpr double alarmMarkSize = 16;
}  // namespace

/// The line at the moment of the announcement, over the chart; takes no clicks.
class AlarmTrend::Mark final : public QWidget {
 public:
  Mark(const TrendChart& chart, QWidget* parent) : QWidget(parent), chart_(chart) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
  }

  void setMoment(UtcTime moment, Priority priority) {
    moment_ = moment;
    priority_ = priority;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    const TrendFrame& frame = chart_.frame();
    if (moment_ < frame.window.from || moment_ > frame.window.to) return;
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const double x = std::round(frame.xAt(moment_)) + 0.5;
    painter.setPen(QPen(priorityInk(theme, priority_), 1));
    painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    const QRectF box(x - alarmMarkSize / 2, frame.plot.top() - alarmMarkSize / 2, alarmMarkSize,
                     alarmMarkSize);
    paintPriority(painter, theme, priority_, box);
  }

 private:
  const TrendChart& chart_;
  UtcTime moment_;
  Priority priority_ = Priority::None;
};

UtcTime alarmMoment(const AlarmRecord& record) {
  return record.announced > UtcTime() ? record.announced : record.activeSince;
}

Limits alarmLimits(const AlarmView& alarm) {
  const AlarmCondition& condition = alarm.definition.condition;
  const double limit = alarm.record.limit.value_or(condition.limit);
  Limits limits;
  switch (condition.kind) {
    case AlarmConditionKind::High:
    case AlarmConditionKind::HighHigh: limits.high = limit; break;
    case AlarmConditionKind::Low:
    case AlarmConditionKind::LowLow: limits.low = limit; break;
    case AlarmConditionKind::Deviation:
      if (!condition.setPoint) break;
      limits.low = *condition.setPoint - limit;
      limits.high = *condition.setPoint + limit;
      break;
    default: break;
  }
  return limits;
}

AlarmTrend::AlarmTrend(const AlertRooms& rooms, QWidget* parent)
    : QWidget(parent),
      rooms_(rooms),
      source_(new TrendSource(rooms.history, this)),
      picture_(new QWidget(this)) {
  setObjectName(QStringLiteral("alarmTrend"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep / 2);
  column->addWidget(new PanelSection(tr("Ten minutes around it"), this));
  auto* inner = new QVBoxLayout(picture_);
  inner->setContentsMargins(0, 0, 0, gridStep);
  inner->setSpacing(gridStep / 2);
  chart_ = new TrendChart(picture_);
  chart_->setObjectName(QStringLiteral("alarmTrendChart"));
  chart_->setFixedHeight(alarmTrendHeight);
  chart_->viewport()->installEventFilter(this);
  mark_ = new Mark(*chart_, chart_->viewport());
  value_ = makeCaption({}, Tone::Quiet, picture_);
  value_->setObjectName(QStringLiteral("alarmTrendValue"));
  problem_ = makeParagraph({}, Tone::Problem, picture_);
  problem_->hide();
  inner->addWidget(chart_);
  inner->addWidget(value_);
  inner->addWidget(problem_);
  column->addWidget(picture_);
  connect(source_, &TrendSource::changed, this, [this] {
    showSamples();
    if (!source_->isLoading() && std::exchange(isLoading_, false)) emit settled();
  });
  connect(chart_, &TrendChart::cursorMoved, this, &AlarmTrend::showValue);
}

void AlarmTrend::begin(const Session& session) {
  end();
  source_->setSession(session);
}

void AlarmTrend::showEmpty(const QString& title, const QString& text) {
  if (empty_ != nullptr && emptySays_ == text) return;
  end();
  emptySays_ = text;
  picture_->hide();
  empty_ = new StateView(StateView::Kind::Empty, title, text, this);
  empty_->setObjectName(QStringLiteral("alarmTrendEmpty"));
  empty_->setIconName(QStringLiteral("trend"));
  layout()->addWidget(empty_);
  empty_->show();
}

void AlarmTrend::show(const AlarmView& alarm) {
  const Tag* tag =
      alarm.definition.tag.isEmpty() ? nullptr : rooms_.plant->tag(alarm.definition.tag);
  const UtcTime moment = alarmMoment(alarm.record);
  if (tag == nullptr) {
    showEmpty(tr("No trend"), tr("This alarm is not raised by a measured value."));
    return;
  }
  if (!tag->recorded || tag->type == DataType::String) {
    showEmpty(tr("No trend"), tr("History does not keep “%1”.").arg(tag->title));
    return;
  }
  if (moment <= UtcTime()) {
    showEmpty(tr("No trend"), tr("The alarm has not been raised yet."));
    return;
  }
  if (alarm.record.id == id_ && moment == moment_) return;
  end();
  id_ = alarm.record.id;
  tag_ = tag->id;
  tagName_ = tag->name;
  moment_ = moment;
  window_ = {moment - before, moment + after};
  chart_->setTags({{tag->id, tag->title, tag->engineeringUnit, tag->decimals, alarmLimits(alarm),
                    tag->sampling, 0}});
  chart_->setChosen(0);
  chart_->setNow(rooms_.clock.now());
  chart_->setWindow(window_);
  mark_->setMoment(moment, alarmMark(alarm.definition.priority));
  picture_->show();
  isLoading_ = true;
  follow();
}

void AlarmTrend::follow() {
  if (!tag_.isValid()) return;
  const UtcTime now = rooms_.clock.now();
  // The last of it may be heard and not yet kept.
  const bool isOver = now > window_.to + before;
  if (isOver && !isLoading_) return;
  chart_->setNow(now);
  source_->load({tag_}, window_, std::max(leastTrendPoints, chart_->width()));
}

void AlarmTrend::showSamples() {
  if (!tag_.isValid()) return;
  chart_->setSamples(tag_, source_->samples(tag_));
  chart_->showChanges();
  mark_->update();
  problem_->setText(source_->problem());
  problem_->setVisible(!source_->problem().isEmpty());
  showValue();
}

void AlarmTrend::showValue() {
  if (!tag_.isValid()) return;
  const UtcTime time = chart_->cursorTime().value_or(moment_);
  value_->setText(
      tr("%1: %2", "time, value")
          .arg(alarmTime(time, rooms_.clock.now(), QLocale()),
               alarmValue(*rooms_.plant, tagName_, chart_->valueOf(0, time), QLocale())));
}

bool AlarmTrend::eventFilter(QObject* watched, QEvent* event) {
  if (watched != chart_->viewport()) return QWidget::eventFilter(watched, event);
  if (event->type() == QEvent::Resize) mark_->setGeometry(chart_->viewport()->rect());
  // The window of time is fixed here: the wheel scrolls the panel, and nothing is dragged.
  const bool isHand = event->type() == QEvent::Wheel || event->type() == QEvent::MouseButtonPress;
  if (!isHand) return QWidget::eventFilter(watched, event);
  event->ignore();
  return true;
}

void AlarmTrend::end() {
  source_->clear();
  id_ = {};
  tag_ = {};
  tagName_.clear();
  moment_ = {};
  isLoading_ = false;
  problem_->hide();
  chart_->setTags({});
  delete std::exchange(empty_, nullptr);
}

}  // namespace linewarden::ui
