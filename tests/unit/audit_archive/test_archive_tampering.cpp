// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/archive_repository.h"
#include "archive_place.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <array>
#include <functional>
#include <random>

namespace linewarden::test {

namespace {

const int trialsOfSeam =
    qEnvironmentVariable("LINEWARDEN_TAMPERINGS", QStringLiteral("800")).toInt();

/// With the store's key, in the writer's own connection; each trial is rolled back.
class SeamTamperer {
 public:
  SeamTamperer(QSqlDatabase& database, QList<StoredEntry> archived, quint64 seed)
      : database_(database), archived_(std::move(archived)), random_(seed) {
    archives_ = *archive_repository::archives(database);
    static_cast<void>(
        archive_repository::eachPath(database, [this](archive_repository::CheckpointPath&& path) {
          paths_ += path.size;
          return true;
        }));
    static_cast<void>(audit_repository::eachStored(database, 0, 0, [this](StoredEntry&& entry) {
      (entry.sequence <= archives_.constLast().last ? staying_ : live_) += entry;
      return true;
    }));
  }

  QString changeColumn() {
    static const QStringList changes{QStringLiteral("last_sequence = last_sequence + 1"),
                                     QStringLiteral("last_sequence = last_sequence - 1"),
                                     QStringLiteral("first_sequence = first_sequence + 1"),
                                     QStringLiteral("head_hash = root"),
                                     QStringLiteral("root = head_hash"),
                                     QStringLiteral("hashes = hashes || hashes"),
                                     QStringLiteral("hashes = substr(hashes, 65)"),
                                     QStringLiteral("staying = staying + 1"),
                                     QStringLiteral("staying_sha256 = root"),
                                     QStringLiteral("file = file || 'x'"),
                                     QStringLiteral("sha256 = root"),
                                     QStringLiteral("made = made + 1"),
                                     QStringLiteral("head_hash = ''"),
                                     QStringLiteral("hashes = CAST(hashes AS BLOB) || 'zz'")};
    const QString change = changes.at(below(changes.size()));
    const qint64 first = archives_.at(below(archives_.size())).first;
    run(QStringLiteral("UPDATE audit_archive SET %1 WHERE first_sequence = ?").arg(change),
        {first});
    return change;
  }
  QString removeRow() {
    const qint64 first = archives_.at(below(archives_.size())).first;
    if (below(3) == 0) {
      run(QStringLiteral("DELETE FROM audit_archive"));
    } else {
      run(QStringLiteral("DELETE FROM audit_archive WHERE first_sequence = ?"), {first});
    }
    return QStringLiteral("row removed");
  }
  // As they were, so that each of them is whole.
  QString insertAgain() {
    QStringList what;
    for (qsizetype count = 1 + below(3); count > 0; --count) {
      const StoredEntry& entry = archived_.at(below(archived_.size()));
      if (staysInStore(entry)) continue;
      run(QStringLiteral("DELETE FROM audit_entry WHERE sequence = ?"), {entry.sequence});
      insert(entry);
      what += QString::number(entry.sequence);
    }
    if (what.isEmpty()) return removeRow();
    return QStringLiteral("inserted ") + what.join(u' ');
  }
  // The whole archive, and the seam away: a trail without a gap, as it once was.
  QString restoreAll() {
    run(QStringLiteral("DELETE FROM audit_archive"));
    for (const StoredEntry& entry : archived_) {
      if (!staysInStore(entry)) insert(entry);
    }
    return QStringLiteral("restored");
  }
  QString spoilStaying() {
    const qint64 sequence = staying_.at(below(staying_.size())).sequence;
    switch (below(3)) {
      case 0: run(QStringLiteral("DELETE FROM audit_entry WHERE sequence = ?"), {sequence}); break;
      case 1:
        run(QStringLiteral("UPDATE audit_entry SET actor = actor || 'x' WHERE sequence = ?"),
            {sequence});
        break;
      default:
        run(QStringLiteral("UPDATE audit_entry SET object = 'x', hash = previous_hash WHERE "
                           "sequence = ?"),
            {sequence});
    }
    return QStringLiteral("spoiled %1").arg(sequence);
  }
  QString spoilPath() {
    const qint64 size = paths_.at(below(paths_.size()));
    static const QStringList changes{
        QStringLiteral("DELETE FROM audit_checkpoint_path WHERE size = ?"),
        QStringLiteral("UPDATE audit_checkpoint_path SET path = x'' WHERE size = ?"),
        QStringLiteral("UPDATE audit_checkpoint_path SET seam = seam - 1 WHERE size = ?"),
        QStringLiteral("UPDATE audit_checkpoint_path SET path = CAST(path || x'00' AS BLOB) WHERE "
                       "size = ?"),
        QStringLiteral(
            "UPDATE audit_checkpoint_path SET path = CAST(substr(path, 2) AS BLOB) WHERE "
            "size = ?")};
    run(changes.at(below(changes.size())), {size});
    return QStringLiteral("path of %1").arg(size);
  }
  QString spoilLive() {
    const qint64 sequence = live_.at(below(live_.size() - 1)).sequence;
    if (below(2) == 0) {
      run(QStringLiteral("DELETE FROM audit_entry WHERE sequence = ?"), {sequence});
    } else {
      run(QStringLiteral("UPDATE audit_entry SET reason = reason || ' ' WHERE sequence = ?"),
          {sequence});
    }
    return QStringLiteral("live %1").arg(sequence);
  }
  QString spoilAny() {
    using Kind = QString (SeamTamperer::*)();
    static const std::array<Kind, 6> kinds{&SeamTamperer::changeColumn, &SeamTamperer::removeRow,
                                           &SeamTamperer::insertAgain,  &SeamTamperer::spoilStaying,
                                           &SeamTamperer::spoilPath,    &SeamTamperer::spoilLive};
    return (this->*kinds.at(static_cast<std::size_t>(below(6))))();
  }

