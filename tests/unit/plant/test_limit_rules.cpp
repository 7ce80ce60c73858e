// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/limit_rules.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <cmath>

namespace linewarden::test {

class TestLimitRules : public QObject {
  Q_OBJECT

 private slots:
  void tellsTheLimitReached_data();
  void tellsTheLimitReached();
  void isNormalWithoutLimits();
};

void TestLimitRules::tellsTheLimitReached_data() {
  QTest::addColumn<double>("value");
  QTest::addColumn<LimitState>("state");
  QTest::newRow("far below") << -5.0 << LimitState::LowLow;
  QTest::newRow("at low-low") << 0.0 << LimitState::LowLow;
  QTest::newRow("above low-low") << 0.1 << LimitState::Low;
  QTest::newRow("at low") << 10.0 << LimitState::Low;
  QTest::newRow("between") << 50.0 << LimitState::Normal;
  QTest::newRow("at high") << 90.0 << LimitState::High;
  QTest::newRow("at high-high") << 100.0 << LimitState::HighHigh;
  QTest::newRow("infinite") << HUGE_VAL << LimitState::HighHigh;
  QTest::newRow("not a number") << std::nan("") << LimitState::Normal;
}

void TestLimitRules::tellsTheLimitReached() {
  QFETCH(const double, value);
  QFETCH(const LimitState, state);
  QCOMPARE(limitState({0, 10, 90, 100}, value), state);
}

void TestLimitRules::isNormalWithoutLimits() {
  QCOMPARE(limitState({}, 1e300), LimitState::Normal);
}

namespace {
const RegisterTest<TestLimitRules> registeredTestLimitRules;
}

}  // namespace linewarden::test

#include "test_limit_rules.moc"
