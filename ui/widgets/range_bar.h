// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"

#include <QWidget>

#include <optional>

namespace linewarden::ui {

struct Theme;

/// What a range bar is drawn from.
struct RangeScale {
  double low = 0;
  double high = 1;
  Limits limits;

  friend bool operator==(const RangeScale& one, const RangeScale& other);
};
/// The instrument's range, or where the tag has none, its limits with some room; none
/// where there is nothing to draw a bar from.
[[nodiscard]] std::optional<RangeScale> rangeScaleOf(const Tag& tag);
/// Where `value` stands in the scale, 0 to 1; clamped.
[[nodiscard]] double positionIn(const RangeScale& scale, double value);

/// The bar in `box`: the track, its limits as ticks with what lies beyond them tinted, and
/// the value as a marker; beyond a limit the marker carries the priority's colour.
void paintRangeBar(QPainter& painter, const Theme& theme, const RangeScale& scale,
                   std::optional<double> value, const QRectF& box);

/// A mini bar that shows a value within its limits. Empty without a scale.
class RangeBar final : public QWidget {
  Q_OBJECT

 public:
  explicit RangeBar(QWidget* parent = nullptr);

  void setScale(const std::optional<RangeScale>& scale);
  void setValue(std::optional<double> value);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::optional<RangeScale> scale_;
  std::optional<double> value_;
};

}  // namespace linewarden::ui
