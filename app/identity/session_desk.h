// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/person.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QObject>

namespace linewarden {

class AccessGuard;
class Store;
class Transaction;

/// Who is signed in where, and ending it, here or at any workstation on the same store. A
/// session that is ended here ends in its own program at that program's next look, within 5 s.
/// Any thread.
class SessionDesk : public QObject {
  Q_OBJECT

 public:
  SessionDesk(Store& store, AuditTrail& audit, AccessGuard& guard, const Clock& clock);
  ~SessionDesk() override;

  /// Sessions of everybody (ViewPeople); ones whose program was not seen for 90 s are left out.
  QFuture<Result<QList<LiveSession>>> list(const Session& session);
  /// One's own (ManageOwnAccount).
  QFuture<Result<QList<LiveSession>>> own(const Session& session);
  /// Needs EndSessions and a fresh proof, or ManageOwnAccount for one's own. "session.ended" with
  /// who ended it and why; one's own may go without a reason. Conflict when it has ended.
  QFuture<Result<void>> end(const Session& session, SessionId which, QString reason);
  /// All of a person; the count that was ended. EndSessions, fresh.
  QFuture<Result<int>> endAll(const Session& session, PersonId person, QString reason);
  /// Sign out everywhere: one's own sessions, this one last. ManageOwnAccount.
  QFuture<Result<int>> endOwn(const Session& session);

 signals:
  void changed();

 private:
  Result<int> endAllOf(Transaction& transaction, const Session& session, PersonId person,
                       const QString& name, const QString& cause, const QString& reason);
  void endHere(Transaction& transaction, const QList<SessionId>& ended);

  Store& store_;
  AuditTrail& audit_;
  AccessGuard& guard_;
  const Clock& clock_;
};

}  // namespace linewarden
