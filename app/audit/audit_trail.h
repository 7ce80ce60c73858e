// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace linewarden {

class Store;
class Transaction;

/// Who does something, as the trail names them.
struct Actor {
  QString name;  ///< account name; "service" for the installation itself
  QString role;  ///< roles held, separated by spaces; may be empty
};

/// What a service tells the trail. Never put a secret in it.
struct AuditEvent {
  Actor actor;
  QString action;      ///< stable dotted name: "session.signed-in"
  QString object;      ///< "person:rossi", "plc:plc1"; may be empty
  QJsonObject before;  ///< what it was; may be empty
  QJsonObject after;   ///< what it became; may be empty
  QString reason;      ///< given by the person; may be empty
};

/// An event as it stands in the trail.
struct AuditEntry {
  qint64 sequence = 0;  ///< from 1, without gaps
  UtcTime time;
  QString workstation;
  AuditEvent event;
  QByteArray previousHash;  ///< 32 bytes; zeros before the first
  QByteArray hash;          ///< SHA-256 over the canonical JSON of all the above
};

/// The bytes that an entry's hash covers (docs/audit-trail.md).
[[nodiscard]] QByteArray hashedForm(const AuditEntry& entry);
[[nodiscard]] QByteArray hashOf(const AuditEntry& entry);

/// What verify() found.
struct AuditVerification {
  qint64 entries = 0;
  QByteArray headHash;             ///< of the last good entry
  std::optional<qint64> firstBad;  ///< sequence of the first bad entry
  QString problem;                 ///< what is wrong there, for people
};

/// The hash-chained trail (DESIGN 8). append() is for services, inside the transaction of
/// the change it records; reading is for `AuditReader`, which checks permission.
class AuditTrail : public QObject {
  Q_OBJECT

 public:
  AuditTrail(Store& store, const Clock& clock, QString workstation);

  /// In a write job only. Fills sequence, time, hashes. Returns the sequence.
  Result<qint64> append(Transaction& transaction, const AuditEvent& event);
  /// A write job of its own, for what has no other change (a refusal, a sign-out).
  QFuture<Result<qint64>> record(const AuditEvent& event);
  /// Entries with a sequence below `before` (0: from the newest), newest first.
  QFuture<Result<QList<AuditEntry>>> entriesBefore(qint64 before, int limit);
  /// Recomputes every hash and link.
  QFuture<Result<AuditVerification>> verify();

 signals:
  /// After the commit, in the store thread: connect queued.
  void appended(qint64 sequence);

 private:
  Store& store_;
  const Clock& clock_;
  const QString workstation_;
};

}  // namespace linewarden
