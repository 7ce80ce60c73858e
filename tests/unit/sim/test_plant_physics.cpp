// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/plant_physics.h"
#include "demo.h"
#include "tests/support/run_tests.h"

#include <QSet>
#include <QTest>

#include <cmath>

namespace linewarden::test {

using namespace std::chrono_literals;
using sim::Fault;
using sim::FaultKind;
using sim::PlantPhysics;

class TestPlantPhysics : public QObject {
  Q_OBJECT

 private:
  std::shared_ptr<const Plant> plant_ = demoPlant();

  [[nodiscard]] TagId tag(const char* name) const {
    const Tag* found = plant_->tag(QString::fromLatin1(name));
    return found != nullptr ? found->id : TagId{};
  }
  [[nodiscard]] double number(const PlantPhysics& physics, const char* name) const {
    return asNumber(physics.value(tag(name)));
  }
  [[nodiscard]] static Fault fault(FaultKind kind, const char* target) {
    return {kind, QString::fromLatin1(target), 0ms, std::nullopt};
  }
  /// The line's state at the moment, as its tag says.
  [[nodiscard]] EquipmentState state(const PlantPhysics& physics, const char* name) const {
    return static_cast<EquipmentState>(static_cast<int>(number(physics, name)));
  }
  /// Goes on until line 1 has run for a while.
  void runUp(PlantPhysics& physics) const {
    for (int minutes = 0; minutes < 8 * 60; ++minutes) {
      physics.advanceTo(physics.now() + 1min);
      if (number(physics, "L1.speed") > 500) return;
    }
    QFAIL("line 1 did not run within eight hours");
  }

 private slots:
  void twoModelsAgreeWhenTheyMeet() {
    PlantPhysics longRun(plant_, 7, simMorning - 26h);
    for (int step = 0; step < 26 * 12; ++step) longRun.advanceTo(longRun.now() + 5min);
    const PlantPhysics late(plant_, 7, simMorning);
    for (const Tag& each : plant_->tags) {
      QVERIFY2(longRun.value(each.id) == late.value(each.id), qPrintable(each.name));
    }
  }

  void anotherSeedIsAnotherDay() {
    const PlantPhysics one(plant_, 7, simMorning);
    const PlantPhysics other(plant_, 8, simMorning);
    QVERIFY(number(one, "L1.filler.bowl_pressure") != number(other, "L1.filler.bowl_pressure"));
  }

  void valuesStayInTheirRangeAndDoNotStandStill() {
    PlantPhysics physics(plant_, 3, simMorning);
    QHash<TagId, QSet<QString>> seen;
    QSet<int> states;
    for (int minute = 0; minute < 24 * 60; ++minute) {
      physics.advanceTo(physics.now() + 1min);
      states.insert(static_cast<int>(state(physics, "L1.state")));
      for (const Tag& each : plant_->tags) {
        const double value = asNumber(physics.value(each.id));
        if (each.type == DataType::String) continue;
        QVERIFY2(std::isfinite(value), qPrintable(each.name));
        if (each.rangeLow) QVERIFY2(value >= *each.rangeLow, qPrintable(each.name));
        if (each.rangeHigh) QVERIFY2(value <= *each.rangeHigh, qPrintable(each.name));
        if (!each.writable) seen[each.id].insert(QString::number(value));
      }
    }
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
      QVERIFY2(it->size() > 1, qPrintable(plant_->tag(it.key())->name));
    }
    for (const EquipmentState each : {EquipmentState::Running, EquipmentState::Stopped,
                                      EquipmentState::Changeover, EquipmentState::Cleaning}) {
      QVERIFY(states.contains(static_cast<int>(each)));
    }
  }

  void countsGoUpOnlyWithinAnOrder() {
    PlantPhysics physics(plant_, 3, simMorning);
    double last = 0;
    QString order;
    for (int minute = 0; minute < 600; ++minute) {
      physics.advanceTo(physics.now() + 1min);
      const QString now = std::get<QString>(physics.value(tag("L1.order")));
      const double good = number(physics, "L1.good");
      if (now == order) QVERIFY(good >= last);
      order = now;
      last = good;
    }
    QVERIFY(last > 0);
  }

