// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routing/alarm_route.h"

#include <QWidget>

class QVBoxLayout;

namespace linewarden::ui {

class Button;
class StepRow;

/// Who is told, and who next while nobody acknowledges: 1 to 8 steps. A step that is moved changes
/// places with its neighbour; the times stay in their order.
class StepList final : public QWidget {
  Q_OBJECT

 public:
  explicit StepList(QWidget* parent = nullptr);

  /// One empty step where there is none.
  void setSteps(const QList<OnCallStep>& steps);
  [[nodiscard]] QList<OnCallStep> steps() const;
  void setProblems(const QStringList& problems);
  void focusStep(int at);

 signals:
  void edited();

 private:
  StepRow* row(int at);
  void setCount(int count);
  void add();
  void remove(int at);
  void exchange(int at, int with);
  void tell();

  QVBoxLayout* column_;
  Button* add_;
  QList<StepRow*> rows_;  // made when they are first needed; those from `count_` on are hidden
  int count_ = 0;
};

}  // namespace linewarden::ui
