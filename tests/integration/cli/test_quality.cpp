// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_program.h"
#include "tests/support/hostile_modbus_server.h"
#include "tests/support/run_tests.h"
#include "tests/support/server_process.h"

#include <QTest>
#include <QTimer>

namespace linewarden::test {

namespace {

QByteArray plcAt(quint16 port, int unit = 1, int timeoutMs = 1000) {
  return "[site]\nid = \"s\"\n[[plcs]]\nid = \"p\"\nhost = \"127.0.0.1\"\nport = " +
         QByteArray::number(port) + "\nunit_id = " + QByteArray::number(unit) +
         "\ntimeout_ms = " + QByteArray::number(timeoutMs) + '\n';
}

QByteArray tag(const char* name, const char* type, int address, const char* more = "") {
  return QByteArray("[[tags]]\nname = \"") + name + "\"\nplc = \"p\"\ntype = \"" + type +
         "\"\naddress = " + QByteArray::number(address) + '\n' + more;
}

}  // namespace

/// Values that are too old or none: quality, reason, and what history keeps of it.
class TestQuality : public QObject {
  Q_OBJECT

 private:
  static QJsonObject live(const ControlRun& run, const char* name) {
    return named(run.json().value(QStringLiteral("tags")).toArray(), QStringLiteral("name"),
                 QString::fromLatin1(name));
  }

  static void isBad(const QJsonObject& told, const char* reason) {
    QCOMPARE(told.value(QStringLiteral("quality")).toString(), QStringLiteral("bad"));
    QVERIFY(told.value(QStringLiteral("value")).isNull());
    const QString why = told.value(QStringLiteral("reason")).toString();
    QVERIFY2(why.contains(QString::fromUtf8(reason)), qPrintable(why));
  }

 private slots:
  void tellsRegistersThatHoldNoValue() {
    // NaN, infinity, bytes that are not UTF-8, and one register that is fine.
    const char* contents =
        R"({"unit": 1, "holding": {"0": [32704, 0], "2": [32640, 0], "4": [65280, 65535], "6": [5]}})";
    ServerProcess server(pymodbusProgram(), {QString::fromLatin1(contents)});
    const QList<quint16> ports = server.waitForPorts();
    QVERIFY2(!ports.isEmpty(), server.complaint().constData());
    ControlProgram program;
    QVERIFY(program.init(plcAt(ports.first()) + tag("nan", "float32", 0) +
                         tag("infinite", "float32", 2) + tag("text", "string", 4, "count = 2\n") +
                         tag("fine", "uint16", 6)));

    const ControlRun run = program.run({QStringLiteral("tags")});

    QCOMPARE(run.exitCode, 0);
    isBad(live(run, "nan"), "NaN");
    isBad(live(run, "infinite"), "infinity");
    isBad(live(run, "text"), "UTF-8");
    QCOMPARE(live(run, "fine").value(QStringLiteral("value")).toInt(), 5);

    QCOMPARE(program.run({QStringLiteral("collect"), QStringLiteral("--for"), QStringLiteral("2")})
                 .exitCode,
             0);
    const ControlRun read =
        program.run({QStringLiteral("history"), QStringLiteral("--tag"), QStringLiteral("nan"),
                     QStringLiteral("--from"), QStringLiteral("-1h"), QStringLiteral("--to"),
                     QStringLiteral("now")});
    const QJsonArray samples = read.json().value(QStringLiteral("samples")).toArray();
    QVERIFY2(!samples.isEmpty(), read.out.constData());
    for (const QJsonValue& sample : samples) {
      QCOMPARE(sample.toObject().value(QStringLiteral("quality")).toString(),
               QStringLiteral("bad"));
      QVERIFY(sample.toObject().value(QStringLiteral("value")).isNull());
    }
  }

  void tellsAnotherUnit() {
    const char* contents = R"({"unit": 1, "holding": {"0": [5]}})";
    ServerProcess server(pymodbusProgram(), {QString::fromLatin1(contents)});
    const QList<quint16> ports = server.waitForPorts();
    QVERIFY2(!ports.isEmpty(), server.complaint().constData());
    ControlProgram program;
    QVERIFY(program.init(plcAt(ports.first(), 2) + tag("one", "uint16", 0)));

    const ControlRun run = program.run({QStringLiteral("tags")});

    QCOMPARE(run.exitCode, 0);
    isBad(live(run, "one"), "");
    QVERIFY(!live(run, "one").value(QStringLiteral("reason")).toString().isEmpty());
  }

  void tellsAPlcThatIsNotThere() {
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    const quint16 port = holder.serverPort();
    holder.close();
    ControlProgram program;
    QVERIFY(program.init(plcAt(port) + tag("one", "uint16", 0)));

    const ControlRun tags = program.run({QStringLiteral("tags")});
    const ControlRun collected =
        program.run({QStringLiteral("collect"), QStringLiteral("--for"), QStringLiteral("1")});
    const ControlRun looked = program.run({QStringLiteral("doctor")});

    QCOMPARE(tags.exitCode, 0);
    isBad(live(tags, "one"), "127.0.0.1");
    QCOMPARE(collected.exitCode, 1);
    const QJsonObject plc =
        collected.json().value(QStringLiteral("plcs")).toArray().at(0).toObject();
    QVERIFY(!plc.value(QStringLiteral("connected")).toBool());
    QVERIFY(!plc.value(QStringLiteral("reason")).toString().isEmpty());
    QCOMPARE(looked.exitCode, 1);
    const QJsonObject finding = named(looked.json().value(QStringLiteral("findings")).toArray(),
                                      QStringLiteral("subject"), QStringLiteral("plc:p"));
    QCOMPARE(finding.value(QStringLiteral("health")).toString(), QStringLiteral("bad"));
    QVERIFY(!finding.value(QStringLiteral("remedy")).toString().isEmpty());
  }

