// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/draft_table.h"

#include "ui/recipes/editor/parameter_delegate.h"
#include "ui/recipes/editor/parameter_model.h"
#include "ui/recipes/editor/paste_block.h"
#include "ui/recipes/editor/refusal_panel.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace linewarden::ui {

DraftTable::DraftTable(ParameterModel& model, QWidget* parent)
    : QWidget(parent),
      model_(model),
      view_(new QTableView(this)),
      refusals_(new RefusalPanel(this)) {
  buildView();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  column->addLayout(makeTools());
  column->addWidget(view_, 1);
  column->addWidget(refusals_);
  connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &DraftTable::showTools);
  connect(&model_, &ParameterModel::changed, this, &DraftTable::showTools);
  connect(model_.undoStack(), &QUndoStack::indexChanged, this, &DraftTable::showTools);
  showTools();
}

void DraftTable::buildView() {
  view_->setObjectName(QStringLiteral("draftTable"));
  view_->setAccessibleName(tr("Parameters"));
  view_->setModel(&model_);
  view_->setItemDelegate(new ParameterDelegate(model_, view_));
  view_->setShowGrid(true);
  view_->setWordWrap(false);
  view_->setSelectionBehavior(QAbstractItemView::SelectItems);
  view_->setSelectionMode(QAbstractItemView::ContiguousSelection);
  view_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                         QAbstractItemView::AnyKeyPressed);
  view_->setTabKeyNavigation(false);
  view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  view_->installEventFilter(this);
  view_->verticalHeader()->setDefaultSectionSize(4 * gridStep);
  view_->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
  view_->verticalHeader()->setHighlightSections(false);
  QHeaderView* header = view_->horizontalHeader();
  header->setHighlightSections(false);
  header->setMinimumSectionSize(6 * gridStep);
  header->setSectionResizeMode(QHeaderView::Interactive);
  header->setSectionResizeMode(ColumnNote, QHeaderView::Stretch);
}

Button* DraftTable::addTool(QHBoxLayout& row, const char* name, const char* icon,
                            const QString& verb) {
  auto* button = new Button(verb, ButtonKind::Quiet, this);
  button->setObjectName(QString::fromLatin1(name));
  if (*icon != '\0') button->setIconName(QString::fromLatin1(icon));
  row.addWidget(button);
  return button;
}

QHBoxLayout* DraftTable::makeTools() {
  auto* row = new QHBoxLayout;
  row->setSpacing(gridStep / 2);
  auto* add = addTool(*row, "addParameter", "plus", tr("Add"));
  add->setToolTip(tr("A new row below this one (Insert)"));
  connect(add, &Button::clicked, this, &DraftTable::addRow);
  remove_ = addTool(*row, "removeParameter", "minus", tr("Remove"));
  connect(remove_, &Button::clicked, this, &DraftTable::removeRows);
  up_ = addTool(*row, "parameterUp", "chevron-up", {});
  up_->setMeaning(tr("Move up (Alt+Up)"));
  connect(up_, &Button::clicked, this, [this] { moveRows(-1); });
  down_ = addTool(*row, "parameterDown", "chevron-down", {});
  down_->setMeaning(tr("Move down (Alt+Down)"));
  connect(down_, &Button::clicked, this, [this] { moveRows(1); });
  undo_ = addTool(*row, "undoEdit", "", tr("Undo"));
  connect(undo_, &Button::clicked, model_.undoStack(), &QUndoStack::undo);
  redo_ = addTool(*row, "redoEdit", "", tr("Redo"));
  connect(redo_, &Button::clicked, model_.undoStack(), &QUndoStack::redo);
  auto* pasteButton = addTool(*row, "pasteCells", "copy", tr("Paste"));
  pasteButton->setToolTip(tr("Cells copied from a spreadsheet (Ctrl+V)"));
  connect(pasteButton, &Button::clicked, this,
          [this] { paste(QGuiApplication::clipboard()->text()); });
  row->addStretch(1);
  connect(addTool(*row, "importDraft", "import", tr("Import…")), &Button::clicked, this,
          &DraftTable::importWanted);
  connect(addTool(*row, "exportDraft", "export", tr("Export…")), &Button::clicked, this,
          &DraftTable::exportWanted);
  return row;
}

DraftTable::Stretch DraftTable::chosenRows() const {
  const QModelIndexList cells = view_->selectionModel()->selectedIndexes();
  if (cells.isEmpty()) {
    const QModelIndex current = view_->currentIndex();
    return current.isValid() ? Stretch{current.row(), 1} : Stretch();
  }
  const auto [least, most] = std::minmax_element(
      cells.begin(), cells.end(),
      [](const auto& one, const auto& other) { return one.row() < other.row(); });
  return {least->row(), most->row() - least->row() + 1};
}

void DraftTable::showTools() {
  const Stretch rows = chosenRows();
  remove_->setEnabled(rows.count > 0);
  up_->setEnabled(rows.count > 0 && rows.first > 0);
  down_->setEnabled(rows.count > 0 && rows.first + rows.count < model_.rowCount());
  const QUndoStack& stack = *model_.undoStack();
  undo_->setEnabled(stack.canUndo());
  undo_->setToolTip(stack.canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(stack.undoText())
                                    : tr("There is nothing to undo."));
  redo_->setEnabled(stack.canRedo());
  redo_->setToolTip(stack.canRedo() ? tr("Redo: %1 (Ctrl+Y)").arg(stack.redoText())
                                    : tr("There is nothing to redo."));
}

