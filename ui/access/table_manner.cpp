// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/table_manner.h"

#include "ui/people/cell_delegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace linewarden::ui {

void setTableManner(QTableView& view) {
  view.setItemDelegate(new CellDelegate(&view));
  setRowTable(view, 4 * gridStep);
  view.horizontalHeader()->setMinimumSectionSize(6 * gridStep);
}

void openOnEnterOrClick(QTableView& view, std::function<void(const QModelIndex&)> open) {
  QObject::connect(&view, &QTableView::clicked, &view, open);
  for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
    auto* shortcut = new QShortcut(key, &view);
    shortcut->setContext(Qt::WidgetShortcut);
    QObject::connect(shortcut, &QShortcut::activated, &view, [&view, open] {
      if (view.currentIndex().isValid()) open(view.currentIndex());
    });
  }
}

void fitToContents(QTableView& view) {
  QHeaderView* header = view.horizontalHeader();
  for (int column = 0; column < header->count(); ++column) {
    if (header->sectionResizeMode(column) != QHeaderView::Fixed) continue;
    view.resizeColumnToContents(column);
    header->resizeSection(column, std::max(header->sectionSize(column) + 2 * gridStep,
                                           header->sectionSizeHint(column)));
  }
}

}  // namespace linewarden::ui
