// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_desk_work.h"

#include "app/audit/audit_trail.h"
#include "app/crypto/hash.h"
#include "app/identity/access_guard.h"
#include "app/recipes/recipe_checks.h"
#include "app/recipes/recipe_comparison.h"
#include "app/recipes/recipe_document.h"
#include "app/recipes/recipe_rules.h"
#include "app/recipes/recipe_verification.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace linewarden {

namespace {

// Entries of the trail have a bounded size; the whole content stands in the version.
constexpr int mostChangesTold = 40;

struct RecipeDeskWorkText {
  Q_DECLARE_TR_FUNCTIONS(RecipeDesk)
};

Error recipeDeskNoVersion() {
  return {ErrorCode::NotFound,
          RecipeDeskWorkText::tr("There is no such version of a recipe. Refresh the list."),
          {}};
}

AuditEvent eventOf(const Actor& actor, const QString& action, const RecipeVersion& version) {
  AuditEvent event{actor, action, recipeObject(version), {}, {}, {}};
  event.after[QStringLiteral("product")] = version.product;
  event.after[QStringLiteral("line")] = version.line;
  event.after[QStringLiteral("version")] = version.number;
  event.after[QStringLiteral("revision")] = version.revision;
  event.after[QStringLiteral("sha256")] = QString::fromLatin1(version.hash.toHex());
  return event;
}

void tellChanges(AuditEvent& event, const RecipeContent& before, const RecipeContent& after) {
  const RecipeComparison comparison = compareRecipes(before, after);
  QJsonObject was;
  QJsonObject is;
  int told = 0;
  for (const ParameterChange& change : comparison.parameters) {
    if (change.kind == ChangeKind::Same || ++told > mostChangesTold) continue;
    const QString& name = change.after ? change.after->name : change.before->name;
    if (change.before) was[name] = change.before->value;
    if (change.after) is[name] = change.after->value;
  }
  event.before[QStringLiteral("values")] = was;
  event.after[QStringLiteral("values")] = is;
  event.after[QStringLiteral("changed")] = comparison.changed;
  event.after[QStringLiteral("added")] = comparison.added;
  event.after[QStringLiteral("removed")] = comparison.removed;
}

void setContent(recipe_repository::StoredVersion& stored, const RecipeContent& content) {
  RecipeVersion& version = stored.version;
  version.title = content.title;
  version.effectiveFrom = content.effectiveFrom;
  stored.document = recipeDocument({version.recipe, version.number, version.editors, content});
  version.hash = recipeHash(stored.document);
}

}  // namespace

Result<RecipeDetails> RecipeDesk::Work::detailsIn(QSqlDatabase& database, RecipeVersionId version) {
  const auto stored = recipe_repository::version(database, version);
  if (!stored) return stored.error();
  if (!*stored) return recipeDeskNoVersion();
  auto read = readRecipeDocument((*stored)->document);
  if (!read) return read.error();
  auto signatures = recipe_repository::signaturesOf(database, version);
  if (!signatures) return signatures.error();
  auto comments = recipe_repository::commentsOf(database, version);
  if (!comments) return comments.error();
  return RecipeDetails{(*stored)->version, std::move(read->content), std::move(*signatures),
                       std::move(*comments)};
}

void RecipeDesk::Work::tell(Transaction& transaction, RecipeVersionId version) {
  transaction.afterCommit([tellChanged = rooms_.tellChanged, version] { tellChanged(version); });
}

