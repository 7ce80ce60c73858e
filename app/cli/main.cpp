// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/memory.h"
#include "app/base/translation.h"
#include "app/cli/command_line.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <string_view>

namespace {

bool isAnyArgument(int argc, char** argv, bool (*isIt)(std::string_view)) {
  return std::any_of(argv, argv + argc, [isIt](const char* argument) { return isIt(argument); });
}

// Fonts, which only a PDF needs, come with the graphical application; nothing is ever shown.
bool paintsPaper(int argc, char** argv) {
  return isAnyArgument(argc, argv, [](std::string_view word) { return word == "export"; }) &&
         isAnyArgument(argc, argv, [](std::string_view word) {
           return word.ends_with("pdf") || word.ends_with("PDF");
         });
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
  if (!paintsPaper(argc, argv)) return std::make_unique<QCoreApplication>(argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  return std::make_unique<QGuiApplication>(argc, argv);
}

}  // namespace

int main(int argc, char** argv) {
  linewarden::os::forbidCoreDumps();
  const auto application = makeApplication(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("linewardenctl"));
  QCoreApplication::setApplicationVersion(QStringLiteral(LINEWARDEN_VERSION));
  const QStringList arguments = QCoreApplication::arguments();
  // What scripts read must not depend on the locale; people get their own language.
  const bool json = arguments.contains(QStringLiteral("--json"));
  linewarden::translation::load(json ? QStringLiteral("en") : QString());
  const linewarden::SystemClock clock;
  return linewarden::cli::runCommandLine(arguments, clock);
}
