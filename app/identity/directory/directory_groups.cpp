// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/directory/directory_groups.h"

#include "app/identity/directory/directory_messages.h"
#include "app/identity/directory/distinguished_name.h"

#include <QMap>

#include <utility>

namespace linewarden {

namespace {

constexpr int mostGroups = 1000;
// So many memberships in one filter: far below what servers take.
constexpr qsizetype namesAtOnce = 40;

/// Walks from a person to the groups they are in, level by level.
class Walk {
 public:
  Walk(DirectoryConnection& connection, const DirectorySettings& settings)
      : connection_(connection), settings_(settings) {}

  Result<QStringList> run(const DirectoryEntry& person) {
    QStringList level;
    addAll(namesIn(person), level);
    const QByteArray direct = filterFor({person.dn}, person);
    if (const auto done = gather(direct, level); !done) return done.error();
    if (const auto nested = gatherNested(person, level); !nested) return nested.error();
    for (int depth = 0; depth < settings_.deepestGroup && !level.isEmpty(); ++depth) {
      QStringList above;
      addAll(std::exchange(named_, {}), above);
      for (qsizetype at = 0; at < level.size(); at += namesAtOnce) {
        const auto done = gather(filterFor(level.mid(at, namesAtOnce), {}), above);
        if (!done) return done.error();
      }
      level = above;
    }
    return groups_.keys();
  }

 private:
  // Active Directory answers for all levels at once. Where a server does not know the rule
  // it finds nothing, and the walk finds the same step by step.
  Result<void> gatherNested(const DirectoryEntry& person, QStringList& level) {
    const auto root = connection_.search({{},
                                          DirectoryConnection::Search::Scope::Entry,
                                          "(objectClass=*)",
                                          {QStringLiteral("supportedCapabilities")}});
    if (!root && root.error().code != ErrorCode::NotFound) return root.error();
    if (!root) return {};
    const DirectoryEntry entry = root->entries.value(0);
    // LDAP_CAP_ACTIVE_DIRECTORY_OID; LDAP_MATCHING_RULE_IN_CHAIN.
    if (!entry.values.value(QStringLiteral("supportedcapabilities"))
             .contains("1.2.840.113556.1.4.800")) {
      return {};
    }
    const QByteArray dn = directory_rules::filterEscaped(person.dn.toUtf8());
    return gather("(member:1.2.840.113556.1.4.1941:=" + dn + ')', level);
  }

  Result<void> gather(const QByteArray& filter, QStringList& level) {
    DirectoryConnection::Search search;
    search.base = settings_.groupBaseDn;
    search.filter = filter;
    search.attributes = QStringList{QStringLiteral("memberOf")};
    search.most = mostGroups;
    const auto found = connection_.search(search);
    if (!found && found.error().code == ErrorCode::NotFound) {
      return directory_messages::baseMissing(settings_.groupBaseDn, found.error().detail);
    }
    if (!found) return found.error();
    if (found->more) return directory_messages::tooManyGroups();
    for (const DirectoryEntry& group : found->entries) {
      add(group.dn, level);
      named_.append(namesIn(group));
    }
    if (groups_.size() > mostGroups) return directory_messages::tooManyGroups();
    return {};
  }

  /// The groups that an entry itself names.
  static QStringList namesIn(const DirectoryEntry& entry) {
    QStringList names;
    for (const QByteArray& value : entry.values.value(QStringLiteral("memberof"))) {
      names.append(QString::fromUtf8(value));
    }
    return names;
  }

  void addAll(const QStringList& names, QStringList& level) {
    for (const QString& name : names) add(name, level);
  }

  void add(const QString& dn, QStringList& level) {
    const auto name = distinguished_name::normalised(dn);
    if (!name || groups_.contains(*name)) return;
    groups_.insert(*name, dn);
    level.append(dn);
  }

  [[nodiscard]] static QByteArray filterFor(const QStringList& names,
                                            const DirectoryEntry& person) {
    QByteArray filter = "(|";
    for (const QString& name : names) {
      const QByteArray dn = directory_rules::filterEscaped(name.toUtf8());
      filter += "(member=" + dn + ")(uniqueMember=" + dn + ')';
    }
    // posixGroup names its members by account, not by entry.
    const QByteArray account = person.bytes(QStringLiteral("uid"));
    if (!account.isEmpty()) {
      filter += "(memberUid=" + directory_rules::filterEscaped(account) + ')';
    }
    return filter + ')';
  }

  DirectoryConnection& connection_;
  const DirectorySettings& settings_;
  QMap<QString, QString> groups_;  // normalised, as the directory writes it
  QStringList named_;              // by the groups of this level: one level above it
};

}  // namespace

Result<QStringList> directoryGroupsOf(DirectoryConnection& connection,
                                      const DirectorySettings& settings,
                                      const DirectoryEntry& person) {
  return Walk(connection, settings).run(person);
}

}  // namespace linewarden
