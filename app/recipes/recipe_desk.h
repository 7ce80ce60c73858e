// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"
#include "app/plant/plant.h"
#include "app/recipes/recipe.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

namespace linewarden {

class AccessGuard;
class AuditTrail;
class Store;

/// Reads recipes and writes their drafts (DESIGN 10). Reading needs ViewPlant, writing EditRecipes.
/// A draft is saved in place and counts its revisions; what was submitted never changes: an edit of
/// it begins a new version. Each change and its entry in the trail are one transaction. Any thread.
class RecipeDesk : public QObject {
  Q_OBJECT

 public:
  /// When the signatures are wanted by, where nobody says.
  static constexpr std::chrono::hours usualDue{24};

  RecipeDesk(Store& store, AuditTrail& audit, AccessGuard& guard,
             std::shared_ptr<const Plant> plant, const Clock& clock);
  /// Waits for what is on its way to the store.
  ~RecipeDesk() override;

  /// All versions by line, product and number, the newest number first.
  QFuture<Result<QList<RecipeVersion>>> list(const Session& session);
  /// NotFound, or StoreDamaged when its content is not what the program wrote.
  QFuture<Result<RecipeDetails>> details(const Session& session, RecipeVersionId version);
  /// The effective version of that product and line, as the store's word says.
  QFuture<Result<RecipeDetails>> effective(const Session& session, RecipeId recipe);

  /// A new draft: the recipe's next version, or its first. Conflict while the recipe has another
  /// draft. Contents that may not even be stored are InvalidArgument with each row and reason.
  /// "recipe.drafted"
  QFuture<Result<RecipeVersionId>> draft(const Session& session, RecipeContent content);
  /// A new draft with the content of an existing version, whatever its state; of the same recipe,
  /// or for another product or line. Attachments go along. "recipe.drafted"
  QFuture<Result<RecipeVersionId>> draftFrom(const Session& session, RecipeVersionId version,
                                             QString product, QString line);
  /// Saves a draft of that revision and gives the new one. Product and line stay. Conflict when
  /// somebody saved meanwhile, or it is no draft any more. "recipe.edited"
  QFuture<Result<int>> save(const Session& session, RecipeVersionId version, int revision,
                            RecipeContent content);
  /// Takes a draft away for good. "recipe.discarded"
  QFuture<Result<void>> discard(const Session& session, RecipeVersionId version, QString reason);
  /// A remark, on a parameter (by name) or the whole; also on versions that are frozen. 1 to 500
  /// characters. "recipe.commented"
  QFuture<Result<void>> comment(const Session& session, RecipeVersionId version, QString parameter,
                                QString text);
  /// Adds a file to a draft; its hash becomes part of what is signed. At most
  /// mostAttachmentBytes. Gives the new revision. "recipe.attached"
  QFuture<Result<int>> attach(const Session& session, RecipeVersionId version, int revision,
                              QString name, QByteArray content);
  /// An attachment's bytes; StoreDamaged when they are not those of its hash.
  QFuture<Result<QByteArray>> attachment(const Session& session, RecipeVersionId version,
                                         QString name);
  /// Freezes a draft and asks for its signatures, wanted within `due` (1 h to 90 days).
  /// InvalidArgument with row and reason for each problem. Versions of the same recipe that wait
  /// for signatures are superseded by it. "recipe.submitted"
  QFuture<Result<void>> submit(const Session& session, RecipeVersionId version, int revision,
                               std::chrono::hours due = usualDue);

 signals:
  /// After the commit, in the store thread: connect queued.
  void changed(linewarden::RecipeVersionId version);

 private:
  class Work;
  std::unique_ptr<Work> work_;
};

}  // namespace linewarden
