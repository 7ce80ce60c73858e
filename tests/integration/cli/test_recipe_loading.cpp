// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe_plant.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// Recipes on their way into plantsim's PLC, and what becomes of them there.
class TestRecipeLoading : public QObject {
  Q_OBJECT

 private:
  RecipePlant plant_;
  const QString rossi_ = QStringLiteral("rossi");
  const QString download_ = QStringLiteral("recipe download Lemonade@L1 --order 4711");

  static QJsonObject itemOf(const QJsonValue& of, const char* tag) {
    return named(of[QStringLiteral("items")].toArray(), QStringLiteral("tag"),
                 QString::fromLatin1(tag));
  }
  [[nodiscard]] double valueOf(const char* tag) {
    const ControlRun read = plant_.people().run(QStringLiteral("tags ") + QString::fromLatin1(tag));
    return read.json()
        .value(QStringLiteral("tags"))
        .toArray()
        .at(0)[QStringLiteral("value")]
        .toDouble(-1);
  }

 private slots:
  void initTestCase() {
    QCOMPARE(plant_.setUp(), QByteArray());
    QCOMPARE(plant_.makeEffective(RecipePlant::recipe(QStringLiteral("Lemonade"), 480.5)),
             QByteArray());
  }

  void nothingIsGuardedBeforeSomethingIsLoaded() {
    const ControlRun drift = plant_.people().run(QStringLiteral("recipe drift"));
    QVERIFY2(drift.exitCode == 0, saidBy(drift).constData());
    QVERIFY(drift.json().value(QStringLiteral("lines")).toArray().isEmpty());
  }

  void aDryRunWritesNothing() {
    const ControlRun planned =
        plant_.people().runAs(rossi_, download_ + QStringLiteral(" --dry-run"));

    QVERIFY2(planned.exitCode == 0, saidBy(planned).constData());
    const QJsonValue plan = planned.json().value(QStringLiteral("plan"));
    QVERIFY(plan[QStringLiteral("mayStart")].toBool());
    QCOMPARE(itemOf(plan, "L1.volume")[QStringLiteral("wanted")].toDouble(), 480.5);
    QVERIFY(planned.json().value(QStringLiteral("record")).isNull());
    QCOMPARE(valueOf("L1.volume"), 500.0);  // the middle of its range, where plantsim begins
  }

  void wantsTheRightPersonAndAFreshProof() {
    QCOMPARE(plant_.people().runAs(QStringLiteral("lindqvist"), download_).errorCode(),
             QStringLiteral("permission-denied"));
    QCOMPARE(plant_.people().run(download_).exitCode, 2);
    QCOMPARE(plant_.people().runAs(rossi_, QStringLiteral("recipe download Lemonade@L1")).exitCode,
             2);
    const ControlRun unproven = plant_.people().runAs(rossi_, download_);
    QVERIFY2(unproven.errorCode() == QStringLiteral("invalid-argument"),
             saidBy(unproven).constData());
    const ControlRun wrong = plant_.people().runAs(
        rossi_, download_, "some other words\n" + plant_.people().codeOf(rossi_, 1) + '\n');
    QVERIFY2(wrong.errorCode() == QStringLiteral("sign-in-refused"), saidBy(wrong).constData());
    QCOMPARE(valueOf("L1.volume"), 500.0);
  }

