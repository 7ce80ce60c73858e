// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/file_lock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace linewarden::os {

bool FileLock::tryTake(const QString& path) {
  if (isHeld()) return true;
  const QByteArray name = QFile::encodeName(path);
  const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (file < 0) return false;
  if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
    ::close(file);
    return false;
  }
  handle_ = file;
  return true;
}

void FileLock::release() {
  if (!isHeld()) return;
  ::close(static_cast<int>(handle_));
  handle_ = none;
}

}  // namespace linewarden::os
