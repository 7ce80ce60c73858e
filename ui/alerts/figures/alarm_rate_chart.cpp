// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/figures/alarm_rate_chart.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/value_format.h"

#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace linewarden::ui {

namespace {

constexpr int rateChartSteps = 5;
constexpr int leastBarWidth = 4;
constexpr int rateChartHeight = 28 * gridStep;
constexpr double barShare = 0.75;

}  // namespace

AlarmRateChart::AlarmRateChart(QWidget* parent)
    : QChartView(new QChart, parent),
      calm_(new QBarSet(tr("To the line"))),
      busy_(new QBarSet(tr("Over the line"))),
      series_(new QStackedBarSeries(chart())),
      barAxis_(new QValueAxis(chart())),
      countAxis_(new QValueAxis(chart())) {
  setObjectName(QStringLiteral("alarmRateChart"));
  setAccessibleName(tr("Alarms announced over time"));
  setFocusPolicy(Qt::StrongFocus);
  setFrameShape(QFrame::NoFrame);
  setMouseTracking(true);
  setRubberBand(QChartView::NoRubberBand);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setProperty("bare", true);
  setFixedHeight(rateChartHeight);
  chart()->legend()->hide();
  chart()->setBackgroundVisible(false);
  chart()->setAnimationOptions(QChart::NoAnimation);
  chart()->setMargins({});
  chart()->layout()->setContentsMargins(0, 0, 0, 0);
  series_->append(calm_);
  series_->append(busy_);
  series_->setBarWidth(barShare);
  chart()->addSeries(series_);
  for (QValueAxis* axis : {barAxis_, countAxis_}) axis->setVisible(false);
  chart()->addAxis(barAxis_, Qt::AlignBottom);
  chart()->addAxis(countAxis_, Qt::AlignLeft);
  series_->attachAxis(barAxis_);
  series_->attachAxis(countAxis_);
  applyInks();
}

void AlarmRateChart::setCounts(const QList<int>& counts, UtcTime from,
                               std::chrono::milliseconds period, int limit) {
  counts_ = counts;
  from_ = from;
  period_ = period;
  limit_ = limit;
  picked_ = -1;
  plan();
}

/// As many bars as have room, and around them axes like those of a trend.
void AlarmRateChart::plan() {
  const QString unit = period_ >= std::chrono::hours(1) ? tr("an hour") : tr("in 10 minutes");
  frame_.plan = planAxes({unit});
  frame_.limits = {};
  frame_.limits.high = limit_;
  frame_.limitAxis = counts_.isEmpty() ? -1 : 0;
  const int highest = counts_.isEmpty() ? 0 : *std::max_element(counts_.cbegin(), counts_.cend());
  // The line has to be in the picture, also far above calm days.
  const double top = std::max(static_cast<double>(highest), limit_ * 1.25);
  frame_.scales = {niceScale({0, std::max(top, 1.0)}, rateChartSteps)};
  frame_.plot = plotArea(QSizeF(viewport()->size()), frame_.plan, frame_.scales);
  // Room for the last date, which stands under the end of the axis.
  frame_.plot.setRight(frame_.plot.right() - 3 * gridStep);
  bars_ = rateBars(counts_, from_, period_,
                   std::max(1, static_cast<int>(frame_.plot.width()) / leastBarWidth));
  if (picked_ >= bars_.counts.size()) picked_ = -1;
  frame_.window = {bars_.from, bars_.end()};
  chart()->setPlotArea(frame_.plot);
  fillBars();
  setAccessibleDescription(counts_.isEmpty() ? tr("No alarm was announced.")
                                             : tr("At most %1 %2; the line is at %3.")
                                                   .arg(formatCount(highest, QLocale()), unit,
                                                        formatCount(limit_, QLocale())));
  resetCachedContent();
  viewport()->update();
}

void AlarmRateChart::fillBars() {
  QList<qreal> calm;
  QList<qreal> busy;
  for (const int count : bars_.counts) {
    calm.append(count > limit_ ? 0 : count);
    busy.append(count > limit_ ? count : 0);
  }
  for (QBarSet* set : {calm_, busy_}) set->remove(0, set->count());
  calm_->append(calm);
  busy_->append(busy);
  barAxis_->setRange(-0.5, std::max<double>(0.5, static_cast<double>(bars_.counts.size()) - 0.5));
  countAxis_->setRange(frame_.scales.first().span.low, frame_.scales.first().span.high);
}

void AlarmRateChart::applyInks() {
  const Theme& theme = themeOf(this);
  calm_->setBrush(theme.quietText);
  busy_->setBrush(theme.high);
  for (QBarSet* set : {calm_, busy_}) set->setPen(Qt::NoPen);
  setBackgroundBrush(theme.surface);
}

