// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_plant.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestAlarmBook : public QObject {
  Q_OBJECT

 private slots:
  void tellsEachChangeOnce();
  void endsDelaysByTick();
  void comparesWithASetPointTag();
  void isAcknowledged();
  void isAnnouncedAgain();
  void latchesUntilReset();
  void shelfEnds();
  void shelfNeedsAnEnd();
  void staysHiddenForTwoCauses();
  void isSuppressedByItsTag();
  void outOfServiceTakesTwo();
  void servicesRaiseAndClear();
  void chatters();
  void floodsAndEnds();
  void isStaleAfterADay();
};

void TestAlarmBook::tellsEachChangeOnce() {
  AlarmBook book(bookPlant());
  QVERIFY(book.take(torqueReading(0, 50)).isEmpty());
  const auto raised = book.take(torqueReading(1, 90));
  QCOMPARE(told(raised), QStringList{QStringLiteral("raised normal>unacknowledged")});
  QCOMPARE(raised.first().value, std::optional(90.0));
  QCOMPARE(raised.first().limit, std::optional(80.0));
  QCOMPARE(raised.first().time, bookSecond(1));
  QVERIFY(raised.first().isAnnouncement());
  QVERIFY(book.take(torqueReading(2, 95)).isEmpty());
  QCOMPARE(told(book.take(torqueReading(3, 10))),
           QStringList{QStringLiteral("returned unacknowledged>returned-unacknowledged")});
  QCOMPARE(told(book.take(torqueReading(4, 90))),
           QStringList{QStringLiteral("raised returned-unacknowledged>unacknowledged")});
  QCOMPARE(book.record(torqueHigh)->occurrence, 2);
  QVERIFY(book.take({{TagId{99}, 1.0, Quality::Good, bookSecond(5), {}}}).isEmpty());
}

void TestAlarmBook::endsDelaysByTick() {
  Plant plant = bookPlant();
  plant.alarms[0].condition.onDelay = std::chrono::seconds(5);
  AlarmBook book(plant);
  QVERIFY(!book.nextDeadline());
  QVERIFY(book.take(torqueReading(0, 90)).isEmpty());
  QCOMPARE(book.nextDeadline(), std::optional(bookSecond(5)));
  QVERIFY(book.tick(bookSecond(4)).isEmpty());
  QCOMPARE(book.nextDeadline(), std::optional(bookSecond(5)));
  QCOMPARE(book.tick(bookSecond(5)).size(), 1);
  QVERIFY(!book.nextDeadline());
}

void TestAlarmBook::comparesWithASetPointTag() {
  AlarmBook book(bookPlant());
  QVERIFY(book.take(torqueReading(0, 50)).isEmpty());
  QVERIFY(book.take({{bookSetPoint, 60.0, Quality::Good, bookSecond(0), {}}}).isEmpty());
  const auto changes = book.take({{bookSetPoint, 5000.0, Quality::Good, bookSecond(1), {}}});
  QCOMPARE(changes.size(), 1);
  QCOMPARE(changes.first().id, torqueDeviates);
}

void TestAlarmBook::isAcknowledged() {
  AlarmBook book(bookPlant());
  QVERIFY(!book.acknowledge(torqueHigh, actOf("rossi", 1, 0)).ok());
  static_cast<void>(book.take(torqueReading(1, 90)));
  const auto done = book.acknowledge(torqueHigh, actOf("rossi", 1, 2, "seen"));
  QVERIFY(done.ok());
  QCOMPARE(done->first().who.name, QStringLiteral("rossi"));
  QCOMPARE(book.record(torqueHigh)->acknowledgedBy, QStringLiteral("ROSSI"));
  QCOMPARE(book.record(torqueHigh)->note, QStringLiteral("seen"));
  const auto again = book.acknowledge(torqueHigh, actOf("rossi", 1, 3));
  QCOMPARE(again.error().code, ErrorCode::Conflict);
  QCOMPARE(book.acknowledge({QStringLiteral("nothing")}, actOf("rossi", 1, 3)).error().code,
           ErrorCode::NotFound);
  static_cast<void>(book.take(torqueReading(4, 10)));
  QCOMPARE(stateOf(book), AlarmState::Normal);
  static_cast<void>(book.take(torqueReading(5, 90)));
  QVERIFY(book.record(torqueHigh)->acknowledgedBy.isEmpty());
}

