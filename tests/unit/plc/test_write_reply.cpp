// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/write_reply.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

using modbus::ExceptionReply;
using modbus::MalformedReply;
using modbus::parseWriteReply;

namespace {

QModbusResponse reply(int function, const QByteArray& hex) {
  return QModbusResponse(QModbusPdu::FunctionCode(function), QByteArray::fromHex(hex));
}

QModbusDataUnit registers() {
  return QModbusDataUnit(QModbusDataUnit::HoldingRegisters, 0xFF10, {0x1234, 0xFF01});
}

QModbusDataUnit coil(bool on) {
  return QModbusDataUnit(QModbusDataUnit::Coils, 0x0102, QList<quint16>{quint16(on ? 1 : 0)});
}

}  // namespace

class TestWriteReply : public QObject {
  Q_OBJECT

 private slots:
  void asksByFunction16And5() {
    const QModbusRequest several = modbus::writeRequest(registers());
    QCOMPARE(int(several.functionCode()), 16);
    QCOMPARE(several.data().toHex(), QByteArray("ff10000204"
                                                "1234"
                                                "ff01"));
    const QModbusRequest on = modbus::writeRequest(coil(true));
    QCOMPARE(int(on.functionCode()), 5);
    QCOMPARE(on.data().toHex(), QByteArray("0102ff00"));
    QCOMPARE(modbus::writeRequest(coil(false)).data().toHex(), QByteArray("01020000"));
  }

  void fitsTheMostRegistersIntoOneFrame() {
    const QModbusDataUnit wanted(QModbusDataUnit::HoldingRegisters, 0,
                                 QList<quint16>(modbus::mostRegistersWritten, 7));
    const QModbusRequest request = modbus::writeRequest(wanted);
    QCOMPARE(quint8(request.data().at(4)), quint8(246));
    QVERIFY(request.size() <= 253);
  }

  void takesTheEchoOfWhatWasWritten() {
    using modbus::WriteConfirmed;
    const auto confirms = [](const QModbusDataUnit& wanted, const QModbusResponse& pdu) {
      return std::holds_alternative<WriteConfirmed>(parseWriteReply(wanted, pdu));
    };
    QVERIFY(confirms(registers(), reply(16, "ff100002")));
    QVERIFY(confirms(coil(true), reply(5, "0102ff00")));
    QVERIFY(confirms(coil(false), reply(5, "01020000")));
  }

  void tellsExceptions() {
    const modbus::WriteReply parsed = parseWriteReply(registers(), reply(0x90, "02"));
    const auto* exception = std::get_if<ExceptionReply>(&parsed);
    QVERIFY(exception != nullptr);
    QCOMPARE(exception->code, 2);
  }

  void refusesWhatContradictsTheRequest_data() {
    QTest::addColumn<bool>("isCoil");
    QTest::addColumn<int>("function");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("other function") << false << 6 << QByteArray("ff100002");
    QTest::newRow("exception of another function") << false << 0x86 << QByteArray("02");
    QTest::newRow("exception without code") << false << 0x90 << QByteArray("");
    QTest::newRow("exception with two codes") << false << 0x90 << QByteArray("0202");
    QTest::newRow("no data") << false << 16 << QByteArray("");
    QTest::newRow("too short") << false << 16 << QByteArray("ff1000");
    QTest::newRow("too long") << false << 16 << QByteArray("ff10000200");
    QTest::newRow("the request itself") << false << 16 << QByteArray("ff100002041234ff01");
    QTest::newRow("other address") << false << 16 << QByteArray("ff110002");
    QTest::newRow("fewer registers") << false << 16 << QByteArray("ff100001");
    QTest::newRow("other coil") << true << 5 << QByteArray("0103ff00");
    QTest::newRow("coil off") << true << 5 << QByteArray("01020000");
    QTest::newRow("coil neither") << true << 5 << QByteArray("0102ff01");
    QTest::newRow("coil by function 15") << true << 15 << QByteArray("01020001");
  }

  void refusesWhatContradictsTheRequest() {
    QFETCH(bool, isCoil);
    QFETCH(int, function);
    QFETCH(QByteArray, data);
    const modbus::WriteReply parsed =
        parseWriteReply(isCoil ? coil(true) : registers(), reply(function, data));
    const auto* malformed = std::get_if<MalformedReply>(&parsed);
    QVERIFY(malformed != nullptr);
    QVERIFY(!malformed->reason.isEmpty());
  }

  void saysOfEveryExceptionWhetherItRulesTheWriteOut() {
    for (const int code : {1, 2, 3, 6, 7, 10}) QVERIFY(modbus::rulesOutAWrite(code));
    // In the middle of it, still at it, broken memory, silent behind a gateway, unheard of.
    for (const int code : {0, 4, 5, 8, 11, 200}) QVERIFY(!modbus::rulesOutAWrite(code));
    QStringList texts;
    for (const int code : {1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 200}) {
      const QString text = modbus::describeWriteException(code);
      QVERIFY(text.contains(QStringLiteral("exception %1,").arg(code)));
      QVERIFY(!texts.contains(text));
      texts.append(text);
    }
  }
};

static const RegisterTest<TestWriteReply> registeredTestWriteReply;

}  // namespace linewarden::test

#include "test_write_reply.moc"
