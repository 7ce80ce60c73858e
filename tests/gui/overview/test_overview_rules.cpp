// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/overview/overview_rules.h"

#include <QTest>

namespace linewarden::test {

using namespace linewarden::ui;

namespace {

LineStatus running(const QString& line) {
  LineStatus status;
  status.line = line;
  status.state = EquipmentState::Running;
  status.quality = Quality::Good;
  status.speed = 400;
  status.targetSpeed = 400;
  return status;
}

LineStatus breached(const QString& line, LimitState state) {
  LineStatus status = running(line);
  status.breaches.append({TagId{1}, state, 1, {}});
  return status;
}

}  // namespace

class TestOverviewRules : public QObject {
  Q_OBJECT

 private slots:
  static void ranksTrouble();
  static void sortsWorstFirstAndKeepsThePlantsOrder();
  static void sumsOnlyWhatIsKnown();
};

void TestOverviewRules::ranksTrouble() {
  QCOMPARE(troubleOf(running({})), Trouble::None);
  LineStatus slow = running({});
  slow.speed = 300;
  QCOMPARE(troubleOf(slow), Trouble::Slow);
  LineStatus stopped = running({});
  stopped.state = EquipmentState::Stopped;
  QCOMPARE(troubleOf(stopped), Trouble::Standing);
  LineStatus stale = running({});
  stale.quality = Quality::Stale;
  QCOMPARE(troubleOf(stale), Trouble::Unknown);
  QCOMPARE(troubleOf(breached({}, LimitState::High)), Trouble::Breach);
  QCOMPARE(troubleOf(breached({}, LimitState::LowLow)), Trouble::Severe);
}

void TestOverviewRules::sortsWorstFirstAndKeepsThePlantsOrder() {
  const QList<LineStatus> lines{
      running(QStringLiteral("a")), breached(QStringLiteral("b"), LimitState::High),
      running(QStringLiteral("c")), breached(QStringLiteral("d"), LimitState::HighHigh),
      breached(QStringLiteral("e"), LimitState::Low)};
  QCOMPARE(troubleOrder(lines), (QList<int>{3, 1, 4, 0, 2}));
}

void TestOverviewRules::sumsOnlyWhatIsKnown() {
  LineStatus one = running({});
  one.good = 100;
  one.availability = 0.8;
  LineStatus other = running({});
  other.state = EquipmentState::Idle;
  const OverviewTotals totals = totalsOf({one, other});
  QCOMPARE(totals.lines, 2);
  QCOMPARE(totals.running, 1);
  QCOMPARE(totals.good, std::optional<qint64>(100));
  QVERIFY(!totals.reject);
  QCOMPARE(totals.availability, std::optional<double>(0.8));
}

static const RegisterTest<TestOverviewRules> registeredTestOverviewRules;

}  // namespace linewarden::test

#include "test_overview_rules.moc"
