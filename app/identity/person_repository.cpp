// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/person_repository.h"

#include "app/identity/key_repository.h"
#include "app/identity/names/name_rules.h"
#include "app/identity/role_repository.h"
#include "app/store/query.h"

#include <QCoreApplication>

#include <array>

namespace linewarden::person_repository {

namespace {

struct PersonRepositoryText {
  Q_DECLARE_TR_FUNCTIONS(People)
};

const QString local = QStringLiteral("local");
const QString directory = QStringLiteral("directory");
const QString emergency = QStringLiteral("emergency");

const QString personColumns = QStringLiteral(
    "SELECT id, name, display_name, disabled, totp_secret IS NOT NULL, created, last_sign_in, "
    "source, invited_until, (SELECT count(*) FROM security_key k WHERE k.person_id = person.id) "
    "FROM person ");
const QString accountColumns = QStringLiteral(
    "SELECT id, name, display_name, password_hash, totp_secret, totp_last_step, disabled, source, "
    "directory_id, invited_until, "
    "(SELECT count(*) FROM security_key k WHERE k.person_id = person.id) FROM person ");

PersonSource sourceFrom(const QString& name) {
  if (name == directory) return PersonSource::Directory;
  return name == emergency ? PersonSource::Emergency : PersonSource::Local;
}

QString sourceName(PersonSource source) {
  switch (source) {
    case PersonSource::Local: return local;
    case PersonSource::Directory: return directory;
    case PersonSource::Emergency: return emergency;
  }
  return local;
}

Result<void> runPerson(QSqlDatabase& database, const QString& sql, const QVariantList& values) {
  const auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  return {};
}

std::optional<UtcTime> personMomentIn(const QVariant& millis) {
  const qint64 number = millis.toLongLong();
  return number > 0 ? std::optional(fromMillis(number)) : std::nullopt;
}

QVariant blobOf(const SecretBytes& secret) {
  if (secret.isEmpty()) return QVariant(QMetaType::fromType<QByteArray>());
  return QByteArray(reinterpret_cast<const char*>(secret.data()),
                    static_cast<qsizetype>(secret.size()));
}

Person personIn(const QSqlQuery& row) {
  Person person;
  person.id = PersonId{row.value(0).toLongLong()};
  person.name = row.value(1).toString();
  person.displayName = row.value(2).toString();
  person.disabled = row.value(3).toBool();
  person.created = fromMillis(row.value(5).toLongLong());
  person.lastSignIn = personMomentIn(row.value(6));
  person.source = sourceFrom(row.value(7).toString());
  person.invitedUntil = personMomentIn(row.value(8));
  person.securityKeys = row.value(9).toInt();
  person.hasSecondFactor = row.value(4).toBool() || person.securityKeys > 0;
  return person;
}

Result<QList<Person>> peopleWhere(QSqlDatabase& database, const QString& condition,
                                  const QVariantList& values) {
  auto query = runQuery(database, personColumns + condition, values);
  if (!query) return query.error();
  QList<Person> people;
  while (query->next()) people.append(personIn(*query));
  if (const auto end = readToEnd(*query); !end) return end.error();
  for (Person& person : people) {
    auto roles = role_repository::rolesOf(database, person.id);
    if (!roles) return roles.error();
    person.roles = *roles;
  }
  return people;
}

Result<std::optional<Account>> accountWhere(QSqlDatabase& database, const QString& condition,
                                            const QVariantList& values) {
  auto query = runQuery(database, accountColumns + condition, values);
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
  account.source = sourceFrom(query->value(7).toString());
  account.directoryId = query->value(8).toString();
  account.invitedUntil = fromMillis(query->value(9).toLongLong());
  account.securityKeys = query->value(10).toInt();
  auto roles = role_repository::rolesOf(database, account.id);
  if (!roles) return roles.error();
  account.roles = *roles;
  return std::optional<Account>(std::move(account));
}

// Accounts of the first schema have no skeletons yet.
Result<void> fillSkeletons(QSqlDatabase& database) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT id, name, display_name FROM person WHERE name_skeleton = ''"));
  if (!query) return query.error();
  QList<std::array<QVariant, 3>> rows;
  while (query->next()) {
    rows.append({query->value(0), nameSkeleton(query->value(1).toString()),
                 nameSkeleton(query->value(2).toString())});
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  for (const auto& [id, name, display] : rows) {
    auto set = runPerson(
        database,
        QStringLiteral("UPDATE person SET name_skeleton = ?, display_skeleton = ? WHERE id = ?"),
        {name, display, id});
    if (!set) return set;
  }
  return {};
}

// A name that only looks different is how somebody else's signature is imitated.
Result<void> requireDistinct(QSqlDatabase& database, const NewAccount& account,
                             const QString& nameShape, const QString& displayShape) {
  if (auto filled = fillSkeletons(database); !filled) return filled;
  auto query = runQuery(database,
                        QStringLiteral("SELECT name, display_name, name_skeleton FROM person WHERE "
                                       "name = ? OR name_skeleton = ? OR display_skeleton = ?"),
                        {account.name, nameShape, displayShape});
  if (!query) return query.error();
  if (!query->next()) return {};
  const QString name = query->value(0).toString();
  if (name == account.name) {
    return Error{
        ErrorCode::AlreadyExists,
        PersonRepositoryText::tr("There is already an account “%1”. Choose another account name.")
            .arg(name),
        {}};
  }
  if (query->value(2).toString() == nameShape) {
    return Error{ErrorCode::AlreadyExists,
                 PersonRepositoryText::tr(
                     "“%1” looks like the account “%2”, which is there already. Choose a name "
                     "that cannot be taken for it.")
                     .arg(account.name, name),
                 {}};
  }
  return Error{ErrorCode::AlreadyExists,
               PersonRepositoryText::tr(
                   "“%1” looks like “%2”, the name of account “%3”. If these are two people, "
                   "add what tells them apart, such as “(Laboratory)”; one person has one "
                   "account.")
                   .arg(account.displayName, query->value(1).toString(), name),
               {}};
}

Result<void> insertDetails(QSqlDatabase& database, PersonId id, const NewAccount& account) {
  for (const Role role : account.roles) {
    if (auto done = role_repository::add(database, id, role, account.grantedBy, account.created);
        !done) {
      return done;
    }
  }
  if (!account.signingPrivateKey.isEmpty()) {
    const auto key = key_repository::insertSigningKey(database, id, account.signingPublicKey,
                                                      account.signingPrivateKey, account.created);
    if (!key) return key.error();
  }
  return setRecoveryCodeHashes(database, id, account.recoveryCodeHashes);
}

Result<PersonId> idOf(QSqlDatabase& database, const QString& name) {
  auto query = runQuery(database, QStringLiteral("SELECT id FROM person WHERE name = ?"), {name});
  if (!query) return query.error();
  return query->next() ? PersonId{query->value(0).toLongLong()} : PersonId{};
}

}  // namespace

Result<QList<Person>> list(QSqlDatabase& database) {
  return peopleWhere(database, QStringLiteral("WHERE source <> 'emergency' ORDER BY name"), {});
}

Result<std::optional<Person>> person(QSqlDatabase& database, PersonId id) {
  const auto found = peopleWhere(database, QStringLiteral("WHERE id = ?"), {id.value});
  if (!found) return found.error();
  if (found->isEmpty()) return std::optional<Person>();
  return std::optional(found->constFirst());
}

Result<qint64> count(QSqlDatabase& database) {
  auto query =
      runQuery(database, QStringLiteral("SELECT count(*) FROM person WHERE source <> 'emergency'"));
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

Result<std::optional<Account>> byName(QSqlDatabase& database, const QString& name) {
  return accountWhere(database, QStringLiteral("WHERE name = ?"), {name});
}

Result<std::optional<Account>> byId(QSqlDatabase& database, PersonId id) {
  return accountWhere(database, QStringLiteral("WHERE id = ?"), {id.value});
}

Result<std::optional<Account>> byDirectoryId(QSqlDatabase& database, const QString& directoryId) {
  return accountWhere(database, QStringLiteral("WHERE directory_id = ? AND source = 'directory'"),
                      {directoryId});
}

Result<Standing> standingOf(QSqlDatabase& database, PersonId person) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT disabled, source, directory_id, (SELECT count(*) FROM security_key k "
                     "WHERE k.person_id = person.id) FROM person WHERE id = ?"),
      {person.value});
  if (!query) return query.error();
  if (!query->next()) return Standing{};
  Standing standing;
  standing.disabled = query->value(0).toBool();
  standing.source = sourceFrom(query->value(1).toString());
  standing.directoryId = query->value(2).toString();
  standing.securityKeys = query->value(3).toInt();
  auto roles = role_repository::rolesOf(database, person);
  if (!roles) return roles.error();
  standing.roles = *roles;
  return standing;
}

