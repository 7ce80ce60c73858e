// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_comparison.h"

#include <QList>
#include <QScrollArea>

class QGridLayout;

namespace linewarden::ui {

/// The header's changes, a line each: what it is, what it was, what it becomes. As high as its
/// contents, up to a height from which it scrolls; hidden while there is none.
class HeaderChangeList final : public QScrollArea {
  Q_OBJECT

 public:
  explicit HeaderChangeList(QWidget* parent = nullptr);

  void show(const QList<HeaderChange>& changes);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void addRow(QGridLayout& grid, int row, const HeaderChange& change);
  void fit();
};

}  // namespace linewarden::ui
