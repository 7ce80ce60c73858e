// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing_desk.h"
#include "tests/support/run_tests.h"
#include "ui/routing/route_problems.h"
#include "ui/routing/route_words.h"

namespace linewarden::test {

using namespace ui;

namespace {

const UtcTime noon = fromMillis(1'790'000'000'000);

SyslogRoute tlsRoute() {
  SyslogRoute route;
  route.name = QStringLiteral("Security desk");
  route.host = QStringLiteral("logs.example.com");
  route.authorityFile = QDir::rootPath() + QStringLiteral("authority.pem");
  return route;
}

OnCallPlan nightPlan() {
  OnCallPlan plan;
  plan.name = QStringLiteral("Night");
  plan.steps = {{std::chrono::minutes(0), {QStringLiteral("a@example.com")}},
                {std::chrono::minutes(10), {QStringLiteral("b@example.com")}}};
  return plan;
}

}  // namespace

/// Words about routes, and which field is wrong.
class TestRouteRules : public QObject {
  Q_OBJECT

 private slots:
  static void saysWhichAlarms() {
    const auto plant = RoutingDesk::plantWithALine();
    RouteFilter filter;
    QCOMPARE(routeFilterWords(filter, *plant), QStringLiteral("All alarms"));
    filter.least = AlarmPriority::Medium;
    filter.sources = {AlarmSource::Process, AlarmSource::Security};
    filter.classes = {QStringLiteral("quality")};
    filter.lines = {QStringLiteral("L1"), QStringLiteral("L9")};
    QCOMPARE(routeFilterWords(filter, *plant),
             QStringLiteral("Critical, high and medium alarms from the process and security of "
                            "class “quality” on “Line 1” and “L9”"));
  }

  static void cutsLongLists() {
    const Plant plant;
    RouteFilter filter;
    for (int at = 0; at < 9; ++at) filter.lines += QString::number(at);
    QCOMPARE(routeFilterWords(filter, plant),
             QStringLiteral("All alarms on “0”, “1”, “2”, “3” and 5 more"));
  }

  static void takesNothingInANameForAMark() {
    const Plant plant;
    RouteFilter filter;
    filter.classes = {QStringLiteral("%1 %2")};
    filter.lines = {QStringLiteral("%2")};
    QCOMPARE(routeFilterWords(filter, plant),
             QStringLiteral("All alarms of class “%1 %2” on “%2”"));
  }

  static void saysWhereTo() {
    SyslogRoute route = tlsRoute();
    QCOMPARE(syslogRouteWords(route), QStringLiteral("TLS to logs.example.com:6514"));
    route.host = QStringLiteral("2001:db8::7");
    QCOMPARE(syslogRouteWords(route), QStringLiteral("TLS to [2001:db8::7]:6514"));
  }

  static void saysHowAWayOutFares() {
    const QLocale locale = QLocale::c();
    RouteState state;
    QVERIFY(!routeStateWords(state, true, noon, locale).text.isEmpty());
    state.isWorking = true;
    state.lastSent = noon;
    QVERIFY(routeStateWords(state, true, noon, locale).text.startsWith(QStringLiteral("Sending.")));
    state.isWorking = false;
    state.problem = QStringLiteral("Nobody answers.");
    state.problemSince = noon;
    const RouteStateWords bad = routeStateWords(state, true, noon, locale);
    QVERIFY(bad.isProblem);
    QVERIFY(bad.text.endsWith(state.problem));
    const RouteStateWords off = routeStateWords(state, false, noon, locale);
    QVERIFY(!off.isProblem);
    QCOMPARE(off.text, QStringLiteral("Switched off."));
  }

  static void findsTheFieldOfAReceiver() {
    QVERIFY(problemsOf(tlsRoute()).isEmpty());
    SyslogRoute route = tlsRoute();
    route.name.clear();
    QVERIFY(!problemsOf(route).name.isEmpty());
    QVERIFY(problemsOf(route).host.isEmpty());
    route = tlsRoute();
    route.authorityFile = QStringLiteral("authority.pem");
    QVERIFY(!problemsOf(route).authority.isEmpty());
    QVERIFY(problemsOf(route).certificate.isEmpty());
    route.transport = SyslogTransport::Udp;
    QVERIFY(problemsOf(route).isEmpty());
  }

  static void wantsACertificateAndItsKeyTogether() {
    SyslogRoute route = tlsRoute();
    route.certificateFile = QDir::rootPath() + QStringLiteral("our.pem");
    SyslogProblems problems = problemsOf(route);
    QVERIFY(problems.certificate.isEmpty());
    QVERIFY(!problems.key.isEmpty());
    route.keyFile = QStringLiteral("our.key");
    problems = problemsOf(route);
    QVERIFY(problems.certificate.isEmpty());
    QVERIFY(!problems.key.isEmpty());
    route.keyFile = QDir::rootPath() + QStringLiteral("our.key");
    QVERIFY(problemsOf(route).isEmpty());
    route.certificateFile.clear();
    QVERIFY(!problemsOf(route).certificate.isEmpty());
  }

  static void letsAServerThatIsOffBeHalfFilledIn() {
    MailServer server;
    QVERIFY(problemsOf(server).isEmpty());
    server.isOn = true;
    QVERIFY(!problemsOf(server).host.isEmpty());
    QVERIFY(!problemsOf(server).sender.isEmpty());
    QVERIFY(problemsOf(server).user.isEmpty());
  }

  static void findsTheStepOfAPlan() {
    OnCallPlan plan = nightPlan();
    QVERIFY(problemsOf(plan).isEmpty());
    plan.steps[1].after = std::chrono::minutes(0);
    QVERIFY(problemsOf(plan).steps.at(0).isEmpty());
    QVERIFY(!problemsOf(plan).steps.at(1).isEmpty());
    plan.steps.clear();
    QVERIFY(!problemsOf(plan).other.isEmpty());
  }
};

static const RegisterTest<TestRouteRules> registeredTestRouteRules;

}  // namespace linewarden::test

#include "test_route_rules.moc"
