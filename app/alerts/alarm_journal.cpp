// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_repository.h"
#include "app/store/query.h"

#include <QCoreApplication>
#include <QHash>

/// Tables alarm_event and alarm_comment.
namespace linewarden::alarm_repository {

namespace {

constexpr std::chrono::hours announcedBefore{24 * 30};
constexpr int mostRecalled = 10'000;
constexpr int mostJoined = 1'000'000;

struct AlarmJournalText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::AlarmJournal)
};

Error tooManyChanges() {
  return {ErrorCode::InvalidArgument,
          AlarmJournalText::tr("There are more than a million changes of alarms in that time. "
                               "Choose a shorter time."),
          {}};
}

const QString alarmEventSelect = QStringLiteral(
    "SELECT id, alarm, time, what, from_state, to_state, person, name, display_name, why, "
    "occurrence, value, limit_value, repeats FROM alarm_event ");

QVariant alarmNumber(const std::optional<double>& number) {
  return number ? QVariant(*number) : QVariant();
}

std::optional<double> alarmNumberIn(const QSqlQuery& row, int column) {
  if (row.value(column).isNull()) return std::nullopt;
  return row.value(column).toDouble();
}

AlarmState stateIn(const QSqlQuery& row, int column) {
  return alarmStateFromName(row.value(column).toString()).value_or(AlarmState::Unacknowledged);
}

AlarmChange alarmChangeIn(const QSqlQuery& row) {
  AlarmChange change;
  change.sequence = row.value(0).toLongLong();
  change.id.text = row.value(1).toString();
  change.time = fromMillis(row.value(2).toLongLong());
  change.what = row.value(3).toString();
  change.from = stateIn(row, 4);
  change.to = stateIn(row, 5);
  change.who = {row.value(6).toLongLong(), row.value(7).toString(), row.value(8).toString()};
  change.why = row.value(9).toString();
  change.occurrence = row.value(10).toLongLong();
  change.value = alarmNumberIn(row, 11);
  change.limit = alarmNumberIn(row, 12);
  change.repeats = row.value(13).toInt();
  return change;
}

Result<QList<AlarmChange>> alarmChangesWhere(QSqlDatabase& database, const QString& rest,
                                             const QVariantList& values) {
  auto query = runQuery(database, alarmEventSelect + rest, values);
  if (!query) return query.error();
  QList<AlarmChange> changes;
  while (query->next()) changes += alarmChangeIn(*query);
  if (const auto end = readToEnd(*query); !end) return end.error();
  return changes;
}

/// A text of a megabyte is of no use to who is told, a hundred of them fill memory.
constexpr int longestToldText = 4096;

AlarmDefinition definitionIn(const QSqlQuery& row, int column) {
  AlarmDefinition definition;
  definition.title = row.value(column).toString();
  definition.priority =
      alarmPriorityFromName(row.value(column + 1).toString()).value_or(AlarmPriority::High);
  definition.alarmClass = row.value(column + 2).toString();
  definition.line = row.value(column + 3).toString();
  definition.unit = row.value(column + 4).toString();
  definition.tag = row.value(column + 5).toString();
  return definition;
}

/// Joins announcement, acknowledgement and return of each alarm, in the order of the journal.
class AnnouncementJoin {
 public:
  /// What ended before is left out.
  explicit AnnouncementJoin(UtcTime from) : from_(from) {}

  void take(const QSqlQuery& row) {
    const AlarmId id{row.value(0).toString()};
    const UtcTime time = fromMillis(row.value(1).toLongLong());
    const auto state = stateIn(row, 3);
    const auto open = open_.constFind(id);
    const bool isOpen = open != open_.cend();
    if (row.value(4).toInt() != 0) {
      AlarmAnnouncement one;
      // An alarm that lasts and is announced again is as old as it was.
      if (isOpen && row.value(2).toString() == QStringLiteral("announced-again")) {
        one.activeSince = all_.at(*open).activeSince.value_or(all_.at(*open).raised);
      }
      if (isOpen) end(*open, time);
      one.id = id;
      one.title = row.value(6).toString();
      one.priority = alarmPriorityFromName(row.value(5).toString()).value_or(AlarmPriority::High);
      one.raised = time;
      one.repeats = row.value(8).toInt();
      open_.insert(id, all_.size());
      all_ += one;
    } else if (isOpen && row.value(2).toString() == QStringLiteral("acknowledged")) {
      all_[*open].acknowledged = time;
      all_[*open].person = row.value(7).toString();
    }
    const bool isOver = state != AlarmState::Unacknowledged && state != AlarmState::Acknowledged;
    if (isOpen && isOver) end(*open, time);
  }
  [[nodiscard]] QList<AlarmAnnouncement> within() const {
    QList<AlarmAnnouncement> list;
    for (const AlarmAnnouncement& one : all_) {
      if (one.raised >= from_ || !one.returned || *one.returned > from_) list += one;
    }
    return list;
  }

 private:
  void end(qsizetype index, UtcTime time) {
    if (!all_[index].returned) all_[index].returned = time;
  }

  const UtcTime from_;
  QList<AlarmAnnouncement> all_;
  QHash<AlarmId, qsizetype> open_;  // the newest of each alarm
};

}  // namespace

