// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/directory/directory_client.h"

#include "app/identity/directory/directory_connection.h"
#include "app/identity/directory/directory_groups.h"
#include "app/identity/directory/directory_messages.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

struct DirectoryClientText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::DirectoryClient)
};

// As for local accounts: nobody types more.
constexpr std::size_t mostPasswordBytes = 1024;

QDeadlineTimer deadlineOf(const DirectorySettings& settings) {
  return QDeadlineTimer(settings.timeout);
}

/// A connection on which the search account is signed in.
Result<DirectoryConnection> openForSearch(const DirectorySettings& settings,
                                          const SecretBytes& password, QDeadlineTimer deadline) {
  if (const QString problem = directory_settings::problemOf(settings); !problem.isEmpty()) {
    return directory_messages::unusable(problem);
  }
  if (password.isEmpty()) {
    return directory_messages::unusable(DirectoryClientText::tr(
        "The account that searches the directory has no password. A server would take it "
        "for nobody in particular. Enter its password."));
  }
  auto connection = DirectoryConnection::open(settings, deadline);
  if (!connection) return connection.error();
  const auto bound = connection->bind(settings.searchName, password);
  if (!bound) return bound.error();
  if (!bound->accepted) {
    return directory_messages::searchAccountRefused(settings, bound->diagnostic);
  }
  return connection;
}

/// The one entry below the base that fits; NotFound when there is none.
Result<DirectoryEntry> findPerson(DirectoryConnection& connection,
                                  const DirectorySettings& settings, const QByteArray& filter) {
  DirectoryConnection::Search search;
  search.base = settings.baseDn;
  search.filter = filter;
  search.attributes = directory_rules::personAttributes(settings);
  search.attributes.append(QStringLiteral("uid"));
  search.attributes.removeDuplicates();
  search.most = 2;
  const auto found = connection.search(search);
  if (!found && found.error().code == ErrorCode::NotFound) {
    return directory_messages::baseMissing(settings.baseDn, found.error().detail);
  }
  if (!found) return found.error();
  if (found->more || found->entries.size() > 1) {
    return directory_messages::ambiguous(found->entries.value(0).dn);
  }
  if (found->entries.isEmpty()) return directory_messages::notThere();
  return found->entries.first();
}

Result<DirectoryPerson> describe(DirectoryConnection& connection, const DirectorySettings& settings,
                                 const DirectoryEntry& entry) {
  DirectoryPerson person;
  person.uniqueId = directory_rules::uniqueId(entry);
  if (person.uniqueId.isEmpty()) return directory_messages::withoutId();
  person.dn = entry.dn;
  person.accountName = entry.text(settings.accountAttribute);
  person.displayName = directory_rules::displayName(entry);
  const auto groups = directoryGroupsOf(connection, settings, entry);
  if (!groups) return groups.error();
  person.groups = *groups;
  person.roles = directory_rules::rolesOf(person.groups, settings.groupRoles);
  person.state = directory_rules::state(entry, QDateTime::currentDateTimeUtc());
  person.disabled = person.state == DirectoryAccountState::Disabled ||
                    person.state == DirectoryAccountState::Expired;
  person.disabledWhy = directory_messages::whyDisabled(person.state);
  return person;
}

/// Refuses where the directory does not accept this password of this entry.
Result<void> provePassword(const DirectorySettings& settings, QDeadlineTimer deadline,
                           const DirectoryEntry& entry, const SecretBytes& password) {
  if (entry.dn.isEmpty()) return directory_messages::signInRefused(QStringLiteral("no name"));
  // On a connection of its own, so that nothing is asked with this person's rights.
  auto connection = DirectoryConnection::open(settings, deadline);
  if (!connection) return connection.error();
  const auto bound = connection->bind(entry.dn, password);
  if (!bound) return bound.error();
  if (bound->accepted) return {};
  const auto reason = directory_rules::refusalReason(bound->diagnostic);
  if (reason != directory_rules::RefusalReason::Other) {
    return directory_messages::accountRefused(reason);
  }
  return directory_messages::signInRefused(bound->diagnostic);
}

Result<DirectoryPerson> look(const DirectorySettings& settings, const SecretBytes& searchPassword,
                             const std::optional<QByteArray>& filter) {
  auto connection = openForSearch(settings, searchPassword, deadlineOf(settings));
  if (!connection) return connection.error();
  if (!filter) return directory_messages::notThere();
  const auto entry = findPerson(*connection, settings, *filter);
  if (!entry) return entry.error();
  return describe(*connection, settings, *entry);
}

}  // namespace

DirectoryClient::DirectoryClient(DirectorySettings settings, SecretBytes searchPassword)
    : settings_(std::move(settings)), searchPassword_(std::move(searchPassword)) {}

Result<DirectoryPerson> DirectoryClient::authenticate(const QString& name,
                                                      const SecretBytes& password) const {
  // An empty password is an "unauthenticated bind", which many servers accept for anybody
  // (RFC 4513 section 5.1.2).
  if (password.isEmpty() || password.size() > mostPasswordBytes ||
      !directory_rules::looksLikeAccountName(name)) {
    return directory_messages::signInRefused(QStringLiteral("not asked: name or password"));
  }
  const QDeadlineTimer deadline = deadlineOf(settings_);
  auto connection = openForSearch(settings_, searchPassword_, deadline);
  if (!connection) return connection.error();
  const QByteArray filter = directory_rules::filterByName(settings_, name);
  const auto found = findPerson(*connection, settings_, filter);
  if (!found && found.error().code == ErrorCode::NotFound) {
    return directory_messages::signInRefused(QStringLiteral("unknown in the directory"));
  }
  if (!found) return found.error();
  if (const auto proved = provePassword(settings_, deadline, *found, password); !proved) {
    return proved.error();
  }
  // Looked at again: the right password may just have ended a lock.
  const auto entry = findPerson(*connection, settings_, filter);
  if (!entry) return entry.error();
  if (entry->dn != found->dn) return directory_messages::ambiguous(entry->dn);
  auto person = describe(*connection, settings_, *entry);
  if (person && person->disabled) {
    return directory_messages::accountRefused(person->state == DirectoryAccountState::Expired
                                                  ? directory_rules::RefusalReason::Expired
                                                  : directory_rules::RefusalReason::Disabled);
  }
  return person;
}

Result<DirectoryPerson> DirectoryClient::lookById(const QString& uniqueId) const {
  return look(settings_, searchPassword_, directory_rules::filterById(settings_, uniqueId));
}

Result<DirectoryPerson> DirectoryClient::lookByName(const QString& name) const {
  if (!directory_rules::looksLikeAccountName(name)) return look(settings_, searchPassword_, {});
  return look(settings_, searchPassword_, directory_rules::filterByName(settings_, name));
}

Result<void> DirectoryClient::check() const {
  auto connection = openForSearch(settings_, searchPassword_, deadlineOf(settings_));
  if (!connection) return connection.error();
  for (const QString& base : {settings_.baseDn, settings_.groupBaseDn}) {
    DirectoryConnection::Search search;
    search.base = base;
    search.scope = DirectoryConnection::Search::Scope::Entry;
    search.filter = "(objectClass=*)";
    search.attributes = QStringList{QStringLiteral("1.1")};
    const auto found = connection->search(search);
    if (!found && found.error().code != ErrorCode::NotFound) return found.error();
    if (!found || found->entries.isEmpty()) return directory_messages::baseMissing(base, {});
  }
  return {};
}

}  // namespace linewarden
