// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/directory_desk.h"

#include "app/identity/access_guard.h"
#include "app/identity/reason_text.h"
#include "app/identity/role_rules.h"
#include "app/identity/signing_duties.h"
#include "app/store/setting_repository.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrent>

#include <algorithm>

namespace linewarden {

namespace {

const QString settingsName = QStringLiteral("directory.settings");
const QString passwordName = QStringLiteral("directory.search-password");
constexpr std::size_t longestPassword = 1024;

struct DirectoryDeskText {
  Q_DECLARE_TR_FUNCTIONS(DirectoryDesk)
};

/// What the store holds of the directory.
struct Stored {
  std::optional<DirectorySettings> settings;  ///< none until they were entered
  SecretBytes searchPassword;
};

Result<std::optional<DirectorySettings>> storedSettings(QSqlDatabase& database) {
  const auto text = setting_repository::value(database, settingsName);
  if (!text) return text.error();
  if (text->isEmpty()) return std::optional<DirectorySettings>();
  const auto settings =
      directory_settings::fromJson(QJsonDocument::fromJson(text->toUtf8()).object());
  if (!settings) return settings.error();
  return std::optional(*settings);
}

Result<Stored> stored(QSqlDatabase& database) {
  auto settings = storedSettings(database);
  if (!settings) return settings.error();
  auto text = setting_repository::value(database, passwordName);
  if (!text) return text.error();
  QByteArray coded = text->toLatin1();
  const SecretBytes wiped = SecretBytes::takeText(*text);
  QByteArray password = QByteArray::fromBase64(coded);
  const SecretBytes wipedToo = SecretBytes::take(coded);
  return Stored{*settings, SecretBytes::take(password)};
}

// In base64, since a password of the directory is bytes and a setting is text.
Result<void> storePassword(QSqlDatabase& database, const SecretBytes& password) {
  QByteArray coded = QByteArray::fromRawData(reinterpret_cast<const char*>(password.data()),
                                             static_cast<qsizetype>(password.size()))
                         .toBase64();
  QString text = QString::fromLatin1(coded);
  const SecretBytes wiped = SecretBytes::take(coded);
  auto done = setting_repository::setValue(database, passwordName, text);
  const SecretBytes wipedToo = SecretBytes::takeText(text);
  return done;
}

Result<void> checkRoles(const DirectorySettings& settings) {
  for (const GroupRole& entry : settings.groupRoles) {
    if (roleFromName(entry.role)) continue;
    return Error{ErrorCode::InvalidArgument,
                 DirectoryDeskText::tr(
                     "The group “%1” is mapped to “%2”, which is no role. Choose one of the "
                     "roles of this program.")
                     .arg(entry.group.left(200), entry.role.left(64)),
                 {}};
  }
  return {};
}

Result<void> checkSettings(const DirectorySettings& settings) {
  // What is switched off may be half filled in; what is mapped must still be roles.
  if (settings.enabled) {
    if (const QString problem = directory_settings::problemOf(settings); !problem.isEmpty()) {
      return Error{ErrorCode::InvalidArgument, problem, {}};
    }
  }
  return checkRoles(settings);
}

Result<void> checkPassword(const std::optional<SecretBytes>& password) {
  if (!password || (!password->isEmpty() && password->size() <= longestPassword)) return {};
  return Error{
      ErrorCode::InvalidArgument,
      DirectoryDeskText::tr("The password of the account that searches the directory has 1 to %1 "
                            "bytes.")
          .arg(longestPassword),
      {}};
}

// The stored password goes to nobody but the server it was entered for: who may change the
// settings may not learn it by naming another one.
bool isSameServer(const DirectorySettings& now, const DirectorySettings& before) {
  return now.host == before.host && now.port == before.port && now.security == before.security &&
         now.caFile == before.caFile && now.searchName == before.searchName;
}

Result<void> checkStoredPassword(const DirectorySettings& now, const Stored& before) {
  if (before.searchPassword.isEmpty()) {
    return Error{ErrorCode::InvalidArgument,
                 DirectoryDeskText::tr(
                     "The password of the account that searches the directory is missing."),
                 {}};
  }
  if (before.settings && isSameServer(now, *before.settings)) return {};
  return Error{ErrorCode::InvalidArgument,
               DirectoryDeskText::tr(
                   "Server, certificates or the account that searches are others than before. "
                   "Enter the password of that account anew, so that the stored one does "
                   "not go to a server it was not meant for."),
               {}};
}

QJsonArray privilegedGroups(const DirectorySettings& settings) {
  QJsonArray groups;
  for (const GroupRole& entry : settings.groupRoles) {
    const auto role = roleFromName(entry.role);
    if (!role || !role_rules::needsConfirmation(*role)) continue;
    groups.append(entry.role + QStringLiteral(": ") + entry.group);
  }
  return groups;
}

QJsonObject auditJson(const DirectorySettings& settings) {
  QJsonObject json = directory_settings::toJson(settings);
  // Named apart: who is in one of these groups runs the plant's security here.
  json[QStringLiteral("privilegedGroups")] = privilegedGroups(settings);
  return json;
}

}  // namespace

class DirectoryDesk::Work {
 public:
  Work(Store& store, AuditTrail& audit, AccessGuard& guard)
      : store_(store), audit_(audit), guard_(guard) {
    pool_.setMaxThreadCount(1);
  }

