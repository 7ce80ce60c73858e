// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/wallboard/wallboard_line.h"
#include "ui/wallboard/wallboard_list.h"
#include "ui/wallboard/wallboard_look.h"
#include "ui/wallboard/wallboard_oee.h"
#include "ui/wallboard/wallboard_rules.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace linewarden::ui;
using namespace std::chrono_literals;

namespace {

const UtcTime hourEnd = fromMillis(3'600'000);

LineStatus hourOfRunning() {
  LineStatus status;
  status.countedSince = fromMillis(0);
  status.state = EquipmentState::Running;
  status.quality = Quality::Good;
  status.speed = 95;
  status.targetSpeed = 100;
  status.speedUnit = QStringLiteral("1/min");
  status.availability = 0.5;
  status.good = 2700;
  status.reject = 300;
  return status;
}

AlarmView activeAlarm(const char* id, AlarmPriority priority, AlarmState state, qint64 since) {
  AlarmView view;
  view.definition.id.text = QLatin1String(id);
  view.definition.priority = priority;
  view.definition.line = QStringLiteral("L1");
  view.record.id = view.definition.id;
  view.record.state = state;
  view.record.isActive = true;
  view.record.activeSince = fromMillis(since);
  return view;
}

QStringList idsOf(const QList<AlarmView>& alarms) {
  QStringList ids;
  for (const AlarmView& alarm : alarms) ids += alarm.record.id.text;
  return ids;
}

}  // namespace

class TestWallboardRules : public QObject {
  Q_OBJECT

 private slots:
  static void multipliesAvailabilityPerformanceAndQuality();
  static void leavesOutWhatCannotBeKnown();
  static void readsTheTimeInASpeedsUnit_data();
  static void readsTheTimeInASpeedsUnit();
  static void putsTheMostUrgentAlarmFirst();
  static void tellsWhenReadingsStopped();
  static void countsPages();
  static void showsHostileTextsHarmlessly();
  static void tellsOnlyRowsThatChanged();
  static void keepsEveryLettersShareOfTheScreen_data();
  static void keepsEveryLettersShareOfTheScreen();
};

void TestWallboardRules::multipliesAvailabilityPerformanceAndQuality() {
  // Half an hour of running at 100 a minute is 3,000 items; all 3,000 were made, 300 of them bad.
  const OeeSoFar shares = oeeSoFar(hourOfRunning(), hourEnd);
  QCOMPARE(shares.availability, std::optional<double>(0.5));
  QCOMPARE(shares.performance, std::optional<double>(1.0));
  QCOMPARE(shares.quality, std::optional<double>(0.9));
  QCOMPARE(shares.oee, std::optional<double>(0.45));
}

void TestWallboardRules::leavesOutWhatCannotBeKnown() {
  LineStatus status = hourOfRunning();
  status.countedSince = hourEnd - 1min;
  QVERIFY(!oeeSoFar(status, hourEnd).oee);  // half a minute of running
  status = hourOfRunning();
  status.speedUnit = QStringLiteral("pallets");
  QVERIFY(!oeeSoFar(status, hourEnd).performance);
  status = hourOfRunning();
  status.targetSpeed = 0;
  QVERIFY(!oeeSoFar(status, hourEnd).performance);
  status = hourOfRunning();
  status.good = 0;
  status.reject = 0;
  QVERIFY(!oeeSoFar(status, hourEnd).quality);
  QVERIFY(!oeeSoFar(status, hourEnd).oee);
}

