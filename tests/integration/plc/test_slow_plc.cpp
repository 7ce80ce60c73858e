// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/live_values.h"
#include "app/plc/plc_network.h"
#include "driver_run.h"
#include "tests/support/hostile_modbus_server.h"
#include "tests/support/manual_clock.h"
#include "tests/support/run_tests.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <atomic>

namespace linewarden::test {

using namespace std::chrono_literals;

namespace {

void slowPlcNothing(const SeenRequest&, QTcpSocket&) {}

std::shared_ptr<const Plant> plantOf(const QList<quint16>& ports) {
  auto plant = std::make_shared<Plant>();
  for (const quint16 port : ports) {
    Plc plc;
    plc.id = QStringLiteral("plc%1").arg(port);
    plc.host = QStringLiteral("127.0.0.1");
    plc.port = port;
    plc.timeout = 30s;
    Tag tag = quickTag(0);
    tag.id = TagId{plant->tags.size() + 1};
    tag.plc = plc.id;
    plant->plcs.append(plc);
    plant->tags.append(tag);
  }
  return plant;
}

}  // namespace

class TestSlowPlc : public QObject {
  Q_OBJECT

 private slots:
  void doesNotDelayAnother() {
    HostileModbusServer hanging(slowPlcNothing);
    HostileModbusServer prompt(HostileModbusServer::answerRight);
    const auto plant = plantOf({hanging.port(), prompt.port()});
    const SystemClock clock;
    LiveValues values(plant, clock);
    std::atomic<int> read{0};
    values.addConsumer([&read](const ReadingBatch& batch) {
      for (const Reading& reading : batch) {
        if (reading.tag == TagId{2} && reading.quality == Quality::Good) ++read;
      }
    });
    PlcNetwork network(plant, values, clock);
    network.start();
    QTRY_VERIFY_WITH_TIMEOUT(read >= 20, patience);
    QCOMPARE(hanging.requests().size(), qsizetype(1));  // still the first, unanswered
    QCOMPARE(values.latest(TagId{1}).quality, Quality::Bad);
  }

  void doesNotDelayTheEnd() {
    HostileModbusServer hanging(slowPlcNothing);
    const auto plant = plantOf({hanging.port()});
    const SystemClock clock;
    LiveValues values(plant, clock);
    PlcNetwork network(plant, values, clock);
    network.start();
    QTRY_COMPARE_WITH_TIMEOUT(hanging.requests().size(), qsizetype(1), patience);
    QElapsedTimer timer;
    timer.start();
    network.stop();
    // Its reply is awaited for 30 s, so that this tells waiting from not waiting.
    QVERIFY(timer.elapsed() < 15'000);
    qInfo("stopped in %lld ms", static_cast<long long>(timer.elapsed()));
  }

  void skipsCyclesInsteadOfQueueingThem() {
    QList<std::pair<SeenRequest, QTcpSocket*>> held;
    HostileModbusServer server([&held](const SeenRequest& request, QTcpSocket& socket) {
      held.append({request, &socket});
    });
    Plc plc = quickPlc(4);
    plc.timeout = 30s;
    DriverRun run(server.port(), plc, {quickTag(0), quickTag(1000)});
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(run.status().skippedCycles >= 5, patience);
    QCOMPARE(server.requests().size(), qsizetype(2));
    for (const auto& [request, socket] : held) HostileModbusServer::answerRight(request, *socket);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), qsizetype(4), patience);
    QVERIFY(run.isGood(0) && run.isGood(1));
  }

  void isStaleUntilTheDriverTellsWhy() {
    HostileModbusServer server(HostileModbusServer::answerRight);
    DriverRun run(server.port(), quickPlc(1, std::chrono::seconds(1)), {quickTag(0)});
    const auto plant = plantOf({server.port()});
    ManualClock clock;
    LiveValues values(plant, clock);
    connect(&run.driver(), &PlcDriver::readingsArrived, this,
            [&values](const ReadingBatch& batch) { values.publish(batch); });
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(values.latest(TagId{1}).quality, Quality::Good, patience);
    server.setAnswer(slowPlcNothing);
    const qsizetype before = server.requests().size();
    QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() > before, patience);
    clock.advance(3001ms);
    QCOMPARE(values.latest(TagId{1}).quality, Quality::Stale);
    QCOMPARE(asNumber(values.latest(TagId{1}).value), double(HostileModbusServer::registerAt(0)));
    QTRY_COMPARE_WITH_TIMEOUT(values.latest(TagId{1}).quality, Quality::Bad, patience);
  }

  void agesTheTagsOfOtherRequestsWhileReconnecting() {
    // Only the reply for tag 1 is at fault, so the driver says nothing of tag 0.
    HostileModbusServer server([](const SeenRequest& request, QTcpSocket& socket) {
      if (request.first == 0) return HostileModbusServer::answerRight(request, socket);
      socket.write(QByteArray("GARBAGE"));
    });
    modbus::DriverOptions options = quickOptions();
    options.backoff = {1h, 1h, 1h};
    DriverRun run(server.port(), quickPlc(), {quickTag(0), quickTag(1000)}, options);
    ManualClock clock;
    LiveValues values(plantOf({1, 2}), clock);
    connect(&run.driver(), &PlcDriver::readingsArrived, this,
            [&values](const ReadingBatch& batch) { values.publish(batch); });
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(run.status().state, LinkState::BackingOff, patience);
    QCOMPARE(values.latest(TagId{1}).quality, Quality::Good);
    QCOMPARE(values.latest(TagId{2}).quality, Quality::Bad);
    clock.advance(3001ms);
    QCOMPARE(values.latest(TagId{1}).quality, Quality::Stale);
    QCOMPARE(asNumber(values.latest(TagId{1}).value), double(HostileModbusServer::registerAt(0)));
  }
};

static const RegisterTest<TestSlowPlc> registeredTestSlowPlc;

}  // namespace linewarden::test

#include "test_slow_plc.moc"
