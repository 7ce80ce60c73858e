// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/proof.h"
#include "app/identity/session.h"
#include "app/recipes/recipe.h"
#include "app/recipes/recipe_comparison.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace linewarden {

class AccessGuard;
class AuditTrail;
class Clock;
class SecurityNotices;
class SignIn;
class Store;

/// What the approvals stand on.
struct ApprovalRooms {
  Store& store;
  AuditTrail& audit;
  AccessGuard& guard;
  SignIn& signIn;
  SecurityNotices& notices;
  const Clock& clock;
};

/// A version that waits for a signature, as the inbox of somebody shows it.
struct WaitingApproval {
  RecipeVersion version;
  SignatureMeaning meaning = SignatureMeaning::ProcessApproval;
  UtcTime since;
  std::optional<UtcTime> due;
  bool isOverdue = false;
  QString refusal;  ///< why this person may not sign it; empty: they may
};

/// All that somebody has to see before they sign.
struct SignatureRequest {
  RecipeDetails details;
  SignatureMeaning meaning = SignatureMeaning::ProcessApproval;
  std::optional<RecipeDetails> effective;  ///< what runs now; none: this would be the first
  RecipeComparison comparison;             ///< against it, or against nothing
  QString refusal;                         ///< why this person may not; empty: they may
};

/// Signing, rejecting and withdrawing (DESIGN 10 and 15). Each signature takes password and second
/// factor anew; what is signed is the hash that the signer was shown. Any thread; the object lives
/// in one with an event loop and looks every 5 s for versions whose time has come and for overdue
/// ones.
class RecipeApproval : public QObject {
  Q_OBJECT

 public:
  explicit RecipeApproval(const ApprovalRooms& rooms);
  /// Waits for what is on its way.
  ~RecipeApproval() override;

  /// What waits for a signature of any kind, oldest first; what this person may sign has no
  /// refusal. ViewPlant.
  QFuture<Result<QList<WaitingApproval>>> waiting(const Session& session);
  /// ViewPlant.
  QFuture<Result<SignatureRequest>> request(const Session& session, RecipeVersionId version,
                                            SignatureMeaning meaning);
  /// ApproveRecipes or ReleaseRecipes, by the meaning. Conflict when the version is not what was
  /// shown any more (the hash differs, another signature came, a newer version was submitted);
  /// SeparationOfDuties for who wrote it or signed before. With the second signature it becomes
  /// effective, or does so at its time. "recipe.signed", "recipe.effective", "recipe.superseded"
  QFuture<Result<RecipeState>> sign(const Session& session, RecipeVersionId version,
                                    SignatureMeaning meaning, QByteArray expectedHash, Proof proof);
  /// By who may give the signature that is awaited, authors included. 1 to 500 characters.
  /// "recipe.rejected"
  QFuture<Result<void>> reject(const Session& session, RecipeVersionId version, QString reason);
  /// Takes a signed or effective version out of use at once, by quality alone; signed, with a
  /// reason, and a critical notice. ReleaseRecipes. "recipe.withdrawn"
  QFuture<Result<void>> withdraw(const Session& session, RecipeVersionId version, QString reason,
                                 Proof proof);
  /// Makes versions effective whose time has come and reminds of overdue ones; done every 5 s by
  /// itself.
  QFuture<Result<void>> lookNow();

 signals:
  /// After the commit, in the store thread: connect queued.
  void changed(linewarden::RecipeVersionId version);

 private:
  class Work;
  std::unique_ptr<Work> work_;
};

}  // namespace linewarden
