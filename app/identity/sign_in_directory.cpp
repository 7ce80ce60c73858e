// SPDX-License-Identifier: GPL-3.0-or-later
// SignIn and the plant's directory: accounts that it knows, and what becomes of them.
#include "app/identity/directory_desk.h"
#include "app/identity/names/name_rules.h"
#include "app/identity/person_access.h"
#include "app/identity/role_repository.h"
#include "app/identity/role_rules.h"
#include "app/identity/security_notices.h"
#include "app/identity/session_repository.h"
#include "app/identity/sign_in_work.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

struct SignInDirectoryText {
  Q_DECLARE_TR_FUNCTIONS(SignIn)
};

Error noRole() {
  return {ErrorCode::PermissionDenied,
          SignInDirectoryText::tr(
              "The plant's directory knows you, but none of your groups stands for a role "
              "here. Ask an administrator to map one of your groups, or the directory's keeper "
              "to put you into one."),
          {}};
}

Error rolesWait() {
  return {ErrorCode::PermissionDenied,
          SignInDirectoryText::tr(
              "The plant's directory gives you a role that takes two people here: it waits until "
              "an administrator or a security officer confirms it under People. Ask one of them, "
              "then sign in again."),
          {}};
}

Error rolesRefused() {
  return {ErrorCode::PermissionDenied,
          SignInDirectoryText::tr(
              "The plant's directory gives you a role that takes two people here, and it was "
              "refused. Ask a security officer; the directory asks again after seven days at "
              "the earliest."),
          {}};
}

// Roles that go together with those that are held; of two that do not, neither comes.
QSet<Role> fitting(const QSet<Role>& held, const QSet<Role>& offered) {
  QSet<Role> fit;
  for (const Role role : offered) {
    if (role_rules::mayHoldTogether(held + QSet<Role>{role})) fit.insert(role);
  }
  return fit;
}

AuditEvent byService(const QString& action, const QString& account) {
  return {{QStringLiteral("service"), {}}, action, person_access::objectOf(account), {}, {}, {}};
}

}  // namespace

// Somebody who rules the directory must not rule this console as well: what it says of
// administrators and security officers waits for a person to confirm it.
Result<void> SignIn::Work::askForPrivileged(Transaction& transaction, PersonId person,
                                            const QString& name, const QSet<Role>& ofGroups,
                                            const QSet<Role>& held) {
  QSqlDatabase& database = transaction.database();
  const UtcTime now = rooms_.clock.now();
  const auto before =
      role_repository::askedByDirectory(database, person, now - role_rules::changeWaitsFor);
  if (!before) return before.error();
  const auto all = role_repository::waiting(database, now - role_rules::changeWaitsFor);
  if (!all) return all.error();
  QSet<Role> asked;
  for (const RoleChange& change : *all) {
    if (change.person == person && change.isGrant) asked.insert(change.role);
  }
  for (const auto& [change, outcome] : *before) {
    // One that was refused is asked for again when its time is over, not at each sign-in.
    asked.insert(change.role);
    if (outcome != QStringLiteral("waiting") || ofGroups.contains(change.role)) continue;
    if (auto done = role_repository::decideChange(database, change.id, QStringLiteral("refused"),
                                                  PersonId{}, now, QStringLiteral("group left"));
        !done) {
      return done;
    }
    AuditEvent event = byService(QStringLiteral("role.change-refused"), name);
    event.after[QStringLiteral("change")] = change.id;
    event.after[QStringLiteral("role")] = roleName(change.role);
    event.after[QStringLiteral("cause")] = QStringLiteral("group-left");
    if (const auto entry = rooms_.audit.append(transaction, event); !entry) return entry.error();
  }
  for (const Role role : ofGroups - held - asked) {
    if (!role_rules::needsConfirmation(role)) continue;
    if (auto done = askFor(transaction, person, name, role); !done) return done;
  }
  return {};
}

