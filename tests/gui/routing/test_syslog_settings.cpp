// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing_desk.h"
#include "tests/support/run_tests.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>

namespace linewarden::test {

using namespace ui;

namespace {

/// With one receiver that is stored already.
struct SyslogDeskAtPage : RoutingDesk {
  SyslogRoute route = storedRoute();
  bool isReady = enter();

  [[nodiscard]] SyslogRoute storedRoute() const {
    SyslogRoute made;
    made.name = QStringLiteral("Security desk");
    made.transport = SyslogTransport::Tcp;
    made.host = QStringLiteral("logs.example.com");
    made.port = 514;
    const auto id = waitFor(place.routing->saveSyslog(place.keller, made));
    made.id = id ? *id : 0;
    return made;
  }
};

}  // namespace

/// Syslog receivers in the settings, by a person's hands and eyes.
class TestSyslogSettings : public QObject {
  Q_OBJECT

 private slots:
  static void isNotThereForWhoMayNotChangeSettings() {
    RoutingDesk desk;
    QVERIFY(desk.enter(desk.place.enter(QStringLiteral("rossi"))));
    QVERIFY(!desk.sees("settings-routing"));
    QVERIFY(!desk.sees("routingAddSyslog"));
    QVERIFY(desk.sees("idleLock"));
  }

  static void saysWhatItIsForWhileThereIsNothing() {
    RoutingDesk desk;
    QVERIFY(desk.enter());
    QVERIFY(desk.sees("settings-routing"));
    QVERIFY(desk.sees("routingSyslogEmpty"));
    QVERIFY(desk.sees("routingPlanEmpty"));
    QVERIFY(!desk.sees("routingPlanNoMail"));
    QVERIFY(!desk.textOf("routingMailWhich").isEmpty());
    desk.draw(QStringLiteral("empty"));
  }

  static void addsAReceiver() {
    RoutingDesk desk;
    QVERIFY(desk.enter());
    desk.press("routingAddSyslog");
    QTRY_VERIFY(desk.find("routingSyslogName")->hasFocus());
    desk.type("routingSyslogName", QStringLiteral("Security desk"));
    desk.press("routingSyslogTcp");
    desk.type("routingSyslogHost", QStringLiteral("logs.example.com"));
    desk.press("routingSyslogLine-L1");
    desk.press("routingSyslogCheckpoints");
    desk.draw(QStringLiteral("receiver"));
    desk.press("routingSyslogSave");
    QTRY_COMPARE(desk.told.size(), 1);
    const QList<SyslogRoute> routes = desk.stored().syslog;
    QCOMPARE(routes.size(), 1);
    const SyslogRoute& route = routes.constFirst();
    QCOMPARE(route.name, QStringLiteral("Security desk"));
    QCOMPARE(route.transport, SyslogTransport::Tcp);
    QCOMPARE(route.port, 514);
    QCOMPARE(route.filter.lines, QStringList{QStringLiteral("L1")});
    QVERIFY(route.sendsCheckpoints);
    QTRY_VERIFY(desk.sees("routingSyslogRow"));
    QVERIFY(desk.says(QStringLiteral("TCP to logs.example.com:514")));
    QVERIFY(desk.says(QStringLiteral("on “Line 1”")));
    QVERIFY(!desk.sees("routingSyslogEmpty"));
  }

  static void tellsWhatIsWrongAtItsField() {
    RoutingDesk desk;
    QVERIFY(desk.enter());
    desk.press("routingAddSyslog");
    desk.type("routingSyslogName", QStringLiteral("Security desk"));
    desk.type("routingSyslogHost", QStringLiteral("no such host!"));
    desk.press("routingSyslogSave");
    QVERIFY(!desk.isWrong("routingSyslogName"));
    QVERIFY(desk.isWrong("routingSyslogHost"));
    QVERIFY(desk.isWrong("routingSyslogAuthority"));
    QVERIFY(!desk.isWrong("routingSyslogKey"));
    QTRY_VERIFY(desk.find("routingSyslogHost")->hasFocus());
    QVERIFY(desk.says(QStringLiteral("is no name or address of a computer")));
    QVERIFY(desk.sees("routingSyslogOutcome"));
    desk.draw(QStringLiteral("receiver-wrong"));
    desk.type("routingSyslogHost", QStringLiteral("logs"));
    QVERIFY(!desk.isWrong("routingSyslogHost"));
    QVERIFY(!desk.sees("routingSyslogOutcome"));
    QVERIFY(desk.stored().syslog.isEmpty());
  }

