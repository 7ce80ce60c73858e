// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/hash.h"
#include "app/crypto/signing_key.h"
#include "recipe_plant.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace linewarden::test {

/// A recipe's life on the command line, from a file to its withdrawal.
class TestRecipeCommands : public QObject {
  Q_OBJECT

 private:
  RecipePlant plant_;
  const QString lemonade_ = QStringLiteral("Lemonade@L1");
  const QString first_ = QStringLiteral("Lemonade@L1#1");
  const QString author_ = QStringLiteral("lindqvist");

  static void expect(const ControlRun& run, const char* code, int exitCode = 1) {
    QVERIFY2(run.errorCode() == QString::fromLatin1(code) && run.exitCode == exitCode,
             saidBy(run).constData());
  }
  static void done(const ControlRun& run) { QVERIFY2(run.exitCode == 0, saidBy(run).constData()); }
  static QString messageOf(const ControlRun& run) {
    return run.json().value(QStringLiteral("error"))[QStringLiteral("message")].toString();
  }
  static bool isGood(const ControlRun& verified, const char* what) {
    const QJsonArray checks = verified.json()
                                  .value(QStringLiteral("versions"))
                                  .toArray()
                                  .at(0)[QStringLiteral("checks")]
                                  .toArray();
    return named(checks, QStringLiteral("what"), QString::fromLatin1(what))
        .value(QStringLiteral("good"))
        .toBool();
  }
  [[nodiscard]] ControlRun import(const QString& file, const QStringList& options = {}) {
    return plant_.people().runAs(author_,
                                 QStringList{QStringLiteral("recipe"), QStringLiteral("import"),
                                             QStringLiteral("--file"), file} +
                                     options);
  }
  [[nodiscard]] ControlRun as(const char* who, const QString& command,
                              const QByteArray& lines = {}) {
    return plant_.people().runAs(QString::fromLatin1(who), command, lines);
  }
  [[nodiscard]] ControlRun run(const QStringList& arguments) {
    return plant_.program().run(QStringList{QStringLiteral("recipe")} + arguments);
  }
  [[nodiscard]] ControlRun verifyPdf(const QByteArray& content) {
    const QString file = plant_.program().write(QStringLiteral("paper.pdf"), content);
    return run({QStringLiteral("verify"), QStringLiteral("--pdf"), file});
  }

 private slots:
  void initTestCase() { QCOMPARE(plant_.setUp(), QByteArray()); }

  void wantsAPersonWhereSomethingChanges() {
    const QString file =
        plant_.write(QStringLiteral("one.json"), RecipePlant::recipe(QStringLiteral("Lemonade")));
    expect(run({QStringLiteral("import"), QStringLiteral("--file"), file}), "usage", 2);
    expect(as("rossi", QStringLiteral("recipe import --file ") + file), "permission-denied");
    expect(as("lindqvist", QStringLiteral("recipe import")), "usage", 2);
    expect(run({QStringLiteral("show"), QStringLiteral("Lemonade")}), "usage", 2);
    expect(run({QStringLiteral("show"), QStringLiteral("7")}), "not-found");
    expect(run({QStringLiteral("list"), QStringLiteral("--state"), QStringLiteral("old")}), "usage",
           2);
    expect(run({QStringLiteral("list"), QStringLiteral("--line"), QStringLiteral("L9")}),
           "not-found");
    QVERIFY(plant_.versions().isEmpty());
  }

  void refusesFilesThatAreNoRecipe() {
    const auto refused = [this](const QByteArray& content, const QStringList& options = {}) {
      return import(plant_.program().write(QStringLiteral("bad.json"), content), options);
    };
    QByteArray twice = QJsonDocument(RecipePlant::recipe(QStringLiteral("A"))).toJson();
    twice.replace("\"title\"", "\"product\": \"B\", \"title\"");
    expect(refused(twice), "invalid-argument");
    expect(refused("%PDF-1.7\n"), "invalid-argument");
    QByteArray text = QJsonDocument(RecipePlant::recipe(QStringLiteral("A"))).toJson();
    text.replace("\"value\": 12", "\"value\": \"12\"");
    const ControlRun wrongType = refused(text);
    expect(wrongType, "invalid-argument");
    QVERIFY2(messageOf(wrongType).contains(QStringLiteral("Row 2, value")),
             wrongType.out.constData());
    expect(import(plant_.program().file(QStringLiteral("nowhere.json"))), "file-unreadable");

    const ControlRun badCsv =
        refused("name,value,tag\r\nFill,NaN,L1.volume\r\n",
                {QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--product"),
                 QStringLiteral("A"), QStringLiteral("--line"), QStringLiteral("L1")});
    expect(badCsv, "invalid-argument");
    QVERIFY2(messageOf(badCsv).contains(QStringLiteral("Row 1, value")), badCsv.out.constData());
    QVERIFY(plant_.versions().isEmpty());
  }

