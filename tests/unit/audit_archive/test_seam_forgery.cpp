// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/archive_repository.h"
#include "app/audit/known_points.h"
#include "app/base/canonical_json.h"
#include "app/crypto/hash.h"
#include "archive_place.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <optional>

namespace linewarden::test {

namespace {

QString forgedHash(const StoredEntry& entry) {
  return QString::fromLatin1(linewarden::sha256(hashedForm(entry)).toHex());
}

void putForged(QSqlDatabase& database, const StoredEntry& entry) {
  runArchiveSql(database, QStringLiteral("DELETE FROM audit_entry WHERE sequence = ?"),
                {entry.sequence});
  if (!audit_repository::insert(database, entry)) throw BrokenInvariant("not inserted");
}

QList<StoredEntry> entriesIn(QSqlDatabase& database, qint64 after) {
  QList<StoredEntry> entries;
  static_cast<void>(audit_repository::eachStored(database, after, 0, [&](StoredEntry&& entry) {
    entries += std::move(entry);
    return true;
  }));
  return entries;
}

QList<ArchivedRange> rowsIn(QSqlDatabase& database) {
  return *archive_repository::archives(database);
}

/// Changes the first entry that stays, and the row's list of those with it. Its number.
qint64 changeStaying(QSqlDatabase& database) {
  const qint64 last = rowsIn(database).constLast().last;
  StoredEntry first = entriesIn(database, 0).constFirst();
  if (first.sequence > last) throw BrokenInvariant("nothing stays");
  first.reason += u'x';
  first.hash = forgedHash(first);
  putForged(database, first);
  const auto staying = archive_repository::stayingUpTo(database, last);
  runArchiveSql(database,
                QStringLiteral("UPDATE audit_archive SET staying_sha256 = ? WHERE last_sequence = "
                               "?"),
                {QString::fromLatin1(staying->sha256().toHex()), last});
  return first.sequence;
}

/// Writes the live trail anew, so that it tells what the rows say, and takes its checkpoints away.
void rewriteLive(QSqlDatabase& database) {
  const QList<ArchivedRange> rows = rowsIn(database);
  const qint64 last = rows.constLast().last;
  QString link = QString::fromLatin1(rows.constLast().headHash.toHex());
  for (StoredEntry entry : entriesIn(database, last)) {
    if (entry.action == archivedAction) {
      entry.after = QString::fromUtf8(canonicalJson(archivedJson(rows)));
    }
    entry.previousHash = link;
    entry.hash = forgedHash(entry);
    link = entry.hash;
    putForged(database, entry);
  }
  runArchiveSql(database, QStringLiteral("DELETE FROM audit_checkpoint WHERE size > ?"), {last});
}

}  // namespace

/// Who has the store's key, and makes all fit that can be made to fit with it, is found.
class TestSeamForgery : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    place_ = std::make_unique<ArchivePlace>();
    done_ = place_->archiveAnother(20, QStringLiteral("a"));
  }
  void cleanup() { place_.reset(); }

  void doesNotArchiveOverAChangedSeam() {
    forge([](QSqlDatabase& database) { changeStaying(database); });
    place_->record(10);
    place_->checkpoint();
    place_->age();
    const qint64 before = place_->countEntries();
    const QString path = place_->file(QStringLiteral("b"));
    const auto refused = place_->archive(path);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::AuditBroken);
    QVERIFY(!QFile::exists(path));
    QVERIFY(place_->countEntries() >= before);
  }
  void findsAnArchiveThatIsToldOfTwice() {
    forge([](QSqlDatabase& database) {
      const QList<StoredEntry> live = entriesIn(database, rowsIn(database).constLast().last);
      const auto told = std::find_if(live.begin(), live.end(), [](const StoredEntry& entry) {
        return entry.action == archivedAction;
      });
      StoredEntry again = *told;
      again.sequence = live.constLast().sequence + 1;
      again.previousHash = live.constLast().hash;
      again.hash = forgedHash(again);
      putForged(database, again);
    });
    const qint64 forged = newestSequence();
    const auto found = place_->verify();
    QVERIFY(found.ok());
    QCOMPARE(found->firstBad, std::optional(forged));
  }
  void findsKeptEntriesThatAreNotTheArchives() {
    qint64 changed = 0;
    forge([&changed](QSqlDatabase& database) {
      changed = changeStaying(database);
      rewriteLive(database);
    });
    const auto found = place_->verify({}, {QStringLiteral("a")});
    QVERIFY(found.ok());
    QCOMPARE(found->firstBad, std::optional(changed));
  }
  void findsARemovalBeforeItsTime() {
    forge([](QSqlDatabase& database) {
      const auto end = soundCheckpoint(database, rowsIn(database).constLast().last);
      runArchiveSql(database, QStringLiteral("UPDATE audit_archive SET made = ?"),
                    {toMillis((*end)->time + std::chrono::days(29))});
      rewriteLive(database);
    });
    const auto found = place_->verify();
    QVERIFY(found.ok());
    QCOMPARE(found->firstBad, std::optional(done_.first));
  }

 private:
  void forge(const std::function<void(QSqlDatabase&)>& act) {
    const auto done =
        waitFor(place_->place.store->write([&act](Transaction& transaction) -> Result<void> {
          act(transaction.database());
          return {};
        }));
    if (!done) throw BrokenInvariant(done.error().detail.toStdString());
  }
  qint64 newestSequence() {
    return *waitFor(place_->place.store->read([](QSqlDatabase& database) -> Result<qint64> {
      return audit_repository::head(database)->sequence;
    }));
  }

  std::unique_ptr<ArchivePlace> place_;
  ArchivedAudit done_;
};

static const RegisterTest<TestSeamForgery> registeredTestSeamForgery;

}  // namespace linewarden::test

#include "test_seam_forgery.moc"
