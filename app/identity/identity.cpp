// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/identity.h"

#include "app/identity/access_guard.h"
#include "app/identity/access_policy.h"
#include "app/identity/access_review_desk.h"
#include "app/identity/break_glass.h"
#include "app/identity/directory_desk.h"
#include "app/identity/own_account.h"
#include "app/identity/people.h"
#include "app/identity/role_desk.h"
#include "app/identity/security_notices.h"
#include "app/identity/session_desk.h"
#include "app/identity/sign_in.h"
#include "app/store/store.h"

namespace linewarden {

struct Identity::Rooms {
  Rooms(Store& theStore, AuditTrail& audit, const Clock& clock, const QString& workstation,
        const QString& program, const Argon2Cost& cost)
      : store(theStore),
        guard(audit, clock),
        notices(store, audit, guard, clock, workstation),
        policy(store, audit, guard, notices),
        directory(store, audit, guard),
        signIn({store, audit, guard, policy, notices, directory, clock, workstation, program},
               cost),
        people(store, audit, guard, notices, clock, cost),
        roles(store, audit, guard, clock),
        sessions(store, audit, guard, clock),
        ownAccount(store, audit, guard, signIn, clock, cost),
        reviews(store, audit, guard, signIn, clock),
        breakGlass(store, audit, guard, signIn, notices, clock, workstation, cost) {}

  Store& store;
  AccessGuard guard;
  SecurityNotices notices;
  AccessPolicy policy;
  DirectoryDesk directory;
  SignIn signIn;
  People people;
  RoleDesk roles;
  SessionDesk sessions;
  OwnAccount ownAccount;
  AccessReviewDesk reviews;
  BreakGlass breakGlass;
};

Identity::Identity(Store& store, AuditTrail& audit, const Clock& clock, const QString& workstation,
                   const QString& program, const Argon2Cost& cost)
    : rooms_(std::make_unique<Rooms>(store, audit, clock, workstation, program, cost)) {}

Identity::~Identity() {
  // Writes that are on their way refer to the services; they are run in their order.
  static_cast<void>(waitFor(rooms_->store.write([](Transaction&) -> Result<void> { return {}; })));
}

AccessGuard& Identity::guard() {
  return rooms_->guard;
}
SecurityNotices& Identity::notices() {
  return rooms_->notices;
}
AccessPolicy& Identity::policy() {
  return rooms_->policy;
}
DirectoryDesk& Identity::directory() {
  return rooms_->directory;
}
SignIn& Identity::signIn() {
  return rooms_->signIn;
}
People& Identity::people() {
  return rooms_->people;
}
RoleDesk& Identity::roles() {
  return rooms_->roles;
}
SessionDesk& Identity::sessions() {
  return rooms_->sessions;
}
OwnAccount& Identity::ownAccount() {
  return rooms_->ownAccount;
}
AccessReviewDesk& Identity::reviews() {
  return rooms_->reviews;
}
BreakGlass& Identity::breakGlass() {
  return rooms_->breakGlass;
}

}  // namespace linewarden
