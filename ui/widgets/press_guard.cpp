// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/press_guard.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMouseEvent>
#include <QWidget>

#include <algorithm>
#include <chrono>

namespace linewarden::ui {

namespace {
// As long as a hand needs to see that something moved.
constexpr std::chrono::milliseconds pressesRest{300};
}  // namespace

PressGuard::PressGuard(QObject* parent) : QObject(parent) {}

void PressGuard::addGround(QWidget* ground) {
  grounds_.append(ground);
}

void PressGuard::watch(QWidget* strip) {
  strips_.append(strip);
  strip->installEventFilter(this);
}

void PressGuard::begin() {
  until_.setRemainingTime(pressesRest);
  isGuarding_ = true;
  QCoreApplication::instance()->installEventFilter(this);
}

bool PressGuard::isOnGround(const QObject* object) const {
  const auto* widget = qobject_cast<const QWidget*>(object);
  if (widget == nullptr) return false;
  return std::any_of(grounds_.begin(), grounds_.end(), [widget](const QPointer<QWidget>& ground) {
    return ground != nullptr && (ground == widget || ground->isAncestorOf(widget));
  });
}

bool PressGuard::swallows(const QObject* object, const QEvent& event) {
  switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
      isSwallowing_ = !until_.hasExpired() && isOnGround(object);
      return isSwallowing_;
    case QEvent::ContextMenu: return isSwallowing_ && isOnGround(object);
    case QEvent::MouseButtonRelease:
      // Without its press it could count as a click on what was pressed before.
      if (!isSwallowing_ || !isOnGround(object)) return false;
      isSwallowing_ = static_cast<const QMouseEvent&>(event).buttons() != Qt::NoButton;
      return true;
    default: return false;
  }
}

bool PressGuard::eventFilter(QObject* watched, QEvent* event) {
  const bool moves = event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
  if (moves && strips_.contains(watched)) begin();
  if (!isGuarding_) return false;
  if (swallows(watched, *event)) return true;
  if (until_.hasExpired() && !isSwallowing_) {
    isGuarding_ = false;
    QCoreApplication::instance()->removeEventFilter(this);
  }
  return false;
}

}  // namespace linewarden::ui
