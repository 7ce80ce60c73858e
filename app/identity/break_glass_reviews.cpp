// SPDX-License-Identifier: GPL-3.0-or-later
// BreakGlass' reviews: which count, who may sign one, signing, and the reminder.
#include "app/audit/audit_repository.h"
#include "app/crypto/hash.h"
#include "app/crypto/signing_key.h"
#include "app/identity/access_guard.h"
#include "app/identity/break_glass_work.h"
#include "app/identity/emergency_rules.h"
#include "app/identity/key_repository.h"
#include "app/identity/notice_repository.h"
#include "app/identity/person_repository.h"
#include "app/identity/role_repository.h"
#include "app/identity/security_notices.h"
#include "app/identity/sign_in.h"
#include "app/identity/signing_duties.h"
#include "app/store/store.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

const QString breakGlassReviewsMeaning =
    QStringLiteral("reviewed what was done under emergency access");

struct BreakGlassReviewsText {
  Q_DECLARE_TR_FUNCTIONS(BreakGlass)
};

QString breakGlassReviewsObjectOf(qint64 access) {
  return QStringLiteral("emergency:%1").arg(access);
}

// The hash of the last entry of an access, as the trail holds it now.
Result<QByteArray> headOf(QSqlDatabase& database,
                          const emergency_repository::StoredAccess& stored) {
  const auto entries = audit_repository::entriesBefore(database, stored.lastEntry + 1, 1);
  if (!entries) return entries.error();
  if (entries->isEmpty() || entries->constFirst().sequence != stored.lastEntry) return QByteArray();
  return entries->constFirst().hash;
}

Result<bool> isGenuine(QSqlDatabase& database, const emergency_repository::StoredAccess& stored,
                       const emergency_repository::StoredReview& review, const QByteArray& head) {
  const auto key = key_repository::signingKey(database, review.signingKey);
  if (!key) return key.error();
  if (!*key || (*key)->person != review.person) return false;
  const QByteArray& publicKey = (*key)->info.publicKey;
  const QByteArray document = emergency_rules::documentOf(
      stored.access, {stored.firstEntry, stored.lastEntry, head, review.name, publicKey,
                      review.note, review.time});
  return document == review.document && isSignatureValid(publicKey, document, review.signature);
}

// Only reviews whose signature holds for what stands in the store count; computed anew.
Result<QList<emergency_repository::StoredReview>> genuineReviews(
    QSqlDatabase& database, const emergency_repository::StoredAccess& stored) {
  const auto reviews = emergency_repository::reviews(database, stored.access.id);
  if (!reviews) return reviews.error();
  QList<emergency_repository::StoredReview> genuine;
  if (reviews->isEmpty()) return genuine;
  const auto head = headOf(database, stored);
  if (!head) return head.error();
  for (const auto& review : *reviews) {
    const auto good = isGenuine(database, stored, review, *head);
    if (!good) return good.error();
    if (*good) genuine += review;
  }
  return genuine;
}

NoticeEvent unreviewedNotice(const EmergencyAccess& access) {
  NoticeEvent notice{QStringLiteral("emergency.unreviewed"),
                     NoticePriority::High,
                     breakGlassReviewsObjectOf(access.id),
                     {}};
  notice.details[QStringLiteral("openedAs")] = access.openedAs;
  notice.details[QStringLiteral("opened")] = toIsoUtc(access.opened);
  return notice;
}

}  // namespace

Result<QList<EmergencyAccess>> BreakGlass::Work::listIn(Transaction& transaction) {
  if (auto settled = settle(transaction); !settled) return settled.error();
  const auto accesses = emergency_repository::accesses(transaction.database());
  if (!accesses) return accesses.error();
  QList<EmergencyAccess> list;
  for (const StoredAccess& stored : *accesses) {
    const auto reviews = genuineReviews(transaction.database(), stored);
    if (!reviews) return reviews.error();
    EmergencyAccess access = stored.access;
    for (const StoredReview& review : *reviews) access.reviewedBy += review.displayName;
    list += access;
  }
  return list;
}

Result<void> BreakGlass::Work::remind(Transaction& transaction, const StoredAccess& stored) {
  QSqlDatabase& database = transaction.database();
  const UtcTime now = rooms_.clock.now();
  if (now - stored.access.opened < emergency_rules::reviewedWithin) return {};
  const auto reviews = genuineReviews(database, stored);
  if (!reviews) return reviews.error();
  if (reviews->size() >= emergency_rules::reviewsNeeded) return {};
  const NoticeEvent notice = unreviewedNotice(stored.access);
  const auto told = notice_repository::wasRaisedSince(database, notice.kind, notice.subject,
                                                      now - emergency_rules::reviewedWithin, now);
  if (!told) return told.error();
  if (*told) return {};
  const auto raised = rooms_.notices.raise(transaction, notice, std::chrono::minutes(0));
  if (!raised) return raised.error();
  return {};
}