 private:
  qsizetype below(qsizetype bound) {
    return static_cast<qsizetype>(random_() % static_cast<quint64>(bound));
  }
  void run(const QString& sql, const QVariantList& values = {}) {
    runArchiveSql(database_, sql, values);
  }
  void insert(const StoredEntry& entry) {
    if (!audit_repository::insert(database_, entry)) throw BrokenInvariant("not inserted");
  }

  QSqlDatabase& database_;
  QList<StoredEntry> archived_;
  std::mt19937_64 random_;
  QList<ArchivedRange> archives_;
  QList<qint64> paths_;
  QList<StoredEntry> staying_;
  QList<StoredEntry> live_;
};

}  // namespace

/// What somebody with the store's key does to the seam is found.
class TestArchiveTampering : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    place_ = std::make_unique<ArchivePlace>();
    for (int part = 0; part < 3; ++part) {
      place_->record(15);
      place_->checkpoint();
    }
    place_->archiveAnother(5, QStringLiteral("a"));
    place_->record(7);
    place_->checkpoint();
    place_->archiveAnother(5, QStringLiteral("b"));
    place_->record(10);
    place_->checkpoint();
    for (const QString& name : {QStringLiteral("a"), QStringLiteral("b")}) {
      auto archive = ArchiveFile::open(place_->file(name));
      QVERIFY(archive.ok());
      QVERIFY((*archive)->unlock(passphraseOf(ArchivePlace::passphrase())).ok());
      QVERIFY((*archive)
                  ->eachEntry([this](StoredEntry&& entry) {
                    archived_ += std::move(entry);
                    return true;
                  })
                  .ok());
    }
  }
  void cleanupTestCase() {
    // Each trial was taken back.
    const auto found = place_->verify();
    QVERIFY2(found.ok() && !found->firstBad, found ? qPrintable(found->problem) : "");
    place_.reset();
  }

  void findsAChangedRow() { QCOMPARE(firstMissed(1, &SeamTamperer::changeColumn), QString()); }
  void findsAMissingRow() { QCOMPARE(firstMissed(2, &SeamTamperer::removeRow), QString()); }
  void findsEntriesPutInAgain() { QCOMPARE(firstMissed(3, &SeamTamperer::insertAgain), QString()); }
  void findsAWholeArchivePutInAgain() {
    QCOMPARE(firstMissed(4, &SeamTamperer::restoreAll, 1), QString());
  }
  void findsSpoiledEntriesThatStay() {
    QCOMPARE(firstMissed(5, &SeamTamperer::spoilStaying), QString());
  }
  void findsSpoiledProofsOfCheckpoints() {
    QCOMPARE(firstMissed(6, &SeamTamperer::spoilPath), QString());
  }
  void findsSpoiledLiveEntries() { QCOMPARE(firstMissed(7, &SeamTamperer::spoilLive), QString()); }
  void findsAnyOfThem() { QCOMPARE(firstMissed(8, &SeamTamperer::spoilAny), QString()); }

 private:
  /// The first trial that was not found, or nothing.
  QString firstMissed(quint64 seed, const std::function<QString(SeamTamperer&)>& tamper,
                      int trials = trialsOfSeam / 4) {
    return *waitFor(place_->place.store->write([&](Transaction& transaction) -> Result<QString> {
      QSqlDatabase& database = transaction.database();
      SeamTamperer tamperer(database, archived_, seed);
      for (int trial = 0; trial < trials; ++trial) {
        runArchiveSql(database, QStringLiteral("SAVEPOINT trial"));
        QString missed;
        {
          const QString done = tamper(tamperer);
          const auto found = verifyTrail(database, VerificationAids());
          if (!found) return found.error();
          if (!found->firstBad || found->problem.isEmpty()) missed = done;
        }
        runArchiveSql(database, QStringLiteral("ROLLBACK TO trial"));
        runArchiveSql(database, QStringLiteral("RELEASE trial"));
        if (!missed.isEmpty()) return missed;
      }
      return QString();
    }));
  }

  std::unique_ptr<ArchivePlace> place_;
  QList<StoredEntry> archived_;
};

static const RegisterTest<TestArchiveTampering> registeredTestArchiveTampering;

}  // namespace linewarden::test

#include "test_archive_tampering.moc"
