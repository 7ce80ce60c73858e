// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/person.h"
#include "app/identity/proof.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>

namespace linewarden {

class AccessGuard;
class SignIn;
class Store;
class Transaction;
struct LentSigningKey;

enum class ReviewDecision { Open, Keep, Remove };

/// Somebody's role, as it was when the review was opened.
struct AccessReviewItem {
  qint64 id = 0;
  PersonId person;
  QString name;
  QString displayName;
  bool disabled = false;
  Role role = Role::Operator;
  UtcTime granted;
  QString grantedBy;
  std::optional<UtcTime> lastUsed;
  ReviewDecision decision = ReviewDecision::Open;
  QString note;
  QString decidedBy;
  std::optional<UtcTime> decided;
};

struct AccessReview {
  qint64 id = 0;
  UtcTime opened;
  QString openedBy;
  std::optional<UtcTime> signedAt;
  QString signedBy;
  int items = 0;
  int undecided = 0;
  int removed = 0;
};

/// A review with all that stands in it, and what its signature is worth.
struct AccessReviewDocument {
  AccessReview review;
  QList<AccessReviewItem> items;
  QByteArray hash;          ///< SHA-256 of the canonical JSON that was signed; empty before
  QByteArray signature;     ///< Ed25519, 64 bytes
  QByteArray publicKey;     ///< the signer's
  bool isVerified = false;  ///< signature, key and items belong together; computed anew
};

/// The dated list of who holds what and when it was last used, which a security officer walks
/// through, keeps or removes each, and signs. Needs ReviewAccess for changes, ViewPeople to look;
/// administrators (ManageRoles) may decide over roles of administrators and security officers,
/// which officers do not decide alone. One review at a time is open. Any thread.
class AccessReviewDesk : public QObject {
  Q_OBJECT

 public:
  AccessReviewDesk(Store& store, AuditTrail& audit, AccessGuard& guard, SignIn& signIn,
                   const Clock& clock);
  /// Waits for what is on its way to the store.
  ~AccessReviewDesk() override;

  /// "access-review.opened". Conflict while another is open.
  QFuture<Result<qint64>> open(const Session& session);
  QFuture<Result<QList<AccessReview>>> list(const Session& session);
  QFuture<Result<AccessReviewDocument>> document(const Session& session, qint64 review);
  /// "access-review.decided". Nobody removes, or keeps, their own role: SeparationOfDuties; an
  /// item of the reviewer's own needs another officer or administrator to have decided it. Removing
  /// wants a note (1 to 500 characters).
  QFuture<Result<void>> decide(const Session& session, qint64 review, qint64 item,
                               ReviewDecision decision, QString note);
  /// Once all is decided: removes what was to be removed (the last administrator and security
  /// officer stay), signs the canonical JSON with the person's key, in one transaction.
  /// "access-review.signed" and "role.revoked" each. Conflict while items are open or when roles
  /// changed so that a removal is no longer possible (names it). SeparationOfDuties when the signer
  /// alone decided to take the role of an administrator or security officer: that takes two.
  QFuture<Result<void>> sign(const Session& session, qint64 review, Proof proof);

 signals:
  /// After the commit, in the store thread: connect queued.
  void changed(qint64 review);

 private:
  Result<void> decideIn(Transaction& transaction, const Session& session, qint64 review,
                        const AccessReviewItem& decided);
  Result<void> signNow(const Session& session, qint64 review, Proof proof);
  Result<void> signInto(Transaction& transaction, const Session& session, qint64 review,
                        const LentSigningKey& key);
  Result<void> removeRole(Transaction& transaction, const Actor& actor, qint64 review,
                          const AccessReviewItem& item);

  Store& store_;
  AuditTrail& audit_;
  AccessGuard& guard_;
  SignIn& signIn_;
  const Clock& clock_;
  QThreadPool pool_;  // last: ends its work before the rest goes
};

}  // namespace linewarden
