// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/memory.h"
#include "app/base/translation.h"
#include "app/cli/command_line.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
  linewarden::os::forbidCoreDumps();
  const QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("linewardenctl"));
  QCoreApplication::setApplicationVersion(QStringLiteral(LINEWARDEN_VERSION));
  const QStringList arguments = QCoreApplication::arguments();
  // What scripts read must not depend on the locale; people get their own language.
  const bool json = arguments.contains(QStringLiteral("--json"));
  linewarden::translation::load(json ? QStringLiteral("en") : QString());
  const linewarden::SystemClock clock;
  return linewarden::cli::runCommandLine(arguments, clock);
}
