// SPDX-License-Identifier: GPL-3.0-or-later
#include "old_trail.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QTest>

namespace linewarden::test {

/// The commands about archives, one after the other on one installation.
class TestArchiveCommands : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QCOMPARE(trail_.setUp(entries), QByteArray());
    file_ = trail_.program().file(QStringLiteral("first.archive"));
    phrases_ =
        trail_.program().write(QStringLiteral("phrases"), QByteArray(OldTrail::passphrase) + '\n');
  }

  void refusesWhoMayNotAndWhatIsTooShort() {
    const QStringList words = archiveWords();
    QCOMPARE(trail_.run(words).exitCode, 2);
    QCOMPARE(
        trail_.people()
            .runAs(QStringLiteral("keller"), QStringList{QStringLiteral("audit")} + words, line())
            .errorCode(),
        QStringLiteral("permission-denied"));
    QCOMPARE(trail_.asOfficer(words, "short\n").errorCode(), QStringLiteral("invalid-argument"));
    QVERIFY(!QFile::exists(file_));
  }
  void archives() {
    // The trail is years old: the clock has to be signed for.
    QCOMPARE(trail_.run({QStringLiteral("checkpoint")}).exitCode, 0);
    const ControlRun done = trail_.asOfficer(archiveWords(), line());
    QVERIFY2(done.exitCode == 0, (done.out + done.err).constData());
    QCOMPARE(done.json().value(QStringLiteral("first")).toInteger(), qint64(1));
    QCOMPARE(done.json().value(QStringLiteral("last")).toInteger(), qint64(entries));
    QVERIFY(QFile::exists(file_));
    QVERIFY(!done.out.contains(OldTrail::passphrase));
    const ControlRun again = trail_.asOfficer(archiveWords(), line());
    QCOMPARE(again.errorCode(), QStringLiteral("not-found"));
  }
  void verifiesFromTheSeamOnAndAcrossIt() {
    const ControlRun live = trail_.run({QStringLiteral("verify")});
    QVERIFY2(live.exitCode == 0, live.out.constData());
    QCOMPARE(live.json().value(QStringLiteral("archivedTo")).toInteger(), qint64(entries));
    QCOMPARE(live.json().value(QStringLiteral("lookedFrom")).toInteger(), qint64(entries + 1));
    const ControlRun all =
        trail_.run({QStringLiteral("verify"), QStringLiteral("--archive"), file_}, line());
    QVERIFY2(all.exitCode == 0, all.out.constData());
    QCOMPARE(all.json().value(QStringLiteral("lookedFrom")).toInteger(), qint64(1));
    QCOMPARE(
        trail_
            .run({QStringLiteral("verify"), QStringLiteral("--archive"), file_}, "another phrase\n")
            .errorCode(),
        QStringLiteral("key-damaged"));
  }
  void listsWhatIsLiveAndWhatIsArchived() {
    const ControlRun live = trail_.run({QStringLiteral("list")});
    QVERIFY2(live.exitCode == 0, live.out.constData());
    QCOMPARE(live.json().value(QStringLiteral("archivedTo")).toInteger(), qint64(entries));
    const ControlRun old = trail_.run({QStringLiteral("list"), QStringLiteral("--archive"), file_,
                                       QStringLiteral("--limit"), QStringLiteral("3"),
                                       QStringLiteral("--passphrase-file"), phrases_});
    QVERIFY2(old.exitCode == 0, old.out.constData());
    const QJsonArray listed = old.json().value(QStringLiteral("entries")).toArray();
    QCOMPARE(listed.size(), qsizetype(3));
    QCOMPARE(listed.at(0)[QStringLiteral("sequence")].toInteger(), qint64(entries));
    QCOMPARE(listed.at(0)[QStringLiteral("actor")].toString(), QStringLiteral("okafor"));
  }
  void provesWhatIsArchived() {
    const QStringList words{QStringLiteral("prove"), QStringLiteral("--entry"),
                            QStringLiteral("300")};
    QCOMPARE(trail_.run(words).errorCode(), QStringLiteral("not-found"));
    const QString proof = trail_.program().file(QStringLiteral("proof.json"));
    const ControlRun done = trail_.run(
        words + QStringList{QStringLiteral("--archive"), file_, QStringLiteral("--to"), proof},
        line());
    QVERIFY2(done.exitCode == 0, done.out.constData());
    const ControlRun checked = ControlProgram::runBare(
        {QStringLiteral("--json"), QStringLiteral("audit"), QStringLiteral("check-proof"), proof,
         QStringLiteral("--public-key"), publicKey()});
    QVERIFY2(checked.exitCode == 0, checked.out.constData());
    QCOMPARE(checked.json()[QStringLiteral("entry")][QStringLiteral("sequence")].toInteger(),
             qint64(300));
  }
  void checksAnArchiveWithoutTheInstallation() {
    const QStringList words{QStringLiteral("--json"),
                            QStringLiteral("audit"),
                            QStringLiteral("check-archive"),
                            file_,
                            QStringLiteral("--public-key"),
                            publicKey(),
                            QStringLiteral("--passphrase-file"),
                            phrases_};
    const ControlRun checked = ControlProgram::runBare(words);
    QVERIFY2(checked.exitCode == 0, checked.out.constData());
    QVERIFY(checked.json()[QStringLiteral("holds")].toBool());
    QCOMPARE(checked.json()[QStringLiteral("last")].toInteger(), qint64(entries));
    QFile file(file_);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    file.close();
    content[content.size() / 2] = static_cast<char>(content.at(content.size() / 2) ^ 1);
    QStringList spoiled = words;
    spoiled[3] = trail_.program().write(QStringLiteral("spoiled"), content);
    QCOMPARE(ControlProgram::runBare(spoiled).errorCode(), QStringLiteral("audit-broken"));
  }
  void rebuildsTheTree() {
    QVERIFY(trail_.change(QStringLiteral("UPDATE audit_frontier SET head_hash = hashes")));
    const ControlRun found = trail_.run({QStringLiteral("verify")});
    QCOMPARE(found.exitCode, 1);
    QCOMPARE(found.errorCode(), QStringLiteral("audit-broken"));
    QVERIFY(found.out.contains("audit_frontier"));
    QCOMPARE(trail_.run({QStringLiteral("rebuild-tree")}).exitCode, 2);
    const ControlRun rebuilt = trail_.asOfficer({QStringLiteral("rebuild-tree")});
    QVERIFY2(rebuilt.exitCode == 0, rebuilt.out.constData());
    QCOMPARE(trail_.run({QStringLiteral("verify")}).exitCode, 0);
  }
  void asksForWhatItNeeds_data() {
    QTest::addColumn<QString>("words");
    for (const char* words :
         {"archive --out x", "archive --before -1d", "archive --before soon --out x",
          "check-archive", "check-archive x", "prove --from 1 --archive x"}) {
      QTest::newRow(words) << QString::fromLatin1(words);
    }
  }
  void asksForWhatItNeeds() {
    QFETCH(QString, words);
    const ControlRun wrong = trail_.run(words.split(u' '));
    QCOMPARE(wrong.exitCode, 2);
    QCOMPARE(wrong.errorCode(), QStringLiteral("usage"));
  }

 private:
  static constexpr int entries = 700;
  [[nodiscard]] static QByteArray line() { return QByteArray(OldTrail::passphrase) + '\n'; }
  [[nodiscard]] QStringList archiveWords() const {
    return {QStringLiteral("archive"), QStringLiteral("--before"), QStringLiteral("-60d"),
            QStringLiteral("--out"), file_};
  }
  [[nodiscard]] QString publicKey() const {
    return trail_.run({QStringLiteral("checkpoint")})
        .json()
        .value(QStringLiteral("key"))
        .toString();
  }

  OldTrail trail_;
  QString file_;
  QString phrases_;
};

static const RegisterTest<TestArchiveCommands> registeredTestArchiveCommands;

}  // namespace linewarden::test

#include "test_archive_commands.moc"
