// SPDX-License-Identifier: GPL-3.0-or-later
#include "plantsim_process.h"
#include "tests/support/run_tests.h"

#include <QSet>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <cmath>
#include <thread>
#include <vector>

namespace linewarden::test {

namespace {

/// A set point, a sensor between, a set point; they take writes in one table.
constexpr const char* mixedPlant = R"(
[site]
id = "mixed"
[[plcs]]
id = "p"
host = "127.0.0.1"
unit_id = 9
[[tags]]
name = "first"
plc = "p"
type = "uint16"
address = 0
writable = true
[[tags]]
name = "sensor"
plc = "p"
type = "uint16"
address = 1
range = { low = 10, high = 20 }
[[tags]]
name = "last"
plc = "p"
type = "uint16"
address = 2
writable = true
)";

}  // namespace

/// plantsim's servers as a client of others sees them.
class TestServing : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<PlantsimProcess> sim_;

  static void isPlausible(const Tag& tag, const QVariant& value) {
    if (tag.type == DataType::String) {
      const QString text = value.toString();
      QVERIFY(!text.isEmpty());
      if (tag.name.endsWith(QStringLiteral(".order"))) QVERIFY(text.toInt() >= 400'000);
      return;
    }
    if (tag.type == DataType::Bool) {
      QCOMPARE(value.typeId(), static_cast<int>(QMetaType::Bool));
      return;
    }
    const double number = value.toDouble();
    QVERIFY2(std::isfinite(number), qPrintable(tag.name));
    if (tag.name.endsWith(QStringLiteral("state"))) QVERIFY(number >= 1 && number <= 8);
    const double half = std::abs(tag.scaling.factor) / 2;  // a register holds whole numbers
    QVERIFY2(number >= tag.rangeLow.value_or(0) - half, qPrintable(tag.name));
    if (tag.rangeHigh) QVERIFY2(number <= *tag.rangeHigh + half, qPrintable(tag.name));
  }

 private slots:
  void initTestCase() {
    sim_ = std::make_unique<PlantsimProcess>();
    QVERIFY2(sim_->waitUntilReady(), sim_->process().readAllStandardError().constData());
  }

  void tellsItsPortsThenReady() {
    const QList<QByteArray> lines = sim_->out().trimmed().split('\n');
    QCOMPARE(lines.size(), sim_->plant().plcs.size() + 1);
    for (qsizetype i = 0; i < sim_->plant().plcs.size(); ++i) {
      const Plc& plc = sim_->plant().plcs[i];
      QCOMPARE(lines.at(i), "plc=" + plc.id.toUtf8() + " host=" + plc.host.toUtf8() +
                                " port=" + QByteArray::number(plc.port));
    }
    QCOMPARE(lines.last(), QByteArray("ready"));
  }

  void showsPlausibleValuesOfEveryTag() {
    QSet<ModbusTable> tables;
    QSet<DataType> types;
    for (const Tag& tag : sim_->plant().tags) {
      const QVariant value = sim_->read(tag.name);
      QVERIFY2(value.isValid(), qPrintable(tag.name));
      isPlausible(tag, value);
      if (QTest::currentTestFailed()) return;
      tables.insert(tag.address.table);
      types.insert(tag.type);
    }
    QCOMPARE(tables.size(), 4);
    QCOMPARE(types.size(), 8);
  }

  void movesItsValues() {
    const QString tag = QStringLiteral("L1.filler.bowl_pressure");
    const double before = sim_->number(tag);
    QTRY_VERIFY_WITH_TIMEOUT(sim_->number(tag) != before, patienceMs);
  }

  void followsASetPoint_data() {
    QTest::addColumn<QString>("setPoint");
    QTest::addColumn<QString>("measurement");
    QTest::addColumn<double>("written");
    QTest::addColumn<double>("reached");  // past what it could wander to
    QTest::newRow("float32, ABCD") << QStringLiteral("L1.rinser.water_pressure_setpoint")
                                   << QStringLiteral("L1.rinser.water_pressure") << 5.0 << 4.0;
    QTest::newRow("float32, CDAB") << QStringLiteral("L2.carbonator.pressure_setpoint")
                                   << QStringLiteral("L2.carbonator.pressure") << 9.0 << 7.5;
    QTest::newRow("int16 with a factor")
        << QStringLiteral("L1.labeller.glue_temperature_setpoint")
        << QStringLiteral("L1.labeller.glue_temperature") << 200.0 << 180.0;
  }

  void followsASetPoint() {
    QFETCH(const QString, setPoint);
    QFETCH(const QString, measurement);
    QFETCH(const double, written);
    QFETCH(const double, reached);
    QVERIFY(sim_->number(measurement) < reached);

    QVERIFY(sim_->write(setPoint, written));

    QCOMPARE(sim_->number(setPoint), written);
    QTRY_VERIFY_WITH_TIMEOUT(sim_->number(measurement) > reached, patienceMs);
    QCOMPARE(sim_->number(setPoint), written);
  }

  void keepsASwitch() {
    const QString tag = QStringLiteral("L1.filler.sterile_air");
    QVERIFY(sim_->read(tag).toBool());
    QVERIFY(sim_->write(tag, 0));
    QVERIFY(!sim_->read(tag).toBool());
    // It is not put back by the model's next step, which moves this measurement.
    const double before = sim_->number(QStringLiteral("L1.filler.bowl_pressure"));
    QTRY_VERIFY_WITH_TIMEOUT(sim_->number(QStringLiteral("L1.filler.bowl_pressure")) != before,
                             patienceMs);
    QVERIFY(!sim_->read(tag).toBool());
  }

  void refusesToWriteASensor() {
    PlantsimProcess mixed({}, mixedPlant);
    QVERIFY(mixed.waitUntilReady());
    ModbusPeer& peer = mixed.peerOf(QStringLiteral("sensor"));
    const double first = mixed.number(QStringLiteral("first"));

    QVERIFY(!peer.writeRegisters(1, {15}));
    QCOMPARE(peer.exception(), 2);
    QVERIFY(!peer.writeRegisters(0, {7, 15, 7}));
    QCOMPARE(peer.exception(), 2);

    QCOMPARE(mixed.number(QStringLiteral("first")), first);
    QVERIFY(peer.writeRegisters(0, {7}));
    QCOMPARE(mixed.number(QStringLiteral("first")), 7.0);
  }

  void refusesAddressesPastTheLastTag() {
    const auto peer = sim_->newPeer(QStringLiteral("L1"));
    QVERIFY(peer->connect());
    QVERIFY(!peer->readRaw(ModbusTable::HoldingRegister, 5000, 1));
    QCOMPARE(peer->exception(), 2);
    QVERIFY(!peer->writeRegisters(5000, {1}));
    QCOMPARE(peer->exception(), 2);
  }

  void refusesAnotherUnit() {
    const Plc& plc = *sim_->plant().plc(QStringLiteral("L2"));
    ModbusPeer peer(plc.port, plc.unitId + 1);
    QVERIFY(peer.connect());
    QVERIFY(!peer.read(sim_->tag(QStringLiteral("L2.state"))).isValid());
    QCOMPARE(peer.exception(), 11);
  }

  void servesSeveralClientsAtOnce() {
    constexpr int clients = 8;
    constexpr int readsEach = 100;
    const Tag& tag = sim_->tag(QStringLiteral("L3.target_speed"));
    const double wanted = sim_->number(tag.name);
    QVERIFY(wanted > 0);
    std::atomic<int> right{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < clients; ++i) {
      threads.emplace_back([this, &tag, &right, wanted] {
        const auto peer = sim_->newPeer(tag.plc);
        if (!peer->connect()) return;
        for (int n = 0; n < readsEach; ++n) right += peer->read(tag).toDouble() == wanted ? 1 : 0;
      });
    }
    for (std::thread& thread : threads) thread.join();
    QCOMPARE(right.load(), clients * readsEach);
  }

  void turnsAwayTheClientTooMany() {
    PlantsimProcess sim;
    QVERIFY(sim.waitUntilReady());
    const Tag& tag = sim.tag(QStringLiteral("L1.target_speed"));
    std::vector<std::unique_ptr<ModbusPeer>> peers;
    for (int i = 0; i < 32; ++i) {
      peers.push_back(sim.newPeer(tag.plc));
      QVERIFY(peers.back()->connect());
      QVERIFY(peers.back()->read(tag).isValid());
    }
    const auto oneMore = sim.newPeer(tag.plc);
    QVERIFY(!oneMore->connect() || !oneMore->read(tag).isValid());
    for (const auto& peer : peers) QVERIFY(peer->read(tag).isValid());

    peers.pop_back();

    std::unique_ptr<ModbusPeer> newcomer;
    const auto takesOne = [&] {
      if (newcomer && newcomer->read(tag).isValid()) return true;
      newcomer = sim.newPeer(tag.plc);
      return newcomer->connect() && newcomer->read(tag).isValid();
    };
    QTRY_VERIFY_WITH_TIMEOUT(takesOne(), patienceMs);
  }

  void endsAConnectionOfGarbageAlone_data() {
    QTest::addColumn<QByteArray>("garbage");
    QTest::newRow("web request") << QByteArray("GET / HTTP/1.1\r\nHost: plc\r\n\r\n");
    QTest::newRow("another protocol number") << QByteArray::fromHex("000100090006010300000001");
    QTest::newRow("no length") << QByteArray::fromHex("0001000000000103");
    QTest::newRow("too long") << QByteArray::fromHex("00010000ffff010300000001");
  }

  void endsAConnectionOfGarbageAlone() {
    QFETCH(const QByteArray, garbage);
    const auto peer = sim_->newPeer(QStringLiteral("L1"));
    const Tag& tag = sim_->tag(QStringLiteral("L1.target_speed"));
    QVERIFY(peer->connect());
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"),
                         sim_->plant().plc(QStringLiteral("L1"))->port);
    QVERIFY(socket.waitForConnected(patienceMs));

    socket.write(garbage);

    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, patienceMs);
    QVERIFY(socket.readAll().isEmpty());
    QVERIFY(peer->read(tag).isValid());
  }
};

static const RegisterTest<TestServing> registeredTestServing;

}  // namespace linewarden::test

#include "test_serving.moc"
