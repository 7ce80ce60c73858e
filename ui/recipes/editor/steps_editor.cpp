// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/steps_editor.h"

#include "app/recipes/recipe_checks.h"
#include "ui/people/cell_delegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableWidget>

#include <utility>

namespace linewarden::ui {

namespace {

constexpr int tableHeight = 17 * gridStep;
enum StepColumn { StepName, StepNote, StepColumns };

QTableWidgetItem* cellOf(const QString& text) {
  auto* item = new QTableWidgetItem(text);
  item->setToolTip(text);
  return item;
}

}  // namespace

StepsEditor::StepsEditor(QWidget* parent)
    : QWidget(parent),
      table_(new QTableWidget(0, StepColumns, this)),
      remove_(new Button({}, ButtonKind::Quiet, this)),
      up_(new Button({}, ButtonKind::Quiet, this)),
      down_(new Button({}, ButtonKind::Quiet, this)) {
  buildTable();
  auto* addButton = new Button({}, ButtonKind::Quiet, this);
  addButton->setObjectName(QStringLiteral("addStep"));
  addButton->setIconName(QStringLiteral("plus"));
  addButton->setMeaning(tr("Add a step"));
  remove_->setObjectName(QStringLiteral("removeStep"));
  remove_->setIconName(QStringLiteral("minus"));
  remove_->setMeaning(tr("Remove the step"));
  up_->setIconName(QStringLiteral("chevron-up"));
  up_->setMeaning(tr("Move the step up"));
  down_->setIconName(QStringLiteral("chevron-down"));
  down_->setMeaning(tr("Move the step down"));
  auto* head = new QHBoxLayout;
  head->setSpacing(0);
  head->addWidget(makeLabel(tr("Steps"), TextSize::Caption, Tone::Quiet, this), 1);
  for (Button* button : {addButton, remove_, up_, down_}) head->addWidget(button);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(table_);
  connect(addButton, &Button::clicked, this, &StepsEditor::add);
  connect(remove_, &Button::clicked, this, &StepsEditor::remove);
  connect(up_, &Button::clicked, this, [this] { move(-1); });
  connect(down_, &Button::clicked, this, [this] { move(1); });
  connect(table_, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
    if (!isShowing_) take(item->row());
  });
  connect(table_, &QTableWidget::currentCellChanged, this, &StepsEditor::showTools);
  showTools();
}

void StepsEditor::buildTable() {
  table_->setObjectName(QStringLiteral("draftSteps"));
  table_->setAccessibleName(tr("Steps"));
  table_->setItemDelegate(new CellDelegate(table_));
  table_->setHorizontalHeaderLabels({tr("Name"), tr("Note")});
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table_->horizontalHeader()->setHighlightSections(false);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(4 * gridStep);
  table_->setShowGrid(false);
  table_->setWordWrap(false);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setTabKeyNavigation(false);
  table_->setFixedHeight(tableHeight);
}

void StepsEditor::setSteps(const QList<RecipeStep>& steps) {
  if (steps == steps_ && table_->rowCount() == steps.size()) return;
  steps_ = steps;
  showSteps();
}

void StepsEditor::showSteps() {
  const QScopedValueRollback showing(isShowing_, true);
  const int current = table_->currentRow();
  table_->setRowCount(static_cast<int>(steps_.size()));
  for (int row = 0; row < steps_.size(); ++row) {
    table_->setItem(row, StepName, cellOf(steps_.at(row).name));
    table_->setItem(row, StepNote, cellOf(steps_.at(row).note));
  }
  if (current >= 0 && current < steps_.size()) table_->setCurrentCell(current, StepName);
  showTools();
}

void StepsEditor::showTools() {
  const int row = table_->currentRow();
  const bool hasRow = row >= 0 && row < steps_.size();
  remove_->setEnabled(hasRow);
  up_->setEnabled(hasRow && row > 0);
  down_->setEnabled(hasRow && row + 1 < steps_.size());
}

void StepsEditor::take(int row) {
  if (row < 0 || row >= steps_.size()) return;
  QList<RecipeStep> steps = steps_;
  steps[row] = {table_->item(row, StepName)->text().trimmed().left(mostRecipeName),
                table_->item(row, StepNote)->text().trimmed().left(mostRecipeText)};
  const QString from = steps_.at(row).name;
  const QString to = steps.at(row).name;
  const bool isRenamed = from != to;
  if (steps == steps_) {
    showSteps();  // spaces around it are not kept
    return;
  }
  steps_ = steps;
  showSteps();
  emit edited(steps, isRenamed ? from : QString(), isRenamed ? to : QString());
}

void StepsEditor::add() {
  QList<RecipeStep> steps = steps_;
  const int row =
      table_->currentRow() < 0 ? static_cast<int>(steps.size()) : table_->currentRow() + 1;
  steps.insert(row, {tr("Step %1").arg(steps.size() + 1), {}});
  setSteps(steps);
  table_->setCurrentCell(row, StepName);
  emit edited(steps, {}, {});
  table_->editItem(table_->item(row, StepName));
}

void StepsEditor::remove() {
  QList<RecipeStep> steps = steps_;
  const int row = table_->currentRow();
  if (row < 0 || row >= steps.size()) return;
  steps.removeAt(row);
  setSteps(steps);
  emit edited(steps, {}, {});
}

void StepsEditor::move(int by) {
  QList<RecipeStep> steps = steps_;
  const int row = table_->currentRow();
  if (row < 0 || row + by < 0 || row + by >= steps.size()) return;
  steps.move(row, row + by);
  setSteps(steps);
  table_->setCurrentCell(row + by, StepName);
  emit edited(steps, {}, {});
}

}  // namespace linewarden::ui