void TestAlarmBook::isAnnouncedAgain() {
  Plant plant = bookPlant();
  plant.alarms[0].reAlarm = std::chrono::minutes(30);
  AlarmBook book(plant);
  static_cast<void>(book.take(torqueReading(0, 90)));
  QVERIFY(book.acknowledge(torqueHigh, actOf("rossi", 1, 60)).ok());
  QCOMPARE(book.nextDeadline(), std::optional(bookSecond(60 + 1800)));
  QVERIFY(book.tick(bookSecond(1859)).isEmpty());
  const auto again = book.tick(bookSecond(1860));
  QCOMPARE(told(again), QStringList{QStringLiteral("announced-again acknowledged>unacknowledged")});
  QVERIFY(again.first().isAnnouncement());
  QCOMPARE(book.record(torqueHigh)->occurrence, 1);
}

void TestAlarmBook::latchesUntilReset() {
  Plant plant = bookPlant();
  plant.alarms[0].isLatching = true;
  AlarmBook book(plant);
  static_cast<void>(book.take(torqueReading(0, 90)));
  static_cast<void>(book.take(torqueReading(1, 10)));
  QCOMPARE(stateOf(book), AlarmState::LatchedUnacknowledged);
  QVERIFY(!book.reset(torqueHigh, actOf("rossi", 1, 2)).ok());
  QVERIFY(book.acknowledge(torqueHigh, actOf("rossi", 1, 3)).ok());
  QVERIFY(book.reset(torqueHigh, actOf("rossi", 1, 4)).ok());
  QCOMPARE(stateOf(book), AlarmState::Normal);
}

void TestAlarmBook::shelfEnds() {
  AlarmBook book(bookPlant());
  QVERIFY(book.shelve(torqueHigh, actOf("rossi", 1, 0), bookSecond(600)).ok());
  const auto hidden = book.take(torqueReading(1, 90));
  QCOMPARE(told(hidden), QStringList{QStringLiteral("raised shelved>shelved")});
  QVERIFY(!hidden.first().isAnnouncement());
  QCOMPARE(book.flood().count(), 0);
  QCOMPARE(book.nextDeadline(), std::optional(bookSecond(600)));
  QCOMPARE(told(book.tick(bookSecond(600))),
           QStringList{QStringLiteral("unshelved shelved>unacknowledged")});
  QVERIFY(!book.record(torqueHigh)->shelvedUntil);
  QVERIFY(book.shelve(torqueHigh, actOf("rossi", 1, 700), bookSecond(900)).ok());
  static_cast<void>(book.take(torqueReading(701, 10)));
  QCOMPARE(told(*book.unshelve(torqueHigh, actOf("rossi", 1, 702))),
           QStringList{QStringLiteral("unshelved shelved>normal")});
}

void TestAlarmBook::shelfNeedsAnEnd() {
  AlarmBook book(bookPlant());
  const AlarmAct act = actOf("rossi", 1, 100);
  QCOMPARE(book.shelve(torqueHigh, act, bookSecond(100)).error().code, ErrorCode::InvalidArgument);
  QCOMPARE(book.shelve(torqueHigh, act, bookSecond(101) + AlarmBook::mostShelved).error().code,
           ErrorCode::InvalidArgument);
  QVERIFY(book.shelve(torqueHigh, act, bookSecond(100) + AlarmBook::mostShelved).ok());
  QVERIFY(book.shelve(torqueHigh, act, bookSecond(300)).ok());  // another end
  QCOMPARE(book.nextDeadline(), std::optional(bookSecond(300)));
}

