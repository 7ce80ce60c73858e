// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/production/count_meter.h"
#include "app/production/speed_trend.h"
#include "app/production/state_meter.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace linewarden::test {

namespace {

using std::chrono::seconds;

UtcTime at(qint64 second) {
  return fromMillis(second * 1000);
}

const double gap = std::numeric_limits<double>::quiet_NaN();

}  // namespace

class TestMeters : public QObject {
  Q_OBJECT

 private slots:
  void countsThroughWrapsAndResets_data() {
    QTest::addColumn<DataType>("type");
    QTest::addColumn<QList<double>>("numbers");
    QTest::addColumn<qint64>("count");
    QTest::newRow("rises") << DataType::UInt32 << QList<double>{100, 105, 130} << qint64{30};
    QTest::newRow("stands") << DataType::UInt32 << QList<double>{7, 7, 7} << qint64{0};
    QTest::newRow("wraps at 2^16")
        << DataType::UInt16 << QList<double>{65530, 65535, 4} << qint64{10};
    QTest::newRow("wraps at 2^32")
        << DataType::UInt32 << QList<double>{4294967290.0, 4294967295.0, 9} << qint64{15};
    QTest::newRow("wraps with a sign")
        << DataType::Int16 << QList<double>{32760, 32767, -32768, -32766} << qint64{10};
    QTest::newRow("is reset to 0")
        << DataType::UInt32 << QList<double>{1000, 1010, 0} << qint64{10};
    QTest::newRow("is reset and has counted")
        << DataType::UInt16 << QList<double>{1000, 1010, 3, 5} << qint64{15};
    QTest::newRow("is reset high up in 32 bit")
        << DataType::UInt32 << QList<double>{3e9, 3e9 + 5, 0, 2} << qint64{7};
    QTest::newRow("a float does not wrap")
        << DataType::Float32 << QList<double>{65535, 65536, 1} << qint64{2};
    QTest::newRow("passes over gaps")
        << DataType::UInt32 << QList<double>{10, gap, 14} << qint64{4};
  }
  void countsThroughWrapsAndResets() {
    QFETCH(const DataType, type);
    QFETCH(const QList<double>, numbers);
    QFETCH(const qint64, count);
    Tag tag;
    tag.type = type;
    CountMeter meter(tag);
    for (const double number : numbers) meter.take(number);
    QCOMPARE(meter.count(), std::optional<qint64>(count));
  }

  void knowsNoCountBeforeTheFirstNumber() {
    CountMeter meter{Tag{}};
    meter.take(gap);
    QCOMPARE(meter.count(), std::optional<qint64>());
  }

  void countsScaledItems() {
    Tag tag;
    tag.type = DataType::UInt16;
    tag.scaling = {12, 0};  // crates of twelve
    CountMeter meter(tag);
    meter.take(65535 * 12.0);
    meter.take(1 * 12.0);
    QCOMPARE(meter.count(), std::optional<qint64>(24));
  }

  void countsAnewFromTheLastNumber() {
    CountMeter meter{Tag{}};
    meter.take(100);
    meter.take(150);
    meter.begin();
    meter.take(153);
    QCOMPARE(meter.count(), std::optional<qint64>(3));
  }

  void readsStates_data() {
    QTest::addColumn<double>("number");
    QTest::addColumn<EquipmentState>("state");
    QTest::newRow("running") << 1.0 << EquipmentState::Running;
    QTest::newRow("highest") << 8.0 << EquipmentState::Maintenance;
    QTest::newRow("too high") << 9.0 << EquipmentState::Unknown;
    QTest::newRow("negative") << -1.0 << EquipmentState::Unknown;
    QTest::newRow("between") << 1.5 << EquipmentState::Unknown;
    QTest::newRow("none") << gap << EquipmentState::Unknown;
    QTest::newRow("huge") << 1e300 << EquipmentState::Unknown;
  }
  void readsStates() {
    QFETCH(const double, number);
    QFETCH(const EquipmentState, state);
    QCOMPARE(stateFrom(number), state);
  }

