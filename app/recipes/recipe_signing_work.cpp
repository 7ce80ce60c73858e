// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_trail.h"
#include "app/crypto/signing_key.h"
#include "app/identity/access_guard.h"
#include "app/identity/person_repository.h"
#include "app/identity/security_notices.h"
#include "app/identity/sign_in.h"
#include "app/identity/signing_duties.h"
#include "app/recipes/recipe_approval_work.h"
#include "app/recipes/recipe_document.h"
#include "app/recipes/recipe_rules.h"
#include "app/recipes/recipe_verification.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

struct RecipeSigningWorkText {
  Q_DECLARE_TR_FUNCTIONS(RecipeApproval)
};

Error changedMeanwhile(const RecipeVersion& version, const std::optional<int>& newer) {
  QString what = RecipeSigningWorkText::tr(
                     "Version %1 is not what you were shown any more, so nothing was signed.")
                     .arg(version.number);
  if (newer)
    what += u' ' + RecipeSigningWorkText::tr("Version %1 was submitted meanwhile.").arg(*newer);
  return {ErrorCode::Conflict,
          what + u' ' + RecipeSigningWorkText::tr("Look at what changed and sign again."),
          {}};
}

/// A newer version of the same recipe that was submitted.
Result<std::optional<int>> newerThan(QSqlDatabase& database, const RecipeVersion& version) {
  const auto all = recipe_repository::versionsOf(database, version.recipe);
  if (!all) return all.error();
  for (const RecipeVersion& other : *all) {
    const bool isOpen = recipe_rules::isOpen(other.state);
    if (other.number > version.number && isOpen) return std::optional(other.number);
  }
  return std::optional<int>();
}

}  // namespace

Result<RecipeApproval::Work::StoredVersion> RecipeApproval::Work::readyToSign(
    QSqlDatabase& database, const Session& session, const Wish& wish) const {
  auto stored = recipe_repository::version(database, wish.version);
  if (!stored) return stored.error();
  if (!*stored) {
    return Error{
        ErrorCode::NotFound,
        RecipeSigningWorkText::tr("There is no such version of a recipe. Refresh the list."),
        {}};
  }
  const RecipeVersion& version = (*stored)->version;
  const bool isApproval = wish.meaning != SignatureMeaning::Withdrawal;
  if (isApproval) {
    const auto newer = newerThan(database, version);
    if (!newer) return newer.error();
    if (*newer || recipeHash((*stored)->document) != wish.expectedHash) {
      return changedMeanwhile(version, *newer);
    }
    if (auto read = readRecipeDocument((*stored)->document); !read) return read.error();
  }
  if (auto may = maySign(database, session, version, wish.meaning); !may) return may.error();
  return std::move(**stored);
}

Result<RecipeState> RecipeApproval::Work::sign(const Session& session, const Wish& wish,
                                               Proof proof) {
  const Permission permission = recipe_rules::permissionFor(wish.meaning);
  // Looked at before, so that no key is unsealed for what would be refused anyway.
  const auto ready = rooms_.guard.noted(
      session, permission, waitFor(rooms_.store.read([this, session, wish](QSqlDatabase& database) {
        return readyToSign(database, session, wish);
      })));
  if (!ready) return ready.error();
  const auto key = waitFor(rooms_.signIn.lendSigningKey(
      session, std::move(proof), signatureMeaningName(wish.meaning), recipeObject(ready->version)));
  if (!key) return key.error();
  return waitFor(
      rooms_.store.write([this, session, wish, permission, lent = *key](Transaction& transaction) {
        return rooms_.guard.noted(session, permission, signInto(transaction, session, wish, *lent));
      }));
}

Result<void> RecipeApproval::Work::keepSignature(Transaction& transaction, const Session& session,
                                                 const Wish& wish, const RecipeVersion& version,
                                                 const LentSigningKey& key) {
  const Actor actor = rooms_.guard.actorOf(session);
  const SignatureStatement statement{version.recipe,
                                     version.number,
                                     version.hash,
                                     wish.meaning,
                                     actor.name,
                                     key.displayName,
                                     roleName(recipe_rules::roleFor(wish.meaning)),
                                     rooms_.clock.now(),
                                     key.key.publicKey(),
                                     wish.reason};
  RecipeSignature signature{0,
                            wish.meaning,
                            statement.name,
                            statement.displayName,
                            statement.time,
                            signatureDocument(statement),
                            {},
                            statement.publicKey};
  signature.signature = key.key.sign(signature.document);
  if (auto kept = recipe_repository::insertSignature(transaction.database(), version.id,
                                                     session.person.value, signature);
      !kept) {
    return kept;
  }
  AuditEvent event =
      recipeEvent(actor,
                  wish.meaning == SignatureMeaning::Withdrawal ? QStringLiteral("recipe.withdrawn")
                                                               : QStringLiteral("recipe.signed"),
                  version);
  event.before[QStringLiteral("state")] = recipeStateName(version.state);
  event.after[QStringLiteral("meaning")] = signatureMeaningName(wish.meaning);
  event.after[QStringLiteral("signature")] = QString::fromLatin1(signature.signature.toHex());
  event.after[QStringLiteral("signingKey")] = QString::fromLatin1(signature.publicKey.toHex());
  event.reason = wish.reason;
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  return {};
}

