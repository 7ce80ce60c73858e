// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_verification.h"
#include "ui/recipes/editor/draft_row.h"
#include "ui/recipes/run/run_section.h"

#include <QHash>
#include <QMap>

#include <optional>

class QStackedWidget;

namespace linewarden::ui {

class Button;
class CommentList;
class ComparePanel;
class FileList;
class RecipeActs;
class RecipeEditor;
class RecipeHead;
class RecipeParameterTable;
class RunsPanel;
class SegmentedChoice;
class SignatureList;
class StateView;
class VersionLife;

/// One recipe: the life of its versions at the left, the chosen version at the right with all that
/// belongs to it; its draft is edited in place. What is edited and not saved stays while the page
/// is behind.
class RecipeView final : public RunSection {
  Q_OBJECT

 public:
  explicit RecipeView(const RecipeRooms& rooms, QWidget* parent = nullptr);

  /// Shows this version as soon as it is known; a draft is edited at once by who may. Where another
  /// draft is not saved, that stays and it is told.
  void open(RecipeVersionId version);
  [[nodiscard]] RecipeVersionId version() const { return version_; }
  /// "Lemonade 0.5 l, version 3"; empty while it is not known.
  [[nodiscard]] QString name() const;
  [[nodiscard]] bool isEditing() const;
  /// Goes behind and keeps what is not saved.
  void rest();
  /// Whether something of this person is not saved.
  [[nodiscard]] bool keepsDraftOf(PersonId person) const;
  /// Whether it is about to come back with something that was not saved.
  [[nodiscard]] bool bringsBack() const { return bringsBack_; }
  /// Comes to the front again with what this person did not save.
  void resume(const Session& session);

  [[nodiscard]] RecipeActs* acts() const { return acts_; }
  [[nodiscard]] RecipeEditor* editor() const { return editor_; }
  /// "parameters", "compare", "signatures", "comments", "files" or "runs".
  void showPart(const QString& part);

 signals:
  /// Back to the list.
  void closed();
  void nameChanged();
  void driftWanted();
  /// Another page is to be opened at this address.
  void openRequested(const QString& address);

 protected:
  void load() override;
  void clear() override;

 private:
  enum Face { Loading, Failed, Shown, Edited };
  /// What was typed and not saved when another person or session came.
  struct Unsaved {
    RecipeVersionId version;
    int revision = 0;
    DraftHeader header;
    QList<DraftRow> rows;
  };

  void build();
  QWidget* makeShown();
  void addParts();
  void addPart(const QString& id, QWidget* part);
  void showCounts();
  void listen();
  void listenToEditor();
  void heard();
  void takeDetails(const Result<RecipeDetails>& details);
  void takeVersions(const Result<QList<RecipeVersion>>& versions);
  void takeVerification(const Result<RecipeVerification>& verification);
  void loadSeals();
  void showDetails();
  void beginPart();
  void edit();
  void openNow(RecipeVersionId version, bool editsAtOnce);
  void keepUnsaved();
  void bringBack();
  void leaveEditor();
  void showFace(Face face);

  RecipeVersionId version_;
  bool editsAtOnce_ = false;  ///< the version that is asked for is edited where it is a draft
  Session editedBy_;          ///< whose editor it is
  bool bringsBack_ = false;
  std::optional<RecipeDetails> details_;
  QList<RecipeVersion> versions_;               ///< of this recipe
  QHash<PersonId, Unsaved> unsaved_;            ///< by whose it is
  QHash<RecipeVersionId, UtcTime> sealsAsked_;  ///< as of which change
  Ask askDetails_;
  Ask askVersions_;
  Ask askVerification_;
  Ask askSeals_;
  RecipeActs* acts_;
  QStackedWidget* faces_;
  StateView* failure_ = nullptr;
  RecipeEditor* editor_;
  VersionLife* life_ = nullptr;
  RecipeHead* head_ = nullptr;
  SegmentedChoice* choice_ = nullptr;
  QStackedWidget* parts_ = nullptr;
  QMap<QString, QWidget*> partOf_;
  QMap<QString, Button*> buttonOf_;
  RecipeParameterTable* table_ = nullptr;
  ComparePanel* compare_ = nullptr;
  SignatureList* signatures_ = nullptr;
  CommentList* comments_ = nullptr;
  FileList* files_ = nullptr;
  RunsPanel* runs_ = nullptr;
};

}  // namespace linewarden::ui
