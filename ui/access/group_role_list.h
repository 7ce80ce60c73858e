// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/directory/directory_settings.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace linewarden::ui {

class Button;

/// Which group of the directory stands for which role here: a row each, to be added and taken
/// out.
class GroupRoleList final : public QWidget {
  Q_OBJECT

 public:
  explicit GroupRoleList(QWidget* parent = nullptr);

  void setGroups(const QList<GroupRole>& groups);
  /// Rows whose group is empty are left out.
  [[nodiscard]] QList<GroupRole> groups() const;

 signals:
  void edited();

 private:
  void addRow(const GroupRole& group);
  void removeRow(QWidget* row);
  void showEmpty();

  QVBoxLayout* rows_;
  QLabel* empty_;
  QList<QWidget*> shown_;
};

}  // namespace linewarden::ui
