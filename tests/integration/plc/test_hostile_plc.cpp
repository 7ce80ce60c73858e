// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver_run.h"
#include "tests/support/hostile_modbus_server.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <functional>
#include <memory>

namespace linewarden::test {

using Answer = HostileModbusServer::Answer;

/// Tag 0 is read by a request that is always answered right, tag 1 by one that is not.
class TestHostilePlc : public QObject {
  Q_OBJECT

 private slots:
  void tellsTheReasonAndReadsOn_data() {
    QTest::addColumn<linewarden::test::Answer>("misbehave");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isMissed");
    const auto row = [](const char* name, const Answer& answer, const char* reason,
                        bool isMissed = false) {
      QTest::newRow(name) << answer << QString::fromLatin1(reason) << isMissed;
    };
    row(
        "hangs", [](const SeenRequest&, QTcpSocket&) {}, "did not answer within", true);
    row("exception", sends([](const SeenRequest& r) {
          return HostileModbusServer::replyWith(r, QByteArray::fromHex("8304"));
        }),
        "exception 4");
    row("exception for the address", sends([](const SeenRequest& r) {
          return HostileModbusServer::replyWith(r, QByteArray::fromHex("8302"));
        }),
        "exception 2");
    row("wrong unit", sends([](SeenRequest r) {
          ++r.unit;
          return HostileModbusServer::rightReply(r);
        }),
        "from unit 2 instead of unit 1");
    row("wrong transaction", sends([](SeenRequest r) {
          r.transaction += 100;
          return HostileModbusServer::rightReply(r);
        }),
        "unknown transaction number", true);
    row("short reply", sends([](SeenRequest r) {
          r.count = 0;
          return HostileModbusServer::rightReply(r);
        }),
        "byte count of 0");
    row("other function", sends([](SeenRequest r) {
          r.function = 4;
          return HostileModbusServer::rightReply(r);
        }),
        "function 4");
    row("garbage", sends([](const SeenRequest&) { return QByteArray("GARBAGE GARBAGE"); }),
        "not Modbus");
    row("huge length",
        sends([](const SeenRequest&) { return QByteArray::fromHex("00010000ffff"); }),
        "length of 65535");
    addClosingRows();
  }

  void tellsTheReasonAndReadsOn() {
    QFETCH(Answer, misbehave);
    QFETCH(QString, reason);
    QFETCH(bool, isMissed);
    HostileModbusServer server([&misbehave](const SeenRequest& request, QTcpSocket& socket) {
      if (request.first == 0) return HostileModbusServer::answerRight(request, socket);
      misbehave(request, socket);
    });
    const Plc plc = isMissed ? quickPlc(1, shortTimeout) : quickPlc();
    DriverRun run(server.port(), plc, {quickTag(0), quickTag(1000)});
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(!run.badReasons(1).isEmpty(), patience);
    QVERIFY2(run.badReasons(1).first().contains(reason), qPrintable(run.badReasons(1).first()));
    QCOMPARE(run.goodReadings(1), 0);
    const int before = run.goodReadings(0);
    QTRY_VERIFY_WITH_TIMEOUT(run.goodReadings(0) >= before + 10, patience);
    const double expected = HostileModbusServer::registerAt(0);
    QTRY_COMPARE_WITH_TIMEOUT(run.number(0), expected, patience);

    server.setAnswer(HostileModbusServer::answerRight);
    QTRY_VERIFY_WITH_TIMEOUT(run.isGood(1), patience);
    QCOMPARE(run.number(1), double(HostileModbusServer::registerAt(1000)));
  }

  void keepsOtherTagsWhenOneReplyBreaksTheConnection() {
    HostileModbusServer server([](const SeenRequest& request, QTcpSocket& socket) {
      if (request.first == 0) return HostileModbusServer::answerRight(request, socket);
      socket.write(QByteArray("GARBAGE"));
    });
    DriverRun run(server.port(), quickPlc(), {quickTag(0), quickTag(1000)});
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(server.connections() >= 4, patience);
    QTRY_VERIFY_WITH_TIMEOUT(run.goodReadings(0) >= 10, patience);
    QCOMPARE(run.badReasons(0), QStringList());
  }

