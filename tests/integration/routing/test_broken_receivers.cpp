// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/memory.h"
#include "app/routing/syslog_sender.h"
#include "syslog_receiver.h"
#include "tests/support/routing_place.h"
#include "tests/support/run_tests.h"

#include <QTcpServer>
#include <QTest>

#include <unistd.h>

namespace linewarden::test {

class TestBrokenReceivers : public QObject {
  Q_OBJECT

 private slots:
  void aReceiverKilledAmidAlarmsGetsThemAll_data();
  void aReceiverKilledAmidAlarmsGetsThemAll();
  void oneThatNeverReadsIsNamedAndHoldsNoMemory();
  void oneThatEndsEachConnectionIsNamed();
  void sendingEndsWithinASecondWhateverTheReceiverDoes();
};

namespace {

constexpr int brokenMillis = 180'000;

/// Takes connections and never reads, as far as our own side can tell.
class SilentServer : public QTcpServer {
 public:
  SilentServer() { listen(QHostAddress::LocalHost); }
  ~SilentServer() override {
    for (const int descriptor : descriptors_) ::close(descriptor);
  }
  [[nodiscard]] SyslogRoute route() const {
    SyslogRoute route;
    route.name = QStringLiteral("Silent");
    route.transport = SyslogTransport::Tcp;
    route.host = QStringLiteral("127.0.0.1");
    route.port = serverPort();
    return route;
  }
  [[nodiscard]] qsizetype connections() const { return descriptors_.size(); }

 protected:
  void incomingConnection(qintptr descriptor) override {
    descriptors_ += static_cast<int>(descriptor);
  }

 private:
  QList<int> descriptors_;
};

SyslogRoute stored(RoutingPlace& place, SyslogRoute route) {
  const auto id = waitFor(place.routing->saveSyslog(place.keller, route));
  if (!id) throw BrokenInvariant(id.error().message.toStdString());
  route.id = *id;
  return route;
}

}  // namespace

void TestBrokenReceivers::aReceiverKilledAmidAlarmsGetsThemAll_data() {
  QTest::addColumn<QString>("driver");
  QTest::addColumn<SyslogTransport>("transport");
  QTest::newRow("TCP") << QString() << SyslogTransport::Tcp;
  QTest::newRow("TLS with GnuTLS") << QStringLiteral("gtls") << SyslogTransport::Tls;
  QTest::newRow("TLS with OpenSSL") << QStringLiteral("ossl") << SyslogTransport::Tls;
}

void TestBrokenReceivers::aReceiverKilledAmidAlarmsGetsThemAll() {
  QFETCH(const QString, driver);
  QFETCH(const SyslogTransport, transport);
  SyslogReceiver receiver({driver});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  RoutingPlace place;
  place.routing->start();
  const SyslogRoute route = stored(place, receiver.route(transport));
  constexpr int parts = 4;
  constexpr int partSize = 500;
  for (int part = 0; part < parts; ++part) {
    const qsizetype before = receiver.messages().size();
    place.raise(partSize);
    QTRY_VERIFY_WITH_TIMEOUT(receiver.messages().size() > before + partSize / 5, brokenMillis);
    if (part + 1 == parts) break;
    receiver.kill();
    QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  }
  QTRY_COMPARE_WITH_TIMEOUT(receiver.different(), parts * partSize, brokenMillis);
  QTRY_COMPARE_WITH_TIMEOUT(place.stateOf(route.id).waiting, 0, brokenMillis);
  // In order but for the jump back after each broken connection; nothing else twice.
  QVERIFY2(receiver.jumps() < parts, qPrintable(QString::number(receiver.jumps())));
  qInfo("%lld of %d messages came twice",
        static_cast<long long>(receiver.sequences().size()) - parts * partSize, parts * partSize);
}

void TestBrokenReceivers::oneThatNeverReadsIsNamedAndHoldsNoMemory() {
  SilentServer server;
  RoutingPlace place;
  const SyslogRoute route = stored(place, server.route());
  place.raise(20'000, AlarmPriority::High, QString(1000, u'n'));
  SyslogLink::Limits limits;
  limits.settle = std::chrono::milliseconds(100);
  limits.stall = std::chrono::milliseconds(1500);
  SyslogSender sender(*place.store, place.clock, route, limits);
  const std::size_t before = os::residentBytes();
  sender.start();
  QTRY_VERIFY_WITH_TIMEOUT(
      sender.state().problem.contains(QStringLiteral("takes connections but has read nothing")),
      brokenMillis);
  QVERIFY(!sender.state().isWorking);
  QTRY_VERIFY_WITH_TIMEOUT(server.connections() >= 3, brokenMillis);
  // The journal is 40 MB as messages; what may wait in memory are a few hundred of them.
  constexpr std::size_t most = std::size_t{24} * 1024 * 1024;
  QVERIFY(os::residentBytes() < before + most);
  QTRY_VERIFY_WITH_TIMEOUT(place.stateOf(route.id).waiting > 1000, brokenMillis);
}

void TestBrokenReceivers::oneThatEndsEachConnectionIsNamed() {
  QTcpServer server;
  QVERIFY(server.listen(QHostAddress::LocalHost));
  connect(&server, &QTcpServer::newConnection, &server, [&server] {
    while (QTcpSocket* socket = server.nextPendingConnection()) {
      socket->disconnectFromHost();
      connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
  });
  RoutingPlace place;
  SyslogRoute route;
  route.name = QStringLiteral("Closing");
  route.transport = SyslogTransport::Tcp;
  route.host = QStringLiteral("127.0.0.1");
  route.port = server.serverPort();
  route = stored(place, route);
  place.raise(3);
  place.routing->start();
  QTRY_VERIFY_WITH_TIMEOUT(
      place.stateOf(route.id).problem.contains(QStringLiteral("ended the connection")),
      brokenMillis);
  QTRY_COMPARE_WITH_TIMEOUT(place.stateOf(route.id).waiting, 3, brokenMillis);
  QVERIFY(!place.stateOf(route.id).lastSent);
}

void TestBrokenReceivers::sendingEndsWithinASecondWhateverTheReceiverDoes() {
  SilentServer server;
  RoutingPlace place;
  const SyslogRoute route = stored(place, server.route());
  place.raise(2000, AlarmPriority::High, QString(1000, u'n'));
  place.routing->start();
  QTRY_VERIFY_WITH_TIMEOUT(server.connections() > 0, brokenMillis);
  const auto trial = place.routing->testSyslog(place.keller, server.route());
  // No verdict by time: that it ends at all while both hang.
  place.routing.reset();
  QVERIFY(trial.isFinished());
  place.open();
  QTRY_VERIFY_WITH_TIMEOUT(place.stateOf(route.id).id == route.id, brokenMillis);
}

namespace {

const RegisterTest<TestBrokenReceivers> registeredTestBrokenReceivers;

}  // namespace

}  // namespace linewarden::test

#include "test_broken_receivers.moc"
