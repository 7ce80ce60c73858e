// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_trail.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QThreadPool>

namespace linewarden {

class AccessGuard;

/// The trail for people: `entriesBefore` needs ReadAudit, `verify` VerifyAudit (audited as
/// "audit.verified" with what was found). Any thread.
class AuditReader {
 public:
  AuditReader(AuditTrail& audit, AccessGuard& guard) : audit_(audit), guard_(guard) {}

  /// Newest first, below `before` (0: from the newest); at most 10,000.
  QFuture<Result<QList<AuditEntry>>> entriesBefore(const Session& session, qint64 before,
                                                   int limit);
  QFuture<Result<AuditVerification>> verify(const Session& session);

 private:
  AuditTrail& audit_;
  AccessGuard& guard_;
  QThreadPool pool_;  // last: ends its work before the rest goes
};

}  // namespace linewarden
