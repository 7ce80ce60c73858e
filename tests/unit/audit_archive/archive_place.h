// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/archive_file.h"
#include "app/audit/audit_repository.h"
#include "app/audit/checkpoint_keeper.h"
#include "app/audit/trail_verification.h"
#include "app/identity/audit_archiver.h"
#include "app/identity/audit_reader.h"
#include "app/store/query.h"
#include "tests/support/people_place.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace linewarden::test {

/// A passphrase as somebody typed it.
inline SecretBytes passphraseOf(QString typed) {
  return SecretBytes::takeText(typed);
}

inline void runArchiveSql(QSqlDatabase& database, const QString& sql,
                          const QVariantList& values = {}) {
  const auto query = runQuery(database, sql, values);
  if (!query) throw BrokenInvariant(query.error().detail.toStdString());
}

/// A trail with people, and what archives it.
struct ArchivePlace {
  PeoplePlace place;
  CheckpointKeeper keeper{*place.store, *place.audit, place.clock};
  AuditReader reader{*place.store, *place.audit, *place.guard, keeper, place.clock};
  AuditArchiver archiver{*place.store, *place.audit, *place.guard, keeper, place.clock, {64, 1, 1}};
  QTemporaryDir folder;

  static QString passphrase() { return QStringLiteral("four quiet lanterns"); }
  [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }

  void record(int count) {
    QFuture<Result<qint64>> last;
    for (int at = 0; at < count; ++at) {
      place.clock.advance(std::chrono::seconds(1));
      last = place.audit->record({{QStringLiteral("rossi"), QStringLiteral("administrator")},
                                  QStringLiteral("line.stopped"),
                                  QStringLiteral("line:%1").arg(at % 3),
                                  {},
                                  {{QStringLiteral("number"), at}},
                                  QStringLiteral("bottle “%1”\nbroken").arg(at)});
    }
    if (count > 0 && !waitFor(last)) throw BrokenInvariant("nothing was recorded");
  }
  SignedCheckpoint checkpoint() {
    const auto made = waitFor(keeper.checkpointNow());
    if (!made) throw BrokenInvariant(made.error().message.toStdString());
    return *made;
  }
  /// So that all there is may be archived; what signs that the clock is right is younger.
  void age() {
    place.clock.advance(std::chrono::days(40));
    record(1);
    checkpoint();
  }
  [[nodiscard]] Session officer() { return place.enter(QStringLiteral("meyer")); }

  Result<ArchivedAudit> archive(const QString& path, std::shared_ptr<WorkProgress> progress = {}) {
    const Session session = officer();
    return waitFor(archiver.archive(session, place.clock.now(), path,
                                    std::make_shared<const SecretBytes>(passphraseOf(passphrase())),
                                    std::move(progress)));
  }
  /// Grows by so many entries, is signed, grows old and is archived.
  ArchivedAudit archiveAnother(int entries, const QString& name) {
    record(entries);
    checkpoint();
    age();
    const auto done = archive(file(name));
    if (!done) throw BrokenInvariant(done.error().message.toStdString());
    return *done;
  }
  [[nodiscard]] ArchiveKeys keys(const QStringList& names) const {
    auto keys = std::make_shared<std::vector<ArchiveKey>>();
    for (const QString& name : names) keys->push_back({file(name), passphraseOf(passphrase())});
    return keys;
  }
  Result<AuditVerification> verify(const QList<QByteArray>& outside = {},
                                   const QStringList& archives = {}) {
    return waitFor(reader.verify(place.guard->serviceSession(), outside, {},
                                 archives.isEmpty() ? ArchiveKeys() : keys(archives)));
  }
  QList<QByteArray> publicKeys() { return *waitFor(place.store->read(&installationPublicKeys)); }
  qint64 countEntries() {
    return *waitFor(place.store->read([](QSqlDatabase& database) -> Result<qint64> {
      qint64 count = 0;
      const auto read = audit_repository::eachStored(database, 0, 0, [&count](StoredEntry&&) {
        ++count;
        return true;
      });
      if (!read) return read.error();
      return count;
    }));
  }
  /// Past the services, as somebody with the store's key would.
  void change(const QString& sql, const QVariantList& values = {}) {
    const auto changed =
        waitFor(place.store->write([&sql, &values](Transaction& transaction) -> Result<void> {
          runArchiveSql(transaction.database(), sql, values);
          return {};
        }));
    if (!changed) throw BrokenInvariant(changed.error().detail.toStdString());
  }
};

/// Opens and checks an archive by itself, as "audit check-archive" does.
inline Result<void> checkWhole(const QString& path, const QList<QByteArray>& publicKeys,
                               const QString& passphrase) {
  auto archive = ArchiveFile::open(path);
  if (!archive) return archive.error();
  if (auto checked = (*archive)->checkSignatures(publicKeys); !checked) return checked;
  if (auto unlocked = (*archive)->unlock(passphraseOf(passphrase)); !unlocked) return unlocked;
  return checkArchive(**archive);
}

inline QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeContent(const QString& path, const QByteArray& content) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
    throw BrokenInvariant("the test's file cannot be written");
  }
}

}  // namespace linewarden::test
