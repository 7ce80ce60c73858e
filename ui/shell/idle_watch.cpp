// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace linewarden::ui {

IdleWatch::IdleWatch(const Clock& clock, QObject* parent) : QObject(parent), clock_(clock) {
  timer_.setInterval(std::chrono::seconds(1));
  connect(&timer_, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::start(std::chrono::milliseconds limit) {
  limit_ = limit;
  lastTouched_ = clock_.steadyNow();
  QCoreApplication::instance()->removeEventFilter(this);
  QCoreApplication::instance()->installEventFilter(this);
  timer_.start();
}

void IdleWatch::stop() {
  timer_.stop();
  QCoreApplication::instance()->removeEventFilter(this);
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: lastTouched_ = clock_.steadyNow(); break;
    default: break;
  }
  return QObject::eventFilter(watched, event);
}

void IdleWatch::check() {
  if (clock_.steadyNow() - lastTouched_ < limit_) return;
  stop();
  emit idle();
}

}  // namespace linewarden::ui
