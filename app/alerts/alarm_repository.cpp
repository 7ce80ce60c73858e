// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_repository.h"

#include "app/store/query.h"

#include <QCoreApplication>
#include <QStringList>

namespace linewarden::alarm_repository {

namespace {

/// The columns of alarm_record after its key, in the order of alarmRecordValues.
const QStringList& alarmRecordColumns() {
  static const QStringList columns =
      QStringLiteral(
          "source title line unit tag priority class cause consequence response latching state "
          "since active active_since announced unacknowledged_since occurrence value limit_value "
          "text acknowledged_by "
          "acknowledged note shelved_until shelved_by shelve_reason suppressed suppress_reason "
          "service_person service_name service_display_name service_requested service_reason "
          "approver approver_name approver_display_name approved version")
          .split(u' ');
  return columns;
}

const QString staleRecord = QStringLiteral("stale record");

struct AlarmRepositoryText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::AlarmRepository)
};

Error changedMeanwhile() {
  return {ErrorCode::Conflict,
          AlarmRepositoryText::tr("The alarm changed at the same moment, here or at another "
                                  "console. Look at it again; if it still needs it, repeat."),
          staleRecord};
}

QVariant numberOrNull(const std::optional<double>& number) {
  return number ? QVariant(*number) : QVariant();
}

std::optional<double> numberIn(const QVariant& value) {
  if (value.isNull()) return std::nullopt;
  return value.toDouble();
}

QVariantList alarmRecordValues(const AlarmView& view) {
  const AlarmDefinition& definition = view.definition;
  const AlarmRecord& record = view.record;
  const ServiceApproval service = record.service.value_or(ServiceApproval());
  const AlarmPerson approver = service.approvedBy.value_or(AlarmPerson());
  return {alarmSourceName(view.source),
          definition.title,
          definition.line,
          definition.unit,
          definition.tag,
          alarmPriorityName(definition.priority),
          definition.alarmClass,
          definition.cause,
          definition.consequence,
          definition.response,
          definition.isLatching ? 1 : 0,
          alarmStateName(record.state),
          toMillis(record.since),
          record.isActive ? 1 : 0,
          toMillis(record.activeSince),
          toMillis(record.announced),
          toMillis(record.unacknowledgedSince),
          record.occurrence,
          numberOrNull(record.value),
          numberOrNull(record.limit),
          record.text,
          record.acknowledgedBy,
          toMillis(record.acknowledgedAt),
          record.note,
          record.shelvedUntil ? toMillis(*record.shelvedUntil) : qint64{0},
          record.shelvedBy,
          record.shelveReason,
          record.isSuppressed ? 1 : 0,
          record.suppressReason,
          service.requestedBy.person,
          service.requestedBy.name,
          service.requestedBy.displayName,
          toMillis(service.requestedAt),
          service.reason,
          approver.person,
          approver.name,
          approver.displayName,
          toMillis(service.approvedAt),
          record.version + 1};
}

/// Reads a row's columns one after the other.
class AlarmColumns {
 public:
  explicit AlarmColumns(const QSqlQuery& row) : row_(row) {}
  QVariant next() { return row_.value(at_++); }
  QString text() { return next().toString(); }
  qint64 number() { return next().toLongLong(); }
  UtcTime time() { return fromMillis(number()); }
  bool flag() { return number() != 0; }
  AlarmPerson person() {
    AlarmPerson person;
    person.person = number();
    person.name = text();
    person.displayName = text();
    return person;
  }

 private:
  const QSqlQuery& row_;
  int at_ = 0;
};

void readService(AlarmColumns& columns, AlarmRecord& record) {
  ServiceApproval service;
  service.requestedBy = columns.person();
  service.requestedAt = columns.time();
  service.reason = columns.text();
  const AlarmPerson approver = columns.person();
  service.approvedAt = columns.time();
  if (toMillis(service.requestedAt) == 0) return;
  if (toMillis(service.approvedAt) != 0) service.approvedBy = approver;
  record.service = service;
}

