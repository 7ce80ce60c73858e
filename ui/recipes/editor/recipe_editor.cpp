// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/recipe_editor.h"

#include "app/identity/access_guard.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/recipes/editor/attachment_list.h"
#include "ui/recipes/editor/draft_keeper.h"
#include "ui/recipes/editor/draft_table.h"
#include "ui/recipes/editor/header_form.h"
#include "ui/recipes/editor/parameter_model.h"
#include "ui/recipes/editor/problem_strip.h"
#include "ui/recipes/editor/refusal_panel.h"
#include "ui/recipes/editor/steps_editor.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int sideWidth = 36 * gridStep;
constexpr int mostTipProblems = 5;
}  // namespace

RecipeEditor::RecipeEditor(const RecipeRooms& rooms, QWidget* parent)
    : QWidget(parent),
      rooms_(rooms),
      model_(new ParameterModel(rooms.plant, this)),
      keeper_(new DraftKeeper(rooms, *model_, this)),
      close_(new Button(tr("Close"), ButtonKind::Plain, this)),
      name_(new ElidedLabel(TextSize::Section, Tone::Plain, this)),
      state_(makeLabel({}, TextSize::Body, Tone::Quiet, this)),
      discard_(new Button(tr("Discard…"), ButtonKind::Danger, this)),
      save_(new Button(tr("Save"), ButtonKind::Plain, this)),
      submit_(new Button(tr("Submit for signing…"), ButtonKind::Primary, this)),
      header_(new HeaderForm(*model_, rooms.clock, this)),
      attachments_(new AttachmentList(this)),
      table_(new DraftTable(*model_, this)),
      problems_(new ProblemStrip(this)) {
  setObjectName(QStringLiteral("recipeEditor"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeHead());
  auto* row = new QHBoxLayout;
  row->setSpacing(2 * gridStep);
  row->addWidget(makeSide());
  row->addWidget(makeMiddle(), 1);
  column->addLayout(row, 1);
  listen();
  addKeys();
  showState();
}

QWidget* RecipeEditor::makeHead() {
  auto* head = new QWidget(this);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  close_->setObjectName(QStringLiteral("closeEditor"));
  close_->setIconName(QStringLiteral("chevron-left"));
  connect(close_, &Button::clicked, this, &RecipeEditor::leave);
  name_->setObjectName(QStringLiteral("draftName"));
  state_->setObjectName(QStringLiteral("draftState"));
  discard_->setObjectName(QStringLiteral("discardDraft"));
  save_->setObjectName(QStringLiteral("saveDraft"));
  submit_->setObjectName(QStringLiteral("submitDraft"));
  row->addWidget(close_);
  row->addWidget(name_, 1);
  row->addWidget(state_);
  row->addSpacing(gridStep);
  row->addWidget(discard_);
  row->addWidget(save_);
  row->addWidget(submit_);
  return head;
}

QWidget* RecipeEditor::makeSide() {
  auto* ground = new QWidget;
  ground->setProperty("scrollGround", true);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, gridStep, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(header_);
  column->addWidget(attachments_);
  column->addStretch(1);
  auto* area = new QScrollArea(this);
  area->setWidget(ground);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  area->setFixedWidth(sideWidth);
  return area;
}

QWidget* RecipeEditor::makeMiddle() {
  auto* middle = new QWidget(this);
  auto* column = new QVBoxLayout(middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep / 2);
  column->addWidget(table_, 1);
  column->addWidget(problems_);
  return middle;
}

void RecipeEditor::listen() {
  connect(discard_, &Button::clicked, this, &RecipeEditor::discard);
  connect(save_, &Button::clicked, this, &RecipeEditor::save);
  connect(submit_, &Button::clicked, this, &RecipeEditor::submit);
  connect(table_, &DraftTable::importWanted, this, &RecipeEditor::chooseImport);
  connect(table_, &DraftTable::exportWanted, this, &RecipeEditor::chooseExport);
  connect(attachments_, &AttachmentList::addWanted, this, &RecipeEditor::chooseAttachment);
  connect(attachments_, &AttachmentList::saveWanted, this, &RecipeEditor::chooseSaveAttachment);
  connect(attachments_, &AttachmentList::removeWanted, model_, &ParameterModel::removeAttachment);
  connect(problems_, &ProblemStrip::jumped, this, &RecipeEditor::jump);
  connect(model_, &ParameterModel::changed, this, [this] {
    problems_->setProblems(keeper_->isOpen() ? model_->problems() : QList<RecipeProblem>());
  });
  connect(model_, &ParameterModel::attachmentsChanged, this,
          [this] { attachments_->setAttachments(model_->attachments()); });
  connect(keeper_, &DraftKeeper::stateChanged, this, &RecipeEditor::showState);
  connect(keeper_, &DraftKeeper::saved, this, &RecipeEditor::saved);
  connect(keeper_, &DraftKeeper::told, this, &RecipeEditor::told);
  connect(keeper_, &DraftKeeper::refused, table_->refusals(),
          qOverload<const QString&, const QString&>(&RefusalPanel::tell));
  connect(keeper_, &DraftKeeper::conflicted, this, &RecipeEditor::offerReload);
  connect(keeper_, &DraftKeeper::gone, this, [this] {
    clear();
    emit told(tr("This is no draft any more: somebody submitted or discarded it."));
    emit closed();
  });
}

void RecipeEditor::addKeys() {
  const auto on = [this](const QKeySequence& keys, auto act) {
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
  };
  on(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { model_->undoStack()->undo(); });
  on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { model_->undoStack()->redo(); });
  on(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { model_->undoStack()->redo(); });
  on(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { save(); });
  on(QKeySequence(Qt::Key_F8), [this] { problems_->next(); });
}

