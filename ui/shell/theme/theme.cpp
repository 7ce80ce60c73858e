// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/theme.h"

#include "ui/shell/theme/console_style.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QToolTip>

// Q_INIT_RESOURCE has to stand outside any namespace.
static void initStyleResource() {
  Q_INIT_RESOURCE(linewarden_styles);
}

namespace linewarden::ui {

namespace {

// Holds the theme as a child of the application: the style sheet hides our style behind a
// proxy of Qt's own, which cannot be asked for it.
class ThemeHolder final : public QObject {
 public:
  ThemeHolder(const Theme& value, QObject* parent) : QObject(parent), theme(value) {}
  Theme theme;
  bool motion = true;
};

ThemeHolder* holderOf(const QCoreApplication* application) {
  if (application == nullptr) return nullptr;
  for (QObject* child : application->children()) {
    if (auto* holder = dynamic_cast<ThemeHolder*>(child)) return holder;
  }
  return nullptr;
}

QPalette paletteOf(const Theme& theme) {
  QPalette palette(theme.text, theme.raised, theme.surface, theme.border, theme.border, theme.text,
                   theme.text, theme.surface, theme.window);
  palette.setColor(QPalette::AlternateBase, theme.window);
  palette.setColor(QPalette::Highlight, theme.selection);
  palette.setColor(QPalette::HighlightedText, theme.text);
  palette.setColor(QPalette::PlaceholderText, theme.quietText);
  palette.setColor(QPalette::Link, theme.interactive);
  palette.setColor(QPalette::LinkVisited, theme.interactive);
  palette.setColor(QPalette::ToolTipBase, theme.raised);
  palette.setColor(QPalette::ToolTipText, theme.text);
  palette.setColor(QPalette::Mid, theme.border);
  for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, theme.quietText);
  }
  return palette;
}

}  // namespace

QString styleSheet(const Theme& theme) {
  initStyleResource();
  QFile file(QStringLiteral(":/linewarden/styles/linewarden.qss"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString sheet = QString::fromUtf8(file.readAll());
  const QList<std::pair<QString, QColor>> tokens{
      {QStringLiteral("@window@"), theme.window},
      {QStringLiteral("@surface@"), theme.surface},
      {QStringLiteral("@raised@"), theme.raised},
      {QStringLiteral("@border@"), theme.border},
      {QStringLiteral("@text@"), theme.text},
      {QStringLiteral("@quietText@"), theme.quietText},
      {QStringLiteral("@interactive@"), theme.interactive},
      {QStringLiteral("@onInteractive@"), theme.onInteractive},
      {QStringLiteral("@selection@"), theme.selection},
      {QStringLiteral("@critical@"), theme.critical},
      {QStringLiteral("@problemText@"), theme.problemText},
      {QStringLiteral("@good@"), theme.good},
  };
  for (const auto& [token, colour] : tokens) sheet.replace(token, colour.name());
  return sheet;
}

void applyTheme(QApplication& application, ThemeKind kind) {
  const Theme theme = makeTheme(kind);
  if (ThemeHolder* holder = holderOf(&application)) {
    holder->theme = theme;
  } else {
    new ThemeHolder(theme, &application);
  }
  application.setStyleSheet({});
  QApplication::setStyle(new ConsoleStyle(theme));
  QApplication::setPalette(paletteOf(theme));
  QToolTip::setPalette(paletteOf(theme));
  QApplication::setFont(textFont(TextSize::Body));
  application.setStyleSheet(styleSheet(theme));
}

void allowMotion(QApplication& application, bool allowed) {
  if (ThemeHolder* holder = holderOf(&application)) holder->motion = allowed;
}

bool motionAllowed() {
  const ThemeHolder* holder = holderOf(QCoreApplication::instance());
  return holder != nullptr && holder->motion;
}

const Theme& themeOf(const QWidget*) {
  static const Theme fallback = makeTheme(ThemeKind::Light);
  const ThemeHolder* holder = holderOf(QCoreApplication::instance());
  return holder == nullptr ? fallback : holder->theme;
}

QFont textFont(TextSize size, bool strong) {
  QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"),
                         QStringLiteral("sans-serif")});
  switch (size) {
    case TextSize::Caption: font.setPointSize(9); break;
    case TextSize::Body: font.setPointSize(10); break;
    case TextSize::Section: font.setPointSize(12); break;
    case TextSize::Title: font.setPointSize(16); break;
    case TextSize::Figure: font.setPointSize(24); break;
  }
  font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
  font.setHintingPreference(QFont::PreferVerticalHinting);
  return font;
}

}  // namespace linewarden::ui
