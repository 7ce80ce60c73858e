// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/figures/figure_words.h"
#include "ui/widgets/card.h"

class QLabel;

namespace linewarden::ui {

class ElidedLabel;

/// One figure with the standard's verdict as mark and word. GUI thread.
class FigureCard final : public Card {
  Q_OBJECT

 public:
  explicit FigureCard(QWidget* parent = nullptr);

  void show(const JudgedFigure& figure);

 private:
  class Mark;

  ElidedLabel* title_;
  QLabel* value_;
  Mark* mark_;
  QLabel* verdict_;
  ElidedLabel* note_;
};

}  // namespace linewarden::ui
