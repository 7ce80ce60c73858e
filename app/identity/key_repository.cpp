// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/key_repository.h"

#include "app/store/query.h"

namespace linewarden::key_repository {

namespace {

const QString signingColumns = QStringLiteral(
    "SELECT id, person_id, public_key, private_key, made, retired, cause FROM signing_key ");

Result<void> runKey(QSqlDatabase& database, const QString& sql, const QVariantList& values) {
  const auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  return {};
}

std::optional<UtcTime> keyMomentIn(const QVariant& millis) {
  const qint64 number = millis.toLongLong();
  return number > 0 ? std::optional(fromMillis(number)) : std::nullopt;
}

Result<QList<StoredSigningKey>> signingKeysWhere(QSqlDatabase& database, const QString& condition,
                                                 const QVariantList& values) {
  auto query = runQuery(database, signingColumns + condition, values);
  if (!query) return query.error();
  QList<StoredSigningKey> keys;
  while (query->next()) {
    StoredSigningKey key;
    key.info.id = query->value(0).toLongLong();
    key.person = PersonId{query->value(1).toLongLong()};
    key.info.publicKey = query->value(2).toByteArray();
    key.sealed = query->value(3).toByteArray();
    key.info.made = fromMillis(query->value(4).toLongLong());
    key.info.retired = keyMomentIn(query->value(5));
    key.info.cause = query->value(6).toString();
    keys += key;
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return keys;
}

Result<std::optional<StoredSigningKey>> firstOf(const Result<QList<StoredSigningKey>>& keys) {
  if (!keys) return keys.error();
  if (keys->isEmpty()) return std::optional<StoredSigningKey>();
  return std::optional(keys->constFirst());
}

Result<qint64> keyLastId(QSqlDatabase& database, const QString& table) {
  auto query = runQuery(database, QStringLiteral("SELECT max(id) FROM %1").arg(table));
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

}  // namespace

Result<std::optional<StoredSigningKey>> signingKeyOf(QSqlDatabase& database, PersonId person) {
  return firstOf(signingKeysWhere(
      database, QStringLiteral("WHERE person_id = ? AND retired = 0 ORDER BY id DESC"),
      {person.value}));
}

Result<std::optional<StoredSigningKey>> signingKey(QSqlDatabase& database, qint64 id) {
  return firstOf(signingKeysWhere(database, QStringLiteral("WHERE id = ?"), {id}));
}

Result<QList<SigningKeyInfo>> signingKeysOf(QSqlDatabase& database, PersonId person) {
  const auto keys = signingKeysWhere(
      database,
      QStringLiteral("WHERE person_id = ? ORDER BY CASE WHEN retired = 0 THEN 0 ELSE 1 END, "
                     "id DESC"),
      {person.value});
  if (!keys) return keys.error();
  QList<SigningKeyInfo> infos;
  for (const StoredSigningKey& key : *keys) infos += key.info;
  return infos;
}

Result<qint64> insertSigningKey(QSqlDatabase& database, PersonId person,
                                const QByteArray& publicKey, const QByteArray& sealed,
                                UtcTime made) {
  if (auto done =
          runKey(database,
                 QStringLiteral("INSERT INTO signing_key (person_id, public_key, private_key, "
                                "made) VALUES (?, ?, ?, ?)"),
                 {person.value, publicKey, sealed, toMillis(made)});
      !done) {
    return done.error();
  }
  return keyLastId(database, QStringLiteral("signing_key"));
}

Result<void> resealSigningKey(QSqlDatabase& database, qint64 id, const QByteArray& sealed) {
  return runKey(
      database,
      QStringLiteral("UPDATE signing_key SET private_key = ? WHERE id = ? AND retired = 0"),
      {sealed, id});
}

Result<void> retireSigningKey(QSqlDatabase& database, PersonId person, const QString& cause,
                              UtcTime time) {
  return runKey(database,
                QStringLiteral("UPDATE signing_key SET private_key = NULL, retired = ?, cause = ? "
                               "WHERE person_id = ? AND retired = 0"),
                {toMillis(time), cause, person.value});
}

Result<QList<StoredSecurityKey>> securityKeysOf(QSqlDatabase& database, PersonId person) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT id, title, added, last_used, credential_id, public_key, algorithm, "
                     "counter, aaguid FROM security_key WHERE person_id = ? ORDER BY id"),
      {person.value});
  if (!query) return query.error();
  QList<StoredSecurityKey> keys;
  while (query->next()) {
    StoredSecurityKey key;
    key.info.id = query->value(0).toLongLong();
    key.info.title = query->value(1).toString();
    key.info.added = fromMillis(query->value(2).toLongLong());
    key.info.lastUsed = keyMomentIn(query->value(3));
    key.credential.id = query->value(4).toByteArray();
    key.credential.publicKey = query->value(5).toByteArray();
    key.credential.algorithm = query->value(6).toInt();
    key.credential.counter = query->value(7).toUInt();
    key.credential.aaguid = query->value(8).toByteArray();
    keys += key;
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return keys;
}

Result<qint64> insertSecurityKey(QSqlDatabase& database, PersonId person, const QString& title,
                                 const SecurityKeyCredential& credential, UtcTime added) {
  if (auto done = runKey(
          database,
          QStringLiteral("INSERT INTO security_key (person_id, title, credential_id, public_key, "
                         "algorithm, counter, aaguid, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
          {person.value, title, credential.id, credential.publicKey, credential.algorithm,
           static_cast<qint64>(credential.counter), credential.aaguid, toMillis(added)});
      !done) {
    return done.error();
  }
  return keyLastId(database, QStringLiteral("security_key"));
}

Result<void> setSecurityKeyUsed(QSqlDatabase& database, qint64 id, quint32 counter, UtcTime time) {
  return runKey(database,
                QStringLiteral("UPDATE security_key SET counter = ?, last_used = ? WHERE id = ?"),
                {static_cast<qint64>(counter), toMillis(time), id});
}

Result<void> removeSecurityKey(QSqlDatabase& database, PersonId person, qint64 id) {
  return runKey(database, QStringLiteral("DELETE FROM security_key WHERE person_id = ? AND id = ?"),
                {person.value, id});
}

Result<void> removeSecurityKeysOf(QSqlDatabase& database, PersonId person) {
  return runKey(database, QStringLiteral("DELETE FROM security_key WHERE person_id = ?"),
                {person.value});
}

}  // namespace linewarden::key_repository
