// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "wallboard_desk.h"

#include <QSignalSpy>

namespace linewarden::test {

using namespace linewarden::ui;
using namespace std::chrono_literals;

class TestWallboardFeed : public QObject {
  Q_OBJECT

 private slots:
  static void showsLinesWithLiveValues();
  static void countsOeeFromWhereItLooks();
  static void showsTheMostUrgentAlarmsFirst();
  static void marksTheLineOfAnAlarm();
  static void saysThatDataIsStaleAndSinceWhen();
  static void saysThatNothingHasCome();
  static void turnsPages();
  static void tellsWhenThereIsNoLine();
  static void isQuietWhileNothingChanges();
};

void TestWallboardFeed::showsLinesWithLiveValues() {
  WallboardDesk desk;
  desk.run(90s);
  QCOMPARE(desk.feed.texts().plant, desk.live.plant->site.title);
  QCOMPARE(desk.feed.lines()->rowCount(), 3);
  const WallboardLine line = desk.line(0);
  QCOMPARE(line.name, desk.live.plant->lines.first().title);
  QCOMPARE(line.state, static_cast<int>(EquipmentState::Running));
  QVERIFY(line.stateNote.contains(QStringLiteral("1\u00a0min")));
  QVERIFY(line.speed.toDouble() > 390);
  QVERIFY(line.target.contains(QStringLiteral("420")));
  QVERIFY(line.speedShare > 0 && line.speedShare < line.targetShare);
  desk.live.clock.advance(1s);
  desk.live.values.publish({desk.live.reading(QStringLiteral("L1.state"), qint64{3})});
  desk.feed.refresh();
  QCOMPARE(desk.line(0).state, static_cast<int>(EquipmentState::Stopped));
}

void TestWallboardFeed::countsOeeFromWhereItLooks() {
  WallboardDesk desk;
  desk.run(600s);
  const WallboardLine line = desk.line(0);
  QCOMPARE(line.availability, QStringLiteral("100\u00a0%"));
  // Some 6 good items and 0.07 rejects a second, of 7 that the target asks for.
  QVERIFY(line.performanceShare > 0.8 && line.performanceShare < 0.92);
  QVERIFY(line.qualityShare > 0.98);
  QVERIFY(line.oee.endsWith(u'%'));
  QVERIFY(desk.feed.texts().counted.contains(QStringLiteral("OEE")));
}

void TestWallboardFeed::showsTheMostUrgentAlarmsFirst() {
  WallboardDesk desk;
  desk.raise("test:low", AlarmPriority::Low, QStringLiteral("Low one"));
  desk.raise("test:critical", AlarmPriority::Critical, QStringLiteral("Critical one"));
  desk.raise("test:high", AlarmPriority::High, QStringLiteral("High one"));
  QVERIFY(desk.shows(3));
  QCOMPARE(desk.alarmTexts(), (QStringList{QStringLiteral("Critical one"),
                                           QStringLiteral("High one"), QStringLiteral("Low one")}));
  QCOMPARE(desk.feed.texts().alarmCount, QStringLiteral("3"));
  QVERIFY(desk.feed.texts().alarmNote.contains(u'3'));
  desk.alarms.clear({QStringLiteral("test:critical")});
  QVERIFY(desk.shows(2));
  for (const char* id : {"test:high", "test:low"}) desk.alarms.clear({QLatin1String(id)});
  QVERIFY(desk.shows(0));
  QVERIFY(!desk.feed.texts().noAlarms.isEmpty());
}

void TestWallboardFeed::marksTheLineOfAnAlarm() {
  WallboardDesk desk;
  desk.run(2s);
  QCOMPARE(desk.line(1).abnormal, 0);
  desk.raise("test:line", AlarmPriority::Critical, QStringLiteral("Trouble"), QStringLiteral("L2"));
  QVERIFY(desk.shows(1));
  QCOMPARE(desk.line(1).abnormal, static_cast<int>(Priority::Critical));
  QCOMPARE(desk.line(0).abnormal, 0);
}

void TestWallboardFeed::saysThatDataIsStaleAndSinceWhen() {
  WallboardDesk desk;
  desk.run(5s);
  QVERIFY(desk.feed.texts().stale.isEmpty());
  const QDateTime last = toLocal(desk.live.clock.now());
  desk.live.clock.advance(300s);
  desk.feed.refresh();
  QVERIFY(desk.feed.texts().stale.contains(last.toString(QStringLiteral("mm"))));
  QVERIFY(desk.line(0).isStale);
  QVERIFY(!desk.line(0).isTrusted);
  QVERIFY(desk.line(0).stateNote.contains(last.toString(QStringLiteral("mm"))));
  desk.run(1s);
  // The alarms were asked for five minutes ago, and are answered by now.
  QTRY_VERIFY((desk.feed.refresh(), desk.feed.texts().stale.isEmpty()));
}

void TestWallboardFeed::saysThatNothingHasCome() {
  WallboardDesk desk;
  desk.feed.refresh();
  QVERIFY(desk.feed.texts().stale.isEmpty());
  desk.live.clock.advance(10s);
  desk.feed.refresh();
  QVERIFY(!desk.feed.texts().stale.isEmpty());
}

void TestWallboardFeed::turnsPages() {
  WallboardDesk desk;
  desk.feed.setLinesPerPage(2);
  QVERIFY(desk.feed.texts().page.contains(u'1') && desk.feed.texts().page.contains(u'2'));
  QCOMPARE(desk.feed.lines()->rowCount(), 2);
  const QString first = desk.line(0).name;
  desk.live.clock.advance(WallboardFeed::pageLasts);
  desk.feed.refresh();
  QCOMPARE(desk.feed.lines()->rowCount(), 1);
  QCOMPARE(desk.line(0).name, desk.live.plant->lines[2].title);
  desk.live.clock.advance(WallboardFeed::pageLasts);
  desk.feed.refresh();
  QCOMPARE(desk.line(0).name, first);
}

void TestWallboardFeed::tellsWhenThereIsNoLine() {
  WallboardDesk desk(std::make_shared<Plant>());
  desk.feed.refresh();
  QVERIFY(!desk.feed.texts().failure.isEmpty());
  QVERIFY(desk.feed.texts().stale.isEmpty());
}

void TestWallboardFeed::isQuietWhileNothingChanges() {
  WallboardDesk desk;
  desk.run(1s);
  QVERIFY(desk.shows(0));
  const QSignalSpy texts(&desk.feed, &WallboardFeed::textsChanged);
  const QSignalSpy lines(desk.feed.lines(), &QAbstractItemModel::dataChanged);
  for (int i = 0; i < 10; ++i) desk.feed.refresh();
  QCOMPARE(texts.count(), 0);
  QCOMPARE(lines.count(), 0);
}

static const RegisterTest<TestWallboardFeed> registeredTestWallboardFeed;

}  // namespace linewarden::test

#include "test_wallboard_feed.moc"
