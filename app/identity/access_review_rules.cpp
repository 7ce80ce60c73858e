// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/access_review_rules.h"

#include "app/base/canonical_json.h"
#include "app/crypto/signing_key.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace linewarden::access_review_rules {

namespace {

using role_rules::isSameHuman;
using role_rules::Party;

struct AccessReviewRulesText {
  Q_DECLARE_TR_FUNCTIONS(AccessReviewRules)
};

QJsonValue momentOf(const std::optional<UtcTime>& time) {
  return time ? QJsonValue(toIsoUtc(*time)) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const AccessReviewItem& item) {
  QJsonObject json;
  json[QStringLiteral("item")] = item.id;
  json[QStringLiteral("person")] = item.person.value;
  json[QStringLiteral("name")] = item.name;
  json[QStringLiteral("displayName")] = item.displayName;
  json[QStringLiteral("disabled")] = item.disabled;
  json[QStringLiteral("role")] = roleName(item.role);
  json[QStringLiteral("granted")] = toIsoUtc(item.granted);
  json[QStringLiteral("grantedBy")] = item.grantedBy;
  json[QStringLiteral("lastUsed")] = momentOf(item.lastUsed);
  json[QStringLiteral("decision")] = decisionName(item.decision);
  json[QStringLiteral("note")] = item.note;
  json[QStringLiteral("decidedBy")] = item.decidedBy;
  json[QStringLiteral("decided")] = momentOf(item.decided);
  return json;
}

Result<void> checkCase(const Party& signer, const Case& which) {
  if (which.decision == ReviewDecision::Open) {
    return Error{ErrorCode::Conflict,
                 AccessReviewRulesText::tr(
                     "“%1” of %2 is not decided yet. Keep or remove each role, then sign.")
                     .arg(roleTitle(which.role), which.displayName),
                 {}};
  }
  if (!which.decider || isSameHuman(*which.decider, which.holder)) {
    return Error{ErrorCode::SeparationOfDuties,
                 AccessReviewRulesText::tr(
                     "%1 decided over a role of their own, “%2”. Another security officer or "
                     "an administrator has to decide it.")
                     .arg(which.displayName, roleTitle(which.role)),
                 {}};
  }
  if (which.decision == ReviewDecision::Remove && role_rules::needsConfirmation(which.role) &&
      isSameHuman(*which.decider, signer)) {
    return Error{ErrorCode::SeparationOfDuties,
                 AccessReviewRulesText::tr(
                     "Taking the role “%1” from %2 needs two people, and you both decided and "
                     "would sign it. Let an administrator or another security officer decide "
                     "it, then sign.")
                     .arg(roleTitle(which.role), which.displayName),
                 {}};
  }
  return {};
}

}  // namespace

QString decisionName(ReviewDecision decision) {
  switch (decision) {
    case ReviewDecision::Keep: return QStringLiteral("keep");
    case ReviewDecision::Remove: return QStringLiteral("remove");
    case ReviewDecision::Open: break;
  }
  return QLatin1String("");
}

std::optional<ReviewDecision> decisionFromName(const QString& name) {
  for (const auto decision : {ReviewDecision::Open, ReviewDecision::Keep, ReviewDecision::Remove}) {
    if (name == decisionName(decision)) return decision;
  }
  return std::nullopt;
}

QByteArray documentOf(const AccessReview& review, const QList<AccessReviewItem>& items,
                      const QByteArray& publicKey) {
  QList<AccessReviewItem> ordered = items;
  std::sort(ordered.begin(), ordered.end(),
            [](const auto& one, const auto& other) { return one.id < other.id; });
  QJsonArray rows;
  for (const AccessReviewItem& item : ordered) rows.append(jsonOf(item));
  QJsonObject json;
  json[QStringLiteral("kind")] = QStringLiteral("linewarden access review");
  json[QStringLiteral("version")] = 1;
  json[QStringLiteral("review")] = review.id;
  json[QStringLiteral("opened")] = toIsoUtc(review.opened);
  json[QStringLiteral("openedBy")] = review.openedBy;
  json[QStringLiteral("signed")] = momentOf(review.signedAt);
  json[QStringLiteral("signedBy")] = review.signedBy;
  json[QStringLiteral("publicKey")] = QString::fromLatin1(publicKey.toHex());
  json[QStringLiteral("items")] = rows;
  return canonicalJson(json);
}

bool isVerified(const QByteArray& stored, const QByteArray& fromRows, const QByteArray& publicKey,
                const QByteArray& signature) {
  return stored == fromRows && isSignatureValid(publicKey, stored, signature);
}

Result<void> mayDecide(const Reviewer& reviewer, const Party& holder, bool isPrivileged) {
  if (!reviewer.isOfficer && !isPrivileged) {
    return Error{ErrorCode::PermissionDenied,
                 AccessReviewRulesText::tr(
                     "In a review administrators decide only over roles of administrators and "
                     "security officers. A security officer decides over this one."),
                 {}};
  }
  if (!isSameHuman(reviewer.party, holder)) return {};
  return Error{ErrorCode::SeparationOfDuties,
               AccessReviewRulesText::tr(
                   "Nobody decides over their own roles, nor those of a second account of "
                   "theirs. Another security officer or an administrator has to."),
               {}};
}

Result<void> maySign(const Party& signer, const QList<Case>& cases) {
  for (const Case& which : cases) {
    if (auto fine = checkCase(signer, which); !fine) return fine;
  }
  return {};
}

}  // namespace linewarden::access_review_rules
