// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/archive_seam.h"
#include "app/audit/checkpoint.h"

#include <QList>
#include <QSqlDatabase>

#include <functional>
#include <optional>

/// The SQL of archives: what is kept of them, and how entries leave the store.
namespace linewarden::archive_repository {

/// By rising first entry, as stored: seamOf() tells whether they fit together.
Result<QList<ArchivedRange>> archives(QSqlDatabase& database);
/// AuditBroken where the rows do not fit together; none without archives.
Result<std::optional<Seam>> seam(QSqlDatabase& database);
Result<void> insert(QSqlDatabase& database, const ArchivedRange& archive);

/// The consistency proof from a checkpoint to the seam behind it.
struct CheckpointPath {
  qint64 size = 0;
  qint64 seam = 0;
  QList<QByteArray> path;
};
/// Instead of one that is there.
Result<void> insertPath(QSqlDatabase& database, const CheckpointPath& path);
/// All, by rising size, until `take` returns false.
Result<void> eachPath(QSqlDatabase& database, const std::function<bool(CheckpointPath&&)>& take);

/// The first entry above `after` that is not older than this; none where all are.
Result<std::optional<qint64>> firstSince(QSqlDatabase& database, qint64 after, UtcTime time);
/// The newest checkpoint of a size above `after` and up to `upTo` that was signed by `until`.
Result<std::optional<SignedCheckpoint>> checkpointUpTo(QSqlDatabase& database, qint64 after,
                                                       qint64 upTo, UtcTime until);
/// The list of entries up to `last` that are in the store; without its hash for one whose content
/// does not hold, so that it differs from any that was made of whole ones.
Result<StayingList> stayingUpTo(QSqlDatabase& database, qint64 last);
/// Whether those are the ones that the newest archive's row lists.
Result<bool> areStayingWhole(QSqlDatabase& database);
/// The `after` of the newest "audit.archived" in the store, as stored; empty without one.
Result<QString> newestArchived(QSqlDatabase& database);
/// Whether that says the same as these archives' rows, or is missing where there are none.
Result<bool> areToldOf(QSqlDatabase& database, const QList<ArchivedRange>& archives);
/// Takes the entries from `first` to `last` out of the store but those in `staying`, which rise.
Result<void> removeEntries(QSqlDatabase& database, qint64 first, qint64 last,
                           const QList<qint64>& staying);

}  // namespace linewarden::archive_repository
