// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/installation_settings.h"

#include "app/audit/audit_trail.h"
#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "app/store/setting_repository.h"
#include "app/store/store.h"

#include <QPromise>

namespace linewarden {

namespace {

const QString idleLockName = QStringLiteral("session.idle-lock-minutes");

bool inRange(std::chrono::minutes idleLock) {
  return idleLock >= std::chrono::minutes(1) && idleLock <= std::chrono::minutes(60);
}

}  // namespace

Result<InstallationValues> readInstallationValues(Store& store) {
  return waitFor(store.read([](QSqlDatabase& database) -> Result<InstallationValues> {
    const auto stored = setting_repository::value(database, idleLockName);
    if (!stored) return stored.error();
    InstallationValues values;
    const std::chrono::minutes idleLock(stored->toInt());
    if (inRange(idleLock)) values.idleLock = idleLock;
    return values;
  }));
}

InstallationSettings::InstallationSettings(Store& store, AuditTrail& audit, AccessGuard& guard,
                                           InstallationValues values)
    : store_(store), audit_(audit), guard_(guard), values_(values) {}

QFuture<Result<void>> InstallationSettings::change(const Session& session,
                                                   InstallationValues values) {
  if (auto allowed = guard_.require(session, Permission::ChangeSettings); !allowed) {
    return QtFuture::makeReadyFuture(Result<void>(allowed.error()));
  }
  if (!inRange(values.idleLock)) {
    return QtFuture::makeReadyFuture(Result<void>(
        Error{ErrorCode::InvalidArgument,
              tr("The console can lock itself after 1 to 60 minutes without input. Choose a time "
                 "in that range; nothing was changed."),
              {}}));
  }
  const Actor actor = guard_.actorOf(session);
  // What another program at the same store set counts as before, not what is known here.
  const qint64 known = values_.idleLock.count();
  const auto written = store_.write([this, session, actor, known,
                                     values](Transaction& transaction) -> Result<void> {
    if (auto allowed = guard_.checkIn(transaction.database(), session, Permission::ChangeSettings);
        !allowed) {
      return allowed;
    }
    const QString number = QString::number(values.idleLock.count());
    const auto before = setting_repository::value(transaction.database(), idleLockName);
    if (!before) return before.error();
    if (auto set = setting_repository::setValue(transaction.database(), idleLockName, number);
        !set) {
      return set;
    }
    AuditEvent event{actor, QStringLiteral("settings.changed"), idleLockName, {}, {}, {}};
    event.before[QStringLiteral("minutes")] = before->isEmpty() ? known : before->toLongLong();
    event.after[QStringLiteral("minutes")] = static_cast<qint64>(values.idleLock.count());
    const auto entry = audit_.append(transaction, event);
    if (!entry) return entry.error();
    return {};
  });
  return thenIn(written, this, [this, values](const Result<void>& done) {
    if (done.ok()) {
      values_ = values;
      emit changed();
    }
    return done;
  });
}

}  // namespace linewarden