void TestAlarmBook::staysHiddenForTwoCauses() {
  AlarmBook book(bookPlant());
  QVERIFY(book.shelve(torqueHigh, actOf("rossi", 1, 0), bookSecond(600)).ok());
  QVERIFY(book.suppress(torqueHigh, actOf("", 0, 1)).ok());
  QCOMPARE(stateOf(book), AlarmState::SuppressedByDesign);
  static_cast<void>(book.tick(bookSecond(600)));
  QCOMPARE(stateOf(book), AlarmState::SuppressedByDesign);
  QVERIFY(book.shelve(torqueHigh, actOf("rossi", 1, 700), bookSecond(900)).ok());
  QCOMPARE(stateOf(book), AlarmState::Shelved);
  static_cast<void>(book.tick(bookSecond(900)));
  QCOMPARE(stateOf(book), AlarmState::SuppressedByDesign);
  QVERIFY(book.unsuppress(torqueHigh, actOf("", 0, 901)).ok());
  QCOMPARE(stateOf(book), AlarmState::Normal);
  QVERIFY(!book.unsuppress(torqueHigh, actOf("", 0, 902)).ok());
}

void TestAlarmBook::isSuppressedByItsTag() {
  Plant plant = bookPlant();
  plant.alarms[0].suppression = AlarmSuppression{QStringLiteral("setpoint"), 1, true};
  AlarmBook book(plant);
  const auto line = [](qint64 second, double state, Quality quality = Quality::Good) {
    return Reading{bookSetPoint, state, quality, bookSecond(second), {}};
  };
  // Both in one reply: not announced, since the line stands still.
  const auto first = book.take({torqueReading(0, 90).constFirst(), line(0, 3)});
  QCOMPARE(stateOf(book), AlarmState::SuppressedByDesign);
  for (const AlarmChange& change : first) QVERIFY(!change.isAnnouncement());
  QVERIFY(book.take({line(1, 4)}).isEmpty());
  QVERIFY(book.take({line(2, 1, Quality::Bad)}).isEmpty());
  QCOMPARE(told(book.take({line(3, 1)})),
           QStringList{QStringLiteral("unsuppressed suppressed>unacknowledged")});
  QCOMPARE(told(book.take({line(4, 7)})),
           QStringList{QStringLiteral("suppressed unacknowledged>suppressed")});
  QVERIFY(!book.take(torqueReading(5, 10)).isEmpty());
  static_cast<void>(book.take({line(6, 1)}));
  QCOMPARE(stateOf(book), AlarmState::Normal);
}

void TestAlarmBook::outOfServiceTakesTwo() {
  AlarmBook book(bookPlant());
  QVERIFY(!book.approveService(torqueHigh, actOf("novak", 2, 0)).ok());
  QVERIFY(book.shelve(torqueHigh, actOf("rossi", 1, 0), bookSecond(600)).ok());
  QVERIFY(book.requestService(torqueHigh, actOf("rossi", 1, 1, "sensor broken")).ok());
  QCOMPARE(stateOf(book), AlarmState::Shelved);
  QCOMPARE(book.approveService(torqueHigh, actOf("rossi", 1, 2)).error().code,
           ErrorCode::SeparationOfDuties);
  QVERIFY(!book.requestService(torqueHigh, actOf("novak", 2, 2)).ok());
  QVERIFY(book.approveService(torqueHigh, actOf("novak", 2, 3)).ok());
  QCOMPARE(stateOf(book), AlarmState::OutOfService);
  QCOMPARE(book.record(torqueHigh)->service->reason, QStringLiteral("sensor broken"));
  QCOMPARE(book.record(torqueHigh)->service->approvedBy->name, QStringLiteral("novak"));
  QVERIFY(!book.record(torqueHigh)->shelvedUntil);
  QVERIFY(!book.shelve(torqueHigh, actOf("rossi", 1, 4), bookSecond(600)).ok());
  QVERIFY(!book.acknowledge(torqueHigh, actOf("rossi", 1, 4)).ok());
  static_cast<void>(book.take(torqueReading(5, 90)));
  QCOMPARE(told(*book.returnToService(torqueHigh, actOf("rossi", 1, 6))),
           QStringList{QStringLiteral("in-service out-of-service>unacknowledged")});
  QVERIFY(!book.record(torqueHigh)->service);
  QVERIFY(book.requestService(torqueHigh, actOf("rossi", 1, 7)).ok());
  QVERIFY(book.refuseService(torqueHigh, actOf("novak", 2, 8)).ok());
  QVERIFY(!book.record(torqueHigh)->service);
}

