// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/person.h"
#include "app/identity/role_rules.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QObject>

#include <chrono>

namespace linewarden {

class AccessGuard;
class Store;

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

  /// "role.granted", or "role.grant-asked" where a second person confirms. `reason`: 1 to 500
  /// characters. Conflict when they hold it already or the same change waits.
  QFuture<Result<RoleOutcome>> grant(const Session& session, PersonId person, Role role,
                                     QString reason);
  /// "role.revoked" or "role.revoke-asked". NotFound when they do not hold it.
  QFuture<Result<RoleOutcome>> revoke(const Session& session, PersonId person, Role role,
                                      QString reason);
  /// What waits for a second person. ViewPeople.
  QFuture<Result<QList<RoleChange>>> waiting(const Session& session);
  /// "role.granted" or "role.revoked", with both names. Conflict when it was decided or has
  /// expired meanwhile, or when who asked lost the right to ask since.
  QFuture<Result<void>> confirm(const Session& session, qint64 change);
  /// "role.change-refused". Who asked may take it back too.
  QFuture<Result<void>> refuse(const Session& session, qint64 change, QString reason);

  /// The refusal that confirm() would give for who is signed in; for pages.
  [[nodiscard]] Result<void> canConfirm(const Session& session, const RoleChange& change) const;

 signals:
  /// After the commit, in the store thread: connect queued.
  void changed(linewarden::PersonId person);

 private:
  Store& store_;
  AuditTrail& audit_;
  AccessGuard& guard_;
  const Clock& clock_;
};

}  // namespace linewarden
