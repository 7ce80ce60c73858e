// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/plant_file.h"
#include "app/sim/demo_plant.h"
#include "app/sim/fault.h"
#include "app/sim/fault_schedule.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

class TestDemoPlant : public QObject {
  Q_OBJECT

 private slots:
  void demoPlantIsFreeOfProblems() {
    const auto plant = loadPlantFile(sim::demoPlantPath());
    QVERIFY2(plant.ok(), plant.ok() ? "" : qPrintable(plant.error().message));
    QCOMPARE((*plant)->lines.size(), 3);
    QCOMPARE((*plant)->units.size(), 12);
    QCOMPARE((*plant)->plcs.size(), 3);
    QCOMPARE((*plant)->tags.size(), 222);
  }

  void demoPlantNamesWhatItsSetPointsGovern() {
    const auto plant = loadPlantFile(sim::demoPlantPath());
    QVERIFY(plant.ok());
    int governing = 0;
    for (const Tag& tag : (*plant)->tags) {
      const bool isNamedSo = tag.name.endsWith(QStringLiteral("_setpoint"));
      QVERIFY2(tag.measuredBy.isEmpty() != isNamedSo, qPrintable(tag.name));
      if (!isNamedSo) continue;
      QCOMPARE(tag.measuredBy + QStringLiteral("_setpoint"), tag.name);
      ++governing;
    }
    QCOMPARE(governing, 13);
  }

  void readsFaultAsItWritesIt() {
    const auto fault = sim::parseFault(QStringLiteral("stop:L1.filler@30+90.5"));
    QVERIFY(fault.ok());
    QCOMPARE(fault->target, QStringLiteral("L1.filler"));
    QVERIFY(fault->start == 30s && fault->duration == 90500ms);
    QCOMPARE(sim::faultText(*fault), QStringLiteral("stop:L1.filler@30+90.5"));
  }

  void refusesFaultThatDoesNotExist() {
    QCOMPARE(sim::parseFault(QStringLiteral("melt:L1")).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(sim::parseFault(QStringLiteral("stop@soon")).error().code, ErrorCode::InvalidArgument);
  }

  void beginsAndEndsEachFaultOnce() {
    sim::FaultSchedule schedule({{sim::FaultKind::Stop, QStringLiteral("L1"), 10s, 5s}});
    QVERIFY(schedule.advanceTo(9s).begin.isEmpty());
    QCOMPARE(schedule.advanceTo(10s).begin.size(), 1);
    QVERIFY(schedule.advanceTo(11s).begin.isEmpty());
    QCOMPARE(schedule.advanceTo(15s).end.size(), 1);
    QVERIFY(schedule.advanceTo(16s).end.isEmpty());
  }
};

static const RegisterTest<TestDemoPlant> registeredTestDemoPlant;

}  // namespace linewarden::test

#include "test_demo_plant.moc"
