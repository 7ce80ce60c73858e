// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/person_repository.h"

#include "app/store/query.h"

#include <QCoreApplication>

namespace linewarden::person_repository {

namespace {

Result<void> run(QSqlDatabase& database, const QString& sql, const QVariantList& values) {
  const auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  return {};
}

Result<QSet<Role>> rolesOf(QSqlDatabase& database, PersonId person) {
  auto query = runQuery(
      database, QStringLiteral("SELECT role FROM person_role WHERE person_id = ?"), {person.value});
  if (!query) return query.error();
  QSet<Role> roles;
  while (query->next()) {
    // A role that this program does not know gives nothing.
    if (const auto role = roleFromName(query->value(0).toString())) roles.insert(*role);
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return roles;
}

Result<void> insertDetails(QSqlDatabase& database, PersonId id, const NewAccount& account) {
  for (const Role role : account.roles) {
    if (auto done =
            run(database, QStringLiteral("INSERT INTO person_role (person_id, role) VALUES (?, ?)"),
                {id.value, roleName(role)});
        !done) {
      return done;
    }
  }
  for (const QString& hash : account.recoveryCodeHashes) {
    if (auto done =
            run(database,
                QStringLiteral("INSERT INTO recovery_code (person_id, code_hash) VALUES (?, ?)"),
                {id.value, hash});
        !done) {
      return done;
    }
  }
  return {};
}

Result<PersonId> idOf(QSqlDatabase& database, const QString& name) {
  auto query = runQuery(database, QStringLiteral("SELECT id FROM person WHERE name = ?"), {name});
  if (!query) return query.error();
  return query->next() ? PersonId{query->value(0).toLongLong()} : PersonId{};
}

}  // namespace

Result<QList<Person>> list(QSqlDatabase& database) {
  auto query = runQuery(
      database, QStringLiteral("SELECT id, name, display_name, disabled, totp_secret IS NOT NULL, "
                               "created, last_sign_in FROM person ORDER BY name"));
  if (!query) return query.error();
  QList<Person> people;
  while (query->next()) {
    Person person;
    person.id = PersonId{query->value(0).toLongLong()};
    person.name = query->value(1).toString();
    person.displayName = query->value(2).toString();
    person.disabled = query->value(3).toBool();
    person.hasSecondFactor = query->value(4).toBool();
    person.created = fromMillis(query->value(5).toLongLong());
    if (const qint64 last = query->value(6).toLongLong(); last > 0) {
      person.lastSignIn = fromMillis(last);
    }
    people.append(person);
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  for (Person& person : people) {
    auto roles = rolesOf(database, person.id);
    if (!roles) return roles.error();
    person.roles = *roles;
  }
  return people;
}

Result<qint64> count(QSqlDatabase& database) {
  auto query = runQuery(database, QStringLiteral("SELECT count(*) FROM person"));
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

Result<std::optional<Account>> byName(QSqlDatabase& database, const QString& name) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT id, name, display_name, password_hash, totp_secret, totp_last_step, "
                     "disabled, failures, last_failure FROM person WHERE name = ?"),
      {name});
  if (!query) return query.error();
  if (!query->next()) return std::optional<Account>();
  Account account;
  account.id = PersonId{query->value(0).toLongLong()};
  account.name = query->value(1).toString();
  account.displayName = query->value(2).toString();
  account.passwordHash = query->value(3).toString();
  QByteArray secret = query->value(4).toByteArray();
  account.totpSecret = SecretBytes::take(secret);
  account.totpLastStep = query->value(5).toLongLong();
  account.disabled = query->value(6).toBool();
  account.failures = {query->value(7).toInt(), fromMillis(query->value(8).toLongLong())};
  auto roles = rolesOf(database, account.id);
  if (!roles) return roles.error();
  account.roles = *roles;
  return std::optional<Account>(std::move(account));
}

Result<Standing> standingOf(QSqlDatabase& database, PersonId person) {
  auto query = runQuery(database, QStringLiteral("SELECT disabled FROM person WHERE id = ?"),
                        {person.value});
  if (!query) return query.error();
  if (!query->next()) return Standing{};
  const bool disabled = query->value(0).toBool();
  auto roles = rolesOf(database, person);
  if (!roles) return roles.error();
  return Standing{*roles, disabled};
}

Result<PersonId> insert(QSqlDatabase& database, const NewAccount& account) {
  const auto taken = idOf(database, account.name);
  if (!taken) return taken.error();
  if (taken->isValid()) {
    return Error{ErrorCode::AlreadyExists,
                 QCoreApplication::translate(
                     "People", "There is already an account “%1”. Choose another account name.")
                     .arg(account.name),
                 {}};
  }
  const QByteArray secret(reinterpret_cast<const char*>(account.totpSecret.data()),
                          static_cast<qsizetype>(account.totpSecret.size()));
  if (auto done =
          run(database,
              QStringLiteral("INSERT INTO person (name, display_name, password_hash, totp_secret, "
                             "signing_public_key, signing_private_key, created) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?)"),
              {account.name, account.displayName, account.passwordHash, secret,
               account.signingPublicKey, account.signingPrivateKey, toMillis(account.created)});
      !done) {
    return done.error();
  }
  auto id = idOf(database, account.name);
  if (!id) return id;
  if (auto done = insertDetails(database, *id, account); !done) return done.error();
  return id;
}

Result<void> setFailures(QSqlDatabase& database, PersonId person,
                         const back_off::Failures& failures) {
  return run(database,
             QStringLiteral("UPDATE person SET failures = ?, last_failure = ? WHERE id = ?"),
             {failures.count, toMillis(failures.last), person.value});
}

Result<void> setSignedIn(QSqlDatabase& database, PersonId person, UtcTime time) {
  return run(database,
             QStringLiteral("UPDATE person SET failures = 0, last_failure = 0, last_sign_in = ? "
                            "WHERE id = ?"),
             {toMillis(time), person.value});
}

Result<void> setTotpLastStep(QSqlDatabase& database, PersonId person, qint64 step) {
  return run(database, QStringLiteral("UPDATE person SET totp_last_step = ? WHERE id = ?"),
             {step, person.value});
}

Result<QStringList> unusedRecoveryCodeHashes(QSqlDatabase& database, PersonId person) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT code_hash FROM recovery_code WHERE person_id = ? AND used = 0"),
      {person.value});
  if (!query) return query.error();
  QStringList hashes;
  while (query->next()) hashes += query->value(0).toString();
  if (const auto end = readToEnd(*query); !end) return end.error();
  return hashes;
}

