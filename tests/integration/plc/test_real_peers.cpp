// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver_run.h"
#include "tests/support/run_tests.h"
#include "tests/support/server_process.h"

#include <QTest>

namespace linewarden::test {

namespace {

Tag typed(ModbusTable table, int offset, DataType type, RegisterOrder order = RegisterOrder::ABCD) {
  Tag tag = quickTag(offset, table);
  tag.type = type;
  tag.order = order;
  return tag;
}

/// A float32 1234.5 in each order, numbers at their limits, text, bits.
const auto pymodbusContents = QStringLiteral(R"({"unit": 7,
  "holding": {"0": [65534, 32768, 17562, 20480, 20480, 17562, 39492, 80, 80, 39492],
              "40": [16531, 18944, 0, 0, 19395, 42099, 25856],
              "65535": [4242]},
  "input": {"0": [4660, 22136], "300": [255]},
  "coil": {"0": [1, 0, 1, 1, 0, 0, 0, 0, 0, 1]},
  "discrete": {"1999": [1, 0, 1]}})");

}  // namespace

/// Servers that none of us wrote.
class TestRealPeers : public QObject {
  Q_OBJECT

 private slots:
  void readsAllTablesOfPymodbus() {
    ServerProcess server(pymodbusProgram(), {pymodbusContents});
    const QList<quint16> ports = server.waitForPorts();
    QVERIFY2(!ports.isEmpty(), server.complaint().constData());
    using enum ModbusTable;
    Tag scaled = typed(InputRegister, 300, DataType::UInt16);
    scaled.scaling = {0.5, -20};
    Tag bit = typed(InputRegister, 300, DataType::Bool);
    bit.address.bit = 8;
    Tag text = typed(HoldingRegister, 44, DataType::String);
    text.address.count = 3;
    const QList<std::pair<Tag, TagValue>> wanted{
        {typed(HoldingRegister, 0, DataType::Int16), qint64(-2)},
        {typed(HoldingRegister, 0, DataType::UInt16), qint64(65534)},
        {typed(HoldingRegister, 1, DataType::Int16), qint64(-32768)},
        {typed(HoldingRegister, 2, DataType::Float32, RegisterOrder::ABCD), 1234.5},
        {typed(HoldingRegister, 4, DataType::Float32, RegisterOrder::CDAB), 1234.5},
        {typed(HoldingRegister, 6, DataType::Float32, RegisterOrder::BADC), 1234.5},
        {typed(HoldingRegister, 8, DataType::Float32, RegisterOrder::DCBA), 1234.5},
        {typed(HoldingRegister, 40, DataType::Float64), 1234.5},
        {typed(HoldingRegister, 65535, DataType::UInt16), qint64(4242)},
        {text, QStringLiteral("Käse")},
        {typed(InputRegister, 0, DataType::UInt32), qint64(0x12345678)},
        {scaled, 107.5},
        {bit, false},
        {typed(Coil, 0, DataType::Bool), true},
        {typed(Coil, 1, DataType::Bool), false},
        {typed(Coil, 9, DataType::Bool), true},
        {typed(DiscreteInput, 1999, DataType::Bool), true},
        {typed(DiscreteInput, 2000, DataType::Bool), false},
    };
    Plc plc = quickPlc(4);
    plc.unitId = 7;
    readsExactly(ports.first(), plc, wanted);
  }

  void tellsWhatPymodbusDoesNotHave() {
    ServerProcess server(pymodbusProgram(), {pymodbusContents});
    const QList<quint16> ports = server.waitForPorts();
    QVERIFY2(!ports.isEmpty(), server.complaint().constData());
    Plc plc = quickPlc();
    plc.unitId = 7;
    DriverRun run(ports.first(), plc, {quickTag(9), quickTag(10), quickTag(1000)});
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(run.isGood(0), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!run.badReasons(1).isEmpty() && !run.badReasons(2).isEmpty(),
                             patience);
    QVERIFY(run.badReasons(1).first().contains(QStringLiteral("exception 2")));
    QVERIFY(run.badReasons(2).first().contains(QStringLiteral("exception 2")));
    QCOMPARE(run.badReasons(0), QStringList());
  }

  void tellsWhenPymodbusEndsAndReadsAgain() {
    auto server = std::make_unique<ServerProcess>(pymodbusProgram(), QStringList{pymodbusContents});
    const QList<quint16> ports = server->waitForPorts();
    QVERIFY2(!ports.isEmpty(), server->complaint().constData());
    Plc plc = quickPlc();
    plc.unitId = 7;
    DriverRun run(ports.first(), plc, {quickTag(0)});
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(run.isGood(0), patience);
    server.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!run.isGood(0), patience);
    const QStringList again{pymodbusContents, QStringLiteral("--port"),
                            QString::number(ports.first())};
    server = std::make_unique<ServerProcess>(pymodbusProgram(), again);
    QTRY_VERIFY_WITH_TIMEOUT(run.isGood(0), patience);
    QCOMPARE(run.number(0), 65534.0);
  }

  void readsAllTablesOfLibmodbus() {
    ServerProcess server(QStringLiteral(LINEWARDEN_BIN_DIR "/libmodbus_server"), {});
    const QList<quint16> ports = server.waitForPorts();
    QVERIFY2(!ports.isEmpty(), server.complaint().constData());
    QList<std::pair<Tag, TagValue>> wanted;
    for (const int offset : {0, 1, 124, 125, 700, 1999}) {
      const auto value = TagValue(qint64(offset * 7 + 3));
      const auto bit = TagValue(offset % 3 == 0);
      wanted.append({typed(ModbusTable::HoldingRegister, offset, DataType::UInt16), value});
      wanted.append({typed(ModbusTable::InputRegister, offset, DataType::UInt16), value});
      wanted.append({typed(ModbusTable::Coil, offset, DataType::Bool), bit});
      wanted.append({typed(ModbusTable::DiscreteInput, offset, DataType::Bool), bit});
    }
    readsExactly(ports.first(), quickPlc(4), wanted);
  }

  void readsFullRequestsOfLibmodbus() {
    ServerProcess server(QStringLiteral(LINEWARDEN_BIN_DIR "/libmodbus_server"), {});
    const QList<quint16> ports = server.waitForPorts();
    QVERIFY2(!ports.isEmpty(), server.complaint().constData());
    QList<std::pair<Tag, TagValue>> wanted;
    for (int offset = 0; offset < 500; ++offset) {
      const TagValue value = qint64(offset * 7 + 3);
      wanted.append({typed(ModbusTable::HoldingRegister, offset, DataType::UInt16), value});
    }
    readsExactly(ports.first(), quickPlc(4), wanted);
  }

 private:
  static void readsExactly(quint16 port, const Plc& plc,
                           const QList<std::pair<Tag, TagValue>>& wanted) {
    QList<Tag> tags;
    for (const auto& [tag, value] : wanted) tags.append(tag);
    DriverRun run(port, plc, tags);
    const SystemClock clock;
    const UtcTime start = clock.now();
    run.start();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
      QTRY_VERIFY2_WITH_TIMEOUT(run.isGood(i), qPrintable(run.newest(i).reason), patience);
      QCOMPARE(run.newest(i).value, wanted.at(i).second);
      QVERIFY(run.newest(i).sourceTime >= start && run.newest(i).sourceTime <= clock.now());
    }
  }
};

static const RegisterTest<TestRealPeers> registeredTestRealPeers;

}  // namespace linewarden::test

#include "test_real_peers.moc"
