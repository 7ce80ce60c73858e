// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/os/file_lock.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace linewarden {

class Store;

/// Of several programs at the same store, says which one does what only one may: whoever holds the
/// lock on a file beside it. When that program ends, also by a crash, another has it within 1 s.
/// Lives in the thread that makes it.
class ProgramLease : public QObject {
  Q_OBJECT

 public:
  /// `name` of the work, of letters: "alarms".
  ProgramLease(const Store& store, const QString& name, QObject* parent = nullptr);

  /// From now on it tries to hold it, at once and then every second.
  void start();
  void stop();
  [[nodiscard]] bool isHeld() const { return lock_.isHeld(); }

 signals:
  void heldChanged(bool isHeld);

 private:
  void tryTake();

  const QString path_;
  os::FileLock lock_;
  QTimer timer_;
};

}  // namespace linewarden
