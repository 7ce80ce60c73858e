// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_acts_desk.h"
#include "tests/support/run_tests.h"

#include <QComboBox>
#include <QDateTimeEdit>

namespace linewarden::test {

using namespace ui;

namespace {

void chooseShelveEnd(const AlarmActsDesk& desk, const QString& text) {
  auto* end = desk.find<QComboBox>("shelveEnd");
  end->setCurrentIndex(end->findText(text));
}

}  // namespace

/// Acknowledging, resetting and shelving.
class TestAlarmActs : public QObject {
  Q_OBJECT

 private slots:
  static void acknowledgesWithANote() {
    AlarmActsDesk desk;
    desk.sit(QStringLiteral("rossi"));
    desk.torque(90);
    QSignalSpy done(&desk.acts, &AlarmActs::done);
    desk.acts.acknowledge({desk.view()});
    QTRY_VERIFY(desk.sees("acknowledgeAlarmsDialog"));
    QVERIFY(desk.says("acknowledgeNames", QStringLiteral("Torque high")));
    desk.draw(QStringLiteral("acknowledge"));
    desk.type("alarmNote", QStringLiteral("the head is being set"));
    QTest::keyClick(desk.find("alarmNote"), Qt::Key_Return);
    QTRY_COMPARE(desk.state(), AlarmState::Acknowledged);
    QTRY_COMPARE(done.size(), 1);
    const AlarmRecord record = desk.view().record;
    QCOMPARE(record.note, QStringLiteral("the head is being set"));
    QCOMPARE(record.acknowledgedBy, QStringLiteral("Anna Rossi"));
    QVERIFY(desk.lastTold().contains(QStringLiteral("Torque high")));
    QTRY_VERIFY(desk.find("acknowledgeAlarmsDialog") == nullptr);
  }

  static void acknowledgesWithoutANote() {
    AlarmActsDesk desk;
    desk.sit(QStringLiteral("rossi"));
    desk.torque(90);
    desk.acts.acknowledge({desk.view()});
    desk.press("actDo");
    QTRY_COMPARE(desk.state(), AlarmState::Acknowledged);
    QVERIFY(desk.view().record.note.isEmpty());
  }

  static void refusesAheadWhoMayNot() {
    AlarmActsDesk desk;
    desk.sit(QStringLiteral("weber"));
    desk.torque(90);
    QVERIFY(!desk.refusal(AlarmActKind::Acknowledge).isEmpty());
    QVERIFY(!desk.refusal(AlarmActKind::Shelve).isEmpty());
    QVERIFY(desk.refusal(AlarmActKind::AskService).isEmpty());
    desk.acts.acknowledge({desk.view()});
    QVERIFY(desk.find("acknowledgeAlarmsDialog") == nullptr);
    QCOMPARE(desk.lastTold(), desk.refusal(AlarmActKind::Acknowledge));
    QCOMPARE(desk.state(), AlarmState::Unacknowledged);
  }

  static void showsInPlaceThatItIsNotPermittedAnyMore() {
    AlarmActsDesk desk;
    const Session rossi = desk.sit(QStringLiteral("rossi"));
    desk.torque(90);
    desk.acts.acknowledge({desk.view()});
    desk.type("alarmNote", QStringLiteral("seen"));
    desk.edit(QStringLiteral("DELETE FROM person_role WHERE person_id = ?"), {rossi.person.value});
    desk.press("actDo");
    QTRY_VERIFY(desk.sees("actProblem"));
    QVERIFY(!desk.find<QLabel>("actProblem")->text().isEmpty());
    QCOMPARE(desk.find<QLineEdit>("alarmNote")->text(), QStringLiteral("seen"));
    QVERIFY(desk.find<QAbstractButton>("actDo")->isEnabled());
    QCOMPARE(desk.state(), AlarmState::Unacknowledged);
    QVERIFY(desk.told.isEmpty());
  }

