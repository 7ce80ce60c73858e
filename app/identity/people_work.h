// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/access_guard.h"
#include "app/identity/people.h"
#include "app/identity/person_repository.h"
#include "app/store/transaction.h"

namespace linewarden {

struct PeopleRooms {
  Store& store;
  AuditTrail& audit;
  AccessGuard& guard;
  SecurityNotices& notices;
  const Clock& clock;
};

/// What People does, off the calling thread. Its calls block, but for those that give a future.
class People::Work {
 public:
  Work(People& people, const PeopleRooms& rooms, const Argon2Cost& cost);
  ~Work();
  Work(const Work&) = delete;
  Work& operator=(const Work&) = delete;

  [[nodiscard]] AccessGuard& guard() { return guard_; }
  [[nodiscard]] const AccessGuard& guard() const { return guard_; }
  [[nodiscard]] QThreadPool& pool() { return pool_; }
  [[nodiscard]] Store& store() { return store_; }
  [[nodiscard]] UtcTime now() const { return clock_.now(); }

  /// ManagePeople and a fresh proof, and not oneself.
  Result<void> mayChange(const Session& session, PersonId person);

  // people_work.cpp: making accounts.
  Result<QList<PersonId>> found(std::vector<NewPerson>& people);
  Result<QList<Invited>> inviteNoted(const Session& session, QList<Invitation> invitations,
                                     WorkProgress* progress) {
    return guard_.noted(session, Permission::ManageRoles,
                        invite(session, std::move(invitations), progress));
  }
  Result<QList<Invited>> invite(const Session& session, QList<Invitation> invitations,
                                WorkProgress* progress);

  // people_changes.cpp: changing them.
  QFuture<Result<void>> setDisabled(const Session& session, PersonId person, bool disabled,
                                    const QString& reason);
  Result<Invited> resetPassword(const Session& session, PersonId person, const QString& reason);
  QFuture<Result<void>> resetSecondFactor(const Session& session, PersonId person,
                                          const QString& reason);

 private:
  struct Prepared {
    Invitation invitation;
    QString oneTimePassword;
    QString hash;
  };
  struct Reset;
  Result<Prepared> prepared(Invitation invitation) const;
  Result<Invited> insert(Transaction& transaction, const Session& session, const Prepared& person,
                         UtcTime now);
  /// The privileged ones among `roles` that were given at once, and those that wait.
  struct Given {
    QSet<Role> atOnce;
    QSet<Role> waiting;
  };
  Result<Given> givePrivileged(Transaction& transaction, const Session& session, PersonId person,
                               const Invitation& invitation, UtcTime now);

  /// The account as a change by this session finds it: permission once more, not the emergency
  /// one.
  Result<Person> changeable(QSqlDatabase& database, const Session& session, PersonId id) const;
  Result<Person> resettable(QSqlDatabase& database, const Session& session, PersonId id) const;
  Result<QSet<Role>> takeOffPrivileged(Transaction& transaction, const Reset& reset);
  Result<void> takeOff(Transaction& transaction, const Reset& reset, Role role, bool ofDirectory);
  Result<void> setDisabledIn(Transaction& transaction, const Reset& change, bool disabled);
  Result<Invited> resetPasswordIn(Transaction& transaction, const Session& session, PersonId id,
                                  const QString& reason, const Prepared& made);
  Result<void> resetSecondFactorIn(Transaction& transaction, const Reset& reset);
  Result<void> noteReset(Transaction& transaction, const Reset& reset);
  /// Ends the sessions in the store now and in this program after the commit.
  Result<int> endSessions(Transaction& transaction, PersonId person, const QString& cause);
  void tell(Transaction& transaction, PersonId person);

  People& people_;
  Store& store_;
  AuditTrail& audit_;
  AccessGuard& guard_;
  SecurityNotices& notices_;
  const Clock& clock_;
  const Argon2Cost cost_;
  QThreadPool pool_;  // last: ends its work before the rest goes
};

}  // namespace linewarden
