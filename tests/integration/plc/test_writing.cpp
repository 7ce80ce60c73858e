// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver_run.h"
#include "tests/support/run_tests.h"
#include "tests/support/server_process.h"
#include "writing_run.h"

#include <QTcpServer>
#include <QTest>

namespace linewarden::test {

namespace {

using enum ModbusTable;

const auto contents = QStringLiteral(R"({"unit": 7,
  "holding": {"0": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3840],
              "100": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]},
  "coil": {"0": [1, 0, 1], "20": [0]},
  "refuses_writes": [103], "ignores_writes": [105, 20], "closes_on_write": [107]})");

Plc pymodbusPlc() {
  Plc plc = quickPlc(4);
  plc.unitId = 7;
  return plc;
}

}  // namespace

/// Into servers that none of us wrote.
class TestWriting : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    server_ = std::make_unique<ServerProcess>(pymodbusProgram(), QStringList{contents});
    const QList<quint16> ports = server_->waitForPorts();
    QVERIFY2(!ports.isEmpty(), server_->complaint().constData());
    pymodbus_ = ports.first();
    libmodbusServer_ = std::make_unique<ServerProcess>(
        QStringLiteral(LINEWARDEN_BIN_DIR "/libmodbus_server"), QStringList());
    const QList<quint16> others = libmodbusServer_->waitForPorts();
    QVERIFY2(!others.isEmpty(), libmodbusServer_->complaint().constData());
    libmodbus_ = others.first();
  }

  void cleanupTestCase() {
    server_.reset();
    libmodbusServer_.reset();
  }

  void writesFloatsInEveryOrder_data() {
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("high");
    QTest::addColumn<int>("low");
    // 1234.5 is 0x449A5000
    QTest::newRow("ABCD") << int(RegisterOrder::ABCD) << 0x449A << 0x5000;
    QTest::newRow("CDAB") << int(RegisterOrder::CDAB) << 0x5000 << 0x449A;
    QTest::newRow("BADC") << int(RegisterOrder::BADC) << 0x9A44 << 0x0050;
    QTest::newRow("DCBA") << int(RegisterOrder::DCBA) << 0x0050 << 0x9A44;
  }

  void writesFloatsInEveryOrder() {
    QFETCH(int, order);
    QFETCH(int, high);
    QFETCH(int, low);
    const int offset = order * 2;
    for (const bool isPymodbus : {true, false}) {
      WritingRun run(isPymodbus ? pymodbus_ : libmodbus_, isPymodbus ? pymodbusPlc() : quickPlc(),
                     {writableTag(HoldingRegister, offset, DataType::Float32, RegisterOrder(order)),
                      writableTag(HoldingRegister, offset, DataType::UInt16),
                      writableTag(HoldingRegister, offset + 1, DataType::UInt16)});
      QVERIFY(run.isConnected());
      const TagValue before = run.held(0);
      wasWritten(run.write(0, 1234.5), before, 1234.5);
      QCOMPARE(run.held(1), TagValue(qint64(high)));
      QCOMPARE(run.held(2), TagValue(qint64(low)));
      wasWritten(run.write(0, -0.5), 1234.5, -0.5);
    }
  }

  void writesScaledNumbersAndTellsHowTheyAreRounded() {
    Tag scaled = writableTag(HoldingRegister, 8, DataType::Int16);
    scaled.scaling = {0.1, 0};
    WritingRun run(pymodbus_, pymodbusPlc(),
                   {scaled, writableTag(HoldingRegister, 8, DataType::Int16),
                    writableTag(HoldingRegister, 9, DataType::Float32),
                    writableTag(HoldingRegister, 11, DataType::UInt32)});
    QVERIFY(run.isConnected());
    wasWritten(run.write(0, -25.04), 0.0, -250 * 0.1);
    QCOMPARE(run.held(1), TagValue(qint64(-250)));
    wasWritten(run.write(2, 0.1), 0.0, double(0.1F));
    wasWritten(run.write(3, 4294967294.6), qint64(0), qint64(4294967295));
  }

  void writesCoils() {
    for (const bool isPymodbus : {true, false}) {
      WritingRun run(isPymodbus ? pymodbus_ : libmodbus_, isPymodbus ? pymodbusPlc() : quickPlc(),
                     {writableTag(Coil, 0, DataType::Bool), writableTag(Coil, 1, DataType::Bool),
                      writableTag(Coil, 2, DataType::Bool)});
      QVERIFY(run.isConnected());
      const TagValue neighbour = run.held(2);
      wasWritten(run.write(1, true), false, true);
      wasWritten(run.write(0, qint64(0)), true, false);
      wasWritten(run.write(0, true), false, true);
      wasWritten(run.write(1, false), true, false);
      QCOMPARE(run.held(2), neighbour);
    }
  }

  void writesOneBitOfARegisterAndKeepsTheOthers() {
    QList<Tag> tags{writableTag(HoldingRegister, 15, DataType::UInt16)};
    for (const int bit : {3, 8, 15}) {
      Tag tag = writableTag(HoldingRegister, 15, DataType::Bool);
      tag.address.bit = bit;
      tags.append(tag);
    }
    WritingRun run(pymodbus_, pymodbusPlc(), tags);
    QVERIFY(run.isConnected());
    wasWritten(run.write(1, true), false, true);
    QCOMPARE(run.held(0), TagValue(qint64(0x0F08)));
    // Asked for at once: none may undo the other.
    const QList writes{run.begin(1, false), run.begin(2, false), run.begin(3, true)};
    for (const auto& write : writes) {
      QTRY_VERIFY_WITH_TIMEOUT(write.isFinished(), patience);
      QCOMPARE(write.result().result, WriteResult::Written);
    }
    QCOMPARE(run.held(0), TagValue(qint64(0x8E00)));
  }

  void writesText() {
    Tag text = writableTag(HoldingRegister, 50, DataType::String);
    text.address.count = 6;
    WritingRun run(libmodbus_, quickPlc(), {text});
    QVERIFY(run.isConnected());
    const TagWriteOutcome outcome = run.write(0, QStringLiteral("Käse 12"));
    QCOMPARE(outcome.result, WriteResult::Written);
    QCOMPARE(outcome.found, TagValue(QStringLiteral("Käse 12")));
    QCOMPARE(run.write(0, QStringLiteral("longer than the field")).result, WriteResult::NotSent);
    QCOMPARE(run.held(0), TagValue(QStringLiteral("Käse 12")));
  }

  void goesOnAfterOneIsRefused() {
    WritingRun run(pymodbus_, pymodbusPlc(),
                   {writableTag(HoldingRegister, 102, DataType::UInt16),
                    writableTag(HoldingRegister, 103, DataType::UInt16),
                    writableTag(HoldingRegister, 104, DataType::UInt16)});
    QVERIFY(run.isConnected());
    const QList writes{run.begin(0, qint64(20)), run.begin(1, qint64(30)),
                       run.begin(2, qint64(40))};
    for (const auto& write : writes) QTRY_VERIFY_WITH_TIMEOUT(write.isFinished(), patience);
    wasWritten(writes.at(0).result(), qint64(3), qint64(20));
    wasWritten(writes.at(2).result(), qint64(5), qint64(40));
    const TagWriteOutcome refused = writes.at(1).result();
    QCOMPARE(refused.result, WriteResult::Refused);
    QVERIFY2(refused.reason.contains(QStringLiteral("exception 2")), qPrintable(refused.reason));
    QCOMPARE(refused.before, TagValue(qint64(4)));
    QCOMPARE(refused.wanted, TagValue(qint64(30)));
    QCOMPARE(refused.found, TagValue(qint64(4)));
  }

  void tellsWhatIsConfirmedButNotApplied() {
    WritingRun run(pymodbus_, pymodbusPlc(), {writableTag(HoldingRegister, 105, DataType::UInt16)});
    QVERIFY(run.isConnected());
    const TagWriteOutcome outcome = run.write(0, qint64(60));
    QCOMPARE(outcome.result, WriteResult::Differs);
    QCOMPARE(outcome.before, TagValue(qint64(6)));
    QCOMPARE(outcome.wanted, TagValue(qint64(60)));
    QCOMPARE(outcome.found, TagValue(qint64(6)));
    QVERIFY2(outcome.reason.contains(QStringLiteral("tag0 is 6")), qPrintable(outcome.reason));
    // What is there already is found there.
    QCOMPARE(run.write(0, qint64(6)).result, WriteResult::Written);
  }

  void knowsNothingOfACoilThatIsEchoedWrong() {
    // pymodbus echoes what the coil holds, here not what was written.
    WritingRun run(pymodbus_, pymodbusPlc(), {writableTag(Coil, 20, DataType::Bool)});
    QVERIFY(run.isConnected());
    const TagWriteOutcome outcome = run.write(0, true);
    QCOMPARE(outcome.result, WriteResult::Unknown);
    QVERIFY2(outcome.reason.contains(QStringLiteral("confirmed the value 0")),
             qPrintable(outcome.reason));
  }

  void knowsNothingWhenTheConnectionClosesInPlaceOfAnAnswer() {
    WritingRun run(pymodbus_, pymodbusPlc(),
                   {writableTag(HoldingRegister, 107, DataType::UInt16),
                    writableTag(HoldingRegister, 108, DataType::UInt16)});
    QVERIFY(run.isConnected());
    const TagWriteOutcome outcome = run.write(0, qint64(80));
    QCOMPARE(outcome.result, WriteResult::Unknown);
    QCOMPARE(outcome.before, TagValue(qint64(8)));
    QCOMPARE(outcome.found, TagValue());
    QVERIFY(!outcome.reason.isEmpty());
    // It had arrived all the same, as a later read tells.
    QTRY_COMPARE_WITH_TIMEOUT(run.held(0), TagValue(qint64(80)), patience);
    wasWritten(run.write(1, qint64(90)), qint64(9), qint64(90));
  }

  void sendsNothingThatCannotBeWritten() {
    Tag sensor = writableTag(HoldingRegister, 100, DataType::UInt16);
    sensor.writable = false;
    WritingRun run(pymodbus_, pymodbusPlc(),
                   {writableTag(HoldingRegister, 100, DataType::UInt16), sensor,
                    writableTag(HoldingRegister, 9000, DataType::UInt16),
                    writableTag(InputRegister, 100, DataType::UInt16)});
    QVERIFY(run.isConnected());
    notSent(run.write(0, qQNaN()), "not a finite number");
    notSent(run.write(0, qint64(-1)), "outside what the register can hold");
    notSent(run.write(0, QStringLiteral("five")), "cannot be written");
    notSent(run.write(1, qint64(5)), "not writable");
    notSent(run.write(3, qint64(5)), "not writable");
    QCOMPARE(run.held(0), TagValue(qint64(1)));
    // What cannot be read may be writable all the same: the device decides.
    const TagWriteOutcome nowhere = run.write(2, qint64(5));
    QCOMPARE(nowhere.result, WriteResult::Refused);
    QCOMPARE(nowhere.before, TagValue());
  }

  void sendsNothingWithoutAConnection() {
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    WritingRun run(port, quickPlc(), {writableTag(HoldingRegister, 0, DataType::UInt16)});
    notSent(run.write(0, qint64(5)), "no connection");
    QCOMPARE(run.held(0), TagValue());
    run.network().stop();
    notSent(run.write(0, qint64(5)), "not connected");
    const QFuture<ReadingBatch> reading = run.network().readNow({TagId{1}});
    QVERIFY(reading.isFinished());
    QCOMPARE(reading.result().first().quality, Quality::Bad);
  }

  void readsAreFreshAndSplitWhereTheDeviceRefuses() {
    QList<Tag> tags;
    for (const int offset : {100, 101, 115, 109}) {
      tags.append(writableTag(HoldingRegister, offset, DataType::UInt16));
    }
    WritingRun run(pymodbus_, pymodbusPlc(), tags);
    QVERIFY(run.isConnected());
    QCOMPARE(run.write(0, qint64(11)).result, WriteResult::Written);
    const auto reading = run.network().readNow({TagId{4}, TagId{3}, TagId{1}, TagId{2}});
    QTRY_VERIFY_WITH_TIMEOUT(reading.isFinished(), patience);
    const ReadingBatch batch = reading.result();
    QCOMPARE(batch.size(), qsizetype(4));
    QCOMPARE(batch.at(0).value, TagValue(qint64(10)));
    QCOMPARE(batch.at(1).quality, Quality::Bad);
    QVERIFY(batch.at(1).reason.contains(QStringLiteral("exception 2")));
    QCOMPARE(batch.at(2).value, TagValue(qint64(11)));
    QCOMPARE(batch.at(3).value, TagValue(qint64(2)));
    QCOMPARE(run.write(0, qint64(1)).result, WriteResult::Written);
  }

 private:
  static void wasWritten(const TagWriteOutcome& outcome, const TagValue& before,
                         const TagValue& value) {
    QVERIFY2(outcome.result == WriteResult::Written, qPrintable(outcome.reason));
    QCOMPARE(outcome.before, before);
    QCOMPARE(outcome.wanted, value);
    QCOMPARE(outcome.found, value);
    QCOMPARE(outcome.reason, QString());
  }

  static void notSent(const TagWriteOutcome& outcome, const char* reason) {
    QVERIFY(outcome.tag.isValid());
    QCOMPARE(outcome.result, WriteResult::NotSent);
    QVERIFY2(outcome.reason.contains(QLatin1String(reason)), qPrintable(outcome.reason));
    QCOMPARE(outcome.found, TagValue());
  }

  std::unique_ptr<ServerProcess> server_;
  std::unique_ptr<ServerProcess> libmodbusServer_;
  quint16 pymodbus_ = 0;
  quint16 libmodbus_ = 0;
};

static const RegisterTest<TestWriting> registeredTestWriting;

}  // namespace linewarden::test

#include "test_writing.moc"
