// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_plant.h"
#include "tests/support/run_tests.h"

#include <QTest>
#include <QUdpSocket>

namespace linewarden::test {

namespace {

const QString routeKeller = QStringLiteral("keller");

}  // namespace

/// The commands about where alarms go besides the window.
class TestRouteCommands : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QCOMPARE(plant_.setUp(), QByteArray()); }
  void onlyWhoChangesSettingsSeesRoutes();
  void addsAndRemovesASyslogRoute();
  void wrongWordsAreWrongUse();
  void sendsATestMessage();
  void keepsAMailPasswordAndNeverTellsIt();
  void keepsAPlanOfWhoIsOnCall();

 private:
  [[nodiscard]] ControlRun runAs(const QString& command, const QByteArray& lines = {}) {
    return plant_.people().runAs(routeKeller, command, lines);
  }
  static void expect(const ControlRun& run, const char* code) {
    QVERIFY2(run.exitCode == 1, alarmRunSaid(run).constData());
    QVERIFY2(run.errorCode() == QLatin1String(code), alarmRunSaid(run).constData());
  }
  static void expectDone(const ControlRun& run) {
    QVERIFY2(run.exitCode == 0, alarmRunSaid(run).constData());
  }

  AlarmPlant plant_;
};

void TestRouteCommands::onlyWhoChangesSettingsSeesRoutes() {
  QCOMPARE(plant_.people().run(QStringLiteral("route list")).exitCode, 2);
  expect(plant_.people().runAs(QStringLiteral("rossi"), QStringLiteral("route list")),
         "permission-denied");
  const ControlRun listed = runAs(QStringLiteral("route list"));
  expectDone(listed);
  QVERIFY(listed.json().value(QStringLiteral("syslog")).toArray().isEmpty());
}

void TestRouteCommands::addsAndRemovesASyslogRoute() {
  const QString add = QStringLiteral(
      "route add-syslog soc --host 127.0.0.1 --transport udp --least high --source process");
  const ControlRun added = runAs(add);
  expectDone(added);
  const QJsonObject route = added.json().value(QStringLiteral("syslog")).toArray().at(0).toObject();
  QCOMPARE(route.value(QStringLiteral("name")).toString(), QStringLiteral("soc"));
  QCOMPARE(route.value(QStringLiteral("port")).toInt(), 514);
  QCOMPARE(route.value(QStringLiteral("filter"))[QStringLiteral("least")].toString(),
           QStringLiteral("high"));
  expect(runAs(add), "conflict");
  expectDone(runAs(QStringLiteral("route remove soc")));
  expect(runAs(QStringLiteral("route remove soc")), "not-found");
}

void TestRouteCommands::wrongWordsAreWrongUse() {
  for (const QString& command :
       {QStringLiteral("route add-syslog"), QStringLiteral("route add-syslog soc"),
        QStringLiteral("route add-syslog soc --host h --transport pigeon"),
        QStringLiteral("route add-syslog soc --host h --port 0"),
        QStringLiteral("route mail --enabled perhaps"), QStringLiteral("route on-call add night"),
        QStringLiteral("route on-call add night --step anna@plant.example"),
        QStringLiteral("route test")}) {
    QVERIFY2(runAs(command).exitCode == 2, qPrintable(command));
  }
}

void TestRouteCommands::sendsATestMessage() {
  QUdpSocket receiver;
  QVERIFY(receiver.bind(QHostAddress::LocalHost, 0));
  expectDone(
      runAs(QStringLiteral("route add-syslog near --host 127.0.0.1 --transport udp --port ") +
            QString::number(receiver.localPort())));
  expectDone(runAs(QStringLiteral("route test near")));
  QTRY_VERIFY(receiver.hasPendingDatagrams());
  expect(runAs(QStringLiteral("route test far")), "not-found");
}

void TestRouteCommands::keepsAMailPasswordAndNeverTellsIt() {
  const ControlRun set =
      runAs(QStringLiteral("route mail --enabled off --host mail.plant.example --user linewarden "
                           "--sender linewarden@plant.example --password"),
            "brass lantern 77\n");
  expectDone(set);
  QVERIFY(!set.out.contains("brass lantern"));
  const QJsonObject mail = set.json().value(QStringLiteral("mail")).toObject();
  QVERIFY(mail.value(QStringLiteral("hasPassword")).toBool());
  // What is not given stays.
  const ControlRun again = runAs(QStringLiteral("route mail --port 465 --security tls"));
  expectDone(again);
  const QJsonObject changed = again.json().value(QStringLiteral("mail")).toObject();
  QCOMPARE(changed.value(QStringLiteral("host")).toString(), QStringLiteral("mail.plant.example"));
  QCOMPARE(changed.value(QStringLiteral("port")).toInt(), 465);
  QVERIFY(!plant_.people()
               .run(QStringLiteral("audit list --limit 1000"))
               .out.contains("brass lantern"));
}

void TestRouteCommands::keepsAPlanOfWhoIsOnCall() {
  const ControlRun added =
      runAs(QStringLiteral("route on-call add night --step 0:anna@plant.example "
                           "--step 15:ben@plant.example,cleo@plant.example --least critical"));
  expectDone(added);
  const QJsonObject plan = added.json().value(QStringLiteral("onCall")).toArray().at(0).toObject();
  const QJsonArray steps = plan.value(QStringLiteral("steps")).toArray();
  QCOMPARE(steps.size(), 2);
  QCOMPARE(steps.at(1)[QStringLiteral("afterMinutes")].toInt(), 15);
  QCOMPARE(steps.at(1)[QStringLiteral("addresses")].toArray().size(), 2);
  expectDone(runAs(QStringLiteral("route on-call remove night")));
  expect(runAs(QStringLiteral("route on-call remove night")), "not-found");
}

namespace {
const RegisterTest<TestRouteCommands> registeredTestRouteCommands;
}

}  // namespace linewarden::test

#include "test_route_commands.moc"
