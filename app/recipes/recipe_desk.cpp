// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_desk.h"

#include "app/crypto/hash.h"
#include "app/identity/access_guard.h"
#include "app/identity/reason_text.h"
#include "app/recipes/recipe_checks.h"
#include "app/recipes/recipe_desk_work.h"
#include "app/recipes/recipe_verification.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

constexpr std::chrono::hours longestDue = std::chrono::days(90);
constexpr qsizetype mostFileName = 200;

struct RecipeDeskText {
  Q_DECLARE_TR_FUNCTIONS(RecipeDesk)
};

template <class T>
QFuture<Result<T>> recipeDeskRefused(const Error& error) {
  return QtFuture::makeReadyFuture(Result<T>(error));
}

Error invalid(const QString& message) {
  return {ErrorCode::InvalidArgument, message, {}};
}

Result<void> checkHead(const QString& product, const QString& line, const Plant& plant) {
  if (product.trimmed().isEmpty() || product != product.trimmed()) {
    return invalid(
        RecipeDeskText::tr("The product is missing or begins or ends with a space. Enter what is "
                           "made."));
  }
  if (plant.line(line) == nullptr) {
    return invalid(RecipeDeskText::tr("The plant file has no line “%1”. Choose a line.").arg(line));
  }
  return {};
}

Result<void> checkContent(const RecipeContent& content) {
  const auto problems = recipeDamage(content);
  if (problems.isEmpty()) return {};
  return invalid(RecipeDeskText::tr("This cannot be kept; nothing was stored.") + u'\n' +
                 describeProblems(problems));
}

/// A name that is no path, and that no system takes for a device or a hidden file.
Result<void> checkFile(const QString& name, const QByteArray& content) {
  const bool isOdd = name.isEmpty() || name.size() > mostFileName || name.startsWith(u'.') ||
                     std::any_of(name.begin(), name.end(), [](QChar letter) {
                       return !letter.isPrint() || QStringLiteral("/\\:*?\"<>|").contains(letter);
                     });
  if (isOdd) {
    return invalid(
        RecipeDeskText::tr("The file's name cannot be kept: it has to be 1 to %1 characters long, "
                           "without / \\ : * ? \" < > | and not begin with a dot.")
            .arg(mostFileName));
  }
  if (content.isEmpty() || content.size() > mostAttachmentBytes) {
    return invalid(
        RecipeDeskText::tr("The file is empty or larger than %1 MiB; it was not attached.")
            .arg(mostAttachmentBytes / 1024 / 1024));
  }
  return {};
}

}  // namespace

RecipeDesk::RecipeDesk(Store& store, AuditTrail& audit, AccessGuard& guard,
                       std::shared_ptr<const Plant> plant, const Clock& clock)
    : work_(std::make_unique<Work>(
          Work::Rooms{store, audit, guard, std::move(plant), clock,
                      [this](RecipeVersionId version) { emit changed(version); }})) {}