  void loadsAndReadsBack() {
    const ControlRun loaded =
        plant_.people().runAs(rossi_, download_, plant_.people().proofOf(rossi_));

    QVERIFY2(loaded.exitCode == 0, saidBy(loaded).constData());
    const QJsonValue record = loaded.json().value(QStringLiteral("record"));
    QCOMPARE(record[QStringLiteral("outcome")].toString(), QStringLiteral("done"));
    QCOMPARE(itemOf(record, "L1.volume")[QStringLiteral("found")].toDouble(), 480.5);
    QVERIFY2(loaded.err.contains("L1: 1 of"), loaded.err.constData());
    QCOMPARE(valueOf("L1.volume"), 480.5);
    QCOMPARE(valueOf("L1.hold_time"), 12.0);
    QCOMPARE(valueOf("L1.recipe_version"), 1.0);
    QVERIFY(plant_.program().timesNoted("plc.written") >= 2);
    const QJsonArray listed = plant_.people()
                                  .run(QStringLiteral("recipe downloads --line L1"))
                                  .json()
                                  .value(QStringLiteral("downloads"))
                                  .toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.at(0)[QStringLiteral("name")].toString(), rossi_);
  }

  void onlyAFailedDownloadIsTakenBack() {
    const ControlRun restored = plant_.people().runAs(rossi_, QStringLiteral("recipe restore 1"),
                                                      plant_.people().proofOf(rossi_));
    QVERIFY2(restored.errorCode() == QStringLiteral("conflict"), saidBy(restored).constData());
    QCOMPARE(plant_.people().runAs(rossi_, QStringLiteral("recipe restore 99")).errorCode(),
             QStringLiteral("not-found"));
  }

  void findsNoDriftWhereNothingChanged() {
    const ControlRun drift = plant_.people().run(QStringLiteral("recipe drift --line L1 --for 1"));

    QVERIFY2(drift.exitCode == 0, saidBy(drift).constData());
    const QJsonValue line = drift.json().value(QStringLiteral("lines")).toArray().at(0);
    QVERIFY(line[QStringLiteral("verified")].toBool());
    QCOMPARE(line[QStringLiteral("drifted")].toInt(-1), 0);
    QCOMPARE(line[QStringLiteral("unread")].toInt(-1), 0);
    const ControlRun other = plant_.people().run(QStringLiteral("recipe drift --line L2"));
    QVERIFY(other.json().value(QStringLiteral("lines")).toArray().isEmpty());
  }

  void findsWhatThePlcLost() {
    QVERIFY(plant_.restartPlc());  // it begins with its own values, and without a mark

    const ControlRun drift = plant_.people().run(QStringLiteral("recipe drift"));

    QVERIFY2(drift.exitCode == 1, saidBy(drift).constData());
    const QJsonValue line = drift.json().value(QStringLiteral("lines")).toArray().at(0);
    QCOMPARE(line[QStringLiteral("drifted")].toInt(), 2);
    QVERIFY(line[QStringLiteral("markWrong")].toBool());
    const QJsonObject volume = named(line[QStringLiteral("parameters")].toArray(),
                                     QStringLiteral("tag"), QStringLiteral("L1.volume"));
    QCOMPARE(volume.value(QStringLiteral("expected")).toDouble(), 480.5);
    QCOMPARE(volume.value(QStringLiteral("found")).toDouble(), 500.0);
    const QJsonArray records = plant_.people()
                                   .run(QStringLiteral("recipe drift --history"))
                                   .json()
                                   .value(QStringLiteral("records"))
                                   .toArray();
    QCOMPARE(records.size(), 3);
    QVERIFY(plant_.people().run(QStringLiteral("notice list --open")).out.contains("recipe.drift"));
  }

  void tellsWhenThePlcDoesNotAnswer() {
    plant_.stopPlc();

    const ControlRun drift = plant_.people().run(QStringLiteral("recipe drift"));
    QVERIFY2(drift.exitCode == 1, saidBy(drift).constData());
    QCOMPARE(drift.json().value(QStringLiteral("lines")).toArray().at(0)[QStringLiteral("unread")],
             QJsonValue(2));
    const ControlRun planned = plant_.people().runAs(rossi_, download_);

    QVERIFY2(planned.exitCode == 1, saidBy(planned).constData());
    const QJsonValue plan = planned.json().value(QStringLiteral("plan"));
    QVERIFY(!named(plan[QStringLiteral("interlocks")].toArray(), QStringLiteral("what"),
                   QStringLiteral("plc-connected"))
                 .value(QStringLiteral("good"))
                 .toBool(true));
  }
};

namespace {
const RegisterTest<TestRecipeLoading> registeredTestRecipeLoading;
}

}  // namespace linewarden::test

#include "test_recipe_loading.moc"
