// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_desk.h"
#include "app/recipes/recipe_repository.h"
#include "app/store/store.h"

#include <functional>

namespace linewarden {

/// RecipeDesk's steps, inside the store's transactions.
class RecipeDesk::Work {
 public:
  struct Rooms {
    Store& store;
    AuditTrail& audit;
    AccessGuard& guard;
    std::shared_ptr<const Plant> plant;
    const Clock& clock;
    std::function<void(RecipeVersionId)> tellChanged;
  };
  explicit Work(Rooms rooms) : rooms_(std::move(rooms)) {}

  [[nodiscard]] const Rooms& rooms() const { return rooms_; }

  Result<RecipeVersionId> draftIn(Transaction& transaction, const Session& session,
                                  const RecipeContent& content);
  Result<RecipeVersionId> draftFromIn(Transaction& transaction, const Session& session,
                                      RecipeVersionId from, const QString& product,
                                      const QString& line);
  Result<int> saveIn(Transaction& transaction, const Session& session, RecipeVersionId version,
                     int revision, const RecipeContent& content);
  Result<void> discardIn(Transaction& transaction, const Session& session, RecipeVersionId version,
                         const QString& reason);
  Result<void> commentIn(Transaction& transaction, const Session& session, RecipeVersionId version,
                         const QString& parameter, const QString& text);
  Result<int> attachIn(Transaction& transaction, const Session& session, RecipeVersionId version,
                       int revision, const QString& name, const QByteArray& content);
  Result<void> submitIn(Transaction& transaction, const Session& session, RecipeVersionId version,
                        int revision, std::chrono::hours due);

  [[nodiscard]] static Result<RecipeDetails> detailsIn(QSqlDatabase& database,
                                                       RecipeVersionId version);

 private:
  using StoredVersion = recipe_repository::StoredVersion;
  struct Draft {
    StoredVersion stored;
    RecipeContent content;
  };

  Result<Draft> draftOf(Transaction& transaction, const Session& session, RecipeVersionId version,
                        int revision);
  Result<RecipeVersionId> insertDraft(Transaction& transaction, const Session& session,
                                      const RecipeContent& content);
  Result<int> store(Transaction& transaction, const Session& session, Draft draft,
                    const RecipeContent& content, const QString& action);
  Result<void> supersedeOpen(Transaction& transaction, const Session& session,
                             const RecipeVersion& by);
  void tell(Transaction& transaction, RecipeVersionId version);

  Rooms rooms_;
};

}  // namespace linewarden