  [[nodiscard]] AccessGuard& guard() { return guard_; }
  [[nodiscard]] Store& store() { return store_; }
  QThreadPool& pool() { return pool_; }

  Result<Stored> stored() {
    return waitFor(
        store_.read([](QSqlDatabase& database) { return linewarden::stored(database); }));
  }

  Result<void> change(Transaction& transaction, const Session& session,
                      const DirectorySettings& settings, const std::optional<SecretBytes>& password,
                      const QString& reason) {
    QSqlDatabase& database = transaction.database();
    if (auto allowed = guard_.checkIn(database, session, Permission::ManageDirectory); !allowed) {
      return allowed;
    }
    const auto before = linewarden::stored(database);
    if (!before) return before.error();
    if (!password && settings.enabled) {
      if (auto fits = checkStoredPassword(settings, *before); !fits) return fits;
    }
    if (!password && before->settings && !isSameServer(settings, *before->settings)) {
      // Switched off and pointed elsewhere: what was stored must not be there when it is on again.
      if (auto gone = storePassword(database, {}); !gone) return gone;
    }
    if (password) {
      if (auto set = storePassword(database, *password); !set) return set;
    }
    const QByteArray text =
        QJsonDocument(directory_settings::toJson(settings)).toJson(QJsonDocument::Compact);
    if (auto set = setting_repository::setValue(database, settingsName, QString::fromUtf8(text));
        !set) {
      return set;
    }
    AuditEvent event{guard_.actorOf(session),     QStringLiteral("directory.changed"),
                     QStringLiteral("directory"), {},
                     auditJson(settings),         reason};
    if (before->settings) event.before = auditJson(*before->settings);
    event.after[QStringLiteral("passwordChanged")] = password.has_value();
    const auto entry = audit_.append(transaction, event);
    if (!entry) return entry.error();
    return {};
  }

  Result<void> test(const DirectorySettings& settings, std::optional<SecretBytes> password) {
    if (!password) {
      auto known = stored();
      if (!known) return known.error();
      if (auto fits = checkStoredPassword(settings, *known); !fits) return fits;
      password = std::move(known->searchPassword);
    }
    return DirectoryClient(settings, std::move(*password)).check();
  }

  /// None while no directory is set up.
  Result<std::optional<DirectoryClient>> client() {
    auto known = stored();
    if (!known) return known.error();
    if (!known->settings || !known->settings->enabled) return std::optional<DirectoryClient>();
    return std::optional<DirectoryClient>(std::in_place, *known->settings,
                                          std::move(known->searchPassword));
  }

