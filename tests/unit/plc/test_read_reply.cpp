// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/read_reply.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

using modbus::ExceptionReply;
using modbus::MalformedReply;
using modbus::parseReadReply;

namespace {

QModbusResponse reply(int function, const char* hex) {
  return QModbusResponse(QModbusPdu::FunctionCode(function), QByteArray::fromHex(hex));
}

}  // namespace

class TestReadReply : public QObject {
  Q_OBJECT

 private slots:
  void asksEachTableByItsFunction_data() {
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("function");
    QTest::newRow("coil") << int(ModbusTable::Coil) << 1;
    QTest::newRow("discrete input") << int(ModbusTable::DiscreteInput) << 2;
    QTest::newRow("holding register") << int(ModbusTable::HoldingRegister) << 3;
    QTest::newRow("input register") << int(ModbusTable::InputRegister) << 4;
  }

  void asksEachTableByItsFunction() {
    QFETCH(int, table);
    QFETCH(int, function);
    const QModbusDataUnit wanted(modbus::registerType(ModbusTable(table)), 0xFF10, 9);
    const QModbusRequest request = modbus::readRequest(wanted);
    QCOMPARE(int(request.functionCode()), function);
    QCOMPARE(request.data().toHex(), QByteArray("ff100009"));
  }

  void readsRegistersHighByteFirst() {
    const QModbusDataUnit wanted(QModbusDataUnit::HoldingRegisters, 100, 2);
    const modbus::ReadReply parsed = parseReadReply(wanted, reply(3, "04 1234 ff01"));
    const auto* values = std::get_if<QModbusDataUnit>(&parsed);
    QVERIFY(values != nullptr);
    QCOMPARE(values->startAddress(), 100);
    QCOMPARE(values->values(), QList<quint16>({0x1234, 0xFF01}));
  }

  void readsBitsLowestFirst() {
    const QModbusDataUnit wanted(QModbusDataUnit::Coils, 20, 10);
    const modbus::ReadReply parsed = parseReadReply(wanted, reply(1, "02 cd 01"));
    const auto* values = std::get_if<QModbusDataUnit>(&parsed);
    QVERIFY(values != nullptr);
    QCOMPARE(values->values(), QList<quint16>({1, 0, 1, 1, 0, 0, 1, 1, 1, 0}));
  }

  void tellsExceptionsFromValues() {
    const QModbusDataUnit wanted(QModbusDataUnit::InputRegisters, 0, 1);
    const modbus::ReadReply parsed = parseReadReply(wanted, reply(0x84, "0b"));
    const auto* exception = std::get_if<ExceptionReply>(&parsed);
    QVERIFY(exception != nullptr);
    QCOMPARE(exception->code, 11);
  }

  void refusesWhatContradictsTheRequest_data() {
    QTest::addColumn<int>("function");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("other function") << 4 << QByteArray("0400010002");
    QTest::newRow("exception of another function") << 0x84 << QByteArray("02");
    QTest::newRow("no data") << 3 << QByteArray("");
    QTest::newRow("byte count too small") << 3 << QByteArray("020001");
    QTest::newRow("byte count too large") << 3 << QByteArray("06000100020003");
    QTest::newRow("shorter than announced") << 3 << QByteArray("0400010000").first(8);
    QTest::newRow("longer than announced") << 3 << QByteArray("040001000200");
    QTest::newRow("exception without code") << 0x83 << QByteArray("");
    QTest::newRow("exception with two codes") << 0x83 << QByteArray("0202");
  }

  void refusesWhatContradictsTheRequest() {
    QFETCH(int, function);
    QFETCH(QByteArray, data);
    const QModbusDataUnit wanted(QModbusDataUnit::HoldingRegisters, 0, 2);
    const modbus::ReadReply parsed = parseReadReply(wanted, reply(function, data.constData()));
    const auto* malformed = std::get_if<MalformedReply>(&parsed);
    QVERIFY(malformed != nullptr);
    QVERIFY(!malformed->reason.isEmpty());
  }

  void namesEveryExceptionOfTheStandard() {
    QStringList texts;
    for (const int code : {1, 2, 3, 4, 5, 6, 7, 8, 10, 11}) {
      const QString text = modbus::describeException(code);
      QVERIFY(text.contains(QStringLiteral("exception %1,").arg(code)));
      QVERIFY(!texts.contains(text));
      texts.append(text);
    }
    QVERIFY(modbus::describeException(200).contains(QStringLiteral("200")));
  }
};

static const RegisterTest<TestReadReply> registeredTestReadReply;

}  // namespace linewarden::test

#include "test_read_reply.moc"
