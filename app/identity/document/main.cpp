// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps docs/permissions.md true to the table in code; run by the build.
#include "app/identity/permissions_document.h"

#include <QFile>
#include <QTextStream>

int main(int argc, char** argv) {
  if (argc != 2) {
    QTextStream(stderr) << "usage: permissions_document FILE\n";
    return 2;
  }
  QFile file(QString::fromLocal8Bit(argv[1]));
  if (!file.open(QIODevice::ReadOnly)) {
    QTextStream(stderr) << file.fileName() << ": " << file.errorString() << '\n';
    return 1;
  }
  const QString before = QString::fromUtf8(file.readAll());
  file.close();
  const QString after = linewarden::withPermissionsDocument(before);
  // Written only when it differs, so that a build leaves a clean checkout clean.
  if (after == before) return 0;
  if (!file.open(QIODevice::WriteOnly) || file.write(after.toUtf8()) < 0 || !file.flush()) {
    QTextStream(stderr) << file.fileName() << ": " << file.errorString() << '\n';
    return 1;
  }
  return 0;
}
