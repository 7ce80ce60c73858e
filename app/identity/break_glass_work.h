// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/break_glass.h"
#include "app/identity/emergency_repository.h"
#include "app/identity/permissions.h"
#include "app/identity/role_rules.h"
#include "app/store/transaction.h"

#include <QSqlDatabase>
#include <QThreadPool>

namespace linewarden {

struct LentSigningKey;

/// What emergency access stands on.
struct BreakGlassRooms {
  Store& store;
  AuditTrail& audit;
  AccessGuard& guard;
  SignIn& signIn;
  SecurityNotices& notices;
  const Clock& clock;
  QString workstation;
};

/// BreakGlass' steps. prepare, open and review block and run in its pool; what ends with "In"
/// runs in a job of the store.
class BreakGlass::Work {
 public:
  Work(BreakGlass& owner, BreakGlassRooms rooms, const Argon2Cost& cost);
  ~Work();
  Work(const Work&) = delete;
  Work& operator=(const Work&) = delete;

  Result<QStringList> prepare(const Session& session);
  Result<Session> open(const SecretBytes& typed, const QString& openedAs, const QString& reason);
  Result<void> review(const Session& session, qint64 access, Proof proof, const QString& note);

  Result<EmergencyReadiness> readinessIn(Transaction& transaction);
  Result<QList<EmergencyAccess>> listIn(Transaction& transaction);
  Result<void> closeIn(Transaction& transaction, const Session& session, Permission permission,
                       qint64 access);
  static Result<QList<AuditEntry>> entriesIn(QSqlDatabase& database, qint64 access);

  [[nodiscard]] const BreakGlassRooms& rooms() const { return rooms_; }
  [[nodiscard]] QThreadPool& pool() { return pool_; }

 private:
  using StoredAccess = emergency_repository::StoredAccess;
  using StoredReview = emergency_repository::StoredReview;
  /// How an access ended.
  struct Ending {
    UtcTime time;
    QString cause;
    Actor actor;
  };

  Result<void> storePhrase(Transaction& transaction, const Session& session, const QString& hash);
  Result<void> openIn(Transaction& transaction, Session& session, qint64 phrase,
                      EmergencyAccess access);
  Result<void> endAccess(Transaction& transaction, const StoredAccess& stored,
                         const Ending& ending);
  /// Closes what has run out or whose session has ended, and reminds of reviews that are due.
  Result<void> settle(Transaction& transaction);
  Result<void> remind(Transaction& transaction, const StoredAccess& stored);
  Result<void> notTouched(QSqlDatabase& database, qint64 access, PersonId reviewer);
  Result<StoredAccess> judge(QSqlDatabase& database, PersonId reviewer, qint64 access);
  Result<void> reviewIn(Transaction& transaction, const Session& session, qint64 access,
                        const LentSigningKey& key, const QString& note);

  BreakGlass& owner_;
  const BreakGlassRooms rooms_;
  const Argon2Cost cost_;
  QThreadPool pool_;  // last: ends its work before the rest goes
};

}  // namespace linewarden
