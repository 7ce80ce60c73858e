// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipe_view.h"

#include "app/base/clock.h"
#include "app/recipes/recipe_approval.h"
#include "app/recipes/recipe_desk.h"
#include "app/recipes/recipe_verifier.h"
#include "ui/people/audit_address.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/recipes/compare_panel.h"
#include "ui/recipes/editor/comment_list.h"
#include "ui/recipes/editor/parameter_model.h"
#include "ui/recipes/editor/recipe_editor.h"
#include "ui/recipes/file_list.h"
#include "ui/recipes/recipe_acts.h"
#include "ui/recipes/recipe_head.h"
#include "ui/recipes/recipe_parameter_table.h"
#include "ui/recipes/recipe_verdict.h"
#include "ui/recipes/runs_panel.h"
#include "ui/recipes/signature_list.h"
#include "ui/recipes/verification_badge.h"
#include "ui/recipes/version_life.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/state_view.h"

#include <QStackedWidget>

#include <algorithm>

namespace linewarden::ui {

namespace {

const QString parametersId = QStringLiteral("parameters");
const QString compareId = QStringLiteral("compare");
const QString runsId = QStringLiteral("runs");
// Seals of older versions are told by their details alone.
constexpr int mostSeals = 30;

}  // namespace

RecipeView::RecipeView(const RecipeRooms& rooms, QWidget* parent)
    : RunSection(rooms, parent),
      acts_(new RecipeActs(rooms, this)),
      faces_(new QStackedWidget(this)),
      editor_(new RecipeEditor(rooms)) {
  build();
  listen();
  listenToEditor();
}

void RecipeView::listen() {
  connect(acts_, &RecipeActs::told, this, &RunSection::told);
  connect(acts_, &RecipeActs::editWanted, this, &RecipeView::edit);
  connect(acts_, &RecipeActs::changed, this, &RecipeView::load);
  connect(acts_, &RecipeActs::drafted, this, &RecipeView::open);
  connect(head_, &RecipeHead::back, this, &RecipeView::closed);
  connect(head_, &RecipeHead::historyWanted, this, [this] {
    if (details_) emit openRequested(auditAddressOfObject(recipeObject(details_->version)));
  });
  connect(life_, &VersionLife::versionChosen, this, [this](RecipeVersionId version) {
    if (version != version_) openNow(version, false);
  });
  connect(comments_, &CommentList::commented, this, &RecipeView::load);
  connect(files_, &FileList::saveWanted, acts_, &RecipeActs::chooseSaveFile);
  connect(runs_, &RunSection::told, this, &RunSection::told);
  connect(runs_, &RunsPanel::driftWanted, this, &RecipeView::driftWanted);
  connect(choice_, &SegmentedChoice::chosen, this, &RecipeView::showPart);
  // Told from the store's thread.
  connect(&rooms().desk, &RecipeDesk::changed, this, &RecipeView::heard, Qt::QueuedConnection);
  connect(&rooms().approval, &RecipeApproval::changed, this, &RecipeView::heard,
          Qt::QueuedConnection);
}

void RecipeView::listenToEditor() {
  connect(editor_, &RecipeEditor::told, this, &RunSection::told);
  connect(editor_, &RecipeEditor::saved, this, &RecipeView::load);
  connect(editor_, &RecipeEditor::closed, this, &RecipeView::leaveEditor);
  connect(editor_, &RecipeEditor::submitted, this, [this] {
    emit told(tr("The version is submitted and waits for its signatures."));
    leaveEditor();
  });
  connect(editor_, &RecipeEditor::discarded, this, [this] {
    emit told(tr("The draft is discarded."));
    emit closed();
  });
}

// While a draft is edited, its editor knows what it stands on and finds conflicts itself.
void RecipeView::heard() {
  if (!isEditing()) load();
}

QString RecipeView::name() const {
  return details_ ? versionName(details_->version) : QString();
}

bool RecipeView::isEditing() const {
  return faces_->currentIndex() == Edited;
}

void RecipeView::open(RecipeVersionId version) {
  if (editor_->hasDraft() || bringsBack_) {
    if (version != version_) {
      emit told(tr("The draft that is open is not saved. Save it or close it first."));
    }
    if (!bringsBack_) showFace(Edited);
    return;
  }
  openNow(version, true);
}

void RecipeView::openNow(RecipeVersionId version, bool editsAtOnce) {
  editor_->clear();
  const bool isOther = version != version_;
  version_ = version;
  editsAtOnce_ = editsAtOnce;
  if (isOther || !details_) {
    details_.reset();
    acts_->setCase({});
    head_->verification()->showUnknown({});
  }
  // Between versions of one recipe the life stays in sight.
  if (!isInFront() || life_->life()->rowOf(version) < 0) showFace(Loading);
  load();
}

void RecipeView::load() {
  if (!isInFront() || !version_.isValid()) return;
  const RecipeVersionId version = version_;
  ask<RecipeDetails>(
      askDetails_, [this, version] { return rooms().desk.details(session(), version); },
      [this](const auto& details) { takeDetails(details); });
  ask<QList<RecipeVersion>>(
      askVersions_, [this] { return rooms().desk.list(session()); },
      [this](const auto& versions) { takeVersions(versions); });
  ask<RecipeVerification>(
      askVerification_, [this, version] { return rooms().verifier.verify(session(), version); },
      [this](const auto& verification) { takeVerification(verification); });
}

void RecipeView::takeDetails(const Result<RecipeDetails>& details) {
  if (!details) {
    if (isEditing() && editor_->hasDraft()) return;
    bringsBack_ = false;
    failure_->setText(details.error().message);
    showFace(Failed);
    return;
  }
  if (details->version.id != version_) return;
  details_ = *details;
  emit nameChanged();
  const bool isDraft = details_->version.state == RecipeState::Draft;
  const bool edits =
      std::exchange(editsAtOnce_, false) && isDraft && refusalOf(Permission::EditRecipes).isEmpty();
  showDetails();
  if (bringsBack_) {
    bringBack();
  } else if (edits) {
    edit();
  } else if (!isEditing()) {
    showFace(Shown);
  }
}

void RecipeView::takeVersions(const Result<QList<RecipeVersion>>& versions) {
  if (!versions) return;
  const auto mine = std::find_if(versions->begin(), versions->end(),
                                 [this](const auto& one) { return one.id == version_; });
  if (mine == versions->end()) return;
  versions_.clear();
  for (const RecipeVersion& one : *versions) {
    if (one.recipe == mine->recipe) versions_.append(one);
  }
  life_->show(versions_, version_, rooms().clock.now());
  if (details_) showDetails();
  loadSeals();
}

void RecipeView::takeVerification(const Result<RecipeVerification>& verification) {
  if (!verification) {
    head_->verification()->showUnknown(verification.error().message);
    return;
  }
  if (verification->version.id != version_) return;
  acts_->setVerification(*verification);
  const RecipeVerdict verdict = verdictOf(*verification);
  head_->verification()->show(verdict);
  life_->life()->setVerdict(version_, verdict.verdict);
  if (details_) head_->showCase(rooms().clock.now());
}

void RecipeView::loadSeals() {
  const auto next = std::find_if(
      versions_.begin(), versions_.begin() + std::min<qsizetype>(mostSeals, versions_.size()),
      [this](const RecipeVersion& one) {
        return one.submitted && sealsAsked_.value(one.id) != one.changed;
      });
  if (next == versions_.end() || next - versions_.begin() >= mostSeals) return;
  sealsAsked_.insert(next->id, next->changed);
  ask<RecipeDetails>(
      askSeals_, [this, id = next->id] { return rooms().desk.details(session(), id); },
      [this](const Result<RecipeDetails>& details) {
        if (details) life_->life()->setSignatures(details->version.id, details->signatures);
        loadSeals();
      });
}

void RecipeView::showDetails() {
  acts_->setCase({*details_, versions_, StateVerdict::Unknown, session()});
  head_->setMayReadHistory(refusalOf(Permission::ReadAudit).isEmpty());
  head_->showCase(rooms().clock.now());
  life_->life()->setSignatures(version_, details_->signatures);
  signatures_->show(*details_, rooms().clock.now());
  QStringList names;
  names.reserve(details_->content.parameters.size());
  for (const RecipeParameter& parameter : details_->content.parameters) {
    names.append(parameter.name);
  }
  comments_->show(session(), version_, details_->comments, names);
  files_->show(details_->content.attachments);
  showCounts();
  beginPart();
}

void RecipeView::showPart(const QString& part) {
  if (!partOf_.contains(part)) return;
  choice_->setCurrent(part);
  parts_->setCurrentWidget(partOf_.value(part));
  beginPart();
}

// Only what is in sight asks its services.
void RecipeView::beginPart() {
  if (!details_ || !isInFront()) return;
  const QString part = choice_->current();
  if (part != compareId) compare_->end();
  if (part != runsId) runs_->end();
  if (part == parametersId) {
    table_->setContent(details_->content);
    table_->begin(session());
  } else {
    table_->end();
  }
  if (part == compareId) {
    compare_->setVersion(*details_, versions_);
    compare_->begin(session());
  }
  if (part == runsId) {
    runs_->setVersion(details_->version);
    runs_->begin(session());
  }
}

void RecipeView::edit() {
  if (!details_ || !isInFront()) return;
  editor_->open(session(), *details_);
  editedBy_ = session();
  showFace(Edited);
}

void RecipeView::leaveEditor() {
  editor_->clear();
  editedBy_ = {};
  showFace(Loading);
  load();
}

void RecipeView::showFace(Face face) {
  const bool comes = face == Shown && faces_->currentIndex() != Shown;
  faces_->setCurrentIndex(face);
  // So that the keys go to what is seen.
  if (!comes || !isVisible()) return;
  if (choice_->current() == parametersId) {
    table_->setFocus();
  } else {
    life_->setFocus();
  }
}

void RecipeView::clear() {
  // An editor with something unsaved stays as it is.
  if (!keepsDraftOf(editedBy_.person)) {
    editor_->clear();
    editedBy_ = {};
  }
  version_ = {};
  details_.reset();
  versions_.clear();
  sealsAsked_.clear();
  acts_->setCase({});
  table_->end();
  compare_->end();
  runs_->end();
  life_->show({}, {}, rooms().clock.now());
  showFace(Loading);
}

}  // namespace linewarden::ui
