// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_program.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// `demo`, with the PLCs of a plantsim that runs: every command on the demo plant.
class TestDemo : public QObject {
  Q_OBJECT

 private:
  QProcess plantsim_;
  ControlProgram program_;
  QJsonArray people_;

  [[nodiscard]] QJsonObject person(const char* name) const {
    return named(people_, QStringLiteral("name"), QString::fromLatin1(name));
  }

 private slots:
  void initTestCase() {
    const QString plant = program_.file(QStringLiteral("served.toml"));
    plantsim_.start(QStringLiteral(LINEWARDEN_BIN_DIR "/plantsim"),
                    {QStringLiteral("--any-port"), QStringLiteral("--plant-out"), plant});
    QByteArray out;
    while (!out.endsWith("ready\n")) {
      QVERIFY(plantsim_.waitForReadyRead(60'000));
      out += plantsim_.readAllStandardOutput();
    }

    const ControlRun made = program_.run({QStringLiteral("demo"), QStringLiteral("--days"),
                                          QStringLiteral("1"), QStringLiteral("--plant"), plant});

    QVERIFY2(made.exitCode == 0, (made.out + made.err).constData());
    QCOMPARE(made.json().value(QStringLiteral("folder")).toString(), program_.folder());
    people_ = made.json().value(QStringLiteral("people")).toArray();
    QCOMPARE(people_.size(), 7);
  }

  void cleanupTestCase() {
    plantsim_.terminate();
    QVERIFY(plantsim_.waitForFinished(60'000));
    QCOMPARE(plantsim_.exitCode(), 0);
  }

  void listsThePeopleOfTheDemo() {
    const ControlRun listed = program_.run({QStringLiteral("user"), QStringLiteral("list")});

    QCOMPARE(listed.exitCode, 0);
    const QJsonArray known = listed.json().value(QStringLiteral("people")).toArray();
    // Those who were invited, too: they have no password yet.
    QVERIFY(known.size() >= people_.size());
    for (const QJsonValue& each : people_) {
      const QString name = each.toObject().value(QStringLiteral("name")).toString();
      const QJsonObject told = named(known, QStringLiteral("name"), name);
      QCOMPARE(told.value(QStringLiteral("displayName")),
               each.toObject().value(QStringLiteral("displayName")));
    }
  }

  void letsThemActWithTheirRightsOnly() {
    const auto as = [this](const char* name, const char* command) {
      const QJsonObject who = person(name);
      const QString lines = who.value(QStringLiteral("password")).toString() + u'\n' +
                            who.value(QStringLiteral("code")).toString() + u'\n';
      return program_.run(QStringList{QStringLiteral("--as"), QString::fromLatin1(name)} +
                              QString::fromLatin1(command).split(u' '),
                          lines.toLatin1());
    };

    const ControlRun officer = as("moreau", "audit verify");
    QVERIFY2(officer.exitCode == 0, (officer.out + officer.err).constData());
    const ControlRun worker = as("okafor", "user list");
    QCOMPARE(worker.exitCode, 1);
    QVERIFY2(worker.errorCode() == QStringLiteral("permission-denied"), worker.out.constData());
  }

  void hasADayOfHistory() {
    const ControlRun read = program_.run(
        {QStringLiteral("history"), QStringLiteral("--tag"), QStringLiteral("L1.speed"),
         QStringLiteral("--from"), QStringLiteral("-24h"), QStringLiteral("--to"),
         QStringLiteral("now"), QStringLiteral("--points"), QStringLiteral("100")});

    QVERIFY2(read.exitCode == 0, (read.out + read.err).constData());
    const QJsonArray all = read.json().value(QStringLiteral("samples")).toArray();
    QVERIFY2(all.size() >= 50, read.out.constData());
    double highest = 0;
    for (const QJsonValue& sample : all) {
      highest = qMax(highest, sample.toObject().value(QStringLiteral("value")).toDouble());
    }
    QVERIFY2(highest > 300 && highest <= 700, qPrintable(QString::number(highest)));
  }

  void readsEveryTagOfPlantsim() {
    const ControlRun live = program_.run({QStringLiteral("tags")});

    QVERIFY2(live.exitCode == 0, (live.out + live.err).constData());
    const QJsonArray tags = live.json().value(QStringLiteral("tags")).toArray();
    QVERIFY(tags.size() > 200);
    for (const QJsonValue& tag : tags) {
      QVERIFY2(tag.toObject().value(QStringLiteral("quality")).toString() == QStringLiteral("good"),
               qPrintable(tag.toObject().value(QStringLiteral("name")).toString()));
    }
  }

  void findsTheTrailWholeAndThePlcsAnswering() {
    const ControlRun listed = program_.run({QStringLiteral("audit"), QStringLiteral("list"),
                                            QStringLiteral("--limit"), QStringLiteral("10000")});
    const ControlRun verified = program_.run({QStringLiteral("audit"), QStringLiteral("verify")});
    QCOMPARE(verified.exitCode, 0);
    QVERIFY(verified.json().value(QStringLiteral("whole")).toBool());
    // All of them, and the one that this command itself left.
    QCOMPARE(verified.json().value(QStringLiteral("entries")).toInteger(),
             listed.json().value(QStringLiteral("entries")).toArray().size() + 1);

    const ControlRun looked = program_.run({QStringLiteral("doctor")});

    const QJsonArray findings = looked.json().value(QStringLiteral("findings")).toArray();
    for (const char* subject : {"keys", "store", "plc:L1", "plc:L2", "plc:L3"}) {
      const QJsonObject finding =
          named(findings, QStringLiteral("subject"), QString::fromLatin1(subject));
      QVERIFY2(finding.value(QStringLiteral("health")).toString() == QStringLiteral("good"),
               looked.out.constData());
    }
  }

  void refusesAPlaceThatIsTaken() {
    const QMap<QString, QByteArray> before = program_.files();
    const ControlRun again = program_.run({QStringLiteral("demo")});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.errorCode(), QStringLiteral("already-exists"));
    QVERIFY(program_.files() == before);
  }
};

namespace {
const RegisterTest<TestDemo> registeredTestDemo;
}

}  // namespace linewarden::test

#include "test_demo.moc"
