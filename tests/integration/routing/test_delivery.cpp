// SPDX-License-Identifier: GPL-3.0-or-later
#include "syslog_receiver.h"
#include "tests/support/routing_place.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <numeric>

namespace linewarden::test {

class TestDelivery : public QObject {
  Q_OBJECT

 private slots:
  void everyTransportDeliversAllInOrderOnce_data();
  void everyTransportDeliversAllInOrderOnce();
  void aRouteBeginsBehindWhatWasThere();
  void aFilterLeavesTheOthersOut();
  void anotherStartGoesOnWhereItStopped();
  void whatCameWhileAReceiverWasAwayIsDeliveredThen();
  void aMessageComesAsItWasMade();
  void aTestIsOneMessageAndAudited();
  void oneOfTwoProgramsSends();
};

namespace {

constexpr int deliveryMillis = 120'000;

QList<qint64> risingFrom(qint64 first, int count) {
  QList<qint64> list(count);
  std::iota(list.begin(), list.end(), first);
  return list;
}

qint64 savedRoute(RoutingPlace& place, const SyslogRoute& route) {
  const auto id = waitFor(place.routing->saveSyslog(place.keller, route));
  if (!id) throw BrokenInvariant(id.error().message.toStdString());
  return *id;
}

}  // namespace

void TestDelivery::everyTransportDeliversAllInOrderOnce_data() {
  QTest::addColumn<QString>("driver");
  QTest::addColumn<SyslogTransport>("transport");
  QTest::newRow("TLS with GnuTLS") << QStringLiteral("gtls") << SyslogTransport::Tls;
  QTest::newRow("TLS with OpenSSL") << QStringLiteral("ossl") << SyslogTransport::Tls;
  QTest::newRow("TCP") << QString() << SyslogTransport::Tcp;
  QTest::newRow("UDP") << QString() << SyslogTransport::Udp;
}

void TestDelivery::everyTransportDeliversAllInOrderOnce() {
  QFETCH(const QString, driver);
  QFETCH(const SyslogTransport, transport);
  SyslogReceiver receiver({driver});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  RoutingPlace place;
  place.routing->start();
  const qint64 id = savedRoute(place, receiver.route(transport));
  constexpr int count = 500;
  place.raise(count);
  QTRY_VERIFY_WITH_TIMEOUT(receiver.sequences().size() >= count, deliveryMillis);
  QTRY_VERIFY_WITH_TIMEOUT(place.stateOf(id).lastSent && place.stateOf(id).waiting == 0,
                           deliveryMillis);
  QCOMPARE(receiver.sequences(), risingFrom(1, count));
  QVERIFY(place.stateOf(id).isWorking);
  QCOMPARE(place.stateOf(id).problem, QString());
}

void TestDelivery::aRouteBeginsBehindWhatWasThere() {
  SyslogReceiver receiver({});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  RoutingPlace place;
  place.routing->start();
  place.raise(5);
  savedRoute(place, receiver.route(SyslogTransport::Tcp));
  place.raise(3);
  QTRY_COMPARE_WITH_TIMEOUT(receiver.sequences(), risingFrom(6, 3), deliveryMillis);
}

void TestDelivery::aFilterLeavesTheOthersOut() {
  SyslogReceiver receiver({});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  RoutingPlace place;
  place.routing->start();
  SyslogRoute route = receiver.route(SyslogTransport::Tcp);
  route.filter.least = AlarmPriority::High;
  const qint64 id = savedRoute(place, route);
  place.raise(450, AlarmPriority::Low);
  place.raise(2, AlarmPriority::Critical);
  place.raise(450, AlarmPriority::Medium);
  QTRY_COMPARE_WITH_TIMEOUT(receiver.sequences(), (QList<qint64>{451, 452}), deliveryMillis);
  QTRY_COMPARE_WITH_TIMEOUT(place.stateOf(id).waiting, 0, deliveryMillis);
}

void TestDelivery::anotherStartGoesOnWhereItStopped() {
  SyslogReceiver receiver({});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  RoutingPlace place;
  place.routing->start();
  const qint64 id = savedRoute(place, receiver.route(SyslogTransport::Tcp));
  place.raise(10);
  QTRY_VERIFY_WITH_TIMEOUT(place.stateOf(id).lastSent && place.stateOf(id).waiting == 0,
                           deliveryMillis);
  place.routing.reset();
  place.raise(10);
  place.open();
  place.routing->start();
  QTRY_COMPARE_WITH_TIMEOUT(receiver.sequences(), risingFrom(1, 20), deliveryMillis);
}

void TestDelivery::whatCameWhileAReceiverWasAwayIsDeliveredThen() {
  SyslogReceiver receiver({});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  RoutingPlace place;
  place.routing->start();
  const qint64 id = savedRoute(place, receiver.route(SyslogTransport::Tcp));
  receiver.kill();
  place.raise(300);
  QTRY_COMPARE_WITH_TIMEOUT(place.stateOf(id).waiting, 300, deliveryMillis);
  QTRY_VERIFY_WITH_TIMEOUT(
      place.stateOf(id).problem.contains(QStringLiteral("Nothing takes messages")), deliveryMillis);
  QVERIFY(!place.stateOf(id).isWorking);
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  QTRY_COMPARE_WITH_TIMEOUT(receiver.sequences(), risingFrom(1, 300), deliveryMillis);
  QTRY_VERIFY_WITH_TIMEOUT(place.stateOf(id).isWorking, deliveryMillis);
  QCOMPARE(place.stateOf(id).problem, QString());
}

void TestDelivery::aMessageComesAsItWasMade() {
  SyslogReceiver receiver({QStringLiteral("gtls")});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  RoutingPlace place;
  place.routing->start();
  savedRoute(place, receiver.route(SyslogTransport::Tls));
  const QString note =
      QStringLiteral("压力 = hoch\n<8>1 - forged | \u202E") + QString(1'000'000, u'n');
  place.raise(1, AlarmPriority::Critical, note);
  place.raise(1);
  QTRY_COMPARE_WITH_TIMEOUT(receiver.sequences(), risingFrom(1, 2), deliveryMillis);
  const QList<QByteArray> messages = receiver.messages();
  QCOMPARE(messages.size(), 2);
  QVERIFY(messages.constFirst().startsWith("<130>1 2"));
  QVERIFY(messages.constFirst().contains(QStringLiteral("msg=压力 \\= hoch\\n<8>1 - forged | \uFFFD"
                                                        "nnn")
                                             .toUtf8()));
  QVERIFY(
      messages.constFirst().contains("] \xEF\xBB\xBF"
                                     "CEF:0|Linewarden|Linewarden|"));
}

void TestDelivery::aTestIsOneMessageAndAudited() {
  SyslogReceiver receiver({});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  RoutingPlace place;
  const SyslogRoute route = receiver.route(SyslogTransport::Tcp);
  const auto outcome = waitFor(place.routing->testSyslog(place.keller, route));
  QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().message));
  QTRY_COMPARE(receiver.messages().size(), 1);
  QVERIFY(receiver.messages().constFirst().contains(" test [meta sequenceId=\"1\"]"));
  receiver.kill();
  const auto failed = waitFor(place.routing->testSyslog(place.keller, route));
  QVERIFY(!failed.ok());
  QVERIFY(failed.error().message.contains(QStringLiteral("Nothing takes messages")));
  const QList<AuditEvent> events = place.routeEntries();
  QCOMPARE(events.size(), 2);
  QCOMPARE(events.at(0).action, QStringLiteral("routing.tested"));
  QVERIFY(!events.at(0).after.value(QStringLiteral("taken")).toBool());
  QVERIFY(events.at(1).after.value(QStringLiteral("taken")).toBool());
}

void TestDelivery::oneOfTwoProgramsSends() {
  SyslogReceiver receiver({});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  RoutingPlace place;
  place.routing->start();
  AlarmRouting second(
      {*place.store, *place.audit, *place.guard, *place.alarms, *place.keeper, place.clock});
  second.start();
  savedRoute(place, receiver.route(SyslogTransport::Tcp));
  place.raise(50);
  QTRY_COMPARE_WITH_TIMEOUT(receiver.sequences(), risingFrom(1, 50), deliveryMillis);
  place.routing.reset();
  place.raise(50);
  QTRY_COMPARE_WITH_TIMEOUT(receiver.different(), 100, deliveryMillis);
  // Ended right after they came, the first may not have noted all of them: the second says those
  // once more, in order.
  QVERIFY2(receiver.jumps() <= 1, qPrintable(QString::number(receiver.jumps())));
}

namespace {

const RegisterTest<TestDelivery> registeredTestDelivery;

}  // namespace

}  // namespace linewarden::test

#include "test_delivery.moc"
