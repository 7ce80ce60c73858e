// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts_place.h"
#include "tests/support/run_tests.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>

namespace linewarden::test {

using namespace ui;

namespace {

/// The other tabs have one of that name too.
template <class Widget>
Widget* inStanding(const AlertsPlace& place, const char* name) {
  return place.page.standing()->findChild<Widget*>(QLatin1String(name));
}

}  // namespace

/// The list of what stands.
class TestAlertsStanding : public QObject {
  Q_OBJECT

 private slots:
  static void showsWhatStandsAsItComesAndGoes() {
    AlertsPlace place;
    place.enter();
    QVERIFY(place.settles());
    const QAbstractItemModelTester tester(place.page.standing()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(place.sees("alarmsAllWell"));
    const QSignalSpy resets(place.page.standing()->model(), &QAbstractItemModel::modelReset);
    place.torque(90);
    QTRY_COMPARE(place.rows(), QStringList{placeTorqueHigh.text});
    QVERIFY(!place.sees("alarmsAllWell"));
    QCOMPARE(place.cell(0, AlarmColumn::Place), QStringLiteral("Line 1 / Filler"));
    QCOMPARE(place.cell(0, AlarmColumn::Text), QStringLiteral("Torque high"));
    QCOMPARE(place.cell(0, AlarmColumn::Value), QStringLiteral("90.0\u00a0Nm, above 80.0\u00a0Nm"));
    QCOMPARE(place.cell(0, AlarmColumn::State), QStringLiteral("Unacknowledged"));
    QVERIFY(place.model()
                .index(0, static_cast<int>(AlarmColumn::Time))
                .data(Qt::ToolTipRole)
                .toString()
                .endsWith(QStringLiteral("UTC")));
    place.raise(QStringLiteral("link"), AlarmPriority::Critical);
    QTRY_COMPARE(place.rows(), QStringList({QStringLiteral("link"), placeTorqueHigh.text}));
    place.draw(QStringLiteral("standing"));
    place.torque(10);
    QTRY_COMPARE(place.cell(1, AlarmColumn::State), QStringLiteral("Returned, unacknowledged"));
    QVERIFY(waitFor(place.alarms.acknowledge(place.rossi, {placeTorqueHigh}, {})).ok());
    QTRY_COMPARE(place.rows(), QStringList{QStringLiteral("link")});
    QVERIFY(resets.isEmpty());
  }

  static void keepsWhatIsLookedAtWhenOthersComeAbove() {
    AlertsPlace place;
    place.raiseMany(60);
    QTRY_VERIFY(place.calmsDown());
    place.enter();
    QTRY_COMPARE(place.model().rowCount(), 60);
    QVERIFY(place.settles());
    place.table().verticalScrollBar()->setValue(20);
    const QString top = place.topId();
    for (int i = 0; i < 3; ++i) {
      place.raise(QStringLiteral("new:%1").arg(i), AlarmPriority::Critical);
    }
    QTRY_COMPARE(place.model().rowCount(), 63);
    QCOMPARE(place.topId(), top);
    QTRY_COMPARE(place.page.standing()->newAbove(), 3);
    QVERIFY(place.sees("alarmsAbove"));
    QCOMPARE(inStanding<QAbstractButton>(place, "alarmsAbove")->text().left(5),
             QStringLiteral("3 new"));
    place.draw(QStringLiteral("above"));
    place.press("alarmsAbove");
    QCOMPARE(place.table().verticalScrollBar()->value(), 0);
    QVERIFY(place.topId().startsWith(QStringLiteral("new:")));
    QVERIFY(!place.sees("alarmsAbove"));
  }

  static void keepsItAlsoWhenOthersGoAbove() {
    AlertsPlace place;
    place.raiseMany(60);
    QTRY_VERIFY(place.calmsDown());
    place.enter();
    QTRY_COMPARE(place.model().rowCount(), 60);
    place.table().verticalScrollBar()->setValue(20);
    const QString top = place.topId();
    const AlarmId first = place.model().itemAt(0).id();
    // It goes to the end, as it is seen to.
    QVERIFY(waitFor(place.alarms.acknowledge(place.rossi, {first}, {})).ok());
    QTRY_COMPARE(place.model().rowOf(first), 59);
    QCOMPARE(place.topId(), top);
    QCOMPARE(place.page.standing()->newAbove(), 0);
  }

  static void showsTheNewestWhileNobodyHoldsTheList() {
    AlertsPlace place;
    place.raiseMany(60);
    QTRY_VERIFY(place.calmsDown());
    place.enter();
    QTRY_COMPARE(place.model().rowCount(), 60);
    place.raise(QStringLiteral("new"), AlarmPriority::Critical);
    QTRY_COMPARE(place.topId(), QStringLiteral("new"));
    QVERIFY(!place.sees("alarmsAbove"));
  }

  static void filtersAndClears() {
    AlertsPlace place;
    place.torque(90);
    place.raise(QStringLiteral("link"), AlarmPriority::Critical);
    place.enter();
    QTRY_COMPARE(place.model().rowCount(), 2);
    place.choose("alarmPriority", QStringLiteral("Critical"));
    QCOMPARE(place.rows(), QStringList{QStringLiteral("link")});
    place.choose("alarmLine", QStringLiteral("Line 1"));
    QVERIFY(place.sees("alarmsNothing"));
    place.draw(QStringLiteral("nothing"));
    place.press("alarmsClearEmpty");
    QCOMPARE(place.model().rowCount(), 2);
    QTest::keyClicks(place.find("alarmSearch"), QStringLiteral("torque"));
    QTRY_COMPARE(place.rows(), QStringList{placeTorqueHigh.text});
    // One that does not pass is counted, not shown.
    place.raise(QStringLiteral("clock"));
    QTRY_COMPARE(place.model().alarmCount(), 3);
    QCOMPARE(place.model().rowCount(), 1);
    QTRY_COMPARE(inStanding<QLabel>(place, "alarmCount")->text().left(6), QStringLiteral("1 of 3"));
  }

  static void groupsAsChosenAndKeepsTheChoice() {
    AlertsPlace place;
    place.torque(90);
    place.raise(QStringLiteral("link"), AlarmPriority::Critical);
    place.enter();
    QTRY_COMPARE(place.model().rowCount(), 2);
    place.page.standing()->choose(placeTorqueHigh);
    place.choose("alarmGrouping", QStringLiteral("Group by line"));
    QCOMPARE(place.rows(), QStringList({QStringLiteral("[Line 1]"), placeTorqueHigh.text,
                                        QStringLiteral("[Line 2]"), QStringLiteral("link")}));
    QCOMPARE(place.page.standing()->chosen().size(), 1);
    QCOMPARE(place.page.standing()->chosen().constFirst().record.id, placeTorqueHigh);
    place.draw(QStringLiteral("grouped"));
  }

  static void sortsByAColumnAndBack() {
    AlertsPlace place;
    place.torque(90);
    place.raise(QStringLiteral("b"), AlarmPriority::Low);
    place.raise(QStringLiteral("a"), AlarmPriority::Critical);
    place.enter();
    QTRY_COMPARE(place.model().rowCount(), 3);
    const QStringList usual = place.rows();
    QHeaderView* header = place.table().horizontalHeader();
    emit header->sectionClicked(static_cast<int>(AlarmColumn::Text));
    QCOMPARE(place.rows(),
             QStringList({QStringLiteral("a"), QStringLiteral("b"), placeTorqueHigh.text}));
    emit header->sectionClicked(static_cast<int>(AlarmColumn::Text));
    QCOMPARE(place.rows(),
             QStringList({placeTorqueHigh.text, QStringLiteral("b"), QStringLiteral("a")}));
    emit header->sectionClicked(static_cast<int>(AlarmColumn::Text));
    QCOMPARE(place.rows(), usual);
  }

  static void acknowledgesWhatIsChosen() {
    AlertsPlace place;
    place.torque(90);
    place.raise(QStringLiteral("link"));
    place.raise(QStringLiteral("clock"));
    place.enter();
    QTRY_COMPARE(place.model().rowCount(), 3);
    place.table().setFocus();
    QTest::keyClick(&place.table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(place.page.standing()->chosen().size(), 3);
    QTest::keyClick(&place.table(), Qt::Key_A);
    QTRY_VERIFY(place.sees("acknowledgeAlarmsDialog"));
    place.press("actDo");
    QTRY_COMPARE(place.record(placeTorqueHigh).state, AlarmState::Acknowledged);
    QCOMPARE(place.record({QStringLiteral("clock")}).state, AlarmState::Acknowledged);
    QTRY_COMPARE(place.cell(0, AlarmColumn::ByWhom), QStringLiteral("Anna Rossi"));
    // Those that were chosen stay so.
    QCOMPARE(place.page.standing()->chosen().size(), 3);
  }

  static void goesToTheSearchWithTheSlash() {
    AlertsPlace place;
    place.torque(90);
    place.enter();
    QTRY_COMPARE(place.model().rowCount(), 1);
    place.table().setFocus();
    QTest::keyClick(&place.table(), Qt::Key_Slash);
    QTRY_VERIFY(place.find("alarmSearch")->hasFocus());
    QTest::keyClick(place.find("alarmSearch"), Qt::Key_Down);
    QTRY_VERIFY(place.table().hasFocus());
  }
};

namespace {
const RegisterTest<TestAlertsStanding> registeredTestAlertsStanding;
}

}  // namespace linewarden::test

#include "test_alerts_standing.moc"
