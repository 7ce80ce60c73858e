// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/demo_plant.h"
#include "app/sim/plantsim_options.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestPlantsimOptions : public QObject {
  Q_OBJECT

 private:
  static Result<sim::PlantsimOptions> parse(const QStringList& arguments) {
    return sim::parsePlantsimOptions(QStringList{QStringLiteral("plantsim")} + arguments);
  }

 private slots:
  void servesTheDemoPlantWithoutArguments() {
    const auto options = parse({});
    QVERIFY(options.ok());
    QVERIFY(options->plantFile.isEmpty() && !options->portBase && options->faults.isEmpty());
    QCOMPARE(options->seed, sim::demoSeed);
  }

  void readsAll() {
    const auto options =
        parse({QStringLiteral("--plant=p.toml"), QStringLiteral("--seed=5"),
               QStringLiteral("--port-base=16000"), QStringLiteral("--plant-out=o.toml"),
               QStringLiteral("--fault=stop:L1@3"), QStringLiteral("--fault=slow:L2")});
    QVERIFY(options.ok());
    QCOMPARE(options->plantFile, QStringLiteral("p.toml"));
    QCOMPARE(options->seed, quint64{5});
    QCOMPARE(options->portBase.value_or(0), quint16{16000});
    QCOMPARE(options->plantOut, QStringLiteral("o.toml"));
    QCOMPARE(options->faults.size(), 2);
  }

  void anyPortIsPortZero() {
    QCOMPARE(parse({QStringLiteral("--any-port")})->portBase.value_or(1), quint16{0});
  }

  void refusesWhatItDoesNotKnow_data() {
    QTest::addColumn<QString>("argument");
    QTest::newRow("option") << QStringLiteral("--melt");
    QTest::newRow("port") << QStringLiteral("--port-base=70000");
    QTest::newRow("seed") << QStringLiteral("--seed=-1");
    QTest::newRow("fault") << QStringLiteral("--fault=melt:L1");
    QTest::newRow("word") << QStringLiteral("L1");
  }

  void refusesWhatItDoesNotKnow() {
    QFETCH(const QString, argument);
    const auto options = parse({argument});
    QVERIFY(!options.ok());
    QCOMPARE(options.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!options.error().message.isEmpty());
  }
};

static const RegisterTest<TestPlantsimOptions> registeredTestPlantsimOptions;

}  // namespace linewarden::test

#include "test_plantsim_options.moc"
