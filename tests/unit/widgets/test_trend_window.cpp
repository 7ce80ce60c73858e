// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/widgets/trend_window.h"

#include <QTest>

namespace linewarden::test {

using namespace linewarden::ui;
using namespace std::chrono_literals;

namespace {
const UtcTime now = fromMillis(1'767'225'600'000);
const TimeWindow hour{now - 1h, now};
}  // namespace

class TestTrendWindow : public QObject {
  Q_OBJECT

 private slots:
  static void endsEverySpanNow();
  static void beginsTheShiftSpanWithTheShift();
  static void knowsSpansByTheirIds();
  static void zoomsAroundTheAnchor();
  static void keepsZoomWithinBounds();
  static void neverPansPastNow();
  static void putsMomentsInOrder();
  static void ticksStandOnRoundTimes_data();
  static void ticksStandOnRoundTimes();
};

void TestTrendWindow::endsEverySpanNow() {
  for (const TrendSpan span : allTrendSpans()) {
    const auto window = windowOf(span, now, {});
    QCOMPARE(window.has_value(), span != TrendSpan::Custom);
    if (window) QVERIFY(window->to == now);
  }
  QVERIFY(windowOf(TrendSpan::Days7, now, {})->length() == 168h);
}

void TestTrendWindow::beginsTheShiftSpanWithTheShift() {
  QVERIFY(windowOf(TrendSpan::Shift, now, now - 3h)->from == now - 3h);
  QVERIFY(windowOf(TrendSpan::Shift, now, {})->from == now - 8h);
}

void TestTrendWindow::knowsSpansByTheirIds() {
  for (const TrendSpan span : allTrendSpans()) {
    QCOMPARE(trendSpanFromId(trendSpanId(span)), std::optional(span));
  }
  QVERIFY(!trendSpanFromId(QStringLiteral("aeon")));
}

void TestTrendWindow::zoomsAroundTheAnchor() {
  const TimeWindow middle = zoomed(hour, 0.5, 0.5, now);
  QVERIFY(middle.from == now - 45min);
  QVERIFY(middle.to == now - 15min);
  const TimeWindow right = zoomed(hour, 0.5, 1, now);
  QVERIFY(right.to == now);
  QVERIFY(right.length() == 30min);
}

void TestTrendWindow::keepsZoomWithinBounds() {
  QVERIFY(zoomed(hour, 1e-9, 0.5, now).length() == shortestWindow);
  const TimeWindow widest = zoomed(hour, 1e9, 0.5, now);
  QVERIFY(widest.length() == longestWindow);
  QVERIFY(widest.to <= now);
}

void TestTrendWindow::neverPansPastNow() {
  QVERIFY(panned(hour, 0.5, now) == hour);
  QVERIFY(panned(hour, -0.5, now).to == now - 30min);
  QVERIFY(panned(hour, -0.5, now).length() == 1h);
}

void TestTrendWindow::putsMomentsInOrder() {
  QVERIFY(between(now, now - 1h, now) == hour);
  QVERIFY(between(now, now, now).length() == shortestWindow);
  QVERIFY(between(now, now + 5h, now).to == now);
}

void TestTrendWindow::ticksStandOnRoundTimes_data() {
  QTest::addColumn<qint64>("minutes");
  QTest::addColumn<qint64>("stepMinutes");
  QTest::newRow("a quarter of an hour") << qint64{15} << qint64{2};
  QTest::newRow("an hour") << qint64{60} << qint64{10};
  QTest::newRow("eight hours") << qint64{480} << qint64{60};
  QTest::newRow("a day") << qint64{1440} << qint64{180};
  QTest::newRow("a week") << qint64{10080} << qint64{1440};
}

void TestTrendWindow::ticksStandOnRoundTimes() {
  QFETCH(const qint64, minutes);
  QFETCH(const qint64, stepMinutes);
  const QList<TimeTick> ticks = timeTicks({now - std::chrono::minutes(minutes), now}, 9);
  QVERIFY(ticks.size() >= 3 && ticks.size() <= 9);
  for (qsizetype i = 1; i < ticks.size(); ++i) {
    QVERIFY(ticks[i].time - ticks[i - 1].time == std::chrono::minutes(stepMinutes));
    QVERIFY(!ticks[i].label.isEmpty());
  }
}

static const RegisterTest<TestTrendWindow> registeredTestTrendWindow;

}  // namespace linewarden::test

#include "test_trend_window.moc"
