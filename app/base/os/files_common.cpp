// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QStorageInfo>

namespace linewarden::os {

Result<QByteArray> readSmallFile(const QString& path, qint64 limit) {
  QFile file(path);
  // Without a buffer, in which what may be a key would stay behind.
  const bool opened = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
  QByteArray content = opened ? file.read(limit + 1) : QByteArray();
  if (file.error() != QFileDevice::NoError) {
    return Error{ErrorCode::FileUnreadable,
                 QCoreApplication::translate(
                     "files",
                     "The file %1 cannot be read: %2. Check that it is there and that "
                     "you may read it.")
                     .arg(path, file.errorString()),
                 {}};
  }
  if (content.size() > limit) {
    return Error{
        ErrorCode::InvalidArgument,
        QCoreApplication::translate("files",
                                    "The file %1 is larger than the %2 bytes allowed for it. It is "
                                    "probably not the file you meant.")
            .arg(path)
            .arg(limit),
        {}};
  }
  return content;
}

qint64 freeBytes(const QString& path) {
  return QStorageInfo(path).bytesAvailable();
}

}  // namespace linewarden::os
