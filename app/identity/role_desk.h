// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/person.h"
#include "app/identity/role_rules.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QObject>

#include <chrono>

class QSqlDatabase;

namespace linewarden {

class AccessGuard;
class Store;
class Transaction;

/// What a change of a role came to.
struct RoleOutcome {
  bool done = false;    ///< it holds now; otherwise it waits for a second person
  qint64 changeId = 0;  ///< what waits
};

/// Giving and taking roles (DESIGN 7). Asking needs ManageRoles, confirming ConfirmRoles, both
/// with a fresh proof; the separation of duties is that of role_rules.h, judged in the
/// transaction of the change with the roles as they are then. Any thread.
class RoleDesk : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::days waitsFor = role_rules::changeWaitsFor;

  RoleDesk(Store& store, AuditTrail& audit, AccessGuard& guard, const Clock& clock);
  ~RoleDesk() override;

  /// "role.granted", or "role.grant-asked" where a second person confirms. `reason`: 1 to 500
  /// characters. Conflict when they hold it already, the same change waits, or the account is
  /// disabled. A role that signs recipes waits too while all the person's credentials are those of
  /// a reset that nobody confirmed a role after. A lone administrator appoints the first security
  /// officer at once, since nobody is there yet to confirm it.
  QFuture<Result<RoleOutcome>> grant(const Session& session, PersonId person, Role role,
                                     QString reason);
  /// "role.revoked" or "role.revoke-asked". NotFound when they do not hold it.
  QFuture<Result<RoleOutcome>> revoke(const Session& session, PersonId person, Role role,
                                      QString reason);
  /// What waits for a second person. ViewPeople.
  QFuture<Result<QList<RoleChange>>> waiting(const Session& session);
  /// "role.granted" or "role.revoked", with both names. Conflict when it was decided or has
  /// expired meanwhile, or when who asked lost the right to ask since. What the directory asks for
  /// is not confirmed by who may change its settings (SeparationOfDuties).
  QFuture<Result<void>> confirm(const Session& session, qint64 change);
  /// "role.change-refused". Who asked may take it back too; whose role it is may not.
  QFuture<Result<void>> refuse(const Session& session, qint64 change, QString reason);

  /// The refusal that confirm() would give for who is signed in; for pages.
  [[nodiscard]] Result<void> canConfirm(const Session& session, const RoleChange& change) const;

 signals:
  /// After the commit, in the store thread: connect queued.
  void changed(linewarden::PersonId person);

 private:
  struct Asked {
    Role role;
    bool isGrant;
    QString reason;
  };
  QFuture<Result<RoleOutcome>> ask(const Session& session, PersonId person, Role role, bool isGrant,
                                   const QString& reason);
  Result<RoleOutcome> askIn(Transaction& transaction, const Session& session, PersonId person,
                            const Asked& asked);
  Result<void> confirmIn(Transaction& transaction, const Session& session, qint64 change);
  Result<void> refuseIn(Transaction& transaction, const Session& session, qint64 change,
                        const QString& reason, Permission permission);
  static Result<bool> mayDoAlone(QSqlDatabase& database, PersonId asker, const Person& person,
                                 const Asked& asked);
  Result<RoleOutcome> wait(Transaction& transaction, const Session& session, const Person& person,
                           const Asked& asked);
  Result<void> finish(Transaction& transaction, const AuditEvent& event, const Person& person,
                      Role role, bool isGrant);

  Store& store_;
  AuditTrail& audit_;
  AccessGuard& guard_;
  const Clock& clock_;
};

}  // namespace linewarden
