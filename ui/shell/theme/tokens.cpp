// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/theme.h"

#include <QCoreApplication>

namespace linewarden::ui {

namespace {

QColor mixed(const QColor& over, const QColor& under, double share) {
  const auto channel = [share](int top, int bottom) {
    return qRound(top * share + bottom * (1 - share));
  };
  return {channel(over.red(), under.red()), channel(over.green(), under.green()),
          channel(over.blue(), under.blue())};
}

Theme lightTheme() {
  Theme theme;
  theme.kind = ThemeKind::Light;
  theme.window = QColor::fromRgb(0xF2F3F5);
  theme.surface = QColor::fromRgb(0xFFFFFF);
  theme.raised = QColor::fromRgb(0xE8EAED);
  theme.border = QColor::fromRgb(0xCDD2D8);
  theme.text = QColor::fromRgb(0x1B2026);
  theme.quietText = QColor::fromRgb(0x545E69);
  theme.interactive = QColor::fromRgb(0x2A5B8C);
  theme.critical = QColor::fromRgb(0xB3261E);
  theme.high = QColor::fromRgb(0xB54708);
  theme.medium = QColor::fromRgb(0x8A6A00);
  theme.low = QColor::fromRgb(0x00626E);
  theme.good = QColor::fromRgb(0x1F6F43);
  theme.onInteractive = theme.surface;
  theme.onSignal = theme.surface;
  theme.selection = mixed(theme.interactive, theme.surface, 0.13);
  theme.problemText = theme.critical;
  return theme;
}

Theme darkTheme() {
  Theme theme;
  theme.kind = ThemeKind::Dark;
  theme.window = QColor::fromRgb(0x1A1D21);
  theme.surface = QColor::fromRgb(0x23272C);
  theme.raised = QColor::fromRgb(0x2C3137);
  theme.border = QColor::fromRgb(0x3D444D);
  theme.text = QColor::fromRgb(0xE7EAED);
  theme.quietText = QColor::fromRgb(0xA6AFB9);
  theme.interactive = QColor::fromRgb(0x7FB0E0);
  theme.critical = QColor::fromRgb(0xFF6B60);
  theme.high = QColor::fromRgb(0xFFA057);
  theme.medium = QColor::fromRgb(0xEBC24A);
  theme.low = QColor::fromRgb(0x5CC7D4);
  theme.good = QColor::fromRgb(0x6CC694);
  theme.onInteractive = theme.window;
  theme.onSignal = theme.window;
  theme.selection = mixed(theme.interactive, theme.surface, 0.18);
  theme.problemText = theme.critical;
  return theme;
}

Theme highContrastTheme() {
  Theme theme;
  theme.kind = ThemeKind::HighContrast;
  theme.window = QColor::fromRgb(0x000000);
  theme.surface = QColor::fromRgb(0x000000);
  theme.raised = QColor::fromRgb(0x101010);
  theme.border = QColor::fromRgb(0xFFFFFF);
  theme.text = QColor::fromRgb(0xFFFFFF);
  theme.quietText = QColor::fromRgb(0xE0E0E0);
  theme.interactive = QColor::fromRgb(0x00E5FF);
  theme.critical = QColor::fromRgb(0xFF4040);
  theme.high = QColor::fromRgb(0xFFA000);
  theme.medium = QColor::fromRgb(0xFFEE00);
  theme.low = QColor::fromRgb(0x40E0FF);
  theme.good = QColor::fromRgb(0x40FF80);
  theme.onInteractive = theme.window;
  theme.onSignal = theme.text;
  theme.selection = mixed(theme.interactive, theme.surface, 0.25);
  theme.problemText = theme.text;
  theme.signalsAreHollow = true;
  return theme;
}

QString pairUse(const char* ink, const char* ground) {
  return QStringLiteral("%1 on %2").arg(QLatin1String(ink), QLatin1String(ground));
}

}  // namespace

Theme makeTheme(ThemeKind kind) {
  switch (kind) {
    case ThemeKind::Light: return lightTheme();
    case ThemeKind::Dark: return darkTheme();
    case ThemeKind::HighContrast: return highContrastTheme();
  }
  return lightTheme();
}

QString themeName(ThemeKind kind) {
  switch (kind) {
    case ThemeKind::Light: return QStringLiteral("light");
    case ThemeKind::Dark: return QStringLiteral("dark");
    case ThemeKind::HighContrast: return QStringLiteral("high-contrast");
  }
  return {};
}

ThemeKind themeKindFromName(const QString& name) {
  for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::HighContrast}) {
    if (name == themeName(kind)) return kind;
  }
  return ThemeKind::Light;
}

QList<ColourPair> textPairs(const Theme& theme) {
  struct Ground {
    const char* name;
    QColor colour;
  };
  const QList<Ground> grounds{{"window", theme.window},
                              {"surface", theme.surface},
                              {"raised", theme.raised},
                              {"selection", theme.selection}};
  QList<ColourPair> pairs;
  for (const Ground& ground : grounds) {
    pairs.append({pairUse("text", ground.name), theme.text, ground.colour});
    pairs.append({pairUse("quiet text", ground.name), theme.quietText, ground.colour});
    pairs.append({pairUse("interactive", ground.name), theme.interactive, ground.colour});
  }
  for (const Ground& ground : {grounds[0], grounds[1]}) {
    pairs.append({pairUse("problem text", ground.name), theme.problemText, ground.colour});
    pairs.append({pairUse("high", ground.name), theme.high, ground.colour});
    pairs.append({pairUse("medium", ground.name), theme.medium, ground.colour});
    pairs.append({pairUse("low", ground.name), theme.low, ground.colour});
    pairs.append({pairUse("good", ground.name), theme.good, ground.colour});
  }
  pairs.append({pairUse("on interactive", "interactive"), theme.onInteractive, theme.interactive});
  for (const QColor& signal : {theme.critical, theme.high, theme.medium, theme.low}) {
    const QColor& ground = theme.signalsAreHollow ? theme.surface : signal;
    pairs.append({pairUse("on signal", "a priority shape"), theme.onSignal, ground});
  }
  return pairs;
}

}  // namespace linewarden::ui
