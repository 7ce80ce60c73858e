// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/program_lease.h"

#include "app/store/store.h"

namespace linewarden {

ProgramLease::ProgramLease(const Store& store, const QString& name, QObject* parent)
    : QObject(parent), path_(store.figures().path + u'.' + name + QStringLiteral(".lock")) {
  timer_.setParent(this);
  timer_.setInterval(std::chrono::seconds(1));
  connect(&timer_, &QTimer::timeout, this, &ProgramLease::tryTake);
}

void ProgramLease::start() {
  timer_.start();
  tryTake();
}

void ProgramLease::stop() {
  timer_.stop();
  if (!isHeld()) return;
  lock_.release();
  emit heldChanged(false);
}

void ProgramLease::tryTake() {
  if (!lock_.tryTake(path_)) return;
  timer_.stop();
  emit heldChanged(true);
}

}  // namespace linewarden
