// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trend_chart.h"

#include "ui/widgets/value_format.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QRubberBand>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace linewarden::ui {

namespace {

constexpr double penWidth = 1.5;
constexpr double chosenWidth = 2.5;
constexpr int wantedSteps = 5;

QValueAxis* hiddenAxis(QChart& chart, Qt::Alignment side) {
  auto* axis = new QValueAxis(&chart);
  axis->setVisible(false);
  chart.addAxis(axis, side);
  return axis;
}

// How long a last sample is good for: as long as a live value is before it counts as old.
std::chrono::milliseconds patienceOf(const TrendTag& tag) {
  return std::max<std::chrono::milliseconds>(3 * tag.sampling, std::chrono::seconds(5));
}

}  // namespace

struct TrendChart::Shown {
  Shown(QChart& chart, TrendTag which) : tag(std::move(which)), lines(chart) {}
  TrendTag tag;
  QList<Sample> samples;
  TrendLines lines;
};

TrendChart::TrendChart(QWidget* parent) : QChartView(new QChart, parent) {
  setAccessibleName(tr("Trend"));
  setFocusPolicy(Qt::StrongFocus);
  setFrameShape(QFrame::NoFrame);
  setMouseTracking(true);
  setRubberBand(QChartView::NoRubberBand);
  setRenderHint(QPainter::Antialiasing);
  setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
  setProperty("bare", true);
  chart()->legend()->hide();
  chart()->setBackgroundVisible(false);
  chart()->setAnimationOptions(QChart::NoAnimation);
  chart()->setMargins({});
  chart()->layout()->setContentsMargins(0, 0, 0, 0);
  timeAxis_ = hiddenAxis(*chart(), Qt::AlignBottom);
  valueAxes_ = {hiddenAxis(*chart(), Qt::AlignLeft), hiddenAxis(*chart(), Qt::AlignRight)};
  band_ = new QRubberBand(QRubberBand::Rectangle, viewport());
}

TrendChart::~TrendChart() = default;

void TrendChart::setTags(const QList<TrendTag>& tags) {
  std::vector<std::unique_ptr<Shown>> next;
  for (const TrendTag& tag : tags) {
    const auto kept = std::find_if(shown_.begin(), shown_.end(), [&tag](const auto& shown) {
      return shown && shown->tag.tag == tag.tag;
    });
    next.push_back(kept != shown_.end() ? std::move(*kept)
                                        : std::make_unique<Shown>(*chart(), tag));
  }
  for (auto& gone : shown_) {
    if (gone) gone->lines.clear();
  }
  shown_ = std::move(next);
  QStringList units;
  for (const auto& shown : shown_) units.append(shown->tag.unit);
  frame_.plan = planAxes(units);
  for (std::size_t i = 0; i < shown_.size(); ++i) {
    const int axis = frame_.plan.axisOfTag[static_cast<qsizetype>(i)];
    shown_[i]->lines.setAxes(timeAxis_, valueAxes_[axis]);
  }
  chosen_ = std::min(chosen_, static_cast<int>(shown_.size()) - 1);
  applyPens();
}

void TrendChart::setSamples(TagId tag, const QList<Sample>& samples) {
  for (const auto& shown : shown_) {
    if (shown->tag.tag == tag) shown->samples = samples;
  }
}

void TrendChart::setWindow(const TimeWindow& window) {
  frame_.window = window;
}

void TrendChart::setChosen(int index) {
  chosen_ = index;
  applyPens();
}

std::optional<double> TrendChart::valueOf(int index, UtcTime time) const {
  if (index < 0 || index >= static_cast<int>(shown_.size())) return {};
  const Shown& shown = *shown_[static_cast<std::size_t>(index)];
  return valueAt(shown.samples, time, patienceOf(shown.tag));
}

void TrendChart::applyPens() {
  const Theme& theme = themeOf(this);
  for (std::size_t i = 0; i < shown_.size(); ++i) {
    const bool isChosen = static_cast<int>(i) == chosen_;
    shown_[i]->lines.setPen(trendPen(theme, shown_[i]->tag.ink, isChosen ? chosenWidth : penWidth));
  }
  setBackgroundBrush(theme.surface);
}

ValueSpan TrendChart::ownSpan(const Shown& shown) const {
  ValueSpan span = spanOf(shown.samples, frame_.window).value_or(ValueSpan{0, 1});
  if (!(span.high > span.low)) {
    const double room = std::max(std::abs(span.low) * 0.05, 0.5);
    span = {span.low - room, span.high + room};
  }
  return span;
}

