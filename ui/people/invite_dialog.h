// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/people.h"
#include "ui/people/act_dialog.h"
#include "ui/people/people_rooms.h"

class QLabel;

namespace linewarden::ui {

class RoleChoice;
class TextField;

/// Invites somebody: account, name, roles, reason. What is typed is judged at once.
class InviteDialog final : public ActDialog {
  Q_OBJECT

 public:
  InviteDialog(const PeopleRooms& rooms, const Session& session, QWidget* parent);

  void refuse(const Error& error) override;

 signals:
  void invited(const linewarden::Invited& invited, const QString& displayName);

 private:
  QWidget* makeNames();
  void judge();
  void start();
  [[nodiscard]] QString displayName() const;

  PeopleRooms rooms_;
  Session session_;
  TextField* account_;
  TextField* name_;
  RoleChoice* roles_;
  QLabel* foresight_;
  TextField* reason_;
};

}  // namespace linewarden::ui
