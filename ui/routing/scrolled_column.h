// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace linewarden::ui {

/// Takes `column` over and scrolls it at a width that can be read well. GUI thread.
[[nodiscard]] QScrollArea* makeScrolledColumn(QWidget* column, QWidget* parent);

}  // namespace linewarden::ui
