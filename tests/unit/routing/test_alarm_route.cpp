// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/alarm_route.h"
#include "app/routing/routing_json.h"
#include "tests/support/run_tests.h"

#include <QTest>

Q_DECLARE_METATYPE(linewarden::SyslogRoute)
Q_DECLARE_METATYPE(linewarden::MailServer)
Q_DECLARE_METATYPE(linewarden::OnCallPlan)

namespace linewarden::test {

class TestAlarmRoute : public QObject {
  Q_OBJECT

 private slots:
  void refusesRoutesThatCannotWork_data();
  void refusesRoutesThatCannotWork();
  void refusesServersThatCannotWork_data();
  void refusesServersThatCannotWork();
  void refusesPlansThatCannotWork_data();
  void refusesPlansThatCannotWork();
  void takesWhatTheFilterSays();
  void namesComeBack();
  void filtersAndStepsSurviveTheStore();
  void noPasswordIsInTheTrail();
};

namespace {

SyslogRoute soundRoute() {
  SyslogRoute route;
  route.name = QStringLiteral("Security desk");
  route.host = QStringLiteral("logs.example.com");
  route.authorityFile = QStringLiteral("/etc/linewarden/authority.pem");
  return route;
}

MailServer soundServer() {
  MailServer server;
  server.isOn = true;
  server.host = QStringLiteral("mail.example.com");
  server.sender = QStringLiteral("alarms@example.com");
  return server;
}

OnCallPlan soundPlan() {
  OnCallPlan plan;
  plan.name = QStringLiteral("Night");
  plan.steps = {{std::chrono::minutes(0), {QStringLiteral("a@example.com")}},
                {std::chrono::minutes(15), {QStringLiteral("b@example.com")}}};
  return plan;
}

template <class Value>
void addRow(const char* name, Value value, bool isFine, const std::function<void(Value&)>& change) {
  change(value);
  QTest::newRow(name) << value << isFine;
}

void addRouteRow(const char* name, bool isFine, const std::function<void(SyslogRoute&)>& change) {
  addRow<SyslogRoute>(name, soundRoute(), isFine, change);
}

void addServerRow(const char* name, bool isFine, const std::function<void(MailServer&)>& change) {
  addRow<MailServer>(name, soundServer(), isFine, change);
}

void addPlanRow(const char* name, bool isFine, const std::function<void(OnCallPlan&)>& change) {
  addRow<OnCallPlan>(name, soundPlan(), isFine, change);
}

void compareOutcome(const Result<void>& outcome, bool isFine) {
  QCOMPARE(outcome.ok(), isFine);
  if (isFine) return;
  QCOMPARE(outcome.error().code, ErrorCode::InvalidArgument);
  QVERIFY(!outcome.error().message.isEmpty());
}

}  // namespace

void TestAlarmRoute::refusesRoutesThatCannotWork_data() {
  QTest::addColumn<SyslogRoute>("route");
  QTest::addColumn<bool>("isFine");
  addRouteRow("sound", true, [](SyslogRoute&) {});
  addRouteRow("60 characters", true, [](auto& route) { route.name = QString(60, u'n'); });
  addRouteRow("61 characters", false, [](auto& route) { route.name = QString(61, u'n'); });
  addRouteRow("no name", false, [](auto& route) { route.name = QStringLiteral("  "); });
  addRouteRow("name turns", false, [](auto& route) { route.name = QStringLiteral("a\u202Eb"); });
  addRouteRow("no host", false, [](auto& route) { route.host.clear(); });
  addRouteRow("IPv6", true, [](auto& route) { route.host = QStringLiteral("2001:db8::7"); });
  addRouteRow("host with space", false, [](auto& route) { route.host = QStringLiteral("a b"); });
  addRouteRow("host with URL", false,
              [](auto& route) { route.host = QStringLiteral("tcp://logs"); });
  addRouteRow("port 0", false, [](auto& route) { route.port = 0; });
  addRouteRow("port 65536", false, [](auto& route) { route.port = 65536; });
  addRouteRow("no authority", false, [](auto& route) { route.authorityFile.clear(); });
  addRouteRow("no authority without TLS", true, [](auto& route) {
    route.transport = SyslogTransport::Tcp;
    route.authorityFile.clear();
  });
  addRouteRow("relative path", false,
              [](auto& route) { route.authorityFile = QStringLiteral("a.pem"); });
  addRouteRow("certificate without key", false,
              [](auto& route) { route.certificateFile = QStringLiteral("/a.pem"); });
  addRouteRow("pair", true, [](auto& route) {
    route.certificateFile = QStringLiteral("/a.pem");
    route.keyFile = QStringLiteral("/a.key");
  });
  addRouteRow("thousand lines", false,
              [](auto& route) { route.filter.lines = QStringList(1000, QStringLiteral("L")); });
}

void TestAlarmRoute::refusesRoutesThatCannotWork() {
  QFETCH(const SyslogRoute, route);
  QFETCH(const bool, isFine);
  compareOutcome(checkRoute(route), isFine);
}

void TestAlarmRoute::refusesServersThatCannotWork_data() {
  QTest::addColumn<MailServer>("server");
  QTest::addColumn<bool>("isFine");
  addServerRow("sound", true, [](MailServer&) {});
  addServerRow("off and empty", true, [](MailServer& server) { server = {}; });
  addServerRow("no host", false, [](auto& server) { server.host.clear(); });
  addServerRow("no sender", false, [](auto& server) { server.sender.clear(); });
  addServerRow("sender with header", false, [](auto& server) {
    server.sender = QStringLiteral("a@example.com\r\nBcc: b@example.com");
  });
  addServerRow("user with line end", false,
               [](auto& server) { server.user = QStringLiteral("a\nb"); });
}

void TestAlarmRoute::refusesServersThatCannotWork() {
  QFETCH(const MailServer, server);
  QFETCH(const bool, isFine);
  compareOutcome(checkServer(server), isFine);
}

void TestAlarmRoute::refusesPlansThatCannotWork_data() {
  QTest::addColumn<OnCallPlan>("plan");
  QTest::addColumn<bool>("isFine");
  addPlanRow("sound", true, [](OnCallPlan&) {});
  addPlanRow("no step", false, [](auto& plan) { plan.steps.clear(); });
  addPlanRow("nine steps", false, [](auto& plan) {
    plan.steps.clear();
    for (int at = 0; at < 9; ++at) {
      plan.steps += OnCallStep{std::chrono::minutes(at), {QStringLiteral("a@example.com")}};
    }
  });
  addPlanRow("same time", false, [](auto& plan) { plan.steps[1].after = std::chrono::minutes(0); });
  addPlanRow("before the alarm", false,
             [](auto& plan) { plan.steps[0].after = std::chrono::minutes(-1); });
  addPlanRow("after a day", false,
             [](auto& plan) { plan.steps[1].after = std::chrono::minutes(1441); });
  addPlanRow("nobody", false, [](auto& plan) { plan.steps[0].addresses.clear(); });
  addPlanRow("no address", false,
             [](auto& plan) { plan.steps[0].addresses = {QStringLiteral("Anna <a@b.c>")}; });
  addPlanRow("21 addresses", false, [](auto& plan) {
    plan.steps[0].addresses = QStringList(21, QStringLiteral("a@example.com"));
  });
}

void TestAlarmRoute::refusesPlansThatCannotWork() {
  QFETCH(const OnCallPlan, plan);
  QFETCH(const bool, isFine);
  compareOutcome(checkPlan(plan), isFine);
}

void TestAlarmRoute::takesWhatTheFilterSays() {
  AlarmDefinition definition;
  definition.priority = AlarmPriority::Medium;
  definition.alarmClass = QStringLiteral("quality");
  definition.line = QStringLiteral("L1");
  const auto taken = [&definition](const RouteFilter& filter) {
    return takes(filter, AlarmSource::Process, definition);
  };
  QVERIFY(taken({}));
  QVERIFY(taken({AlarmPriority::Medium, {}, {}, {}}));
  QVERIFY(!taken({AlarmPriority::High, {}, {}, {}}));
  QVERIFY(taken({AlarmPriority::Low, {AlarmSource::Process, AlarmSource::Security}, {}, {}}));
  QVERIFY(!taken({AlarmPriority::Low, {AlarmSource::Security}, {}, {}}));
  QVERIFY(taken({AlarmPriority::Low, {}, {QStringLiteral("quality")}, {QStringLiteral("L1")}}));
  QVERIFY(!taken({AlarmPriority::Low, {}, {QStringLiteral("safety")}, {}}));
  QVERIFY(!taken({AlarmPriority::Low, {}, {}, {QStringLiteral("L2")}}));
}

void TestAlarmRoute::namesComeBack() {
  for (const auto one : {SyslogTransport::Tls, SyslogTransport::Tcp, SyslogTransport::Udp}) {
    QCOMPARE(syslogTransportFromName(syslogTransportName(one)), std::optional(one));
  }
  for (const auto one : {MailSecurity::StartTls, MailSecurity::Tls}) {
    QCOMPARE(mailSecurityFromName(mailSecurityName(one)), std::optional(one));
  }
  QVERIFY(!syslogTransportFromName(QStringLiteral("carrier pigeon")));
}

void TestAlarmRoute::filtersAndStepsSurviveTheStore() {
  const RouteFilter filter{AlarmPriority::Medium,
                           {AlarmSource::Security, AlarmSource::System},
                           {QStringLiteral("quality")},
                           {QStringLiteral("L1"), QStringLiteral("L2")}};
  QCOMPARE(routing_json::filterFrom(routing_json::ofFilter(filter)), filter);
  QCOMPARE(routing_json::stepsFrom(routing_json::ofSteps(soundPlan().steps)), soundPlan().steps);
  QCOMPARE(routing_json::filterFrom({}), RouteFilter());
}

void TestAlarmRoute::noPasswordIsInTheTrail() {
  MailServer server = soundServer();
  server.hasPassword = true;
  const QJsonObject json = routing_json::of(server);
  QVERIFY(!json.contains(QStringLiteral("password")));
  QVERIFY(json.value(QStringLiteral("hasPassword")).toBool());
}

namespace {

const RegisterTest<TestAlarmRoute> registeredTestAlarmRoute;

}  // namespace

}  // namespace linewarden::test

#include "test_alarm_route.moc"
