// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_acts_desk.h"
#include "tests/support/run_tests.h"

namespace linewarden::test {

using namespace ui;

namespace {

/// Anna Rossi asked for the alarm to be out of service, and still sits there.
struct AskedDesk : AlarmActsDesk {
  AskedDesk() {
    sit(QStringLiteral("rossi"));
    torque(90);
    acts.askService(view());
    type("actReason", QStringLiteral("the sensor is broken"));
    press("actDo");
  }
  [[nodiscard]] bool isAsked() {
    return QTest::qWaitFor(
        [this] { return view().record.service.has_value() && find("serviceDialog") == nullptr; });
  }
};

}  // namespace

/// Taking alarms out of service, which takes two.
class TestAlarmService : public QObject {
  Q_OBJECT

 private slots:
  static void askingNeedsAReason() {
    AlarmActsDesk desk;
    desk.sit(QStringLiteral("rossi"));
    desk.torque(90);
    desk.acts.askService(desk.view());
    QTRY_VERIFY(desk.sees("serviceDialog"));
    desk.draw(QStringLiteral("ask-service"));
    desk.press("actDo");
    QVERIFY(desk.hasProblem("actReason"));
    QVERIFY(!desk.view().record.service);
  }

  static void askedForItIsStillInService() {
    AskedDesk desk;
    QVERIFY(desk.isAsked());
    QCOMPARE(desk.state(), AlarmState::Unacknowledged);
    QTRY_VERIFY(desk.lastTold().contains(QStringLiteral("second person")));
    QVERIFY(desk.refusal(AlarmActKind::AskService).contains(QStringLiteral("Anna Rossi")));
  }

  static void whoAskedDoesNotApprove() {
    AskedDesk desk;
    QVERIFY(desk.isAsked());
    const QString refusal = desk.refusal(AlarmActKind::ApproveService);
    QVERIFY(refusal.contains(QStringLiteral("second person")));
    desk.acts.approveService(desk.view());
    QVERIFY(desk.find("serviceDialog") == nullptr);
    QCOMPARE(desk.lastTold(), refusal);
    QCOMPARE(desk.state(), AlarmState::Unacknowledged);
  }

  static void aSecondPersonApproves() {
    AskedDesk desk;
    QVERIFY(desk.isAsked());
    desk.sit(QStringLiteral("weber"));
    QVERIFY(desk.refusal(AlarmActKind::ApproveService).isEmpty());
    desk.acts.approveService(desk.view());
    QTRY_VERIFY(desk.sees("serviceAskedBy"));
    QVERIFY(desk.find<QLabel>("serviceAskedBy")->text().contains(QStringLiteral("Anna Rossi")));
    QVERIFY(
        desk.find<QLabel>("serviceWhy")->text().contains(QStringLiteral("the sensor is broken")));
    desk.draw(QStringLiteral("approve-service"));
    desk.press("actDo");
    QTRY_COMPARE(desk.state(), AlarmState::OutOfService);
    QCOMPARE(desk.view().record.service->approvedBy->displayName, QStringLiteral("Tom Weber"));
    QTRY_VERIFY(desk.find("serviceDialog") == nullptr);
    desk.acts.returnToService(desk.view());
    desk.press("actDo");
    QTRY_COMPARE(desk.state(), AlarmState::Unacknowledged);
    QVERIFY(!desk.view().record.service);
  }

  static void aSecondPersonRefuses() {
    AskedDesk desk;
    QVERIFY(desk.isAsked());
    desk.sit(QStringLiteral("weber"));
    desk.acts.refuseService(desk.view());
    QTRY_VERIFY(desk.sees("serviceAskedBy"));
    desk.type("actReason", QStringLiteral("it was mended"));
    desk.press("actDo");
    QTRY_VERIFY(!desk.view().record.service);
    QCOMPARE(desk.state(), AlarmState::Unacknowledged);
  }

  static void saysInPlaceThatSomebodyDecidedMeanwhile() {
    AskedDesk desk;
    QVERIFY(desk.isAsked());
    const Session weber = desk.sit(QStringLiteral("weber"));
    desk.acts.approveService(desk.view());
    QVERIFY(waitFor(desk.alarms.refuseService(weber, torqueHigh, {})).ok());
    desk.press("actDo");
    QTRY_VERIFY(desk.sees("actProblem"));
    QVERIFY(!desk.find<QLabel>("actProblem")->text().isEmpty());
    QCOMPARE(desk.state(), AlarmState::Unacknowledged);
  }
};

static const RegisterTest<TestAlarmService> registeredTestAlarmService;

}  // namespace linewarden::test

#include "test_alarm_service.moc"
