// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/people_work.h"

#include "app/crypto/recovery_codes.h"
#include "app/crypto/signing_key.h"
#include "app/crypto/totp.h"
#include "app/identity/access_guard.h"
#include "app/identity/one_time_password.h"
#include "app/identity/person_access.h"
#include "app/identity/reason_text.h"
#include "app/identity/role_repository.h"
#include "app/store/store.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

using person_access::objectOf;
using person_access::roleNames;
using person_repository::NewAccount;

constexpr qsizetype mostInvitations = 1000;  // as in people_csv.cpp

struct PeopleWorkText {
  Q_DECLARE_TR_FUNCTIONS(People)
};

Error invalid(const QString& message) {
  return {ErrorCode::InvalidArgument, message, {}};
}

// `person` is what founders and invitations have in common.
template <class P>
Result<void> checkNamesAndRoles(P& person) {
  person.displayName = normalDisplayName(person.displayName);
  if (QString problem = accountNameProblem(person.name); !problem.isEmpty()) {
    return invalid(problem);
  }
  if (QString problem = displayNameProblem(person.displayName); !problem.isEmpty()) {
    return invalid(problem);
  }
  if (person.roles.isEmpty()) {
    return invalid(
        PeopleWorkText::tr("An account without a role may do nothing. Choose at least one role."));
  }
  return role_rules::mayHoldTogether(person.roles);
}

Result<void> checkFounder(NewPerson& person) {
  if (auto checked = checkNamesAndRoles(person); !checked) return checked;
  if (QString problem = passwordProblem(person.password, person.name); !problem.isEmpty()) {
    return Error{ErrorCode::PasswordTooWeak, problem, {}};
  }
  if (person.totpSecret.size() != totp::secretBytes ||
      person.recoveryCodes.size() != recoveryCodeCount) {
    return invalid(
        PeopleWorkText::tr("The second factor of the new account is not complete. Start again."));
  }
  return {};
}

Result<QStringList> hashesOf(QStringList& codes) {
  QStringList hashes;
  for (QString& code : codes) {
    const SecretBytes normal = normalRecoveryCode(SecretBytes::takeText(code));
    if (normal.isEmpty()) {
      return invalid(
          PeopleWorkText::tr("A recovery code of the new account is not one. Start again."));
    }
    hashes += recoveryCodeHash(normal);
  }
  return hashes;
}

// All that takes long, before the transaction.
Result<NewAccount> founderAccount(NewPerson& person, const Argon2Cost& cost, UtcTime now) {
  const auto codes = hashesOf(person.recoveryCodes);
  if (!codes) return codes.error();
  const auto hash = hashPassword(person.password, cost);
  if (!hash) return hash.error();
  const SigningKey key = SigningKey::generate();
  const auto sealed = key.sealed(person.password, signingKeyContext(person.name), cost);
  if (!sealed) return sealed.error();
  person.password.wipe();
  NewAccount account;
  account.name = person.name;
  account.displayName = person.displayName;
  account.roles = person.roles;
  account.passwordHash = *hash;
  account.totpSecret = std::move(person.totpSecret);
  account.signingPublicKey = key.publicKey();
  account.signingPrivateKey = *sealed;
  account.recoveryCodeHashes = *codes;
  account.created = now;
  return account;
}

AuditEvent foundedEvent(const NewAccount& account, const Actor& actor, bool first) {
  return {actor,
          first ? QStringLiteral("person.first-administrator") : QStringLiteral("person.added"),
          objectOf(account.name),
          {},
          {{QStringLiteral("name"), account.name},
           {QStringLiteral("displayName"), account.displayName},
           {QStringLiteral("roles"), roleNames(account.roles)},
           {QStringLiteral("signingKey"), QString::fromLatin1(account.signingPublicKey.toHex())}},
          {}};
}

