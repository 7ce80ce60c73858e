// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/crypto/argon2.h"

#include <QString>

#include <memory>

namespace linewarden {

class AccessGuard;
class AccessPolicy;
class AccessReviewDesk;
class AuditTrail;
class BreakGlass;
class DirectoryDesk;
class OwnAccount;
class People;
class RoleDesk;
class SecurityNotices;
class SessionDesk;
class SignIn;
class Store;

/// The services of this room, built in order on a store and its trail; they end in the opposite
/// one. In a thread with an event loop.
class Identity {
 public:
  /// `program`: "console" or "command-line". `cost` is what each password costs; tests pass less.
  Identity(Store& store, AuditTrail& audit, const Clock& clock, const QString& workstation,
           const QString& program, const Argon2Cost& cost = {});
  ~Identity();
  Identity(const Identity&) = delete;
  Identity& operator=(const Identity&) = delete;

  [[nodiscard]] AccessGuard& guard();
  [[nodiscard]] SecurityNotices& notices();
  [[nodiscard]] AccessPolicy& policy();
  [[nodiscard]] DirectoryDesk& directory();
  [[nodiscard]] SignIn& signIn();
  [[nodiscard]] People& people();
  [[nodiscard]] RoleDesk& roles();
  [[nodiscard]] SessionDesk& sessions();
  [[nodiscard]] OwnAccount& ownAccount();
  [[nodiscard]] AccessReviewDesk& reviews();
  [[nodiscard]] BreakGlass& breakGlass();

 private:
  struct Rooms;
  std::unique_ptr<Rooms> rooms_;
};

}  // namespace linewarden
