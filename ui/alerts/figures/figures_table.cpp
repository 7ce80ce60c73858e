// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/figures/figures_table.h"

#include "ui/alerts/figures/figures_delegate.h"
#include "ui/shell/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace linewarden::ui {

FiguresTable::FiguresTable(const QString& meaning, const QList<FigureColumn>& columns,
                           QWidget* parent)
    : QTableView(parent), model_(new FiguresTableModel(columns, this)) {
  setAccessibleName(meaning);
  setModel(model_);
  setItemDelegate(new FiguresDelegate(this));
  setShowGrid(false);
  setWordWrap(true);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  verticalHeader()->hide();
  verticalHeader()->setMinimumSectionSize(4 * gridStep);
  verticalHeader()->setDefaultSectionSize(4 * gridStep);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  for (int column = 0; column < columns.size(); ++column) {
    if (!columns.at(column).stretches) continue;
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
  }
  connect(this, &QTableView::clicked, this, &FiguresTable::choose);
}

void FiguresTable::show(const QList<FigureRow>& rows) {
  model_->setRows(rows);
  fitColumns();
  fitRows();
}

void FiguresTable::choose(const QModelIndex& index) {
  const AlarmId alarm = model_->alarmAt(index.row());
  if (alarm.isValid()) emit alarmChosen(alarm);
}

void FiguresTable::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    return choose(currentIndex());
  }
  QTableView::keyPressEvent(event);
}

void FiguresTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitRows();
}

void FiguresTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::FontChange) fitColumns();
}

void FiguresTable::fitColumns() {
  QHeaderView* header = horizontalHeader();
  for (int column = 0; column < header->count(); ++column) {
    if (header->sectionResizeMode(column) != QHeaderView::Fixed) continue;
    resizeColumnToContents(column);
    header->resizeSection(column, std::max(header->sectionSize(column) + gridStep,
                                           header->sectionSizeHint(column) + gridStep));
  }
}

void FiguresTable::fitRows() {
  resizeRowsToContents();
  const int head = horizontalHeader()->sizeHint().height();
  const int wanted = head + verticalHeader()->length() + 2 * frameWidth();
  if (wanted != height()) setFixedHeight(wanted);
}

}  // namespace linewarden::ui
