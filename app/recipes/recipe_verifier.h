// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"
#include "app/recipes/recipe.h"
#include "app/recipes/recipe_verification.h"

#include <QFuture>

class QSqlDatabase;

namespace linewarden {

class AccessGuard;
class AuditTrail;
class Clock;
class Store;

/// Says what a version is worth by signatures, keys, roles at the time and the audit trail, never
/// by the state that the store names. Needs ViewPlant. Any thread.
class RecipeVerifier {
 public:
  RecipeVerifier(Store& store, AccessGuard& guard, const Clock& clock);

  /// NotFound when there is no such version.
  QFuture<Result<RecipeVerification>> verify(const Session& session, RecipeVersionId version);
  /// The version with that hash, as printed: spaces and case are ignored. NotFound, also for what
  /// is no SHA-256.
  QFuture<Result<RecipeVerification>> verifyHash(const Session& session, QString hash);
  /// Every version that the store calls effective, and whether it is.
  QFuture<Result<QList<RecipeVerification>>> verifyEffective(const Session& session);

 private:
  Store& store_;
  AccessGuard& guard_;
  const Clock& clock_;
};

}  // namespace linewarden
