// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"
#include "app/identity/directory/directory_rules.h"
#include "app/identity/directory/directory_settings.h"

#include <QString>
#include <QStringList>

namespace linewarden {

/// A person as the directory knows them.
struct DirectoryPerson {
  QString uniqueId;  ///< stays when the person is renamed or moved
  QString dn;
  QString accountName;
  QString displayName;
  QStringList groups;  ///< distinguished names, normalised; groups of groups included
  QStringList roles;   ///< by the settings' groupRoles; sorted
  DirectoryAccountState state = DirectoryAccountState::Active;
  bool disabled = false;  ///< Disabled or Expired: a live session ends
  QString disabledWhy;    ///< for a person; also told when locked for now
};

/// Asks an LDAP directory (OpenLDAP, Active Directory and kin) who somebody is. Each call
/// makes its own encrypted connection, blocks until it is answered or the settings' time is
/// over, and may be made from any thread but the window's.
///
/// All calls fail with DirectoryUnreachable, DirectoryUntrusted (the certificate) or
/// DirectoryRefused (the settings or the search account are wrong).
class DirectoryClient {
 public:
  DirectoryClient(DirectorySettings settings, SecretBytes searchPassword);

  /// The person with this account name, once the directory has accepted their password.
  /// SignInRefused when it does not, when nobody has this name or the account is disabled.
  [[nodiscard]] Result<DirectoryPerson> authenticate(const QString& name,
                                                     const SecretBytes& password) const;
  /// The person as they are now; NotFound when the directory has them no more.
  [[nodiscard]] Result<DirectoryPerson> lookById(const QString& uniqueId) const;
  [[nodiscard]] Result<DirectoryPerson> lookByName(const QString& name) const;
  /// Tries the server, its certificate, the search account and both search bases.
  [[nodiscard]] Result<void> check() const;

  [[nodiscard]] const DirectorySettings& settings() const { return settings_; }

 private:
  DirectorySettings settings_;
  SecretBytes searchPassword_;
};

}  // namespace linewarden
