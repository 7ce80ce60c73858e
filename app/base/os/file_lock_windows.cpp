// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/file_lock.h"

#include <QDir>

#include <windows.h>

namespace linewarden::os {

// Opened for this program alone: who opens it next is refused until the handle is gone.
bool FileLock::tryTake(const QString& path) {
  if (isHeld()) return true;
  const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
  const HANDLE file = ::CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                    OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
  if (file == INVALID_HANDLE_VALUE) return false;
  handle_ = reinterpret_cast<qintptr>(file);
  return true;
}

void FileLock::release() {
  if (!isHeld()) return;
  ::CloseHandle(reinterpret_cast<HANDLE>(handle_));
  handle_ = none;
}

}  // namespace linewarden::os
