// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routing/alarm_route.h"
#include "ui/routing/route_problems.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;

namespace linewarden {
struct Plant;
}

namespace linewarden::ui {

class Card;
class RouteFilterForm;
class StepList;
class TextField;

/// The fields of an on-call plan, and in a sentence what it does.
class PlanForm final : public QWidget {
  Q_OBJECT

 public:
  explicit PlanForm(std::shared_ptr<const Plant> plant, QWidget* parent = nullptr);

  void setPlan(const OnCallPlan& plan);
  [[nodiscard]] OnCallPlan plan() const;
  /// Each at its field; the first of them gets the focus.
  void showProblems(const PlanProblems& problems);
  void showNameProblem(const QString& problem);
  void focusFirst();

 signals:
  void edited();

 private:
  Card* makeHead();
  Card* makeMatter();
  Card* makeSteps();
  void noteEdit();
  void tellPlan();

  std::shared_ptr<const Plant> plant_;
  qint64 id_ = 0;
  QCheckBox* isOn_ = nullptr;
  TextField* name_ = nullptr;
  QLabel* sentence_ = nullptr;
  RouteFilterForm* filter_ = nullptr;
  StepList* steps_ = nullptr;
};

}  // namespace linewarden::ui