  /// Each letter is the reading of one second: R(unning), S(topped), U(nknown), b(ad), or
  /// none (.). Gaps to 3 s are bridged.
  void sharesRunningTime_data() {
    QTest::addColumn<QByteArray>("readings");
    QTest::addColumn<double>("share");
    QTest::newRow("nothing") << QByteArray("") << gap;
    QTest::newRow("one reading") << QByteArray("R") << gap;
    QTest::newRow("runs") << QByteArray("RRRR") << 1.0;
    QTest::newRow("stops half way") << QByteArray("RRSSS") << 0.5;
    QTest::newRow("stood") << QByteArray("SSS") << 0.0;
    QTest::newRow("state holds until the next reading") << QByteArray("R.S.R") << 0.5;
    QTest::newRow("a short gap counts as before") << QByteArray("Rb.RS.S") << 4.0 / 6.0;
    QTest::newRow("a long gap is not seen") << QByteArray("RRS....SS") << 2.0 / 3.0;
    QTest::newRow("long bad is not seen") << QByteArray("RRbbbbbbSS") << 0.5;
    QTest::newRow("an unknown state is not seen") << QByteArray("RRUUUSS") << 2.0 / 3.0;
    QTest::newRow("only bad") << QByteArray("bbbb") << gap;
  }
  void sharesRunningTime() {
    QFETCH(const QByteArray, readings);
    QFETCH(const double, share);
    const StateMeter meter = fed(readings);
    QCOMPARE(meter.runningShare().has_value(), !std::isnan(share));
    if (!std::isnan(share)) QCOMPARE(*meter.runningShare(), share);
  }

  void tellsSinceWhen_data() {
    QTest::addColumn<QByteArray>("readings");
    QTest::addColumn<EquipmentState>("state");
    QTest::addColumn<qint64>("since");
    QTest::newRow("first") << QByteArray("..R") << EquipmentState::Running << qint64{2};
    QTest::newRow("the same") << QByteArray("RRRR") << EquipmentState::Running << qint64{0};
    QTest::newRow("changed") << QByteArray("RRSS") << EquipmentState::Stopped << qint64{2};
    QTest::newRow("short gap") << QByteArray("Rb.R") << EquipmentState::Running << qint64{0};
    QTest::newRow("long gap") << QByteArray("Rb....R") << EquipmentState::Running << qint64{6};
    QTest::newRow("lost") << QByteArray("RRbb") << EquipmentState::Unknown << qint64{2};
  }
  void tellsSinceWhen() {
    QFETCH(const QByteArray, readings);
    QFETCH(const EquipmentState, state);
    QFETCH(const qint64, since);
    const StateMeter meter = fed(readings);
    QCOMPARE(meter.state(), state);
    QCOMPARE(meter.since(), std::optional<UtcTime>(at(since)));
  }

  void beginsAShiftBetweenReadings() {
    StateMeter meter(seconds(10));
    meter.take(at(0), EquipmentState::Stopped);
    meter.take(at(4), EquipmentState::Running);
    meter.begin(at(6));
    meter.take(at(8), EquipmentState::Stopped);
    meter.take(at(10), EquipmentState::Stopped);
    QCOMPARE(meter.runningShare(), std::optional<double>(0.5));
    QCOMPARE(meter.since(), std::optional<UtcTime>(at(8)));
  }

  void passesOverReadingsOutOfOrder() {
    StateMeter meter(seconds(10));
    meter.take(at(5), EquipmentState::Running);
    meter.take(at(3), EquipmentState::Stopped);
    meter.lose(at(4));
    QCOMPARE(meter.state(), EquipmentState::Running);
  }

  void meansASpeedByMinute() {
    SpeedTrend trend;
    trend.take(at(60), 10);
    trend.take(at(90), 20);
    trend.take(at(125), 30);
    trend.take(at(126), gap);
    trend.take(at(300), 50);
    const QList<Sample> points = trend.points(at(300));
    QCOMPARE(points.size(), 4);
    QCOMPARE(points.at(0).time, at(60));
    QCOMPARE(points.at(0).value, 15.0);
    QCOMPARE(points.at(1).value, 30.0);
    QVERIFY(std::isnan(points.at(2).value));
    QCOMPARE(points.at(3).value, 50.0);
  }

  void forgetsASpeedAfterAnHour() {
    SpeedTrend trend;
    for (int second = 0; second < 3 * 3600; second += 10) trend.take(at(second), second);
    QCOMPARE(trend.points(at(3 * 3600 - 1)).size(), 60);
    QCOMPARE(trend.points(at(5 * 3600)).size(), 0);
  }

 private:
  static StateMeter fed(const QByteArray& readings) {
    StateMeter meter(seconds(3));
    for (qsizetype i = 0; i < readings.size(); ++i) {
      if (readings.at(i) == 'R') meter.take(at(i), EquipmentState::Running);
      if (readings.at(i) == 'S') meter.take(at(i), EquipmentState::Stopped);
      if (readings.at(i) == 'U') meter.take(at(i), EquipmentState::Unknown);
      if (readings.at(i) == 'b') meter.lose(at(i));
    }
    return meter;
  }
};

static const RegisterTest<TestMeters> registeredTestMeters;

}  // namespace linewarden::test

#include "test_meters.moc"
