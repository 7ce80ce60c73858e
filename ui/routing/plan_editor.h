// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routing/route_editor.h"

namespace linewarden::ui {

class PlanForm;

/// An on-call plan while it is set.
class PlanEditor final : public RouteEditor {
  Q_OBJECT

 public:
  PlanEditor(const RouteRooms& rooms, QWidget* parent);

  /// A new one where its id is 0.
  void edit(const Session& session, const OnCallPlan& plan);
  [[nodiscard]] bool hasDraft() const override;
  void takeStored(const RoutingSetup& setup) override;

 protected:
  void save() override;
  void clear() override;

 private:
  void fill(const OnCallPlan& plan);
  void refuse(const Error& error);

  PlanForm* form_;
  OnCallPlan stored_;  ///< as the store gave it
  OnCallPlan shown_;   ///< the same as the fields say it
};

}  // namespace linewarden::ui