  void refusesALargeFileUnread() {
    QFile large(plant_.program().file(QStringLiteral("large.json")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(100'000'000));
    large.close();

    const ControlRun refused = import(large.fileName());

    expect(refused, "invalid-argument");
    QVERIFY2(messageOf(refused).contains(QStringLiteral("100000000 bytes")),
             refused.out.constData());
  }

  void tellsByRowWhatKeepsADraftFromReview() {
    QJsonObject recipe = RecipePlant::recipe(QStringLiteral("Lemonade"));
    QJsonArray parameters = recipe[QStringLiteral("parameters")].toArray();
    QJsonObject second = parameters.at(1).toObject();
    second[QStringLiteral("low")] = 30;
    parameters[1] = second;
    recipe[QStringLiteral("parameters")] = parameters;

    const ControlRun imported = import(plant_.write(QStringLiteral("limits.json"), recipe));

    done(imported);
    const QJsonArray problems = imported.json().value(QStringLiteral("problems")).toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.at(0)[QStringLiteral("row")].toInt(), 2);
    QCOMPARE(problems.at(0)[QStringLiteral("field")].toString(), QStringLiteral("low"));
    const ControlRun submitted = as("lindqvist", QStringLiteral("recipe submit ") + first_);
    expect(submitted, "invalid-argument");
    QVERIFY2(messageOf(submitted).contains(QStringLiteral("Row 2, low")),
             submitted.out.constData());
    QCOMPARE(plant_.version(first_).value(QStringLiteral("state")).toString(),
             QStringLiteral("draft"));
  }

  void savesIntoTheDraftOfThatRecipeAlone() {
    const QStringList into{QStringLiteral("--into"), first_};
    const QString other =
        plant_.write(QStringLiteral("other.json"), RecipePlant::recipe(QStringLiteral("Tonic")));
    expect(import(other, into), "conflict");
    const QString right =
        plant_.write(QStringLiteral("right.json"), RecipePlant::recipe(QStringLiteral("Lemonade")));
    expect(import(right), "conflict");  // the recipe has a draft

    const ControlRun saved = import(right, into);

    done(saved);
    QCOMPARE(saved.json().value(QStringLiteral("revision")).toInt(), 2);
    QVERIFY(saved.json().value(QStringLiteral("problems")).toArray().isEmpty());
    // What stands in the JSON is enough to check the hash without this program.
    const QJsonObject shown = plant_.version(first_);
    QCOMPARE(QString::fromLatin1(
                 sha256(shown.value(QStringLiteral("document")).toString().toUtf8()).toHex()),
             shown.value(QStringLiteral("hash")).toString());
  }

