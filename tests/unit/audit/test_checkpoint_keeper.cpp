// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/anchor_folder.h"
#include "app/audit/checkpoint_keeper.h"
#include "app/audit/checkpoint_maker.h"
#include "app/audit/checkpoint_repository.h"
#include "app/base/os/files.h"
#include "tests/support/run_tests.h"
#include "trail_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace linewarden::test {

class TestCheckpointKeeper : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    place_ = std::make_unique<TrailPlace>();
    restart();
  }
  void cleanup() {
    keeper_.reset();
    place_.reset();
  }

  void signsWhatTheTrailIs() {
    place_->record(20);
    const auto made = waitFor(keeper_->checkpointNow());
    QVERIFY(made.ok());
    QCOMPARE(made->checkpoint.size, qint64(20));
    QCOMPARE(made->checkpoint.time, place_->clock.now());
    QCOMPARE(made->publicKey, *waitFor(keeper_->publicKey()));
    QCOMPARE(made->checkpoint.origin,
             QStringLiteral("linewarden/") + QString::fromLatin1(made->publicKey.toHex().left(16)));
    const auto read = readCheckpoint(made->note, made->publicKey);
    QVERIFY(read.ok());
    QCOMPARE(read->checkpoint, made->checkpoint);
    QCOMPARE(made->checkpoint.root, outsideCheckpoint(entries(), 20).checkpoint.root);
    const auto found = place_->verify({*made});
    QVERIFY2(!found.firstBad, qPrintable(found.problem));
    QCOMPARE(found.checkpoints, qint64(1));
  }
  void signsNothingTwice() {
    place_->record(2);
    const auto first = waitFor(keeper_->checkpointNow());
    place_->clock.advance(std::chrono::hours(1));
    QCOMPARE(waitFor(keeper_->checkpointNow())->note, first->note);
    place_->record(1);
    QCOMPARE(waitFor(keeper_->checkpointNow())->checkpoint.size, qint64(3));
  }
  void hasNothingToSignInAnEmptyTrail() {
    QCOMPARE(waitFor(keeper_->checkpointNow()).error().code, ErrorCode::NotFound);
  }
  void goesOnAfterARestart() {
    place_->record(300);
    const auto first = waitFor(keeper_->checkpointNow());
    restart();
    place_->record(300);
    const auto second = waitFor(keeper_->checkpointNow());
    QCOMPARE(second->publicKey, first->publicKey);
    QCOMPARE(second->checkpoint.origin, first->checkpoint.origin);
    QCOMPARE(second->checkpoint.root, outsideCheckpoint(entries(), 600).checkpoint.root);
    QVERIFY(!place_->verify().firstBad);
    QCOMPARE(place_->verify().checkpoints, qint64(2));
  }
  void takesLargeTrailsInSteps() {
    place_->record(50);
    int steps = 0;
    std::optional<SignedCheckpoint> made;
    while (!made) {
      made = *waitFor(place_->store.store->write([this](Transaction& transaction) {
        return checkpoint_maker::step(transaction, place_->clock.now(), 7);
      }));
      ++steps;
    }
    QCOMPARE(steps, 8);
    QCOMPARE(made->checkpoint.root, outsideCheckpoint(entries(), 50).checkpoint.root);
  }
  void signsAfterAThousandEntries() {
    place_->record(1);
    QSignalSpy made(keeper_.get(), &CheckpointKeeper::checkpointMade);
    keeper_->start();
    QTRY_COMPARE(made.count(), 1);
    place_->record(999);
    QCoreApplication::processEvents();
    place_->record(1);
    QTRY_COMPARE(made.count(), 2);
    QCOMPARE(made.at(1).at(0).toLongLong(), qint64(1001));
  }
  void signsWhenSomebodySignsOut() {
    place_->record(1);
    QSignalSpy made(keeper_.get(), &CheckpointKeeper::checkpointMade);
    keeper_->start();
    QTRY_COMPARE(made.count(), 1);
    place_->record(2);
    place_->record(1, QStringLiteral("session.signed-out"));
    QTRY_COMPARE(made.count(), 2);
    QCOMPARE(made.at(1).at(0).toLongLong(), qint64(4));
  }
  void signsOtherTexts() {
    const QByteArray message("an export\n");
    const auto signature = waitFor(keeper_->sign(message));
    QVERIFY(isSignatureValid(*waitFor(keeper_->publicKey()), message, *signature));
    place_->record(1);
    const auto made = waitFor(keeper_->checkpointNow());
    QCOMPARE(waitFor(keeper_->sign(signedText(made->checkpoint))).error().code,
             ErrorCode::InvalidArgument);
  }

  void signsNoBrokenTrail_data() {
    QTest::addColumn<QString>("sql");
    QTest::newRow("changed") << QStringLiteral(
        "UPDATE audit_entry SET actor = 'weber' WHERE sequence = 7");
    QTest::newRow("removed") << QStringLiteral("DELETE FROM audit_entry WHERE sequence = 7");
    QTest::newRow("cut") << QStringLiteral("DELETE FROM audit_entry WHERE sequence > 3");
    QTest::newRow("link") << QStringLiteral(
        "UPDATE audit_entry SET previous_hash = hash WHERE sequence = 6");
    QTest::newRow("tree") << QStringLiteral("UPDATE audit_frontier SET size = 6");
    QTest::newRow("tree of another trail") << QStringLiteral(
        "UPDATE audit_frontier SET head_hash = replace(head_hash, substr(head_hash, 1, 1), 'x')");
    QTest::newRow("no tree") << QStringLiteral("DELETE FROM audit_frontier");
  }
  void signsNoBrokenTrail() {
    QFETCH(QString, sql);
    place_->record(5);
    QVERIFY(waitFor(keeper_->checkpointNow()).ok());
    place_->record(5);
    place_->change(sql);
    const auto made = waitFor(keeper_->checkpointNow());
    QCOMPARE(made.error().code, ErrorCode::AuditBroken);
    QVERIFY(!made.error().message.isEmpty());
    const auto newest = waitFor(place_->store.store->read(
        [](QSqlDatabase& database) { return checkpoint_repository::newestCheckpoint(database); }));
    QCOMPARE((*newest)->checkpoint.size, qint64(5));
  }
  void findsAChangedCheckpoint_data() {
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* name, const char* change) {
      QTest::newRow(name) << QStringLiteral("UPDATE audit_checkpoint SET %1 WHERE size = 5")
                                 .arg(QString::fromLatin1(change));
    };
    row("root", "root = head_hash");
    row("head", "head_hash = root");
    row("size", "size = 4");
    row("time", "time = time + 1");
    row("note", "note = replace(note, '5', '4')");
    row("key", "public_key = root");
  }
  void findsAChangedCheckpoint() {
    QFETCH(QString, sql);
    place_->record(2);
    QVERIFY(waitFor(keeper_->checkpointNow()).ok());
    place_->record(3);
    QVERIFY(waitFor(keeper_->checkpointNow()).ok());
    place_->record(3);
    place_->change(sql);
    const auto found = place_->verify();
    QCOMPARE(found.firstBad, std::optional<qint64>(3));
    QCOMPARE(found.entries, qint64(2));
    QCOMPARE(found.checkpoints, qint64(1));
  }
  void refusesNotesOfOthers() {
    place_->record(3);
    const auto own = waitFor(keeper_->checkpointNow());
    const SignedCheckpoint foreign = outsideCheckpoint(entries(), 3);
    const auto read = [this](const QList<QByteArray>& notes) {
      return waitFor(place_->store.store->read(
          [notes](QSqlDatabase& database) -> Result<QList<SignedCheckpoint>> {
            const auto keys = installationPublicKeys(database);
            if (!keys) return keys.error();
            return readOutsideNotes(*keys, notes);
          }));
    };
    QCOMPARE(read({own->note})->size(), qsizetype(1));
    const auto refused = read({own->note, foreign.note});
    QCOMPARE(refused.error().code, ErrorCode::AuditBroken);
    QVERIFY(refused.error().message.contains(foreign.checkpoint.origin));
    QCOMPARE(read({"x"}).error().code, ErrorCode::InvalidArgument);
  }

  void keepsCheckpointsInAFolder() {
    const QTemporaryDir folder;
    keeper_->setAnchorFolder(folder.path());
    place_->record(3);
    const auto first = waitFor(keeper_->checkpointNow());
    QTRY_COMPARE(keeper_->anchors().constFirst().newestSize, qint64(3));
    place_->record(3);
    const auto second = waitFor(keeper_->checkpointNow());
    QTRY_COMPARE(keeper_->anchors().constFirst().newestSize, qint64(6));
    QVERIFY(keeper_->anchors().constFirst().problem.isEmpty());
    QCOMPARE(keeper_->anchors().constFirst().newestTime, std::optional(second->checkpoint.time));
    QCOMPARE(*anchor_folder::anchoredNotes(folder.path()),
             (QList<QByteArray>{first->note, second->note}));
    QFile file(anchor_folder::fileOf(folder.path(), first->checkpoint.origin));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(first->note + '\n' + second->note));
  }
  void writesLaterWhatAFolderMisses() {
    const QTemporaryDir outer;
    const QString folder = outer.filePath(QStringLiteral("share"));
    keeper_->setAnchorFolder(folder);
    place_->record(3);
    QVERIFY(waitFor(keeper_->checkpointNow()).ok());
    QTRY_VERIFY(!keeper_->anchors().constFirst().problem.isEmpty());
    place_->record(3);
    QVERIFY(waitFor(keeper_->checkpointNow()).ok());
    QVERIFY(!QDir(folder).exists());
    QVERIFY(QDir().mkpath(folder));
    place_->record(3);
    QVERIFY(waitFor(keeper_->checkpointNow()).ok());
    QTRY_COMPARE(keeper_->anchors().constFirst().newestSize, qint64(9));
    QVERIFY(keeper_->anchors().constFirst().problem.isEmpty());
    QCOMPARE(anchor_folder::anchoredNotes(folder)->size(), qsizetype(3));
  }
  void seesThatAFolderIsAhead() {
    const QTemporaryDir folder;
    place_->record(3);
    const auto first = waitFor(keeper_->checkpointNow());
    place_->record(3);
    const auto second = waitFor(keeper_->checkpointNow());
    QVERIFY(anchor_folder::addNotes(folder.path(), {*first, *second}).ok());
    place_->change(QStringLiteral("DELETE FROM audit_checkpoint WHERE size > 3"));
    keeper_->setAnchorFolder(folder.path());
    QTRY_VERIFY(!keeper_->anchors().constFirst().problem.isEmpty());
    QCOMPARE(keeper_->anchors().constFirst().newestSize, qint64(6));
  }
  void hasNoAnchorWithoutAFolder() {
    QVERIFY(keeper_->anchors().isEmpty());
    keeper_->setAnchorFolder(QStringLiteral("/nowhere"));
    QCOMPARE(keeper_->anchors().size(), qsizetype(1));
    keeper_->setAnchorFolder({});
    QVERIFY(keeper_->anchors().isEmpty());
  }
  void passesOverWhatIsNoNote() {
    place_->record(2);
    const QByteArray note = waitFor(keeper_->checkpointNow())->note;
    const QByteArray torn = note.left(note.size() / 2);
    QCOMPARE(anchor_folder::splitNotes(torn + "\n\n" + note + '\n' + note, 10),
             (QList<QByteArray>{note, note}));
    QCOMPARE(anchor_folder::splitNotes(note + '\n' + torn, 10), QList<QByteArray>{note});
    QCOMPARE(anchor_folder::splitNotes("\xff\n\n" + note + "more\n" + note, 1),
             QList<QByteArray>{note});
    QCOMPARE(anchor_folder::splitNotes(QByteArray(10'000, '\n'), 10), QList<QByteArray>());
    QByteArray ofAnEditor = note + '\n' + note;
    ofAnEditor.replace("\n", "\r\n");
    QCOMPARE(anchor_folder::splitNotes(ofAnEditor, 10), (QList<QByteArray>{note, note}));
  }
  void followsNoLink() {
    const QTemporaryDir folder;
    place_->record(2);
    const auto made = waitFor(keeper_->checkpointNow());
    const QString path = anchor_folder::fileOf(folder.path(), made->checkpoint.origin);
    QFile target(folder.filePath(QStringLiteral("target")));
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write("mine\n");
    target.close();
    if (!QFile::link(target.fileName(), path) || !QFileInfo(path).isSymLink()) {
      QSKIP("there are no symbolic links here");
    }
    keeper_->setAnchorFolder(folder.path());
    QTRY_VERIFY(!keeper_->anchors().constFirst().problem.isEmpty());
    QVERIFY(!anchor_folder::anchoredNotes(folder.path()).ok());
    QVERIFY(!anchor_folder::addNotes(folder.path(), {*made}).ok());
    const auto appended = os::appendToFile(path, "more\n");
    QCOMPARE(appended.error().code, ErrorCode::FileUnwritable);
    QVERIFY(appended.error().message.contains(QLatin1String("link")));
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), QByteArray("mine\n"));
    target.close();
    QVERIFY(target.remove());
    // Nor one that leads nowhere, which would be made.
    QVERIFY(!anchor_folder::addNotes(folder.path(), {*made}).ok());
    QVERIFY(!os::appendToFile(path, "more\n").ok());
    QVERIFY(!target.exists());
  }
  void repairsATornFile() {
    const QTemporaryDir folder;
    place_->record(2);
    const auto made = waitFor(keeper_->checkpointNow());
    QFile file(anchor_folder::fileOf(folder.path(), made->checkpoint.origin));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(made->note.left(40));
    file.close();
    keeper_->setAnchorFolder(folder.path());
    QTRY_COMPARE(keeper_->anchors().constFirst().newestSize, qint64(2));
    QCOMPARE(*anchor_folder::anchoredNotes(folder.path()), QList<QByteArray>{made->note});
  }

 private:
  void restart() {
    keeper_.reset();
    keeper_ =
        std::make_unique<CheckpointKeeper>(*place_->store.store, place_->audit, place_->clock);
  }
  QList<StoredEntry> entries() {
    return *waitFor(
        place_->store.store->read([](QSqlDatabase& database) -> Result<QList<StoredEntry>> {
          return storedEntries(database);
        }));
  }

  std::unique_ptr<TrailPlace> place_;
  std::unique_ptr<CheckpointKeeper> keeper_;
};

static const RegisterTest<TestCheckpointKeeper> registeredTestCheckpointKeeper;

}  // namespace linewarden::test

#include "test_checkpoint_keeper.moc"
