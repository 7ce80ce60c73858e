// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/trend_inks.h"

#include <algorithm>

namespace linewarden::ui {

namespace {

using Inks = std::array<QColor, maxTrendTags>;

Inks inksOf(const std::array<QRgb, maxTrendTags>& values) {
  Inks inks;
  std::transform(values.begin(), values.end(), inks.begin(),
                 [](QRgb value) { return QColor::fromRgb(value); });
  return inks;
}

}  // namespace

const std::array<QColor, maxTrendTags>& trendInks(ThemeKind kind) {
  static const Inks light = inksOf({0x1F5FA8, 0x8A3A8F, 0x5A4632, 0x3E7A1E, 0x4B4FC4, 0x545E69});
  static const Inks dark = inksOf({0x7FB0E0, 0xD79BE0, 0xD9BC98, 0xA3CC7A, 0xA9A6FF, 0xC3CAD2});
  static const Inks highContrast =
      inksOf({0x66CCFF, 0xFF9CFF, 0xFFD9A8, 0xB8FF80, 0xC0B8FF, 0xFFFFFF});
  switch (kind) {
    case ThemeKind::Light: return light;
    case ThemeKind::Dark: return dark;
    case ThemeKind::HighContrast: return highContrast;
  }
  return light;
}

QPen trendPen(const Theme& theme, int index, double width) {
  static const std::array<QList<qreal>, maxTrendTags> dashes{
      QList<qreal>{}, {6, 3}, {2, 2}, {8, 3, 2, 3}, {12, 3}, {4, 2, 1, 2, 1, 2}};
  const auto slot = static_cast<std::size_t>(std::clamp(index, 0, maxTrendTags - 1));
  QPen pen(trendInks(theme.kind)[slot], width);
  pen.setCosmetic(true);
  pen.setCapStyle(Qt::FlatCap);
  pen.setJoinStyle(Qt::BevelJoin);
  if (!dashes[slot].isEmpty()) pen.setDashPattern(dashes[slot]);
  return pen;
}

}  // namespace linewarden::ui