 private:
  Store& store_;
  AuditTrail& audit_;
  AccessGuard& guard_;
  QThreadPool pool_;  // last: ends its work before the rest goes
};

DirectoryDesk::DirectoryDesk(Store& store, AuditTrail& audit, AccessGuard& guard)
    : work_(std::make_unique<Work>(store, audit, guard)) {}

DirectoryDesk::~DirectoryDesk() {
  work_->pool().waitForDone();
  work_->store().write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

QFuture<Result<DirectorySettings>> DirectoryDesk::settings(const Session& session) {
  if (auto allowed = work_->guard().require(session, Permission::ManageDirectory); !allowed) {
    return QtFuture::makeReadyFuture(Result<DirectorySettings>(allowed.error()));
  }
  return work_->store().read([](QSqlDatabase& database) -> Result<DirectorySettings> {
    const auto settings = storedSettings(database);
    if (!settings) return settings.error();
    return settings->value_or(DirectorySettings{});
  });
}

QFuture<Result<void>> DirectoryDesk::change(const Session& session, DirectorySettings settings,
                                            std::optional<SecretBytes> searchPassword,
                                            QString reason) {
  const auto ready = [](const Error& error) {
    return QtFuture::makeReadyFuture(Result<void>(error));
  };
  if (auto allowed = work_->guard().requireFresh(session, Permission::ManageDirectory); !allowed) {
    return ready(allowed.error());
  }
  // Groups give roles.
  if (auto may = refuseUnderEmergency(work_->guard(), session, Permission::ManageDirectory); !may) {
    return ready(may.error());
  }
  const auto why = checkedReason(reason);
  if (!why) return ready(why.error());
  if (auto fits = checkSettings(settings); !fits) return ready(fits.error());
  if (auto fits = checkPassword(searchPassword); !fits) return ready(fits.error());
  const auto password = std::make_shared<std::optional<SecretBytes>>(std::move(searchPassword));
  return work_->store().write(
      [work = work_.get(), session, settings, password, why = *why](Transaction& transaction) {
        return work->change(transaction, session, settings, *password, why);
      });
}

QFuture<Result<void>> DirectoryDesk::test(const Session& session, DirectorySettings settings,
                                          std::optional<SecretBytes> searchPassword) {
  const auto ready = [](const Error& error) {
    return QtFuture::makeReadyFuture(Result<void>(error));
  };
  if (auto allowed = work_->guard().require(session, Permission::ManageDirectory); !allowed) {
    return ready(allowed.error());
  }
  settings.enabled = true;  // tried before it is switched on
  if (auto fits = checkSettings(settings); !fits) return ready(fits.error());
  if (auto fits = checkPassword(searchPassword); !fits) return ready(fits.error());
  const auto password = std::make_shared<std::optional<SecretBytes>>(std::move(searchPassword));
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), settings, password] {
    return work->test(settings, std::move(*password));
  });
}

Result<std::optional<DirectoryPerson>> DirectoryDesk::authenticate(const QString& name,
                                                                   const SecretBytes& password) {
  const auto client = work_->client();
  if (!client) return client.error();
  if (!*client) return std::optional<DirectoryPerson>();
  auto person = (*client)->authenticate(name, password);
  if (!person) return person.error();
  return std::optional(std::move(*person));
}

Result<std::optional<DirectoryPerson>> DirectoryDesk::look(const QString& uniqueId) {
  const auto client = work_->client();
  if (!client) return client.error();
  if (!*client) return std::optional<DirectoryPerson>();
  auto person = (*client)->lookById(uniqueId);
  if (!person) return person.error();
  return std::optional(std::move(*person));
}

Result<QSet<Role>> DirectoryDesk::rolesOf(const DirectoryPerson& person) {
  const auto settings =
      waitFor(work_->store().read([](QSqlDatabase& database) { return storedSettings(database); }));
  if (!settings) return settings.error();
  QSet<Role> roles;
  if (!*settings || !(*settings)->enabled) return roles;
  for (const QString& name : directory_rules::rolesOf(person.groups, (*settings)->groupRoles)) {
    if (const auto role = roleFromName(name)) roles.insert(*role);
  }
  return roles;
}

}  // namespace linewarden
