// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_entry.h"
#include "app/audit/stored_entry.h"

#include <QList>
#include <QSqlDatabase>

#include <functional>
#include <optional>

/// The trail's SQL; nothing else touches table audit_entry.
namespace linewarden::audit_repository {

struct Head {
  qint64 sequence = 0;  ///< 0 in an empty trail
  QByteArray hash;
};

Result<Head> head(QSqlDatabase& database);
Result<void> insert(QSqlDatabase& database, const AuditEntry& entry);
Result<void> insert(QSqlDatabase& database, const StoredEntry& entry);
/// Every row with a sequence above `after`, by rising sequence, at most `limit` (0: all), until
/// `take` returns false.
Result<void> eachStored(QSqlDatabase& database, qint64 after, int limit,
                        const std::function<bool(StoredEntry&&)>& take);
/// Newest first, below `before` (0: from the newest).
Result<QList<AuditEntry>> entriesBefore(QSqlDatabase& database, qint64 before, int limit);
/// What somebody of this account name did, newest first.
Result<QList<AuditEntry>> entriesOf(QSqlDatabase& database, const QString& actor, int limit);
/// Entries of that action about an object such as "recipe:3/2", newest first.
Result<QList<AuditEntry>> entriesAbout(QSqlDatabase& database, const QString& object,
                                       const QString& action, int limit);
/// Entries about an object whose after-value contains that text, newest first. Not for text of
/// people: % and _ stand for others.
Result<QList<AuditEntry>> entriesNaming(QSqlDatabase& database, const QString& object,
                                        const QString& text, int limit);
/// Whether an entry's own hash holds and the entries before and after it are linked to it; of one
/// that was archived and stays in the store, whether the trail lists it as such.
Result<bool> isLinked(QSqlDatabase& database, const AuditEntry& entry);
/// Sequence of the first entry about an object; 0 where there is none.
Result<qint64> firstAbout(QSqlDatabase& database, const QString& object);
/// The first entry that is not whole or not linked, from this one to the end; none where all are.
/// Of archived ones, those that stay in the store are looked at.
Result<std::optional<qint64>> firstBadFrom(QSqlDatabase& database, qint64 sequence);

}  // namespace linewarden::audit_repository
