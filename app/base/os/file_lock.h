// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace linewarden::os {

/// A lock on a file that the system gives up by itself when the program ends, however it ends. One
/// thread at a time.
class FileLock {
 public:
  FileLock() = default;
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  ~FileLock() { release(); }

  /// Whether it is held now; makes the file where it is not there. Does not wait.
  [[nodiscard]] bool tryTake(const QString& path);
  void release();
  [[nodiscard]] bool isHeld() const { return handle_ != none; }

 private:
  static constexpr qintptr none = -1;
  qintptr handle_ = none;
};

}  // namespace linewarden::os
