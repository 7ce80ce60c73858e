// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_repository.h"
#include "app/routing/on_call_watch.h"
#include "mail_run.h"
#include "tests/support/kept_alarm.h"
#include "tests/support/manual_clock.h"
#include "tests/support/run_tests.h"
#include "tests/support/test_store.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

/// Escalation with a real store and a real mail server.
class TestOnCallWatch : public QObject {
  Q_OBJECT

 private slots:
  void stepTwoGoesOutWhenNobodyAcknowledges();
  void stepTwoStaysWhenSomebodyAcknowledged();
  void aLookUnderWayKnowsNoLaterTime();
  void tellsLaterWhatTheServerMissed();
  void nothingIsToldTwiceOverARestart();
  void aFloodIsOneMail();
  void saysThatTheServerRefuses();
  void stopsWhileTheServerIsSilent();
};

namespace {

OnCallPlan watchPlan() {
  OnCallPlan plan;
  plan.id = 7;
  plan.name = QStringLiteral("Night");
  plan.filter.least = AlarmPriority::Low;
  plan.steps = {{0min, {QStringLiteral("anna@plant.test")}},
                {10min, {QStringLiteral("ben@plant.test")}}};
  return plan;
}

struct WatchPlace {
  WatchPlace() : watch(std::make_unique<OnCallWatch>(*store.store, clock)) {}

  void begin() {
    watch->setSetup(server.settings(), {}, {watchPlan()});
    watch->start();
  }
  void again() {
    watch = std::make_unique<OnCallWatch>(*store.store, clock);
    begin();
  }
  void pass(std::chrono::milliseconds time) {
    clock.advance(time);
    watch->look();
  }
  /// As the desk stores it.
  void keep(const QString& id, AlarmState state, AlarmPriority priority) {
    AlarmView view;
    view.record.id.text = id;
    view.record.state = state;
    view.record.occurrence = 1;
    view.record.since = clock.now();
    view.record.announced = clock.now();
    view.record.unacknowledgedSince = clock.now();
    view.record.activeSince = clock.now();
    view.definition.id = view.record.id;
    view.definition.title = QStringLiteral("Alarm ") + id;
    view.definition.priority = priority;
    AlarmChange change;
    change.id = view.record.id;
    change.to = state;
    change.time = clock.now();
    change.what = QStringLiteral("raised");
    const auto kept = waitFor(store.store->write([view, change](Transaction& transaction) {
      auto done = keepAlarm(transaction.database(), view);
      if (!done) return done;
      return alarm_repository::append(transaction.database(), change, view.definition,
                                      QStringLiteral("test"));
    }));
    QVERIFY(kept);
  }
  void raise(const QString& id, AlarmPriority priority = AlarmPriority::High) {
    keep(id, AlarmState::Unacknowledged, priority);
  }
  void acknowledge(const QString& id) { keep(id, AlarmState::Acknowledged, AlarmPriority::High); }
  [[nodiscard]] qsizetype count() const { return server.received().size(); }

  MailServerRun server;
  ManualClock clock;
  TestStore store;
  std::unique_ptr<OnCallWatch> watch;
};

const QString watchFirst = QStringLiteral("first");
const QString watchSecond = QStringLiteral("second");

}  // namespace

void TestOnCallWatch::stepTwoGoesOutWhenNobodyAcknowledges() {
  WatchPlace place;
  QVERIFY2(place.server.start(), place.server.complaint().constData());
  place.raise(watchFirst);
  place.begin();
  QTRY_COMPARE(place.count(), 1);
  place.pass(10min);
  QTRY_COMPARE(place.count(), 2);
  const QList<ReceivedMail> mails = place.server.received();
  QCOMPARE(mails.at(0).recipients, QStringList{QStringLiteral("anna@plant.test")});
  QCOMPARE(mails.at(0).header("Subject"), QStringLiteral("[High] Alarm first"));
  QVERIFY(mails.at(0).text.contains(QStringLiteral("step 1 of 2")));
  QVERIFY(mails.at(0).text.contains(QStringLiteral("ben@plant.test")));
  QCOMPARE(mails.at(1).recipients, QStringList{QStringLiteral("ben@plant.test")});
  QVERIFY(mails.at(1).text.contains(QStringLiteral("last step")));
  QTRY_COMPARE(place.watch->state().waiting, 0);
  QVERIFY(place.watch->state().isWorking);
  QCOMPARE(place.watch->state().lastSent, std::optional(place.clock.now()));
}

void TestOnCallWatch::stepTwoStaysWhenSomebodyAcknowledged() {
  WatchPlace place;
  QVERIFY2(place.server.start(), place.server.complaint().constData());
  place.raise(watchFirst);
  place.begin();
  QTRY_COMPARE(place.count(), 1);
  place.acknowledge(watchFirst);
  place.clock.advance(10min);
  // Less urgent, so it would go behind a step 2 of the first.
  place.raise(watchSecond, AlarmPriority::Low);
  place.watch->look();
  QTRY_COMPARE(place.count(), 2);
  QCOMPARE(place.server.received().at(1).header("Subject"), QStringLiteral("[Low] Alarm second"));
  QCOMPARE(place.server.received().at(1).recipients,
           QStringList{QStringLiteral("anna@plant.test")});
}

