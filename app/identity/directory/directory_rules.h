// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/directory/directory_settings.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace linewarden {

/// An entry as the directory told it. Attribute names are in lower case and without options.
struct DirectoryEntry {
  QString dn;
  QHash<QString, QList<QByteArray>> values;

  /// The first value as text; empty when there is none or it is no UTF-8.
  [[nodiscard]] QString text(const QString& attribute) const;
  [[nodiscard]] QByteArray bytes(const QString& attribute) const;
};

/// May the account be used, as far as its entry says?
enum class DirectoryAccountState {
  Active,
  /// By failed tries, for a while. The directory itself refuses its password meanwhile. It
  /// ends no session: else anybody could end one by guessing wrong.
  LockedForNow,
  Disabled,
  Expired,
};

/// Decisions about a directory's answers, without any network.
namespace directory_rules {

/// A value made safe inside a search filter (RFC 4515 section 3).
[[nodiscard]] QByteArray filterEscaped(const QByteArray& value);
/// True if `filter` stands in one pair of brackets and each of its brackets is closed.
[[nodiscard]] bool looksLikeFilter(const QString& filter);
/// True if a search for this account name is worth a question to the directory: 1 to 256
/// printable characters. Nobody has another name.
[[nodiscard]] bool looksLikeAccountName(const QString& name);

/// Attributes that state(), uniqueId() and the like ask of a person's entry.
[[nodiscard]] QStringList personAttributes(const DirectorySettings& settings);
/// The filter for the people of this account name.
[[nodiscard]] QByteArray filterByName(const DirectorySettings& settings, const QString& name);
/// The filter for the person with this id; none when it can be no id.
[[nodiscard]] std::optional<QByteArray> filterById(const DirectorySettings& settings,
                                                   const QString& uniqueId);
/// What stays the same when an entry is renamed or moved: entryUUID, objectGUID or
/// nsUniqueId as text; empty when the entry shows none.
[[nodiscard]] QString uniqueId(const DirectoryEntry& entry);
[[nodiscard]] QString displayName(const DirectoryEntry& entry);

[[nodiscard]] DirectoryAccountState state(const DirectoryEntry& entry, const QDateTime& now);

/// The roles that these groups give, sorted, each once.
[[nodiscard]] QStringList rolesOf(const QStringList& groups, const QList<GroupRole>& groupRoles);

/// Why Active Directory refused a password, from the "data" in its message; Other when it
/// does not say or the password was wrong as well.
enum class RefusalReason { Other, PasswordExpired, PasswordMustChange, Disabled, Expired };
[[nodiscard]] RefusalReason refusalReason(const QString& diagnostic);

}  // namespace directory_rules

}  // namespace linewarden
