// SPDX-License-Identifier: GPL-3.0-or-later
#include "../cli/control_program.h"
#include "app/audit/checkpoint.h"
#include "app/crypto/signing_key.h"
#include "tests/support/run_tests.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace linewarden::test {

namespace {

constexpr int proofPatienceMs = 60'000;

// In a folder where nothing is, with a home where nothing is.
ControlRun runElsewhere(const QString& program, const QStringList& arguments) {
  const QTemporaryDir empty;
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("HOME"), empty.path());
  environment.insert(QStringLiteral("XDG_DATA_HOME"), empty.path());
  process.setProcessEnvironment(environment);
  process.setWorkingDirectory(empty.path());
  process.start(program, arguments);
  process.closeWriteChannel();
  if (!process.waitForFinished(proofPatienceMs)) return {};
  // Nothing was made there either.
  if (!QDir(empty.path()).isEmpty()) return {};
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

/// A proof is checked on another machine, by our program and by a script of 40 lines.
class TestProofsElsewhere : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QVERIFY(program_.init(plantAt(1)));
    const ControlRun signs = program_.run({QStringLiteral("audit"), QStringLiteral("checkpoint")});
    QVERIFY2(signs.exitCode == 0, (signs.out + signs.err).constData());
    key_ = signs.json().value(QStringLiteral("key")).toString();
    origin_ = signs.json().value(QStringLiteral("origin")).toString();
    const QString path = program_.file(QStringLiteral("proof.json"));
    const ControlRun proves =
        program_.run({QStringLiteral("audit"), QStringLiteral("prove"), QStringLiteral("--entry"),
                      QStringLiteral("2"), QStringLiteral("--to"), path});
    QVERIFY2(proves.exitCode == 0, (proves.out + proves.err).constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    proof_ = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(proves.json(), proof_);
  }
  void bothTakeTheProof() {
    const QString path = written(proof_);
    const ControlRun checked = check(path, key_);
    QVERIFY2(checked.exitCode == 0, (checked.out + checked.err).constData());
    QCOMPARE(checked.json().value(QStringLiteral("kind")).toString(), QStringLiteral("inclusion"));
    const QJsonObject entry = checked.json().value(QStringLiteral("entry")).toObject();
    QCOMPARE(entry.value(QStringLiteral("sequence")).toInteger(), qint64(2));
    const ControlRun scripted = script(path, key_);
    QVERIFY2(scripted.exitCode == 0, scripted.err.constData());
    // Both name the entry by the hash that stands in the trail.
    QVERIFY(scripted.out.startsWith(entry.value(QStringLiteral("hash")).toString().toLatin1()));
  }
  void theScriptIsShort() {
    QFile file(scriptPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count('\n') <= 40);
  }
  void bothRefuseAnotherKey() {
    const QString other =
        QString::fromLatin1(verifierKey(origin_, SigningKey::generate().publicKey()));
    refused(written(proof_), other);
  }
  void bothRefuseWhatWasChanged_data() {
    QTest::addColumn<QJsonObject>("changed");
    const auto row = [this](const char* name, const char* member, const QJsonValue& value) {
      QJsonObject changed = proof_;
      changed[QLatin1String(member)] = value;
      QTest::newRow(name) << changed;
    };
    const QString entry = proof_.value(QStringLiteral("entry")).toString();
    row("entry", "entry",
        QString(entry).replace(QStringLiteral("\"workstation\":\""),
                               QStringLiteral("\"workstation\":\"x")));
    QJsonArray path = proof_.value(QStringLiteral("path")).toArray();
    const QString step = path.at(0).toString();
    path[0] = QString((step.startsWith(u'0') ? u'1' : u'0') + step.mid(1));
    row("path", "path", path);
    path = proof_.value(QStringLiteral("path")).toArray();
    path.removeLast();
    row("shorter path", "path", path);
    path = proof_.value(QStringLiteral("path")).toArray();
    path.append(step);
    row("longer path", "path", path);
    row("place", "index", 0);
    const QString note = proof_.value(QStringLiteral("checkpoint")).toString();
    QStringList lines = note.split(u'\n');
    lines[1] = QString::number(lines.at(1).toLongLong() + 1);
    row("size in the note", "checkpoint", lines.join(u'\n'));
    row("time in the note", "checkpoint",
        QString(note).replace(QStringLiteral("time 2"), QStringLiteral("time 3")));
  }
  void bothRefuseWhatWasChanged() {
    QFETCH(QJsonObject, changed);
    QVERIFY(changed != proof_);
    refused(written(changed), key_);
  }
  void provesThatNothingWasChanged() {
    const ControlRun proves = program_.run({QStringLiteral("audit"), QStringLiteral("prove"),
                                            QStringLiteral("--from"), QStringLiteral("1")});
    QVERIFY2(proves.exitCode == 0, proves.out.constData());
    const ControlRun checked = check(written(proves.json()), key_);
    QVERIFY2(checked.exitCode == 0, checked.out.constData());
    QCOMPARE(checked.json().value(QStringLiteral("kind")).toString(),
             QStringLiteral("consistency"));
    QJsonObject changed = proves.json();
    changed[QStringLiteral("first")] = 2;
    QVERIFY(check(written(changed), key_).exitCode == 1);
  }
  void refusesWhatIsNoProof_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("proof");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("large") << QByteArray(3 * 1024 * 1024, ' ');
  }
  void refusesWhatIsNoProof() {
    QFETCH(QByteArray, content);
    const ControlRun run = check(program_.write(QStringLiteral("none.json"), content), key_);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorCode(), QStringLiteral("invalid-argument"));
  }

 private:
  [[nodiscard]] static QString scriptPath() {
    return QStringLiteral(LINEWARDEN_SOURCE_DIR "/tests/integration/audit_script/check_proof.py");
  }
  [[nodiscard]] QString written(const QJsonObject& proof) const {
    return program_.write(QStringLiteral("checked.json"), QJsonDocument(proof).toJson());
  }
  [[nodiscard]] static ControlRun check(const QString& path, const QString& key) {
    return runElsewhere(ControlProgram::path(),
                        {QStringLiteral("--json"), QStringLiteral("audit"),
                         QStringLiteral("check-proof"), path, QStringLiteral("--public-key"), key});
  }
  [[nodiscard]] static ControlRun script(const QString& path, const QString& key) {
    return runElsewhere(QStringLiteral("python3"), {scriptPath(), path, key});
  }
  static void refused(const QString& path, const QString& key) {
    const ControlRun checked = check(path, key);
    QVERIFY2(checked.exitCode == 1, checked.out.constData());
    QVERIFY2(!checked.errorCode().isEmpty(), checked.out.constData());
    const ControlRun scripted = script(path, key);
    QVERIFY2(scripted.exitCode == 1, scripted.out.constData());
    QVERIFY(scripted.out.isEmpty());
  }

  ControlProgram program_;
  QString key_;
  QString origin_;
  QJsonObject proof_;
};

static const RegisterTest<TestProofsElsewhere> registeredTestProofsElsewhere;

}  // namespace linewarden::test

#include "test_proofs_elsewhere.moc"
