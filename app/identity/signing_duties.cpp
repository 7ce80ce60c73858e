// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/signing_duties.h"

#include "app/identity/access_guard.h"
#include "app/identity/key_repository.h"
#include "app/identity/sign_in.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(SigningDuties)
};

}  // namespace

Result<void> requireKeyInUse(QSqlDatabase& database, const Session& session,
                             const LentSigningKey& key) {
  const auto inUse = key_repository::signingKeyOf(database, session.person);
  if (!inUse) return inUse.error();
  if (*inUse && (*inUse)->info.id == key.id && key.person == session.person) return {};
  return Error{
      ErrorCode::Conflict,
      Text::tr("Your signing key was replaced meanwhile, so nothing was signed. Sign again."),
      {}};
}

Result<void> refuseUnderEmergency(const AccessGuard& guard, const Session& session) {
  const auto live = guard.live(session);
  if (!live || live->session.emergency == 0) return {};
  return Error{
      ErrorCode::SeparationOfDuties,
      Text::tr("Not under emergency access: it would judge over itself. Somebody signed in "
               "with their own account has to do this."),
      {}};
}

}  // namespace linewarden
