// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_filter.h"

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

#include <optional>

/// Searching the trail: SQL that finds what `matches` says, in steps whose work is bounded, and the
/// searches that people keep (table saved_search).
namespace linewarden::audit_search_repository {

/// Which part of the trail a step looks at.
struct Span {
  qint64 below = 0;  ///< only entries below this; 0: from the newest
  qint64 above = 0;  ///< only entries above this
  int limit = 100;   ///< matches at most; of more than 500, 500
};

/// Newest first. Looks at no more than some 20,000 entries that an index does not answer for.
Result<AuditPage> search(QSqlDatabase& database, const AuditFilter& filter, const Span& span);
/// Every match with a sequence above `after` and up to `upTo`, oldest first; upTo - after bounds
/// the work.
Result<QList<AuditEntry>> between(QSqlDatabase& database, const AuditFilter& filter, qint64 after,
                                  qint64 upTo);
Result<std::optional<AuditEntry>> entry(QSqlDatabase& database, qint64 sequence);

/// Distinct values, sorted, at most 1,000 of each; cheap however long the trail is.
Result<QStringList> actors(QSqlDatabase& database);
Result<QStringList> workstations(QSqlDatabase& database);
/// The first parts of the actions: "recipe", "session".
Result<QStringList> actionKinds(QSqlDatabase& database);

Result<QList<SavedAuditSearch>> saved(QSqlDatabase& database, const QString& person);
/// The one of that name; none where there is none.
Result<std::optional<SavedAuditSearch>> savedNamed(QSqlDatabase& database, const QString& person,
                                                   const QString& name);
/// In place of one of the same name.
Result<void> save(QSqlDatabase& database, const QString& person, const SavedAuditSearch& search);
Result<void> remove(QSqlDatabase& database, const QString& person, const QString& name);

}  // namespace linewarden::audit_search_repository
