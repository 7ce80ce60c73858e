// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_desk.h"

#include "app/alerts/alarm_desk_work.h"
#include "app/identity/access_guard.h"
#include "app/identity/reason_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

constexpr int alarmsMostListed = 10'000;
constexpr int alarmCommentLength = 2000;
constexpr std::chrono::hours longestFigures{24 * 366};

struct AlarmDeskCallsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::AlarmDesk)
};

template <class T>
QFuture<Result<T>> alarmDeskRefused(const Error& error) {
  return QtFuture::makeReadyFuture(Result<T>(error));
}

}  // namespace

AlarmDesk::AlarmDesk(const AlarmRooms& rooms)
    : work_(std::make_unique<Work>(
          rooms,
          Work::Tellings{[this](const QList<AlarmId>& ids) { emit changed(ids); },
                         [this](const QList<AlarmChange>& changes) { emit announced(changes); },
                         [this](bool isFlood) { emit floodChanged(isFlood); }})) {}

AlarmDesk::~AlarmDesk() {
  // While the signals of this object can still be told.
  work_.reset();
}

void AlarmDesk::consume(const ReadingBatch& batch) {
  work_->push(batch);
}

void AlarmDesk::start() {
  work_->evaluate();
}

void AlarmDesk::raise(const ServiceCondition& condition) {
  work_->say(condition.definition.id.text,
             [condition](AlarmBook& book, UtcTime now) { return book.raise(condition, now); });
}

void AlarmDesk::clear(const AlarmId& id) {
  work_->say(id.text, [id](AlarmBook& book, UtcTime now) { return book.clear(id, now); });
}

void AlarmDesk::stand(const QString& prefix, const QList<ServiceCondition>& conditions,
                      bool isAnswered) {
  work_->say(prefix, [prefix, conditions, isAnswered](AlarmBook& book, UtcTime now) {
    return book.stand(prefix, conditions, isAnswered, now);
  });
}

QFuture<Result<int>> AlarmDesk::acknowledge(const Session& session, QList<AlarmId> ids,
                                            QString note, const QHash<AlarmId, qint64>& seen) {
  const auto text = checkedReason(note, 0);
  if (!text) return alarmDeskRefused<int>(text.error());
  Work::Act act{session,
                std::move(ids),
                Permission::AcknowledgeAlarms,
                *text,
                QStringLiteral("alarm.acknowledged"),
                {}};
  act.seen = seen;
  act.run = [](AlarmBook& book, const AlarmId& id, const AlarmAct& how) {
    return book.acknowledge(id, how);
  };
  return work_->act(std::move(act));
}

QFuture<Result<int>> AlarmDesk::reset(const Session& session, QList<AlarmId> ids) {
  Work::Act act{
      session, std::move(ids), Permission::AcknowledgeAlarms, {}, QStringLiteral("alarm.reset"),
      {}};
  act.run = [](AlarmBook& book, const AlarmId& id, const AlarmAct& how) {
    return book.reset(id, how);
  };
  return work_->act(std::move(act));
}

QFuture<Result<int>> AlarmDesk::shelve(const Session& session, AlarmId id, QString reason,
                                       UtcTime until) {
  if (const auto allowed = work_->rooms().guard.require(session, Permission::ShelveAlarms);
      !allowed) {
    return alarmDeskRefused<int>(allowed.error());
  }
  const auto text = checkedReason(reason);
  if (!text) return alarmDeskRefused<int>(text.error());
  Work::Act act{session, {id}, Permission::ShelveAlarms, *text, QStringLiteral("alarm.shelved"),
                {}};
  act.run = [until](AlarmBook& book, const AlarmId& which, const AlarmAct& how) {
    return book.shelve(which, how, until);
  };
  return work_->act(std::move(act));
}