Result<RecipeVersionId> RecipeDesk::Work::insertDraft(Transaction& transaction,
                                                      const Session& session,
                                                      const RecipeContent& content) {
  QSqlDatabase& database = transaction.database();
  const auto known = recipe_repository::recipeOf(database, content.product, content.line);
  if (!known) return known.error();
  const auto recipe = *known ? Result<RecipeId>(**known)
                             : recipe_repository::insertRecipe(database, content.product,
                                                               content.line, rooms_.clock.now());
  if (!recipe) return recipe.error();
  const auto others = recipe_repository::versionsOf(database, *recipe);
  if (!others) return others.error();
  int number = 1;
  for (const RecipeVersion& other : *others) {
    number = std::max(number, other.number + 1);
    if (other.state != RecipeState::Draft) continue;
    return Error{ErrorCode::Conflict,
                 RecipeDeskWorkText::tr(
                     "This recipe has a draft already: version %1 by %2. Go on with that one, "
                     "or discard it first.")
                     .arg(other.number)
                     .arg(other.authorName),
                 {}};
  }
  const Actor actor = rooms_.guard.actorOf(session);
  recipe_repository::StoredVersion stored;
  RecipeVersion& version = stored.version;
  version.recipe = *recipe;
  version.product = content.product;
  version.line = content.line;
  version.number = number;
  version.author = actor.name;
  version.authorName = session.displayName;
  version.editors = {actor.name};
  version.changed = rooms_.clock.now();
  version.revision = 1;
  setContent(stored, content);
  const auto id = recipe_repository::insertVersion(database, stored);
  if (!id) return id.error();
  const auto entry =
      rooms_.audit.append(transaction, eventOf(actor, QStringLiteral("recipe.drafted"), version));
  if (!entry) return entry.error();
  tell(transaction, *id);
  return *id;
}

Result<RecipeVersionId> RecipeDesk::Work::draftIn(Transaction& transaction, const Session& session,
                                                  const RecipeContent& content) {
  if (auto allowed = rooms_.guard.checkIn(transaction.database(), session, Permission::EditRecipes);
      !allowed) {
    return allowed.error();
  }
  return insertDraft(transaction, session, content);
}

Result<RecipeVersionId> RecipeDesk::Work::draftFromIn(Transaction& transaction,
                                                      const Session& session, RecipeVersionId from,
                                                      const QString& product, const QString& line) {
  QSqlDatabase& database = transaction.database();
  if (auto allowed = rooms_.guard.checkIn(database, session, Permission::EditRecipes); !allowed) {
    return allowed.error();
  }
  auto source = detailsIn(database, from);
  if (!source) return source.error();
  RecipeContent content = source->content;
  content.product = product;
  content.line = line;
  content.effectiveFrom.reset();
  auto id = insertDraft(transaction, session, content);
  if (!id) return id;
  if (auto copied = recipe_repository::copyAttachments(database, from, *id); !copied) {
    return copied.error();
  }
  return id;
}

Result<RecipeDesk::Work::Draft> RecipeDesk::Work::draftOf(Transaction& transaction,
                                                          const Session& session,
                                                          RecipeVersionId version, int revision) {
  QSqlDatabase& database = transaction.database();
  if (auto allowed = rooms_.guard.checkIn(database, session, Permission::EditRecipes); !allowed) {
    return allowed.error();
  }
  const auto stored = recipe_repository::version(database, version);
  if (!stored) return stored.error();
  if (!*stored) return recipeDeskNoVersion();
  const RecipeVersion& found = (*stored)->version;
  if (found.state != RecipeState::Draft) {
    return Error{ErrorCode::Conflict,
                 RecipeDeskWorkText::tr(
                     "Version %1 is no draft any more (“%2”) and never changes again. Begin a "
                     "new version from it.")
                     .arg(found.number)
                     .arg(recipeStateTitle(found.state)),
                 {}};
  }
  if (found.revision != revision) {
    return Error{ErrorCode::Conflict,
                 RecipeDeskWorkText::tr(
                     "%1 saved this draft meanwhile, so nothing was changed. Load it anew and "
                     "enter your changes again.")
                     .arg(found.editors.last()),
                 {}};
  }
  auto read = readRecipeDocument((*stored)->document);
  if (!read) return read.error();
  return Draft{**stored, std::move(read->content)};
}

