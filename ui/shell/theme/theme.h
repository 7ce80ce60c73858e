// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;
class QWidget;

namespace linewarden::ui {

enum class ThemeKind { Light, Dark, HighContrast };

/// The tokens every widget draws with (LOOK); no colour literal stands anywhere else.
struct Theme {
  ThemeKind kind = ThemeKind::Light;
  QColor window, surface, raised, border, text, quietText, interactive;
  QColor critical, high, medium, low, good;
  QColor onInteractive;  ///< text on a filled interactive ground
  QColor selection;      ///< ground of selected rows; `text` stands on it
};

/// The type scale: 9, 10, 12, 16, 24 pt Noto Sans.
enum class TextSize { Caption, Body, Section, Title, Figure };

/// The grid's step in device-independent pixels, and half of it inside controls.
inline constexpr int gridStep = 8;
inline constexpr int cornerRadius = 4;
inline constexpr int iconSize = 20;

[[nodiscard]] Theme makeTheme(ThemeKind kind);
[[nodiscard]] QString themeName(ThemeKind kind);  ///< "light", "dark", "high-contrast"

/// Draws the whole application with this theme from now on: style, palette, fonts. Every
/// widget gets QEvent::StyleChange/PaletteChange and asks `themeOf` again.
void applyTheme(QApplication& application, ThemeKind kind);
/// The theme the application is drawn with.
[[nodiscard]] const Theme& themeOf(const QWidget* widget);
[[nodiscard]] QFont textFont(TextSize size, bool strong = false);
/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

}  // namespace linewarden::ui
