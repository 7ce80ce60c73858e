// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/access_policy.h"
#include "ui/access/access_section.h"

class QTableView;

namespace linewarden::ui {

class PolicyModel;
class PolicyPanel;

/// What each role demands: second factor, idle lock, length of a session.
class PolicySection final : public AccessSection {
  Q_OBJECT

 public:
  PolicySection(const AccessRooms& rooms, QWidget* parent);

  [[nodiscard]] bool hasDraft() const override;

 protected:
  void load() override;
  void clear() override;

 private:
  QWidget* makeList();
  void buildView();
  void open(int row);
  void save(const RolePolicy& policy, const QString& reason);

  PolicyModel* model_;
  QTableView* view_;
  PolicyPanel* panel_;
};

}  // namespace linewarden::ui