Result<PersonId> insert(QSqlDatabase& database, const NewAccount& account) {
  const QString nameShape = nameSkeleton(account.name);
  const QString displayShape = nameSkeleton(account.displayName);
  if (auto distinct = requireDistinct(database, account, nameShape, displayShape); !distinct) {
    return distinct.error();
  }
  if (auto done = runPerson(
          database,
          QStringLiteral("INSERT INTO person (name, display_name, password_hash, totp_secret, "
                         "created, source, directory_id, invited_until, name_skeleton, "
                         "display_skeleton) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          {account.name, account.displayName, account.passwordHash, blobOf(account.totpSecret),
           toMillis(account.created), sourceName(account.source), account.directoryId,
           toMillis(account.invitedUntil), nameShape, displayShape});
      !done) {
    return done.error();
  }
  auto id = idOf(database, account.name);
  if (!id) return id;
  if (auto done = insertDetails(database, *id, account); !done) return done.error();
  return id;
}

Result<void> setPassword(QSqlDatabase& database, PersonId person, const QString& hash) {
  return runPerson(
      database,
      QStringLiteral("UPDATE person SET password_hash = ?, invited_until = 0 WHERE id = ?"),
      {hash, person.value});
}

Result<bool> upgradePasswordHash(QSqlDatabase& database, PersonId person, const QString& from,
                                 const QString& to) {
  const auto query = runQuery(
      database,
      QStringLiteral("UPDATE person SET password_hash = ? WHERE id = ? AND password_hash = ?"),
      {to, person.value, from});
  if (!query) return query.error();
  return query->numRowsAffected() == 1;
}

