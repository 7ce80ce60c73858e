// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"
#include "app/recipes/recipe.h"
#include "ui/recipes/compare/recipe_rooms.h"

#include <QObject>

#include <functional>

class QWidget;

namespace linewarden::ui {

class ParameterModel;
struct ReadAttachment;

/// Brings what is edited to the store: knows which revision was opened and what of it is saved.
/// One thing at a time. GUI thread.
class DraftKeeper final : public QObject {
  Q_OBJECT

 public:
  /// `model` outlives it; proofs are asked for over `window`, which is its parent.
  DraftKeeper(const RecipeRooms& rooms, ParameterModel& model, QWidget* window);

  void open(const Session& session, const RecipeDetails& details);
  /// Knows of no draft any more; what is under way is not told.
  void close();
  [[nodiscard]] bool isOpen() const { return version_.id.isValid(); }
  /// Whether something would be lost.
  [[nodiscard]] bool hasUnsaved() const;
  [[nodiscard]] bool isBusy() const { return busy_; }
  [[nodiscard]] const RecipeVersion& version() const { return version_; }
  [[nodiscard]] const Session& session() const { return session_; }
  [[nodiscard]] int revision() const { return revision_; }

  /// `then`: whether it was saved; a refusal is told by a signal before.
  void save(std::function<void(bool)> then = {});
  /// Reads the file and adds it to the draft.
  void attach(const QString& path);
  void saveAttachment(const QString& name, const QString& path);
  /// Opens what the store has now; `gone` where it is no draft any more.
  void reload();

 signals:
  /// Saved or not, busy or not.
  void stateChanged();
  void saved(linewarden::RecipeVersionId version);
  void told(const QString& text);
  /// Nothing was saved, for reasons with rows.
  void refused(const QString& title, const QString& reasons);
  /// Somebody else saved meanwhile.
  void conflicted(const QString& message);
  void gone();

 private:
  void setBusy(bool busy);
  void tellRefusal(const Error& error, const QString& title);
  void takeAttachment(const ReadAttachment& read, int round);

  RecipeRooms rooms_;
  ParameterModel& model_;
  QWidget* window_;
  Session session_;
  RecipeVersion version_;
  RecipeContent saved_;
  int revision_ = 0;
  int round_ = 0;  ///< tells what was asked for this draft from what was for one before
  bool busy_ = false;
};

}  // namespace linewarden::ui
