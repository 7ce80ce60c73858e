// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_repository.h"
#include "app/routing/route_repository.h"
#include "routing_entries.h"
#include "tests/support/kept_alarm.h"
#include "tests/support/run_tests.h"
#include "tests/support/test_store.h"

#include <QTest>

namespace linewarden::test {

class TestRouteRepository : public QObject {
  Q_OBJECT

 private slots:
  void keepsRoutesAsTheyAre();
  void aNewRouteBeginsBehindTheJournal();
  void cursorsOnlyGoForward();
  void countsWhatTheFilterTakes();
  void aNameIsGivenOnce();
  void aPasswordStaysUnlessAnotherIsGiven();
  void keepsPlans();
  void readsTheJournalInOrderWithFacts();
};

namespace {

template <class Job>
auto inStore(Store& store, Job job) {
  return waitFor(
      store.write([job](Transaction& transaction) { return job(transaction.database()); }));
}

void raiseTorque(Store& store, int count, AlarmPriority priority = AlarmPriority::High) {
  const auto done = inStore(store, [count, priority](QSqlDatabase& database) -> Result<void> {
    AlarmView view;
    view.definition = torqueRaised().definition;
    view.record.id = view.definition.id;
    if (auto kept = keepAlarm(database, view); !kept) return kept;
    AlarmDefinition definition = view.definition;
    definition.priority = priority;
    for (int at = 0; at < count; ++at) {
      auto kept = alarm_repository::append(database, torqueRaised().change, definition,
                                           QStringLiteral("test"));
      if (!kept) return kept;
    }
    return {};
  });
  if (!done) throw BrokenInvariant(done.error().detail.toStdString());
}

SyslogRoute repositoryRoute(const QString& name = QStringLiteral("Security desk")) {
  SyslogRoute route;
  route.name = name;
  route.filter.classes = {QStringLiteral("quality")};
  route.host = QStringLiteral("logs.example.com");
  route.port = 6515;
  route.authorityFile = QStringLiteral("/a.pem");
  route.certificateFile = QStringLiteral("/b.pem");
  route.keyFile = QStringLiteral("/b.key");
  return route;
}

qint64 kept(Store& store, const SyslogRoute& route) {
  const auto id = inStore(
      store, [route](QSqlDatabase& database) { return route_repository::keep(database, route); });
  return id ? *id : 0;
}

qint64 waitingOf(Store& store, const SyslogRoute& route) {
  const auto count = inStore(store, [route](QSqlDatabase& database) {
    return route_repository::waiting(database, route);
  });
  return count ? *count : -1;
}

}  // namespace

void TestRouteRepository::keepsRoutesAsTheyAre() {
  const TestStore place;
  SyslogRoute route = repositoryRoute();
  route.id = kept(*place.store, route);
  QVERIFY(route.id > 0);
  const auto read = inStore(*place.store, [](QSqlDatabase& database) {
    return route_repository::syslogRoutes(database);
  });
  QVERIFY(read.ok());
  QCOMPARE(*read, QList<SyslogRoute>{route});
  route.transport = SyslogTransport::Udp;
  route.isOn = false;
  QCOMPARE(kept(*place.store, route), route.id);
  const auto again = inStore(*place.store, [id = route.id](QSqlDatabase& database) {
    return route_repository::syslogRoute(database, id);
  });
  QVERIFY(again.ok());
  QCOMPARE(**again, route);
}

void TestRouteRepository::aNewRouteBeginsBehindTheJournal() {
  const TestStore place;
  raiseTorque(*place.store, 3);
  SyslogRoute route = repositoryRoute();
  route.id = kept(*place.store, route);
  QCOMPARE(waitingOf(*place.store, route), 0);
  raiseTorque(*place.store, 2);
  QCOMPARE(waitingOf(*place.store, route), 2);
}

void TestRouteRepository::cursorsOnlyGoForward() {
  const TestStore place;
  SyslogRoute route = repositoryRoute();
  route.id = kept(*place.store, route);
  const auto moved = [&place, &route](qint64 to) {
    return inStore(
        *place.store,
        [id = route.id, to](QSqlDatabase& database) -> Result<route_repository::RouteCursor> {
          auto done = route_repository::keepCursor(database, id, {to, to, fromMillis(1000)});
          if (!done) return done.error();
          return route_repository::cursor(database, id);
        });
  };
  QCOMPARE(moved(7)->changes, 7);
  const auto back = moved(3);
  QVERIFY(back.ok());
  QCOMPARE(back->changes, 7);
  QCOMPARE(back->checkpoints, 7);
  QVERIFY(back->lastSent == fromMillis(1000));
}

void TestRouteRepository::countsWhatTheFilterTakes() {
  const TestStore place;
  SyslogRoute route = repositoryRoute();
  route.filter = {AlarmPriority::High,
                  {AlarmSource::Process},
                  {QStringLiteral("quality"), QStringLiteral("safety")},
                  {QStringLiteral("L1")}};
  route.id = kept(*place.store, route);
  raiseTorque(*place.store, 4, AlarmPriority::High);
  raiseTorque(*place.store, 5, AlarmPriority::Low);
  QCOMPARE(waitingOf(*place.store, route), 4);
  route.filter.lines = {QStringLiteral("L2")};
  QCOMPARE(waitingOf(*place.store, route), 0);
}

void TestRouteRepository::aNameIsGivenOnce() {
  const TestStore place;
  QVERIFY(kept(*place.store, repositoryRoute()) > 0);
  const auto second = inStore(*place.store, [](QSqlDatabase& database) {
    return route_repository::keep(database, repositoryRoute());
  });
  QVERIFY(!second.ok());
  QCOMPARE(second.error().code, ErrorCode::Conflict);
}

void TestRouteRepository::aPasswordStaysUnlessAnotherIsGiven() {
  const TestStore place;
  MailServer server;
  server.host = QStringLiteral("mail.example.com");
  server.user = QStringLiteral("alarms");
  const auto keepMail = [&place, &server](const std::optional<QByteArray>& password) {
    return inStore(*place.store, [server, password](QSqlDatabase& database) -> Result<QByteArray> {
      auto done = route_repository::keep(database, server, password);
      if (!done) return done.error();
      return route_repository::mailPassword(database);
    });
  };
  const auto hasPassword = [&place] {
    const auto read = inStore(*place.store, [](QSqlDatabase& database) {
      return route_repository::mailServer(database);
    });
    return read && read->hasPassword;
  };
  QCOMPARE(*keepMail(std::nullopt), QByteArray());
  QVERIFY(!hasPassword());
  QCOMPARE(*keepMail(QByteArray("s\xC3\xA9same")), QByteArray("s\xC3\xA9same"));
  QVERIFY(hasPassword());
  server.port = 465;
  QCOMPARE(*keepMail(std::nullopt), QByteArray("s\xC3\xA9same"));
  QCOMPARE(*keepMail(QByteArray("")), QByteArray());
  QVERIFY(!hasPassword());
}

void TestRouteRepository::keepsPlans() {
  const TestStore place;
  OnCallPlan plan;
  plan.name = QStringLiteral("Night");
  plan.steps = {{std::chrono::minutes(5), {QStringLiteral("a@example.com")}}};
  const auto keepPlan = [&place, &plan] {
    const auto id = inStore(*place.store, [plan](QSqlDatabase& database) {
      return route_repository::keep(database, plan);
    });
    return id ? *id : 0;
  };
  plan.id = keepPlan();
  QVERIFY(plan.id > 0);
  plan.isOn = false;
  QCOMPARE(keepPlan(), plan.id);
  const auto read = inStore(
      *place.store, [](QSqlDatabase& database) { return route_repository::onCallPlans(database); });
  QVERIFY(read.ok());
  QCOMPARE(*read, QList<OnCallPlan>{plan});
}

void TestRouteRepository::readsTheJournalInOrderWithFacts() {
  const TestStore place;
  raiseTorque(*place.store, 5, AlarmPriority::Critical);
  const auto read = inStore(*place.store, [](QSqlDatabase& database) {
    return alarm_repository::changesAfter(database, 2, 2);
  });
  QVERIFY(read.ok());
  QCOMPARE(read->size(), 2);
  QCOMPARE(read->at(0).change.sequence, 3);
  QCOMPARE(read->at(1).change.sequence, 4);
  QCOMPARE(read->at(0).definition.priority, AlarmPriority::Critical);
  QCOMPARE(read->at(0).definition.line, QStringLiteral("L1"));
  QCOMPARE(read->at(0).definition.alarmClass, QStringLiteral("quality"));
  QCOMPARE(read->at(0).source, AlarmSource::Process);
  QCOMPARE(read->at(0).change.value, std::optional(91.5));
}

namespace {

const RegisterTest<TestRouteRepository> registeredTestRouteRepository;

}  // namespace

}  // namespace linewarden::test

#include "test_route_repository.moc"