  static void refusesWhatTheStateDoesNotAllow() {
    AlarmActsDesk desk;
    desk.sit(QStringLiteral("rossi"));
    QVERIFY(!desk.refusal(AlarmActKind::Acknowledge).isEmpty());
    QVERIFY(!desk.refusal(AlarmActKind::Reset).isEmpty());
    QVERIFY(!desk.refusal(AlarmActKind::Unshelve).isEmpty());
    QVERIFY(!desk.refusal(AlarmActKind::ApproveService).isEmpty());
    QVERIFY(!desk.refusal(AlarmActKind::RefuseService).isEmpty());
    QVERIFY(!desk.refusal(AlarmActKind::ReturnToService).isEmpty());
    QVERIFY(!desk.acts.refusalOf(AlarmActKind::Acknowledge, {}).isEmpty());
    QVERIFY(desk.refusal(AlarmActKind::Shelve).isEmpty());
  }

  static void acknowledgesThoseItMayAndNamesTheOthers() {
    AlarmActsDesk desk;
    const AlarmId attack{QStringLiteral("sign-in:spraying:desk")};
    desk.sit(QStringLiteral("rossi"));
    desk.torque(90);
    desk.raise(attack.text, AlarmSource::Security);
    QTRY_COMPARE(desk.state(attack), AlarmState::Unacknowledged);
    desk.acts.acknowledge({desk.view(), desk.view(attack)});
    QTRY_VERIFY(desk.sees("acknowledgeLeftOut"));
    QVERIFY(desk.find<QLabel>("acknowledgeLeftOut")->text().contains(QStringLiteral("security")));
    desk.press("actDo");
    QTRY_VERIFY(desk.lastTold().startsWith(QStringLiteral("1 of 2 acknowledged")));
    QVERIFY(desk.lastTold().contains(QStringLiteral("1 security alarm")));
    QCOMPARE(desk.state(), AlarmState::Acknowledged);
    QCOMPARE(desk.state(attack), AlarmState::Unacknowledged);
  }

  static void saysWhatChangedMeanwhile() {
    AlarmActsDesk desk;
    const Session rossi = desk.sit(QStringLiteral("rossi"));
    desk.torque(110);  // both
    desk.acts.acknowledge({desk.view(), desk.view(torqueVeryHigh)});
    QVERIFY(waitFor(desk.alarms.acknowledge(rossi, {torqueHigh}, {})).ok());
    desk.press("actDo");
    QTRY_VERIFY(desk.lastTold().startsWith(QStringLiteral("1 of 2 acknowledged")));
    QVERIFY(desk.lastTold().contains(QStringLiteral("changed meanwhile")));
  }

  static void namesEightAndSaysHowManyMore() {
    AlarmActsDesk desk;
    desk.sit(QStringLiteral("rossi"));
    QList<AlarmView> chosen;
    for (int i = 0; i < 11; ++i) {
      const AlarmId id{QStringLiteral("link:%1").arg(i)};
      desk.raise(id.text, AlarmSource::System);
      QTRY_COMPARE(desk.state(id), AlarmState::Unacknowledged);
      chosen += desk.view(id);
    }
    desk.acts.acknowledge(chosen);
    QTRY_VERIFY(desk.says("acknowledgeNames", QStringLiteral("About link:7")));
    QVERIFY(!desk.says("acknowledgeNames", QStringLiteral("About link:8")));
    QVERIFY(desk.says("acknowledgeNames", QStringLiteral("and 3 more")));
    desk.draw(QStringLiteral("acknowledge-many"));
    desk.press("actDo");
    QTRY_VERIFY(desk.lastTold().startsWith(QStringLiteral("11 ")));
  }