/// What cannot be read (a name of another version) falls to what is shown most.
AlarmView alarmViewIn(const QSqlQuery& row) {
  AlarmColumns columns(row);
  AlarmView view;
  AlarmDefinition& definition = view.definition;
  AlarmRecord& record = view.record;
  record.id.text = columns.text();
  definition.id = record.id;
  view.source = alarmSourceFromName(columns.text()).value_or(AlarmSource::System);
  definition.title = columns.text();
  definition.line = columns.text();
  definition.unit = columns.text();
  definition.tag = columns.text();
  definition.priority = alarmPriorityFromName(columns.text()).value_or(AlarmPriority::High);
  definition.alarmClass = columns.text();
  definition.cause = columns.text();
  definition.consequence = columns.text();
  definition.response = columns.text();
  definition.isLatching = columns.flag();
  record.state = alarmStateFromName(columns.text()).value_or(AlarmState::Unacknowledged);
  record.since = columns.time();
  record.isActive = columns.flag();
  record.activeSince = columns.time();
  record.announced = columns.time();
  record.unacknowledgedSince = columns.time();
  record.occurrence = columns.number();
  record.value = numberIn(columns.next());
  record.limit = numberIn(columns.next());
  record.text = columns.text();
  record.acknowledgedBy = columns.text();
  record.acknowledgedAt = columns.time();
  record.note = columns.text();
  if (const qint64 until = columns.number(); until > 0) record.shelvedUntil = fromMillis(until);
  record.shelvedBy = columns.text();
  record.shelveReason = columns.text();
  record.isSuppressed = columns.flag();
  record.suppressReason = columns.text();
  readService(columns, record);
  record.version = columns.number();
  return view;
}

Result<QList<AlarmView>> alarmViewsWhere(QSqlDatabase& database, const QString& rest,
                                         const QVariantList& values) {
  const QString sql = QStringLiteral("SELECT alarm, %1 FROM alarm_record %2")
                          .arg(alarmRecordColumns().join(QStringLiteral(", ")), rest);
  auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  QList<AlarmView> views;
  while (query->next()) views += alarmViewIn(*query);
  if (const auto end = readToEnd(*query); !end) return end.error();
  return views;
}

}  // namespace

Result<void> keep(QSqlDatabase& database, const AlarmView& view) {
  static const QString update =
      QStringLiteral("UPDATE alarm_record SET %1 = ? WHERE alarm = ? AND version = ?")
          .arg(alarmRecordColumns().join(QStringLiteral(" = ?, ")));
  static const QString insert =
      QStringLiteral("INSERT INTO alarm_record (%1, alarm) VALUES (%2?)")
          .arg(alarmRecordColumns().join(QStringLiteral(", ")),
               QStringLiteral("?, ").repeated(alarmRecordColumns().size()));
  QVariantList values = alarmRecordValues(view);
  values += view.record.id.text;
  if (view.record.version > 0) {
    auto updated = runQuery(database, update, values + QVariantList{view.record.version});
    if (!updated) return updated.error();
    if (updated->numRowsAffected() > 0) return {};
  }
  auto known =
      runQuery(database, QStringLiteral("SELECT version FROM alarm_record WHERE alarm = ?"),
               {view.record.id.text});
  if (!known) return known.error();
  if (known->next()) return changedMeanwhile();
  const auto inserted = runQuery(database, insert, values);
  if (!inserted) return inserted.error();
  return {};
}

bool isChangedMeanwhile(const Error& error) {
  return error.code == ErrorCode::Conflict && error.detail == staleRecord;
}

Result<QList<AlarmView>> recordsOf(QSqlDatabase& database, const QList<AlarmId>& ids) {
  QList<AlarmView> views;
  for (const AlarmId& id : ids) {
    const auto found = record(database, id);
    if (!found) return found.error();
    if (*found) views += **found;
  }
  return views;
}

Result<QList<AlarmView>> records(QSqlDatabase& database) {
  return alarmViewsWhere(database, QStringLiteral("ORDER BY alarm"), {});
}

Result<QList<AlarmView>> unacknowledged(QSqlDatabase& database) {
  return alarmViewsWhere(database, QStringLiteral("WHERE state IN (?, ?, ?) ORDER BY alarm"),
                         {alarmStateName(AlarmState::Unacknowledged),
                          alarmStateName(AlarmState::ReturnedUnacknowledged),
                          alarmStateName(AlarmState::LatchedUnacknowledged)});
}

Result<std::optional<AlarmView>> record(QSqlDatabase& database, const AlarmId& id) {
  const auto found = alarmViewsWhere(database, QStringLiteral("WHERE alarm = ?"), {id.text});
  if (!found) return found.error();
  if (found->isEmpty()) return std::optional<AlarmView>();
  return std::optional(found->constFirst());
}

Result<ForeignChanges> changedByOthers(QSqlDatabase& database, qint64 after,
                                       const QString& program) {
  ForeignChanges changes;
  const auto last = newest(database);
  if (!last) return last.error();
  changes.newest = *last;
  if (*last <= after) return changes;
  auto views = alarmViewsWhere(
      database,
      QStringLiteral(
          "WHERE alarm IN (SELECT alarm FROM alarm_event WHERE id > ? AND program <> ?)"),
      {after, program});
  if (!views) return views.error();
  changes.views = std::move(*views);
  return changes;
}

}  // namespace linewarden::alarm_repository
