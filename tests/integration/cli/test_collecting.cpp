// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "control_program.h"
#include "tests/support/run_tests.h"
#include "tests/support/server_process.h"

#include <QJsonArray>
#include <QTest>

namespace linewarden::test {

/// init, collect, tags and history against pymodbus.
class TestCollecting : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void tellsLiveValuesWithTypeScaleAndTime_data();
  void tellsLiveValuesWithTypeScaleAndTime();
  void tellsWhyATagHasNoValue();
  void recordsWhatWasReadWhenItWasRead_data();
  void recordsWhatWasReadWhenItWasRead();
  void keepsExtremesWhenFewerPointsAreAskedFor();
  void endsCleanlyWhenToldTo();
  void leavesEachStepInTheTrail();
  void findsNothingWrongWithAHealthyPlace();

 private:
  std::unique_ptr<ServerProcess> server_;
  ControlProgram program_;
  UtcTime began_;
  UtcTime ended_;
  QJsonArray tags_;
};

void TestCollecting::initTestCase() {
  server_ = std::make_unique<ServerProcess>(pymodbusProgram(),
                                            QStringList{QString::fromLatin1(plcContents())});
  const QList<quint16> ports = server_->waitForPorts();
  QVERIFY2(!ports.isEmpty(), server_->complaint().constData());
  QVERIFY(program_.init(plantAt(ports.first())));
  began_ = SystemClock().now();

  const ControlRun collected =
      program_.run({QStringLiteral("collect"), QStringLiteral("--for"), QStringLiteral("10")});

  ended_ = SystemClock().now();
  QVERIFY2(collected.exitCode == 0, (collected.out + collected.err).constData());
  const QJsonObject plc = collected.json().value(QStringLiteral("plcs")).toArray().at(0).toObject();
  QVERIFY(plc.value(QStringLiteral("connected")).toBool());
  const ControlRun live = program_.run({QStringLiteral("tags")});
  QVERIFY2(live.exitCode == 0, (live.out + live.err).constData());
  tags_ = live.json().value(QStringLiteral("tags")).toArray();
  QCOMPARE(tags_.size(), 9);
}

void TestCollecting::tellsLiveValuesWithTypeScaleAndTime_data() {
  QTest::addColumn<QString>("type");
  QTest::addColumn<QJsonValue>("value");
  const auto row = [](const char* name, const char* type, const QJsonValue& value) {
    QTest::newRow(name) << QString::fromLatin1(type) << value;
  };
  row("count", "uint32", 305'419'896);
  row("speed", "float32", 1.5);
  row("energy", "float64", -2.25);
  row("product", "string", QStringLiteral("LEMON"));
  row("pressure", "int16", 9.0);
  row("guard", "bool", true);
  row("valve", "bool", true);
  row("lamp", "bool", false);
}

void TestCollecting::tellsLiveValuesWithTypeScaleAndTime() {
  QFETCH(const QString, type);
  QFETCH(const QJsonValue, value);

  const QJsonObject tag =
      named(tags_, QStringLiteral("name"), QString::fromLatin1(QTest::currentDataTag()));

  QCOMPARE(tag.value(QStringLiteral("type")).toString(), type);
  QCOMPARE(tag.value(QStringLiteral("value")), value);
  QCOMPARE(tag.value(QStringLiteral("quality")).toString(), QStringLiteral("good"));
  const QDateTime time =
      QDateTime::fromString(tag.value(QStringLiteral("time")).toString(), Qt::ISODateWithMs);
  QVERIFY(time.toMSecsSinceEpoch() >= toMillis(ended_));
  QVERIFY(time.toMSecsSinceEpoch() <= toMillis(SystemClock().now()));
}

void TestCollecting::tellsWhyATagHasNoValue() {
  const QJsonObject tag = named(tags_, QStringLiteral("name"), QStringLiteral("nowhere"));
  QCOMPARE(tag.value(QStringLiteral("quality")).toString(), QStringLiteral("bad"));
  QVERIFY(tag.value(QStringLiteral("value")).isNull());
  QVERIFY(tag.value(QStringLiteral("reason")).toString().contains(QStringLiteral("exception 2")));
}

void TestCollecting::recordsWhatWasReadWhenItWasRead_data() {
  QTest::addColumn<QJsonValue>("value");
  QTest::addColumn<int>("atLeast");
  QTest::newRow("count") << QJsonValue(305'419'896) << 20;  // each 200 ms
  QTest::newRow("speed") << QJsonValue(1.5) << 5;           // each second
  QTest::newRow("pressure") << QJsonValue(9.0) << 3;
  QTest::newRow("guard") << QJsonValue(true) << 3;
  QTest::newRow("lamp") << QJsonValue(false) << 3;
}