Result<void> setRecoveryCodeUsed(QSqlDatabase& database, PersonId person, const QString& hash,
                                 UtcTime time) {
  return run(
      database,
      QStringLiteral("UPDATE recovery_code SET used = ? WHERE person_id = ? AND code_hash = ?"),
      {toMillis(time), person.value, hash});
}

Result<back_off::Failures> workstationFailures(QSqlDatabase& database, const QString& workstation) {
  auto query =
      runQuery(database,
               QStringLiteral(
                   "SELECT failures, last_failure FROM workstation_failure WHERE workstation = ?"),
               {workstation});
  if (!query) return query.error();
  if (!query->next()) return back_off::Failures{};
  return back_off::Failures{query->value(0).toInt(), fromMillis(query->value(1).toLongLong())};
}

Result<void> setWorkstationFailures(QSqlDatabase& database, const QString& workstation,
                                    const back_off::Failures& failures) {
  if (auto done =
          run(database, QStringLiteral("DELETE FROM workstation_failure WHERE workstation = ?"),
              {workstation});
      !done || failures.count == 0) {
    return done;
  }
  return run(database,
             QStringLiteral("INSERT INTO workstation_failure (workstation, failures, "
                            "last_failure) VALUES (?, ?, ?)"),
             {workstation, failures.count, toMillis(failures.last)});
}

}  // namespace linewarden::person_repository
