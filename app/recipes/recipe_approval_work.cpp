// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_approval_work.h"

#include "app/audit/audit_trail.h"
#include "app/identity/access_guard.h"
#include "app/identity/person_repository.h"
#include "app/identity/role_repository.h"
#include "app/identity/security_notices.h"
#include "app/recipes/recipe_document.h"
#include "app/recipes/recipe_rules.h"
#include "app/recipes/recipe_verification.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linewarden {

namespace {

struct RecipeApprovalWorkText {
  Q_DECLARE_TR_FUNCTIONS(RecipeApproval)
};

Error recipeApprovalNoVersion() {
  return {ErrorCode::NotFound,
          RecipeApprovalWorkText::tr("There is no such version of a recipe. Refresh the list."),
          {}};
}

Result<RecipeDetails> detailsOf(QSqlDatabase& database,
                                const recipe_repository::StoredVersion& stored) {
  auto read = readRecipeDocument(stored.document);
  if (!read) return read.error();
  auto signatures = recipe_repository::signaturesOf(database, stored.version.id);
  if (!signatures) return signatures.error();
  auto comments = recipe_repository::commentsOf(database, stored.version.id);
  if (!comments) return comments.error();
  return RecipeDetails{stored.version, std::move(read->content), std::move(*signatures),
                       std::move(*comments)};
}

Result<std::optional<RecipeDetails>> effectiveOf(QSqlDatabase& database, RecipeId recipe) {
  const auto all = recipe_repository::versionsOf(database, recipe);
  if (!all) return all.error();
  for (const RecipeVersion& version : *all) {
    if (version.state != RecipeState::Effective) continue;
    const auto stored = recipe_repository::version(database, version.id);
    if (!stored) return stored.error();
    if (!*stored) break;
    auto details = detailsOf(database, **stored);
    if (!details) return details.error();
    return std::optional(std::move(*details));
  }
  return std::optional<RecipeDetails>();
}

Result<role_rules::Party> partyOf(QSqlDatabase& database, PersonId person) {
  const auto party = role_repository::party(database, person);
  if (!party) return party.error();
  return party->value_or(role_rules::Party{person, {}, {}});
}

/// Authors by account. One that is gone cannot be the signer.
Result<QList<role_rules::Party>> editorsOf(QSqlDatabase& database, const RecipeVersion& version) {
  QList<role_rules::Party> editors;
  for (const QString& name : version.editors) {
    const auto account = person_repository::byName(database, name);
    if (!account) return account.error();
    if (!*account) continue;
    const auto party = partyOf(database, (*account)->id);
    if (!party) return party.error();
    editors += *party;
  }
  return editors;
}

}  // namespace

AuditEvent recipeEvent(const Actor& actor, const QString& action, const RecipeVersion& version) {
  AuditEvent event{actor, action, recipeObject(version), {}, {}, {}};
  event.after[QStringLiteral("product")] = version.product;
  event.after[QStringLiteral("line")] = version.line;
  event.after[QStringLiteral("version")] = version.number;
  event.after[QStringLiteral("sha256")] = QString::fromLatin1(version.hash.toHex());
  return event;
}

QString recipeTitleOf(const RecipeVersion& version) {
  return RecipeApprovalWorkText::tr("%1, line %2, version %3")
      .arg(version.product, version.line)
      .arg(version.number);
}

RecipeApproval::Work::Work(const ApprovalRooms& rooms,
                           std::function<void(RecipeVersionId)> tellChanged)
    : rooms_(rooms), tellChanged_(std::move(tellChanged)) {
  // One may wait for a password's cost while another is only read.
  pool_.setMaxThreadCount(3);
}

