// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/signing_duties.h"

#include "app/identity/access_guard.h"
#include "app/identity/emergency_repository.h"
#include "app/identity/emergency_rules.h"
#include "app/identity/key_repository.h"
#include "app/identity/person_repository.h"
#include "app/identity/sign_in.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

struct SigningDutiesText {
  Q_DECLARE_TR_FUNCTIONS(SigningDuties)
};

Error openedByConfirmer() {
  return {ErrorCode::SeparationOfDuties,
          SigningDutiesText::tr(
              "This was asked for under an emergency access that was opened in your name, or "
              "under which your own account was changed, so somebody else has to confirm it."),
          {}};
}

Result<bool> isTouched(QSqlDatabase& database, const emergency_repository::StoredAccess& access,
                       PersonId person) {
  const auto account = person_repository::byId(database, person);
  if (!account) return account.error();
  const auto entries = emergency_repository::entriesOf(database, access);
  if (!entries) return entries.error();
  return *account && emergency_rules::accountsTouched(*entries).contains((*account)->name);
}

}  // namespace

Result<void> requireKeyInUse(QSqlDatabase& database, const Session& session,
                             const LentSigningKey& key) {
  const auto inUse = key_repository::signingKeyOf(database, session.person);
  if (!inUse) return inUse.error();
  if (*inUse && (*inUse)->info.id == key.id && key.person == session.person) return {};
  return Error{ErrorCode::Conflict,
               SigningDutiesText::tr(
                   "Your signing key was replaced meanwhile, so nothing was signed. Sign again."),
               {}};
}

Result<void> refuseUnderEmergency(AccessGuard& guard, const Session& session,
                                  Permission permission) {
  const auto live = guard.live(session);
  if (!live || live->session.emergency == 0) return {};
  return guard.noted(
      session, permission,
      Result<void>(
          Error{ErrorCode::SeparationOfDuties,
                SigningDutiesText::tr(
                    "Not under emergency access: it would judge over itself. Somebody signed in "
                    "with their own account has to do this."),
                {}}));
}

Result<bool> isBehindEmergency(QSqlDatabase& database, const role_rules::Party& person,
                               UtcTime at) {
  const auto accesses = emergency_repository::accesses(database);
  if (!accesses) return accesses.error();
  for (const auto& stored : *accesses) {
    const EmergencyAccess& access = stored.access;
    if (at < access.opened || at > access.closed.value_or(access.until)) continue;
    if (emergency_rules::wasOpenedAs(access, person)) return true;
    auto touched = isTouched(database, stored, person.id);
    if (!touched || *touched) return touched;
  }
  return false;
}

Result<void> refuseOpenerOf(QSqlDatabase& database, const role_rules::Party& confirmer,
                            const RoleChange& change) {
  const auto asker = person_repository::standingOf(database, change.askedBy);
  if (!asker) return asker.error();
  if (asker->source != PersonSource::Emergency) return {};
  const auto behind = isBehindEmergency(database, confirmer, change.asked);
  if (!behind) return behind.error();
  if (*behind) return openedByConfirmer();
  return {};
}

}  // namespace linewarden
