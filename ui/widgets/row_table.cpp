// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_table.h"

#include "ui/shell/theme/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace linewarden::ui {

void setRowTable(QTableView& view, int rowHeight) {
  view.setShowGrid(false);
  view.setWordWrap(false);
  view.setSelectionBehavior(QAbstractItemView::SelectRows);
  view.setSelectionMode(QAbstractItemView::SingleSelection);
  view.setEditTriggers(QAbstractItemView::NoEditTriggers);
  view.setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
  view.setTabKeyNavigation(false);
  view.verticalHeader()->hide();
  view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  view.verticalHeader()->setDefaultSectionSize(rowHeight);
  QHeaderView* header = view.horizontalHeader();
  header->setHighlightSections(false);
  header->setMinimumSectionSize(4 * gridStep);
  header->setSectionResizeMode(QHeaderView::Fixed);
}

}  // namespace linewarden::ui
