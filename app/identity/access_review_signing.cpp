// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/hash.h"
#include "app/identity/access_guard.h"
#include "app/identity/access_review_desk.h"
#include "app/identity/access_review_repository.h"
#include "app/identity/access_review_rules.h"
#include "app/identity/person_repository.h"
#include "app/identity/role_repository.h"
#include "app/identity/sign_in.h"
#include "app/identity/signing_duties.h"
#include "app/store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

// What the signature means (21 CFR 11.50), as the trail names it.
const QString accessReviewSigningMeaning = QStringLiteral("reviewed who holds which role");

struct AccessReviewSigningText {
  Q_DECLARE_TR_FUNCTIONS(AccessReviewDesk)
};

struct Ready {
  access_review_repository::StoredReview review;
  QList<AccessReviewItem> items;
};

Result<access_review_rules::Case> caseOf(QSqlDatabase& database,
                                         const access_review_repository::StoredItem& stored) {
  access_review_rules::Case which{
      stored.item.name, stored.item.displayName, stored.item.role, stored.item.decision, {}, {}};
  const auto holder = role_repository::party(database, stored.item.person);
  if (!holder) return holder.error();
  which.holder = *holder ? **holder : role_rules::Party{stored.item.person, {}, {}};
  // A decision of somebody who may decide no longer counts for nothing.
  const auto standing = person_repository::standingOf(database, stored.decidedBy);
  if (!standing) return standing.error();
  const bool mayDecide =
      !standing->disabled &&
      std::any_of(standing->roles.begin(), standing->roles.end(), [](Role role) {
        const QSet<Permission> may = permissionsOf(role);
        return may.contains(Permission::ReviewAccess) || may.contains(Permission::ManageRoles);
      });
  if (!mayDecide) {
    which.decision = ReviewDecision::Open;
    return which;
  }
  const auto decider = role_repository::party(database, stored.decidedBy);
  if (!decider) return decider.error();
  which.decider = *decider;
  return which;
}

// What stands in the way of the signature, by what the store says now.
Result<Ready> readyToSign(QSqlDatabase& database, PersonId signer, qint64 id) {
  const auto stored = access_review_repository::review(database, id);
  if (!stored) return stored.error();
  if (!*stored) {
    return Error{ErrorCode::NotFound,
                 AccessReviewSigningText::tr("There is no such review. Refresh the list."),
                 {}};
  }
  if ((*stored)->review.signedAt) {
    return Error{ErrorCode::Conflict,
                 AccessReviewSigningText::tr(
                     "This review was signed by %1 and cannot be changed any more. Open a new "
                     "one.")
                     .arg((*stored)->review.signedBy),
                 {}};
  }
  const auto items = access_review_repository::items(database, id);
  if (!items) return items.error();
  const auto party = role_repository::party(database, signer);
  if (!party) return party.error();
  Ready ready{**stored, {}};
  QList<access_review_rules::Case> cases;
  for (const auto& item : *items) {
    const auto which = caseOf(database, item);
    if (!which) return which.error();
    cases += *which;
    ready.items += item.item;
  }
  if (auto may =
          access_review_rules::maySign(*party ? **party : role_rules::Party{signer, {}, {}}, cases);
      !may) {
    return may.error();
  }
  return ready;
}

Error cannotRemove(const AccessReviewItem& item, const QString& why) {
  return {ErrorCode::Conflict,
          AccessReviewSigningText::tr(
              "The role “%1” of %2 can no longer be removed, so nothing was signed. %3")
              .arg(roleTitle(item.role), item.displayName, why),
          {}};
}

AuditEvent revokedEvent(const Actor& actor, qint64 review, const AccessReviewItem& item) {
  AuditEvent event{
      actor,    QStringLiteral("role.revoked"), QStringLiteral("person:") + item.name, {}, {},
      item.note};
  event.before[QStringLiteral("role")] = roleName(item.role);
  event.after[QStringLiteral("accessReview")] = review;
  event.after[QStringLiteral("decidedBy")] = item.decidedBy;
  return event;
}

