// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_book.h"
#include "app/alerts/alarm_figures.h"
#include "app/base/result.h"
#include "app/identity/session.h"
#include "app/plc/reading.h"

#include <QFuture>
#include <QObject>

#include <array>
#include <memory>

namespace linewarden {

class AccessGuard;
class AuditTrail;
class Clock;
class SecurityNotices;
class Store;

/// What the alarm desk stands on.
struct AlarmRooms {
  Store& store;
  AuditTrail& audit;
  AccessGuard& guard;
  SecurityNotices& notices;
  std::shared_ptr<const Plant> plant;
  const Clock& clock;
};

struct AlarmFlood {
  bool isFlood = false;
  UtcTime since;
  int inTenMinutes = 0;  ///< announcements
};

/// What everybody may see of the alarms, also nobody signed in: how many.
struct AlarmGlance {
  std::array<int, 4> unacknowledged{};  ///< by AlarmPriority
  std::array<int, 4> active{};          ///< acknowledged or not; hidden ones are left out
  UtcTime newestCritical;  ///< announced and not yet acknowledged; 0 where there is none

  friend bool operator==(const AlarmGlance&, const AlarmGlance&) = default;
};

/// The plant's alarms (ISA-18.2): evaluates every reading, keeps every change, does what people do
/// to alarms. Lives in the thread that makes it; works in a thread of its own. Calls may come from
/// any thread and return at once. Every act and its entry in the trail ("alarm.acknowledged" …,
/// object "alarm:<id>") are one transaction; it takes hold once that is durable.
///
/// After a restart alarms stand as they were kept. Of several programs at the same store one
/// evaluates; the others follow what it stored, within 2 s. When it goes, another takes over.
class AlarmDesk : public QObject {
  Q_OBJECT

 public:
  explicit AlarmDesk(const AlarmRooms& rooms);
  /// Writes what is not yet stored.
  ~AlarmDesk() override;

  /// From now on it may be the one that evaluates.
  void start();
  /// In the PLC thread; returns at once. No reading is dropped, but for one that another program
  /// evaluates.
  void consume(const ReadingBatch& batch);
  /// From services; may be told again while it stands.
  void raise(const ServiceCondition& condition);
  void clear(const AlarmId& id);
  /// Of a service's alarms whose ids begin so exactly these stand; the others are cleared, and with
  /// `isAnswered` wait for nobody any more. To be told again whenever it is other.
  void stand(const QString& prefix, const QList<ServiceCondition>& conditions,
             bool isAnswered = false);

  /// How many were acknowledged; the first refusal where none was. AcknowledgeAlarms;
  /// AcknowledgeSecurity for security alarms, and not under emergency access; the security notices
  /// behind them are acknowledged with them. `note` may be empty.
  /// One of `seen` that is at another occurrence by now is left out: nobody saw that one.
  QFuture<Result<int>> acknowledge(const Session& session, QList<AlarmId> ids, QString note,
                                   const QHash<AlarmId, qint64>& seen = {});
  /// Of a latched alarm. As acknowledge.
  QFuture<Result<int>> reset(const Session& session, QList<AlarmId> ids);
  /// Needs a reason and an end within 7 days. ShelveAlarms.
  QFuture<Result<int>> shelve(const Session& session, AlarmId id, QString reason, UtcTime until);
  QFuture<Result<int>> unshelve(const Session& session, AlarmId id);
  /// Asks for it; a second person approves. ServiceAlarms, as are the next three.
  QFuture<Result<int>> requestService(const Session& session, AlarmId id, QString reason);
  /// SeparationOfDuties for who asked, also by a second account of theirs.
  /// Conflict where `requestedAt` is given and it was asked for anew since.
  QFuture<Result<int>> approveService(const Session& session, AlarmId id,
                                      std::optional<UtcTime> requestedAt = {});
  QFuture<Result<int>> refuseService(const Session& session, AlarmId id, QString reason);
  QFuture<Result<int>> returnToService(const Session& session, AlarmId id, QString reason);
  /// Up to 2,000 characters. AcknowledgeAlarms, or AcknowledgeSecurity for security alarms.
  QFuture<Result<int>> comment(const Session& session, AlarmId id, QString text);
  /// Notes that the sound was silenced ("alarm.silenced"). SilenceAlarms.
  QFuture<Result<qint64>> silence(const Session& session);

  /// All that is not normal, or asked to be taken out of service; in no order. ViewPlant, as are
  /// the others.
  QFuture<Result<QList<AlarmView>>> standing(const Session& session);
  /// Every alarm that is defined or was raised by a service since the start.
  QFuture<Result<QList<AlarmView>>> all(const Session& session);
  /// Newest first.
  QFuture<Result<QList<AlarmChange>>> history(const Session& session, AlarmId id, int limit = 200);
  /// From `from` until before `to`, newest first.
  QFuture<Result<QList<AlarmChange>>> journal(const Session& session, UtcTime from, UtcTime to,
                                              int limit = 2000);
  /// Oldest first.
  QFuture<Result<QList<AlarmComment>>> comments(const Session& session, AlarmId id);
  /// InvalidArgument where `to` is not after `from` or `consoles` is below 1.
  QFuture<Result<AlarmFigures>> figures(const Session& session, UtcTime from, UtcTime to,
                                        int consoles = 1);
  /// The figures as CSV (alarmFiguresCsv). ExportHistory; the trail tells of it
  /// ("alarms.exported", object "alarms") before the text is handed out. InvalidArgument as
  /// figures.
  QFuture<Result<QByteArray>> figuresCsv(const Session& session, UtcTime from, UtcTime to,
                                         int consoles = 1);
  /// The journal as CSV, oldest first; likewise. InvalidArgument for more than 200,000 entries.
  QFuture<Result<QByteArray>> journalCsv(const Session& session, UtcTime from, UtcTime to);
  [[nodiscard]] AlarmFlood flood() const;
  /// Any thread.
  [[nodiscard]] AlarmGlance glance() const;
  /// The refusal that acknowledge would give this person for this alarm, without recording.
  [[nodiscard]] Result<void> canAcknowledge(const Session& session, const AlarmView& alarm) const;

 signals:
  // In another thread: connect queued. At most some 20 times a second.

  void changed(const QList<linewarden::AlarmId>& ids);
  /// For sound and banner; the newest 1,000 where there are more. What must not miss one reads the
  /// journal.
  void announced(const QList<linewarden::AlarmChange>& changes);
  void floodChanged(bool isFlood);

 private:
  class Work;
  std::unique_ptr<Work> work_;
};

}  // namespace linewarden
