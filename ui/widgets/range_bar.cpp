// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/range_bar.h"

#include "app/plant/limit_rules.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/priority.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linewarden::ui {

namespace {

bool sameLimits(const Limits& one, const Limits& other) {
  return one.lowLow == other.lowLow && one.low == other.low && one.high == other.high &&
         one.highHigh == other.highHigh;
}

QColor faint(QColor ink, double share) {
  ink.setAlphaF(static_cast<float>(share));
  return ink;
}

// Shades what lies beyond a limit and marks the limit itself.
class LimitPainter {
 public:
  LimitPainter(QPainter& painter, const Theme& theme, const RangeScale& scale, const QRectF& track)
      : painter_(painter), theme_(theme), scale_(scale), track_(track) {}

  void below(std::optional<double> limit, Priority priority) {
    if (!limit) return;
    const double x = at(*limit);
    fill(track_.left(), x, priority);
    tick(x);
  }
  void above(std::optional<double> limit, Priority priority) {
    if (!limit) return;
    const double x = at(*limit);
    fill(x, track_.right(), priority);
    tick(x);
  }

 private:
  [[nodiscard]] double at(double value) const {
    return track_.left() + positionIn(scale_, value) * track_.width();
  }
  void fill(double from, double to, Priority priority) {
    // Grey, not the priority's colour: a limit that is not passed is nothing to look at.
    const QColor ink = priority == Priority::High ? faint(theme_.quietText, 0.6) : theme_.border;
    painter_.fillRect(QRectF(from, track_.top(), to - from, track_.height()), ink);
  }
  void tick(double x) {
    painter_.fillRect(QRectF(std::round(x), track_.top() - 2, 1, track_.height() + 4),
                      theme_.quietText);
  }

  QPainter& painter_;
  const Theme& theme_;
  const RangeScale& scale_;
  QRectF track_;
};

}  // namespace

bool operator==(const RangeScale& one, const RangeScale& other) {
  return std::equal_to<>()(one.low, other.low) && std::equal_to<>()(one.high, other.high) &&
         sameLimits(one.limits, other.limits);
}

std::optional<RangeScale> rangeScaleOf(const Tag& tag) {
  if (tag.type == DataType::Bool || tag.type == DataType::String) return {};
  RangeScale scale{0, 0, tag.limits};
  if (tag.rangeLow && tag.rangeHigh && *tag.rangeLow < *tag.rangeHigh) {
    scale.low = *tag.rangeLow;
    scale.high = *tag.rangeHigh;
    return scale;
  }
  double low = HUGE_VAL;
  double high = -HUGE_VAL;
  for (const auto& limit :
       {tag.limits.lowLow, tag.limits.low, tag.limits.high, tag.limits.highHigh}) {
    if (!limit) continue;
    low = std::min(low, *limit);
    high = std::max(high, *limit);
  }
  if (low > high) return {};
  const double room = high > low ? (high - low) * 0.25 : std::max(1.0, std::abs(high) * 0.25);
  scale.low = low - room;
  scale.high = high + room;
  return scale;
}

double positionIn(const RangeScale& scale, double value) {
  if (!(scale.high > scale.low) || std::isnan(value)) return 0;
  return std::clamp((value - scale.low) / (scale.high - scale.low), 0.0, 1.0);
}

void paintRangeBar(QPainter& painter, const Theme& theme, const RangeScale& scale,
                   std::optional<double> value, const QRectF& box) {
  constexpr double thickness = 4;
  const QRectF track(box.left() + 1, std::round(box.center().y() - thickness / 2), box.width() - 2,
                     thickness);
  painter.fillRect(track, theme.raised);
  LimitPainter limits(painter, theme, scale, track);
  limits.below(scale.limits.low, Priority::Medium);
  limits.above(scale.limits.high, Priority::Medium);
  limits.below(scale.limits.lowLow, Priority::High);
  limits.above(scale.limits.highHigh, Priority::High);
  if (theme.kind == ThemeKind::HighContrast) {
    painter.fillRect(QRectF(track.left(), track.bottom(), track.width(), 1), theme.border);
  }
  if (!value || std::isnan(*value)) return;
  const Priority priority = priorityOf(limitState(scale.limits, *value));
  const double x = track.left() + positionIn(scale, *value) * track.width();
  const QRectF marker(std::clamp(std::round(x) - 1.5, track.left(), track.right() - 3),
                      track.top() - 3, 3, thickness + 6);
  painter.fillRect(marker, priorityInk(theme, priority));
}

RangeBar::RangeBar(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeBar::setScale(const std::optional<RangeScale>& scale) {
  if (scale == scale_) return;
  scale_ = scale;
  update();
}

void RangeBar::setValue(std::optional<double> value) {
  if (value && std::isnan(*value)) value.reset();
  if (value == value_) return;
  value_ = value;
  update();
}

QSize RangeBar::sizeHint() const {
  return {10 * gridStep, 10};
}

void RangeBar::paintEvent(QPaintEvent*) {
  if (!scale_) return;
  QPainter painter(this);
  paintRangeBar(painter, themeOf(this), *scale_, value_, QRectF(rect()));
}

}  // namespace linewarden::ui
