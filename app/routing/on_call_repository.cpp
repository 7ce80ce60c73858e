// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/on_call_repository.h"

#include "app/store/query.h"

namespace linewarden::on_call_repository {

namespace {

/// Of a query for plan, alarm, asked, step, sent.
Result<QList<OnCallSent>> onCallRows(Result<QSqlQuery> query) {
  if (!query) return query.error();
  QList<OnCallSent> rows;
  while (query->next()) {
    OnCallSent row;
    row.to = {query->value(0).toLongLong(), query->value(3).toInt()};
    row.alarm.text = query->value(1).toString();
    row.asked = fromMillis(query->value(2).toLongLong());
    row.sent = fromMillis(query->value(4).toLongLong());
    rows += row;
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return rows;
}

Result<void> onCallDone(const Result<QSqlQuery>& query) {
  if (!query) return query.error();
  return {};
}

}  // namespace

Result<QList<OnCallSent>> sentOfUnacknowledged(QSqlDatabase& database) {
  return onCallRows(
      runQuery(database,
               QStringLiteral(
                   "SELECT s.plan, s.alarm, s.asked, s.step, s.sent FROM on_call_sent s "
                   "JOIN alarm_record r ON r.alarm = s.alarm AND r.unacknowledged_since = s.asked "
                   "WHERE r.state IN (?, ?, ?)"),
               {alarmStateName(AlarmState::Unacknowledged),
                alarmStateName(AlarmState::ReturnedUnacknowledged),
                alarmStateName(AlarmState::LatchedUnacknowledged)}));
}

Result<QList<OnCallSent>> newestMails(QSqlDatabase& database, UtcTime from) {
  return onCallRows(runQuery(database,
                             QStringLiteral("SELECT plan, '', 0, step, MAX(sent) FROM on_call_sent "
                                            "WHERE sent >= ? GROUP BY plan, step"),
                             {toMillis(from)}));
}

Result<std::optional<UtcTime>> newestMail(QSqlDatabase& database) {
  auto query = runQuery(database, QStringLiteral("SELECT MAX(sent) FROM on_call_sent"));
  if (!query) return query.error();
  if (!query->next() || query->value(0).isNull()) return std::optional<UtcTime>();
  return std::optional(fromMillis(query->value(0).toLongLong()));
}

Result<void> keep(QSqlDatabase& database, const QList<OnCallSent>& sent) {
  for (const OnCallSent& one : sent) {
    const QVariantList key{one.to.plan, one.alarm.text, toMillis(one.asked), one.to.step};
    auto known = runQuery(database,
                          QStringLiteral("SELECT 1 FROM on_call_sent WHERE plan = ? AND alarm = ? "
                                         "AND asked = ? AND step = ?"),
                          key);
    if (!known) return known.error();
    if (known->next()) continue;
    const auto inserted =
        runQuery(database,
                 QStringLiteral("INSERT INTO on_call_sent (plan, alarm, asked, step, sent) "
                                "VALUES (?, ?, ?, ?, ?)"),
                 key + QVariantList{toMillis(one.sent)});
    if (!inserted) return inserted.error();
  }
  return {};
}

Result<void> forgetBefore(QSqlDatabase& database, UtcTime time) {
  return onCallDone(
      runQuery(database,
               QStringLiteral(
                   "DELETE FROM on_call_sent WHERE sent < ? AND NOT EXISTS (SELECT 1 FROM "
                   "alarm_record r WHERE r.alarm = on_call_sent.alarm AND r.unacknowledged_since = "
                   "on_call_sent.asked AND r.state <> ?)"),
               {toMillis(time), alarmStateName(AlarmState::Normal)}));
}

Result<void> forgetPlan(QSqlDatabase& database, qint64 plan) {
  return onCallDone(
      runQuery(database, QStringLiteral("DELETE FROM on_call_sent WHERE plan = ?"), {plan}));
}

}  // namespace linewarden::on_call_repository