  void readsRepliesThatComeByteByByte() {
    HostileModbusServer server([](const SeenRequest& request, QTcpSocket& socket) {
      for (const char byte : HostileModbusServer::rightReply(request)) {
        socket.write(&byte, 1);
        socket.flush();
      }
    });
    DriverRun run(server.port(), quickPlc(), {quickTag(0), quickTag(1000)});
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(run.goodReadings(1) >= 5, patience);
    QCOMPARE(run.number(1), double(HostileModbusServer::registerAt(1000)));
    QCOMPARE(run.status().failures, 0);
  }

  void matchesRepliesInAnotherOrder() {
    auto waiting = std::make_shared<QList<SeenRequest>>();
    HostileModbusServer server([waiting](const SeenRequest& request, QTcpSocket& socket) {
      waiting->append(request);
      if (waiting->size() < 4) return;
      while (!waiting->isEmpty()) HostileModbusServer::answerRight(waiting->takeLast(), socket);
    });
    DriverRun run(server.port(), quickPlc(4),
                  {quickTag(0), quickTag(1000), quickTag(2000), quickTag(3000)});
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(run.goodReadings(0) >= 5, patience);
    for (qsizetype tag = 0; tag < 4; ++tag) {
      QCOMPARE(run.number(tag), double(HostileModbusServer::registerAt(int(tag) * 1000)));
    }
    QCOMPARE(run.status().failures, 0);
  }

  void reconnectsAfterBytesNobodyAskedFor() {
    auto spoilt = std::make_shared<bool>(false);
    HostileModbusServer server([spoilt](const SeenRequest& request, QTcpSocket& socket) {
      HostileModbusServer::answerRight(request, socket);
      if (!std::exchange(*spoilt, true)) socket.write(QByteArray(3, '\0'));
    });
    DriverRun run(server.port(), quickPlc(), {quickTag(0)});
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 2, patience);
    const int before = run.goodReadings(0);
    QTRY_VERIFY_WITH_TIMEOUT(run.goodReadings(0) >= before + 5, patience);
    QCOMPARE(run.badReasons(0), QStringList());
  }

  void ignoresAReplyThatComesAfterItsTime() {
    auto first = std::make_shared<QList<SeenRequest>>();
    HostileModbusServer server([first](const SeenRequest& request, QTcpSocket& socket) {
      if (first->isEmpty()) {
        first->append(request);
        return;
      }
      SeenRequest late = first->first();
      late.first = 5000;  // an old value: another than the register holds now
      if (first->size() == 1) socket.write(HostileModbusServer::rightReply(late));
      if (first->size() == 1) first->append(request);
      HostileModbusServer::answerRight(request, socket);
    });
    DriverRun run(server.port(), quickPlc(1, std::chrono::seconds(1)), {quickTag(0)});
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(run.goodReadings(0) >= 3, patience);
    QCOMPARE(run.number(0), double(HostileModbusServer::registerAt(0)));
    QCOMPARE(run.badReasons(0).size(), qsizetype(1));
    QCOMPARE(server.connections(), 1);
  }

  void noticesAHangAfterAQuickReply() {
    auto answers = std::make_shared<int>(0);
    HostileModbusServer server([answers](const SeenRequest& request, QTcpSocket& socket) {
      if (++*answers <= 3) HostileModbusServer::answerRight(request, socket);
    });
    DriverRun run(server.port(), quickPlc(1, shortTimeout), {quickTag(0)});
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(run.badReasons(0).size(), qsizetype(1), patience);
    QVERIFY(run.badReasons(0).first().contains(QStringLiteral("did not answer within 150 ms")));
    QTRY_VERIFY_WITH_TIMEOUT(server.connections() >= 2,
                             patience);  // three in a row: a new connection may help
  }

