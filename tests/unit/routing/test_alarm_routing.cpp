// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/alarm_routing.h"
#include "tests/support/routing_place.h"
#include "tests/support/run_tests.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

/// The service with a real store and trail; nobody is sent anything.
class TestAlarmRouting : public QObject {
  Q_OBJECT

 private slots:
  void everyCallNeedsThePermission();
  void changesAreInTheTrailWithBeforeAndAfter();
  void refusesWhatCheckRouteRefuses();
  void refusesATakenName();
  void looksAtTheFilesOfARouteThatIsOn();
  void theKeptPasswordGoesToNoOtherServer();
  void noPasswordIsReadBackOrTold();
  void plansComeAndGo();
  void aProgramThatDoesNotSendTellsHowManyWait();
  void tellsOfChanges();
};

namespace {

SyslogRoute serviceRoute() {
  SyslogRoute route;
  route.name = QStringLiteral("Security desk");
  route.transport = SyslogTransport::Tcp;
  route.host = QStringLiteral("logs.example.com");
  return route;
}

MailServer serviceServer() {
  MailServer server;
  server.isOn = true;
  server.host = QStringLiteral("mail.example.com");
  server.user = QStringLiteral("alarms");
  server.sender = QStringLiteral("alarms@example.com");
  return server;
}

OnCallPlan servicePlan() {
  OnCallPlan plan;
  plan.name = QStringLiteral("Night");
  plan.steps = {{std::chrono::minutes(5), {QStringLiteral("a@example.com")}}};
  return plan;
}

template <class T>
ErrorCode routingCodeOf(const Result<T>& result) {
  return result ? ErrorCode::Internal : result.error().code;
}

}  // namespace

void TestAlarmRouting::everyCallNeedsThePermission() {
  RoutingPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  AlarmRouting& routing = *place.routing;
  QList<ErrorCode> codes;
  codes += routingCodeOf(waitFor(routing.setup(rossi)));
  codes += routingCodeOf(waitFor(routing.saveSyslog(rossi, serviceRoute())));
  codes += routingCodeOf(waitFor(routing.removeSyslog(rossi, 1)));
  codes += routingCodeOf(waitFor(routing.saveMail(rossi, serviceServer(), std::nullopt)));
  codes += routingCodeOf(waitFor(routing.saveOnCall(rossi, servicePlan())));
  codes += routingCodeOf(waitFor(routing.removeOnCall(rossi, 1)));
  codes += routingCodeOf(waitFor(routing.testSyslog(rossi, serviceRoute())));
  codes += routingCodeOf(waitFor(
      routing.testMail(rossi, serviceServer(), std::nullopt, QStringLiteral("a@example.com"))));
  QCOMPARE(codes, QList<ErrorCode>(8, ErrorCode::PermissionDenied));
  QVERIFY(place.routeEntries().isEmpty());
}

void TestAlarmRouting::changesAreInTheTrailWithBeforeAndAfter() {
  RoutingPlace place;
  SyslogRoute route = serviceRoute();
  const auto id = waitFor(place.routing->saveSyslog(place.keller, route));
  QVERIFY(id.ok());
  route.id = *id;
  route.port = 7000;
  QVERIFY(waitFor(place.routing->saveSyslog(place.keller, route)).ok());
  QVERIFY(waitFor(place.routing->removeSyslog(place.keller, route.id)).ok());
  const QList<AuditEvent> events = place.routeEntries();
  QCOMPARE(events.size(), 3);
  const QString port = QStringLiteral("port");
  for (const AuditEvent& event : events) {
    QCOMPARE(event.action, QStringLiteral("routing.changed"));
    QCOMPARE(event.object, QStringLiteral("route:Security desk"));
    QCOMPARE(event.actor.name, QStringLiteral("keller"));
  }
  QVERIFY(events.at(2).before.isEmpty());
  QCOMPARE(events.at(2).after.value(port).toInt(), 6514);
  QCOMPARE(events.at(1).before.value(port).toInt(), 6514);
  QCOMPARE(events.at(1).after.value(port).toInt(), 7000);
  QCOMPARE(events.at(0).before.value(port).toInt(), 7000);
  QVERIFY(events.at(0).after.isEmpty());
}

void TestAlarmRouting::refusesWhatCheckRouteRefuses() {
  RoutingPlace place;
  SyslogRoute route = serviceRoute();
  route.port = 0;
  QCOMPARE(routingCodeOf(waitFor(place.routing->saveSyslog(place.keller, route))),
           ErrorCode::InvalidArgument);
  OnCallPlan plan = servicePlan();
  plan.steps.clear();
  QCOMPARE(routingCodeOf(waitFor(place.routing->saveOnCall(place.keller, plan))),
           ErrorCode::InvalidArgument);
  QCOMPARE(routingCodeOf(waitFor(place.routing->testMail(place.keller, serviceServer(),
                                                         std::nullopt, QStringLiteral("nobody")))),
           ErrorCode::InvalidArgument);
}

