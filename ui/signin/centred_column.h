// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHBoxLayout;
class QVBoxLayout;
class QWidget;

namespace linewarden::ui {

/// One quiet column in the middle of `page`, with the product's mark and two lines on top.
/// What is added to it stands below them. On a page too low for it, it scrolls.
struct CentredColumn {
  QVBoxLayout* form;   ///< of the column's own width
  QVBoxLayout* below;  ///< under it, as wide as it likes
};
[[nodiscard]] CentredColumn makeCentredColumn(QWidget* page, const QString& title,
                                              const QString& subtitle);

/// A row with `widget` in its middle. Unlike an alignment, a row asks for the height that
/// wrapped text needs at the widget's own width, and not at that of the whole page.
[[nodiscard]] QHBoxLayout* centredRow(QWidget* widget);

}  // namespace linewarden::ui