void TestWallboardRules::readsTheTimeInASpeedsUnit_data() {
  QTest::addColumn<QString>("unit");
  QTest::addColumn<qint64>("millis");
  QTest::newRow("a minute") << QStringLiteral("1/min") << qint64{60'000};
  QTest::newRow("bottles an hour") << QStringLiteral("Bottles/h ") << qint64{3'600'000};
  QTest::newRow("a second") << QStringLiteral("l/s") << qint64{1000};
  QTest::newRow("none") << QStringLiteral("bar") << qint64{0};
  QTest::newRow("empty") << QString() << qint64{0};
}

void TestWallboardRules::readsTheTimeInASpeedsUnit() {
  QFETCH(const QString, unit);
  QFETCH(const qint64, millis);
  QCOMPARE(qint64{ratePeriod(unit).value_or(0ms).count()}, millis);
}

void TestWallboardRules::putsTheMostUrgentAlarmFirst() {
  AlarmView returned =
      activeAlarm("gone", AlarmPriority::Critical, AlarmState::ReturnedUnacknowledged, 9);
  returned.record.isActive = false;
  const QList<AlarmView> urgent =
      urgentAlarms({activeAlarm("low", AlarmPriority::Low, AlarmState::Unacknowledged, 9), returned,
                    activeAlarm("old", AlarmPriority::High, AlarmState::Unacknowledged, 1),
                    activeAlarm("known", AlarmPriority::High, AlarmState::Acknowledged, 8),
                    activeAlarm("new", AlarmPriority::High, AlarmState::Unacknowledged, 5),
                    activeAlarm("shelved", AlarmPriority::Critical, AlarmState::Shelved, 5),
                    activeAlarm("first", AlarmPriority::Critical, AlarmState::Acknowledged, 2)});
  QCOMPARE(idsOf(urgent),
           (QStringList{QStringLiteral("first"), QStringLiteral("new"), QStringLiteral("old"),
                        QStringLiteral("known"), QStringLiteral("low")}));
  QCOMPARE(worstByLine(urgent).value(QStringLiteral("L1")), Priority::Critical);
}

void TestWallboardRules::tellsWhenReadingsStopped() {
  QVERIFY(freshnessOf({}).isFresh);
  const Reading old{TagId{1}, 1.0, Quality::Stale, fromMillis(1000), {}};
  const Reading newer{TagId{2}, {}, Quality::Bad, fromMillis(5000), {}};
  const Reading never{TagId{3}, {}, Quality::Bad, {}, {}};
  const Reading good{TagId{4}, 1.0, Quality::Good, fromMillis(9000), {}};
  QVERIFY(freshnessOf({old, good}).isFresh);
  QVERIFY(!freshnessOf({old, newer, never}).isFresh);
  QCOMPARE(freshnessOf({old, newer, never}).since, std::optional(fromMillis(5000)));
  QVERIFY(!freshnessOf({never}).since);
}

void TestWallboardRules::countsPages() {
  QCOMPARE(pagesFor(0, 3), 1);
  QCOMPARE(pagesFor(3, 3), 1);
  QCOMPARE(pagesFor(4, 3), 2);
  QCOMPARE(pagesFor(4, 0), 4);
}

void TestWallboardRules::showsHostileTextsHarmlessly() {
  Line line;
  line.id = QStringLiteral("L1");
  line.title = QStringLiteral("Line\n1\u202e") + QString(10'000, u'x');
  LineMoment moment;
  moment.status = hourOfRunning();
  moment.status.product = QStringLiteral("a\u0007\u2066b<b>");
  const WallboardLine shown = wallboardLine(Plant(), line, moment);
  QVERIFY(shown.name.size() < 100);
  for (const QString& text : {shown.name, shown.product}) {
    QVERIFY(std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); }));
  }
}

void TestWallboardRules::tellsOnlyRowsThatChanged() {
  WallboardList list;
  const QAbstractItemModelTester tester(&list);
  WallboardLine one;
  one.name = QStringLiteral("one");
  WallboardLine two = one;
  two.name = QStringLiteral("two");
  list.show({QVariant::fromValue(one), QVariant::fromValue(two)});
  const QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
  list.show({QVariant::fromValue(one), QVariant::fromValue(two)});
  QCOMPARE(changed.count(), 0);
  list.show({QVariant::fromValue(one), QVariant::fromValue(one)});
  QCOMPARE(changed.count(), 1);
  list.show({QVariant::fromValue(two)});
  QCOMPARE(list.rowCount(), 1);
  list.show({});
  QCOMPARE(list.rowCount(), 0);
}

void TestWallboardRules::keepsEveryLettersShareOfTheScreen_data() {
  QTest::addColumn<QSize>("size");
  for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)}) {
    QTest::addRow("%d", size.height()) << size;
  }
}

void TestWallboardRules::keepsEveryLettersShareOfTheScreen() {
  QFETCH(const QSize, size);
  WallboardLook look(ThemeKind::Light);
  look.setScreen(size);
  const auto capitals = [](const QFont& font) {
    QFont plain = font;
    plain.setHintingPreference(QFont::PreferNoHinting);
    return QFontMetricsF(plain).capHeight();
  };
  QVERIFY(capitals(look.figureFont()) >= size.height() / 20.0 - 0.5);
  QVERIFY(capitals(look.noteFont()) >= size.height() / 40.0 - 0.5);
  QCOMPARE(look.linesPerPage(), 3);
}

static const RegisterTest<TestWallboardRules> registeredTestWallboardRules;

}  // namespace linewarden::test

#include "test_wallboard_rules.moc"