RecipeDesk::~RecipeDesk() {
  // Jobs are run and told in their order, so all of this object's are through after this one.
  work_->rooms().store.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

QFuture<Result<QList<RecipeVersion>>> RecipeDesk::list(const Session& session) {
  if (auto allowed = work_->rooms().guard.require(session, Permission::ViewPlant); !allowed) {
    return recipeDeskRefused<QList<RecipeVersion>>(allowed.error());
  }
  return work_->rooms().store.read(
      [](QSqlDatabase& database) { return recipe_repository::versions(database); });
}

QFuture<Result<RecipeDetails>> RecipeDesk::details(const Session& session,
                                                   RecipeVersionId version) {
  if (auto allowed = work_->rooms().guard.require(session, Permission::ViewPlant); !allowed) {
    return recipeDeskRefused<RecipeDetails>(allowed.error());
  }
  return work_->rooms().store.read(
      [version](QSqlDatabase& database) { return Work::detailsIn(database, version); });
}

QFuture<Result<RecipeDetails>> RecipeDesk::effective(const Session& session, RecipeId recipe) {
  if (auto allowed = work_->rooms().guard.require(session, Permission::ViewPlant); !allowed) {
    return recipeDeskRefused<RecipeDetails>(allowed.error());
  }
  return work_->rooms().store.read([recipe](QSqlDatabase& database) -> Result<RecipeDetails> {
    const auto all = recipe_repository::versionsOf(database, recipe);
    if (!all) return all.error();
    for (const RecipeVersion& version : *all) {
      if (version.state == RecipeState::Effective) return Work::detailsIn(database, version.id);
    }
    return Error{ErrorCode::NotFound,
                 RecipeDeskText::tr("This recipe has no effective version. Have one signed first."),
                 {}};
  });
}

QFuture<Result<RecipeVersionId>> RecipeDesk::draft(const Session& session, RecipeContent content) {
  const Work::Rooms& rooms = work_->rooms();
  if (auto allowed = rooms.guard.require(session, Permission::EditRecipes); !allowed) {
    return recipeDeskRefused<RecipeVersionId>(allowed.error());
  }
  content.attachments.clear();
  if (auto head = checkHead(content.product, content.line, *rooms.plant); !head) {
    return recipeDeskRefused<RecipeVersionId>(head.error());
  }
  if (auto checked = checkContent(content); !checked) {
    return recipeDeskRefused<RecipeVersionId>(checked.error());
  }
  return rooms.store.write([work = work_.get(), session, content](Transaction& transaction) {
    return work->draftIn(transaction, session, content);
  });
}

QFuture<Result<RecipeVersionId>> RecipeDesk::draftFrom(const Session& session,
                                                       RecipeVersionId version, QString product,
                                                       QString line) {
  const Work::Rooms& rooms = work_->rooms();
  if (auto allowed = rooms.guard.require(session, Permission::EditRecipes); !allowed) {
    return recipeDeskRefused<RecipeVersionId>(allowed.error());
  }
  if (auto head = checkHead(product, line, *rooms.plant); !head) {
    return recipeDeskRefused<RecipeVersionId>(head.error());
  }
  if (auto checked = checkContent({product, line, {}, {}, {}, {}, {}, {}}); !checked) {
    return recipeDeskRefused<RecipeVersionId>(checked.error());
  }
  return rooms.store.write(
      [work = work_.get(), session, version, product, line](Transaction& transaction) {
        return work->draftFromIn(transaction, session, version, product, line);
      });
}

QFuture<Result<int>> RecipeDesk::save(const Session& session, RecipeVersionId version, int revision,
                                      RecipeContent content) {
  const Work::Rooms& rooms = work_->rooms();
  if (auto allowed = rooms.guard.require(session, Permission::EditRecipes); !allowed) {
    return recipeDeskRefused<int>(allowed.error());
  }
  if (auto checked = checkContent(content); !checked)
    return recipeDeskRefused<int>(checked.error());
  return rooms.store.write(
      [work = work_.get(), session, version, revision, content](Transaction& transaction) {
        return work->saveIn(transaction, session, version, revision, content);
      });
}

QFuture<Result<void>> RecipeDesk::discard(const Session& session, RecipeVersionId version,
                                          QString reason) {
  const Work::Rooms& rooms = work_->rooms();
  if (auto allowed = rooms.guard.require(session, Permission::EditRecipes); !allowed) {
    return recipeDeskRefused<void>(allowed.error());
  }
  const auto why = checkedReason(reason);
  if (!why) return recipeDeskRefused<void>(why.error());
  return rooms.store.write(
      [work = work_.get(), session, version, why = *why](Transaction& transaction) {
        return work->discardIn(transaction, session, version, why);
      });
}

QFuture<Result<void>> RecipeDesk::comment(const Session& session, RecipeVersionId version,
                                          QString parameter, QString text) {
  const Work::Rooms& rooms = work_->rooms();
  if (auto allowed = rooms.guard.require(session, Permission::EditRecipes); !allowed) {
    return recipeDeskRefused<void>(allowed.error());
  }
  const auto said = checkedReason(text);
  if (!said) return recipeDeskRefused<void>(said.error());
  if (parameter.size() > mostRecipeName) {
    return recipeDeskRefused<void>(
        invalid(RecipeDeskText::tr("There is no parameter of that name.")));
  }
  return rooms.store.write(
      [work = work_.get(), session, version, parameter, said = *said](Transaction& transaction) {
        return work->commentIn(transaction, session, version, parameter, said);
      });
}

QFuture<Result<int>> RecipeDesk::attach(const Session& session, RecipeVersionId version,
                                        int revision, QString name, QByteArray content) {
  const Work::Rooms& rooms = work_->rooms();
  if (auto allowed = rooms.guard.require(session, Permission::EditRecipes); !allowed) {
    return recipeDeskRefused<int>(allowed.error());
  }
  if (auto checked = checkFile(name, content); !checked)
    return recipeDeskRefused<int>(checked.error());
  return rooms.store.write(
      [work = work_.get(), session, version, revision, name, content](Transaction& transaction) {
        return work->attachIn(transaction, session, version, revision, name, content);
      });
}

QFuture<Result<QByteArray>> RecipeDesk::attachment(const Session& session, RecipeVersionId version,
                                                   QString name) {
  const Work::Rooms& rooms = work_->rooms();
  if (auto allowed = rooms.guard.require(session, Permission::ViewPlant); !allowed) {
    return recipeDeskRefused<QByteArray>(allowed.error());
  }
  return rooms.store.read([version, name](QSqlDatabase& database) -> Result<QByteArray> {
    const auto details = Work::detailsIn(database, version);
    if (!details) return details.error();
    const auto& attachments = details->content.attachments;
    const auto known =
        std::find_if(attachments.begin(), attachments.end(),
                     [&name](const RecipeAttachment& one) { return one.name == name; });
    auto content = recipe_repository::attachment(database, version, name);
    if (!content) return content.error();
    if (known == attachments.end() || !*content) {
      return Error{
          ErrorCode::NotFound, RecipeDeskText::tr("This version has no such attachment."), {}};
    }
    if (sha256(**content) != known->sha256) {
      return Error{
          ErrorCode::StoreDamaged,
          RecipeDeskText::tr("The attachment “%1” is not the file that was signed. Do not use it.")
              .arg(name),
          {}};
    }
    return std::move(**content);
  });
}

QFuture<Result<void>> RecipeDesk::submit(const Session& session, RecipeVersionId version,
                                         int revision, std::chrono::hours due) {
  const Work::Rooms& rooms = work_->rooms();
  if (auto allowed = rooms.guard.require(session, Permission::EditRecipes); !allowed) {
    return recipeDeskRefused<void>(allowed.error());
  }
  if (due < std::chrono::hours(1) || due > longestDue) {
    return recipeDeskRefused<void>(
        invalid(RecipeDeskText::tr("The signatures can be wanted within 1 hour to 90 days.")));
  }
  return rooms.store.write(
      [work = work_.get(), session, version, revision, due](Transaction& transaction) {
        return work->submitIn(transaction, session, version, revision, due);
      });
}

}  // namespace linewarden