void DraftTable::endEdit() {
  // An editor gives its text to the model when it loses the focus.
  if (view_->viewport()->isAncestorOf(QApplication::focusWidget())) view_->setFocus();
}

void DraftTable::addRow() {
  const QModelIndex current = view_->currentIndex();
  const int at = current.isValid() ? current.row() + 1 : model_.rowCount();
  model_.addRow(at);
  view_->setCurrentIndex(model_.index(at, ColumnName));
  view_->setFocus();
}

void DraftTable::removeRows() {
  const Stretch rows = chosenRows();
  if (rows.count == 0) return;
  model_.takeRows(rows.first, rows.count);
  const int next = std::min(rows.first, model_.rowCount() - 1);
  if (next >= 0) view_->setCurrentIndex(model_.index(next, ColumnName));
  view_->setFocus();
}

void DraftTable::moveRows(int by) {
  const Stretch rows = chosenRows();
  if (!model_.shiftRows(rows.first, rows.count, by)) return;
  const int first = rows.first + by;
  const QItemSelection moved(model_.index(first, 0),
                             model_.index(first + rows.count - 1, ParameterColumns - 1));
  view_->selectionModel()->setCurrentIndex(model_.index(first, ColumnName),
                                           QItemSelectionModel::NoUpdate);
  view_->selectionModel()->select(moved, QItemSelectionModel::ClearAndSelect);
  view_->scrollTo(model_.index(first, ColumnName));
}

void DraftTable::copy() {
  const QItemSelection selection = view_->selectionModel()->selection();
  if (selection.isEmpty()) return;
  const QItemSelectionRange& range = selection.first();
  QGuiApplication::clipboard()->setText(
      copyBlock(model_.draftRows().sliced(range.top(), range.height()), range.left(), range.right(),
                QLocale()));
}

void DraftTable::paste(const QString& text) {
  const QModelIndex current = view_->currentIndex();
  const PasteTarget target{model_.draftRows(), model_.header().steps, model_.plant(),
                           current.isValid() ? current.row() : -1,
                           current.isValid() ? current.column() : -1};
  const PasteBlock block = pasteBlock(text, target, QLocale());
  if (!block.problems.isEmpty()) {
    refusals_->tell(tr("Nothing was pasted. Correct these cells and copy them again."),
                    block.problems);
    return;
  }
  refusals_->hide();
  model_.exchangeRows(block.first, block.count, block.rows, tr("paste"));
  if (block.rows.isEmpty()) return;
  view_->setCurrentIndex(
      model_.index(block.first, current.isValid() ? current.column() : int{ColumnName}));
  view_->setFocus();
}

void DraftTable::jumpTo(const RecipeProblem& problem) {
  if (problem.row < 0 || problem.row >= model_.rowCount()) {
    view_->setFocus();
    return;
  }
  const QModelIndex cell = model_.index(problem.row, std::max(0, columnOfField(problem.field)));
  view_->setFocus();
  view_->setCurrentIndex(cell);
  view_->scrollTo(cell);
}

// What every table of cells does by these keys; the view itself would begin an edit.
bool DraftTable::handleKey(QKeyEvent* key) {
  if (key->matches(QKeySequence::Copy)) {
    copy();
  } else if (key->matches(QKeySequence::Paste)) {
    paste(QGuiApplication::clipboard()->text());
  } else if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
    model_.clearCells(view_->selectionModel()->selectedIndexes());
  } else if (key->key() == Qt::Key_Insert) {
    addRow();
  } else if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Up) {
    moveRows(-1);
  } else if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Down) {
    moveRows(1);
  } else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
    view_->edit(view_->currentIndex());
  } else {
    return false;
  }
  return true;
}

bool DraftTable::eventFilter(QObject* watched, QEvent* event) {
  // What a cell's editor leaves over comes here too, and is none of the table's.
  const bool isEditing = view_->isPersistentEditorOpen(view_->currentIndex());
  if (event->type() != QEvent::KeyPress || isEditing) return QWidget::eventFilter(watched, event);
  return handleKey(static_cast<QKeyEvent*>(event));
}

// Names and tags share what the numbers leave.
void DraftTable::fitColumns() {
  QHeaderView* header = view_->horizontalHeader();
  const int numbers = 9 * gridStep;
  for (const int column : {ColumnValue, ColumnLow, ColumnHigh, ColumnTolerance}) {
    header->resizeSection(column, std::max(numbers, header->sectionSizeHint(column)));
  }
  header->resizeSection(ColumnUnit, 7 * gridStep);
  const int left = std::max(0, width() - 4 * numbers - 7 * gridStep - 5 * gridStep);
  header->resizeSection(ColumnName, std::max(16 * gridStep, left * 26 / 100));
  header->resizeSection(ColumnStep, std::max(10 * gridStep, left * 15 / 100));
  header->resizeSection(ColumnTag, std::max(18 * gridStep, left * 44 / 100));
}

void DraftTable::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitColumns();
}

}  // namespace linewarden::ui
