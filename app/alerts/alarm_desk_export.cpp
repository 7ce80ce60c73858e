// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_desk_work.h"
#include "app/alerts/alarm_journal_csv.h"
#include "app/audit/audit_trail.h"
#include "app/base/when_done.h"
#include "app/identity/access_guard.h"

#include <QCoreApplication>

/// What is taken out of the journal as a file.
namespace linewarden {

namespace {

struct AlarmDeskExportText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::AlarmDesk)
};

using AlarmBytes = Result<QByteArray>;
using AlarmBytesPromise = std::shared_ptr<QPromise<AlarmBytes>>;

struct AlarmSpan {
  UtcTime from;
  UtcTime to;
  int consoles = 1;
};

struct AlarmExport {
  QByteArray text;
  QJsonObject about;  ///< for the trail
};

void answerExport(const AlarmBytesPromise& promise, const AlarmBytes& bytes) {
  promise->addResult(bytes);
  promise->finish();
}

Result<AlarmExport> figuresExport(QSqlDatabase& database, UtcTime from, UtcTime to, int consoles) {
  const auto announcements = alarm_repository::announcements(database, from, to);
  if (!announcements) return announcements.error();
  return AlarmExport{alarmFiguresCsv(alarmFigures(*announcements, from, to, consoles)),
                     {{QStringLiteral("what"), QStringLiteral("figures")},
                      {QStringLiteral("consoles"), consoles}}};
}

Result<AlarmExport> journalExport(QSqlDatabase& database, UtcTime from, UtcTime to) {
  auto csv = alarm_repository::journalCsv(database, from, to);
  if (!csv) return csv.error();
  return AlarmExport{
      std::move(csv->text),
      {{QStringLiteral("what"), QStringLiteral("journal")}, {QStringLiteral("rows"), csv->rows}}};
}

Error noExportSpan() {
  return {ErrorCode::InvalidArgument,
          AlarmDeskExportText::tr("An export needs a time that ends after it begins, and at least "
                                  "one console. Choose another time."),
          {}};
}

AuditEvent exportEntry(const Actor& actor, const AlarmSpan& span) {
  AuditEvent event{actor, QStringLiteral("alarms.exported"), QStringLiteral("alarms"), {}, {}, {}};
  event.after[QStringLiteral("from")] = toIsoUtc(span.from);
  event.after[QStringLiteral("to")] = toIsoUtc(span.to);
  return event;
}

/// Reads in a store's thread, tells the trail, and only then hands the text out. `worker` lives in
/// the desk's own thread; what is still on its way when it goes answers nobody.
template <class Read>
QFuture<AlarmBytes> exportAlarms(QObject* worker, const AlarmRooms& rooms, const Session& session,
                                 const AlarmSpan& span, Read read) {
  if (const auto allowed = rooms.guard.require(session, Permission::ExportHistory); !allowed) {
    return QtFuture::makeReadyFuture(AlarmBytes(allowed.error()));
  }
  if (span.to <= span.from || span.consoles < 1) {
    return QtFuture::makeReadyFuture(AlarmBytes(noExportSpan()));
  }
  const auto promise = std::make_shared<QPromise<AlarmBytes>>();
  promise->start();
  const AuditEvent event = exportEntry(rooms.guard.actorOf(session), span);
  QMetaObject::invokeMethod(
      worker,
      [worker, &rooms, event, read, promise] {
        whenDone(rooms.store.read(read), worker,
                 [worker, &rooms, event, promise](const Result<AlarmExport>& made) {
                   if (!made) return answerExport(promise, made.error());
                   AuditEvent entry = event;
                   for (const QString& key : made->about.keys()) {
                     entry.after[key] = made->about.value(key);
                   }
                   whenDone(rooms.audit.record(entry), worker,
                            [promise, text = made->text](const Result<qint64>& noted) {
                              answerExport(promise, noted ? AlarmBytes(text) : noted.error());
                            });
                 });
      },
      Qt::QueuedConnection);
  return promise->future();
}

}  // namespace

QFuture<Result<QByteArray>> AlarmDesk::figuresCsv(const Session& session, UtcTime from, UtcTime to,
                                                  int consoles) {
  return exportAlarms(work_.get(), work_->rooms(), session, {from, to, consoles},
                      [from, to, consoles](QSqlDatabase& database) {
                        return figuresExport(database, from, to, consoles);
                      });
}

QFuture<Result<QByteArray>> AlarmDesk::journalCsv(const Session& session, UtcTime from,
                                                  UtcTime to) {
  return exportAlarms(
      work_.get(), work_->rooms(), session, {from, to},
      [from, to](QSqlDatabase& database) { return journalExport(database, from, to); });
}

}  // namespace linewarden
