// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QModelIndex;
class QTableView;

namespace linewarden::ui {

/// Whole rows, one at a time, nothing edited in place; columns as wide as fitToContents() says.
void setTableManner(QTableView& view);
/// Enter, or the current row when it changes by click or key.
void openOnEnterOrClick(QTableView& view, std::function<void(const QModelIndex&)> open);
/// Fixed columns as wide as their words and heads.
void fitToContents(QTableView& view);

}  // namespace linewarden::ui
