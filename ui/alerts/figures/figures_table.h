// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/figures/figures_table_model.h"

#include <QTableView>

namespace linewarden::ui {

/// A table of figures as high as its rows: the page scrolls, not the table. GUI thread.
class FiguresTable final : public QTableView {
  Q_OBJECT

 public:
  FiguresTable(const QString& meaning, const QList<FigureColumn>& columns, QWidget* parent);

  void show(const QList<FigureRow>& rows);

 signals:
  /// A row was chosen by click or Enter.
  void alarmChosen(const linewarden::AlarmId& alarm);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void choose(const QModelIndex& index);
  void fitColumns();
  void fitRows();

  FiguresTableModel* model_;
};

}  // namespace linewarden::ui
