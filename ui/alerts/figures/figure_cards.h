// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/figures/figure_words.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace linewarden::ui {

class FigureCard;

/// The figures on top, in as many columns as have room. GUI thread.
class FigureCards final : public QWidget {
  Q_OBJECT

 public:
  explicit FigureCards(QWidget* parent = nullptr);

  void show(const QList<JudgedFigure>& figures);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrange();

  QGridLayout* grid_;
  QList<FigureCard*> cards_;
  int columns_ = 0;
};

}  // namespace linewarden::ui
