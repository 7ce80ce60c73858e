// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/access_review_desk.h"

#include "app/crypto/hash.h"
#include "app/identity/access_guard.h"
#include "app/identity/access_review_repository.h"
#include "app/identity/access_review_rules.h"
#include "app/identity/key_repository.h"
#include "app/identity/reason_text.h"
#include "app/identity/role_repository.h"
#include "app/identity/sign_in.h"
#include "app/identity/signing_duties.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <algorithm>

namespace linewarden {

namespace {

struct AccessReviewDeskText {
  Q_DECLARE_TR_FUNCTIONS(AccessReviewDesk)
};

QString accessReviewDeskObjectOf(qint64 review) {
  return QStringLiteral("access-review:%1").arg(review);
}

Error noReview() {
  return {ErrorCode::NotFound,
          AccessReviewDeskText::tr("There is no such review. Refresh the list."),
          {}};
}

Result<void> requireNoneOpen(QSqlDatabase& database) {
  const auto open = access_review_repository::openReview(database);
  if (!open) return open.error();
  if (*open == 0) return {};
  return Error{ErrorCode::Conflict,
               AccessReviewDeskText::tr(
                   "A review is open already, number %1. Finish and sign that one first.")
                   .arg(*open),
               {}};
}

Result<void> requireOpen(QSqlDatabase& database, qint64 review) {
  const auto stored = access_review_repository::review(database, review);
  if (!stored) return stored.error();
  if (!*stored) return noReview();
  if (!(*stored)->review.signedAt) return {};
  return Error{ErrorCode::Conflict,
               AccessReviewDeskText::tr(
                   "This review was signed by %1 and cannot be changed any more. Open a new "
                   "one.")
                   .arg((*stored)->review.signedBy),
               {}};
}

bool isPrivileged(const QList<access_review_repository::StoredItem>& items, PersonId person) {
  return std::any_of(items.begin(), items.end(), [person](const auto& stored) {
    return stored.item.person == person && role_rules::needsConfirmation(stored.item.role);
  });
}

Result<role_rules::Party> accessReviewDeskPartyOf(QSqlDatabase& database, PersonId person) {
  const auto party = role_repository::party(database, person);
  if (!party) return party.error();
  if (!*party) return noReview();
  return **party;
}

// Anew from what stands in the store now, not from what was true when it was signed.
Result<AccessReviewDocument> documentIn(QSqlDatabase& database, qint64 id) {
  const auto stored = access_review_repository::review(database, id);
  if (!stored) return stored.error();
  if (!*stored) return noReview();
  const auto items = access_review_repository::items(database, id);
  if (!items) return items.error();
  AccessReviewDocument document;
  document.review = (*stored)->review;
  for (const auto& item : *items) document.items += item.item;
  if (!document.review.signedAt) return document;
  document.hash = sha256((*stored)->document);
  document.signature = (*stored)->signature;
  const auto key = key_repository::signingKey(database, (*stored)->signingKey);
  if (!key) return key.error();
  if (!*key) return document;
  document.publicKey = (*key)->info.publicKey;
  document.isVerified =
      (*key)->person == (*stored)->signedBy &&
      access_review_rules::isVerified(
          (*stored)->document,
          access_review_rules::documentOf(document.review, document.items, document.publicKey),
          document.publicKey, document.signature);
  return document;
}

AuditEvent decidedEvent(const Actor& actor, qint64 review, const AccessReviewItem& before,
                        const AccessReviewItem& decided) {
  AuditEvent event{actor,
                   QStringLiteral("access-review.decided"),
                   accessReviewDeskObjectOf(review),
                   {},
                   {},
                   decided.note};
  event.before[QStringLiteral("decision")] = access_review_rules::decisionName(before.decision);
  event.after[QStringLiteral("decision")] = access_review_rules::decisionName(decided.decision);
  event.after[QStringLiteral("item")] = before.id;
  event.after[QStringLiteral("person")] = before.name;
  event.after[QStringLiteral("role")] = roleName(before.role);
  return event;
}

}  // namespace

AccessReviewDesk::AccessReviewDesk(Store& store, AuditTrail& audit, AccessGuard& guard,
                                   SignIn& signIn, const Clock& clock)
    : store_(store), audit_(audit), guard_(guard), signIn_(signIn), clock_(clock) {
  pool_.setMaxThreadCount(1);
}

AccessReviewDesk::~AccessReviewDesk() {
  pool_.waitForDone();
  // Jobs are run and told in their order, so all of this object's are through after this one.
  store_.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

QFuture<Result<qint64>> AccessReviewDesk::open(const Session& session) {
  if (auto allowed = guard_.require(session, Permission::ReviewAccess); !allowed) {
    return QtFuture::makeReadyFuture(Result<qint64>(allowed.error()));
  }
  return store_.write([this, session](Transaction& transaction) -> Result<qint64> {
    QSqlDatabase& database = transaction.database();
    if (auto allowed = guard_.checkIn(database, session, Permission::ReviewAccess); !allowed) {
      return allowed.error();
    }
    if (auto none = requireNoneOpen(database); !none) return none.error();
    auto id = access_review_repository::insert(database, session.person, clock_.now());
    if (!id) return id;
    const auto stored = access_review_repository::review(database, *id);
    if (!stored) return stored.error();
    AuditEvent event{guard_.actorOf(session),
                     QStringLiteral("access-review.opened"),
                     accessReviewDeskObjectOf(*id),
                     {},
                     {},
                     {}};
    event.after[QStringLiteral("items")] = *stored ? (*stored)->review.items : 0;
    const auto entry = audit_.append(transaction, event);
    if (!entry) return entry.error();
    transaction.afterCommit([this, review = *id] { emit changed(review); });
    return id;
  });
}

QFuture<Result<QList<AccessReview>>> AccessReviewDesk::list(const Session& session) {
  if (auto allowed = guard_.require(session, Permission::ViewPeople); !allowed) {
    return QtFuture::makeReadyFuture(Result<QList<AccessReview>>(allowed.error()));
  }
  return store_.read(
      [](QSqlDatabase& database) { return access_review_repository::list(database); });
}

QFuture<Result<AccessReviewDocument>> AccessReviewDesk::document(const Session& session,
                                                                 qint64 review) {
  if (auto allowed = guard_.require(session, Permission::ViewPeople); !allowed) {
    return QtFuture::makeReadyFuture(Result<AccessReviewDocument>(allowed.error()));
  }
  return store_.read([review](QSqlDatabase& database) { return documentIn(database, review); });
}

QFuture<Result<void>> AccessReviewDesk::decide(const Session& session, qint64 review, qint64 item,
                                               ReviewDecision decision, QString note) {
  const bool isAdministrator = !guard_.check(session, Permission::ReviewAccess) &&
                               guard_.check(session, Permission::ManageRoles).ok();
  if (!isAdministrator) {
    if (auto allowed = guard_.require(session, Permission::ReviewAccess); !allowed) {
      return QtFuture::makeReadyFuture(allowed);
    }
  }
  if (auto own = refuseUnderEmergency(guard_, session, Permission::ReviewAccess); !own) {
    return QtFuture::makeReadyFuture(own);
  }
  const auto why = checkedReason(note, decision == ReviewDecision::Remove ? 1 : 0);
  if (!why) return QtFuture::makeReadyFuture(Result<void>(why.error()));
  AccessReviewItem decided;
  decided.id = item;
  decided.decision = decision;
  decided.note = *why;
  return store_.write([this, session, review, decided](Transaction& transaction) {
    return guard_.noted(session, Permission::ReviewAccess,
                        decideIn(transaction, session, review, decided));
  });
}

Result<void> AccessReviewDesk::decideIn(Transaction& transaction, const Session& session,
                                        qint64 review, const AccessReviewItem& decided) {
  QSqlDatabase& database = transaction.database();
  auto officer = guard_.checkIn(database, session, Permission::ReviewAccess);
  const bool isOfficer = officer.ok();
  if (!isOfficer) {
    if (officer.error().code != ErrorCode::PermissionDenied) return officer;
    if (auto allowed = guard_.checkIn(database, session, Permission::ManageRoles); !allowed) {
      return allowed;
    }
  }
  if (auto open = requireOpen(database, review); !open) return open;
  const auto items = access_review_repository::items(database, review);
  if (!items) return items.error();
  const auto found = std::find_if(items->begin(), items->end(), [&decided](const auto& stored) {
    return stored.item.id == decided.id;
  });
  if (found == items->end()) {
    return Error{ErrorCode::NotFound,
                 AccessReviewDeskText::tr("This review has no such item. Refresh it."),
                 {}};
  }
  const auto reviewer = accessReviewDeskPartyOf(database, session.person);
  if (!reviewer) return reviewer.error();
  const auto holder = accessReviewDeskPartyOf(database, found->item.person);
  if (!holder) return holder.error();
  if (auto may = access_review_rules::mayDecide({*reviewer, isOfficer}, *holder,
                                                isPrivileged(*items, found->item.person));
      !may) {
    // An administrator at an item that is no administrator's business: into the trail with it.
    if (may.error().code == ErrorCode::PermissionDenied) {
      static_cast<void>(guard_.require(session, Permission::ReviewAccess));
    }
    return may;
  }
  const bool isOpen = decided.decision == ReviewDecision::Open;
  if (auto done = access_review_repository::decide(
          database, decided.id, decided.decision, decided.note,
          isOpen ? PersonId{} : session.person, isOpen ? UtcTime{} : clock_.now());
      !done) {
    return done;
  }
  const auto entry = audit_.append(
      transaction, decidedEvent(guard_.actorOf(session), review, found->item, decided));
  if (!entry) return entry.error();
  transaction.afterCommit([this, review] { emit changed(review); });
  return {};
}

QFuture<Result<void>> AccessReviewDesk::sign(const Session& session, qint64 review, Proof proof) {
  if (auto allowed = guard_.require(session, Permission::ReviewAccess); !allowed) {
    return QtFuture::makeReadyFuture(allowed);
  }
  const auto kept = std::make_shared<Proof>(std::move(proof));
  return QtConcurrent::run(
      &pool_, [this, session, review, kept] { return signNow(session, review, std::move(*kept)); });
}

}  // namespace linewarden