void TrendChart::planScales() {
  QList<std::optional<ValueSpan>> spans(frame_.plan.units.size());
  frame_.limitAxis = -1;
  for (std::size_t i = 0; i < shown_.size(); ++i) {
    const Shown& shown = *shown_[i];
    const int axis = frame_.plan.axisOfTag[static_cast<qsizetype>(i)];
    std::optional<ValueSpan>& span = spans[axis];
    if (const auto own = spanOf(shown.samples, frame_.window)) span = united(span, *own);
    if (static_cast<int>(i) != chosen_ || frame_.plan.isNormalised) continue;
    // The chosen tag's near limits are part of its picture.
    frame_.limits = shown.tag.limits;
    frame_.limitAxis = axis;
    for (const auto& limit : {frame_.limits.low, frame_.limits.high}) {
      if (limit) span = united(span, {*limit, *limit});
    }
  }
  frame_.scales.clear();
  for (const auto& span : spans) {
    const ValueSpan wanted =
        frame_.plan.isNormalised ? ValueSpan{0, 100} : span.value_or(ValueSpan{0, 1});
    frame_.scales.append(niceScale(wanted, wantedSteps));
  }
}

void TrendChart::placePlot() {
  frame_.plot = plotArea(QSizeF(viewport()->size()), frame_.plan, frame_.scales);
  chart()->setPlotArea(frame_.plot);
}

void TrendChart::drawLines() {
  timeAxis_->setRange(0, static_cast<double>(std::max<qint64>(1, frame_.window.length().count())));
  for (qsizetype axis = 0; axis < frame_.scales.size(); ++axis) {
    valueAxes_[axis]->setRange(frame_.scales[axis].span.low, frame_.scales[axis].span.high);
  }
  for (const auto& shown : shown_) {
    QList<QList<QPointF>> runs =
        lineRuns(shown->samples, frame_.window, frame_.window.from, TrendLines::maxRuns);
    if (frame_.plan.isNormalised) {
      const ValueSpan span = ownSpan(*shown);
      for (QList<QPointF>& run : runs) {
        for (QPointF& point : run) point.setY(normalised(point.y(), span));
      }
    }
    shown->lines.setRuns(runs);
  }
}

void TrendChart::showChanges() {
  planScales();
  placePlot();
  drawLines();
  viewport()->update();
  tellCursor();
}

void TrendChart::setCursorTime(std::optional<UtcTime> time) {
  if (time == cursor_) return;
  const auto strip = [this](UtcTime at) {
    return QRectF(frame_.xAt(at) - 6 * gridStep, 0, 12 * gridStep, height()).toAlignedRect();
  };
  if (cursor_) viewport()->update(strip(*cursor_));
  cursor_ = time;
  if (cursor_) viewport()->update(strip(*cursor_));
  tellCursor();
  emit cursorMoved();
}

void TrendChart::tellCursor() {
  QStringList values;
  const UtcTime time = cursor_.value_or(frame_.window.to);
  for (std::size_t i = 0; i < shown_.size(); ++i) {
    const TrendTag& tag = shown_[i]->tag;
    const auto value = valueOf(static_cast<int>(i), time);
    values.append(value
                      ? QStringLiteral("%1 %2 %3")
                            .arg(tag.title, formatNumber(*value, tag.decimals, QLocale()), tag.unit)
                      : tr("%1 no value").arg(tag.title));
  }
  const QString when = QLocale().toString(toLocal(time), QLocale::ShortFormat);
  setAccessibleDescription(tr("At %1: %2").arg(when, values.join(QStringLiteral(", "))));
}

void TrendChart::changeEvent(QEvent* event) {
  QChartView::changeEvent(event);
  if (event->type() == QEvent::StyleChange) applyPens();
}

void TrendChart::resizeEvent(QResizeEvent* event) {
  QChartView::resizeEvent(event);
  placePlot();
}

void TrendChart::drawBackground(QPainter* painter, const QRectF& rect) {
  painter->fillRect(rect, themeOf(this).surface);
  painter->setRenderHint(QPainter::Antialiasing, false);
  paintTrendGround(*painter, themeOf(this), frame_);
  painter->setRenderHint(QPainter::Antialiasing);
}

void TrendChart::drawForeground(QPainter* painter, const QRectF&) {
  const Theme& theme = themeOf(this);
  if (cursor_) paintTrendCursor(*painter, theme, frame_, *cursor_);
  if (!hasFocus()) return;
  painter->setPen(QPen(theme.interactive, 2));
  painter->setBrush(Qt::NoBrush);
  painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

}  // namespace linewarden::ui
