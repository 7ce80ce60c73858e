// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_entry.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

namespace linewarden {

class Store;
class Transaction;

/// The hash-chained trail (DESIGN 8). append() is for services, inside the transaction of
/// the change it records; reading is for `AuditReader`, which checks permission.
class AuditTrail : public QObject {
  Q_OBJECT

 public:
  AuditTrail(Store& store, const Clock& clock, QString workstation);
  /// Waits for the entries that are on their way to the store.
  ~AuditTrail() override;

  /// In a write job only. Fills sequence, time, hashes. Returns the sequence.
  Result<qint64> append(Transaction& transaction, const AuditEvent& event);
  /// A write job of its own, for what has no other change (a refusal, a sign-out).
  QFuture<Result<qint64>> record(const AuditEvent& event);
  /// Entries with a sequence below `before` (0: from the newest), newest first.
  QFuture<Result<QList<AuditEntry>>> entriesBefore(qint64 before, int limit);
  /// Recomputes every hash and link, and compares with the checkpoints of the store.
  QFuture<Result<AuditVerification>> verify();

 signals:
  /// After the commit, in the store thread: connect queued.
  void appended(qint64 sequence);
  /// The same with the entry's action.
  void recorded(qint64 sequence, const QString& action);

 private:
  Store& store_;
  const Clock& clock_;
  const QString workstation_;
};

}  // namespace linewarden
