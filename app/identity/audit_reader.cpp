// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/audit_reader.h"

#include "app/identity/access_guard.h"
#include "app/store/store.h"

#include <QtConcurrent>

#include <algorithm>

namespace linewarden {

namespace {

constexpr int mostEntries = 10'000;

template <class T>
QFuture<Result<T>> auditReaderRefused(const Error& error) {
  return QtFuture::makeReadyFuture(Result<T>(error));
}

AuditEvent verifiedEvent(const Actor& actor, const AuditVerification& found) {
  AuditEvent event{actor, QStringLiteral("audit.verified"), QStringLiteral("audit"), {}, {}, {}};
  event.after[QStringLiteral("entries")] = found.entries;
  event.after[QStringLiteral("head")] = QString::fromLatin1(found.headHash.toHex());
  if (found.firstBad) event.after[QStringLiteral("firstBad")] = *found.firstBad;
  return event;
}

}  // namespace

QFuture<Result<QList<AuditEntry>>> AuditReader::entriesBefore(const Session& session, qint64 before,
                                                              int limit) {
  if (auto allowed = guard_.require(session, Permission::ReadAudit); !allowed) {
    return auditReaderRefused<QList<AuditEntry>>(allowed.error());
  }
  return audit_.entriesBefore(before, std::clamp(limit, 0, mostEntries));
}

QFuture<Result<AuditVerification>> AuditReader::verify(const Session& session) {
  if (auto allowed = guard_.require(session, Permission::VerifyAudit); !allowed) {
    return auditReaderRefused<AuditVerification>(allowed.error());
  }
  const Actor actor = guard_.actorOf(session);
  return QtConcurrent::run(&pool_, [this, actor]() -> Result<AuditVerification> {
    auto found = waitFor(audit_.verify());
    if (!found) return found;
    const auto entry = waitFor(audit_.record(verifiedEvent(actor, *found)));
    if (!entry) return entry.error();
    return found;
  });
}

}  // namespace linewarden
