// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/setting_repository.h"

#include "app/store/query.h"

namespace linewarden::setting_repository {

Result<QString> value(QSqlDatabase& database, const QString& name) {
  auto query =
      runQuery(database, QStringLiteral("SELECT value FROM setting WHERE name = ?"), {name});
  if (!query) return query.error();
  return query->next() ? query->value(0).toString() : QString();
}

Result<void> setValue(QSqlDatabase& database, const QString& name, const QString& value) {
  auto updated = runQuery(database, QStringLiteral("UPDATE setting SET value = ? WHERE name = ?"),
                          {value, name});
  if (!updated) return updated.error();
  if (updated->numRowsAffected() > 0) return {};
  const auto inserted = runQuery(
      database, QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?)"), {name, value});
  if (!inserted) return inserted.error();
  return {};
}

}  // namespace linewarden::setting_repository
