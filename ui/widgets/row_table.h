// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace linewarden::ui {

/// A table that is read by rows: no grid, whole rows of this height chosen one at a time, nothing
/// edited in place, Tab leaves it, columns of fixed width.
void setRowTable(QTableView& view, int rowHeight);

}  // namespace linewarden::ui