Result<void> SignIn::Work::askFor(Transaction& transaction, PersonId person, const QString& name,
                                  Role role) {
  RoleChange change;
  change.person = person;
  change.role = role;
  change.reason = QStringLiteral("group of the plant's directory");
  change.asked = rooms_.clock.now();
  const auto id = role_repository::insertChange(transaction.database(), change);
  if (!id) return id.error();
  AuditEvent event = byService(QStringLiteral("role.grant-asked"), name);
  event.after[QStringLiteral("role")] = roleName(role);
  event.after[QStringLiteral("change")] = *id;
  event.after[QStringLiteral("by")] = role_repository::directoryName();
  event.reason = change.reason;
  if (const auto entry = rooms_.audit.append(transaction, event); !entry) return entry.error();
  NoticeEvent asks{QStringLiteral("role.directory-asks"), NoticePriority::High, event.object, {}};
  asks.details[QStringLiteral("role")] = roleName(role);
  const auto raised = rooms_.notices.raise(transaction, asks);
  if (!raised) return raised.error();
  return {};
}

// What the groups gave follows the groups; what people gave here is theirs to take.
Result<void> SignIn::Work::syncRoles(Transaction& transaction, const Account& account,
                                     const QSet<Role>& ofGroups) {
  QSqlDatabase& database = transaction.database();
  if (auto asked = askForPrivileged(transaction, account.id, account.name, ofGroups, account.roles);
      !asked) {
    return asked;
  }
  const auto person = person_repository::person(database, account.id);
  if (!person) return person.error();
  const auto given = role_repository::fromDirectory(database, account.id);
  if (!given) return given.error();
  QSet<Role> roles = account.roles;
  for (const Role role : *given - ofGroups) {
    // The last administrator and security officer stay, whatever a group says.
    if (*person && person_access::mayLose(database, **person, {role})) roles.remove(role);
  }
  for (const Role role : account.roles - roles) {
    if (auto removed = role_repository::remove(database, account.id, role); !removed) {
      return removed;
    }
  }
  for (const Role role : fitting(roles, ofGroups - account.roles)) {
    if (role_rules::needsConfirmation(role)) continue;
    auto added = role_repository::add(database, account.id, role, role_repository::directoryName(),
                                      rooms_.clock.now());
    if (!added) return added;
    roles.insert(role);
  }
  if (account.roles == roles) return {};
  AuditEvent event = byService(QStringLiteral("person.roles-from-directory"), account.name);
  event.before[QStringLiteral("roles")] = person_access::roleNames(account.roles);
  event.after[QStringLiteral("roles")] = person_access::roleNames(roles);
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  return {};
}

Result<void> SignIn::Work::addFromDirectory(Transaction& transaction, const DirectoryPerson& person,
                                            const QString& name, const QSet<Role>& roles) {
  QSqlDatabase& database = transaction.database();
  person_repository::NewAccount made;
  made.name = name;
  made.displayName = person.displayName;
  made.roles = roles;
  made.roles.removeIf([](Role role) { return role_rules::needsConfirmation(role); });
  made.created = rooms_.clock.now();
  made.source = PersonSource::Directory;
  made.directoryId = person.uniqueId;
  made.grantedBy = role_repository::directoryName();
  const auto id = person_repository::insert(database, made);
  if (!id) return id.error();
  AuditEvent event = byService(QStringLiteral("person.added-from-directory"), name);
  event.after[QStringLiteral("displayName")] = person.displayName;
  event.after[QStringLiteral("roles")] = person_access::roleNames(made.roles);
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  return askForPrivileged(transaction, *id, name, roles, made.roles);
}

// Makes the account at the first sign-in; brings name and roles up to date at each.
Result<SignIn::Work::Account> SignIn::Work::storeFromDirectory(const DirectoryPerson& person,
                                                               const QSet<Role>& roles) {
  const QString name = person.accountName.trimmed().toLower();
  for (const QString& problem :
       {accountNameProblem(name), displayNameProblem(person.displayName)}) {
    if (!problem.isEmpty()) return Error{ErrorCode::InvalidArgument, problem, {}};
  }
  return waitFor(
      rooms_.store.write([this, person, roles, name](Transaction& transaction) -> Result<Account> {
        QSqlDatabase& database = transaction.database();
        auto known = person_repository::byDirectoryId(database, person.uniqueId);
        if (!known) return known.error();
        if (!*known) {
          if (auto added = addFromDirectory(transaction, person, name, roles); !added) {
            return added.error();
          }
        } else if (auto synced = syncRoles(transaction, **known, roles); !synced) {
          return synced.error();
        }
        auto now = person_repository::byDirectoryId(database, person.uniqueId);
        if (!now) return now.error();
        return std::move(**now);
      }));
}

