// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/demo_run.h"

#include "app/base/when_done.h"
#include "app/console/demo_place.h"

#include <QCoreApplication>
#include <QDir>
#include <QtConcurrentRun>

namespace linewarden::ui {

namespace {

constexpr std::chrono::milliseconds plantEndsWithin{1000};
const QByteArray readyLine = QByteArrayLiteral("ready");

QString plantProgram() {
  return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("plantsim"));
}

QList<DemoAccount> accountsOf(const Clock& clock) {
  QList<DemoAccount> accounts;
  for (const DemoPerson& person : demoPeople()) {
    accounts.append({person.name, person.displayName, roleTitle(person.role), person.password,
                     [person, &clock] { return person.codeAt(clock.now()); }});
  }
  return accounts;
}

}  // namespace

DemoRun::DemoRun(const Clock& clock, QStringList faults)
    : clock_(clock), faults_(std::move(faults)) {
  plant_.setProcessChannelMode(QProcess::SeparateChannels);
  connect(&plant_, &QProcess::readyReadStandardOutput, this, &DemoRun::readPlant);
  connect(&plant_, &QProcess::errorOccurred, this, [this] { tellNoPlant(); });
  connect(&plant_, &QProcess::finished, this, [this] { tellNoPlant(); });
}

DemoRun::~DemoRun() {
  plant_.disconnect(this);
  making_.waitForFinished();
  if (plant_.state() == QProcess::NotRunning) return;
  plant_.terminate();
  if (!plant_.waitForFinished(static_cast<int>(plantEndsWithin.count()))) plant_.kill();
  plant_.waitForFinished(static_cast<int>(plantEndsWithin.count()));
}

QString DemoRun::viewFile() const {
  return folder_.filePath(QStringLiteral("view.ini"));
}
QString DemoRun::plantFile() const {
  return folder_.filePath(QStringLiteral("plant.toml"));
}

void DemoRun::start() {
  if (!folder_.isValid()) {
    emit failed({ErrorCode::FileUnwritable,
                 tr("No temporary folder could be made: %1. Free some room there and start again.")
                     .arg(folder_.errorString()),
                 {}});
    return;
  }
  QStringList arguments{QStringLiteral("--with-parent"), QStringLiteral("--any-port"),
                        QStringLiteral("--plant-out"), plantFile()};
  for (const QString& fault : faults_) arguments << QStringLiteral("--fault") << fault;
  plant_.start(plantProgram(), arguments);
}

void DemoRun::readPlant() {
  while (plant_.canReadLine()) {
    // A future that was never given one says that it has started and finished.
    if (plant_.readLine().trimmed() == readyLine && !plantReady_) makePlace();
  }
}

void DemoRun::makePlace() {
  plantReady_ = true;
  DemoRequest request;
  request.place = {folder_.filePath(QStringLiteral("place")),
                   folder_.filePath(QStringLiteral("key"))};
  request.plantFile = plantFile();
  making_ = QtConcurrent::run([request, this] { return makeDemoPlace(request, clock_); });
  whenDone(making_, this, [this, place = request.place](const Result<void>& made) {
    if (!made) {
      emit failed(made.error());
      return;
    }
    emit ready({place, accountsOf(clock_)});
  });
}

void DemoRun::tellNoPlant() {
  if (told_) return;
  told_ = true;
  QString reason = QString::fromLocal8Bit(plant_.readAllStandardError()).trimmed();
  if (reason.isEmpty()) reason = plant_.errorString();
  emit failed({ErrorCode::NotFound,
               tr("The practice plant (%1) does not run: %2. Its program belongs beside this one; "
                  "build or install it and start again.")
                   .arg(QDir::toNativeSeparators(plantProgram()), reason),
               {}});
}

}  // namespace linewarden::ui