QString AlarmRateChart::wordsOf(int bar) const {
  if (bar < 0 || bar >= bars_.counts.size()) return {};
  const QLocale locale;
  const auto moment = [&locale](UtcTime time) {
    return locale.toString(toLocal(time), QLocale::ShortFormat);
  };
  const int count = bars_.counts.at(bar);
  const QString when =
      moment(bars_.beginOf(bar)) + QStringLiteral(" – ") + moment(bars_.beginOf(bar + 1));
  QString words = tr("%1: %n alarm(s)", nullptr, count).arg(when);
  if (bars_.periodsPerBar > 1) {
    words = period_ >= std::chrono::hours(1)
                ? tr("%1: at most %n alarm(s) in an hour", nullptr, count).arg(when)
                : tr("%1: at most %n alarm(s) in 10 minutes", nullptr, count).arg(when);
  }
  if (count > limit_) words += QStringLiteral(", ") + tr("too many");
  return words;
}

QRectF AlarmRateChart::areaOf(int bar) const {
  const double width = frame_.plot.width() / static_cast<double>(bars_.counts.size());
  return {frame_.plot.left() + bar * width, frame_.plot.top(), width, frame_.plot.height()};
}

void AlarmRateChart::pick(int bar) {
  if (bar == picked_) return;
  picked_ = bar;
  viewport()->update();
  if (bar < 0) return QToolTip::hideText();
  const QString words = wordsOf(bar);
  setAccessibleDescription(words);
  const QPoint at(static_cast<int>(areaOf(bar).center().x()), viewport()->height() / 3);
  QToolTip::showText(viewport()->mapToGlobal(at), words, viewport());
}

void AlarmRateChart::changeEvent(QEvent* event) {
  QChartView::changeEvent(event);
  if (event->type() == QEvent::StyleChange) applyInks();
}

void AlarmRateChart::resizeEvent(QResizeEvent* event) {
  QChartView::resizeEvent(event);
  plan();
}

void AlarmRateChart::mouseMoveEvent(QMouseEvent* event) {
  QChartView::mouseMoveEvent(event);
  const QPointF at = event->position();
  if (bars_.counts.isEmpty() || !frame_.plot.contains(at)) return pick(-1);
  const double share = (at.x() - frame_.plot.left()) / frame_.plot.width();
  const auto last = static_cast<int>(bars_.counts.size()) - 1;
  pick(std::clamp(static_cast<int>(share * static_cast<double>(bars_.counts.size())), 0, last));
}

void AlarmRateChart::leaveEvent(QEvent* event) {
  QChartView::leaveEvent(event);
  pick(-1);
}

void AlarmRateChart::keyPressEvent(QKeyEvent* event) {
  const bool isStep = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
  if (!isStep || bars_.counts.isEmpty()) return QChartView::keyPressEvent(event);
  const auto last = static_cast<int>(bars_.counts.size()) - 1;
  const int step = event->key() == Qt::Key_Left ? -1 : 1;
  pick(picked_ < 0 ? last : std::clamp(picked_ + step, 0, last));
}

void AlarmRateChart::drawBackground(QPainter* painter, const QRectF& rect) {
  const Theme& theme = themeOf(this);
  painter->fillRect(rect, theme.surface);
  painter->setRenderHint(QPainter::Antialiasing, false);
  if (picked_ >= 0) painter->fillRect(areaOf(picked_), theme.raised);
  if (!frame_.scales.isEmpty()) paintTrendGround(*painter, theme, frame_);
}

void AlarmRateChart::drawForeground(QPainter* painter, const QRectF&) {
  const Theme& theme = themeOf(this);
  if (frame_.limitAxis == 0) {
    // The line again, over the bars, with its number.
    const double y = frame_.yAt(0, limit_);
    painter->setFont(textFont(TextSize::Caption, true));
    painter->setPen(QPen(theme.text, 1, Qt::DashLine));
    painter->drawLine(QPointF(frame_.plot.left(), y), QPointF(frame_.plot.right(), y));
    painter->setPen(theme.text);
    const double high = QFontMetricsF(painter->font()).height();
    const QRectF above(frame_.plot.left() + gridStep, y - high - 2,
                       frame_.plot.width() - 2 * gridStep, high);
    const QString words = tr("too many over %1").arg(formatCount(limit_, QLocale()));
    // On its own ground, since bars may stand behind it.
    const double wide = QFontMetricsF(painter->font()).horizontalAdvance(words) + gridStep;
    painter->fillRect(QRectF(above.right() - wide, above.top(), wide, above.height() - 1),
                      theme.surface);
    painter->drawText(above, static_cast<int>(Qt::AlignRight) | Qt::AlignVCenter, words);
  }
  if (!hasFocus()) return;
  painter->setPen(QPen(theme.interactive, 2));
  painter->setBrush(Qt::NoBrush);
  painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

}  // namespace linewarden::ui
