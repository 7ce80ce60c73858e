// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/figures/figure_cards.h"

#include "ui/alerts/figures/figure_card.h"
#include "ui/shell/theme/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace linewarden::ui {

namespace {
constexpr int cardWidth = 24 * gridStep;
constexpr int mostCardColumns = 5;
}  // namespace

FigureCards::FigureCards(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setSpacing(gridStep);
}

void FigureCards::show(const QList<JudgedFigure>& figures) {
  while (cards_.size() > figures.size()) delete cards_.takeLast();
  while (cards_.size() < figures.size()) {
    cards_.append(new FigureCard(this));
    columns_ = 0;
  }
  for (qsizetype i = 0; i < figures.size(); ++i) cards_.at(i)->show(figures.at(i));
  arrange();
}

void FigureCards::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void FigureCards::arrange() {
  const int columns = std::clamp(width() / cardWidth, 1, mostCardColumns);
  if (columns == columns_) return;
  columns_ = columns;
  while (QLayoutItem* item = grid_->takeAt(0)) delete item;
  for (int column = 0; column < mostCardColumns; ++column) {
    grid_->setColumnStretch(column, column < columns ? 1 : 0);
  }
  for (int i = 0; i < cards_.size(); ++i) {
    grid_->addWidget(cards_.at(i), i / columns, i % columns);
  }
}

}  // namespace linewarden::ui