  void givesOneRequestAtATimeToADeviceThatDropsTheOthers() {
    HostileModbusServer server(HostileModbusServer::answerRight);
    server.takeOneRequestPerSegment();
    DriverRun run(server.port(), quickPlc(4, std::chrono::seconds(1)),
                  {quickTag(0), quickTag(1000), quickTag(2000), quickTag(3000)});
    run.start();
    for (qsizetype tag = 0; tag < 4; ++tag) QTRY_VERIFY_WITH_TIMEOUT(run.isGood(tag), patience);
    const qint64 failures = run.status().failures;
    const int before = run.goodReadings(3);
    QTRY_VERIFY_WITH_TIMEOUT(run.goodReadings(3) >= before + 10, patience);
    QCOMPARE(run.status().failures, failures);
  }

  void splitsARequestTheDeviceRefuses() {
    HostileModbusServer server([](const SeenRequest& request, QTcpSocket& socket) {
      const bool touches = request.first <= 5 && request.first + request.count > 5;
      if (!touches) return HostileModbusServer::answerRight(request, socket);
      socket.write(HostileModbusServer::replyWith(request, QByteArray::fromHex("8302")));
    });
    DriverRun run(server.port(), quickPlc(), {quickTag(3), quickTag(4), quickTag(5), quickTag(7)});
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(!run.badReasons(2).isEmpty(), patience);
    for (const qsizetype tag : {0, 1, 3}) {
      QTRY_VERIFY_WITH_TIMEOUT(run.isGood(tag), patience);
      QCOMPARE(run.badReasons(tag), QStringList());
    }
    QVERIFY(run.badReasons(2).first().contains(QStringLiteral("exception 2")));
    QCOMPARE(run.badReasons(2).size(), qsizetype(1));
  }

  void tellsAllTagsWhenThePlcIsGone() {
    auto server = std::make_unique<HostileModbusServer>(HostileModbusServer::answerRight);
    DriverRun run(server->port(), quickPlc(), {quickTag(0), quickTag(1000)});
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(run.isGood(0) && run.isGood(1), patience);
    server.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!run.isGood(0) && !run.isGood(1), patience);
    QVERIFY(!run.newest(0).reason.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(run.status().state, LinkState::BackingOff, patience);
    QVERIFY(!run.status().reason.isEmpty());
  }

  void tellsNothingAfterStop() {
    HostileModbusServer server(HostileModbusServer::answerRight);
    DriverRun run(server.port(), quickPlc(), {quickTag(0)});
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(run.isGood(0), patience);
    run.driver().stop();
    const int before = run.goodReadings(0);
    QCoreApplication::processEvents();
    QCOMPARE(run.goodReadings(0), before);
    QCOMPARE(run.status().state, LinkState::Disabled);
  }

 private:
  static void addClosingRows() {
    const auto row = [](const char* name, const Answer& answer, const char* reason) {
      QTest::newRow(name) << answer << QString::fromLatin1(reason) << false;
    };
    row(
        "closes in the middle",
        [](const SeenRequest& r, QTcpSocket& socket) {
          socket.write(HostileModbusServer::rightReply(r).chopped(1));
          socket.disconnectFromHost();
        },
        "in the middle of a reply");
    row(
        "closes without a reply",
        [](const SeenRequest&, QTcpSocket& socket) { socket.disconnectFromHost(); },
        "closed the connection");
  }

  static Answer sends(std::function<QByteArray(const SeenRequest&)> bytes) {
    return [bytes = std::move(bytes)](const SeenRequest& request, QTcpSocket& socket) {
      socket.write(bytes(request));
    };
  }
};

static const RegisterTest<TestHostilePlc> registeredTestHostilePlc;

}  // namespace linewarden::test

#include "test_hostile_plc.moc"
