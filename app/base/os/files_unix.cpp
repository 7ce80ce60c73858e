// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>

namespace linewarden::os {

namespace {

Error unwritable(const QString& path, int error) {
  const QString reason = QString::fromLocal8Bit(std::strerror(error));
  if (error == ENOSPC || error == EDQUOT) {
    return {ErrorCode::DiskFull,
            QCoreApplication::translate("files",
                                        "There is no room left to write %1. Free some space on "
                                        "this volume and try again; nothing was changed.")
                .arg(path),
            reason};
  }
  if (error == EROFS || error == EACCES || error == EPERM) {
    return {ErrorCode::ReadOnly,
            QCoreApplication::translate("files",
                                        "%1 cannot be written: %2. Give this user the right to "
                                        "write there, or choose another folder.")
                .arg(path, reason),
            reason};
  }
  return {ErrorCode::FileUnwritable,
          QCoreApplication::translate("files", "%1 cannot be written: %2.").arg(path, reason),
          reason};
}

QString kindOfFile(mode_t mode) {
  if (S_ISLNK(mode)) return QCoreApplication::translate("files", "a link to another place");
  if (S_ISDIR(mode)) return QCoreApplication::translate("files", "a folder");
  return QCoreApplication::translate("files", "a device or a pipe");
}

Error inTheWay(const QString& path, mode_t mode) {
  return {ErrorCode::FileUnwritable,
          QCoreApplication::translate("files",
                                      "%1 cannot be written: there is %2 in the place of a plain "
                                      "file. It was left as it is; move it away and try again.")
              .arg(path, kindOfFile(mode)),
          {}};
}

// What stands where a plain file is wanted, link or not; nothing where that is not the trouble.
std::optional<Error> obstacleAt(const QString& path) {
  struct stat status {};
  if (::lstat(QFile::encodeName(path).constData(), &status) != 0) return std::nullopt;
  if (S_ISREG(status.st_mode)) return std::nullopt;
  return inTheWay(path, status.st_mode);
}

// Returns 0 or the errno of the first failing step.
int writeAndSync(int descriptor, const QByteArray& content) {
  qsizetype written = 0;
  while (written < content.size()) {
    const ssize_t count = ::write(descriptor, content.constData() + written,
                                  static_cast<size_t>(content.size() - written));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    written += count;
  }
  return ::fsync(descriptor) == 0 ? 0 : errno;
}

// A new name itself must survive a power cut too.
void syncFolderOf(const QString& path) {
  const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                            O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;
  ::fsync(folder);
  ::close(folder);
}

}  // namespace

Result<void> writePrivateFile(const QString& path, const QByteArray& content) {
  const QByteArray target = QFile::encodeName(path);
  const QByteArray next = target + ".new";
  // What a power cut left, or somebody put there: whoever has it open would read along.
  ::unlink(next.constData());
  const int descriptor =
      ::open(next.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (descriptor < 0) return unwritable(path, errno);
  int error = ::fchmod(descriptor, 0600) == 0 ? 0 : errno;
  if (error == 0) error = writeAndSync(descriptor, content);
  ::close(descriptor);
  if (error == 0 && ::rename(next.constData(), target.constData()) != 0) error = errno;
  if (error != 0) {
    ::unlink(next.constData());
    return unwritable(path, error);
  }
  syncFolderOf(path);
  return {};
}

Result<void> appendToFile(const QString& path, const QByteArray& content) {
  // Where others may write too, a link or a pipe can stand in its place.
  const int descriptor =
      ::open(QFile::encodeName(path).constData(),
             O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0644);
  if (descriptor < 0) {
    const int failed = errno;
    const auto obstacle = obstacleAt(path);
    return obstacle ? *obstacle : unwritable(path, failed);
  }
  struct stat status {};
  int error = ::fstat(descriptor, &status) == 0 ? 0 : errno;
  const bool isPlain = error != 0 || S_ISREG(status.st_mode);
  if (error == 0 && isPlain) error = writeAndSync(descriptor, content);
  ::close(descriptor);
  if (!isPlain) return inTheWay(path, status.st_mode);
  if (error != 0) return unwritable(path, error);
  syncFolderOf(path);
  return {};
}

Result<void> makePrivateFolder(const QString& path) {
  const QFileInfo info(path);
  if (info.isDir()) return {};
  const QString parent = info.absolutePath();
  if (!QFileInfo(parent).isDir()) {
    if (auto made = makePrivateFolder(parent); !made) return made;
  }
  if (::mkdir(QFile::encodeName(info.absoluteFilePath()).constData(), 0700) != 0 &&
      errno != EEXIST) {
    return unwritable(path, errno);
  }
  return {};
}

bool readableByOthers(const QString& path) {
  struct stat status {};
  if (::stat(QFile::encodeName(path).constData(), &status) != 0) return false;
  return (status.st_mode & (S_IRGRP | S_IROTH)) != 0;
}

}  // namespace linewarden::os
