// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_verifier.h"

#include "app/identity/access_guard.h"
#include "app/recipes/recipe_repository.h"
#include "app/store/store.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

constexpr qsizetype hashDigits = 64;

struct RecipeVerifierText {
  Q_DECLARE_TR_FUNCTIONS(RecipeVerifier)
};

template <class T>
QFuture<Result<T>> recipeVerifierRefused(const Error& error) {
  return QtFuture::makeReadyFuture(Result<T>(error));
}

Result<QByteArray> hashFrom(const QString& typed) {
  QString digits;
  for (const QChar letter : typed) {
    if (!letter.isSpace()) digits += letter.toLower();
  }
  QByteArray hash = QByteArray::fromHex(digits.toLatin1());
  if (digits.size() == hashDigits && QString::fromLatin1(hash.toHex()) == digits) return hash;
  return Error{ErrorCode::NotFound,
               RecipeVerifierText::tr(
                   "This is not a whole SHA-256: it has 64 digits of 0 to 9 and a to f, in "
                   "groups of four. Compare it with the paper."),
               {}};
}

}  // namespace

RecipeVerifier::RecipeVerifier(Store& store, AccessGuard& guard, const Clock& clock)
    : store_(store), guard_(guard), clock_(clock) {}

QFuture<Result<RecipeVerification>> RecipeVerifier::verify(const Session& session,
                                                           RecipeVersionId version) {
  if (auto allowed = guard_.require(session, Permission::ViewPlant); !allowed) {
    return recipeVerifierRefused<RecipeVerification>(allowed.error());
  }
  return store_.read([version, now = clock_.now()](QSqlDatabase& database) {
    return verifyRecipe(database, version, now);
  });
}

QFuture<Result<RecipeVerification>> RecipeVerifier::verifyHash(const Session& session,
                                                               QString hash) {
  if (auto allowed = guard_.require(session, Permission::ViewPlant); !allowed) {
    return recipeVerifierRefused<RecipeVerification>(allowed.error());
  }
  const auto wanted = hashFrom(hash);
  if (!wanted) return recipeVerifierRefused<RecipeVerification>(wanted.error());
  return store_.read(
      [wanted = *wanted, now = clock_.now()](QSqlDatabase& database) -> Result<RecipeVerification> {
        const auto found = recipe_repository::versionByHash(database, wanted);
        if (!found) return found.error();
        if (!*found) {
          return Error{ErrorCode::NotFound,
                       RecipeVerifierText::tr(
                           "No version of a recipe in this store has that hash. The paper is of "
                           "another store, or one of the two was changed."),
                       {}};
        }
        return verifyRecipe(database, (*found)->version.id, now);
      });
}

QFuture<Result<QList<RecipeVerification>>> RecipeVerifier::verifyEffective(const Session& session) {
  if (auto allowed = guard_.require(session, Permission::ViewPlant); !allowed) {
    return recipeVerifierRefused<QList<RecipeVerification>>(allowed.error());
  }
  return store_.read(
      [now = clock_.now()](QSqlDatabase& database) -> Result<QList<RecipeVerification>> {
        const auto all = recipe_repository::versionsIn(database, RecipeState::Effective);
        if (!all) return all.error();
        QList<RecipeVerification> judged;
        judged.reserve(all->size());
        for (const RecipeVersion& version : *all) {
          auto one = verifyRecipe(database, version.id, now);
          if (!one) return one.error();
          judged += std::move(*one);
        }
        return judged;
      });
}

}  // namespace linewarden
