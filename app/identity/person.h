// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/identity/permissions.h"

#include <QList>
#include <QMetaType>
#include <QSet>
#include <QString>

#include <optional>

namespace linewarden {

/// Where an account comes from: made here, known from the plant's directory, or the one
/// emergency account.
enum class PersonSource { Local, Directory, Emergency };
/// Invited: has not chosen a password or second factor yet.
enum class PersonState { Invited, Active, Disabled };

struct Person {
  PersonId id;
  QString name;
  QString displayName;
  QSet<Role> roles;
  bool disabled = false;
  bool hasSecondFactor = false;  ///< an authenticator app or a security key
  int securityKeys = 0;
  PersonSource source = PersonSource::Local;
  std::optional<UtcTime> invitedUntil;  ///< the one-time password's end, until it is used
  UtcTime created;
  std::optional<UtcTime> lastSignIn;

  [[nodiscard]] PersonState state() const {
    if (disabled) return PersonState::Disabled;
    return invitedUntil ? PersonState::Invited : PersonState::Active;
  }
};

/// A role as somebody holds it.
struct HeldRole {
  Role role = Role::Operator;
  UtcTime granted;
  QString grantedBy;                ///< account name; empty for what set-up gave
  std::optional<UtcTime> lastUsed;  ///< the last sign-in with it
};

/// A signing key; the private half is known to nobody but its person.
struct SigningKeyInfo {
  qint64 id = 0;
  QByteArray publicKey;  ///< Ed25519, 32 bytes
  UtcTime made;
  std::optional<UtcTime> retired;  ///< signs no more; what it signed stays verifiable
  QString cause;                   ///< why it was retired: "rotated", "password-reset"
};
/// "a1b2 c3d4 …": the first 16 bytes of SHA-256 over the public key, in groups of four.
[[nodiscard]] QString fingerprintOf(const QByteArray& publicKey);

/// A registered FIDO2 security key.
struct SecurityKeyInfo {
  qint64 id = 0;
  QString title;  ///< given by its person: "Blue key"
  UtcTime added;
  std::optional<UtcTime> lastUsed;
};

/// Somebody signed in, at whichever workstation.
struct LiveSession {
  SessionId id;
  PersonId person;
  QString name;
  QString displayName;
  QString workstation;
  QString program;  ///< "console" or "command-line"
  UtcTime started;
  UtcTime lastSeen;  ///< to the half minute
  bool locked = false;
  bool emergency = false;
};

/// A change of a role that a second person has to confirm.
struct RoleChange {
  qint64 id = 0;
  PersonId person;
  QString personName;
  QString displayName;
  Role role = Role::Operator;
  bool isGrant = true;
  QString reason;
  PersonId askedBy;
  QString askedByName;
  UtcTime asked;
  UtcTime expires;  ///< 7 days after
};

}  // namespace linewarden

Q_DECLARE_METATYPE(linewarden::Person)
