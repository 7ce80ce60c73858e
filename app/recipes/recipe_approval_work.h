// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_approval.h"
#include "app/recipes/recipe_repository.h"
#include "app/store/store.h"

#include <QSet>
#include <QThreadPool>

#include <functional>
#include <mutex>

namespace linewarden {

struct AuditEvent;
struct LentSigningKey;

/// RecipeApproval's steps; those that lend a key block and run in its pool.
class RecipeApproval::Work {
 public:
  Work(const ApprovalRooms& rooms, std::function<void(RecipeVersionId)> tellChanged);

  [[nodiscard]] const ApprovalRooms& rooms() const { return rooms_; }
  [[nodiscard]] QThreadPool& pool() { return pool_; }
  /// Waits for all that is on its way to the store.
  void finish();

  // recipe_approval_work.cpp
  Result<QList<WaitingApproval>> waitingIn(QSqlDatabase& database, const Session& session) const;
  Result<SignatureRequest> requestIn(QSqlDatabase& database, const Session& session,
                                     RecipeVersionId version, SignatureMeaning meaning) const;
  Result<void> rejectIn(Transaction& transaction, const Session& session, RecipeVersionId version,
                        const QString& reason);
  Result<void> lookIn(Transaction& transaction);
  Result<bool> isAnythingDue(QSqlDatabase& database) const;

  // recipe_signing_work.cpp
  struct Wish {
    RecipeVersionId version;
    SignatureMeaning meaning = SignatureMeaning::ProcessApproval;
    QByteArray expectedHash;
    QString reason;  ///< of a withdrawal
  };
  Result<RecipeState> sign(const Session& session, const Wish& wish, Proof proof);
  /// Makes a signed version the effective one and supersedes the one before.
  Result<void> makeEffective(Transaction& transaction, const Actor& actor, RecipeVersion version);

 private:
  using StoredVersion = recipe_repository::StoredVersion;

  Result<void> maySign(QSqlDatabase& database, const Session& session, const RecipeVersion& version,
                       SignatureMeaning meaning) const;
  Result<StoredVersion> readyToSign(QSqlDatabase& database, const Session& session,
                                    const Wish& wish) const;
  Result<RecipeState> signInto(Transaction& transaction, const Session& session, const Wish& wish,
                               const LentSigningKey& key);
  Result<void> keepSignature(Transaction& transaction, const Session& session, const Wish& wish,
                             const RecipeVersion& version, const LentSigningKey& key);
  Result<void> remind(Transaction& transaction, const RecipeVersion& version);
  [[nodiscard]] bool isToldUnverified(RecipeVersionId id) const;
  /// Makes a version effective whose time has come, or says what it is instead.
  Result<void> activate(Transaction& transaction, RecipeVersionId id);
  Result<void> supersede(Transaction& transaction, const Actor& actor, RecipeVersion version,
                         const QString& why);
  void tell(Transaction& transaction, RecipeVersionId version);

  ApprovalRooms rooms_;
  std::function<void(RecipeVersionId)> tellChanged_;
  mutable std::mutex mutex_;
  QSet<qint64> unverified_;  ///< versions told of already
  QThreadPool pool_;
};

/// An entry of the trail about a version, with what names it.
[[nodiscard]] AuditEvent recipeEvent(const Actor& actor, const QString& action,
                                     const RecipeVersion& version);
/// "Lemonade 0.5 l, line L1, version 3"
[[nodiscard]] QString recipeTitleOf(const RecipeVersion& version);

}  // namespace linewarden
