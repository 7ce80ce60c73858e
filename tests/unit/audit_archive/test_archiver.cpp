// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_proof.h"
#include "archive_place.h"
#include "tests/support/run_tests.h"

#include <QFileInfo>
#include <QTest>

namespace linewarden::test {

class TestArchiver : public QObject {
  Q_OBJECT

 private slots:
  void init() { place_ = std::make_unique<ArchivePlace>(); }
  void cleanup() { place_.reset(); }

  void movesOldEntriesToAFile() {
    place_->record(30);
    const SignedCheckpoint signedState = place_->checkpoint();
    place_->record(5);
    place_->age();
    const auto done = place_->archive(place_->file(QStringLiteral("a")));
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
    QCOMPARE(done->first, qint64(1));
    QCOMPARE(done->last, signedState.checkpoint.size);
    QCOMPARE(done->root, signedState.checkpoint.root);
    const auto found = place_->verify();
    QVERIFY2(found.ok() && !found->firstBad, found ? qPrintable(found->problem) : "");
    QVERIFY2(found->treeProblem.isEmpty(), qPrintable(found->treeProblem));
    QCOMPARE(found->archivedTo, done->last);
    QCOMPARE(found->lookedFrom, done->last + 1);
    const auto listed = waitFor(place_->place.audit->entriesBefore(done->last + 1, 100));
    QCOMPARE(qint64(listed->size()), done->staying);
    QVERIFY(place_->place.actions().contains(QStringLiteral("audit.archived")));
  }
  void theFileHoldsByItself() {
    place_->archiveAnother(30, QStringLiteral("a"));
    const QString path = place_->file(QStringLiteral("a"));
    const auto checked = checkWhole(path, place_->publicKeys(), ArchivePlace::passphrase());
    QVERIFY2(checked.ok(), checked ? "" : qPrintable(checked.error().message));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
  }
  void keepsWhatOtherRecordsAreProvenBy() {
    const auto done = place_->archiveAnother(10, QStringLiteral("a"));
    // The founders' keys.
    QVERIFY(done.staying >= 1);
    const auto listed = waitFor(place_->place.audit->entriesBefore(done.last + 1, 100));
    for (const AuditEntry& entry : *listed) {
      QVERIFY(entry.event.after.contains(QStringLiteral("signingKey")));
      const auto linked =
          waitFor(place_->place.store->read([&entry](QSqlDatabase& database) -> Result<bool> {
            return audit_repository::isLinked(database, entry);
          }));
      QVERIFY(linked.ok() && *linked);
    }
    const auto bad = waitFor(place_->place.store->read(
        [](QSqlDatabase& database) { return audit_repository::firstBadFrom(database, 1); }));
    QVERIFY(bad.ok() && !bad->has_value());
  }
  void verificationCrossesTheSeam() {
    place_->archiveAnother(300, QStringLiteral("a"));
    place_->archiveAnother(290, QStringLiteral("b"));
    place_->archiveAnother(3, QStringLiteral("c"));
    // Behind all that were asked for before.
    place_->checkpoint();
    const auto all =
        place_->verify({}, {QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY2(all.ok() && !all->firstBad, all ? qPrintable(all->problem) : "");
    QVERIFY2(all->treeProblem.isEmpty(), qPrintable(all->treeProblem));
    QCOMPARE(all->lookedFrom, qint64(1));
    const auto some = place_->verify({}, {QStringLiteral("b"), QStringLiteral("c")});
    QVERIFY2(some.ok() && !some->firstBad, some ? qPrintable(some->problem) : "");
    QCOMPARE(some->entries, all->entries + 1);
    QVERIFY(some->lookedFrom > 300);
    const auto none = place_->verify();
    QVERIFY2(none.ok() && !none->firstBad, none ? qPrintable(none->problem) : "");
    QCOMPARE(none->checkpoints, all->checkpoints);
  }
  void saysWhichArchiveIsMissing() {
    place_->archiveAnother(10, QStringLiteral("a"));
    place_->archiveAnother(10, QStringLiteral("b"));
    const auto gap = place_->verify({}, {QStringLiteral("a")});
    QCOMPARE(gap.error().code, ErrorCode::InvalidArgument);
    QVERIFY(gap.error().message.contains(QStringLiteral("“b”")));
  }
  void leavesTheNewestDaysAlone() {
    place_->record(10);
    place_->checkpoint();
    place_->place.clock.advance(std::chrono::days(29));
    place_->record(1);
    place_->checkpoint();
    const Session session = place_->officer();
    const auto plan = waitFor(place_->archiver.plan(session, place_->place.clock.now()));
    QCOMPARE(plan.error().code, ErrorCode::NotFound);
    QCOMPARE(place_->archive(place_->file(QStringLiteral("a"))).error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(place_->file(QStringLiteral("a"))));
  }
  void endsAtACheckpointBeforeTheTime() {
    place_->record(10);
    const auto first = place_->checkpoint();
    const UtcTime between = place_->place.clock.now() + std::chrono::milliseconds(1);
    place_->record(10);
    place_->checkpoint();
    place_->age();
    const Session session = place_->officer();
    const auto plan = waitFor(place_->archiver.plan(session, between));
    QVERIFY(plan.ok());
    QCOMPARE(plan->last, first.checkpoint.size);
    QVERIFY(plan->newest > plan->last);
  }
  void refusesWhatItCannotDo() {
    place_->record(10);
    place_->checkpoint();
    place_->age();
    const Session session = place_->officer();
    const QString path = place_->file(QStringLiteral("a"));
    const auto shortOne =
        std::make_shared<const SecretBytes>(passphraseOf(QStringLiteral("short")));
    const auto now = place_->place.clock.now();
    QCOMPARE(waitFor(place_->archiver.archive(session, now, path, shortOne)).error().code,
             ErrorCode::InvalidArgument);
    writeContent(path, "mine");
    QCOMPARE(place_->archive(path).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(contentOf(path), QByteArray("mine"));
    QCOMPARE(place_->archive(place_->file(QStringLiteral("none/a"))).error().code,
             ErrorCode::FileUnwritable);
    QCOMPARE(place_->verify()->archivedTo, qint64(0));
  }
  void asksForPermissionAndAFreshProof() {
    const auto phrase =
        std::make_shared<const SecretBytes>(passphraseOf(ArchivePlace::passphrase()));
    const QString path = place_->file(QStringLiteral("a"));
    const Session administrator = place_->place.enter(QStringLiteral("rossi"));
    const auto now = place_->place.clock.now();
    QCOMPARE(waitFor(place_->archiver.archive(administrator, now, path, phrase)).error().code,
             ErrorCode::PermissionDenied);
    const Session officer = place_->officer();
    place_->place.clock.advance(AccessGuard::freshFor);
    QCOMPARE(waitFor(place_->archiver.archive(officer, now, path, phrase)).error().code,
             ErrorCode::StepUpRequired);
    QCOMPARE(waitFor(place_->archiver.rebuildTree(officer)).error().code,
             ErrorCode::StepUpRequired);
  }
  void leavesAllInTheStoreWhenStopped() {
    place_->record(10);
    place_->checkpoint();
    place_->age();
    const auto progress = std::make_shared<WorkProgress>();
    progress->isCancelled = true;
    const QString path = place_->file(QStringLiteral("a"));
    QCOMPARE(place_->archive(path, progress).error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(place_->verify()->archivedTo, qint64(0));
  }
  void leavesAllInTheStoreWhenTheTrailDoesNotHold() {
    place_->record(10);
    place_->checkpoint();
    place_->age();
    place_->change(QStringLiteral("UPDATE audit_entry SET actor = 'weber' WHERE sequence = 5"));
    const qint64 before = place_->countEntries();
    const QString path = place_->file(QStringLiteral("a"));
    QCOMPARE(place_->archive(path).error().code, ErrorCode::AuditBroken);
    QVERIFY(!QFile::exists(path));
    QVERIFY(place_->countEntries() >= before);
  }
  void keepsCheckpointsProvenThatAreArchived() {
    place_->record(100);
    const auto early = place_->checkpoint();
    place_->record(200);
    const auto late = place_->checkpoint();
    place_->archiveAnother(150, QStringLiteral("a"));
    place_->archiveAnother(20, QStringLiteral("b"));
    const auto found = place_->verify({early.note, late.note});
    QVERIFY2(found.ok() && !found->firstBad, found ? qPrintable(found->problem) : "");
    // Without what proves it, it says so.
    place_->change(QStringLiteral("DELETE FROM audit_checkpoint_path WHERE size = ?"),
                   {early.checkpoint.size});
    QCOMPARE(place_->verify()->firstBad, std::optional<qint64>(1));
    // The archive proves it all the same.
    const auto crossed = place_->verify({early.note}, {QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY2(crossed.ok() && !crossed->firstBad, crossed ? qPrintable(crossed->problem) : "");
  }
  void goesOnProvingLiveEntries() {
    const auto done = place_->archiveAnother(299, QStringLiteral("a"));
    place_->record(300);
    const auto newest = place_->checkpoint();
    const Session service = place_->place.guard->serviceSession();
    for (qint64 sequence = done.last + 1; sequence <= newest.checkpoint.size; sequence += 7) {
      const auto proof = waitFor(place_->reader.prove(service, sequence));
      QVERIFY2(proof.ok(), proof ? "" : qPrintable(proof.error().message));
      const auto checked = checkProof(*proof, newest.publicKey);
      QVERIFY(checked.ok());
      QCOMPARE(checked->entry.sequence, sequence);
    }
    for (const qint64 first : {done.last, done.last + 1, done.last + 100}) {
      const auto proof = waitFor(place_->reader.proveConsistency(service, first));
      QVERIFY2(proof.ok(), proof ? "" : qPrintable(proof.error().message));
      QVERIFY(checkProof(*proof, newest.publicKey).ok());
    }
  }
  void provesArchivedEntriesWithTheArchive() {
    place_->archiveAnother(300, QStringLiteral("a"));
    const auto done = place_->archiveAnother(530, QStringLiteral("b"));
    const Session service = place_->place.guard->serviceSession();
    const QByteArray key = place_->publicKeys().constFirst();
    const auto refused = waitFor(place_->reader.prove(service, done.first + 1));
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QVERIFY(refused.error().message.contains(QStringLiteral("“b”")));
    QCOMPARE(waitFor(place_->reader.entry(service, 20)).error().code, ErrorCode::NotFound);
    for (const qint64 sequence :
         {done.first, done.first + 1, done.first + 255, done.first + 400, done.last}) {
      const auto proof =
          waitFor(place_->reader.prove(service, sequence, place_->keys({QStringLiteral("b")})));
      QVERIFY2(proof.ok(), proof ? "" : qPrintable(proof.error().message));
      const auto checked = checkProof(*proof, key);
      QVERIFY2(checked.ok(), checked ? "" : qPrintable(checked.error().message));
      QCOMPARE(checked->entry.sequence, sequence);
    }
    QCOMPARE(
        waitFor(place_->reader.prove(service, 1, place_->keys({QStringLiteral("b")}))).error().code,
        ErrorCode::InvalidArgument);
  }
  void readsEntriesOfAnArchive() {
    const auto done = place_->archiveAnother(40, QStringLiteral("a"));
    const Session service = place_->place.guard->serviceSession();
    AuditFilter filter;
    filter.action = QStringLiteral("line.stopped");
    const auto newest = waitFor(place_->reader.entriesOfArchive(
        service, place_->keys({QStringLiteral("a")}), filter, 0, 5));
    QVERIFY2(newest.ok(), newest ? "" : qPrintable(newest.error().message));
    QCOMPARE(newest->size(), qsizetype(5));
    QCOMPARE(newest->constFirst().sequence, done.last);
    QCOMPARE(newest->constFirst().event.reason, QStringLiteral("bottle “39”\nbroken"));
    const auto older = waitFor(place_->reader.entriesOfArchive(
        service, place_->keys({QStringLiteral("a")}), filter, newest->constLast().sequence, 5));
    QCOMPARE(older->constFirst().sequence, newest->constLast().sequence - 1);
    QVERIFY(place_->place.actions().contains(QStringLiteral("audit.searched")));
  }
  void theSealTellsOfTheArchive() {
    const auto done = place_->archiveAnother(10, QStringLiteral("a"));
    const auto seal = waitFor(place_->reader.seal(place_->place.guard->serviceSession()));
    QVERIFY(seal.ok());
    QCOMPARE(seal->archivedTo, done.last);
    QCOMPARE(seal->archiveFile, QStringLiteral("a"));
    QVERIFY(seal->isHeadAsVerified);
  }
  void anEarlierVerificationStaysGoodWhereACheckpointTellsOfIt() {
    place_->record(5);
    place_->checkpoint();
    QVERIFY(place_->verify().ok());
    place_->archiveAnother(10, QStringLiteral("a"));
    const auto seal = waitFor(place_->reader.seal(place_->place.guard->serviceSession()));
    QVERIFY(seal.ok() && seal->isHeadKnown && seal->isHeadAsVerified);
  }
  void saysThatAnArchivedHeadIsNotKnown() {
    place_->record(5);
    QVERIFY(place_->verify().ok());
    place_->archiveAnother(10, QStringLiteral("a"));
    const auto seal = waitFor(place_->reader.seal(place_->place.guard->serviceSession()));
    QVERIFY(seal.ok() && !seal->isHeadKnown && !seal->isHeadAsVerified);
  }
  void refusesWhileTheClockIsAhead() {
    place_->record(10);
    place_->checkpoint();
    place_->place.clock.advance(std::chrono::days(40));
    const QString path = place_->file(QStringLiteral("a"));
    QCOMPARE(place_->archive(path).error().code, ErrorCode::Conflict);
    QVERIFY(!QFile::exists(path));
  }
  void refusesOtherEntriesThanWerePlanned() {
    place_->record(10);
    place_->checkpoint();
    place_->age();
    const Session session = place_->officer();
    const QString path = place_->file(QStringLiteral("a"));
    const auto phrase =
        std::make_shared<const SecretBytes>(passphraseOf(ArchivePlace::passphrase()));
    const auto refused =
        waitFor(place_->archiver.archive(session, place_->place.clock.now(), path, phrase, {}, 3));
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(!QFile::exists(path));
  }

 private:
  std::unique_ptr<ArchivePlace> place_;
};

static const RegisterTest<TestArchiver> registeredTestArchiver;

}  // namespace linewarden::test

#include "test_archiver.moc"
