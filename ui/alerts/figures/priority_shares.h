// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_figures.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace linewarden::ui {

class Badge;
class ShareBar;

/// How the announcements spread over the priorities: of each a bar of what was and under it one of
/// the aim (80, 15 and 5 %, ISA-18.2), with numbers. GUI thread.
class PriorityShares final : public QWidget {
  Q_OBJECT

 public:
  explicit PriorityShares(QWidget* parent = nullptr);

  void show(const AlarmFigures& figures);

 private:
  struct Pair {
    ShareBar* was = nullptr;
    QLabel* wasNumber = nullptr;
    ShareBar* aim = nullptr;
    QLabel* aimNumber = nullptr;
    QString word;
    QList<AlarmPriority> priorities;
  };

  void addPair(QGridLayout& grid, const QString& name, const QString& word,
               const QList<AlarmPriority>& priorities);

  QList<Pair> pairs_;
  QLabel* highest_;
};

}  // namespace linewarden::ui
