// SPDX-License-Identifier: GPL-3.0-or-later
#include "../audit/audit_desk.h"
#include "tests/support/run_tests.h"
#include "ui/proof/proof_dialog.h"
#include "ui/widgets/password_field.h"

#include <QAction>
#include <QFile>
#include <QTemporaryDir>

namespace linewarden::test {

namespace {

/// The desk of a trail whose first entries are forty days old.
struct OldDesk : AuditDesk {
  OldDesk() {
    page.leave();
    for (int at = 0; at < 20; ++at) {
      record(QStringLiteral("keller"), QStringLiteral("line.stopped"), QStringLiteral("line:1"));
    }
    signedSize = waitFor(keeper.checkpointNow())->checkpoint.size;
    place.clock.advance(std::chrono::days(40));
    record(QStringLiteral("keller"), QStringLiteral("line.stopped"), QStringLiteral("line:1"));
    static_cast<void>(waitFor(keeper.checkpointNow()));
    session = place.enter(QStringLiteral("meyer"));
    page.enter(session, {});
  }

  [[nodiscard]] QAction* entryOfMenu() const {
    return page.findChild<QAction*>(QStringLiteral("auditArchive"));
  }
  /// Opens the dialog and waits until it says what is archived.
  [[nodiscard]] bool opens() const {
    entryOfMenu()->trigger();
    press("auditArchiveAge30");
    return QTest::qWaitFor(
        [this] { return textOf("auditArchivePlan").contains(QStringLiteral("Entries 1 to")); },
        20'000);
  }
  [[nodiscard]] ui::PasswordField* field(const char* name) const {
    return find<ui::PasswordField>(name);
  }
  void typePassphrase(const QString& first, const QString& again) const {
    field("auditArchivePassphrase")->clear();
    field("auditArchiveAgain")->clear();
    QTest::keyClicks(field("auditArchivePassphrase")->editor(), first);
    QTest::keyClicks(field("auditArchiveAgain")->editor(), again);
  }
  [[nodiscard]] bool mayStart() const {
    return find<QAbstractButton>("auditArchiveStart")->isEnabled();
  }

  qint64 signedSize = 0;
};

const QString goodPassphrase = QStringLiteral("four quiet lanterns");

}  // namespace

class TestArchiveDialog : public QObject {
  Q_OBJECT

 private slots:
  static void isOfferedToThoseWhoMay() {
    OldDesk desk;
    QVERIFY(desk.settles());
    QVERIFY(desk.entryOfMenu()->isEnabled());
    desk.page.leave();
    desk.session = desk.place.enter(QStringLiteral("rossi"));
    desk.page.enter(desk.session, {});
    QVERIFY(!desk.entryOfMenu()->isEnabled());
  }

  static void saysWhatIsArchivedBeforehand() {
    OldDesk desk;
    QVERIFY(desk.settles());
    desk.entryOfMenu()->trigger();
    // Nothing is a year old.
    QTRY_VERIFY(desk.textOf("auditArchivePlan").contains(QStringLiteral("nothing to archive")));
    desk.typePassphrase(goodPassphrase, goodPassphrase);
    QVERIFY(!desk.mayStart());
    desk.press("auditArchiveAge30");
    QTRY_VERIFY(desk.textOf("auditArchivePlan").contains(QStringLiteral("Entries 1 to")));
    QVERIFY(desk.mayStart());
    desk.draw(QStringLiteral("archive"));
  }

  static void asksForThePassphraseTwice() {
    const QTemporaryDir folder;
    OldDesk desk;
    QVERIFY(desk.settles());
    QVERIFY(desk.opens());
    const QString path = folder.filePath(QStringLiteral("old.archive"));
    desk.type("auditArchivePath", path);
    desk.typePassphrase(QStringLiteral("short"), QStringLiteral("short"));
    desk.press("auditArchiveStart");
    QVERIFY(desk.field("auditArchivePassphrase")->hasProblem());
    desk.typePassphrase(goodPassphrase, QStringLiteral("four quiet lantern"));
    QVERIFY(!desk.field("auditArchivePassphrase")->hasProblem());
    desk.press("auditArchiveStart");
    QVERIFY(desk.field("auditArchiveAgain")->hasProblem());
    QVERIFY(!QFile::exists(path));
  }

  static void archivesAndSaysSo() {
    const QTemporaryDir folder;
    OldDesk desk;
    QVERIFY(desk.settles());
    QVERIFY(desk.opens());
    const QString path = folder.filePath(QStringLiteral("old.archive"));
    desk.type("auditArchivePath", path);
    desk.typePassphrase(goodPassphrase, goodPassphrase);
    desk.press("auditArchiveStart");
    QTRY_VERIFY(desk.sees("auditArchiveOutcome"));
    QVERIFY2(desk.textOf("auditArchiveOutcome").startsWith(QStringLiteral("Entries 1 to")),
             qPrintable(desk.textOf("auditArchiveOutcome")));
    QVERIFY(QFile::exists(path));
    QVERIFY(!desk.sees("auditArchiveStart"));
    QVERIFY(desk.field("auditArchivePassphrase")->isEmpty());
    desk.draw(QStringLiteral("archived"));
    desk.press("auditArchiveClose");
    QTRY_VERIFY(
        desk.textOf("auditSealAnchor").contains(QStringLiteral("Older entries are archived")));
    QVERIFY(desk.textOf("auditSealAnchor").contains(QStringLiteral("old.archive")));
    QTRY_VERIFY(desk.textOf("auditState").contains(QStringLiteral("Older entries are archived")));
    const auto found = waitFor(desk.reader.verify(desk.session));
    QVERIFY(found.ok() && !found->firstBad);
    QCOMPARE(found->archivedTo, desk.signedSize);
  }

  static void leavesAFileThatIsThere() {
    const QTemporaryDir folder;
    OldDesk desk;
    QVERIFY(desk.settles());
    QVERIFY(desk.opens());
    const QString path = folder.filePath(QStringLiteral("mine"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    desk.type("auditArchivePath", path);
    desk.typePassphrase(goodPassphrase, goodPassphrase);
    desk.press("auditArchiveStart");
    QTRY_VERIFY(desk.says(QStringLiteral("is there already")));
    QVERIFY(desk.mayStart());
    QCOMPARE(QFile(path).size(), qint64(0));
  }

  static void asksForAFreshProof() {
    const QTemporaryDir folder;
    OldDesk desk;
    QVERIFY(desk.settles());
    QVERIFY(desk.opens());
    desk.place.clock.advance(AccessGuard::freshFor);
    const QString path = folder.filePath(QStringLiteral("old.archive"));
    desk.type("auditArchivePath", path);
    desk.typePassphrase(goodPassphrase, goodPassphrase);
    desk.press("auditArchiveStart");
    QTRY_VERIFY(desk.page.findChild<ui::ProofDialog*>() != nullptr);
    desk.page.findChild<ui::ProofDialog*>()->reject();
    QTRY_VERIFY(desk.sees("auditArchiveStart"));
    QVERIFY(!QFile::exists(path));
  }
};

static const RegisterTest<TestArchiveDialog> registeredTestArchiveDialog;

}  // namespace linewarden::test

#include "test_archive_dialog.moc"
