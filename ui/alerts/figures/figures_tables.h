// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_figures.h"

#include <QWidget>

class QLabel;

namespace linewarden::ui {

class Card;
class FiguresTable;

/// The most frequent alarms, the bad actors with what may be done about each, and how fast who
/// acknowledged: three cards under each other. GUI thread.
class FiguresTables final : public QWidget {
  Q_OBJECT

 public:
  explicit FiguresTables(QWidget* parent = nullptr);

  void show(const AlarmFigures& figures);

 signals:
  /// Somebody wants to see this alarm.
  void alarmChosen(const linewarden::AlarmId& alarm);

 private:
  Card* addCard(const QString& title, FiguresTable* table, QLabel** nothing);

  FiguresTable* top_;
  FiguresTable* actors_;
  FiguresTable* people_;
  QLabel* noTop_ = nullptr;
  QLabel* noActors_ = nullptr;
  QLabel* noPeople_ = nullptr;
  QLabel* topTen_;
};

}  // namespace linewarden::ui
