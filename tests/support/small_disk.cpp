// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace linewarden::test {

namespace {

bool run(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
         process.exitCode() == 0;
}

QString ballast(const QString& folder) {
  return QDir(folder).filePath(QStringLiteral("ballast"));
}

}  // namespace

SmallDisk::SmallDisk(int kibibytes) {
  mounted_ =
      run(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"),
                                    QStringLiteral("-o"), QStringLiteral("size=%1k").arg(kibibytes),
                                    QStringLiteral("linewarden-test"), folder_.path()});
}

SmallDisk::~SmallDisk() {
  if (!readOnlyFile_.isEmpty()) run(QStringLiteral("umount"), {readOnlyFile_});
  if (mounted_) run(QStringLiteral("umount"), {QStringLiteral("--lazy"), folder_.path()});
}

void SmallDisk::fill() const {
  QFile file(ballast(path()));
  if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) return;
  const QByteArray block(4096, 'b');
  while (file.write(block) == block.size()) {
  }
}

void SmallDisk::makeRoom() const {
  QFile::remove(ballast(path()));
}

bool SmallDisk::makeReadOnly() const {
  return run(QStringLiteral("mount"),
             {QStringLiteral("-o"), QStringLiteral("remount,ro"), folder_.path()});
}

bool SmallDisk::makeFileReadOnly(const QString& file) {
  if (!run(QStringLiteral("mount"), {QStringLiteral("--bind"), file, file})) return false;
  readOnlyFile_ = file;
  return run(QStringLiteral("mount"),
             {QStringLiteral("-o"), QStringLiteral("remount,bind,ro"), file});
}

}  // namespace linewarden::test
