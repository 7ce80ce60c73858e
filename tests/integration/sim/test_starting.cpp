// SPDX-License-Identifier: GPL-3.0-or-later
#include "plantsim_process.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>

namespace linewarden::test {

/// How plantsim starts, refuses to and ends.
class TestStarting : public QObject {
  Q_OBJECT

 private:
  static bool canConnect(quint16 port) {
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    return socket.waitForConnected(patienceMs);
  }

  /// What does not move between two questions: texts, set points, states, causes.
  static QStringList steadyValues(PlantsimProcess& sim) {
    QStringList values;
    for (const Tag& tag : sim.plant().tags) {
      const bool steady = tag.type == DataType::String || tag.writable ||
                          tag.name.endsWith(QStringLiteral("state")) ||
                          tag.name.endsWith(QStringLiteral("stop_cause"));
      if (steady) values << tag.name + u'=' + sim.read(tag.name).toString();
    }
    return values;
  }

 private slots:
  void sameSeedGivesTheSamePlant() {
    const QStringList seed{QStringLiteral("--seed"), QStringLiteral("77")};
    PlantsimProcess one(seed);
    PlantsimProcess two(seed);
    QVERIFY(one.waitUntilReady() && two.waitUntilReady());
    const QStringList values = steadyValues(one);
    QVERIFY2(values.size() > 40, qPrintable(QString::number(values.size())));
    QVERIFY(!values.join(u' ').contains(QStringLiteral("= ")));

    // A line may change its state between the two, so that it is asked again.
    QTRY_COMPARE_WITH_TIMEOUT(steadyValues(one), steadyValues(two), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(one.number(QStringLiteral("L1.good")),
                              two.number(QStringLiteral("L1.good")), patienceMs);
  }

  void refusesPortsThatAnotherHolds_data() {
    QTest::addColumn<bool>("fromFile");
    QTest::newRow("ports of the plant file") << true;
    QTest::newRow("--port-base") << false;
  }

  void refusesPortsThatAnotherHolds() {
    QFETCH(const bool, fromFile);
    PlantsimProcess first;
    QVERIFY(first.waitUntilReady());
    const QString port = QString::number(first.plant().plcs.first().port);
    const QStringList arguments = fromFile
                                      ? QStringList{QStringLiteral("--plant"), first.plantFile()}
                                      : QStringList{QStringLiteral("--port-base"), port};

    const PlantsimRun second = PlantsimProcess::run(arguments);

    QCOMPARE(second.exitCode, 1);
    QVERIFY(second.out.isEmpty());
    QVERIFY2(second.err.contains("Port " + port.toLatin1() + " of 127.0.0.1 cannot be served"),
             second.err.constData());
    QVERIFY(first.read(QStringLiteral("L1.state")).isValid());
  }

  void endsWellOnSigterm() {
    PlantsimProcess sim;
    QVERIFY(sim.waitUntilReady());
    QVERIFY(sim.read(QStringLiteral("L1.state")).isValid());

    sim.process().terminate();

    QVERIFY(sim.process().waitForFinished(patienceMs));
    QCOMPARE(sim.process().exitStatus(), QProcess::NormalExit);
    QVERIFY2(sim.process().exitCode() == 0, sim.process().readAllStandardError().constData());
  }

  void endsWithItsParent() {
    QProcess parent;
    parent.start(QStringLiteral("/bin/sh"),
                 {QStringLiteral("-c"), QStringLiteral("\"$0\" --any-port --with-parent & wait"),
                  PlantsimProcess::program()});
    QByteArray out;
    while (!out.endsWith("ready\n")) {
      QVERIFY(parent.waitForReadyRead(patienceMs));
      out += parent.readAllStandardOutput();
    }
    const qsizetype begin = out.indexOf("port=") + 5;
    const quint16 port = out.mid(begin, out.indexOf('\n') - begin).toUShort();
    QVERIFY(port > 0 && canConnect(port));

    parent.kill();

    QTRY_VERIFY_WITH_TIMEOUT(!canConnect(port), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(parent.state(), QProcess::NotRunning, patienceMs);
  }

  void tellsEachProblemOfAPlantFile() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bad.toml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "[site]\nid = \"a\"\nport = 1\n"
        "[[plcs]]\nid = \"p\"\nhost = \"127.0.0.1\"\nport = 70000\n"
        "[[tags]]\nname = \"t\"\nplc = \"q\"\ntype = \"uint16\"\naddress = 0\n");
    file.close();

    const PlantsimRun run = PlantsimProcess::run(
        {QStringLiteral("--plant"), file.fileName(), QStringLiteral("--any-port")});

    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.out.isEmpty());
    for (const char* problem :
         {"line 3, column 1, site.port: ", "line 7, column 8, plcs[0].port: ", "tags[0].plc: "}) {
      QVERIFY2(run.err.contains(problem), run.err.constData());
    }
  }

  void refusesWrongUse_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("fragment");
    const auto row = [](const char* name, const char* arguments, int code, const char* fragment) {
      QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ') << code
                          << QByteArray(fragment);
    };
    row("unknown option", "--melt", 2, "melt");
    row("unknown fault", "--fault melt", 2, "There is no fault");
    row("fault of nothing", "--any-port --fault stop:L9", 1, "cannot happen to \"L9\"");
    row("no plant file", "--any-port --plant /nowhere/plant.toml", 1, "/nowhere/plant.toml");
    row("no place to write", "--any-port --plant-out /nowhere/out.toml", 1, "/nowhere/out.toml");
    row("too few ports", "--port-base 65534", 1, "65533");
  }

  void refusesWrongUse() {
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, fragment);

    const PlantsimRun run = PlantsimProcess::run(arguments);

    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(fragment), run.err.constData());
  }
};

static const RegisterTest<TestStarting> registeredTestStarting;

}  // namespace linewarden::test

#include "test_starting.moc"