QFuture<Result<int>> AlarmDesk::unshelve(const Session& session, AlarmId id) {
  Work::Act act{session, {id}, Permission::ShelveAlarms, {}, QStringLiteral("alarm.unshelved"), {}};
  act.run = [](AlarmBook& book, const AlarmId& which, const AlarmAct& how) {
    return book.unshelve(which, how);
  };
  return work_->act(std::move(act));
}

QFuture<Result<int>> AlarmDesk::requestService(const Session& session, AlarmId id, QString reason) {
  if (const auto allowed = work_->rooms().guard.require(session, Permission::ServiceAlarms);
      !allowed) {
    return alarmDeskRefused<int>(allowed.error());
  }
  const auto text = checkedReason(reason);
  if (!text) return alarmDeskRefused<int>(text.error());
  Work::Act act{
      session, {id}, Permission::ServiceAlarms, *text, QStringLiteral("alarm.service-requested"),
      {}};
  act.run = [](AlarmBook& book, const AlarmId& which, const AlarmAct& how) {
    return book.requestService(which, how);
  };
  return work_->act(std::move(act));
}

QFuture<Result<int>> AlarmDesk::approveService(const Session& session, AlarmId id,
                                               std::optional<UtcTime> requestedAt) {
  Work::Act act{
      session, {id}, Permission::ServiceAlarms, {}, QStringLiteral("alarm.removed-from-service"),
      {}};
  act.takesTwo = true;
  act.requestedAt = requestedAt;
  act.run = [](AlarmBook& book, const AlarmId& which, const AlarmAct& how) {
    return book.approveService(which, how);
  };
  return work_->act(std::move(act));
}

QFuture<Result<int>> AlarmDesk::refuseService(const Session& session, AlarmId id, QString reason) {
  const auto text = checkedReason(reason, 0);
  if (!text) return alarmDeskRefused<int>(text.error());
  Work::Act act{
      session, {id}, Permission::ServiceAlarms, *text, QStringLiteral("alarm.service-refused"), {}};
  act.run = [](AlarmBook& book, const AlarmId& which, const AlarmAct& how) {
    return book.refuseService(which, how);
  };
  return work_->act(std::move(act));
}

QFuture<Result<int>> AlarmDesk::returnToService(const Session& session, AlarmId id,
                                                QString reason) {
  const auto text = checkedReason(reason, 0);
  if (!text) return alarmDeskRefused<int>(text.error());
  Work::Act act{
      session, {id}, Permission::ServiceAlarms, *text, QStringLiteral("alarm.returned-to-service"),
      {}};
  act.run = [](AlarmBook& book, const AlarmId& which, const AlarmAct& how) {
    return book.returnToService(which, how);
  };
  return work_->act(std::move(act));
}

QFuture<Result<int>> AlarmDesk::comment(const Session& session, AlarmId id, QString text) {
  const auto checked = checkedReason(text, 1, alarmCommentLength);
  if (!checked) return alarmDeskRefused<int>(checked.error());
  Work::Act act{
      session, {id}, Permission::AcknowledgeAlarms, *checked, QStringLiteral("alarm.commented"),
      {}};
  act.isComment = true;
  act.run = [](AlarmBook& book, const AlarmId& which,
               const AlarmAct&) -> Result<AlarmBook::Changes> {
    if (book.record(which) != nullptr) return AlarmBook::Changes();
    return Error{ErrorCode::NotFound, AlarmDeskCallsText::tr("There is no such alarm."), {}};
  };
  return work_->act(std::move(act));
}

QFuture<Result<qint64>> AlarmDesk::silence(const Session& session) {
  const AlarmRooms& rooms = work_->rooms();
  if (const auto allowed = rooms.guard.require(session, Permission::SilenceAlarms); !allowed) {
    return alarmDeskRefused<qint64>(allowed.error());
  }
  return rooms.audit.record({rooms.guard.actorOf(session),
                             QStringLiteral("alarm.silenced"),
                             QStringLiteral("alarms"),
                             {},
                             {},
                             {}});
}