Result<void> append(QSqlDatabase& database, const AlarmChange& change,
                    const AlarmDefinition& definition, const QString& program) {
  const auto done = runQuery(
      database,
      QStringLiteral(
          "INSERT INTO alarm_event (alarm, program, time, what, from_state, to_state, announced, "
          "priority, title, person, name, display_name, why, occurrence, value, limit_value, "
          "repeats) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      {change.id.text, program, toMillis(change.time), change.what, alarmStateName(change.from),
       alarmStateName(change.to), change.isAnnouncement() ? 1 : 0,
       alarmPriorityName(definition.priority), definition.title, change.who.person, change.who.name,
       change.who.displayName, change.why, change.occurrence, alarmNumber(change.value),
       alarmNumber(change.limit), change.repeats});
  if (!done) return done.error();
  return {};
}

Result<QList<AlarmChange>> history(QSqlDatabase& database, const AlarmId& id, int limit) {
  return alarmChangesWhere(database, QStringLiteral("WHERE alarm = ? ORDER BY id DESC LIMIT ?"),
                           {id.text, limit});
}

Result<QList<AlarmChange>> journal(QSqlDatabase& database, UtcTime from, UtcTime to, int limit) {
  return alarmChangesWhere(
      database, QStringLiteral("WHERE time >= ? AND time < ? ORDER BY time DESC, id DESC LIMIT ?"),
      {toMillis(from), toMillis(to), limit});
}

Result<QList<UtcTime>> announcedSince(QSqlDatabase& database, UtcTime from) {
  auto query = runQuery(database,
                        QStringLiteral("SELECT time FROM alarm_event WHERE time >= ? AND announced "
                                       "= 1 ORDER BY time DESC LIMIT ?"),
                        {toMillis(from), mostRecalled});
  if (!query) return query.error();
  QList<UtcTime> times;
  while (query->next()) times += fromMillis(query->value(0).toLongLong());
  if (const auto end = readToEnd(*query); !end) return end.error();
  return times;
}

Result<QList<AlarmAnnouncement>> announcements(QSqlDatabase& database, UtcTime from, UtcTime to) {
  auto query =
      runQuery(database,
               QStringLiteral(
                   "SELECT alarm, time, what, to_state, announced, priority, title, display_name, "
                   "repeats FROM alarm_event WHERE time >= ? AND time < ? ORDER BY id"),
               {toMillis(from - announcedBefore), toMillis(to)});
  if (!query) return query.error();
  AnnouncementJoin join(from);
  for (int rows = 0; query->next(); ++rows) {
    if (rows == mostJoined) return tooManyChanges();
    join.take(*query);
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return join.within();
}

Result<QList<JournalEntry>> changesAfter(QSqlDatabase& database, qint64 after, int limit) {
  auto query = runQuery(
      database,
      QStringLiteral(
          "SELECT e.id, e.alarm, e.time, e.what, e.from_state, e.to_state, e.person, e.name, "
          "e.display_name, substr(e.why, 1, ?), e.occurrence, e.value, e.limit_value, e.repeats, "
          "substr(e.title, 1, ?), e.priority, r.class, r.line, r.unit, r.tag, r.source "
          "FROM alarm_event e LEFT JOIN alarm_record r ON r.alarm = e.alarm "
          "WHERE e.id > ? ORDER BY e.id LIMIT ?"),
      {longestToldText, longestToldText, after, limit});
  if (!query) return query.error();
  constexpr int definitionColumn = 14;
  constexpr int sourceColumn = 20;
  QList<JournalEntry> entries;
  while (query->next()) {
    JournalEntry entry;
    entry.change = alarmChangeIn(*query);
    entry.definition = definitionIn(*query, definitionColumn);
    entry.definition.id = entry.change.id;
    entry.source =
        alarmSourceFromName(query->value(sourceColumn).toString()).value_or(AlarmSource::System);
    entries += entry;
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return entries;
}

Result<qint64> newest(QSqlDatabase& database) {
  auto query = runQuery(database, QStringLiteral("SELECT max(id) FROM alarm_event"));
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

Result<void> insertComment(QSqlDatabase& database, const AlarmComment& comment) {
  const auto done = runQuery(
      database,
      QStringLiteral("INSERT INTO alarm_comment (alarm, occurrence, person, name, display_name, "
                     "time, text) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      {comment.alarm.text, comment.occurrence, comment.by.person, comment.by.name,
       comment.by.displayName, toMillis(comment.time), comment.text});
  if (!done) return done.error();
  return {};
}

Result<QList<AlarmComment>> comments(QSqlDatabase& database, const AlarmId& id, int limit) {
  auto query =
      runQuery(database,
               QStringLiteral("SELECT id, occurrence, person, name, display_name, time, text FROM "
                              "alarm_comment WHERE alarm = ? ORDER BY id LIMIT ?"),
               {id.text, limit});
  if (!query) return query.error();
  QList<AlarmComment> list;
  while (query->next()) {
    AlarmComment comment;
    comment.id = query->value(0).toLongLong();
    comment.alarm = id;
    comment.occurrence = query->value(1).toLongLong();
    comment.by = {query->value(2).toLongLong(), query->value(3).toString(),
                  query->value(4).toString()};
    comment.time = fromMillis(query->value(5).toLongLong());
    comment.text = query->value(6).toString();
    list += comment;
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return list;
}

}  // namespace linewarden::alarm_repository
