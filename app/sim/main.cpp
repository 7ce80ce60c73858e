// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/process.h"
#include "app/base/translation.h"
#include "app/sim/plantsim.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace linewarden;

namespace {

constexpr int usageError = 2;
constexpr int failure = 1;

int serve(const QCoreApplication& application, const sim::PlantsimOptions& options) {
  QTextStream out(stdout);
  QTextStream err(stderr);
  const SystemClock clock;
  os::QuitSignals quit;
  QObject::connect(&quit, &os::QuitSignals::quitRequested, &application, &QCoreApplication::quit);
  sim::Plantsim plantsim(options, clock);
  if (const Result<void> started = plantsim.start(); !started) {
    err << started.error().message << Qt::endl;
    return failure;
  }
  out << plantsim.addressLines() << "ready" << Qt::endl;
  return QCoreApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("plantsim"));
  QCoreApplication::setApplicationVersion(QStringLiteral(LINEWARDEN_VERSION));
  translation::load({});
  const Result<sim::PlantsimOptions> options =
      sim::parsePlantsimOptions(QCoreApplication::arguments());
  if (!options) {
    QTextStream(stderr) << options.error().message << Qt::endl;
    return usageError;
  }
  if (options->showHelp || options->showVersion) {
    QTextStream(stdout) << (options->showHelp
                                ? sim::plantsimHelp()
                                : QStringLiteral("plantsim " LINEWARDEN_VERSION "\n"));
    return 0;
  }
  if (options->withParent) os::endWithParent();
  return serve(application, *options);
}
