// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace linewarden::ui {

/// An icon of our line set (resources/icons/<name>.svg), drawn in the theme's text colour:
/// quiet while disabled or unchecked, plain when active or checked. It follows a change of
/// theme by itself. Empty where there is no such icon.
[[nodiscard]] QIcon lineIcon(const QString& name);
/// The same in one fixed colour, such as `onInteractive` on a primary button.
[[nodiscard]] QIcon lineIcon(const QString& name, const QColor& colour);
/// For drawing in paintEvent: the icon at `side` device-independent pixels.
void paintIcon(QPainter& painter, const QString& name, const QRectF& where, const QColor& colour);

}  // namespace linewarden::ui