QFuture<Result<QList<AlarmView>>> AlarmDesk::standing(const Session& session) {
  if (const auto allowed = work_->rooms().guard.require(session, Permission::ViewPlant); !allowed) {
    return alarmDeskRefused<QList<AlarmView>>(allowed.error());
  }
  return work_->views(false);
}

QFuture<Result<QList<AlarmView>>> AlarmDesk::all(const Session& session) {
  if (const auto allowed = work_->rooms().guard.require(session, Permission::ViewPlant); !allowed) {
    return alarmDeskRefused<QList<AlarmView>>(allowed.error());
  }
  return work_->views(true);
}

QFuture<Result<QList<AlarmChange>>> AlarmDesk::history(const Session& session, AlarmId id,
                                                       int limit) {
  if (const auto allowed = work_->rooms().guard.require(session, Permission::ViewPlant); !allowed) {
    return alarmDeskRefused<QList<AlarmChange>>(allowed.error());
  }
  return work_->rooms().store.read(
      [id, most = std::clamp(limit, 0, alarmsMostListed)](QSqlDatabase& database) {
        return alarm_repository::history(database, id, most);
      });
}

QFuture<Result<QList<AlarmChange>>> AlarmDesk::journal(const Session& session, UtcTime from,
                                                       UtcTime to, int limit) {
  if (const auto allowed = work_->rooms().guard.require(session, Permission::ViewPlant); !allowed) {
    return alarmDeskRefused<QList<AlarmChange>>(allowed.error());
  }
  return work_->rooms().store.read(
      [from, to, most = std::clamp(limit, 0, alarmsMostListed)](QSqlDatabase& database) {
        return alarm_repository::journal(database, from, to, most);
      });
}

QFuture<Result<QList<AlarmComment>>> AlarmDesk::comments(const Session& session, AlarmId id) {
  if (const auto allowed = work_->rooms().guard.require(session, Permission::ViewPlant); !allowed) {
    return alarmDeskRefused<QList<AlarmComment>>(allowed.error());
  }
  return work_->rooms().store.read([id](QSqlDatabase& database) {
    return alarm_repository::comments(database, id, alarmsMostListed);
  });
}

QFuture<Result<AlarmFigures>> AlarmDesk::figures(const Session& session, UtcTime from, UtcTime to,
                                                 int consoles) {
  if (const auto allowed = work_->rooms().guard.require(session, Permission::ViewPlant); !allowed) {
    return alarmDeskRefused<AlarmFigures>(allowed.error());
  }
  if (to <= from || to - from > longestFigures || consoles < 1) {
    return alarmDeskRefused<AlarmFigures>(
        {ErrorCode::InvalidArgument,
         AlarmDeskCallsText::tr("Figures need a time of at most a year that ends after it begins, "
                                "and at least one console. Choose another time."),
         {}});
  }
  return work_->rooms().store.read(
      [from, to, consoles](QSqlDatabase& database) -> Result<AlarmFigures> {
        const auto announcements = alarm_repository::announcements(database, from, to);
        if (!announcements) return announcements.error();
        return alarmFigures(*announcements, from, to, consoles);
      });
}

AlarmFlood AlarmDesk::flood() const {
  return work_->flood();
}

AlarmGlance AlarmDesk::glance() const {
  return work_->glance();
}

Result<void> AlarmDesk::canAcknowledge(const Session& session, const AlarmView& alarm) const {
  const AlarmRooms& rooms = work_->rooms();
  if (alarm.source != AlarmSource::Security) {
    return rooms.guard.check(session, Permission::AcknowledgeAlarms);
  }
  if (auto allowed = rooms.guard.check(session, Permission::AcknowledgeSecurity); !allowed) {
    return allowed;
  }
  const auto live = rooms.guard.live(session);
  if (!live || live->session.emergency == 0) return {};
  return Error{ErrorCode::SeparationOfDuties,
               AlarmDeskCallsText::tr("Under emergency access no security alarm can be "
                                      "acknowledged. Somebody signed in with their own account "
                                      "has to do it."),
               {}};
}

}  // namespace linewarden
