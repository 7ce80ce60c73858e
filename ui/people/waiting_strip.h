// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/person.h"

#include <QFrame>

class QVBoxLayout;

namespace linewarden::ui {

class Button;
class PersonActs;

/// Changes of roles that wait for a second person: who asks what for whom and why. Hidden while
/// there are none.
class WaitingStrip final : public QFrame {
  Q_OBJECT

 public:
  WaitingStrip(PersonActs& acts, QWidget* parent);

  void show(const QList<RoleChange>& changes, UtcTime now);

 private:
  void draw();
  [[nodiscard]] QWidget* makeRow(const RoleChange& change);

  PersonActs& acts_;
  QVBoxLayout* rows_;
  Button* more_;
  QList<RoleChange> changes_;
  UtcTime now_{};
  bool showsAll_ = false;
};

}  // namespace linewarden::ui
