// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/access_review_desk.h"
#include "app/identity/role_rules.h"

#include <QByteArray>

#include <optional>

/// What is signed in a review of access, and who may decide what in it. Pure rules; the desk
/// enforces them.
namespace linewarden::access_review_rules {

/// "keep", "remove"; empty while open.
[[nodiscard]] QString decisionName(ReviewDecision decision);
[[nodiscard]] std::optional<ReviewDecision> decisionFromName(const QString& name);

/// The canonical JSON (RFC 8785) of a review with its items in the order of their ids, its signer
/// and the signer's public key. The signature is Ed25519 over exactly these bytes.
[[nodiscard]] QByteArray documentOf(const AccessReview& review,
                                    const QList<AccessReviewItem>& items,
                                    const QByteArray& publicKey);

/// Whether what was stored as signed is what stands in the rows, and the signature is that key's.
[[nodiscard]] bool isVerified(const QByteArray& stored, const QByteArray& fromRows,
                              const QByteArray& publicKey, const QByteArray& signature);

/// An item as far as the rules look at it.
struct Case {
  QString name;
  QString displayName;
  Role role = Role::Operator;
  ReviewDecision decision = ReviewDecision::Open;
  role_rules::Party holder;
  std::optional<role_rules::Party> decider;
};
/// Who wants to decide. An officer decides what is not their own; an administrator only what
/// officers may not decide alone (`isPrivileged`).
struct Reviewer {
  role_rules::Party party;
  bool isOfficer = false;
};
/// `isPrivileged`: the holder is administrator or security officer. PermissionDenied for an
/// administrator elsewhere, SeparationOfDuties for one's own roles, also those of a second account.
[[nodiscard]] Result<void> mayDecide(const Reviewer& reviewer, const role_rules::Party& holder,
                                     bool isPrivileged);
/// Conflict while something is undecided. SeparationOfDuties when somebody decided over their own
/// roles, or when the signer alone would take a privileged role: that takes two (DESIGN 7).
[[nodiscard]] Result<void> maySign(const role_rules::Party& signer, const QList<Case>& cases);

}  // namespace linewarden::access_review_rules