Result<void> setOneTimePassword(QSqlDatabase& database, PersonId person, const QString& hash,
                                UtcTime until) {
  return runPerson(
      database,
      QStringLiteral("UPDATE person SET password_hash = ?, invited_until = ? WHERE id = ?"),
      {hash, toMillis(until), person.value});
}

Result<void> setCredentialsReset(QSqlDatabase& database, PersonId person, bool reset) {
  return runPerson(database, QStringLiteral("UPDATE person SET credentials_reset = ? WHERE id = ?"),
                   {reset ? 1 : 0, person.value});
}

Result<bool> areCredentialsReset(QSqlDatabase& database, PersonId person) {
  auto query =
      runQuery(database, QStringLiteral("SELECT credentials_reset FROM person WHERE id = ?"),
               {person.value});
  if (!query) return query.error();
  return query->next() && query->value(0).toBool();
}

Result<void> setDisabled(QSqlDatabase& database, PersonId person, bool disabled) {
  return runPerson(database, QStringLiteral("UPDATE person SET disabled = ? WHERE id = ?"),
                   {disabled ? 1 : 0, person.value});
}

Result<void> setDisplayName(QSqlDatabase& database, PersonId person, const QString& displayName) {
  return runPerson(
      database,
      QStringLiteral("UPDATE person SET display_name = ?, display_skeleton = ? WHERE id = ?"),
      {displayName, nameSkeleton(displayName), person.value});
}

Result<void> setSignedIn(QSqlDatabase& database, PersonId person, UtcTime time) {
  return runPerson(database, QStringLiteral("UPDATE person SET last_sign_in = ? WHERE id = ?"),
                   {toMillis(time), person.value});
}

Result<void> setTotpSecret(QSqlDatabase& database, PersonId person, const SecretBytes& secret) {
  return runPerson(
      database,
      QStringLiteral("UPDATE person SET totp_secret = ?, totp_last_step = 0 WHERE id = ?"),
      {blobOf(secret), person.value});
}

Result<void> setTotpLastStep(QSqlDatabase& database, PersonId person, qint64 step) {
  return runPerson(database, QStringLiteral("UPDATE person SET totp_last_step = ? WHERE id = ?"),
                   {step, person.value});
}

Result<void> setRecoveryCodeHashes(QSqlDatabase& database, PersonId person,
                                   const QStringList& hashes) {
  if (auto done =
          runPerson(database, QStringLiteral("DELETE FROM recovery_code WHERE person_id = ?"),
                    {person.value});
      !done) {
    return done;
  }
  for (const QString& hash : hashes) {
    if (auto done = runPerson(
            database,
            QStringLiteral("INSERT INTO recovery_code (person_id, code_hash) VALUES (?, ?)"),
            {person.value, hash});
        !done) {
      return done;
    }
  }
  return {};
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
  return runPerson(
      database,
      QStringLiteral("UPDATE recovery_code SET used = ? WHERE person_id = ? AND code_hash = ?"),
      {toMillis(time), person.value, hash});
}

}  // namespace linewarden::person_repository