Result<RecipeState> RecipeApproval::Work::signInto(Transaction& transaction, const Session& session,
                                                   const Wish& wish, const LentSigningKey& key) {
  QSqlDatabase& database = transaction.database();
  if (auto allowed =
          rooms_.guard.checkIn(database, session, recipe_rules::permissionFor(wish.meaning));
      !allowed) {
    return allowed.error();
  }
  if (auto same = requireKeyInUse(database, session, key); !same) return same.error();
  auto ready = readyToSign(database, session, wish);
  if (!ready) return ready.error();
  RecipeVersion version = ready->version;
  if (auto kept = keepSignature(transaction, session, wish, version, key); !kept) {
    return kept.error();
  }
  const UtcTime now = rooms_.clock.now();
  version.state = recipe_rules::afterSigning(wish.meaning, version.effectiveFrom, now);
  version.changed = now;
  if (wish.meaning == SignatureMeaning::Withdrawal) version.reason = wish.reason;
  const RecipeState state = version.state;
  if (state == RecipeState::Effective) {
    version.state = RecipeState::Signed;
    auto done = makeEffective(transaction, rooms_.guard.actorOf(session), version);
    if (!done) return done.error();
    return state;
  }
  if (auto saved = recipe_repository::saveState(database, version); !saved) return saved.error();
  if (state == RecipeState::Withdrawn) {
    const auto raised =
        rooms_.notices.raise(transaction, {QStringLiteral("recipe.withdrawn"),
                                           NoticePriority::Critical,
                                           QStringLiteral("recipe:") + recipeTitleOf(version),
                                           {{QStringLiteral("object"), recipeObject(version)},
                                            {QStringLiteral("by"), session.name}}});
    if (!raised) return raised.error();
  }
  tell(transaction, version.id);
  return state;
}

Result<void> RecipeApproval::Work::makeEffective(Transaction& transaction, const Actor& actor,
                                                 RecipeVersion version) {
  QSqlDatabase& database = transaction.database();
  const UtcTime now = rooms_.clock.now();
  // The store's word is not what decides: signatures and trail do, also here.
  const auto judged = verifyRecipe(database, version.id, now);
  if (!judged) return judged.error();
  if (!judged->isEffective) {
    return Error{ErrorCode::StoreDamaged,
                 RecipeSigningWorkText::tr("%1 cannot become effective: %2 Nothing was changed.")
                     .arg(recipeTitleOf(version), judged->firstProblem()),
                 {}};
  }
  if (auto whole = requireWholeTrail(database, version); !whole) return whole;
  const auto all = recipe_repository::versionsOf(database, version.recipe);
  if (!all) return all.error();
  for (RecipeVersion other : *all) {
    const bool stands = other.id != version.id &&
                        (other.state == RecipeState::Effective ||
                         (other.state == RecipeState::Signed && other.number < version.number));
    if (!stands) continue;
    AuditEvent event = recipeEvent(actor, QStringLiteral("recipe.superseded"), other);
    event.before[QStringLiteral("state")] = recipeStateName(other.state);
    event.after[QStringLiteral("by")] = version.number;
    other.state = RecipeState::Superseded;
    other.changed = now;
    if (auto saved = recipe_repository::saveState(database, other); !saved) return saved;
    const auto entry = rooms_.audit.append(transaction, event);
    if (!entry) return entry.error();
    tell(transaction, other.id);
  }
  version.state = RecipeState::Effective;
  version.effective = now;
  version.changed = now;
  if (auto saved = recipe_repository::saveState(database, version); !saved) return saved;
  const auto entry = rooms_.audit.append(
      transaction, recipeEvent(actor, QStringLiteral("recipe.effective"), version));
  if (!entry) return entry.error();
  tell(transaction, version.id);
  return {};
}

}  // namespace linewarden
