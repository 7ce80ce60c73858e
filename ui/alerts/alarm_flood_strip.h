// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_desk.h"

#include <QFrame>

class QLabel;

namespace linewarden::ui {

class Button;

/// Says while there is a flood since when and how many alarms came, and lets a person group the
/// list as they like.
class AlarmFloodStrip final : public QFrame {
  Q_OBJECT

 public:
  explicit AlarmFloodStrip(QWidget* parent = nullptr);

  /// Hides itself while there is none. `isGrouped`: the list stands by source, first-outs first.
  void show(const AlarmFlood& flood, bool isGrouped, UtcTime now);

 signals:
  void groupingWanted(bool isGrouped);

 private:
  QLabel* words_;
  Button* grouping_;
  bool isGrouped_ = false;
};

}  // namespace linewarden::ui