  void waitsForAPlcThatTakesItsTime() {
    // Replies to the second table come late, but in time.
    HostileModbusServer plc([](const SeenRequest& request, QTcpSocket& socket) {
      constexpr quint8 readHoldingRegisters = 3;
      constexpr int lateMs = 1200;
      QTimer::singleShot(request.function == readHoldingRegisters ? 0 : lateMs, &socket,
                         [request, &socket] { HostileModbusServer::answerRight(request, socket); });
    });
    ControlProgram program;
    QVERIFY(program.init(plcAt(plc.port(), 1, 20'000) + tag("prompt", "uint16", 0) +
                         tag("late", "uint16", 1, "table = \"input\"\n")));

    const auto process =
        program.start({QStringLiteral("tags"), QStringLiteral("--wait"), QStringLiteral("60")});
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);

    const ControlRun run{process->exitCode(), process->readAllStandardOutput(), {}};
    for (const char* name : {"prompt", "late"}) {
      QVERIFY2(
          live(run, name).value(QStringLiteral("quality")).toString() == QStringLiteral("good"),
          run.out.constData());
    }
  }

  void tellsAPlcThatHangs() {
    HostileModbusServer plc([](const SeenRequest&, QTcpSocket&) {});
    ControlProgram program;
    QVERIFY(program.init(plcAt(plc.port(), 1, 60'000) + tag("one", "uint16", 0)));

    const auto looking = program.start({QStringLiteral("doctor")});
    QTRY_COMPARE_WITH_TIMEOUT(looking->state(), QProcess::NotRunning, 60'000);

    QCOMPARE(looking->exitCode(), 1);
    const ControlRun looked{1, looking->readAllStandardOutput(), {}};
    const QJsonObject finding = named(looked.json().value(QStringLiteral("findings")).toArray(),
                                      QStringLiteral("subject"), QStringLiteral("plc:p"));
    QCOMPARE(finding.value(QStringLiteral("health")).toString(), QStringLiteral("bad"));
    QVERIFY2(finding.value(QStringLiteral("message"))
                 .toString()
                 .endsWith(QStringLiteral("It has not answered so far.")),
             looked.out.constData());

    const auto collecting =
        program.start({QStringLiteral("collect"), QStringLiteral("--for"), QStringLiteral("3")});
    QTRY_COMPARE_WITH_TIMEOUT(collecting->state(), QProcess::NotRunning, 60'000);
    QCOMPARE(collecting->exitCode(), 1);
  }

  void tellsThatASecondWasEnough() {
    const char* contents = R"({"unit": 1, "holding": {"0": [5]}})";
    ServerProcess server(pymodbusProgram(), {QString::fromLatin1(contents)});
    const QList<quint16> ports = server.waitForPorts();
    QVERIFY2(!ports.isEmpty(), server.complaint().constData());
    ControlProgram program;
    QVERIFY(program.init(plcAt(ports.first()) + tag("one", "uint16", 0)));
    for (int i = 0; i < 3; ++i) {
      const ControlRun run =
          program.run({QStringLiteral("collect"), QStringLiteral("--for"), QStringLiteral("1")});
      QVERIFY2(run.exitCode == 0, run.out.constData());
    }
  }

  void marksAValueThatGrewOldAsStale() {
    // The holding register is answered once; then the PLC hangs.
    bool answered = false;
    HostileModbusServer plc([&answered](const SeenRequest& request, QTcpSocket& socket) {
      constexpr quint8 readHoldingRegisters = 3;
      if (answered || request.function != readHoldingRegisters) return;
      answered = true;
      HostileModbusServer::answerRight(request, socket);
    });
    ControlProgram program;
    QVERIFY(program.init(plcAt(plc.port(), 1, 60'000) +
                         tag("first", "uint16", 0, "sampling_ms = 200\n") +
                         tag("never", "uint16", 0, "table = \"input\"\nsampling_ms = 3600000\n")));

    // The second tag is waited for, and meanwhile the first grows old (after 3 s).
    const auto process =
        program.start({QStringLiteral("tags"), QStringLiteral("--wait"), QStringLiteral("8")});
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);

    const ControlRun run{process->exitCode(), process->readAllStandardOutput(), {}};
    QVERIFY(answered);
    QCOMPARE(run.exitCode, 0);
    const QJsonObject first = live(run, "first");
    QCOMPARE(first.value(QStringLiteral("quality")).toString(), QStringLiteral("stale"));
    QCOMPARE(first.value(QStringLiteral("value")).toInt(), int{HostileModbusServer::registerAt(0)});
    QCOMPARE(live(run, "never").value(QStringLiteral("quality")).toString(), QStringLiteral("bad"));
  }
};

namespace {
const RegisterTest<TestQuality> registeredTestQuality;
}

}  // namespace linewarden::test

#include "test_quality.moc"
