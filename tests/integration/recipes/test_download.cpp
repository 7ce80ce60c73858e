// SPDX-License-Identifier: GPL-3.0-or-later
#include "../sim/plantsim_process.h"
#include "tests/support/run_place.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QTest>

namespace linewarden::test {

/// From signatures over real Modbus into plantsim, and what happens when somebody else writes.
class TestDownload : public QObject {
  Q_OBJECT

 private slots:
  void loadsAndNamesADriftedSetPoint();
  void anotherRecipesMarkIsTold();
  void aLoadIsNoDriftAndTheSameDriftIsToldAgain();
  void loadsNothingThatIsNotSigned();
  void loadsNothingWhileTheLineRuns();
  void needsThePermission();
  void stopsWhenAsked();
};

namespace {

/// The demo plant, in which line 2 may be loaded in any state.
QByteArray downloadPlantText() {
  QFile file(QStringLiteral(LINEWARDEN_SOURCE_DIR "/resources/demo/demo-plant.toml"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QByteArray text = file.readAll();
  text.replace("recipe_states = [\"running\", \"idle\", \"stopped\", \"changeover\"]",
               "recipe_states = [\"running\", \"idle\", \"stopped\", \"starved\", \"blocked\", "
               "\"changeover\", \"cleaning\", \"maintenance\"]");
  return text;
}

RecipeContent syrup() {
  RecipeContent content;
  content.product = QStringLiteral("Lemonade syrup");
  content.line = QStringLiteral("L2");
  content.title = QStringLiteral("First");
  content.parameters = {{QStringLiteral("Brix"),
                         {},
                         10.4,
                         QStringLiteral("°Bx"),
                         9.0,
                         12.0,
                         0.01,
                         QStringLiteral("L2.blender.brix_setpoint"),
                         {}},
                        {QStringLiteral("Holding temperature"),
                         {},
                         73.5,
                         QStringLiteral("°C"),
                         70.0,
                         80.0,
                         0.05,
                         QStringLiteral("L2.pasteuriser.holding_temperature_setpoint"),
                         {}},
                        {QStringLiteral("Hold time"),
                         {},
                         31,
                         QStringLiteral("s"),
                         20.0,
                         45.0,
                         0,
                         QStringLiteral("L2.pasteuriser.hold_time"),
                         {}},
                        {QStringLiteral("CO2"),
                         {},
                         6.2,
                         QStringLiteral("g/l"),
                         4.0,
                         8.0,
                         0.02,
                         QStringLiteral("L2.carbonator.co2_setpoint"),
                         {}}};
  return content;
}

std::shared_ptr<const Plant> servedPlant(PlantsimProcess& sim) {
  if (!sim.waitUntilReady()) throw BrokenInvariant("plantsim did not start");
  auto loaded = loadPlantFile(sim.plantFile());
  if (!loaded) throw BrokenInvariant(loaded.error().message.toStdString());
  return std::move(*loaded);
}

}  // namespace

void TestDownload::loadsAndNamesADriftedSetPoint() {
  PlantsimProcess sim({}, downloadPlantText());
  RunPlace place(servedPlant(sim));
  QVERIFY(place.isLive(QStringLiteral("L2")));
  const RecipeVersionId id = place.effective(syrup());
  const auto record = place.load(id);
  QVERIFY2(record.ok(), record ? "" : qPrintable(record.error().message));
  QVERIFY2(record->outcome == DownloadOutcome::Done, qPrintable(record->summary));
  // A client that knows nothing of our code reads what is in the PLC.
  QVERIFY(std::abs(sim.number(QStringLiteral("L2.blender.brix_setpoint")) - 10.4) < 1e-5);
  QCOMPARE(sim.number(QStringLiteral("L2.pasteuriser.hold_time")), 31.0);
  QCOMPARE(sim.number(QStringLiteral("L2.recipe_version")), 1.0);
  QVERIFY(sim.number(QStringLiteral("L2.recipe_id")) >= 1);
  QVERIFY(place.actions().contains(QStringLiteral("plc.written")));

  QVERIFY(waitFor(place.drift.reload()).ok());
  const auto isCalm = [&place] {
    const auto views = waitFor(place.drift.views(place.guard->serviceSession()));
    if (!views || views->size() != 1) return false;
    const DriftView& view = views->constFirst();
    return view.isVerified && view.drifted() == 0 && !view.isMarkWrong &&
           std::all_of(view.parameters.begin(), view.parameters.end(),
                       [](const GuardedParameter& one) { return one.found.has_value(); });
  };
  QTRY_VERIFY_WITH_TIMEOUT(isCalm(), RunPlace::patienceMillis);
  QVERIFY(!place.hasNotice(QStringLiteral("recipe.drift")));

  // Half a percent, by somebody else.
  QVERIFY(sim.write(QStringLiteral("L2.pasteuriser.holding_temperature_setpoint"), 73.5 * 1.005));
  QTRY_VERIFY_WITH_TIMEOUT(
      place.hasNotice(QStringLiteral("recipe.drift"), QStringLiteral("Holding temperature")),
      RunPlace::patienceMillis);
  const auto history =
      waitFor(place.drift.history(place.guard->serviceSession(), QStringLiteral("L2")));
  QVERIFY(history.ok() && history->size() == 1);
  QCOMPARE(history->constFirst().parameter, QStringLiteral("Holding temperature"));
  QVERIFY(std::abs(*history->constFirst().found - 73.8675) < 0.001);
  QVERIFY(sim.write(QStringLiteral("L2.pasteuriser.holding_temperature_setpoint"), 73.5));
  QTRY_VERIFY_WITH_TIMEOUT(
      waitFor(place.drift.history(place.guard->serviceSession(), QStringLiteral("L2")))
          ->constFirst()
          .ended.has_value(),
      RunPlace::patienceMillis);
}

void TestDownload::anotherRecipesMarkIsTold() {
  PlantsimProcess sim({}, downloadPlantText());
  RunPlace place(servedPlant(sim));
  QVERIFY(place.isLive(QStringLiteral("L2")));
  const auto record = place.load(place.effective(syrup()));
  QVERIFY(record.ok() && record->outcome == DownloadOutcome::Done);
  QVERIFY(waitFor(place.drift.reload()).ok());
  QVERIFY(sim.write(QStringLiteral("L2.recipe_version"), 7));
  QTRY_VERIFY_WITH_TIMEOUT(place.hasNotice(QStringLiteral("recipe.mark")),
                           RunPlace::patienceMillis);
}

void TestDownload::aLoadIsNoDriftAndTheSameDriftIsToldAgain() {
  PlantsimProcess sim({}, downloadPlantText());
  RunPlace place(servedPlant(sim));
  QObject::connect(&place.download, &RecipeDownload::changed, &place.drift,
                   [&place] { static_cast<void>(place.drift.reload()); });
  QVERIFY(place.isLive(QStringLiteral("L2")));
  const auto history = [&place] {
    const auto records =
        waitFor(place.drift.history(place.guard->serviceSession(), QStringLiteral("L2")));
    return records ? *records : QList<DriftRecord>();
  };
  const RecipeVersionId first = place.effective(syrup());
  QVERIFY(place.load(first)->outcome == DownloadOutcome::Done);
  RecipeContent other = syrup();
  other.product = QStringLiteral("Cola syrup");
  for (RecipeParameter& parameter : other.parameters) parameter.value *= 1.05;
  other.parameters[2].value = 33;
  QVERIFY(place.load(place.effective(other))->outcome == DownloadOutcome::Done);
  QVERIFY(place.load(first)->outcome == DownloadOutcome::Done);
  QVERIFY(waitFor(place.drift.reload()).ok());
  const auto isCalm = [&place] {
    const auto views = waitFor(place.drift.views(place.guard->serviceSession()));
    if (!views || views->size() != 1) return false;
    const QList<GuardedParameter>& all = views->constFirst().parameters;
    return std::all_of(all.begin(), all.end(), [](const GuardedParameter& one) {
      return one.found.has_value() && !one.isDrifted;
    });
  };
  QTRY_VERIFY_WITH_TIMEOUT(isCalm(), RunPlace::patienceMillis);
  QVERIFY2(history().isEmpty(), "a load was told as drift");

  const QString tag = QStringLiteral("L2.pasteuriser.holding_temperature_setpoint");
  QVERIFY(sim.write(tag, 75));
  QTRY_COMPARE_WITH_TIMEOUT(history().size(), 1, RunPlace::patienceMillis);
  // Loading again puts it right, and what stood in the store is over.
  QVERIFY(place.load(first)->outcome == DownloadOutcome::Done);
  QTRY_VERIFY_WITH_TIMEOUT(history().constFirst().ended.has_value(), RunPlace::patienceMillis);
  QVERIFY(sim.write(tag, 75));
  QTRY_COMPARE_WITH_TIMEOUT(history().size(), 2, RunPlace::patienceMillis);
  QVERIFY(!history().constFirst().ended);
}

void TestDownload::loadsNothingThatIsNotSigned() {
  PlantsimProcess sim({}, downloadPlantText());
  RunPlace place(servedPlant(sim));
  QVERIFY(place.isLive(QStringLiteral("L2")));
  const RecipeVersionId id = place.submitted(syrup());
  const double before = sim.number(QStringLiteral("L2.blender.brix_setpoint"));
  place.edit(QStringLiteral("UPDATE recipe_version SET state = 'effective', effective = changed"));
  const auto refused = place.load(id);
  QVERIFY(!refused.ok());
  QCOMPARE(refused.error().code, ErrorCode::Conflict);
  QCOMPARE(sim.number(QStringLiteral("L2.blender.brix_setpoint")), before);
  QVERIFY(!place.actions().contains(QStringLiteral("plc.written")));
}

void TestDownload::loadsNothingWhileTheLineRuns() {
  QByteArray text = downloadPlantText();
  text.replace(
      "recipe_states = [\"running\", \"idle\", \"stopped\", \"starved\", \"blocked\", "
      "\"changeover\", \"cleaning\", \"maintenance\"]",
      "recipe_states = [\"maintenance\"]");
  PlantsimProcess sim({}, text);
  RunPlace place(servedPlant(sim));
  QVERIFY(place.isLive(QStringLiteral("L2")));
  const auto refused = place.load(place.effective(syrup()));
  QVERIFY(!refused.ok());
  QCOMPARE(refused.error().detail, QStringLiteral("line-state"));
}

void TestDownload::needsThePermission() {
  PlantsimProcess sim({}, downloadPlantText());
  RunPlace place(servedPlant(sim));
  const RecipeVersionId id = place.effective(syrup());
  const Session novak = place.enter(QStringLiteral("novak"));
  const auto refused = waitFor(place.download.start(novak, id, QStringLiteral("4711")));
  QVERIFY(!refused.ok());
  QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
  const Session rossi = place.enter(QStringLiteral("rossi"));
  place.clock.advance(std::chrono::minutes(6));
  const auto stale = waitFor(place.download.start(rossi, id, QStringLiteral("4711")));
  QVERIFY(!stale.ok());
  QCOMPARE(stale.error().code, ErrorCode::StepUpRequired);
}

void TestDownload::stopsWhenAsked() {
  PlantsimProcess sim({}, downloadPlantText());
  RunPlace place(servedPlant(sim));
  QVERIFY(place.isLive(QStringLiteral("L2")));
  const RecipeVersionId id = place.effective(syrup());
  const Session rossi = place.enterAt(id);
  const auto progress = std::make_shared<WorkProgress>();
  progress->isCancelled = true;
  const auto record = waitFor(place.download.start(rossi, id, QStringLiteral("4711"), progress));
  QVERIFY(record.ok());
  QCOMPARE(record->outcome, DownloadOutcome::Cancelled);
  QVERIFY(record->summary.contains(QStringLiteral("Not changed")));
  QVERIFY(!place.actions().contains(QStringLiteral("plc.written")));
}

static const RegisterTest<TestDownload> registeredTestDownload;

}  // namespace linewarden::test

#include "test_download.moc"