void TestCollecting::recordsWhatWasReadWhenItWasRead() {
  QFETCH(const QJsonValue, value);
  QFETCH(const int, atLeast);

  const ControlRun read =
      program_.run({QStringLiteral("history"), QStringLiteral("--tag"),
                    QString::fromLatin1(QTest::currentDataTag()), QStringLiteral("--from"),
                    toIsoUtc(began_), QStringLiteral("--to"), toIsoUtc(ended_)});

  QVERIFY2(read.exitCode == 0, (read.out + read.err).constData());
  int good = 0;
  QString before;
  for (const QJsonValue& entry : read.json().value(QStringLiteral("samples")).toArray()) {
    const QJsonObject sample = entry.toObject();
    const QString time = sample.value(QStringLiteral("time")).toString();
    QVERIFY(time > before);
    QVERIFY(time >= toIsoUtc(began_) && time < toIsoUtc(ended_));
    before = time;
    if (sample.value(QStringLiteral("quality")).toString() != QStringLiteral("good")) continue;
    QCOMPARE(sample.value(QStringLiteral("value")), value);
    ++good;
  }
  QVERIFY2(good >= atLeast, qPrintable(QString::number(good)));
}

void TestCollecting::keepsExtremesWhenFewerPointsAreAskedFor() {
  const ControlRun read =
      program_.run({QStringLiteral("history"), QStringLiteral("--tag"), QStringLiteral("count"),
                    QStringLiteral("--from"), QStringLiteral("-1h"), QStringLiteral("--to"),
                    QStringLiteral("now"), QStringLiteral("--points"), QStringLiteral("4")});

  QCOMPARE(read.exitCode, 0);
  QVERIFY(read.json().value(QStringLiteral("reduced")).toBool());
  const qsizetype samples = read.json().value(QStringLiteral("samples")).toArray().size();
  QVERIFY(samples >= 1 && samples <= 8);
}

void TestCollecting::endsCleanlyWhenToldTo() {
  const auto process = program_.startCollecting();
  QVERIFY(process != nullptr);

  process->terminate();

  QVERIFY(process->waitForFinished(30'000));
  QCOMPARE(process->exitStatus(), QProcess::NormalExit);
  QCOMPARE(process->exitCode(), 0);
}

void TestCollecting::leavesEachStepInTheTrail() {
  const ControlRun listed = program_.run({QStringLiteral("audit"), QStringLiteral("list")});
  QCOMPARE(listed.exitCode, 0);
  for (const char* action : {"installation.set-up", "person.first-administrator",
                             "collector.started", "collector.stopped", "command.started"}) {
    QVERIFY2(listed.out.contains(action), action);
  }
  const qint64 newest = listed.json()
                            .value(QStringLiteral("entries"))
                            .toArray()
                            .at(0)
                            .toObject()
                            .value(QStringLiteral("sequence"))
                            .toInteger();

  const ControlRun verified = program_.run({QStringLiteral("audit"), QStringLiteral("verify")});

  QCOMPARE(verified.exitCode, 0);
  QVERIFY(verified.json().value(QStringLiteral("whole")).toBool());
  QCOMPARE(verified.json().value(QStringLiteral("entries")).toInteger(), newest + 1);
}

void TestCollecting::findsNothingWrongWithAHealthyPlace() {
  const ControlRun looked = program_.run({QStringLiteral("doctor")});

  const QJsonArray findings = looked.json().value(QStringLiteral("findings")).toArray();
  for (const char* subject : {"keys", "keyring", "store", "plc:plc-1"}) {
    const QJsonObject finding =
        named(findings, QStringLiteral("subject"), QString::fromLatin1(subject));
    QVERIFY2(finding.value(QStringLiteral("health")).toString() == QStringLiteral("good"),
             looked.out.constData());
  }
  QVERIFY(!named(findings, QStringLiteral("subject"), QStringLiteral("clock")).isEmpty());
  QVERIFY(!named(findings, QStringLiteral("subject"), QStringLiteral("disk")).isEmpty());
}

namespace {
const RegisterTest<TestCollecting> registeredTestCollecting;
}

}  // namespace linewarden::test

#include "test_collecting.moc"
