// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_entry.h"
#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/identity/break_glass.h"

#include <QList>
#include <QSqlDatabase>

#include <optional>

/// Tables emergency_phrase, emergency_access and emergency_review.
namespace linewarden::emergency_repository {

struct StoredPhrase {
  qint64 id = 0;
  QString hash;
  UtcTime made;
};
/// The one that opens; nothing when there is none or it was used.
Result<std::optional<StoredPhrase>> phrase(QSqlDatabase& database);
/// In place of the one before; its id.
Result<qint64> insertPhrase(QSqlDatabase& database, const QString& hash, PersonId by, UtcTime time);
/// False when it had been used or replaced already.
Result<bool> usePhrase(QSqlDatabase& database, qint64 id, UtcTime time);

struct StoredAccess {
  EmergencyAccess access;  ///< without `reviewedBy`
  qint64 firstEntry = 0;
  qint64 lastEntry = 0;  ///< 0 while it is open
};
Result<qint64> insertAccess(QSqlDatabase& database, const EmergencyAccess& access);
Result<void> setFirstEntry(QSqlDatabase& database, qint64 access, qint64 entry);
Result<void> close(QSqlDatabase& database, qint64 access, UtcTime time, qint64 lastEntry);
/// Newest first.
Result<QList<StoredAccess>> accesses(QSqlDatabase& database);
Result<std::optional<StoredAccess>> access(QSqlDatabase& database, qint64 id);

/// What was done under it, newest first, as the trail has it.
Result<QList<AuditEntry>> entriesOf(QSqlDatabase& database, const StoredAccess& access);

struct StoredReview {
  PersonId person;
  QString name;         ///< account
  QString displayName;  ///< as it is now
  UtcTime time;
  QString note;
  QByteArray document;
  QByteArray signature;
  qint64 signingKey = 0;
};
/// In the order of their signing.
Result<QList<StoredReview>> reviews(QSqlDatabase& database, qint64 access);
/// In place of one of the same person.
Result<void> setReview(QSqlDatabase& database, qint64 access, const StoredReview& review);

}  // namespace linewarden::emergency_repository
