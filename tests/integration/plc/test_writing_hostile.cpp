// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/connection.h"
#include "driver_run.h"
#include "tests/support/hostile_modbus_server.h"
#include "tests/support/run_tests.h"
#include "writing_run.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace linewarden::test {

namespace {

constexpr quint8 writeCoil = 5;
/// bitAt() of it is off, so that a write of “on” is not there before.
constexpr int coil = 1;

using Answer = HostileModbusServer::Answer;
using modbus::Connection;
using modbus::WriteOutcome;

/// The echo of a coil's write: its address, and its value, which stands where reads have
/// their count.
QByteArray echo(const SeenRequest& request) {
  QByteArray pdu;
  pdu.append(char(request.function));
  for (const quint16 word : {request.first, request.count}) {
    pdu.append(char(word >> 8));
    pdu.append(char(word & 0xFF));
  }
  return HostileModbusServer::replyWith(request, pdu);
}

/// Answers reads right, and writes of a coil as the test says.
Answer onWrite(const Answer& answer) {
  return [answer](const SeenRequest& request, QTcpSocket& socket) {
    if (request.function != writeCoil) return HostileModbusServer::answerRight(request, socket);
    answer(request, socket);
  };
}

Answer sends(std::function<QByteArray(SeenRequest)> bytes) {
  return [bytes = std::move(bytes)](const SeenRequest& request, QTcpSocket& socket) {
    socket.write(bytes(request));
  };
}

qsizetype writesSeen(const HostileModbusServer& server) {
  const QList<SeenRequest>& all = server.requests();
  return std::count_if(all.cbegin(), all.cend(),
                       [](const SeenRequest& request) { return request.function == writeCoil; });
}

void writingHostileNothing(const SeenRequest&, QTcpSocket&) {}

}  // namespace

class TestWritingHostile : public QObject {
  Q_OBJECT

 private slots:
  void tellsWhatBecameOfTheWrite_data() {
    QTest::addColumn<HostileModbusServer::Answer>("answer");
    QTest::addColumn<int>("result");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isMissed");
    const auto row = [](const char* name, const Answer& answer, const char* reason,
                        WriteResult result = WriteResult::Unknown, bool isMissed = false) {
      QTest::newRow(name) << answer << int(result) << QString::fromLatin1(reason) << isMissed;
    };
    row("echoes, but does not apply", sends(echo), "read back", WriteResult::Differs);
    row("hangs", writingHostileNothing, "did not answer within", WriteResult::Unknown, true);
    row("exception 1", exception(1), "exception 1", WriteResult::Refused);
    row("exception 2", exception(2), "exception 2", WriteResult::Refused);
    row("exception 6", exception(6), "exception 6", WriteResult::Refused);
    row("exception 4", exception(4), "exception 4");
    row("exception 11", exception(11), "exception 11");
    row("other address", sends([](SeenRequest r) {
          ++r.first;
          return echo(r);
        }),
        "address 2");
    row("other value", sends([](SeenRequest r) {
          r.count = 0;
          return echo(r);
        }),
        "confirmed the value 0");
    row("other unit", sends([](SeenRequest r) {
          ++r.unit;
          return echo(r);
        }),
        "from unit 2");
    row("other function", sends([](SeenRequest r) {
          r.function = 6;
          return echo(r);
        }),
        "function 6");
    row("garbage", sends([](const SeenRequest&) { return QByteArray("GARBAGE GARBAGE"); }),
        "not Modbus");
    row(
        "closes", [](const SeenRequest&, QTcpSocket& socket) { socket.disconnectFromHost(); },
        "closed the connection");
    row(
        "closes in the middle",
        [](const SeenRequest& r, QTcpSocket& socket) {
          socket.write(echo(r).chopped(1));
          socket.disconnectFromHost();
        },
        "in the middle of a reply");
  }

  void tellsWhatBecameOfTheWrite() {
    QFETCH(HostileModbusServer::Answer, answer);
    QFETCH(int, result);
    QFETCH(QString, reason);
    QFETCH(bool, isMissed);
    HostileModbusServer server(onWrite(answer));
    WritingRun run(server.port(), isMissed ? quickPlc(1, shortTimeout) : quickPlc(),
                   {writableTag(ModbusTable::Coil, coil, DataType::Bool)});
    QVERIFY(run.isConnected());
    const TagWriteOutcome outcome = run.write(0, true);
    QVERIFY(outcome.tag.isValid());
    QCOMPARE(int(outcome.result), result);
    QVERIFY2(outcome.reason.contains(reason), qPrintable(outcome.reason));
    QCOMPARE(outcome.before, TagValue(false));
    QCOMPARE(outcome.wanted, TagValue(true));
    // The connection comes back, and nothing is written again.
    QTRY_COMPARE_WITH_TIMEOUT(run.held(0), TagValue(false), patience);
    QCOMPARE(writesSeen(server), qsizetype(1));
  }

