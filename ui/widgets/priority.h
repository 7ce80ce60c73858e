// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/limit_rules.h"

#include <QColor>
#include <QPainterPath>
#include <QString>

namespace linewarden::ui {

struct Theme;

/// How urgent something abnormal is (ISA-18.2). Always told by colour, shape and letter.
enum class Priority { None, Low, Medium, High, Critical };

/// Severe limits (LowLow, HighHigh) are high, the others medium.
[[nodiscard]] Priority priorityOf(LimitState state);
[[nodiscard]] QColor priorityInk(const Theme& theme, Priority priority);
/// Critical: octagon, high: triangle, medium: diamond, low: circle, inside `box`.
[[nodiscard]] QPainterPath priorityShape(Priority priority, const QRectF& box);
[[nodiscard]] QString priorityLetter(Priority priority);  ///< C, H, M, L
[[nodiscard]] QString priorityWord(Priority priority);    ///< "High", translated
/// Shape, colour and letter, in `box` (a square of 14 or more).
void paintPriority(QPainter& painter, const Theme& theme, Priority priority, const QRectF& box);

}  // namespace linewarden::ui
