// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/frame.h"
#include "tests/support/run_tests.h"

#include <QModbusRequest>
#include <QTest>

namespace linewarden::test {

using modbus::BrokenStream;
using modbus::Frame;
using modbus::FrameReader;

namespace {

/// A reply of two registers, as in the specification's example of function 3.
QByteArray exampleReply() {
  return QByteArray::fromHex("1501000000 07 11 03 04 022b0001");
}

}  // namespace

class TestFrame : public QObject {
  Q_OBJECT

 private slots:
  void encodesHeaderAndPdu() {
    const QModbusRequest read(QModbusPdu::ReadHoldingRegisters, quint16(0x006B), quint16(3));
    QCOMPARE(modbus::encodeFrame(0x1501, 0x11, read).toHex(), QByteArray("15010000000611"
                                                                         "03006b0003"));
  }

  void readsAWholeFrame() {
    FrameReader reader;
    reader.append(exampleReply());
    const FrameReader::Next next = reader.next();
    const auto* frame = std::get_if<Frame>(&next);
    QVERIFY(frame != nullptr);
    QCOMPARE(frame->transaction, quint16(0x1501));
    QCOMPARE(frame->unit, quint8(0x11));
    QCOMPARE(frame->pdu.functionCode(), QModbusPdu::ReadHoldingRegisters);
    QCOMPARE(frame->pdu.data().toHex(), QByteArray("04022b0001"));
    QVERIFY(!reader.hasPartial());
    QVERIFY(std::holds_alternative<std::monostate>(reader.next()));
  }

  void waitsForEveryByteOfAFrame() {
    FrameReader reader;
    const QByteArray bytes = exampleReply();
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
      reader.append(bytes.mid(i, 1));
      QVERIFY(std::holds_alternative<std::monostate>(reader.next()));
      QVERIFY(reader.hasPartial());
    }
    reader.append(bytes.right(1));
    QVERIFY(std::holds_alternative<Frame>(reader.next()));
  }

  void readsFramesThatCameTogether() {
    FrameReader reader;
    reader.append(exampleReply() + exampleReply() + exampleReply().first(5));
    QVERIFY(std::holds_alternative<Frame>(reader.next()));
    QVERIFY(std::holds_alternative<Frame>(reader.next()));
    QVERIFY(std::holds_alternative<std::monostate>(reader.next()));
    reader.append(exampleReply().sliced(5));
    QVERIFY(std::holds_alternative<Frame>(reader.next()));
    QVERIFY(!reader.hasPartial());
  }

  void refusesImpossibleHeaders_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("other protocol") << QByteArray::fromHex("00010001");
    QTest::newRow("other protocol, low byte") << QByteArray::fromHex("0001ff00");
    QTest::newRow("length 0") << QByteArray::fromHex("000100000000");
    QTest::newRow("length 1, no function") << QByteArray::fromHex("000100000001");
    QTest::newRow("length 255") << QByteArray::fromHex("0001000000ff");
    QTest::newRow("length 65535") << QByteArray::fromHex("00010000ffff");
    QTest::newRow("text") << QByteArray("HTTP/1.1 400");
  }

  void refusesImpossibleHeaders() {
    QFETCH(QByteArray, header);
    FrameReader reader;
    reader.append(header);
    const FrameReader::Next next = reader.next();
    QVERIFY(std::holds_alternative<BrokenStream>(next));
    QVERIFY(!std::get<BrokenStream>(next).reason.isEmpty());
  }

  void takesTheLongestFrame() {
    const QByteArray pdu = QByteArray(1, 3) + QByteArray(252, 'x');
    FrameReader reader;
    reader.append(QByteArray::fromHex("0001000000fe01") + pdu);
    const FrameReader::Next next = reader.next();
    QVERIFY(std::holds_alternative<Frame>(next));
    QCOMPARE(std::get<Frame>(next).pdu.data().size(), qsizetype(252));
  }

  void staysBrokenUntilReset() {
    FrameReader reader;
    reader.append(QByteArray::fromHex("00010001"));
    QVERIFY(std::holds_alternative<BrokenStream>(reader.next()));
    reader.append(exampleReply());
    QVERIFY(std::holds_alternative<BrokenStream>(reader.next()));
    reader.reset();
    reader.append(exampleReply());
    QVERIFY(std::holds_alternative<Frame>(reader.next()));
  }
};

static const RegisterTest<TestFrame> registeredTestFrame;

}  // namespace linewarden::test

#include "test_frame.moc"