void TestOnCallWatch::aLookUnderWayKnowsNoLaterTime() {
  WatchPlace place;
  QVERIFY2(place.server.start(), place.server.complaint().constData());
  place.raise(watchFirst);
  place.begin();
  QTRY_COMPARE(place.count(), 1);
  QTRY_VERIFY(place.watch->state().lastSent && place.watch->state().waiting == 0);
  // Reads now, and is answered when all of the following has happened.
  place.begin();
  place.acknowledge(watchFirst);
  place.clock.advance(10min);
  place.raise(watchSecond, AlarmPriority::Low);
  place.watch->look();
  QTRY_COMPARE(place.count(), 2);
  QCOMPARE(place.server.received().at(1).header("Subject"), QStringLiteral("[Low] Alarm second"));
}

void TestOnCallWatch::tellsLaterWhatTheServerMissed() {
  WatchPlace place;
  QVERIFY2(place.server.start(), place.server.complaint().constData());
  place.server.stop();
  place.raise(watchFirst);
  place.begin();
  QTRY_VERIFY(!place.watch->state().problem.isEmpty());
  QCOMPARE(place.watch->state().waiting, 1);
  QVERIFY(!place.watch->state().isWorking);
  QVERIFY2(place.server.start(), place.server.complaint().constData());
  place.pass(5min);
  QTRY_COMPARE(place.count(), 1);
  QTRY_VERIFY(place.watch->state().isWorking);
  QVERIFY(place.watch->state().problem.isEmpty());
}

void TestOnCallWatch::nothingIsToldTwiceOverARestart() {
  WatchPlace place;
  QVERIFY2(place.server.start(), place.server.complaint().constData());
  place.raise(watchFirst);
  place.begin();
  QTRY_VERIFY(place.watch->state().isWorking);
  place.again();
  place.clock.advance(1min);
  place.raise(watchSecond, AlarmPriority::Low);
  place.watch->look();
  QTRY_COMPARE(place.count(), 2);
  QCOMPARE(place.server.received().at(1).header("Subject"), QStringLiteral("[Low] Alarm second"));
}

void TestOnCallWatch::aFloodIsOneMail() {
  WatchPlace place;
  QVERIFY2(place.server.start(), place.server.complaint().constData());
  for (int i = 0; i < 80; ++i) place.raise(QStringLiteral("flood%1").arg(i, 3, 10, QChar(u'0')));
  place.begin();
  QTRY_VERIFY(place.watch->state().isWorking);
  QCOMPARE(place.count(), 1);
  const QString text = place.server.received().constFirst().text;
  QCOMPARE(text.count(QStringLiteral("Alarm flood")), 50);
  QVERIFY(text.contains(QStringLiteral("and 30 more")));
  // Within the minute only what is more urgent would tempt it; it waits as well.
  place.raise(watchFirst, AlarmPriority::Critical);
  place.pass(60s);
  QTRY_COMPARE(place.count(), 2);
  QCOMPARE(place.server.received().at(1).header("Subject"),
           QStringLiteral("[Critical] Alarm first"));
}

void TestOnCallWatch::saysThatTheServerRefuses() {
  WatchPlace place;
  MailServerRun::Options options;
  options.refused = {QStringLiteral("anna@plant.test")};
  QVERIFY2(place.server.start(options), place.server.complaint().constData());
  place.raise(watchFirst);
  place.begin();
  QTRY_VERIFY(place.watch->state().problem.contains(QStringLiteral("recipient")));
  // Nobody there to take step 1 holds step 2 up.
  place.pass(10min);
  QTRY_COMPARE(place.count(), 1);
  QCOMPARE(place.server.received().constFirst().recipients,
           QStringList{QStringLiteral("ben@plant.test")});
}

void TestOnCallWatch::stopsWhileTheServerIsSilent() {
  QTcpServer silent;
  QVERIFY(silent.listen(QHostAddress::LocalHost));
  WatchPlace place;
  QVERIFY2(place.server.start(), place.server.complaint().constData());
  place.raise(watchFirst);
  MailServer server = place.server.settings();
  server.port = silent.serverPort();
  place.watch->setSetup(server, {}, {watchPlan()});
  place.watch->start();
  QTRY_VERIFY(silent.hasPendingConnections());
  place.watch->stop();
  QTcpSocket* socket = silent.nextPendingConnection();
  QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
  QVERIFY(place.watch->state().problem.isEmpty());
  // It is not lost.
  place.begin();
  QTRY_COMPARE(place.count(), 1);
}

static const RegisterTest<TestOnCallWatch> registeredTestOnCallWatch;

}  // namespace linewarden::test

#include "test_on_call_watch.moc"
