// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/failure_repository.h"

#include "app/crypto/random.h"
#include "app/store/query.h"
#include "app/store/setting_repository.h"

namespace linewarden::failure_repository {

namespace {

const QString nameKeySetting = QStringLiteral("sign-in.name-key");

Result<void> runFailure(QSqlDatabase& database, const QString& sql, const QVariantList& values) {
  const auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  return {};
}

Result<back_off::Failures> failuresWhere(QSqlDatabase& database, const QString& sql,
                                         const QVariantList& values) {
  auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  if (!query->next()) return back_off::Failures{};
  return back_off::Failures{query->value(0).toInt(), fromMillis(query->value(1).toLongLong())};
}

// Names are anybody's to invent: what is kept of them is bounded.
Result<void> dropOldest(QSqlDatabase& database) {
  auto query = runQuery(database, QStringLiteral("SELECT count(*) FROM sign_in_failure"));
  if (!query) return query.error();
  if (!query->next() || query->value(0).toInt() < mostNames) return {};
  return runFailure(database,
                    QStringLiteral("DELETE FROM sign_in_failure WHERE last_failure <= (SELECT "
                                   "min(last_failure) FROM sign_in_failure)"),
                    {});
}

}  // namespace

Result<QByteArray> nameKey(QSqlDatabase& database) {
  const auto stored = setting_repository::value(database, nameKeySetting);
  if (!stored) return stored.error();
  if (!stored->isEmpty()) return QByteArray::fromHex(stored->toLatin1());
  QByteArray made = randomBytes(32);
  if (auto set =
          setting_repository::setValue(database, nameKeySetting, QString::fromLatin1(made.toHex()));
      !set) {
    return set.error();
  }
  return made;
}

Result<back_off::Failures> ofName(QSqlDatabase& database, const QString& nameHash,
                                  const QString& workstation) {
  return failuresWhere(database,
                       QStringLiteral("SELECT failures, last_failure FROM sign_in_failure WHERE "
                                      "name_key = ? AND workstation = ?"),
                       {nameHash, workstation});
}

Result<void> forgive(QSqlDatabase& database, const QString& nameHash, const QString& workstation) {
  return runFailure(
      database,
      QStringLiteral("DELETE FROM sign_in_failure WHERE name_key = ? AND workstation = ?"),
      {nameHash, workstation});
}

Result<void> setOfName(QSqlDatabase& database, const QString& nameHash, const QString& workstation,
                       const back_off::Failures& failures) {
  if (auto done = forgive(database, nameHash, workstation); !done || failures.count == 0) {
    return done;
  }
  if (auto done = dropOldest(database); !done) return done;
  return runFailure(database,
                    QStringLiteral("INSERT INTO sign_in_failure (name_key, workstation, failures, "
                                   "last_failure) VALUES (?, ?, ?, ?)"),
                    {nameHash, workstation, failures.count, toMillis(failures.last)});
}

Result<int> namesSince(QSqlDatabase& database, const QString& workstation, UtcTime since) {
  auto query = runQuery(database,
                        QStringLiteral("SELECT count(*) FROM sign_in_failure WHERE workstation = ? "
                                       "AND last_failure >= ?"),
                        {workstation, toMillis(since)});
  if (!query) return query.error();
  return query->next() ? query->value(0).toInt() : 0;
}

Result<back_off::Failures> ofWorkstation(QSqlDatabase& database, const QString& workstation) {
  return failuresWhere(
      database,
      QStringLiteral(
          "SELECT failures, last_failure FROM workstation_failure WHERE workstation = ?"),
      {workstation});
}

Result<void> setOfWorkstation(QSqlDatabase& database, const QString& workstation,
                              const back_off::Failures& failures) {
  if (auto done = runFailure(
          database, QStringLiteral("DELETE FROM workstation_failure WHERE workstation = ?"),
          {workstation});
      !done || failures.count == 0) {
    return done;
  }
  return runFailure(database,
                    QStringLiteral("INSERT INTO workstation_failure (workstation, failures, "
                                   "last_failure) VALUES (?, ?, ?)"),
                    {workstation, failures.count, toMillis(failures.last)});
}

}  // namespace linewarden::failure_repository