  static void tellsATakenNameAtTheName() {
    SyslogDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.press("routingAddSyslog");
    desk.type("routingSyslogName", desk.route.name);
    desk.press("routingSyslogUdp");
    desk.type("routingSyslogHost", QStringLiteral("192.0.2.7"));
    desk.press("routingSyslogSave");
    QTRY_VERIFY(desk.isWrong("routingSyslogName"));
    QVERIFY(desk.sees("routingSyslogName"));
    QCOMPARE(desk.lineOf("routingSyslogHost"), QStringLiteral("192.0.2.7"));
  }

  static void tellsWhatAFileThatCannotBeReadMeans() {
    RoutingDesk desk;
    QVERIFY(desk.enter());
    desk.press("routingAddSyslog");
    desk.type("routingSyslogName", QStringLiteral("Security desk"));
    desk.type("routingSyslogHost", QStringLiteral("logs.example.com"));
    desk.type("routingSyslogAuthority", QStringLiteral("/nowhere/authority.pem"));
    desk.press("routingSyslogSave");
    QTRY_VERIFY(
        desk.textOf("routingSyslogOutcome").contains(QStringLiteral("/nowhere/authority.pem")));
    QVERIFY(desk.stored().syslog.isEmpty());
  }

  static void changesThePortWithTheTransport() {
    RoutingDesk desk;
    QVERIFY(desk.enter());
    desk.press("routingAddSyslog");
    auto* port = desk.find<QSpinBox>("routingSyslogPort");
    QCOMPARE(port->value(), 6514);
    QVERIFY(desk.sees("routingSyslogAuthority"));
    desk.press("routingSyslogUdp");
    QCOMPARE(port->value(), 514);
    QVERIFY(!desk.sees("routingSyslogAuthority"));
    port->setValue(1514);
    desk.press("routingSyslogTls");
    QCOMPARE(port->value(), 1514);
  }

  static void keepsWhatIsEnteredOverAnUpdateAndBehindAnotherPart() {
    RoutingDesk desk;
    QVERIFY(desk.enter());
    desk.press("routingAddSyslog");
    desk.type("routingSyslogName", QStringLiteral("Half a name"));
    QSignalSpy changes(desk.place.routing.get(), &AlarmRouting::setupChanged);
    OnCallPlan other;
    other.name = QStringLiteral("Night");
    other.steps = {{std::chrono::minutes(0), {QStringLiteral("a@example.com")}}};
    QVERIFY(waitFor(desk.place.routing->saveOnCall(desk.place.keller, other)).ok());
    QTRY_VERIFY(!changes.isEmpty());
    QVERIFY(desk.settles());
    QVERIFY(desk.sees("routingSyslogName"));
    QCOMPARE(desk.lineOf("routingSyslogName"), QStringLiteral("Half a name"));
    desk.press("settings-general");
    QVERIFY(desk.sees("idleLock"));
    desk.press("settings-routing");
    QVERIFY(desk.settles());
    QVERIFY(desk.sees("routingSyslogName"));
    QCOMPARE(desk.lineOf("routingSyslogName"), QStringLiteral("Half a name"));
    // Not for whoever comes next.
    QVERIFY(desk.enter());
    QVERIFY(desk.sees("routingAddSyslog"));
    desk.press("routingAddSyslog");
    QVERIFY(desk.lineOf("routingSyslogName").isEmpty());
  }

  static void saysThatSomebodyElseSavedItMeanwhile() {
    SyslogDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.press("routingSyslogEdit");
    desk.type("routingSyslogHost", QStringLiteral("mine.example.com"));
    SyslogRoute theirs = desk.route;
    theirs.port = 601;
    QVERIFY(waitFor(desk.place.routing->saveSyslog(desk.place.keller, theirs)).ok());
    QTRY_VERIFY(desk.sees("routingSyslogNotice"));
    QCOMPARE(desk.lineOf("routingSyslogHost"), QStringLiteral("mine.example.com"));
    desk.draw(QStringLiteral("receiver-changed"));
  }

