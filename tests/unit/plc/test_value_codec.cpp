// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/value_codec.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace linewarden::test {

using modbus::decodeBit;
using modbus::Decoded;
using modbus::decodeRegisters;
using modbus::encodeRegisters;

namespace {

Tag tagOf(DataType type, RegisterOrder order = RegisterOrder::ABCD) {
  Tag tag;
  tag.name = QStringLiteral("t");
  tag.type = type;
  tag.order = order;
  return tag;
}

Tag textOf(int registers, RegisterOrder order = RegisterOrder::ABCD) {
  Tag tag = tagOf(DataType::String, order);
  tag.address.count = static_cast<quint16>(registers);
  return tag;
}

TagValue valueOf(const Tag& tag, const QList<quint16>& registers) {
  return decodeRegisters(tag,
                         std::span(registers.constData(), static_cast<size_t>(registers.size())))
      .value;
}

QString reasonOf(const Tag& tag, const QList<quint16>& registers) {
  return decodeRegisters(tag,
                         std::span(registers.constData(), static_cast<size_t>(registers.size())))
      .reason;
}

const QList<RegisterOrder> allOrders{RegisterOrder::ABCD, RegisterOrder::CDAB, RegisterOrder::BADC,
                                     RegisterOrder::DCBA};

}  // namespace

class TestValueCodec : public QObject {
  Q_OBJECT

 private slots:
  void undoesEachOrder() {
    QCOMPARE(valueOf(tagOf(DataType::UInt32, RegisterOrder::ABCD), {0x1234, 0x5678}),
             TagValue(qint64(0x12345678)));
    QCOMPARE(valueOf(tagOf(DataType::UInt32, RegisterOrder::CDAB), {0x5678, 0x1234}),
             TagValue(qint64(0x12345678)));
    QCOMPARE(valueOf(tagOf(DataType::UInt32, RegisterOrder::BADC), {0x3412, 0x7856}),
             TagValue(qint64(0x12345678)));
    QCOMPARE(valueOf(tagOf(DataType::UInt32, RegisterOrder::DCBA), {0x7856, 0x3412}),
             TagValue(qint64(0x12345678)));
  }

  void undoesEachOrderOfFourRegisters() {
    // 1234.5 is 40934A0000000000 as float64.
    QCOMPARE(valueOf(tagOf(DataType::Float64, RegisterOrder::ABCD), {0x4093, 0x4A00, 0, 0}),
             TagValue(1234.5));
    QCOMPARE(valueOf(tagOf(DataType::Float64, RegisterOrder::CDAB), {0, 0, 0x4A00, 0x4093}),
             TagValue(1234.5));
    QCOMPARE(valueOf(tagOf(DataType::Float64, RegisterOrder::BADC), {0x9340, 0x004A, 0, 0}),
             TagValue(1234.5));
    QCOMPARE(valueOf(tagOf(DataType::Float64, RegisterOrder::DCBA), {0, 0, 0x004A, 0x9340}),
             TagValue(1234.5));
  }

  void keepsTheSignOfIntegers() {
    QCOMPARE(valueOf(tagOf(DataType::Int16), {0xFFFE}), TagValue(qint64(-2)));
    QCOMPARE(valueOf(tagOf(DataType::UInt16), {0xFFFE}), TagValue(qint64(65534)));
    QCOMPARE(valueOf(tagOf(DataType::Int32), {0xFFFF, 0xFFFE}), TagValue(qint64(-2)));
    QCOMPARE(valueOf(tagOf(DataType::UInt32), {0xFFFF, 0xFFFE}), TagValue(qint64(4294967294)));
  }

  void readsFloats() {
    QCOMPARE(valueOf(tagOf(DataType::Float32), {0x449A, 0x5000}), TagValue(1234.5));
    QCOMPARE(valueOf(tagOf(DataType::Float32), {0xC248, 0x0000}), TagValue(-50.0));
  }

  void scalesToEngineeringUnits() {
    Tag tag = tagOf(DataType::Int16);
    tag.scaling = {0.5, -10};
    QCOMPARE(valueOf(tag, {30}), TagValue(5.0));
    QCOMPARE(valueOf(tag, {0xFFFE}), TagValue(-11.0));
  }

  void refusesNumbersThatAreNotFinite() {
    for (const quint16 high : {0x7FC0, 0x7F80, 0xFF80}) {
      QVERIFY(!reasonOf(tagOf(DataType::Float32), {high, 0}).isEmpty());
    }
    Tag tag = tagOf(DataType::Float64);
    tag.scaling = {1e300, 0};
    QVERIFY(!reasonOf(tag, {0x7FE0, 0, 0, 0}).isEmpty());
  }

  void refusesTooFewRegisters() {
    QVERIFY(!reasonOf(tagOf(DataType::Float64), {1, 2, 3}).isEmpty());
    QVERIFY(!reasonOf(tagOf(DataType::UInt16), {}).isEmpty());
  }

  void readsTheBitOfARegister() {
    Tag tag = tagOf(DataType::Bool);
    for (int bit = 0; bit < 16; ++bit) {
      tag.address.bit = bit;
      QCOMPARE(valueOf(tag, {static_cast<quint16>(1 << bit)}), TagValue(true));
      QCOMPARE(valueOf(tag, {static_cast<quint16>(~(1 << bit))}), TagValue(false));
    }
    tag.address.bit = 16;
    QVERIFY(!reasonOf(tag, {1}).isEmpty());
  }

  void readsBitsOfTheBitTables() {
    QCOMPARE(decodeBit(tagOf(DataType::Bool), true).value, TagValue(true));
    QCOMPARE(decodeBit(tagOf(DataType::UInt16), true).value, TagValue(qint64(1)));
    QCOMPARE(decodeBit(tagOf(DataType::Float32), false).value, TagValue(0.0));
    QVERIFY(!decodeBit(textOf(1), true).reason.isEmpty());
  }

