// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"

#include <QEvent>
#include <QKeyEvent>

namespace linewarden::ui {

namespace {

QString kindName(ButtonKind kind) {
  switch (kind) {
    case ButtonKind::Primary: return QStringLiteral("primary");
    case ButtonKind::Plain: return QStringLiteral("plain");
    case ButtonKind::Danger: return QStringLiteral("danger");
    case ButtonKind::Quiet: return QStringLiteral("quiet");
    case ButtonKind::Segment: return QStringLiteral("segment");
    case ButtonKind::Rail: return QStringLiteral("rail");
    case ButtonKind::Status: return QStringLiteral("status");
    case ButtonKind::Search: return QStringLiteral("search");
  }
  return {};
}

}  // namespace

Button::Button(const QString& text, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent), kind_(kind) {
  setProperty("kind", kindName(kind));
  setIconSize({ui::iconSize, ui::iconSize});
  setAutoDefault(false);
  setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::setIconName(const QString& name) {
  iconName_ = name;
  drawIconAnew();
}

void Button::setMeaning(const QString& meaning) {
  setToolTip(meaning);
  setAccessibleName(meaning);
}

void Button::changeEvent(QEvent* event) {
  QPushButton::changeEvent(event);
  const bool changesInk =
      event->type() == QEvent::StyleChange || event->type() == QEvent::EnabledChange;
  if (changesInk && !iconName_.isEmpty()) drawIconAnew();
}

void Button::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QPushButton::keyPressEvent(event);
}

void Button::drawIconAnew() {
  const Theme& theme = themeOf(this);
  if (kind_ == ButtonKind::Primary && isEnabled()) {
    setIcon(lineIcon(iconName_, theme.onInteractive));
  } else if (kind_ == ButtonKind::Danger) {
    setIcon(lineIcon(iconName_, theme.problemText));
  } else {
    setIcon(lineIcon(iconName_));
  }
}

}  // namespace linewarden::ui
