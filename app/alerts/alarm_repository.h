// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/alerts/alarm_figures.h"
#include "app/base/result.h"

#include <QList>
#include <QSqlDatabase>

#include <optional>

/// Tables alarm_record, alarm_event, alarm_comment.
namespace linewarden::alarm_repository {

/// Keeps how an alarm stands, in place of the version that it was read or kept as; it is then kept
/// as the next one. A Conflict that isChangedMeanwhile() where another program was first.
Result<void> keep(QSqlDatabase& database, const AlarmView& view);
[[nodiscard]] bool isChangedMeanwhile(const Error& error);
Result<QList<AlarmView>> records(QSqlDatabase& database);
Result<QList<AlarmView>> recordsOf(QSqlDatabase& database, const QList<AlarmId>& ids);
/// Those that wait for somebody to acknowledge them.
Result<QList<AlarmView>> unacknowledged(QSqlDatabase& database);
Result<std::optional<AlarmView>> record(QSqlDatabase& database, const AlarmId& id);

/// `definition` for title and priority as they were then; `program` tells who wrote it.
Result<void> append(QSqlDatabase& database, const AlarmChange& change,
                    const AlarmDefinition& definition, const QString& program);
/// Of one alarm, newest first.
Result<QList<AlarmChange>> history(QSqlDatabase& database, const AlarmId& id, int limit);
/// Of all, from `from` until before `to`, newest first.
Result<QList<AlarmChange>> journal(QSqlDatabase& database, UtcTime from, UtcTime to, int limit);
/// When alarms were announced since `from`, the newest 10,000 times.
Result<QList<UtcTime>> announcedSince(QSqlDatabase& database, UtcTime from);
/// Announcements made in that time, and earlier ones (of up to 30 days) that lasted into it.
/// InvalidArgument where there are more than a million changes to look at.
Result<QList<AlarmAnnouncement>> announcements(QSqlDatabase& database, UtcTime from, UtcTime to);

/// A change with what is known of its alarm, as those who tell others need it.
struct JournalEntry {
  AlarmChange change;  ///< texts are cut at 4,096 characters
  AlarmSource source = AlarmSource::Process;
  /// Title and priority as they were then; line, unit, tag and class as they are kept now.
  AlarmDefinition definition;
};
/// Of all alarms, with a sequence above `after`, oldest first.
Result<QList<JournalEntry>> changesAfter(QSqlDatabase& database, qint64 after, int limit);

/// Sequence of the newest change; 0 where there is none.
Result<qint64> newest(QSqlDatabase& database);
/// What other programs changed after that sequence.
struct ForeignChanges {
  qint64 newest = 0;  ///< sequence of the newest change of all
  QList<AlarmView> views;
};
Result<ForeignChanges> changedByOthers(QSqlDatabase& database, qint64 after,
                                       const QString& program);

Result<void> insertComment(QSqlDatabase& database, const AlarmComment& comment);
/// Oldest first.
Result<QList<AlarmComment>> comments(QSqlDatabase& database, const AlarmId& id, int limit);

}  // namespace linewarden::alarm_repository