  static void asksBeforeItThrowsAway() {
    RoutingDesk desk;
    QVERIFY(desk.enter());
    desk.press("routingAddSyslog");
    desk.press("routingSyslogCancel");
    QVERIFY(desk.sees("routingAddSyslog"));
    desk.press("routingAddSyslog");
    desk.type("routingSyslogName", QStringLiteral("Half a name"));
    QTest::keyClick(desk.find("routingSyslogName"), Qt::Key_Escape);
    QVERIFY(desk.sees("routingThrowAway"));
    QVERIFY(desk.sees("routingSyslogName"));
    desk.press("routingThrowAway");
    QVERIFY(desk.sees("routingAddSyslog"));
    QVERIFY(desk.stored().syslog.isEmpty());
  }

  static void sendsATestToAReceiver() {
    QTcpServer receiver;
    QVERIFY(receiver.listen(QHostAddress::LocalHost));
    QByteArray got;
    QObject::connect(&receiver, &QTcpServer::newConnection, &receiver, [&receiver, &got] {
      QTcpSocket* socket = receiver.nextPendingConnection();
      QObject::connect(socket, &QTcpSocket::readyRead, socket,
                       [socket, &got] { got += socket->readAll(); });
    });
    RoutingDesk desk;
    QVERIFY(desk.enter());
    desk.press("routingAddSyslog");
    desk.type("routingSyslogName", QStringLiteral("Security desk"));
    desk.press("routingSyslogTcp");
    desk.type("routingSyslogHost", QStringLiteral("127.0.0.1"));
    desk.find<QSpinBox>("routingSyslogPort")->setValue(receiver.serverPort());
    desk.press("routingSyslogTest");
    QTRY_COMPARE_WITH_TIMEOUT(desk.find("routingSyslogOutcome")->property("tone").toString(),
                              QStringLiteral("good"), 20'000);
    QTRY_VERIFY(got.contains("CEF:0|"));
    QVERIFY(desk.stored().syslog.isEmpty());
  }

  static void tellsInTheRowWhyATestFailed() {
    SyslogDeskAtPage desk;
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    desk.route.host = QStringLiteral("127.0.0.1");
    desk.route.port = silent.serverPort();
    silent.close();
    QVERIFY(waitFor(desk.place.routing->saveSyslog(desk.place.keller, desk.route)).ok());
    QVERIFY(desk.enter());
    desk.press("routingSyslogTestKept");
    QTRY_COMPARE_WITH_TIMEOUT(desk.find("routingSyslogRowOutcome")->property("tone").toString(),
                              QStringLiteral("problem"), 20'000);
    QVERIFY(!desk.textOf("routingSyslogRowOutcome").isEmpty());
    desk.draw(QStringLiteral("receivers"));
  }

  static void switchesAReceiverOffInItsRow() {
    SyslogDeskAtPage desk;
    QVERIFY(desk.isReady);
    QVERIFY(desk.find<QCheckBox>("routingSyslogSwitch")->isChecked());
    desk.press("routingSyslogSwitch");
    QTRY_VERIFY(!desk.stored().syslog.constFirst().isOn);
    QTRY_VERIFY(desk.textOf("routingSyslogState").startsWith(QStringLiteral("Switched off")));
    QVERIFY(!desk.find<QCheckBox>("routingSyslogSwitch")->isChecked());
  }

  static void tellsHowManyWait() {
    SyslogDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.place.raise(3);
    QTRY_VERIFY_WITH_TIMEOUT(desk.textOf("routingSyslogState").contains(QStringLiteral("3")),
                             30'000);
  }

  static void removesAReceiverOnceItIsConfirmed() {
    SyslogDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.press("routingSyslogRemove");
    QVERIFY(desk.sees("routingRemoveVerb"));
    QCOMPARE(desk.stored().syslog.size(), 1);
    desk.press("routingRemoveVerb");
    QTRY_COMPARE(desk.told.size(), 1);
    QTRY_VERIFY(desk.sees("routingSyslogEmpty"));
    QVERIFY(desk.stored().syslog.isEmpty());
  }
};

static const RegisterTest<TestSyslogSettings> registeredTestSyslogSettings;

}  // namespace linewarden::test

#include "test_syslog_settings.moc"
