// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/when_done.h"
#include "app/recipes/recipe_csv.h"
#include "ui/recipes/compare_panel.h"
#include "ui/recipes/editor/comment_list.h"
#include "ui/recipes/editor/parameter_model.h"
#include "ui/recipes/editor/recipe_editor.h"
#include "ui/recipes/file_list.h"
#include "ui/recipes/recipe_acts.h"
#include "ui/recipes/recipe_head.h"
#include "ui/recipes/recipe_parameter_table.h"
#include "ui/recipes/recipe_view.h"
#include "ui/recipes/runs_panel.h"
#include "ui/recipes/signature_list.h"
#include "ui/recipes/version_life.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/state_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace linewarden::ui {

namespace {

// What is higher than its part scrolls.
QScrollArea* scrolled(QWidget* contents) {
  auto* ground = new QWidget;
  ground->setProperty("scrollGround", true);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, gridStep, 2 * gridStep, 0);
  column->addWidget(contents);
  column->addStretch(1);
  auto* area = new QScrollArea;
  area->setWidget(ground);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  return area;
}

}  // namespace

void RecipeView::build() {
  auto* loading = new StateView(StateView::Kind::Loading, tr("Asking the store"),
                                tr("The recipe is shown as soon as it is known."), faces_);
  failure_ = new StateView(StateView::Kind::Error, tr("The recipe cannot be shown"), {}, faces_);
  failure_->setAction(tr("Back to the list"))->setObjectName(QStringLiteral("leaveFailure"));
  connect(failure_, &StateView::acted, this, &RecipeView::closed);
  for (QWidget* face : {static_cast<QWidget*>(loading), static_cast<QWidget*>(failure_),
                        makeShown(), static_cast<QWidget*>(editor_)}) {
    faces_->addWidget(face);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(faces_);
}

QWidget* RecipeView::makeShown() {
  auto* ground = new QWidget(faces_);
  auto* row = new QHBoxLayout(ground);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2 * gridStep);
  life_ = new VersionLife(ground);
  head_ = new RecipeHead(*acts_, rooms().plant, ground);
  choice_ = new SegmentedChoice(tr("Part of the version"), ground);
  parts_ = new QStackedWidget(ground);
  addParts();
  auto* column = new QVBoxLayout;
  column->setSpacing(gridStep);
  column->addWidget(head_);
  column->addWidget(choice_, 0, Qt::AlignLeft);
  column->addWidget(parts_, 1);
  row->addWidget(life_);
  row->addLayout(column, 1);
  auto* escape = new QShortcut(Qt::Key_Escape, ground);
  escape->setContext(Qt::WidgetWithChildrenShortcut);
  connect(escape, &QShortcut::activated, this, &RecipeView::closed);
  return ground;
}

void RecipeView::addParts() {
  table_ = new RecipeParameterTable(rooms());
  compare_ = new ComparePanel(rooms());
  signatures_ = new SignatureList;
  comments_ = new CommentList(rooms());
  files_ = new FileList;
  runs_ = new RunsPanel(rooms());
  addPart(QStringLiteral("parameters"), table_);
  addPart(QStringLiteral("compare"), compare_);
  addPart(QStringLiteral("signatures"), scrolled(signatures_));
  addPart(QStringLiteral("comments"), scrolled(comments_));
  addPart(QStringLiteral("files"), scrolled(files_));
  addPart(QStringLiteral("runs"), runs_);
  choice_->setCurrent(QStringLiteral("parameters"));
  showCounts();
}

void RecipeView::addPart(const QString& id, QWidget* part) {
  parts_->addWidget(part);
  partOf_.insert(id, part);
  Button* button = choice_->addChoice(id, id);
  button->setObjectName(QStringLiteral("recipe-") + id);
  buttonOf_.insert(id, button);
}

void RecipeView::showCounts() {
  const auto name = [this](const char* id, const QString& text, qsizetype count) {
    const QString shown = count == 0 ? text : tr("%1 (%2)", "part, count").arg(text).arg(count);
    buttonOf_.value(QString::fromLatin1(id))->setText(shown);
  };
  const RecipeDetails none;
  const RecipeDetails& details = details_ ? *details_ : none;
  name("parameters", tr("Parameters"), details.content.parameters.size());
  name("compare", tr("Compare"), 0);
  name("signatures", tr("Signatures"), details.signatures.size());
  name("comments", tr("Comments"), details.comments.size());
  name("files", tr("Attachments"), details.content.attachments.size());
  name("runs", tr("Where it runs"), 0);
}

void RecipeView::rest() {
  keepUnsaved();
  end();
}

void RecipeView::keepUnsaved() {
  // Behind already, it is kept.
  if (!isInFront() || !editor_->hasDraft() || !editedBy_.isValid()) return;
  Unsaved kept;
  kept.version = version_;
  if (details_) kept.revision = details_->version.revision;
  kept.header = editor_->model()->header();
  kept.rows = editor_->model()->draftRows();
  unsaved_.insert(editedBy_.person, kept);
}

bool RecipeView::keepsDraftOf(PersonId person) const {
  return unsaved_.contains(person);
}

void RecipeView::resume(const Session& session) {
  bringsBack_ = false;
  if (!keepsDraftOf(session.person)) {
    // Not for the eyes of others; it is brought back when its author comes.
    editor_->clear();
    editedBy_ = {};
    begin(session);
    return;
  }
  version_ = unsaved_.value(session.person).version;
  if (editor_->hasDraft() && editedBy_.id == session.id) {
    unsaved_.remove(session.person);
    showFace(Edited);
  } else {
    bringsBack_ = true;
  }
  begin(session);
}

// The session it was typed in is over: the draft is opened anew, and what was typed laid over it.
void RecipeView::bringBack() {
  bringsBack_ = false;
  const Unsaved kept = unsaved_.take(session().person);
  const RecipeVersion& now = details_->version;
  const QString refusal = refusalOf(Permission::EditRecipes);
  if (now.state != RecipeState::Draft || !refusal.isEmpty()) {
    editor_->clear();
    showFace(Shown);
    emit told(
        tr("What you had not saved is lost: this is no draft any more, or you may not edit "
           "it now."));
    return;
  }
  edit();
  editor_->model()->exchangeAll(kept.header, kept.rows, tr("what was not saved"));
  if (now.revision != kept.revision) {
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(recipeToCsv(editor_->model()->content())));
    editor_->model()->undoStack()->undo();
    emit told(
        tr("Somebody saved the draft meanwhile. What you had not saved is on the clipboard "
           "as CSV."));
    return;
  }
  emit told(tr("What you had not saved is here again."));
}

}  // namespace linewarden::ui