  void sendsNothingWhenTheReadBeforeFails() {
    HostileModbusServer server(HostileModbusServer::answerRight);
    WritingRun run(server.port(), quickPlc(1, shortTimeout),
                   {writableTag(ModbusTable::Coil, coil, DataType::Bool)});
    QVERIFY(run.isConnected());
    QTRY_COMPARE_WITH_TIMEOUT(run.held(0), TagValue(false), patience);
    server.setAnswer(writingHostileNothing);
    const TagWriteOutcome outcome = run.write(0, true);
    QCOMPARE(outcome.result, WriteResult::NotSent);
    QVERIFY2(outcome.reason.contains(QStringLiteral("could not be read before")),
             qPrintable(outcome.reason));
    QCOMPARE(writesSeen(server), qsizetype(0));
  }

  void knowsNothingOfAConfirmedWriteThatCannotBeReadBack() {
    HostileModbusServer server(onWrite([](const SeenRequest& request, QTcpSocket& socket) {
      socket.write(echo(request));
      socket.disconnectFromHost();
    }));
    WritingRun run(server.port(), quickPlc(),
                   {writableTag(ModbusTable::Coil, coil, DataType::Bool)});
    QVERIFY(run.isConnected());
    const TagWriteOutcome outcome = run.write(0, true);
    QCOMPARE(outcome.result, WriteResult::Unknown);
    QVERIFY2(outcome.reason.contains(QStringLiteral("could not be read back")),
             qPrintable(outcome.reason));
    QCOMPARE(outcome.found, TagValue());
  }

  void tellsAllWritesWhenItStops() {
    HostileModbusServer server(onWrite(writingHostileNothing));
    WritingRun run(server.port(), quickPlc(),
                   {writableTag(ModbusTable::Coil, coil, DataType::Bool)});
    QVERIFY(run.isConnected());
    QList<QFuture<TagWriteOutcome>> writes;
    for (int i = 0; i < 1000; ++i) writes.append(run.begin(0, true));
    QTRY_COMPARE_WITH_TIMEOUT(writesSeen(server), qsizetype(1), patience);
    run.network().stop();
    for (const auto& write : writes) QVERIFY(write.isFinished());
    QCOMPARE(writes.first().result().result, WriteResult::Unknown);
    for (const auto& write : writes.mid(1)) {
      QCOMPARE(write.result().result, WriteResult::NotSent);
    }
  }

  void connectionTellsEachRequestOnce_data() {
    QTest::addColumn<bool>("isDestroyed");
    QTest::newRow("closed") << false;
    QTest::newRow("destroyed") << true;
  }

  void connectionTellsEachRequestOnce() {
    QFETCH(bool, isDestroyed);
    HostileModbusServer server(writingHostileNothing);
    modbus::ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = server.port();
    settings.timeout = std::chrono::minutes(1);
    auto connection = std::make_unique<Connection>(settings, std::make_unique<QTcpSocket>());
    const QModbusDataUnit wanted(QModbusDataUnit::Coils, coil, QList<quint16>{1});
    QList<WriteOutcome> told;
    const auto tell = [&told](const WriteOutcome& outcome) { told.append(outcome); };
    connection->write(wanted, tell);  // not open yet
    QCOMPARE(told.size(), qsizetype(1));
    QCOMPARE(told.first().kind, WriteOutcome::Kind::NotSent);
    connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(connection->isOpen(), patience);
    int read = 0;
    connection->write(wanted, tell);
    connection->write(wanted, tell);
    connection->read(wanted, [&read](const modbus::ReadOutcome&) { ++read; });
    connection->readFirst(wanted, [&read](const modbus::ReadOutcome&) { read += 100; });
    QTRY_COMPARE_WITH_TIMEOUT(writesSeen(server), qsizetype(1), patience);
    QCOMPARE(told.size(), qsizetype(1));
    if (isDestroyed) {
      connection.reset();
    } else {
      connection->close();
    }
    QCOMPARE(told.size(), qsizetype(3));
    QCOMPARE(told.at(1).kind, WriteOutcome::Kind::Unknown);
    QCOMPARE(told.at(2).kind, WriteOutcome::Kind::NotSent);
    QCOMPARE(read, 100);
  }

  void writesGoAheadOfQueuedReads() {
    QList<std::pair<SeenRequest, QTcpSocket*>> held;
    HostileModbusServer server([&held](const SeenRequest& request, QTcpSocket& socket) {
      held.append({request, &socket});
    });
    modbus::ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = server.port();
    settings.timeout = std::chrono::minutes(1);
    Connection connection(settings, std::make_unique<QTcpSocket>());
    connection.open();
    QTRY_VERIFY_WITH_TIMEOUT(connection.isOpen(), patience);
    const QModbusDataUnit wanted(QModbusDataUnit::Coils, coil, QList<quint16>{1});
    for (int i = 0; i < 3; ++i) connection.read(wanted, [](const modbus::ReadOutcome&) {});
    connection.write(wanted, [](const WriteOutcome&) {});
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), qsizetype(1), patience);
    QCOMPARE(writesSeen(server), qsizetype(0));
    HostileModbusServer::answerRight(held.first().first, *held.first().second);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), qsizetype(2), patience);
    QCOMPARE(server.requests().at(1).function, writeCoil);
  }

 private:
  static Answer exception(int code) {
    return sends([code](const SeenRequest& request) {
      return HostileModbusServer::replyWith(request,
                                            QByteArray(1, char(0x80 | writeCoil)) + char(code));
    });
  }
};

static const RegisterTest<TestWritingHostile> registeredTestWritingHostile;

}  // namespace linewarden::test

#include "test_writing_hostile.moc"
