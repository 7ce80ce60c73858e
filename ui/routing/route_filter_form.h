// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routing/alarm_route.h"

#include <QWidget>

namespace linewarden {
struct Plant;
}

namespace linewarden::ui {

class CheckGroup;
class ChoiceBox;
class Field;

/// Which alarms a route carries: how urgent, from which sources, of which classes, on which lines.
class RouteFilterForm final : public QWidget {
  Q_OBJECT

 public:
  /// `name` stands before the object names of its fields.
  RouteFilterForm(const QString& name, const Plant& plant, QWidget* parent = nullptr);

  void setFilter(const RouteFilter& filter);
  [[nodiscard]] RouteFilter filter() const;
  void setProblem(const QString& problem);

 signals:
  void edited();

 private:
  Field* addGroup(const QString& label, const QString& hint, CheckGroup* group);

  ChoiceBox* least_;
  CheckGroup* sources_;
  CheckGroup* classes_;
  CheckGroup* lines_;
  Field* leastField_ = nullptr;
  Field* classField_ = nullptr;
};

}  // namespace linewarden::ui
