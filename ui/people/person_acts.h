// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/people.h"
#include "ui/people/people_rooms.h"

#include <QHash>
#include <QObject>

#include <functional>

class QWidget;

namespace linewarden::ui {

class ReasonDialog;

/// What can be done to accounts, each with the dialog that asks for it. GUI thread.
class PersonActs final : public QObject {
  Q_OBJECT

 public:
  /// Dialogs stand over `window`.
  PersonActs(const PeopleRooms& rooms, QWidget& window);

  void setSession(const Session& session) { session_ = session; }
  /// Who is there, so that changes name people and not accounts alone.
  void setPeople(const QList<Person>& people);
  /// What is asked, in one sentence: "Miriam Keller (keller) asks to give Luc Moreau (moreau) the
  /// role “Administrator”".
  [[nodiscard]] QString sentence(const RoleChange& change) const;

  void invite();
  void import();
  void changeRoles(const PersonDetails& details);
  void disable(const Person& person);
  void enable(const Person& person);
  void resetPassword(const Person& person);
  void resetSecondFactor(const Person& person);
  void endSession(const LiveSession& session);
  void endSessions(const Person& person);
  void confirm(const RoleChange& change);
  void refuse(const RoleChange& change);
  /// Has the audit page opened at this address.
  void openHistory(const QString& address) { emit openRequested(address); }

  // The refusals that these would give, as far as they are known ahead; empty: none.

  [[nodiscard]] QString mayManage(const Person& person) const;
  [[nodiscard]] QString mayInvite() const;
  [[nodiscard]] QString mayResetPassword(const Person& person) const;
  [[nodiscard]] QString mayChangeRoles(const Person& person) const;
  [[nodiscard]] QString mayEndSessions(const Person& person) const;
  [[nodiscard]] QString mayConfirm(const RoleChange& change) const;
  [[nodiscard]] QString mayRefuse(const RoleChange& change) const;
  [[nodiscard]] bool mayReadHistory() const;

 signals:
  void told(const QString& text);
  void openRequested(const QString& address);

 private:
  using Work = std::function<QFuture<Result<void>>(const QString& reason)>;
  /// Runs the work with the reason given, and tells that it is done.
  void onReason(ReasonDialog* dialog, const Work& work, const QString& done);
  [[nodiscard]] bool isOwn(PersonId person) const { return person == session_.person; }
  [[nodiscard]] QString may(Permission permission) const;

  PeopleRooms rooms_;
  QWidget& window_;
  Session session_;
  QHash<PersonId, QString> names_;
};

}  // namespace linewarden::ui