  void writtenSetPointIsFollowed() {
    PlantPhysics physics(plant_, 3, simMorning);
    const double before = number(physics, "L1.filler.bowl_pressure");
    QVERIFY(physics.write(tag("L1.filler.bowl_pressure_setpoint"), 4.6));
    QCOMPARE(number(physics, "L1.filler.bowl_pressure_setpoint"), 4.6);
    QVERIFY(std::abs(number(physics, "L1.filler.bowl_pressure") - before) < 0.01);
    physics.advanceTo(physics.now() + 5min);
    QVERIFY(std::abs(number(physics, "L1.filler.bowl_pressure") - 4.6) < 0.5);
  }

  void recipeMarksAreNoneAtFirstAndKept() {
    PlantPhysics physics(plant_, 3, simMorning);
    for (const char* recipe : {"L1.recipe_id", "L2.recipe_id", "L3.recipe_id"}) {
      QCOMPARE(number(physics, recipe), 0.0);
      QVERIFY(physics.write(tag(recipe), qint64(70'000)));
    }
    QCOMPARE(number(physics, "L2.recipe_version"), 0.0);
    QVERIFY(physics.write(tag("L2.recipe_version"), qint64(3)));
    physics.advanceTo(physics.now() + 10h);
    QCOMPARE(number(physics, "L1.recipe_id"), 70'000.0);
    QCOMPARE(number(physics, "L2.recipe_version"), 3.0);
    QCOMPARE(number(physics, "L3.recipe_version"), 0.0);
  }

  void targetOfNothingLeavesTheLineIdle() {
    PlantPhysics physics(plant_, 3, simMorning);
    runUp(physics);
    QVERIFY(physics.write(tag("L1.target_speed"), 0.0));
    physics.advanceTo(physics.now() + 1min);
    QCOMPARE(state(physics, "L1.state"), EquipmentState::Idle);
    QCOMPARE(number(physics, "L1.speed"), 0.0);
  }

  void sensorTakesNoWrites() {
    PlantPhysics physics(plant_, 3, simMorning);
    QVERIFY(!physics.write(tag("L1.filler.bowl_pressure"), 1.0));
    QVERIFY(!physics.write(TagId{9999}, 1.0));
    QVERIFY(std::holds_alternative<std::monostate>(physics.value(TagId{9999})));
  }

  void heldMachineStopsItsLine() {
    PlantPhysics physics(plant_, 3, simMorning);
    runUp(physics);
    physics.begin(fault(FaultKind::Stop, "L1.filler"));
    physics.advanceTo(physics.now() + 30s);
    QCOMPARE(state(physics, "L1.state"), EquipmentState::Stopped);
    QCOMPARE(state(physics, "L1.filler.state"), EquipmentState::Stopped);
    QCOMPARE(state(physics, "L1.rinser.state"), EquipmentState::Blocked);
    QCOMPARE(state(physics, "L1.capper.state"), EquipmentState::Starved);
    QCOMPARE(number(physics, "L1.speed"), 0.0);
    physics.end(fault(FaultKind::Stop, "L1.filler"));
    runUp(physics);
  }

  void driftLeavesTheLimits() {
    PlantPhysics physics(plant_, 3, simMorning);
    const Tag* sensor = plant_->tag(QStringLiteral("L1.labeller.glue_temperature"));
    physics.begin(fault(FaultKind::Drift, "L1.labeller.glue_temperature"));
    physics.advanceTo(physics.now() + 2min);
    QVERIFY(asNumber(physics.value(sensor->id)) > *sensor->limits.highHigh);
    physics.end(fault(FaultKind::Drift, "L1.labeller.glue_temperature"));
    QVERIFY(asNumber(physics.value(sensor->id)) < *sensor->limits.high);
  }

  void unauthorisedWriteChangesASetPointAndIsTakenBack() {
    PlantPhysics physics(plant_, 3, simMorning);
    const double before = number(physics, "L1.capper.torque_setpoint");
    physics.begin(fault(FaultKind::UnauthorisedWrite, "L1.capper.torque_setpoint"));
    QVERIFY(number(physics, "L1.capper.torque_setpoint") > before);
    physics.end(fault(FaultKind::UnauthorisedWrite, "L1.capper.torque_setpoint"));
    QCOMPARE(number(physics, "L1.capper.torque_setpoint"), before);
  }
};

static const RegisterTest<TestPlantPhysics> registeredTestPlantPhysics;

}  // namespace linewarden::test

#include "test_plant_physics.moc"
