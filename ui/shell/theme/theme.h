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
  QColor onSignal;       ///< letter inside a filled priority shape; see `signalsAreHollow`
  QColor selection;      ///< ground of selected rows; `text` stands on it
  QColor problemText;    ///< text that tells of a mistake or failure
  /// Priority shapes are drawn as an outline with their letter in `text`: in high contrast
  /// no letter on a filled critical shape reaches 7 to 1.
  bool signalsAreHollow = false;
};

/// The type scale: 9, 10, 12, 16, 24 pt Noto Sans.
enum class TextSize { Caption, Body, Section, Title, Figure };

/// The grid's step in device-independent pixels, and half of it inside controls.
inline constexpr int gridStep = 8;
inline constexpr int cornerRadius = 4;
inline constexpr int iconSize = 20;

[[nodiscard]] Theme makeTheme(ThemeKind kind);
[[nodiscard]] QString themeName(ThemeKind kind);  ///< "light", "dark", "high-contrast"
/// The kind of that name; Light where there is none.
[[nodiscard]] ThemeKind themeKindFromName(const QString& name);

/// Draws the whole application with this theme from now on: style, palette, fonts. Every
/// widget gets QEvent::StyleChange/PaletteChange and asks `themeOf` again.
void applyTheme(QApplication& application, ThemeKind kind);
/// Whether things may move at all (at most 150 ms); widgets ask before they animate.
void allowMotion(QApplication& application, bool allowed);
[[nodiscard]] bool motionAllowed();
/// The longest a movement may take.
inline constexpr int motionMs = 120;
/// The theme the application is drawn with.
[[nodiscard]] const Theme& themeOf(const QWidget* widget);
[[nodiscard]] QFont textFont(TextSize size, bool strong = false);
/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// A text and the ground it stands on, as the style sheet and the widgets pair them.
struct ColourPair {
  QString use;
  QColor ink;
  QColor ground;
};
/// Every pair of text and ground in use; a new use of a token is added here, so that the
/// contrast test sees it.
[[nodiscard]] QList<ColourPair> textPairs(const Theme& theme);
/// The style sheet made from a theme's tokens.
[[nodiscard]] QString styleSheet(const Theme& theme);

}  // namespace linewarden::ui
