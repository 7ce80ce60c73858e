// SPDX-License-Identifier: GPL-3.0-or-later
// From starting the real program to its window and to the first live values, with an
// installation of the demo plant that holds a day of history, its PLCs served by plantsim.
// bench_start [RUNS [MORE_TAGS]]; MORE_TAGS are read but not recorded. The aim of DESIGN 14
// for the window with its store open and 10,000 tags is 1 s.
#include "app/console/demo_place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <map>

using namespace linewarden;

namespace {

constexpr int usualRuns = 10;
constexpr int mostMoreTags = 30'000;
constexpr int patience = 60'000;
const auto binaries = QStringLiteral(LINEWARDEN_BIN_DIR);
const QByteArray lastEvent = "values";

using Moments = std::map<QByteArray, double>;  // by event; milliseconds from the start

/// What to print, in the order things happen.
const QList<std::pair<QByteArray, QString>> shown{
    {"window", QStringLiteral("window shown")},
    {"sign-in", QStringLiteral("store open, sign-in page drawn")},
    {"plcs", QStringLiteral("status bar: all PLCs connected")},
    {"second-factor", QStringLiteral("password checked, second factor asked")},
    {"values", QStringLiteral("signed in, first live values drawn")},
};

qint64 steadyMicros() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

bool waitForLine(QProcess& process, const QByteArray& wanted) {
  while (process.canReadLine() || process.waitForReadyRead(patience)) {
    if (process.readLine().trimmed() == wanted) return true;
  }
  return false;
}

/// The demo plant with so many more tags on its first PLC, beyond the registers it uses.
bool writePlant(const QString& path, int moreTags) {
  constexpr int firstFree = 30'000;
  QFile demo(demoPlantFile());
  QFile plant(path);
  if (!demo.open(QIODevice::ReadOnly) || !plant.open(QIODevice::WriteOnly)) return false;
  QTextStream out(&plant);
  out << QString::fromUtf8(demo.readAll());
  for (int i = 0; i < moreTags; ++i) {
    out << "\n[[tags]]\nname = \"L1.more" << i
        << "\"\nplc = \"L1\"\ntype = \"uint16\"\naddress = " << firstFree + i
        << "\nrecorded = false\n";
  }
  return true;
}

/// The value in the middle, of the two in the middle the mean; `sorted` is not empty.
double median(const QList<double>& sorted) {
  const qsizetype middle = sorted.size() / 2;
  if (sorted.size() % 2 == 1) return sorted.at(middle);
  return (sorted.at(middle - 1) + sorted.at(middle)) / 2;
}

void copyFolder(const QString& from, const QString& to) {
  QDir().mkpath(to);
  for (const QString& name : QDir(from).entryList(QDir::Files)) {
    QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
  }
}

QProcessEnvironment environmentFor(const QString& folder, const DemoPerson& person) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM"))) {
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
  }
  environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
  environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder);
  environment.insert(QStringLiteral("QT_PLUGIN_PATH"), binaries + QStringLiteral("/bench-plugins"));
  const QString code = person.codeAt(SystemClock().now());
  environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"),
                     QStringLiteral("startwatch:%1;%2;%3").arg(person.name, person.password, code));
  return environment;
}

/// One start, on a copy of the place: a code is good once.
Moments run(const ConsolePlace& original) {
  const QTemporaryDir folder;
  const QString place = folder.filePath(QStringLiteral("place"));
  copyFolder(original.folder, place);
  QProcess program;
  program.setProcessEnvironment(environmentFor(folder.path(), demoPeople().first()));
  program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  const qint64 begun = steadyMicros();
  program.start(binaries + QStringLiteral("/linewarden"),
                {QStringLiteral("--data"), place, QStringLiteral("--key-file"), original.keyFile});
  Moments moments;
  while (!moments.contains(lastEvent) &&
         (program.canReadLine() || program.waitForReadyRead(patience))) {
    const QList<QByteArray> words = program.readLine().trimmed().split(' ');
    if (words.size() == 2) {
      moments[words.at(0)] = static_cast<double>(words.at(1).toLongLong() - begun) / 1000;
    }
  }
  program.terminate();
  if (!program.waitForFinished(patience)) program.kill();
  program.waitForFinished(patience);
  return moments;
}

void print(const QList<Moments>& all) {
  QTextStream out(stdout);
  out << "from the start of the process, ms      median    worst\n";
  for (const auto& [event, title] : shown) {
    QList<double> times;
    for (const Moments& moments : all) {
      if (const auto found = moments.find(event); found != moments.end()) {
        times.append(found->second);
      }
    }
    if (times.isEmpty()) continue;
    std::sort(times.begin(), times.end());
    out << title.leftJustified(38) << QString::number(median(times), 'f', 0).rightJustified(7)
        << QString::number(times.last(), 'f', 0).rightJustified(9) << '\n';
  }
}

int measure(const QTemporaryDir& folder, const QString& plantFile, int runs) {
  DemoRequest request;
  request.place = {folder.filePath(QStringLiteral("place")),
                   folder.filePath(QStringLiteral("key"))};
  request.plantFile = plantFile;
  request.days = 1;
  const auto made = makeDemoPlace(request, SystemClock());
  QTextStream out(stdout);
  if (!made) {
    out << made.error().message << Qt::endl;
    return 1;
  }
  const QFileInfo store(QDir(request.place.folder).filePath(QStringLiteral("linewarden.db")));
  out << "store: " << store.size() / 1'000'000.0 << " MB, a day of history; runs: " << runs
      << Qt::endl;
  QList<Moments> all;
  for (int i = 0; i < runs; ++i) {
    all.append(run(request.place));
    if (all.last().contains(lastEvent)) continue;
    out << "run " << i + 1 << " drew no live values" << Qt::endl;
    return 1;
  }
  print(all);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const int runs = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : usualRuns;
  const int moreTags = argc > 2 ? std::clamp(QByteArray(argv[2]).toInt(), 0, mostMoreTags) : 0;
  const QTemporaryDir folder;
  const QString wanted = folder.filePath(QStringLiteral("wanted.toml"));
  const QString plantFile = folder.filePath(QStringLiteral("plant.toml"));
  if (!writePlant(wanted, moreTags)) return 1;
  QProcess plant;
  plant.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  plant.start(binaries + QStringLiteral("/plantsim"),
              {QStringLiteral("--plant"), wanted, QStringLiteral("--with-parent"),
               QStringLiteral("--any-port"), QStringLiteral("--plant-out"), plantFile});
  if (!waitForLine(plant, "ready")) return 1;
  QTextStream(stdout) << "more tags than the demo plant has: " << moreTags << Qt::endl;
  const int outcome = measure(folder, plantFile, runs);
  plant.terminate();
  plant.waitForFinished(patience);
  return outcome;
}