void TestAlarmBook::servicesRaiseAndClear() {
  AlarmBook book(bookPlant());
  const ServiceCondition drift = driftOf(QStringLiteral("L1:torque"));
  const auto raised = book.raise(drift, bookSecond(0));
  QCOMPARE(told(raised), QStringList{QStringLiteral("raised normal>unacknowledged")});
  QCOMPARE(raised.first().why, drift.text);
  QVERIFY(book.raise(drift, bookSecond(1)).isEmpty());
  const auto view = book.view(drift.definition.id, bookSecond(1));
  QCOMPARE(view->source, AlarmSource::Security);
  QCOMPARE(view->definition.priority, AlarmPriority::Critical);
  QCOMPARE(book.clear(drift.definition.id, bookSecond(2)).size(), 1);
  QVERIFY(book.clear(drift.definition.id, bookSecond(3)).isEmpty());
  QVERIFY(book.clear({QStringLiteral("drift:nothing")}, bookSecond(3)).isEmpty());
  ServiceCondition forged = drift;
  forged.definition.id = torqueHigh;
  QVERIFY(book.raise(forged, bookSecond(4)).isEmpty());
  QVERIFY(book.clear(torqueHigh, bookSecond(4)).isEmpty());
}

void TestAlarmBook::chatters() {
  AlarmBook book(bookPlant());
  for (const qint64 second : {0, 30}) {
    static_cast<void>(book.take(torqueReading(second, 90)));
    static_cast<void>(book.take(torqueReading(second + 1, 10)));
  }
  QVERIFY(!book.view(torqueHigh, bookSecond(31))->isChattering);
  static_cast<void>(book.take(torqueReading(60, 90)));
  QVERIFY(book.view(torqueHigh, bookSecond(61))->isChattering);
  QVERIFY(!book.view(torqueHigh, bookSecond(121))->isChattering);
}

void TestAlarmBook::floodsAndEnds() {
  AlarmBook book(bookPlant());
  for (int i = 0; i < 10; ++i) {
    static_cast<void>(book.raise(driftOf(QString::number(i)), bookSecond(i)));
  }
  QVERIFY(!book.flood().isFlood());
  static_cast<void>(book.raise(driftOf(QStringLiteral("more")), bookSecond(10)));
  QVERIFY(book.flood().isFlood());
  QCOMPARE(book.flood().since(), bookSecond(10));
  // At second 606 those of 7, 8, 9 and 10 are left, and of 6 none.
  static_cast<void>(book.tick(bookSecond(605)));
  QVERIFY(book.flood().isFlood());
  static_cast<void>(book.tick(bookSecond(606)));
  QCOMPARE(book.flood().count(), 4);
  QVERIFY(!book.flood().isFlood());
}

void TestAlarmBook::isStaleAfterADay() {
  AlarmBook book(bookPlant());
  static_cast<void>(book.take(torqueReading(0, 90)));
  QVERIFY(!book.view(torqueHigh, bookSecond(86'400))->isStale);
  QVERIFY(book.view(torqueHigh, bookSecond(86'401))->isStale);
}

namespace {
const RegisterTest<TestAlarmBook> registeredTestAlarmBook;
}

}  // namespace linewarden::test

#include "test_alarm_book.moc"