  static void resetsWhatIsLatched() {
    AlarmActsDesk desk;
    const Session rossi = desk.sit(QStringLiteral("rossi"));
    desk.torque(110);
    QVERIFY(waitFor(desk.alarms.acknowledge(rossi, {torqueVeryHigh}, {})).ok());
    QVERIFY(!desk.refusal(AlarmActKind::Reset, torqueVeryHigh).isEmpty());
    desk.torque(50);
    QCOMPARE(desk.state(torqueVeryHigh), AlarmState::LatchedAcknowledged);
    desk.acts.reset({desk.view(torqueVeryHigh)});
    QTRY_VERIFY(desk.sees("resetAlarmsDialog"));
    desk.press("actDo");
    QTRY_COMPARE(desk.state(torqueVeryHigh), AlarmState::Normal);
    QTRY_VERIFY(desk.lastTold().contains(QStringLiteral("reset")));
  }

  static void shelvingNeedsAReasonAndAnEnd() {
    AlarmActsDesk desk;
    desk.sit(QStringLiteral("rossi"));
    desk.torque(90);
    desk.acts.shelve(desk.view());
    QTRY_VERIFY(desk.sees("shelveDialog"));
    desk.press("actDo");
    QVERIFY(desk.hasProblem("actReason"));
    QVERIFY(desk.hasProblem("shelveEnd"));
    desk.draw(QStringLiteral("shelve-refused"));
    desk.press("shelveReason1");
    QVERIFY(!desk.find<QLineEdit>("actReason")->text().isEmpty());
    desk.press("actDo");
    QVERIFY(!desk.hasProblem("actReason"));
    QVERIFY(desk.hasProblem("shelveEnd"));
    QCOMPARE(desk.state(), AlarmState::Unacknowledged);
    chooseShelveEnd(desk, QStringLiteral("1 hour"));
    QVERIFY(!desk.hasProblem("shelveEnd"));
    desk.draw(QStringLiteral("shelve"));
    desk.press("actDo");
    QTRY_COMPARE(desk.state(), AlarmState::Shelved);
    QVERIFY(desk.view().record.shelvedUntil == desk.clock.now() + std::chrono::hours(1));
    QCOMPARE(desk.view().record.shelvedBy, QStringLiteral("Anna Rossi"));
    QTRY_VERIFY(desk.lastTold().contains(QStringLiteral("shelved until")));
  }

  static void shelvesForSevenDaysAtMost() {
    AlarmActsDesk desk;
    desk.sit(QStringLiteral("rossi"));
    desk.torque(90);
    desk.acts.shelve(desk.view());
    desk.type("actReason", QStringLiteral("known"));
    chooseShelveEnd(desk, QStringLiteral("Until a date and time…"));
    auto* until = desk.find<QDateTimeEdit>("shelveUntil");
    QTRY_VERIFY(until->isVisible());
    until->setDateTime(toLocal(desk.clock.now() + std::chrono::hours(24 * 8)));
    desk.press("actDo");
    QVERIFY(until->property("problem").toBool());
    until->setDateTime(toLocal(desk.clock.now() - std::chrono::hours(1)));
    desk.press("actDo");
    QVERIFY(until->property("problem").toBool());
    QCOMPARE(desk.state(), AlarmState::Unacknowledged);
    until->setDateTime(toLocal(desk.clock.now() + std::chrono::hours(24 * 6)));
    desk.press("actDo");
    QTRY_COMPARE(desk.state(), AlarmState::Shelved);
  }

  static void endsAShelf() {
    AlarmActsDesk desk;
    const Session rossi = desk.sit(QStringLiteral("rossi"));
    desk.torque(90);
    const auto shelved = waitFor(desk.alarms.shelve(rossi, torqueHigh, QStringLiteral("known"),
                                                    desk.clock.now() + std::chrono::hours(1)));
    QVERIFY(shelved.ok());
    desk.acts.unshelve(desk.view());
    QTRY_VERIFY(desk.sees("unshelveDialog"));
    desk.press("actDo");
    QTRY_COMPARE(desk.state(), AlarmState::Unacknowledged);
  }
};

static const RegisterTest<TestAlarmActs> registeredTestAlarmActs;

}  // namespace linewarden::test

#include "test_alarm_acts.moc"
