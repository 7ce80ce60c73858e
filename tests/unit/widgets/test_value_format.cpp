// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/widgets/value_format.h"

#include <QTest>

#include <limits>

namespace linewarden::test {

using namespace linewarden::ui;
using namespace std::chrono_literals;

class TestValueFormat : public QObject {
  Q_OBJECT

 private slots:
  static void writesNumbers_data();
  static void writesNumbers();
  static void writesAges_data();
  static void writesAges();
  static void writesShares();
  static void showsAReading_data();
  static void showsAReading();
  static void saysWhatItShows();
  static void namesTheLimitThatWasPassed();
  static void readsStatesFromNumbers();
};

void TestValueFormat::writesNumbers_data() {
  QTest::addColumn<double>("value");
  QTest::addColumn<int>("decimals");
  QTest::addColumn<QString>("text");
  QTest::newRow("whole") << 42.0 << 0 << QStringLiteral("42");
  QTest::newRow("rounds") << 2.345 << 1 << QStringLiteral("2.3");
  QTest::newRow("fills digits") << 2.0 << 2 << QStringLiteral("2.00");
  QTest::newRow("groups") << 12345.6 << 1 << QStringLiteral("12,345.6");
  QTest::newRow("real minus") << -3.5 << 1 << QStringLiteral("\u22123.5");
  QTest::newRow("no minus zero") << -0.01 << 1 << QStringLiteral("0.0");
  QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << 1
                             << QStringLiteral("\u2013");
  QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 1
                            << QStringLiteral("\u2013");
}

void TestValueFormat::writesNumbers() {
  QFETCH(const double, value);
  QFETCH(const int, decimals);
  QFETCH(const QString, text);
  QCOMPARE(formatNumber(value, decimals, QLocale(QLocale::English)), text);
}

void TestValueFormat::writesAges_data() {
  QTest::addColumn<qint64>("millis");
  QTest::addColumn<QString>("text");
  QTest::newRow("below zero") << qint64{-5} << QStringLiteral("0\u00a0s");
  QTest::newRow("seconds") << qint64{8'999} << QStringLiteral("8\u00a0s");
  QTest::newRow("minutes") << qint64{4 * 60'000} << QStringLiteral("4\u00a0min");
  QTest::newRow("hours") << qint64{65 * 60'000} << QStringLiteral("1\u00a0h 05\u00a0min");
  QTest::newRow("days") << qint64{74 * 3'600'000} << QStringLiteral("3\u00a0d 2\u00a0h");
}

void TestValueFormat::writesAges() {
  QFETCH(const qint64, millis);
  QFETCH(const QString, text);
  QCOMPARE(formatAge(std::chrono::milliseconds(millis)), text);
}

void TestValueFormat::writesShares() {
  const QLocale english(QLocale::English);
  QCOMPARE(formatShare(0.9344, english), QStringLiteral("93.4\u00a0%"));
  QCOMPARE(formatShare(std::numeric_limits<double>::quiet_NaN(), english),
           QStringLiteral("\u2013"));
}

namespace {

Tag pressure() {
  Tag tag;
  tag.title = QStringLiteral("Pressure");
  tag.engineeringUnit = QStringLiteral("bar");
  tag.decimals = 1;
  tag.limits.high = 6;
  tag.limits.highHigh = 7;
  return tag;
}

}  // namespace

void TestValueFormat::showsAReading_data() {
  QTest::addColumn<Reading>("reading");
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("unit");
  QTest::addColumn<QString>("age");
  QTest::addColumn<bool>("bad");
  QTest::addColumn<int>("limit");
  const UtcTime then = fromMillis(1'000'000);
  const QString bar = QStringLiteral("bar");
  QTest::newRow("good") << Reading{{}, 5.0, Quality::Good, then, {}} << QStringLiteral("5.0") << bar
                        << QString() << false << static_cast<int>(LimitState::Normal);
  QTest::newRow("beyond") << Reading{{}, 7.5, Quality::Good, then, {}} << QStringLiteral("7.5")
                          << bar << QString() << false << static_cast<int>(LimitState::HighHigh);
  QTest::newRow("stale") << Reading{{}, 5.0, Quality::Stale, then, {}} << QStringLiteral("5.0")
                         << bar << QStringLiteral("9\u00a0s") << false
                         << static_cast<int>(LimitState::Normal);
  QTest::newRow("bad") << Reading{{}, {}, Quality::Bad, then, QStringLiteral("No reply.")}
                       << QStringLiteral("No reply.") << QString() << QString() << true
                       << static_cast<int>(LimitState::Normal);
  QTest::newRow("none yet") << Reading{} << QStringLiteral("no value yet") << QString() << QString()
                            << true << static_cast<int>(LimitState::Normal);
  QTest::newRow("switch") << Reading{{}, true, Quality::Good, then, {}} << QStringLiteral("on")
                          << QString() << QString() << false
                          << static_cast<int>(LimitState::Normal);
}

void TestValueFormat::showsAReading() {
  QFETCH(const Reading, reading);
  const ShownValue shown =
      shownValue(pressure(), reading, fromMillis(1'009'000), QLocale(QLocale::English));
  QTEST(shown.text, "text");
  QTEST(shown.unit, "unit");
  QTEST(shown.age, "age");
  QTEST(shown.bad, "bad");
  QTEST(static_cast<int>(shown.limit), "limit");
  QCOMPARE(shown.stale, reading.quality == Quality::Stale);
}

void TestValueFormat::saysWhatItShows() {
  ShownValue value;
  value.text = QStringLiteral("5.0");
  value.unit = QStringLiteral("bar");
  QCOMPARE(spoken(value), QStringLiteral("5.0 bar"));
  value.stale = true;
  value.age = QStringLiteral("9 s");
  QCOMPARE(spoken(value), QStringLiteral("5.0 bar, not renewed for 9 s"));
}

void TestValueFormat::namesTheLimitThatWasPassed() {
  const QLocale english(QLocale::English);
  QCOMPARE(limitWord(pressure(), LimitState::HighHigh, english),
           QStringLiteral("above high-high 7.0\u00a0bar"));
  QVERIFY(limitWord(pressure(), LimitState::Low, english).isEmpty());
  QVERIFY(limitWord(pressure(), LimitState::Normal, english).isEmpty());
}

void TestValueFormat::readsStatesFromNumbers() {
  QCOMPARE(stateFromNumber(1), EquipmentState::Running);
  QCOMPARE(stateFromNumber(8), EquipmentState::Maintenance);
  for (const double odd : {-1.0, 9.0, 1.5, std::numeric_limits<double>::quiet_NaN()}) {
    QCOMPARE(stateFromNumber(odd), EquipmentState::Unknown);
  }
}

static const RegisterTest<TestValueFormat> registeredTestValueFormat;

}  // namespace linewarden::test

#include "test_value_format.moc"
