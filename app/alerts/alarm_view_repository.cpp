// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_view_repository.h"

#include "app/base/canonical_json.h"
#include "app/store/query.h"

#include <QJsonDocument>
#include <QSqlQuery>

namespace linewarden::alarm_view_repository {

namespace {

QJsonObject alarmViewJson(const QString& text) {
  return QJsonDocument::fromJson(text.toUtf8()).object();
}

}  // namespace

Result<QList<SavedAlarmView>> saved(QSqlDatabase& database, const QString& person) {
  auto query =
      runQuery(database,
               QStringLiteral("SELECT name, filter FROM alarm_view WHERE person = ? ORDER BY name"),
               {person});
  if (!query) return query.error();
  QList<SavedAlarmView> views;
  while (query->next()) {
    views += {query->value(0).toString(), alarmViewJson(query->value(1).toString())};
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return views;
}

Result<std::optional<SavedAlarmView>> savedNamed(QSqlDatabase& database, const QString& person,
                                                 const QString& name) {
  auto query = runQuery(
      database, QStringLiteral("SELECT filter FROM alarm_view WHERE person = ? AND name = ?"),
      {person, name});
  if (!query) return query.error();
  if (query->next()) {
    return std::optional(SavedAlarmView{name, alarmViewJson(query->value(0).toString())});
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return std::optional<SavedAlarmView>();
}

Result<qint64> count(QSqlDatabase& database, const QString& person) {
  auto query = runQuery(
      database, QStringLiteral("SELECT count(*) FROM alarm_view WHERE person = ?"), {person});
  if (!query) return query.error();
  const qint64 found = query->next() ? query->value(0).toLongLong() : 0;
  if (const auto end = readToEnd(*query); !end) return end.error();
  return found;
}

Result<void> save(QSqlDatabase& database, const QString& person, const SavedAlarmView& view) {
  if (auto removed = remove(database, person, view.name); !removed) return removed;
  const auto query = runQuery(
      database, QStringLiteral("INSERT INTO alarm_view (person, name, filter) VALUES (?, ?, ?)"),
      {person, view.name, QString::fromUtf8(canonicalJson(view.content))});
  if (!query) return query.error();
  return {};
}

Result<void> remove(QSqlDatabase& database, const QString& person, const QString& name) {
  const auto query =
      runQuery(database, QStringLiteral("DELETE FROM alarm_view WHERE person = ? AND name = ?"),
               {person, name});
  if (!query) return query.error();
  return {};
}

}  // namespace linewarden::alarm_view_repository
