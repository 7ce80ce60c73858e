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
#include <QJsonArray>

namespace linewarden {

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(SignIn)
};

const QString byDirectory = QStringLiteral("directory");

QJsonArray namesOf(const QSet<Role>& roles) {
  QJsonArray names;
  for (const Role role : allRoles()) {
    if (roles.contains(role)) names.append(roleName(role));
  }
  return names;
}

Error noRole() {
  return {
      ErrorCode::PermissionDenied,
      Text::tr("The plant's directory knows you, but none of your groups stands for a role "
               "here. Ask an administrator to map one of your groups, or the directory's keeper "
               "to put you into one."),
      {}};
}

}  // namespace

Result<void> SignIn::Work::tellPrivileged(Transaction& transaction, const QString& name,
                                          Role role) {
  if (!role_rules::needsConfirmation(role)) return {};
  NoticeEvent granted{QStringLiteral("role.privileged-granted"),
                      NoticePriority::High,
                      QStringLiteral("person:") + name,
                      {}};
  granted.details[QStringLiteral("role")] = roleName(role);
  granted.details[QStringLiteral("by")] = byDirectory;
  if (const auto raised = rooms_.notices.raise(transaction, granted); !raised) {
    return raised.error();
  }
  return {};
}

Result<void> SignIn::Work::syncRoles(Transaction& transaction, const Account& account,
                                     const QSet<Role>& ofGroups) {
  if (account.roles == ofGroups) return {};
  QSqlDatabase& database = transaction.database();
  const auto person = person_repository::person(database, account.id);
  if (!person) return person.error();
  // The last administrator and security officer stay, whatever a group says.
  QSet<Role> roles = ofGroups;
  for (const Role role : account.roles - ofGroups) {
    if (*person && !person_access::mayLose(database, **person, {role})) roles.insert(role);
  }
  if (account.roles == roles) return {};
  for (const Role role : roles - account.roles) {
    auto added = role_repository::add(database, account.id, role, byDirectory, rooms_.clock.now());
    if (!added) return added;
    if (auto told = tellPrivileged(transaction, account.name, role); !told) return told;
  }
  for (const Role role : account.roles - roles) {
    if (auto removed = role_repository::remove(database, account.id, role); !removed) {
      return removed;
    }
  }
  AuditEvent event{{QStringLiteral("service"), {}},
                   QStringLiteral("person.roles-from-directory"),
                   QStringLiteral("person:") + account.name,
                   {},
                   {},
                   {}};
  event.before[QStringLiteral("roles")] = namesOf(account.roles);
  event.after[QStringLiteral("roles")] = namesOf(roles);
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  return {};
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
          person_repository::NewAccount made;
          made.name = name;
          made.displayName = person.displayName;
          made.roles = roles;
          made.created = rooms_.clock.now();
          made.source = PersonSource::Directory;
          made.directoryId = person.uniqueId;
          made.grantedBy = byDirectory;
          const auto id = person_repository::insert(database, made);
          if (!id) return id.error();
          AuditEvent event{{QStringLiteral("service"), {}},
                           QStringLiteral("person.added-from-directory"),
                           QStringLiteral("person:") + name,
                           {},
                           {},
                           {}};
          event.after[QStringLiteral("displayName")] = person.displayName;
          event.after[QStringLiteral("roles")] = namesOf(roles);
          const auto entry = rooms_.audit.append(transaction, event);
          if (!entry) return entry.error();
          for (const Role role : roles) {
            if (auto told = tellPrivileged(transaction, name, role); !told) return told.error();
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
    AuditEvent event{{QStringLiteral("service"), {}},
                     QStringLiteral("session.ended"),
                     QStringLiteral("person:") + session.name,
                     {},
                     {{QStringLiteral("cause"), QStringLiteral("directory-disabled")}},
                     {}};
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