AuditEvent signedEvent(const Actor& actor, const access_review_repository::StoredReview& stored,
                       const LentSigningKey& key) {
  AuditEvent event{actor,
                   QStringLiteral("access-review.signed"),
                   QStringLiteral("access-review:%1").arg(stored.review.id),
                   {},
                   {},
                   {}};
  event.after[QStringLiteral("items")] = stored.review.items;
  event.after[QStringLiteral("removed")] = stored.review.removed;
  event.after[QStringLiteral("meaning")] = accessReviewSigningMeaning;
  event.after[QStringLiteral("hash")] = QString::fromLatin1(sha256(stored.document).toHex());
  event.after[QStringLiteral("signingKey")] = QString::fromLatin1(key.key.publicKey().toHex());
  return event;
}

}  // namespace

Result<void> AccessReviewDesk::signNow(const Session& session, qint64 review, Proof proof) {
  // Looked at before, so that no key is unsealed for what would be refused anyway.
  const auto ready = guard_.noted(session, Permission::ReviewAccess,
                                  waitFor(store_.read([session, review](QSqlDatabase& database) {
                                    return readyToSign(database, session.person, review);
                                  })));
  if (!ready) return ready.error();
  const auto key =
      waitFor(signIn_.lendSigningKey(session, std::move(proof), accessReviewSigningMeaning,
                                     QStringLiteral("access-review:%1").arg(review)));
  if (!key) return key.error();
  return waitFor(store_.write([this, session, review, lent = *key](Transaction& transaction) {
    return guard_.noted(session, Permission::ReviewAccess,
                        signInto(transaction, session, review, *lent));
  }));
}

Result<void> AccessReviewDesk::signInto(Transaction& transaction, const Session& session,
                                        qint64 review, const LentSigningKey& key) {
  QSqlDatabase& database = transaction.database();
  if (auto allowed = guard_.checkIn(database, session, Permission::ReviewAccess); !allowed) {
    return allowed;
  }
  if (auto same = requireKeyInUse(database, session, key); !same) return same;
  auto ready = readyToSign(database, session.person, review);
  if (!ready) return ready.error();
  const Actor actor = guard_.actorOf(session);
  for (const AccessReviewItem& item : ready->items) {
    if (item.decision != ReviewDecision::Remove) continue;
    if (auto removed = removeRole(transaction, actor, review, item); !removed) return removed;
  }
  access_review_repository::StoredReview& stored = ready->review;
  stored.review.signedAt = clock_.now();
  stored.review.signedBy = actor.name;
  stored.signedBy = session.person;
  stored.signingKey = key.id;
  stored.document =
      access_review_rules::documentOf(stored.review, ready->items, key.key.publicKey());
  stored.signature = key.key.sign(stored.document);
  if (auto done = access_review_repository::setSigned(database, stored); !done) return done;
  const auto entry = audit_.append(transaction, signedEvent(actor, stored, key));
  if (!entry) return entry.error();
  transaction.afterCommit([this, review] { emit changed(review); });
  return {};
}

Result<void> AccessReviewDesk::removeRole(Transaction& transaction, const Actor& actor,
                                          qint64 review, const AccessReviewItem& item) {
  QSqlDatabase& database = transaction.database();
  const auto held = role_repository::heldBy(database, item.person);
  if (!held) return held.error();
  const auto found = std::find_if(held->begin(), held->end(),
                                  [&item](const HeldRole& one) { return one.role == item.role; });
  // Taken meanwhile: it is as it was decided.
  if (found == held->end()) return {};
  if (found->granted != item.granted) {
    return cannotRemove(item, AccessReviewSigningText::tr(
                                  "It was taken and given anew since the review was opened. "
                                  "Keep it here, and judge it in a new review."));
  }
  const auto standing = person_repository::standingOf(database, item.person);
  if (!standing) return standing.error();
  const auto holders = role_repository::holders(database);
  if (!holders) return holders.error();
  if (!standing->disabled) {
    if (auto may = role_rules::mayLose({item.role}, *holders); !may) {
      return cannotRemove(item, may.error().message);
    }
  }
  if (auto done = role_repository::remove(database, item.person, item.role); !done) return done;
  const auto entry = audit_.append(transaction, revokedEvent(actor, review, item));
  if (!entry) return entry.error();
  QSet<Role> left = standing->roles;
  left.remove(item.role);
  transaction.afterCommit([this, person = item.person, left] { guard_.setRoles(person, left); });
  return {};
}

}  // namespace linewarden
