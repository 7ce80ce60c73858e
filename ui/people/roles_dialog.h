// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/people.h"
#include "app/identity/role_desk.h"
#include "ui/people/act_dialog.h"
#include "ui/people/people_rooms.h"

class QLabel;

namespace linewarden::ui {

class RoleChoice;
class TextField;

/// Gives and takes somebody's roles. It says beforehand what waits for a second person, and which
/// roles nobody holds together.
class RolesDialog final : public ActDialog {
  Q_OBJECT

 public:
  RolesDialog(const PeopleRooms& rooms, const Session& session, const PersonDetails& details,
              QWidget* parent);

  void refuse(const Error& error) override;

 signals:
  /// All was done or asked for; a word on it.
  void changed(const QString& told);

 private:
  struct Step {
    Role role;
    bool isGrant;
  };
  void preview();
  void start();
  void next();
  void take(const Step& step, const RoleOutcome& outcome);
  [[nodiscard]] QList<Step> steps() const;
  /// Held once all is done that needs no second person.
  [[nodiscard]] QSet<Role> heldThen() const;

  PeopleRooms rooms_;
  Session session_;
  Person person_;
  QSet<Role> waiting_;  ///< changes of these wait already
  RoleChoice* choice_;
  QLabel* foresight_;
  TextField* reason_;
  QList<Step> left_;
  bool waits_ = false;
};

}  // namespace linewarden::ui