Result<int> RecipeDesk::Work::store(Transaction& transaction, const Session& session, Draft draft,
                                    const RecipeContent& content, const QString& action) {
  const Actor actor = rooms_.guard.actorOf(session);
  RecipeVersion& version = draft.stored.version;
  AuditEvent event = eventOf(actor, action, version);
  event.before = {{QStringLiteral("sha256"), QString::fromLatin1(version.hash.toHex())},
                  {QStringLiteral("revision"), version.revision}};
  // The last editor stands last; whoever edited once stays among them.
  if (version.author != actor.name) {
    version.editors.removeAll(actor.name);
    version.editors += actor.name;
  }
  ++version.revision;
  version.changed = rooms_.clock.now();
  setContent(draft.stored, content);
  if (auto saved = recipe_repository::saveDraft(transaction.database(), draft.stored); !saved) {
    return saved.error();
  }
  const QJsonObject before = event.before;
  event = eventOf(actor, action, version);
  event.before = before;
  tellChanges(event, draft.content, content);
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  tell(transaction, version.id);
  return version.revision;
}

Result<int> RecipeDesk::Work::saveIn(Transaction& transaction, const Session& session,
                                     RecipeVersionId version, int revision,
                                     const RecipeContent& content) {
  auto draft = draftOf(transaction, session, version, revision);
  if (!draft) return draft.error();
  if (content.product != draft->content.product || content.line != draft->content.line) {
    return Error{ErrorCode::InvalidArgument,
                 RecipeDeskWorkText::tr(
                     "A recipe keeps its product and line. Copy the version for another one."),
                 {}};
  }
  RecipeContent saved = content;
  // Files come by attach() alone.
  saved.attachments.clear();
  for (const RecipeAttachment& one : draft->content.attachments) {
    const bool isKept =
        std::any_of(content.attachments.begin(), content.attachments.end(),
                    [&one](const RecipeAttachment& kept) { return kept.name == one.name; });
    if (isKept) saved.attachments += one;
  }
  if (auto kept =
          recipe_repository::keepAttachments(transaction.database(), version, saved.attachments);
      !kept) {
    return kept.error();
  }
  return store(transaction, session, std::move(*draft), saved, QStringLiteral("recipe.edited"));
}

Result<int> RecipeDesk::Work::attachIn(Transaction& transaction, const Session& session,
                                       RecipeVersionId version, int revision, const QString& name,
                                       const QByteArray& content) {
  auto draft = draftOf(transaction, session, version, revision);
  if (!draft) return draft.error();
  RecipeContent saved = draft->content;
  const bool isThere =
      std::any_of(saved.attachments.begin(), saved.attachments.end(),
                  [&name](const RecipeAttachment& one) { return one.name == name; });
  if (isThere || saved.attachments.size() >= mostRecipeAttachments) {
    return Error{
        ErrorCode::AlreadyExists,
        isThere ? RecipeDeskWorkText::tr("There is an attachment “%1” already. Remove it first.")
                      .arg(name)
                : RecipeDeskWorkText::tr("A version has at most %1 attachments.")
                      .arg(mostRecipeAttachments),
        {}};
  }
  const RecipeAttachment attachment{name, sha256(content), content.size()};
  if (auto inserted =
          recipe_repository::insertAttachment(transaction.database(), version, attachment, content);
      !inserted) {
    return inserted.error();
  }
  saved.attachments += attachment;
  return store(transaction, session, std::move(*draft), saved, QStringLiteral("recipe.attached"));
}

Result<void> RecipeDesk::Work::discardIn(Transaction& transaction, const Session& session,
                                         RecipeVersionId version, const QString& reason) {
  QSqlDatabase& database = transaction.database();
  const auto stored = recipe_repository::version(database, version);
  if (!stored) return stored.error();
  if (!*stored) return recipeDeskNoVersion();
  const auto draft = draftOf(transaction, session, version, (*stored)->version.revision);
  if (!draft) return draft.error();
  if (auto removed = recipe_repository::removeVersion(database, version); !removed) return removed;
  AuditEvent event = eventOf(rooms_.guard.actorOf(session), QStringLiteral("recipe.discarded"),
                             draft->stored.version);
  std::swap(event.before, event.after);
  event.reason = reason;
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  tell(transaction, version);
  return {};
}

