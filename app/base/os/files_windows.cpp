// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <io.h>

namespace linewarden::os {

Result<void> writePrivateFile(const QString& path, const QByteArray& content) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
      !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !file.commit()) {
    return Error{ErrorCode::FileUnwritable,
                 QCoreApplication::translate("files", "%1 cannot be written: %2.")
                     .arg(path, file.errorString()),
                 {}};
  }
  return {};
}

Result<void> appendToFile(const QString& path, const QByteArray& content) {
  QFile file(path);
  const bool written = file.open(QIODevice::WriteOnly | QIODevice::Append) &&
                       file.write(content) == content.size() && file.flush();
  if (written && ::_commit(file.handle()) == 0) return {};
  return Error{ErrorCode::FileUnwritable,
               QCoreApplication::translate("files", "%1 cannot be written: %2.")
                   .arg(path, file.errorString()),
               {}};
}

Result<void> makePrivateFolder(const QString& path) {
  if (!QDir().mkpath(path)) {
    return Error{ErrorCode::FileUnwritable,
                 QCoreApplication::translate("files", "The folder %1 cannot be made.").arg(path),
                 {}};
  }
  return {};
}

bool readableByOthers(const QString&) {
  return false;
}

}  // namespace linewarden::os