Result<std::optional<SignIn::Work::Account>> SignIn::Work::enterFromDirectory(
    const QString& name, const SecretBytes& password, const SignInTry& aTry) {
  const auto person = rooms_.directory.authenticate(name, password);
  if (!person) {
    if (person.error().code != ErrorCode::SignInRefused) return person.error();
    return tries_.refuse(aTry, false, "wrong-password", ErrorCode::SignInRefused);
  }
  if (!*person) return std::optional<Account>();
  if ((*person)->disabled) {
    return tries_.refuse(aTry, true, "directory-disabled", ErrorCode::SignInRefused);
  }
  const auto roles = rooms_.directory.rolesOf(**person);
  if (!roles) return roles.error();
  if (roles->isEmpty()) return noRole();
  if (auto together = role_rules::mayHoldTogether(*roles); !together) return together.error();
  auto account = storeFromDirectory(**person, *roles);
  if (!account) return account.error();
  if (account->disabled) {
    return tries_.refuse(aTry, true, "disabled", ErrorCode::SignInRefused);
  }
  if (account->roles.isEmpty()) {
    const auto waiting = waitFor(rooms_.store.read(
        [since = rooms_.clock.now() - role_rules::changeWaitsFor](QSqlDatabase& database) {
          return role_repository::waiting(database, since);
        }));
    if (!waiting) return waiting.error();
    const bool waits =
        std::any_of(waiting->cbegin(), waiting->cend(),
                    [id = account->id](const RoleChange& change) { return change.person == id; });
    return waits ? rolesWait() : rolesRefused();
  }
  return std::optional<Account>(std::move(*account));
}

Result<void> SignIn::Work::lookInDirectory(const Session& session, const QString& directoryId) {
  const auto person = rooms_.directory.look(directoryId);
  const bool gone = !person && person.error().code == ErrorCode::NotFound;
  // A directory that is away says nothing about anybody: sessions last their length.
  if (!person && !gone) return person.error();
  if (!gone && *person && !(*person)->disabled) {
    const auto roles = rooms_.directory.rolesOf(**person);
    if (!roles) return roles.error();
    if (!roles->isEmpty() && role_rules::mayHoldTogether(*roles)) {
      return waitFor(rooms_.store.write(
          [this, id = session.person, roles = *roles](Transaction& transaction) -> Result<void> {
            const auto account = person_repository::byId(transaction.database(), id);
            if (!account) return account.error();
            return *account ? syncRoles(transaction, **account, roles) : Result<void>();
          }));
    }
  }
  // The row is ended; each program lets its sessions go when it sees that.
  return waitFor(rooms_.store.write([this, session](Transaction& transaction) -> Result<void> {
    const auto ended =
        session_repository::endAllOf(transaction.database(), session.person, SessionId{},
                                     rooms_.clock.now(), QStringLiteral("directory-disabled"));
    if (!ended) return ended.error();
    AuditEvent event = byService(QStringLiteral("session.ended"), session.name);
    event.after[QStringLiteral("cause")] = QStringLiteral("directory-disabled");
    const auto entry = rooms_.audit.append(transaction, event);
    if (!entry) return entry.error();
    NoticeEvent disabled{QStringLiteral("directory.account-disabled"),
                         NoticePriority::Low,
                         QStringLiteral("person:") + session.name,
                         {}};
    const auto raised = rooms_.notices.raise(transaction, disabled);
    if (!raised) return raised.error();
    return {};
  }));
}

}  // namespace linewarden
