// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>

namespace linewarden {

/// Members of this group of the directory hold this role here.
struct GroupRole {
  QString group;  ///< distinguished name
  QString role;   ///< name of the role, as in the store
  bool operator==(const GroupRole&) const = default;
};

/// Where the directory (LDAP, Active Directory) is and how people are found in it. The
/// password of the search account is kept apart, as a secret.
struct DirectorySettings {
  /// There is no third choice: a password never crosses the network in clear.
  enum class Security { Ldaps, StartTls };

  bool enabled = false;
  QString host;  ///< a name or address that the server's certificate bears
  int port = 636;
  Security security = Security::Ldaps;
  QString caFile;      ///< certificates to trust, PEM; empty: those the system trusts
  QString baseDn;      ///< people are searched below this entry
  QString searchName;  ///< the account that may search: its DN, or what the server takes for one
  QString accountAttribute = QStringLiteral("sAMAccountName");  ///< OpenLDAP: "uid"
  QString personFilter = QStringLiteral("(objectClass=person)");
  QString groupBaseDn;  ///< groups are searched below this entry
  QList<GroupRole> groupRoles;
  std::chrono::seconds timeout{10};  ///< for a whole question, connecting included
  int deepestGroup = 8;              ///< so many groups within groups are followed
  bool operator==(const DirectorySettings&) const = default;
};

namespace directory_settings {

/// What is wrong with these settings and what to do, for a person; empty: nothing.
[[nodiscard]] QString problemOf(const DirectorySettings& settings);

[[nodiscard]] QJsonObject toJson(const DirectorySettings& settings);
/// InvalidArgument when a key is unknown or a value is of the wrong kind. What is missing
/// keeps its default; whether the values make sense is told by problemOf().
[[nodiscard]] Result<DirectorySettings> fromJson(const QJsonObject& json);

}  // namespace directory_settings

}  // namespace linewarden