void TestAlarmRouting::refusesATakenName() {
  RoutingPlace place;
  QVERIFY(waitFor(place.routing->saveSyslog(place.keller, serviceRoute())).ok());
  QCOMPARE(routingCodeOf(waitFor(place.routing->saveSyslog(place.keller, serviceRoute()))),
           ErrorCode::Conflict);
  QCOMPARE(routingCodeOf(waitFor(place.routing->removeSyslog(place.keller, 4711))),
           ErrorCode::NotFound);
}

void TestAlarmRouting::looksAtTheFilesOfARouteThatIsOn() {
  RoutingPlace place;
  SyslogRoute route = serviceRoute();
  route.transport = SyslogTransport::Tls;
  route.authorityFile = QStringLiteral("/nowhere/authority.pem");
  const auto refused = waitFor(place.routing->saveSyslog(place.keller, route));
  QVERIFY(!refused.ok());
  QVERIFY(refused.error().message.contains(route.authorityFile));
  route.isOn = false;
  QVERIFY(waitFor(place.routing->saveSyslog(place.keller, route)).ok());
}

void TestAlarmRouting::theKeptPasswordGoesToNoOtherServer() {
  RoutingPlace place;
  MailServer server = serviceServer();
  QVERIFY(waitFor(place.routing->saveMail(place.keller, server, QStringLiteral("sesame"))).ok());
  server.sender = QStringLiteral("plant@example.com");
  QVERIFY(waitFor(place.routing->saveMail(place.keller, server, std::nullopt)).ok());
  server.host = QStringLiteral("other.example.com");
  QCOMPARE(routingCodeOf(waitFor(place.routing->saveMail(place.keller, server, std::nullopt))),
           ErrorCode::InvalidArgument);
  QCOMPARE(routingCodeOf(waitFor(place.routing->testMail(place.keller, server, std::nullopt,
                                                         QStringLiteral("a@example.com")))),
           ErrorCode::InvalidArgument);
  server.isOn = false;
  QVERIFY(waitFor(place.routing->saveMail(place.keller, server, std::nullopt)).ok());
  const auto setup = waitFor(place.routing->setup(place.keller));
  QVERIFY(setup.ok());
  QVERIFY(!setup->mail.hasPassword);
}

void TestAlarmRouting::noPasswordIsReadBackOrTold() {
  RoutingPlace place;
  const QString password = QStringLiteral("open sesame 4711");
  QVERIFY(waitFor(place.routing->saveMail(place.keller, serviceServer(), password)).ok());
  const auto setup = waitFor(place.routing->setup(place.keller));
  QVERIFY(setup.ok());
  QVERIFY(setup->mail.hasPassword);
  const QList<AuditEvent> events = place.routeEntries();
  QCOMPARE(events.size(), 1);
  QCOMPARE(events.constFirst().object, QStringLiteral("route:mail"));
  const QByteArray told = QJsonDocument(events.constFirst().after).toJson();
  QVERIFY(!told.contains("sesame"));
  QVERIFY(events.constFirst().after.value(QStringLiteral("passwordChanged")).toBool());
}

void TestAlarmRouting::plansComeAndGo() {
  RoutingPlace place;
  OnCallPlan plan = servicePlan();
  const auto id = waitFor(place.routing->saveOnCall(place.keller, plan));
  QVERIFY(id.ok());
  plan.id = *id;
  auto setup = waitFor(place.routing->setup(place.keller));
  QVERIFY(setup.ok());
  QCOMPARE(setup->onCall, QList<OnCallPlan>{plan});
  QVERIFY(waitFor(place.routing->removeOnCall(place.keller, plan.id)).ok());
  setup = waitFor(place.routing->setup(place.keller));
  QVERIFY(setup.ok());
  QVERIFY(setup->onCall.isEmpty());
  QCOMPARE(place.routeEntries().size(), 2);
}

void TestAlarmRouting::aProgramThatDoesNotSendTellsHowManyWait() {
  RoutingPlace place;
  const auto id = waitFor(place.routing->saveSyslog(place.keller, serviceRoute()));
  QVERIFY(id.ok());
  place.raise(3);
  QTRY_COMPARE_WITH_TIMEOUT(place.stateOf(*id).waiting, 3, 30'000);
  QVERIFY(!place.stateOf(*id).isWorking);
}

void TestAlarmRouting::tellsOfChanges() {
  RoutingPlace place;
  QTRY_VERIFY(!place.routing->states().isEmpty());  // it has read what there is
  QSignalSpy setups(place.routing.get(), &AlarmRouting::setupChanged);
  QSignalSpy states(place.routing.get(), &AlarmRouting::statesChanged);
  QVERIFY(waitFor(place.routing->saveSyslog(place.keller, serviceRoute())).ok());
  QTRY_COMPARE(setups.size(), 1);
  QTRY_VERIFY(!states.isEmpty());
}

namespace {

const RegisterTest<TestAlarmRouting> registeredTestAlarmRouting;

}  // namespace

}  // namespace linewarden::test

#include "test_alarm_routing.moc"
