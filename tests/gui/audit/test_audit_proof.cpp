// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/anchor_folder.h"
#include "audit_desk.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace linewarden::test {

using namespace ui;

class TestAuditProof : public QObject {
  Q_OBJECT

 private slots:
  static void verifiesAndShowsHowFar() {
    AuditDesk desk;
    QVERIFY(desk.settles());
    QVERIFY(desk.textOf("auditSealTitle").contains(QStringLiteral("Never verified")));
    desk.press("auditVerify");
    QTRY_VERIFY(desk.textOf("auditSealTitle").contains(QStringLiteral("Verified to entry")));
    QVERIFY(desk.textOf("auditSealTitle").contains(QStringLiteral("meyer")));
    QTRY_VERIFY(!desk.page.acts()->isVerifying());
    QVERIFY(!desk.told.isEmpty());
    desk.draw(QStringLiteral("verified"));
  }

  static void goesOnVerifyingWhileThePersonIsElsewhere() {
    AuditDesk desk;
    QVERIFY(desk.settles());
    desk.press("auditVerify");
    desk.page.leave();
    desk.page.enter(desk.session, {});
    QTRY_VERIFY(!desk.page.acts()->isVerifying());
    QCOMPARE(desk.told.size(), 1);
    QVERIFY(desk.told.last().first().toString().startsWith(QStringLiteral("All ")));
    desk.press("auditVerify");
    desk.page.leave();
    QTRY_VERIFY(!desk.page.acts()->isVerifying());
    QCOMPARE(desk.told.size(), 2);
    QVERIFY(desk.told.last().first().toString().startsWith(QStringLiteral("All ")));
  }

  static void showsABrokenTrail() {
    AuditDesk desk;
    QVERIFY(desk.settles());
    QVERIFY(
        desk.tamper(QStringLiteral("UPDATE audit_entry SET actor = 'weber' WHERE sequence = 2")));
    desk.press("auditVerify");
    QTRY_VERIFY(desk.textOf("auditSealTitle").contains(QStringLiteral("Broken at entry 2")));
    QVERIFY(!desk.textOf("auditSealTitle").contains(QStringLiteral("Verified to")));
    desk.draw(QStringLiteral("broken"));
  }

  static void saysWhatNoOutsideFolderMeans() {
    AuditDesk desk;
    QVERIFY(desk.settles());
    QVERIFY(desk.textOf("auditSealAnchor").contains(QStringLiteral("No place outside")));
  }

  static void savesACheckpointAndVerifiesAgainstIt() {
    const QTemporaryDir folder;
    AuditDesk desk;
    QVERIFY(desk.settles());
    const QString path = folder.filePath(QStringLiteral("checkpoint.txt"));
    desk.page.acts()->saveCheckpoint(path);
    QTRY_COMPARE(desk.told.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(anchor_folder::splitNotes(file.readAll(), 9).size(), 1);
    file.close();
    // The file of an outside folder grows for months.
    QVERIFY(file.open(QIODevice::Append));
    file.write(QByteArray(qsizetype{256} * 1024, '\n'));
    file.close();
    desk.page.acts()->verifyAgainst(path);
    QTRY_COMPARE(desk.told.size(), 2);
    QVERIFY(desk.told.last().first().toString().contains(QStringLiteral("from the file")));
  }

  static void refusesAFileWithoutCheckpoints() {
    const QTemporaryDir folder;
    AuditDesk desk;
    QVERIFY(desk.settles());
    const QString path = folder.filePath(QStringLiteral("note.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nothing of the kind\n");
    file.close();
    desk.page.acts()->verifyAgainst(path);
    QTRY_COMPARE(desk.told.size(), 1);
    QVERIFY(desk.told.first().first().toString().contains(QStringLiteral("holds no checkpoint")));
    QVERIFY(!desk.page.acts()->isVerifying());
  }

  static void provesAnEntry() {
    const QTemporaryDir folder;
    AuditDesk desk;
    desk.enter(QStringLiteral("entry=2"));
    QVERIFY(desk.settles());
    desk.press("auditShowProof");
    QTRY_VERIFY(desk.sees("auditProofWords"));
    QVERIFY(desk.textOf("auditProofWords").contains(QStringLiteral("The proof holds")));
    QVERIFY(desk.sees("auditSaveProof"));
    const auto proof = waitFor(desk.reader.prove(desk.session, 2));
    QVERIFY(proof.ok());
    const QString path = folder.filePath(QStringLiteral("proof.json"));
    desk.page.acts()->saveProof(path, *proof);
    QTRY_COMPARE(desk.told.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), *proof);
    desk.draw(QStringLiteral("proof"));
  }

  static void exportsWhatIsShown() {
    const QTemporaryDir folder;
    AuditDesk desk;
    desk.enter(QStringLiteral("object=recipe:3/2"));
    QVERIFY(desk.settles());
    desk.press("auditExport");
    QVERIFY(desk.says(QStringLiteral("2 entries match")));
    const QString path = folder.filePath(QStringLiteral("trail.csv"));
    desk.type("auditExportPath", path);
    desk.press("auditExportStart");
    QTRY_VERIFY(desk.sees("auditExportOutcome"));
    QVERIFY(desk.textOf("auditExportOutcome").startsWith(QStringLiteral("2 entries")));
    desk.draw(QStringLiteral("export"));
    QVERIFY(QFile::exists(path));
    QVERIFY(QFile::exists(path + QStringLiteral(".sig")));
    // It must not be written over.
    desk.press("auditExportStart");
    QTRY_VERIFY(!desk.find<QAbstractButton>("auditExportStop")->isVisible());
    QTRY_VERIFY(!desk.textOf("auditExportOutcome").startsWith(QStringLiteral("2 entries")) ||
                !desk.sees("auditExportOutcome"));
  }

  static void theFormatNamesTheFile() {
    AuditDesk desk;
    QVERIFY(desk.settles());
    desk.press("auditExport");
    desk.press("auditExportPdf");
    QVERIFY(desk.find<QLineEdit>("auditExportPath")->text().endsWith(QStringLiteral(".pdf")));
    desk.press("auditExportJson");
    QVERIFY(desk.find<QLineEdit>("auditExportPath")->text().endsWith(QStringLiteral(".jsonl")));
  }
};

static const RegisterTest<TestAuditProof> registeredTestAuditProof;

}  // namespace linewarden::test

#include "test_audit_proof.moc"
