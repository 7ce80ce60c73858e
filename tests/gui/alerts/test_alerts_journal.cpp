// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts_place.h"
#include "tests/support/run_tests.h"

#include <QAbstractItemModelTester>

namespace linewarden::test {

using namespace ui;

namespace {

QString journalCell(const AlarmJournalModel& model, int row, AlarmJournalModel::Column column) {
  return model.index(row, column).data().toString();
}

AlarmChange changeOf(qint64 sequence, const QString& id = placeTorqueHigh.text) {
  AlarmChange change;
  change.sequence = sequence;
  change.id.text = id;
  change.time = listedSecond(sequence);
  change.to = AlarmState::Unacknowledged;
  change.what = QStringLiteral("raised");
  return change;
}

}  // namespace

class TestAlertsJournal : public QObject {
  Q_OBJECT

 private slots:
  static void showsEachChangeNewestFirstAndLive() {
    AlertsPlace place;
    place.torque(90);
    QTRY_COMPARE(place.record(placeTorqueHigh).state, AlarmState::Unacknowledged);
    QVERIFY(waitFor(place.alarms.acknowledge(place.rossi, {placeTorqueHigh},
                                             QStringLiteral("the clutch")))
                .ok());
    place.enter(QStringLiteral("journal"));
    QVERIFY(place.settles());
    const AlarmJournalModel& model = *place.page.journal()->model();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(journalCell(model, 0, AlarmJournalModel::What), QStringLiteral("Acknowledged"));
    QCOMPARE(journalCell(model, 0, AlarmJournalModel::ByWhom), QStringLiteral("Anna Rossi"));
    QCOMPARE(journalCell(model, 0, AlarmJournalModel::Why), QStringLiteral("the clutch"));
    QCOMPARE(journalCell(model, 1, AlarmJournalModel::What), QStringLiteral("Raised"));
    QCOMPARE(journalCell(model, 1, AlarmJournalModel::Text), QStringLiteral("Torque high"));
    place.draw(QStringLiteral("journal"));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    // One that nobody knew of comes with its title.
    place.raise(QStringLiteral("link"), AlarmPriority::Critical);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(journalCell(model, 0, AlarmJournalModel::Text), QStringLiteral("About link"));
    QVERIFY(resets.isEmpty());
  }

  static void filtersAsTheListsDo() {
    AlertsPlace place;
    place.torque(90);
    place.raise(QStringLiteral("link"), AlarmPriority::Critical);
    place.enter(QStringLiteral("journal"));
    const AlarmJournalModel& model = *place.page.journal()->model();
    QTRY_COMPARE(model.rowCount(), 2);
    place.choose("alarmPriority", QStringLiteral("Critical"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.changeAt(0).id.text, QStringLiteral("link"));
    place.choose("alarmSource", QStringLiteral("Process"));
    QVERIFY(place.sees("journalNothing"));
    place.press("journalClearEmpty");
    QCOMPARE(model.rowCount(), 2);
  }

  static void saysWhenNothingHappened() {
    AlertsPlace place;
    place.enter(QStringLiteral("journal"));
    QVERIFY(place.settles());
    QVERIFY(place.sees("journalEmpty"));
  }

  static void opensTheAlarmOfARow() {
    AlertsPlace place;
    place.torque(90);
    place.enter(QStringLiteral("journal"));
    const AlarmJournalModel& model = *place.page.journal()->model();
    QTRY_COMPARE(model.rowCount(), 1);
    place.page.journal()->view()->setCurrentIndex(model.index(0, 0));
    QTest::keyClick(place.page.journal()->view(), Qt::Key_Return);
    QTRY_COMPARE(place.find<AlarmPanel>("alarmPanel")->alarm(), placeTorqueHigh);
  }

  // A PLC whose clock is behind, or whose change came late.
  static void putsALateChangeInItsPlace() {
    const ManualClock clock;
    AlarmJournalModel model(alertsPlant(), clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({changeOf(5), changeOf(3)});
    AlarmChange late = changeOf(4);
    late.sequence = 6;
    model.takeNewer({changeOf(5), late, changeOf(3)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.changeAt(1).sequence, 6);
    model.takeNewer({changeOf(5), late});
    QCOMPARE(model.rowCount(), 3);
  }

  static void staysBoundedWhateverComes() {
    const ManualClock clock;
    AlarmJournalModel model(alertsPlant(), clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<AlarmChange> first;
    for (qint64 sequence = AlarmJournalModel::mostChanges - 1; sequence > 0; --sequence) {
      first += changeOf(sequence);
    }
    model.show(first);
    QVERIFY(!model.isCut());
    const qint64 newest = AlarmJournalModel::mostChanges;
    model.takeNewer({changeOf(newest + 1), changeOf(newest), changeOf(newest - 1)});
    QCOMPARE(model.rowCount(), AlarmJournalModel::mostChanges);
    QVERIFY(model.isCut());
    QCOMPARE(model.changeAt(0).sequence, newest + 1);
    model.forgetBefore(listedSecond(newest - 4));
    QCOMPARE(model.rowCount(), 6);
    model.setFilter({{}, {}, AlarmStateFilter::Shelved, {}, {}, {}});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.changeCount(), 6);
  }
};

namespace {
const RegisterTest<TestAlertsJournal> registeredTestAlertsJournal;
}

}  // namespace linewarden::test

#include "test_alerts_journal.moc"
