// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/permissions.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace linewarden::ui {

/// All roles as check boxes, each with a line on what it is for.
class RoleChoice final : public QWidget {
  Q_OBJECT

 public:
  explicit RoleChoice(QWidget* parent = nullptr);

  void setRoles(const QSet<Role>& roles);
  [[nodiscard]] QSet<Role> roles() const;
  /// Said in place of what the role is for; empty: that again.
  void setNote(Role role, const QString& note);
  /// Whether the role can be chosen or not at all.
  void setOpen(Role role, bool open);

 signals:
  void changed();

 private:
  struct Row {
    QCheckBox* box;
    QLabel* meaning;
  };

  QHash<Role, Row> rows_;
};

}  // namespace linewarden::ui