  void readsAndWritesCsv() {
    const QByteArray rows =
        "name,step,value,unit,low,high,tolerance,tag,note\r\n"
        "Fill volume,Fill,333.25,ml,300,350,0.5,L1.volume,\r\n"
        "Hold time,Hold,12,s,,,0,L1.hold_time,\r\n";
    const QString file = plant_.program().write(QStringLiteral("tonic.csv"), rows);
    expect(import(file), "usage", 2);
    expect(import(file, {QStringLiteral("--product"), QStringLiteral("Tonic"),
                         QStringLiteral("--line"), QStringLiteral("L9")}),
           "invalid-argument");

    const ControlRun imported = import(
        file, {QStringLiteral("--product"), QStringLiteral("Tonic"), QStringLiteral("--line"),
               QStringLiteral("L1"), QStringLiteral("--title"), QStringLiteral("From the sheet")});

    done(imported);
    QVERIFY2(imported.json().value(QStringLiteral("problems")).toArray().isEmpty(),
             imported.out.constData());
    const QString copy = plant_.program().file(QStringLiteral("copy.csv"));
    const QString tonic = QStringLiteral("Tonic@L1#1");
    done(run({QStringLiteral("export"), tonic, QStringLiteral("--file"), copy}));
    QFile written(copy);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), rows);
    expect(as("berg", QStringLiteral("recipe discard %1").arg(tonic)), "usage", 2);
    done(as("berg", QStringLiteral("recipe discard %1 --reason \"only tried\"").arg(tonic)));
    expect(run({QStringLiteral("show"), tonic}), "not-found");
  }

  void signsOnlyWhatWasLookedAtAndByTwoOthers() {
    done(as("lindqvist", QStringLiteral("recipe submit %1 --due-hours 8").arg(first_)));
    const QString hash = plant_.hashOf(first_);
    const QString process = QStringLiteral("process");
    const QString quality = QStringLiteral("quality");
    const QByteArray proof = plant_.people().proofOf(QStringLiteral("berg"));
    const QString command = QStringLiteral("recipe sign %1 --meaning process").arg(first_);
    expect(as("berg", command, proof), "usage", 2);
    expect(as("berg", command + QStringLiteral(" --hash 12ab"), proof), "usage", 2);
    expect(plant_.sign(QStringLiteral("berg"), first_, process, QString(64, u'0')), "conflict");
    expect(plant_.sign(author_, first_, process, hash), "separation-of-duties");
    expect(plant_.sign(QStringLiteral("haddad"), first_, process, hash), "permission-denied");
    expect(plant_.sign(QStringLiteral("haddad"), first_, quality, hash), "conflict");
    expect(as("berg", command + QStringLiteral(" --hash ") + hash,
              "some other words\n" + plant_.people().codeOf(QStringLiteral("berg"), 1) + '\n'),
           "sign-in-refused");
    QVERIFY(plant_.version(first_).value(QStringLiteral("signatures")).toArray().isEmpty());

    const ControlRun byProcess = plant_.sign(QStringLiteral("berg"), first_, process, hash);
    done(byProcess);
    QCOMPARE(byProcess.json().value(QStringLiteral("state")).toString(),
             QStringLiteral("process-signed"));
    QCOMPARE(byProcess.json().value(QStringLiteral("comparison"))[QStringLiteral("added")].toInt(),
             2);
    const ControlRun unverified = run({QStringLiteral("verify"), first_});
    QCOMPARE(unverified.exitCode, 1);
    QVERIFY(isGood(unverified, "process-signature"));
    QVERIFY(!isGood(unverified, "quality-signature"));
    const ControlRun byQuality = plant_.sign(QStringLiteral("haddad"), first_, quality, hash);
    done(byQuality);
    QCOMPARE(byQuality.json().value(QStringLiteral("state")).toString(),
             QStringLiteral("effective"));

    const QJsonArray signatures =
        plant_.version(lemonade_).value(QStringLiteral("signatures")).toArray();
    QCOMPARE(signatures.size(), 2);
    for (const QJsonValue& one : signatures) {
      const auto bytes = [&one](const char* key) {
        return QByteArray::fromHex(one[QLatin1String(key)].toString().toLatin1());
      };
      QVERIFY(isSignatureValid(bytes("publicKey"),
                               one[QStringLiteral("document")].toString().toUtf8(),
                               bytes("signature")));
    }
  }

  void verifiesWithAndWithoutTheTrail() {
    const ControlRun all = run({QStringLiteral("verify")});
    done(all);
    const QJsonArray versions = all.json().value(QStringLiteral("versions")).toArray();
    QCOMPARE(versions.size(), 1);
    QVERIFY(versions.at(0)[QStringLiteral("mayRun")].toBool());
    const QJsonObject trail = all.json().value(QStringLiteral("trail")).toObject();
    QVERIFY(trail.value(QStringLiteral("verified")).toBool());
    QVERIFY(trail.value(QStringLiteral("whole")).toBool());

    const ControlRun byEngineer = as("berg", QStringLiteral("recipe verify ") + lemonade_);
    done(byEngineer);
    QVERIFY(
        !byEngineer.json().value(QStringLiteral("trail"))[QStringLiteral("verified")].toBool(true));
  }

  void findsTheVersionOfAPaper() {
    const QByteArray hash = plant_.hashOf(first_).toLatin1();
    const QByteArray mark = "linewarden-recipe-sha256:";
    const ControlRun found =
        verifyPdf("%PDF-1.7\n(" + mark + hash.toUpper() + ") Tj\n" + mark + hash + "\n%%EOF");
    done(found);
    const QJsonValue version = found.json().value(QStringLiteral("versions")).toArray().at(0);
    QCOMPARE(version[QStringLiteral("content")][QStringLiteral("parameters")]
                 .toArray()
                 .at(0)[QStringLiteral("value")]
                 .toDouble(),
             500.0);
    expect(verifyPdf("%PDF-1.7\n" + mark + "12ab\n"), "invalid-argument");
    const ControlRun two = verifyPdf(mark + hash + '\n' + mark + QByteArray(64, 'a') + '\n');
    expect(two, "invalid-argument");
    QVERIFY2(messageOf(two).contains(QStringLiteral("2 different")), two.out.constData());
    expect(verifyPdf(mark + QByteArray(64, 'a')), "not-found");
    expect(run({QStringLiteral("verify"), QStringLiteral("--pdf"), QStringLiteral("/nowhere")}),
           "file-unreadable");
    done(run({QStringLiteral("verify"), QStringLiteral("--hash"), QString::fromLatin1(hash)}));
  }

  void exportsToANewFileOnly() {
    const QString file = plant_.program().file(QStringLiteral("out.json"));
    const QStringList command{QStringLiteral("export"), lemonade_, QStringLiteral("--file"), file};
    done(run(command));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    QCOMPARE(QJsonDocument::fromJson(content).object(),
             RecipePlant::recipe(QStringLiteral("Lemonade")));

    expect(run(command), "already-exists");

    QVERIFY(written.seek(0));
    QCOMPARE(written.readAll(), content);
  }

  void comparesANewVersion() {
    const ControlRun drafted = as("lindqvist", QStringLiteral("recipe new-version ") + lemonade_);
    done(drafted);
    QCOMPARE(drafted.json().value(QStringLiteral("number")).toInt(), 2);
    const QString second = QStringLiteral("Lemonade@L1#2");
    done(import(plant_.write(QStringLiteral("more.json"),
                             RecipePlant::recipe(QStringLiteral("Lemonade"), 510)),
                {QStringLiteral("--into"), second}));

    const ControlRun compared = run({QStringLiteral("diff"), lemonade_, second});

    done(compared);
    QCOMPARE(compared.json().value(QStringLiteral("changed")).toInt(), 1);
    const QJsonValue change = compared.json().value(QStringLiteral("parameters")).toArray().at(0);
    QCOMPARE(change[QStringLiteral("before")][QStringLiteral("value")].toDouble(), 500.0);
    QCOMPARE(change[QStringLiteral("after")][QStringLiteral("value")].toDouble(), 510.0);
    QCOMPARE(change[QStringLiteral("percent")].toDouble(), 2.0);
    done(as("haddad", QStringLiteral("recipe comment %1 --parameter \"Fill volume\" --text \"why "
                                     "more?\"")
                          .arg(second)));
    QVERIFY(run({QStringLiteral("show"), second}).out.contains("why more?"));
    const ControlRun text = ControlProgram::runBare(
        {QStringLiteral("--data"), plant_.program().folder(), QStringLiteral("--key-file"),
         plant_.program().keyFile(), QStringLiteral("recipe"), QStringLiteral("diff"), lemonade_,
         second});
    done(text);
    QVERIFY2(text.out.contains("500 → 510") && text.out.contains(plant_.hashOf(second).toLatin1()),
             text.out.constData());
  }

  void aRejectedVersionStaysRejected() {
    const QString second = QStringLiteral("Lemonade@L1#2");
    done(as("lindqvist", QStringLiteral("recipe submit ") + second));
    expect(as("rossi", QStringLiteral("recipe reject %1 --reason no").arg(second)),
           "permission-denied");
    const ControlRun rejected =
        as("berg", QStringLiteral("recipe reject %1 --reason \"too much\"").arg(second));
    done(rejected);
    QCOMPARE(rejected.json().value(QStringLiteral("state")).toString(), QStringLiteral("rejected"));
    expect(plant_.sign(QStringLiteral("berg"), second, QStringLiteral("process"),
                       plant_.hashOf(second)),
           "conflict");
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--state"), QStringLiteral("rejected")})
                 .json()
                 .value(QStringLiteral("versions"))
                 .toArray()
                 .size(),
             1);
  }

  void aWithdrawnVersionIsNotWorthAnything() {
    const QString withdraw =
        QStringLiteral("recipe withdraw %1 --reason \"wrong sugar\"").arg(lemonade_);
    expect(as("berg", withdraw, plant_.people().proofOf(QStringLiteral("berg"))),
           "permission-denied");
    expect(as("haddad", withdraw), "invalid-argument");  // no proof

    const ControlRun withdrawn =
        as("haddad", withdraw, plant_.people().proofOf(QStringLiteral("haddad")));

    done(withdrawn);
    QCOMPARE(withdrawn.json().value(QStringLiteral("state")).toString(),
             QStringLiteral("withdrawn"));
    const ControlRun verified = run({QStringLiteral("verify"), first_});
    QCOMPARE(verified.exitCode, 1);
    QVERIFY(isGood(verified, "quality-signature"));
    QVERIFY(!isGood(verified, "not-withdrawn"));
    expect(run({QStringLiteral("show"), lemonade_}), "not-found");
    done(run({QStringLiteral("verify")}));  // nothing is effective
    const ControlRun planned =
        as("rossi", QStringLiteral("recipe download %1 --order 4711 --dry-run").arg(first_));
    QVERIFY2(planned.exitCode == 1, saidBy(planned).constData());
    const QJsonValue plan = planned.json().value(QStringLiteral("plan"));
    QVERIFY(!named(plan[QStringLiteral("interlocks")].toArray(), QStringLiteral("what"),
                   QStringLiteral("verified"))
                 .value(QStringLiteral("good"))
                 .toBool(true));
  }
};

namespace {
const RegisterTest<TestRecipeCommands> registeredTestRecipeCommands;
}

}  // namespace linewarden::test

#include "test_recipe_commands.moc"
