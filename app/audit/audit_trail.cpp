// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_trail.h"

#include "app/audit/audit_repository.h"
#include "app/audit/stored_entry.h"
#include "app/audit/trail_verification.h"
#include "app/crypto/hash.h"
#include "app/store/store.h"

namespace linewarden {

AuditTrail::AuditTrail(Store& store, const Clock& clock, QString workstation)
    : store_(store), clock_(clock), workstation_(std::move(workstation)) {}

AuditTrail::~AuditTrail() {
  // Jobs are run and told in their order, so all before this one are through.
  store_.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

Result<qint64> AuditTrail::append(Transaction& transaction, const AuditEvent& event) {
  if (auto checked = checkEvent(event); !checked) return checked.error();
  const auto head = audit_repository::head(transaction.database());
  if (!head) return head.error();
  AuditEntry entry;
  entry.sequence = head->sequence + 1;
  entry.time = clock_.now();
  entry.workstation = workstation_;
  entry.event = event;
  entry.previousHash = head->hash;
  StoredEntry stored = storedFrom(entry);
  stored.hash = QString::fromLatin1(sha256OfPublic(hashedForm(stored)).toHex());
  if (auto inserted = audit_repository::insert(transaction.database(), stored); !inserted) {
    return inserted.error();
  }
  transaction.afterCommit([this, sequence = entry.sequence, action = event.action] {
    emit appended(sequence);
    emit recorded(sequence, action);
  });
  return entry.sequence;
}

QFuture<Result<qint64>> AuditTrail::record(const AuditEvent& event) {
  return store_.write(
      [this, event](Transaction& transaction) { return append(transaction, event); });
}

QFuture<Result<QList<AuditEntry>>> AuditTrail::entriesBefore(qint64 before, int limit) {
  return store_.read([before, limit](QSqlDatabase& database) {
    return audit_repository::entriesBefore(database, before, limit);
  });
}

QFuture<Result<AuditVerification>> AuditTrail::verify() {
  return store_.read(
      [](QSqlDatabase& database) { return verifyTrail(database, VerificationAids()); });
}

}  // namespace linewarden