Result<void> requireNobody(QSqlDatabase& database) {
  const auto people = person_repository::count(database);
  if (!people) return people.error();
  if (*people == 0) return {};
  return Error{
      ErrorCode::Conflict,
      PeopleWorkText::tr("This installation already has accounts. An administrator can invite "
                         "more."),
      {}};
}

Error about(const QString& account, const Error& error) {
  return {error.code, PeopleWorkText::tr("Account “%1”: %2").arg(account, error.message),
          error.detail};
}

QSet<Role> ordinaryOf(QSet<Role> roles) {
  roles.removeIf([](Role role) { return role_rules::needsConfirmation(role); });
  return roles;
}

}  // namespace

People::Work::Work(People& people, const PeopleRooms& rooms, const Argon2Cost& cost)
    : people_(people),
      store_(rooms.store),
      audit_(rooms.audit),
      guard_(rooms.guard),
      notices_(rooms.notices),
      clock_(rooms.clock),
      cost_(cost) {
  // One derivation at a time: each takes 64 MiB.
  pool_.setMaxThreadCount(1);
}

People::Work::~Work() {
  pool_.waitForDone();
  // Jobs are run and told in their order, so all before this one are through.
  store_.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

Result<QList<PersonId>> People::Work::found(std::vector<NewPerson>& people) {
  if (people.empty() || !people.front().roles.contains(Role::Administrator)) {
    return invalid(PeopleWorkText::tr("The first account of an installation is an administrator."));
  }
  // Looked at before the passwords take their time, and again with the change.
  auto nobody =
      waitFor(store_.read([](QSqlDatabase& database) { return requireNobody(database); }));
  if (!nobody) return nobody.error();
  for (NewPerson& person : people) {
    if (auto checked = checkFounder(person); !checked) return checked.error();
  }
  const auto accounts = std::make_shared<std::vector<NewAccount>>();
  for (NewPerson& person : people) {
    auto account = founderAccount(person, cost_, now());
    if (!account) return account.error();
    accounts->push_back(std::move(*account));
  }
  const Actor actor = guard_.serviceSession().actor();
  return waitFor(store_.write([this, accounts,
                               actor](Transaction& transaction) -> Result<QList<PersonId>> {
    if (auto still = requireNobody(transaction.database()); !still) return still.error();
    QList<PersonId> ids;
    for (const NewAccount& account : *accounts) {
      const auto id = person_repository::insert(transaction.database(), account);
      if (!id) return id.error();
      const auto entry = audit_.append(transaction, foundedEvent(account, actor, ids.isEmpty()));
      if (!entry) return entry.error();
      ids += *id;
      tell(transaction, *id);
    }
    return ids;
  }));
}

Result<People::Work::Prepared> People::Work::prepared(Invitation invitation) const {
  Prepared made{std::move(invitation), newOneTimePassword(), {}};
  QString copy(made.oneTimePassword.constData(), made.oneTimePassword.size());
  const auto hash = hashPassword(SecretBytes::takeText(copy), cost_);
  if (!hash) return hash.error();
  made.hash = *hash;
  return made;
}

Result<QList<Invited>> People::Work::invite(const Session& session, QList<Invitation> invitations,
                                            WorkProgress* progress) {
  const bool many = invitations.size() > 1;
  const auto named = [many](const Invitation& one, const Error& error) {
    return many ? about(one.name, error) : error;
  };
  if (invitations.isEmpty()) return invalid(PeopleWorkText::tr("Nobody is to be invited."));
  if (invitations.size() > mostInvitations) {
    return invalid(
        PeopleWorkText::tr("These are %1 people; %2 at a time are the most. Split the list.")
            .arg(invitations.size())
            .arg(mostInvitations));
  }
  for (Invitation& one : invitations) {
    if (one.reason.trimmed().isEmpty()) one.reason = QStringLiteral("new account");
    const auto why = checkedReason(one.reason);
    if (!why) return named(one, why.error());
    one.reason = *why;
    if (auto checked = checkNamesAndRoles(one); !checked) return named(one, checked.error());
  }
  const auto people = std::make_shared<QList<Prepared>>();
  for (const Invitation& one : invitations) {
    if (progress != nullptr && progress->isCancelled) {
      return Error{ErrorCode::Cancelled, PeopleWorkText::tr("Stopped. Nobody was invited."), {}};
    }
    auto made = prepared(one);
    if (!made) return made.error();
    *people += std::move(*made);
    if (progress != nullptr) ++progress->done;
  }
  return waitFor(store_.write([this, people, session,
                               named](Transaction& transaction) -> Result<QList<Invited>> {
    for (const auto permission : {Permission::ManagePeople, Permission::ManageRoles}) {
      if (auto allowed = guard_.checkIn(transaction.database(), session, permission); !allowed) {
        return allowed.error();
      }
    }
    QList<Invited> invited;
    for (const Prepared& person : *people) {
      auto done = insert(transaction, session, person, now());
      if (!done) return named(person.invitation, done.error());
      invited += std::move(*done);
    }
    return invited;
  }));
}

Result<People::Work::Given> People::Work::givePrivileged(Transaction& transaction,
                                                         const Session& session, PersonId person,
                                                         const Invitation& invitation,
                                                         UtcTime now) {
  QSqlDatabase& database = transaction.database();
  Given given;
  for (const Role role : allRoles()) {
    if (!invitation.roles.contains(role) || !role_rules::needsConfirmation(role)) continue;
    const auto alone = person_access::mayGiveAlone(database, session.person, role);
    if (!alone) return alone.error();
    if (*alone) {
      if (auto done =
              role_repository::add(database, person, role, guard_.actorOf(session).name, now);
          !done) {
        return done.error();
      }
      given.atOnce.insert(role);
      continue;
    }
    RoleChange change;
    change.person = person;
    change.role = role;
    change.reason = invitation.reason;
    change.askedBy = session.person;
    change.asked = now;
    const auto id = role_repository::insertChange(database, change);
    if (!id) return id.error();
    given.waiting.insert(role);
  }
  return given;
}

Result<Invited> People::Work::insert(Transaction& transaction, const Session& session,
                                     const Prepared& person, UtcTime now) {
  const Invitation& invitation = person.invitation;
  NewAccount account;
  account.name = invitation.name;
  account.displayName = invitation.displayName;
  account.roles = ordinaryOf(invitation.roles);
  account.passwordHash = person.hash;
  account.created = now;
  account.invitedUntil = now + oneTimePasswordLasts;
  account.grantedBy = guard_.actorOf(session).name;
  const auto id = person_repository::insert(transaction.database(), account);
  if (!id) return id.error();
  if (auto may = person_access::mayAsk(transaction.database(), session.person, *id); !may) {
    return may.error();
  }
  const auto given = givePrivileged(transaction, session, *id, invitation, now);
  if (!given) return given.error();
  AuditEvent event{guard_.actorOf(session),
                   QStringLiteral("person.invited"),
                   objectOf(account.name),
                   {},
                   {{QStringLiteral("name"), account.name},
                    {QStringLiteral("displayName"), account.displayName},
                    {QStringLiteral("roles"), roleNames(account.roles + given->atOnce)},
                    {QStringLiteral("until"), toIsoUtc(account.invitedUntil)}},
                   invitation.reason};
  if (!given->waiting.isEmpty()) {
    event.after[QStringLiteral("waiting")] = roleNames(given->waiting);
  }
  if (!given->atOnce.isEmpty()) event.after[QStringLiteral("firstOfficer")] = true;
  const auto entry = audit_.append(transaction, event);
  if (!entry) return entry.error();
  tell(transaction, *id);
  return Invited{*id, account.name, person.oneTimePassword, account.invitedUntil, given->waiting};
}

void People::Work::tell(Transaction& transaction, PersonId person) {
  transaction.afterCommit([this, person] { emit people_.changed(person); });
}

}  // namespace linewarden
