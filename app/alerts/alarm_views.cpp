// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_views.h"

#include "app/alerts/alarm_view_repository.h"
#include "app/audit/audit_trail.h"
#include "app/base/canonical_json.h"
#include "app/identity/access_guard.h"
#include "app/identity/reason_text.h"
#include "app/store/store.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

struct AlarmViewsText {
  Q_DECLARE_TR_FUNCTIONS(AlarmViews)
};

constexpr qsizetype mostAlarmViewName = 60;
constexpr qsizetype mostAlarmViewContent = 4096;

template <class T>
QFuture<Result<T>> alarmViewsRefused(const Error& error) {
  return QtFuture::makeReadyFuture(Result<T>(error));
}

Result<SavedAlarmView> checkedAlarmView(const SavedAlarmView& view) {
  const auto name = checkedReason(view.name, 1, mostAlarmViewName);
  if (!name) {
    return Error{ErrorCode::InvalidArgument,
                 AlarmViewsText::tr("A saved view has a name of 1 to %1 characters that can be "
                                    "seen, on one line. Choose another name.")
                     .arg(mostAlarmViewName),
                 {}};
  }
  if (canonicalJson(view.content).size() > mostAlarmViewContent) {
    return Error{ErrorCode::InvalidArgument,
                 AlarmViewsText::tr("What this view asks for is too long to be kept. Shorten the "
                                    "text that is searched for."),
                 {}};
  }
  return SavedAlarmView{*name, view.content};
}

Result<void> requireRoomForAlarmView(QSqlDatabase& database, const QString& person) {
  const auto count = alarm_view_repository::count(database, person);
  if (!count) return count.error();
  if (*count < AlarmViews::mostViews) return {};
  return Error{ErrorCode::Conflict,
               AlarmViewsText::tr("You have %1 saved views, which are the most. Remove one that "
                                  "you do not need any more.")
                   .arg(AlarmViews::mostViews),
               {}};
}

QJsonObject alarmViewToJson(const SavedAlarmView& view) {
  return {{QStringLiteral("name"), view.name}, {QStringLiteral("content"), view.content}};
}

/// Notes a change of a person's views in the trail, in the change's own transaction.
Result<void> noteAlarmView(Transaction& transaction, AuditTrail& audit, const Actor& actor,
                           const QString& action, const QJsonObject& before,
                           const QJsonObject& after) {
  const auto entry =
      audit.append(transaction, {actor, action, QStringLiteral("alarms"), before, after, {}});
  if (!entry) return entry.error();
  return {};
}

}  // namespace

AlarmViews::AlarmViews(Store& store, AuditTrail& audit, AccessGuard& guard)
    : store_(store), audit_(audit), guard_(guard) {}

QFuture<Result<QList<SavedAlarmView>>> AlarmViews::list(const Session& session) {
  if (const auto allowed = guard_.require(session, Permission::ViewPlant); !allowed) {
    return alarmViewsRefused<QList<SavedAlarmView>>(allowed.error());
  }
  return store_.read([person = guard_.actorOf(session).name](QSqlDatabase& database) {
    return alarm_view_repository::saved(database, person);
  });
}

QFuture<Result<void>> AlarmViews::save(const Session& session, const SavedAlarmView& view) {
  if (const auto allowed = guard_.require(session, Permission::ViewPlant); !allowed) {
    return alarmViewsRefused<void>(allowed.error());
  }
  const auto checked = checkedAlarmView(view);
  if (!checked) return alarmViewsRefused<void>(checked.error());
  // By what they stand on, not by this: a job may run when this has gone.
  return store_.write([&guard = guard_, &audit = audit_, session,
                       saved = *checked](Transaction& transaction) -> Result<void> {
    QSqlDatabase& database = transaction.database();
    auto allowed = guard.checkIn(database, session, Permission::ViewPlant);
    if (!allowed) return allowed;
    const Actor actor = guard.actorOf(session);
    const auto former = alarm_view_repository::savedNamed(database, actor.name, saved.name);
    if (!former) return former.error();
    if (!*former) {
      if (auto room = requireRoomForAlarmView(database, actor.name); !room) return room;
    }
    if (auto done = alarm_view_repository::save(database, actor.name, saved); !done) return done;
    return noteAlarmView(transaction, audit, actor, QStringLiteral("alarm-view.saved"),
                         *former ? alarmViewToJson(**former) : QJsonObject(),
                         alarmViewToJson(saved));
  });
}

QFuture<Result<void>> AlarmViews::remove(const Session& session, const QString& name) {
  if (const auto allowed = guard_.require(session, Permission::ViewPlant); !allowed) {
    return alarmViewsRefused<void>(allowed.error());
  }
  return store_.write(
      [&guard = guard_, &audit = audit_, session, name](Transaction& transaction) -> Result<void> {
        QSqlDatabase& database = transaction.database();
        auto allowed = guard.checkIn(database, session, Permission::ViewPlant);
        if (!allowed) return allowed;
        const Actor actor = guard.actorOf(session);
        const auto former = alarm_view_repository::savedNamed(database, actor.name, name);
        if (!former) return former.error();
        if (!*former) {
          return Error{ErrorCode::NotFound,
                       AlarmViewsText::tr("You have no saved view of this name. It may have been "
                                          "removed at another workstation; open the list again."),
                       {}};
        }
        if (auto removed = alarm_view_repository::remove(database, actor.name, name); !removed) {
          return removed;
        }
        return noteAlarmView(transaction, audit, actor, QStringLiteral("alarm-view.removed"),
                             alarmViewToJson(**former), {});
      });
}

}  // namespace linewarden
