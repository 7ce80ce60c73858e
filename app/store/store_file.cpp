// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store_file.h"

#include "app/base/os/files.h"
#include "app/store/page_check.h"
#include "app/store/query.h"
#include "app/store/store_connection.h"
#include "app/store/store_errors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace linewarden {

namespace {

// A file up to this size is checked page by page when it is opened; of a larger one as many
// pages, evenly spread.
constexpr qint64 fullCheckBytes = 64 * 1024 * 1024;
// Room for the WAL's index and the first commits.
constexpr qsizetype probeBytes = 128 * 1024;

struct StoreFileText {
  Q_DECLARE_TR_FUNCTIONS(store)
};

using Access = SqlCipherOptions::Access;

void removeStoreFiles(const QString& path) {
  for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
    QFile::remove(path + QLatin1String(suffix));
  }
}

Result<void> judge(const PageReport& report, const QString& path) {
  if (report.pages > 0 && !report.keyIsRight()) return store_errors::wrongKey(path);
  if (report.intact()) return {};
  if (report.damaged.isEmpty()) {
    return store_errors::damaged(
        path, StoreFileText::tr("the file ends in the middle, after %1 bytes").arg(report.bytes));
  }
  return store_errors::damaged(
      path, StoreFileText::tr("page %1 of %2").arg(report.damaged.first()).arg(report.pages));
}

// Writing may turn out impossible only after the first change; so it is tried out first.
Result<void> tryWriting(const QString& path) {
  QFile file(path);
  if (file.exists() && !file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
    return store_errors::readOnly(path, file.errorString());
  }
  const QString probe = QFileInfo(path).dir().filePath(QStringLiteral(".linewarden-probe-") +
                                                       QUuid::createUuid().toString(QUuid::Id128));
  const auto written = os::writePrivateFile(probe, QByteArray(probeBytes, 'x'));
  QFile::remove(probe);
  if (written) return {};
  switch (written.error().code) {
    case ErrorCode::DiskFull: return store_errors::diskFull(path, written.error().detail);
    case ErrorCode::ReadOnly: return store_errors::readOnly(path, written.error().detail);
    default: return written.error();
  }
}

// A connection that changes neither the file nor its WAL.
Result<std::unique_ptr<StoreConnection>> openToLook(const QString& path, const SecretBytes& key) {
  // A WAL file means that another process works with the store or died over it; without
  // one nothing but the file itself counts.
  const bool inUse = QFile::exists(path + QStringLiteral("-wal"));
  return StoreConnection::open(path, key, {.access = inUse ? Access::ReadOnly : Access::Frozen});
}

Result<void> checkTrees(StoreConnection& connection, const QString& path) {
  const auto verdict = connection.value(QStringLiteral("PRAGMA integrity_check(1)"));
  if (!verdict) return verdict.error();
  if (verdict->toString() == u"ok") return {};
  return store_errors::damaged(path, verdict->toString());
}

// How far the store's form is, or why it must not be opened.
Result<int> lookAt(const QString& path, const SecretBytes& key, const QList<Migration>& known) {
  const auto report = checkPages(path, key, fullCheckBytes);
  if (!report) return report.error();
  if (const auto judged = judge(*report, path); !judged) return judged.error();
  auto connection = openToLook(path, key);
  if (!connection) {
    if (connection.error().code != ErrorCode::StoreDamaged) return connection.error();
    return store_errors::damaged(path, StoreFileText::tr("its end is missing"));
  }
  // Pages of zeros have no HMAC: only the trees tell whether one is in use.
  if (report->blank > 0) {
    if (const auto trees = checkTrees(**connection, path); !trees) return trees.error();
  }
  if (const auto form = checkSchema(**connection, path, known); !form) return form.error();
  return schemaVersion(**connection);
}

Result<void> migrate(StoreConnection& connection, const QList<Migration>& known) {
  if (auto begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun) return begun;
  auto done = applyMigrations(connection, known);
  if (done) done = connection.run(QStringLiteral("COMMIT"));
  if (!done && connection.driver().inTransaction()) {
    static_cast<void>(connection.run(QStringLiteral("ROLLBACK")));
  }
  return done;
}

Result<void> copyBefore(const QString& path, const SecretBytes& key, int next) {
  const QString copy = QFileInfo(path).dir().filePath(
      QStringLiteral("linewarden-before-%1.db").arg(next, 4, 10, QLatin1Char('0')));
  // A copy that is there already is of an attempt that failed after it, and as good.
  if (QFile::exists(copy)) return {};
  auto source = StoreConnection::open(path, key, {.access = Access::ReadOnly});
  if (!source) return source.error();
  return copyStore(**source, copy, [] { return true; });
}

}  // namespace

Result<void> createStoreFile(const QString& path, const SecretBytes& key,
                             const QList<Migration>& known) {
  if (key.size() != 32) return store_errors::badKey();
  if (QFile::exists(path)) return store_errors::alreadyThere(path);
  if (auto possible = tryWriting(path); !possible) return possible;
  auto done = os::writePrivateFile(path, {});
  if (done) {
    auto connection = StoreConnection::open(path, key, {});
    if (connection) {
      done = (*connection)->run(QStringLiteral("PRAGMA journal_mode = WAL"));
      if (done) done = migrate(**connection, known);
    } else {
      done = connection.error();
    }
  }
  if (!done) removeStoreFiles(path);
  return done;
}

Result<void> prepareStoreFile(const QString& path, const SecretBytes& key,
                              const QList<Migration>& known) {
  if (key.size() != 32) return store_errors::badKey();
  if (!QFileInfo(path).isFile()) return store_errors::missing(path);
  const auto version = lookAt(path, key, known);
  if (!version) return version.error();
  if (auto possible = tryWriting(path); !possible) return possible;
  if (*version == known.last().number) return {};
  if (auto copied = copyBefore(path, key, *version + 1); !copied) return copied;
  auto connection = StoreConnection::open(path, key, {});
  if (!connection) return connection.error();
  return migrate(**connection, known);
}

Result<void> checkWholeFile(const QString& path, const SecretBytes& key,
                            StoreConnection& connection) {
  const auto report = checkPages(path, key, std::numeric_limits<qint64>::max());
  if (!report) return report.error();
  if (auto judged = judge(*report, path); !judged) return judged;
  return checkTrees(connection, path);
}

Result<void> copyStore(StoreConnection& connection, const QString& path,
                       const std::function<bool()>& goOn) {
  if (QFile::exists(path)) return store_errors::alreadyThere(path);
  const QString part = path + QStringLiteral(".part");
  removeStoreFiles(part);
  if (auto made = os::writePrivateFile(part, {}); !made) return made;
  const QSqlError error = connection.driver().backupTo(part, goOn);
  Result<void> done;
  if (error.isValid()) done = storeError(error);
  if (done && !QFile::rename(part, path)) {
    done = Error{ErrorCode::FileUnwritable,
                 StoreFileText::tr(
                     "The copy %1 could not be given its name. Check the folder and try again.")
                     .arg(path),
                 part};
  }
  if (!done) removeStoreFiles(part);
  return done;
}

}  // namespace linewarden
