// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_repository.h"
#include "steps.h"
#include "tests/support/run_tests.h"
#include "tests/support/test_store.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

namespace linewarden::test {

/// A program that evaluates alarms is killed at random moments, again and again.
class TestKilledAlarms : public QObject {
  Q_OBJECT

 private slots:
  void losesNoneAndRaisesNoneTwice();

 private:
  [[nodiscard]] qint64 killedAfter(const QString& folder, qint64 begin, int steps, int millis);
  void check(Store& store, qint64 told, qint64* newest);
};

namespace {

int killsAsked() {
  const int asked = qEnvironmentVariableIntValue("LINEWARDEN_KILLS");
  return asked > 0 ? asked : 6;
}

}  // namespace

/// The last step that the child told of; -1 for none.
qint64 TestKilledAlarms::killedAfter(const QString& folder, qint64 begin, int steps, int millis) {
  QProcess child;
  child.start(QStringLiteral(LINEWARDEN_BIN_DIR "/raise_until_killed"),
              {folder, QString::number(begin)});
  QByteArray told;
  while (told.count('\n') < steps && child.waitForReadyRead(60'000)) told += child.readAll();
  // Amid whatever it does then.
  child.waitForReadyRead(millis);
  child.kill();
  child.waitForFinished();
  told += child.readAll();
  const QList<QByteArray> lines = told.left(told.lastIndexOf('\n')).split('\n');
  return told.isEmpty() ? -1 : lines.constLast().toLongLong();
}

/// Each alarm came and went exactly when the process says, up to what was told at least.
void TestKilledAlarms::check(Store& store, qint64 told, qint64* newest) {
  for (int tag = 1; tag <= stepTags; ++tag) {
    const auto changes = waitFor(store.read([tag](QSqlDatabase& database) {
      return alarm_repository::history(database, stepAlarm(tag), 1'000'000);
    }));
    QVERIFY(changes.ok());
    qint64 expected = 0;
    for (auto change = changes->crbegin(); change != changes->crend(); ++change) {
      ++expected;
      const bool isRaise = expected % 2 == 1;
      QCOMPARE(change->what, isRaise ? QStringLiteral("raised") : QStringLiteral("returned"));
      QCOMPARE(change->occurrence, (expected + 1) / 2);
      QCOMPARE(stepOfTime(change->time), expected * (tag + 1));
      *newest = std::max(*newest, stepOfTime(change->time));
    }
    QVERIFY2(expected >= told / (tag + 1), "a change that was told is not there");
    const auto record = waitFor(store.read([tag](QSqlDatabase& database) {
      return alarm_repository::record(database, stepAlarm(tag));
    }));
    QVERIFY(record.ok());
    if (expected == 0) continue;
    QVERIFY(record->has_value());
    QCOMPARE((*record)->record.isActive, expected % 2 == 1);
    QCOMPARE((*record)->record.occurrence, (expected + 1) / 2);
  }
}

void TestKilledAlarms::losesNoneAndRaisesNoneTwice() {
  TestStore made;
  const QString folder = made.folder.path();
  made.store.reset();
  QRandomGenerator random(20260127);
  qint64 begin = 0;
  const int kills = killsAsked();
  for (int round = 0; round < kills; ++round) {
    const qint64 told = killedAfter(folder, begin, random.bounded(1, 12), random.bounded(1, 30));
    QVERIFY2(told >= begin, "nothing was told");
    auto store = Store::open(folder, testStoreKey());
    QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().detail));
    qint64 newest = told;
    check(**store, told, &newest);
    if (QTest::currentTestFailed()) return;
    begin = newest + 1;
  }
}

namespace {
const RegisterTest<TestKilledAlarms> registeredTestKilledAlarms;
}

}  // namespace linewarden::test

#include "test_killed_alarms.moc"