  void readsTextUpToItsEnd() {
    QCOMPARE(valueOf(textOf(3), {0x4142, 0x4300, 0x5858}), TagValue(QStringLiteral("ABC")));
    QCOMPARE(valueOf(textOf(2), {0x4142, 0x2020}), TagValue(QStringLiteral("AB")));
    QCOMPARE(valueOf(textOf(2, RegisterOrder::BADC), {0x4241, 0x0043}),
             TagValue(QStringLiteral("ABC")));
    QCOMPARE(valueOf(textOf(1), {0x0000}), TagValue(QString()));
  }

  void cutsALetterThatTheFieldCut() {
    // "Kä" in three bytes, then the first of the two bytes of "ü".
    QCOMPARE(valueOf(textOf(2), {0x4BC3, 0xA4C3}), TagValue(QStringLiteral("Kä")));
  }

  void refusesTextThatIsNotUtf8() { QVERIFY(!reasonOf(textOf(2), {0xFF41, 0x4242}).isEmpty()); }

  void removesCharactersThatCouldForgeALine() {
    // "A", line feed, "B", right-to-left override (E2 80 AE), NUL.
    QCOMPARE(valueOf(textOf(4), {0x410A, 0x42E2, 0x80AE, 0x0000}), TagValue(QStringLiteral("AB")));
  }

  void writesWhatItReads_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("value");
    const auto row = [](const char* name, DataType type, double value) {
      QTest::newRow(name) << int(type) << value;
    };
    row("bool", DataType::Bool, 1);
    row("int16 low", DataType::Int16, -32768);
    row("int16 high", DataType::Int16, 32767);
    row("uint16 high", DataType::UInt16, 65535);
    row("int32 low", DataType::Int32, -2147483648.0);
    row("int32 high", DataType::Int32, 2147483647.0);
    row("uint32 high", DataType::UInt32, 4294967295.0);
    row("uint32 bytes all differ", DataType::UInt32, double(0x12345678));
    row("float32", DataType::Float32, 1234.5);
    row("float32 highest", DataType::Float32, double(std::numeric_limits<float>::max()));
    row("float64", DataType::Float64, -9.87654321e-200);
    row("float64 highest", DataType::Float64, std::numeric_limits<double>::max());
  }

  void writesWhatItReads() {
    QFETCH(int, type);
    QFETCH(double, value);
    for (const RegisterOrder order : allOrders) {
      const Tag tag = tagOf(DataType(type), order);
      const Result<QList<quint16>> registers = encodeRegisters(tag, value);
      QVERIFY(registers);
      QCOMPARE(static_cast<int>(registers->size()), modbus::widthOf(tag));
      QCOMPARE(asNumber(valueOf(tag, *registers)), value);
    }
  }

  void writesTextItReads() {
    for (const RegisterOrder order : allOrders) {
      const Tag tag = textOf(5, order);
      const Result<QList<quint16>> registers = encodeRegisters(tag, QStringLiteral("Käse 1½"));
      QVERIFY(registers);
      QCOMPARE(valueOf(tag, *registers), TagValue(QStringLiteral("Käse 1½")));
    }
  }

  void undoesScalingWhenWriting() {
    Tag tag = tagOf(DataType::Int16);
    tag.scaling = {0.1, -40};
    const Result<QList<quint16>> registers = encodeRegisters(tag, 22.5);
    QVERIFY(registers);
    QCOMPARE(*registers, QList<quint16>({625}));
  }

  void changesOnlyItsOwnBit() {
    Tag tag = tagOf(DataType::Bool);
    tag.address.bit = 4;
    QCOMPARE(*encodeRegisters(tag, true, 0xA00F), QList<quint16>({0xA01F}));
    QCOMPARE(*encodeRegisters(tag, false, 0xFFFF), QList<quint16>({0xFFEF}));
  }

  void refusesWhatTheRegisterCannotHold_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("value");
    QTest::newRow("int16 below") << int(DataType::Int16) << -32769.0;
    QTest::newRow("int16 above") << int(DataType::Int16) << 32768.0;
    QTest::newRow("uint16 negative") << int(DataType::UInt16) << -1.0;
    QTest::newRow("uint32 above") << int(DataType::UInt32) << 4294967296.0;
    QTest::newRow("float32 above") << int(DataType::Float32) << 1e39;
    QTest::newRow("not a number") << int(DataType::Float64) << std::nan("");
    QTest::newRow("infinite") << int(DataType::Int32) << std::numeric_limits<double>::infinity();
    QTest::newRow("bool neither") << int(DataType::Bool) << 2.0;
  }

  void refusesWhatTheRegisterCannotHold() {
    QFETCH(int, type);
    QFETCH(double, value);
    const Result<QList<quint16>> registers = encodeRegisters(tagOf(DataType(type)), value);
    QVERIFY(!registers);
    QCOMPARE(registers.error().code, ErrorCode::InvalidArgument);
  }

  void refusesTextThatDoesNotFit() {
    QVERIFY(!encodeRegisters(textOf(2), QStringLiteral("fives")));
    QVERIFY(!encodeRegisters(textOf(2), QStringLiteral("a") + QChar(u'\0')));
    QVERIFY(!encodeRegisters(textOf(2), 5.0));
    QVERIFY(!encodeRegisters(tagOf(DataType::UInt16), QStringLiteral("5")));
    QVERIFY(!encodeRegisters(tagOf(DataType::UInt16), TagValue()));
  }
};

static const RegisterTest<TestValueCodec> registeredTestValueCodec;

}  // namespace linewarden::test

#include "test_value_codec.moc"
