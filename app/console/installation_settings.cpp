// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/installation_settings.h"

#include "app/audit/audit_trail.h"
#include "app/base/shown_text.h"
#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "app/store/setting_repository.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrent>

namespace linewarden {

namespace {

struct InstallationSettingsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::InstallationSettings)
};

const QString idleLockName = QStringLiteral("session.idle-lock-minutes");
const QString anchorFolderName = QStringLiteral("audit.anchor-folder");
constexpr qsizetype mostPathCharacters = 1000;

bool inRange(std::chrono::minutes idleLock) {
  return idleLock >= std::chrono::minutes(1) && idleLock <= std::chrono::minutes(60);
}

// May wait for a network share.
Result<void> checkAnchorFolder(const QString& folder) {
  if (folder.isEmpty()) return {};
  const QFileInfo info(folder);
  const bool isGood = folder.size() <= mostPathCharacters && QDir::isAbsolutePath(folder) &&
                      info.isDir() && info.isWritable();
  if (isGood) return {};
  return Error{ErrorCode::InvalidArgument,
               InstallationSettingsText::tr(
                   "“%1” cannot keep checkpoints: it has to be the whole path of a folder that is "
                   "there and that this program may write to. Nothing was changed.")
                   .arg(shownText(folder)),
               {}};
}

AuditEvent settingEvent(const Actor& actor, const QString& name, const QString& key,
                        const QJsonValue& before, const QJsonValue& after) {
  AuditEvent event{actor, QStringLiteral("settings.changed"), name, {}, {}, {}};
  event.before[key] = before;
  event.after[key] = after;
  return event;
}

}  // namespace

Result<InstallationValues> readInstallationValues(Store& store) {
  return waitFor(store.read([](QSqlDatabase& database) -> Result<InstallationValues> {
    const auto stored = setting_repository::value(database, idleLockName);
    if (!stored) return stored.error();
    InstallationValues values;
    const std::chrono::minutes idleLock(stored->toInt());
    if (inRange(idleLock)) values.idleLock = idleLock;
    const auto folder = setting_repository::value(database, anchorFolderName);
    if (!folder) return folder.error();
    values.anchorFolder = *folder;
    return values;
  }));
}

InstallationSettings::InstallationSettings(Store& store, AuditTrail& audit, AccessGuard& guard,
                                           InstallationValues values)
    : store_(store), audit_(audit), guard_(guard), values_(std::move(values)) {
  pool_.setMaxThreadCount(1);
}

InstallationSettings::~InstallationSettings() {
  pool_.waitForDone();
  // Jobs are run and told in their order, so all of this object's are through after this one.
  store_.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

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
  const auto written =
      QtConcurrent::run(&pool_, [this, session, known = values_, values]() -> Result<void> {
        const bool isNewFolder = values.anchorFolder != known.anchorFolder;
        if (isNewFolder) {
          if (auto checked = checkAnchorFolder(values.anchorFolder); !checked) return checked;
        }
        return waitFor(store_.write([this, session, known, values](Transaction& transaction) {
          return changeIn(transaction, session, known, values);
        }));
      });
  return thenIn(written, this, [this, values](const Result<void>& done) {
    if (done.ok()) {
      values_ = values;
      emit changed();
    }
    return done;
  });
}

// What another program at the same store set counts as before, not what is known here; it stays
// where the person changed nothing of it.
Result<void> InstallationSettings::changeIn(Transaction& transaction, const Session& session,
                                            const InstallationValues& known,
                                            const InstallationValues& values) {
  QSqlDatabase& database = transaction.database();
  if (auto allowed = guard_.checkIn(database, session, Permission::ChangeSettings); !allowed) {
    return allowed;
  }
  const Actor actor = guard_.actorOf(session);
  const auto idleLock = setting_repository::value(database, idleLockName);
  if (!idleLock) return idleLock.error();
  const auto minutes = static_cast<qint64>(values.idleLock.count());
  const qint64 before =
      idleLock->isEmpty() ? static_cast<qint64>(known.idleLock.count()) : idleLock->toLongLong();
  if (values.idleLock != known.idleLock && before != minutes) {
    const AuditEvent event =
        settingEvent(actor, idleLockName, QStringLiteral("minutes"), before, minutes);
    if (auto set = replaceIn(transaction, event, QString::number(minutes)); !set) return set;
  }
  const auto folder = setting_repository::value(database, anchorFolderName);
  if (!folder) return folder.error();
  if (*folder == values.anchorFolder || values.anchorFolder == known.anchorFolder) return {};
  return replaceIn(
      transaction,
      settingEvent(actor, anchorFolderName, QStringLiteral("folder"), *folder, values.anchorFolder),
      values.anchorFolder);
}

Result<void> InstallationSettings::replaceIn(Transaction& transaction, const AuditEvent& event,
                                             const QString& value) {
  auto set = setting_repository::setValue(transaction.database(), event.object, value);
  if (!set) return set;
  const auto entry = audit_.append(transaction, event);
  if (!entry) return entry.error();
  return {};
}

}  // namespace linewarden
