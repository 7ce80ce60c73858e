// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_pending.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// Changes on their way to the journal.
class TestAlarmPending : public QObject {
  Q_OBJECT

 private slots:
  void keepsFewChangesOneByOne();
  void countsWhatAMadPlcSays();
  void staysBoundedWhileTheDiskIsFull();
  void givesBackWhatCouldNotBeStored();
};

namespace {

AlarmChange pendingChange(const QString& id, qint64 millis, const char* what = "raised") {
  AlarmChange change;
  change.id.text = id;
  change.what = QLatin1String(what);
  change.time = fromMillis(millis);
  change.to = AlarmState::Unacknowledged;
  return change;
}

qint64 pendingCount(const QList<AlarmChange>& changes) {
  qint64 count = 0;
  for (const AlarmChange& change : changes) count += 1 + change.repeats;
  return count;
}

}  // namespace

void TestAlarmPending::keepsFewChangesOneByOne() {
  AlarmPending pending;
  QVERIFY(pending.isEmpty());
  for (int i = 0; i < AlarmPending::mostAMinute; ++i)
    pending.add(pendingChange(QStringLiteral("a"), i));
  const QList<AlarmChange> taken = pending.take();
  QCOMPARE(taken.size(), AlarmPending::mostAMinute);
  QCOMPARE(taken.constLast().time, fromMillis(AlarmPending::mostAMinute - 1));
  QVERIFY(pending.isEmpty());
}

void TestAlarmPending::countsWhatAMadPlcSays() {
  AlarmPending pending;
  for (int i = 0; i < 10'000; ++i) {
    pending.add(pendingChange(QStringLiteral("mad"), i, i % 2 == 0 ? "raised" : "returned"));
  }
  AlarmChange person = pendingChange(QStringLiteral("mad"), 10'000, "acknowledged");
  person.who.name = QStringLiteral("rossi");
  pending.add(person);
  QCOMPARE(pending.take().size(),
           AlarmPending::mostAMinute + 1);  // what people do is never counted
  pending.stored();
  pending.tick(fromMillis(61'000));
  const QList<AlarmChange> counted = pending.take();
  QCOMPARE(counted.size(), 2);
  QCOMPARE(pendingCount(counted), 10'000 - AlarmPending::mostAMinute);
  QCOMPARE(counted.constLast().time, fromMillis(9'999));
}

void TestAlarmPending::staysBoundedWhileTheDiskIsFull() {
  AlarmPending pending;
  constexpr int alarms = 1000;
  qint64 added = 0;
  for (int minute = 0; minute < 40; ++minute) {
    for (int i = 0; i < alarms; ++i) {
      pending.add(pendingChange(QString::number(i), qint64{minute} * 60'000));
      ++added;
    }
    pending.takeBack(pending.take());
  }
  const QList<AlarmChange> kept = pending.take();
  QVERIFY(kept.size() <= AlarmPending::most + alarms);
  QCOMPARE(pendingCount(kept), added);
}

void TestAlarmPending::givesBackWhatCouldNotBeStored() {
  AlarmPending pending;
  pending.add(pendingChange(QStringLiteral("a"), 1));
  const QList<AlarmChange> taken = pending.take();
  pending.add(pendingChange(QStringLiteral("b"), 2));
  pending.takeBack(taken);
  const QList<AlarmChange> all = pending.take();
  QCOMPARE(all.size(), 2);
  QCOMPARE(all.constFirst().id.text, QStringLiteral("a"));
}

namespace {
const RegisterTest<TestAlarmPending> registeredTestAlarmPending;
}

}  // namespace linewarden::test

#include "test_alarm_pending.moc"
