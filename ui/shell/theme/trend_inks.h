// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme/theme.h"

#include <QPen>

#include <array>

namespace linewarden::ui {

/// How many tags a trend draws at once.
inline constexpr int maxTrendTags = 6;

/// The inks of a trend's lines, apart from each other and from every priority; each has
/// 4.5 to 1 on the surface, 7 to 1 in high contrast.
[[nodiscard]] const std::array<QColor, maxTrendTags>& trendInks(ThemeKind kind);
/// The pen of the trend's line `index`: ink and, so that it is never told by colour
/// alone, a dash pattern of its own.
[[nodiscard]] QPen trendPen(const Theme& theme, int index, double width);

}  // namespace linewarden::ui