Result<void> RecipeDesk::Work::commentIn(Transaction& transaction, const Session& session,
                                         RecipeVersionId version, const QString& parameter,
                                         const QString& text) {
  QSqlDatabase& database = transaction.database();
  if (auto allowed = rooms_.guard.checkIn(database, session, Permission::EditRecipes); !allowed) {
    return allowed;
  }
  const auto stored = recipe_repository::version(database, version);
  if (!stored) return stored.error();
  if (!*stored) return recipeDeskNoVersion();
  const auto read = readRecipeDocument((*stored)->document);
  if (!read) return read.error();
  const QList<RecipeParameter>& parameters = read->content.parameters;
  const bool isThere = parameter.isEmpty() || std::any_of(parameters.begin(), parameters.end(),
                                                          [&parameter](const RecipeParameter& one) {
                                                            return one.name == parameter;
                                                          });
  if (!isThere) {
    return Error{
        ErrorCode::NotFound, RecipeDeskWorkText::tr("There is no parameter of that name."), {}};
  }
  const Actor actor = rooms_.guard.actorOf(session);
  const auto id = recipe_repository::insertComment(
      database, version, {0, parameter, actor.name, session.displayName, rooms_.clock.now(), text});
  if (!id) return id.error();
  AuditEvent event{actor,
                   QStringLiteral("recipe.commented"),
                   recipeObject((*stored)->version),
                   {},
                   {{QStringLiteral("parameter"), parameter}, {QStringLiteral("text"), text}},
                   {}};
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  tell(transaction, version);
  return {};
}

Result<void> RecipeDesk::Work::supersedeOpen(Transaction& transaction, const Session& session,
                                             const RecipeVersion& by) {
  QSqlDatabase& database = transaction.database();
  const auto all = recipe_repository::versionsOf(database, by.recipe);
  if (!all) return all.error();
  for (RecipeVersion other : *all) {
    if (other.id == by.id || !recipe_rules::isOpen(other.state)) continue;
    AuditEvent event =
        eventOf(rooms_.guard.actorOf(session), QStringLiteral("recipe.superseded"), other);
    event.before[QStringLiteral("state")] = recipeStateName(other.state);
    event.after[QStringLiteral("by")] = by.number;
    other.state = RecipeState::Superseded;
    other.changed = rooms_.clock.now();
    other.reason = RecipeDeskWorkText::tr("Version %1 was submitted").arg(by.number);
    if (auto saved = recipe_repository::saveState(database, other); !saved) return saved;
    const auto entry = rooms_.audit.append(transaction, event);
    if (!entry) return entry.error();
    tell(transaction, other.id);
  }
  return {};
}

Result<void> RecipeDesk::Work::submitIn(Transaction& transaction, const Session& session,
                                        RecipeVersionId version, int revision,
                                        std::chrono::hours due) {
  auto draft = draftOf(transaction, session, version, revision);
  if (!draft) return draft.error();
  const auto problems = recipeProblems(draft->content, *rooms_.plant);
  if (!problems.isEmpty()) {
    return Error{
        ErrorCode::InvalidArgument,
        RecipeDeskWorkText::tr("The recipe cannot be submitted like this; nothing was changed.") +
            u'\n' + describeProblems(problems),
        {}};
  }
  RecipeVersion& submitted = draft->stored.version;
  submitted.state = RecipeState::InReview;
  submitted.submitted = rooms_.clock.now();
  submitted.changed = *submitted.submitted;
  submitted.due = *submitted.submitted + due;
  if (auto saved = recipe_repository::saveState(transaction.database(), submitted); !saved)
    return saved;
  AuditEvent event =
      eventOf(rooms_.guard.actorOf(session), QStringLiteral("recipe.submitted"), submitted);
  event.after[QStringLiteral("due")] = toIsoUtc(*submitted.due);
  event.after[QStringLiteral("editors")] = QJsonArray::fromStringList(submitted.editors);
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  tell(transaction, version);
  return supersedeOpen(transaction, session, submitted);
}

}  // namespace linewarden
