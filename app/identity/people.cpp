// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/people.h"

#include "app/crypto/recovery_codes.h"
#include "app/crypto/signing_key.h"
#include "app/crypto/totp.h"
#include "app/identity/access_guard.h"
#include "app/identity/person_repository.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QtConcurrent>

namespace linewarden {

namespace {

using person_repository::NewAccount;

struct Text {
  Q_DECLARE_TR_FUNCTIONS(People)
};

Result<void> checkNew(const NewPerson& person) {
  if (QString problem = accountNameProblem(person.name); !problem.isEmpty()) {
    return Error{ErrorCode::InvalidArgument, problem, {}};
  }
  if (QString problem = displayNameProblem(person.displayName); !problem.isEmpty()) {
    return Error{ErrorCode::InvalidArgument, problem, {}};
  }
  if (person.roles.isEmpty()) {
    return Error{ErrorCode::InvalidArgument,
                 Text::tr("An account without a role may do nothing. Choose at least one role."),
                 {}};
  }
  if (QString problem = passwordProblem(person.password, person.name); !problem.isEmpty()) {
    return Error{ErrorCode::PasswordTooWeak, problem, {}};
  }
  if (person.totpSecret.size() != totp::secretBytes ||
      person.recoveryCodes.size() != recoveryCodeCount) {
    return Error{ErrorCode::InvalidArgument,
                 Text::tr("The second factor of the new account is not complete. Start again."),
                 {}};
  }
  return {};
}

Result<QStringList> hashesOf(QStringList& codes) {
  QStringList hashes;
  for (QString& code : codes) {
    const SecretBytes normal = normalRecoveryCode(SecretBytes::takeText(code));
    if (normal.isEmpty()) {
      return Error{ErrorCode::InvalidArgument,
                   Text::tr("A recovery code of the new account is not one. Start again."),
                   {}};
    }
    hashes += recoveryCodeHash(normal);
  }
  return hashes;
}

// All that takes long, before the transaction.
Result<NewAccount> prepared(NewPerson& person, const Argon2Cost& cost, UtcTime now) {
  const auto hash = hashPassword(person.password, cost);
  if (!hash) return hash.error();
  const SigningKey key = SigningKey::generate();
  const auto sealed = key.sealed(person.password, signingKeyContext(person.name), cost);
  if (!sealed) return sealed.error();
  const auto codes = hashesOf(person.recoveryCodes);
  if (!codes) return codes.error();
  person.password.wipe();
  return NewAccount{person.name,
                    person.displayName,
                    person.roles,
                    *hash,
                    std::move(person.totpSecret),
                    key.publicKey(),
                    *sealed,
                    *codes,
                    now};
}

AuditEvent madeEvent(const NewAccount& account, const Actor& actor, bool first) {
  AuditEvent event{
      actor,
      first ? QStringLiteral("person.first-administrator") : QStringLiteral("person.added"),
      QStringLiteral("person:") + account.name,
      {},
      {},
      {}};
  QJsonArray roles;
  for (const Role role : allRoles()) {
    if (account.roles.contains(role)) roles.append(roleName(role));
  }
  event.after[QStringLiteral("name")] = account.name;
  event.after[QStringLiteral("displayName")] = account.displayName;
  event.after[QStringLiteral("roles")] = roles;
  event.after[QStringLiteral("signingKey")] = QString::fromLatin1(account.signingPublicKey.toHex());
  return event;
}

Result<void> requireNobody(QSqlDatabase& database) {
  const auto people = person_repository::count(database);
  if (!people) return people.error();
  if (*people == 0) return {};
  return Error{ErrorCode::Conflict,
               Text::tr("This installation already has accounts. An administrator can add more."),
               {}};
}

}  // namespace

QByteArray signingKeyContext(const QString& accountName) {
  return QByteArrayLiteral("linewarden signing key of ") + accountName.toUtf8();
}

People::People(Store& store, AuditTrail& audit, AccessGuard& guard, const Clock& clock,
               const Argon2Cost& cost)
    : store_(store), audit_(audit), guard_(guard), clock_(clock), cost_(cost) {
  // One derivation at a time: each takes 64 MiB.
  pool_.setMaxThreadCount(1);
}

Result<PersonId> People::make(NewPerson& person, const Actor& actor, bool first) {
  if (auto checked = checkNew(person); !checked) return checked.error();
  auto account = prepared(person, cost_, clock_.now());
  if (!account) return account.error();
  const auto kept = std::make_shared<NewAccount>(std::move(*account));
  return waitFor(
      store_.write([this, kept, actor, first](Transaction& transaction) -> Result<PersonId> {
        if (first) {
          if (auto nobody = requireNobody(transaction.database()); !nobody) return nobody.error();
        }
        auto id = person_repository::insert(transaction.database(), *kept);
        if (!id) return id;
        const auto entry = audit_.append(transaction, madeEvent(*kept, actor, first));
        if (!entry) return entry.error();
        return id;
      }));
}

QFuture<Result<QList<Person>>> People::list(const Session& session) {
  if (auto allowed = guard_.require(session, Permission::ViewPeople); !allowed) {
    return QtFuture::makeReadyFuture(Result<QList<Person>>(allowed.error()));
  }
  return store_.read([](QSqlDatabase& database) { return person_repository::list(database); });
}

QFuture<Result<PersonId>> People::addFirstAdministrator(NewPerson person) {
  person.roles.insert(Role::Administrator);
  const auto kept = std::make_shared<NewPerson>(std::move(person));
  const Actor actor = guard_.serviceSession().actor();
  return QtConcurrent::run(&pool_, [this, kept, actor] { return make(*kept, actor, true); });
}

QFuture<Result<PersonId>> People::add(const Session& session, NewPerson person) {
  if (auto allowed = guard_.require(session, Permission::ManagePeople); !allowed) {
    return QtFuture::makeReadyFuture(Result<PersonId>(allowed.error()));
  }
  const auto kept = std::make_shared<NewPerson>(std::move(person));
  return QtConcurrent::run(
      &pool_, [this, kept, actor = guard_.actorOf(session)] { return make(*kept, actor, false); });
}

}  // namespace linewarden
