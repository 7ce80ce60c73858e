// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_plant.h"
#include "tests/support/run_tests.h"

#include <QRandomGenerator>
#include <QTest>

namespace linewarden::test {

/// Restarts, acts that fail, other programs, and long random lives.
class TestAlarmBookLife : public QObject {
  Q_OBJECT

 private slots:
  void restartRaisesNothingAnew();
  void restartLosesNothing();
  void refusedActsArePutBack();
  void takesUpWhatOthersDid();
  void manyServiceAlarmsAreBounded();
  void randomLifeKeepsStateAndConditionTogether();
};

void TestAlarmBookLife::restartRaisesNothingAnew() {
  QList<AlarmView> stored;
  {
    AlarmBook book(bookPlant());
    static_cast<void>(book.take(torqueReading(0, 90)));
    QVERIFY(book.acknowledge(torqueHigh, actOf("rossi", 1, 1)).ok());
    static_cast<void>(book.raise(driftOf(QStringLiteral("L1")), bookSecond(2)));
    stored = book.standing(bookSecond(3));
  }
  AlarmBook book(bookPlant());
  QVERIFY(book.restore(stored, bookSecond(100)).isEmpty());
  QVERIFY(book.tick(bookSecond(101)).isEmpty());
  QVERIFY(book.take({{bookTorque, {}, Quality::Bad, bookSecond(102), {}}}).isEmpty());
  QVERIFY(book.take(torqueReading(103, 90)).isEmpty());
  QCOMPARE(stateOf(book), AlarmState::Acknowledged);
  QVERIFY(book.raise(driftOf(QStringLiteral("L1")), bookSecond(104)).isEmpty());
  QCOMPARE(
      book.view(driftOf(QStringLiteral("L1")).definition.id, bookSecond(104))->definition.title,
      QStringLiteral("Recipe drift"));
}

void TestAlarmBookLife::restartLosesNothing() {
  QList<AlarmView> stored;
  {
    AlarmBook book(bookPlant());
    static_cast<void>(book.take(torqueReading(0, 90)));
    QVERIFY(book.shelve(torqueDeviates, actOf("rossi", 1, 1), bookSecond(50)).ok());
    stored = book.standing(bookSecond(3));
  }
  AlarmBook book(bookPlant());
  QVERIFY(book.restore(stored, bookSecond(100)).isEmpty());
  // Its shelf ended meanwhile, and the torque went back.
  QCOMPARE(told(book.tick(bookSecond(100))),
           QStringList{QStringLiteral("unshelved shelved>normal")});
  QCOMPARE(told(book.take(torqueReading(101, 10))),
           QStringList{QStringLiteral("returned unacknowledged>returned-unacknowledged")});
  QCOMPARE(book.record(torqueHigh)->occurrence, 1);
  Plant without = bookPlant();
  without.alarms.clear();
  AlarmBook other(without);
  const auto gone = other.restore(stored, bookSecond(100));
  QCOMPARE(gone.size(), 2);
  QCOMPARE(gone.first().what, QStringLiteral("withdrawn"));
  QCOMPARE(gone.first().to, AlarmState::Normal);
}

void TestAlarmBookLife::refusedActsArePutBack() {
  AlarmBook book(bookPlant());
  static_cast<void>(book.take(torqueReading(0, 90)));
  const AlarmRecord before = *book.record(torqueHigh);
  QVERIFY(book.acknowledge(torqueHigh, actOf("rossi", 1, 1)).ok());
  QVERIFY(book.putBack(before, bookSecond(2)).isEmpty());
  QCOMPARE(stateOf(book), AlarmState::Unacknowledged);
  QVERIFY(book.acknowledge(torqueHigh, actOf("rossi", 1, 3)).ok());
  static_cast<void>(book.take(torqueReading(4, 10)));
  QCOMPARE(stateOf(book), AlarmState::Normal);
  QCOMPARE(book.putBack(before, bookSecond(5)).size(), 1);
  QCOMPARE(stateOf(book), AlarmState::ReturnedUnacknowledged);
}

void TestAlarmBookLife::takesUpWhatOthersDid() {
  AlarmBook book(bookPlant());
  static_cast<void>(book.take(torqueReading(0, 90)));
  AlarmRecord stored = *book.record(torqueHigh);
  stored.state = AlarmState::Acknowledged;
  stored.acknowledgedBy = QStringLiteral("Anna Rossi");
  stored.version = 1;
  book.adopt(stored);
  QCOMPARE(stateOf(book), AlarmState::Acknowledged);
  static_cast<void>(book.take(torqueReading(1, 10)));
  QCOMPARE(stateOf(book), AlarmState::Normal);
  stored.state = AlarmState::Acknowledged;  // older than what is known here
  book.adopt(stored);
  QCOMPARE(stateOf(book), AlarmState::Normal);
}

void TestAlarmBookLife::manyServiceAlarmsAreBounded() {
  AlarmBook book(bookPlant());
  for (int i = 0; i < 12'000; ++i) {
    const ServiceCondition attack = driftOf(QString::number(i));
    static_cast<void>(book.raise(attack, bookSecond(i)));
    static_cast<void>(book.clear(attack.definition.id, bookSecond(i)));
    static_cast<void>(book.acknowledge(attack.definition.id, actOf("moreau", 3, i)));
  }
  QVERIFY(book.all(bookSecond(12'000)).size() <= 5002);
  QVERIFY(book.record(torqueHigh) != nullptr);
}

void TestAlarmBookLife::randomLifeKeepsStateAndConditionTogether() {
  QRandomGenerator random(62);
  Plant plant = bookPlant();
  plant.alarms[0].condition.deadband = 5;
  plant.alarms[0].condition.onDelay = std::chrono::seconds(2);
  plant.alarms[0].isLatching = true;
  AlarmBook book(plant);
  AlarmState last = AlarmState::Normal;
  for (int step = 0; step < 50'000; ++step) {
    const qint64 second = step;
    const AlarmAct act = actOf("rossi", random.bounded(2), second);
    Result<AlarmBook::Changes> changes = AlarmBook::Changes();
    switch (random.bounded(13)) {
      case 0: changes = book.acknowledge(torqueHigh, act); break;
      case 1: changes = book.reset(torqueHigh, act); break;
      case 2: changes = book.shelve(torqueHigh, act, bookSecond(second + 20)); break;
      case 3: changes = book.unshelve(torqueHigh, act); break;
      case 4: changes = book.suppress(torqueHigh, act); break;
      case 5: changes = book.unsuppress(torqueHigh, act); break;
      case 6: changes = book.requestService(torqueHigh, act); break;
      case 7: changes = book.approveService(torqueHigh, act); break;
      case 8: changes = book.returnToService(torqueHigh, act); break;
      case 9: changes = book.tick(bookSecond(second)); break;
      default: changes = book.take(torqueReading(second, random.bounded(160)));
    }
    if (changes) {
      for (const AlarmChange& change : *changes) {
        if (change.id != torqueHigh) continue;
        QCOMPARE(change.from, last);  // nothing happens untold
        last = change.to;
      }
    }
    const AlarmRecord& record = *book.record(torqueHigh);
    QCOMPARE(record.state, last);
    const bool showsActive =
        record.state == AlarmState::Unacknowledged || record.state == AlarmState::Acknowledged;
    if (!isHidden(record.state)) QCOMPARE(record.isActive, showsActive);
    if (record.state == AlarmState::Shelved) QVERIFY(record.shelvedUntil.has_value());
    if (record.state == AlarmState::SuppressedByDesign) QVERIFY(record.isSuppressed);
    if (record.state == AlarmState::OutOfService) {
      QVERIFY(record.service && record.service->approvedBy);
    }
    if (record.isSuppressed || record.shelvedUntil) QVERIFY(isHidden(record.state));
  }
}

namespace {
const RegisterTest<TestAlarmBookLife> registeredTestAlarmBookLife;
}

}  // namespace linewarden::test

#include "test_alarm_book_life.moc"
