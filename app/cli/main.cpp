// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/memory.h"
#include "app/cli/command_line.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
  linewarden::os::forbidCoreDumps();
  const QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("linewardenctl"));
  QCoreApplication::setApplicationVersion(QStringLiteral(LINEWARDEN_VERSION));
  const linewarden::SystemClock clock;
  return linewarden::cli::runCommandLine(QCoreApplication::arguments(), clock);
}