void RecipeEditor::open(const Session& session, const RecipeDetails& details) {
  table_->refusals()->hide();
  keeper_->open(session, details);
  if (model_->rowCount() > 0) table_->view()->setCurrentIndex(model_->index(0, ColumnName));
  table_->view()->setFocus();
}

bool RecipeEditor::hasDraft() const {
  return keeper_->hasUnsaved();
}

void RecipeEditor::clear() {
  table_->refusals()->hide();
  keeper_->close();
}

void RecipeEditor::showState() {
  const bool isOpen = keeper_->isOpen();
  const RecipeVersion& version = keeper_->version();
  name_->setFullText(
      isOpen ? tr("%1 on %2").arg(versionName(version), lineName(*rooms_.plant, version.line))
             : QString());
  const bool isUnsaved = hasDraft();
  QString word;
  if (isOpen) word = isUnsaved ? tr("Not saved") : tr("Saved");
  if (keeper_->isBusy()) word = tr("One moment…");
  state_->setText(word);
  setTone(state_, isUnsaved ? Tone::Plain : Tone::Quiet);
  QString refusal;
  if (!isOpen) {
    refusal = tr("No draft is open.");
  } else if (const auto may = rooms_.guard.check(keeper_->session(), Permission::EditRecipes);
             !may) {
    refusal = may.error().message;
  }
  showVerbs(refusal);
}

void RecipeEditor::showVerbs(const QString& refusal) {
  const auto set = [](Button* button, const QString& why) {
    button->setEnabled(why.isEmpty());
    button->setToolTip(why);
    button->setAccessibleDescription(why);
  };
  const QString wait = keeper_->isBusy() ? tr("One moment…") : QString();
  const QString first = refusal.isEmpty() ? wait : refusal;
  set(discard_, first);
  QString saving = first;
  if (saving.isEmpty() && !hasDraft()) saving = tr("All is saved.");
  set(save_, saving);
  QString submitting = first;
  if (submitting.isEmpty() && !model_->problems().isEmpty()) {
    submitting =
        tr("First correct this:\n%1").arg(describeProblems(model_->problems(), mostTipProblems));
  }
  set(submit_, submitting);
  attachments_->setRefusal(first);
}

void RecipeEditor::jump(const RecipeProblem& problem) {
  if (problem.row < 0 && problem.field == RecipeField::Step) {
    header_->steps()->table()->setFocus();
  } else {
    table_->jumpTo(problem);
  }
}

void RecipeEditor::save() {
  table_->endEdit();
  keeper_->save();
}

}  // namespace linewarden::ui
