// SPDX-License-Identifier: GPL-3.0-or-later
#include "../cli/control_program.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QTest>

namespace linewarden::test {

/// The commands about the audit trail on an installation of their own.
class TestAuditCommands : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QVERIFY(program_.init(plantAt(1))); }

  void listsWhatIsSearchedFor() {
    const ControlRun commands = run("audit list --action command --text COMMAND:AUDIT");
    QVERIFY2(commands.exitCode == 0, commands.out.constData());
    const QJsonArray entries = commands.json().value(QStringLiteral("entries")).toArray();
    QCOMPARE(entries.size(), qsizetype(1));
    QCOMPARE(entries.at(0).toObject().value(QStringLiteral("object")).toString(),
             QStringLiteral("command:audit list"));
    QVERIFY(
        run("audit list --refused").json().value(QStringLiteral("entries")).toArray().isEmpty());
    QVERIFY(run("audit list --to -1h").json().value(QStringLiteral("entries")).toArray().isEmpty());
    QCOMPARE(run("audit list --from yesterday").exitCode, 2);
    QCOMPARE(run("audit list --from now --to -1h").errorCode(), QStringLiteral("invalid-argument"));
  }
  void verifiesAgainstACheckpoint() {
    const QString note = program_.file(QStringLiteral("note.txt"));
    const ControlRun made = run("audit checkpoint --to " + note.toUtf8());
    QVERIFY2(made.exitCode == 0, made.out.constData());
    QVERIFY(QFile::exists(note));
    QCOMPARE(run("audit checkpoint --to " + note.toUtf8()).errorCode(),
             QStringLiteral("already-exists"));
    const ControlRun verified =
        run("audit verify --checkpoint " + note.toUtf8() + " --checkpoint " + note.toUtf8());
    QVERIFY2(verified.exitCode == 0, verified.out.constData());
    QVERIFY(verified.json().value(QStringLiteral("checkpoints")).toInteger() >= 1);
    QVERIFY(verified.json().value(QStringLiteral("whole")).toBool());
    const QString none = program_.write(QStringLiteral("none.txt"), QByteArray(1'000'000, 'x'));
    QCOMPARE(run("audit verify --checkpoint " + none.toUtf8()).errorCode(),
             QStringLiteral("invalid-argument"));
  }
  void exportsAndChecks_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("CSV") << QByteArray("trail.csv") << QByteArray("sequence,time,actor,");
    QTest::newRow("JSON lines") << QByteArray("trail.jsonl") << QByteArray("{\"action\":\"");
    QTest::newRow("PDF") << QByteArray("trail.pdf") << QByteArray("%PDF-1.");
  }
  void exportsAndChecks() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, start);
    const QByteArray path = program_.file(QString::fromLatin1(name)).toUtf8();
    const ControlRun done = run("audit export --action installation --to " + path);
    QVERIFY2(done.exitCode == 0, (done.out + done.err).constData());
    QCOMPARE(done.json().value(QStringLiteral("entries")).toInteger(), qint64(1));
    QFile file(QString::fromUtf8(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(start), content.left(80).constData());
    file.close();
    const QByteArray key =
        run("audit checkpoint").json().value(QStringLiteral("key")).toString().toUtf8();
    const ControlRun checked = run("audit check-export " + path + " --public-key " + key);
    QVERIFY2(checked.exitCode == 0, checked.out.constData());
    QCOMPARE(checked.json().value(QStringLiteral("filter")).toObject(),
             (QJsonObject{{QStringLiteral("action"), QStringLiteral("installation")}}));
    QCOMPARE(run("audit export --to " + path).errorCode(), QStringLiteral("already-exists"));
    QVERIFY(file.open(QIODevice::Append));
    file.write(" ");
    file.close();
    QCOMPARE(run("audit check-export " + path + " --public-key " + key).errorCode(),
             QStringLiteral("audit-broken"));
  }
  void asksForWhatItNeeds_data() {
    QTest::addColumn<QByteArray>("words");
    for (const char* words :
         {"audit prove", "audit prove --entry 1 --from 1", "audit prove --entry none",
          "audit export", "audit export --to x --format xml", "audit check-proof",
          "audit check-proof x", "audit check-export x y --public-key k"}) {
      QTest::newRow(words) << QByteArray(words);
    }
  }
  void asksForWhatItNeeds() {
    QFETCH(QByteArray, words);
    const ControlRun wrong = run(words);
    QCOMPARE(wrong.exitCode, 2);
    QCOMPARE(wrong.errorCode(), QStringLiteral("usage"));
  }

 private:
  [[nodiscard]] ControlRun run(const QByteArray& words) const {
    return program_.run(QString::fromUtf8(words).split(u' '));
  }

  ControlProgram program_;
};

static const RegisterTest<TestAuditCommands> registeredTestAuditCommands;

}  // namespace linewarden::test

#include "test_audit_commands.moc"