void RecipeApproval::Work::finish() {
  pool_.waitForDone();
  // Jobs are run and told in their order, so all of this object's are through after this one.
  rooms_.store.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

void RecipeApproval::Work::tell(Transaction& transaction, RecipeVersionId version) {
  transaction.afterCommit([this, version] { tellChanged_(version); });
}

Result<void> RecipeApproval::Work::maySign(QSqlDatabase& database, const Session& session,
                                           const RecipeVersion& version,
                                           SignatureMeaning meaning) const {
  const auto signer = partyOf(database, session.person);
  if (!signer) return signer.error();
  const auto editors = editorsOf(database, version);
  if (!editors) return editors.error();
  recipe_rules::SigningCase which{version, meaning, *signer, *editors, std::nullopt};
  if (meaning == SignatureMeaning::QualityApproval) {
    const auto first =
        recipe_repository::signerOf(database, version.id, SignatureMeaning::ProcessApproval);
    if (!first) return first.error();
    if (*first != 0) {
      const auto other = partyOf(database, PersonId{*first});
      if (!other) return other.error();
      which.otherSigner = *other;
    }
  }
  return recipe_rules::maySign(which);
}

Result<QList<WaitingApproval>> RecipeApproval::Work::waitingIn(QSqlDatabase& database,
                                                               const Session& session) const {
  QList<WaitingApproval> waiting;
  for (const RecipeState state : {RecipeState::InReview, RecipeState::ProcessSigned}) {
    const auto versions = recipe_repository::versionsIn(database, state);
    if (!versions) return versions.error();
    const SignatureMeaning meaning = *recipe_rules::awaited(state);
    for (const RecipeVersion& version : *versions) {
      WaitingApproval one{version, meaning, version.changed, version.due, false, {}};
      one.isOverdue = version.due && *version.due < rooms_.clock.now();
      const auto allowed = rooms_.guard.check(session, recipe_rules::permissionFor(meaning));
      const auto may = allowed ? maySign(database, session, version, meaning) : allowed;
      if (!may) one.refusal = may.error().message;
      waiting += one;
    }
  }
  std::stable_sort(
      waiting.begin(), waiting.end(),
      [](const WaitingApproval& a, const WaitingApproval& b) { return a.since < b.since; });
  return waiting;
}

Result<SignatureRequest> RecipeApproval::Work::requestIn(QSqlDatabase& database,
                                                         const Session& session,
                                                         RecipeVersionId version,
                                                         SignatureMeaning meaning) const {
  const auto stored = recipe_repository::version(database, version);
  if (!stored) return stored.error();
  if (!*stored) return recipeApprovalNoVersion();
  auto details = detailsOf(database, **stored);
  if (!details) return details.error();
  auto effective = effectiveOf(database, (*stored)->version.recipe);
  if (!effective) return effective.error();
  SignatureRequest request{std::move(*details), meaning, std::move(*effective), {}, {}};
  const RecipeContent none{
      request.details.content.product, request.details.content.line, {}, {}, {}, {}, {}, {}};
  request.comparison = compareRecipes(request.effective ? request.effective->content : none,
                                      request.details.content);
  const auto allowed = rooms_.guard.check(session, recipe_rules::permissionFor(meaning));
  const auto may = allowed ? maySign(database, session, request.details.version, meaning) : allowed;
  if (!may) request.refusal = may.error().message;
  return request;
}

Result<void> RecipeApproval::Work::rejectIn(Transaction& transaction, const Session& session,
                                            RecipeVersionId id, const QString& reason) {
  QSqlDatabase& database = transaction.database();
  const auto stored = recipe_repository::version(database, id);
  if (!stored) return stored.error();
  if (!*stored) return recipeApprovalNoVersion();
  RecipeVersion version = (*stored)->version;
  const auto awaited = recipe_rules::awaited(version.state);
  if (!awaited) {
    return Error{ErrorCode::Conflict,
                 RecipeApprovalWorkText::tr(
                     "This version does not wait for a signature any more: it is in the state "
                     "“%1” now. Nothing was changed.")
                     .arg(recipeStateTitle(version.state)),
                 {}};
  }
  if (auto allowed = rooms_.guard.checkIn(database, session, recipe_rules::permissionFor(*awaited));
      !allowed) {
    return allowed;
  }
  AuditEvent event =
      recipeEvent(rooms_.guard.actorOf(session), QStringLiteral("recipe.rejected"), version);
  event.before[QStringLiteral("state")] = recipeStateName(version.state);
  event.reason = reason;
  version.state = RecipeState::Rejected;
  version.changed = rooms_.clock.now();
  version.reason = reason;
  if (auto saved = recipe_repository::saveState(database, version); !saved) return saved;
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  tell(transaction, id);
  return {};
}

Result<bool> RecipeApproval::Work::isAnythingDue(QSqlDatabase& database) const {
  const auto late = recipe_repository::overdue(database, rooms_.clock.now());
  if (!late) return late.error();
  if (!late->isEmpty()) return true;
  const auto isSigned = recipe_repository::versionsIn(database, RecipeState::Signed);
  if (!isSigned) return isSigned.error();
  return std::any_of(isSigned->begin(), isSigned->end(), [this](const RecipeVersion& version) {
    return (!version.effectiveFrom || *version.effectiveFrom <= rooms_.clock.now()) &&
           !isToldUnverified(version.id);
  });
}

bool RecipeApproval::Work::isToldUnverified(RecipeVersionId id) const {
  const std::scoped_lock lock(mutex_);
  return unverified_.contains(id.value);
}

Result<void> RecipeApproval::Work::remind(Transaction& transaction, const RecipeVersion& version) {
  NoticeEvent notice{QStringLiteral("recipe.overdue"),
                     NoticePriority::Medium,
                     QStringLiteral("recipe:") + recipeTitleOf(version),
                     {{QStringLiteral("object"), recipeObject(version)},
                      {QStringLiteral("due"), toIsoUtc(*version.due)}}};
  const auto raised = rooms_.notices.raise(transaction, notice);
  if (!raised) return raised.error();
  return recipe_repository::setReminded(transaction.database(), version.id, rooms_.clock.now());
}

Result<void> RecipeApproval::Work::lookIn(Transaction& transaction) {
  QSqlDatabase& database = transaction.database();
  const auto late = recipe_repository::overdue(database, rooms_.clock.now());
  if (!late) return late.error();
  for (const RecipeVersion& version : *late) {
    if (auto told = remind(transaction, version); !told) return told;
  }
  auto waiting = recipe_repository::versionsIn(database, RecipeState::Signed);
  if (!waiting) return waiting.error();
  // Of several whose time has come the newest takes the place.
  std::sort(waiting->begin(), waiting->end(),
            [](const RecipeVersion& a, const RecipeVersion& b) { return a.number > b.number; });
  for (const RecipeVersion& version : *waiting) {
    const bool hasCome = !version.effectiveFrom || *version.effectiveFrom <= rooms_.clock.now();
    if (!hasCome || isToldUnverified(version.id)) continue;
    if (auto done = activate(transaction, version.id); !done) return done;
  }
  return {};
}

Result<void> RecipeApproval::Work::activate(Transaction& transaction, RecipeVersionId id) {
  QSqlDatabase& database = transaction.database();
  const auto stored = recipe_repository::version(database, id);
  if (!stored) return stored.error();
  // One that came before in this transaction superseded it.
  if (!*stored || (*stored)->version.state != RecipeState::Signed) return {};
  const RecipeVersion& version = (*stored)->version;
  const Actor service = rooms_.guard.serviceSession().actor();
  const auto judged = verifyRecipe(database, id, rooms_.clock.now());
  if (!judged) return judged.error();
  if (judged->isEffective) return makeEffective(transaction, service, version);
  const bool isLate =
      std::all_of(judged->checks.begin(), judged->checks.end(), [](const RecipeCheck& check) {
        return check.isGood || check.what == QStringLiteral("newest");
      });
  if (isLate) {
    return supersede(transaction, service, version,
                     RecipeApprovalWorkText::tr("A newer version took its place."));
  }
  // It holds up nothing else, and stands as what it is until somebody looks.
  {
    const std::scoped_lock lock(mutex_);
    unverified_.insert(id.value);
  }
  const auto raised =
      rooms_.notices.raise(transaction, {QStringLiteral("recipe.unverified"),
                                         NoticePriority::Critical,
                                         QStringLiteral("recipe:") + recipeTitleOf(version),
                                         {{QStringLiteral("object"), recipeObject(version)},
                                          {QStringLiteral("problem"), judged->firstProblem()}}});
  if (!raised) return raised.error();
  return {};
}

Result<void> RecipeApproval::Work::supersede(Transaction& transaction, const Actor& actor,
                                             RecipeVersion version, const QString& why) {
  AuditEvent event = recipeEvent(actor, QStringLiteral("recipe.superseded"), version);
  event.before[QStringLiteral("state")] = recipeStateName(version.state);
  version.state = RecipeState::Superseded;
  version.changed = rooms_.clock.now();
  version.reason = why;
  if (auto saved = recipe_repository::saveState(transaction.database(), version); !saved)
    return saved;
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  tell(transaction, version.id);
  return {};
}

}  // namespace linewarden
