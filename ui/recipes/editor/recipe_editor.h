// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"
#include "app/recipes/recipe.h"
#include "app/recipes/recipe_checks.h"
#include "ui/recipes/compare/recipe_rooms.h"

#include <QWidget>

class QLabel;

namespace linewarden::ui {

class AttachmentList;
class Button;
class DraftKeeper;
class DraftTable;
class ElidedLabel;
class HeaderForm;
class ParameterModel;
class ProblemStrip;
struct ReadDraft;

/// Edits a draft of a recipe: header, steps and files at the left, the parameters as a table that
/// is judged while it is typed. Everything can be undone until the draft is left. GUI thread.
class RecipeEditor final : public QWidget {
  Q_OBJECT

 public:
  explicit RecipeEditor(const RecipeRooms& rooms, QWidget* parent = nullptr);

  /// Shows the draft; what was edited before and not saved is gone.
  void open(const Session& session, const RecipeDetails& details);
  /// Whether there is something that is not saved.
  [[nodiscard]] bool hasDraft() const;
  void clear();
  /// Saves; a refusal is told.
  void save();
  /// Takes what a JSON or CSV file says in place of what is there; nothing of one with problems.
  void importFile(const QString& path);
  /// Writes the draft as it is on the screen; JSON where the name ends so, else CSV.
  void exportFile(const QString& path);
  /// Adds a file to the draft.
  void attachFile(const QString& path);
  [[nodiscard]] ParameterModel* model() const { return model_; }
  [[nodiscard]] DraftTable* table() const { return table_; }

 signals:
  void saved(linewarden::RecipeVersionId version);
  void submitted(linewarden::RecipeVersionId version);
  void discarded();
  /// A short word for a toast.
  void told(const QString& text);
  /// The person leaves the editor, or its draft is none any more.
  void closed();

 private:
  QWidget* makeHead();
  QWidget* makeSide();
  QWidget* makeMiddle();
  void listen();
  void addKeys();
  void showState();
  void showVerbs(const QString& refusal);
  void jump(const RecipeProblem& problem);
  void submit();
  void discard();
  void leave();
  void offerReload(const QString& message);
  void takeImport(const QString& name, const Result<ReadDraft>& read);
  void chooseImport();
  void chooseExport();
  void chooseAttachment();
  void chooseSaveAttachment(const QString& name);

  RecipeRooms rooms_;
  ParameterModel* model_;
  DraftKeeper* keeper_;
  Button* close_;
  ElidedLabel* name_;
  QLabel* state_;
  Button* discard_;
  Button* save_;
  Button* submit_;
  HeaderForm* header_;
  AttachmentList* attachments_;
  DraftTable* table_;
  ProblemStrip* problems_;
};

}  // namespace linewarden::ui