// Whoever opened it under another name may have given this very account to themselves.
Result<void> BreakGlass::Work::notTouched(QSqlDatabase& database, qint64 access,
                                          PersonId reviewer) {
  const auto account = person_repository::byId(database, reviewer);
  if (!account) return account.error();
  const auto entries = entriesIn(database, access);
  if (!entries) return entries.error();
  if (!*account || !emergency_rules::accountsTouched(*entries).contains((*account)->name))
    return {};
  return Error{ErrorCode::SeparationOfDuties,
               BreakGlassReviewsText::tr(
                   "Your account was reset, enabled or given a role under this emergency "
                   "access, so two others have to review it."),
               {}};
}

Result<emergency_repository::StoredAccess> BreakGlass::Work::judge(QSqlDatabase& database,
                                                                   PersonId reviewer,
                                                                   qint64 access) {
  const auto stored = emergency_repository::access(database, access);
  if (!stored) return stored.error();
  if (!*stored) {
    return Error{ErrorCode::NotFound,
                 BreakGlassReviewsText::tr("There is no such emergency access. Refresh the list."),
                 {}};
  }
  const auto reviews = genuineReviews(database, **stored);
  if (!reviews) return reviews.error();
  QList<role_rules::Party> before;
  for (const StoredReview& review : *reviews) {
    const auto party = role_repository::party(database, review.person);
    if (!party) return party.error();
    before += *party ? **party : role_rules::Party{review.person, {}, {}};
  }
  const auto party = role_repository::party(database, reviewer);
  if (!party) return party.error();
  if (auto may = notTouched(database, access, reviewer); !may) return may.error();
  if (auto may = emergency_rules::mayReview(
          (*stored)->access, *party ? **party : role_rules::Party{reviewer, {}, {}}, before);
      !may) {
    return may.error();
  }
  return **stored;
}

Result<void> BreakGlass::Work::review(const Session& session, qint64 access, Proof proof,
                                      const QString& note) {
  // Looked at before, so that no key is unsealed for what would be refused anyway.
  const auto settled =
      waitFor(rooms_.store.write([this](Transaction& transaction) { return settle(transaction); }));
  if (!settled) return settled.error();
  const auto judged =
      rooms_.guard.noted(session, Permission::ReviewEmergency,
                         waitFor(rooms_.store.read([this, session, access](QSqlDatabase& database) {
                           return judge(database, session.person, access);
                         })));
  if (!judged) return judged.error();
  const auto key = waitFor(rooms_.signIn.lendSigningKey(
      session, std::move(proof), breakGlassReviewsMeaning, breakGlassReviewsObjectOf(access)));
  if (!key) return key.error();
  return waitFor(
      rooms_.store.write([this, session, access, lent = *key, note](Transaction& transaction) {
        return rooms_.guard.noted(session, Permission::ReviewEmergency,
                                  reviewIn(transaction, session, access, *lent, note));
      }));
}

Result<void> BreakGlass::Work::reviewIn(Transaction& transaction, const Session& session,
                                        qint64 access, const LentSigningKey& key,
                                        const QString& note) {
  QSqlDatabase& database = transaction.database();
  if (auto allowed = rooms_.guard.checkIn(database, session, Permission::ReviewEmergency);
      !allowed) {
    return allowed;
  }
  if (auto same = requireKeyInUse(database, session, key); !same) return same;
  const auto stored = judge(database, session.person, access);
  if (!stored) return stored.error();
  const auto head = headOf(database, *stored);
  if (!head) return head.error();
  const Actor actor = rooms_.guard.actorOf(session);
  StoredReview review{session.person, actor.name, {}, rooms_.clock.now(), note, {}, {}, key.id};
  review.document = emergency_rules::documentOf(
      stored->access, {stored->firstEntry, stored->lastEntry, *head, actor.name,
                       key.key.publicKey(), note, review.time});
  review.signature = key.key.sign(review.document);
  if (auto done = emergency_repository::setReview(database, access, review); !done) return done;
  AuditEvent event{
      actor, QStringLiteral("emergency.reviewed"), breakGlassReviewsObjectOf(access), {}, {}, note};
  event.after[QStringLiteral("meaning")] = breakGlassReviewsMeaning;
  event.after[QStringLiteral("hash")] = QString::fromLatin1(sha256(review.document).toHex());
  event.after[QStringLiteral("signingKey")] = QString::fromLatin1(key.key.publicKey().toHex());
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  transaction.afterCommit([this] { emit owner_.changed(); });
  return {};
}

}  // namespace linewarden
