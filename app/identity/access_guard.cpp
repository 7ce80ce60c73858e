// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/access_guard.h"

#include <QCoreApplication>
#include <QStringList>

namespace linewarden {

namespace {

const QSet<Permission> servicePermissions{Permission::ViewPlant,     Permission::ExportHistory,
                                          Permission::Collect,       Permission::ViewPeople,
                                          Permission::ReadAudit,     Permission::VerifyAudit,
                                          Permission::RunDiagnostics};

struct Text {
  Q_DECLARE_TR_FUNCTIONS(AccessGuard)
};

QSet<Permission> permissionsOfAll(const QSet<Role>& roles) {
  QSet<Permission> all;
  for (const Role role : roles) all.unite(permissionsOf(role));
  return all;
}

Error denied(Permission permission) {
  QStringList roles;
  for (const Role role : allRoles()) {
    if (permissionsOf(role).contains(permission)) roles += roleTitle(role);
  }
  return {
      ErrorCode::PermissionDenied,
      Text::tr("You may not %1. These roles may: %2. Ask one of them, or ask an administrator for "
               "the role.")
          .arg(permissionTitle(permission), roles.join(QStringLiteral(", "))),
      permissionName(permission)};
}

}  // namespace

const AccessGuard::Entry* AccessGuard::find(const Session& session) const {
  const auto entry = live_.constFind(session.id);
  if (entry == live_.constEnd() || entry->session.person != session.person) return nullptr;
  return &*entry;
}

Result<void> AccessGuard::answer(const Session& session, Permission permission) const {
  const Entry* entry = find(session);
  if (entry == nullptr) {
    const bool was = session.isValid() && session.id.value <= lastId_;
    if (was && !live_.contains(session.id)) {
      return Error{ErrorCode::SessionEnded,
                   Text::tr("You are no longer signed in. Sign in again to go on."),
                   {}};
    }
    return Error{ErrorCode::NotSignedIn, Text::tr("Nobody is signed in. Sign in first."), {}};
  }
  if (entry->locked) {
    return Error{ErrorCode::SessionLocked,
                 Text::tr("The console is locked. Unlock it with your password and code."),
                 {}};
  }
  if (!entry->permissions.contains(permission)) return denied(permission);
  return {};
}

Result<void> AccessGuard::check(const Session& session, Permission permission) const {
  const std::scoped_lock lock(mutex_);
  return answer(session, permission);
}

Result<void> AccessGuard::require(const Session& session, Permission permission) {
  Actor actor;
  Error refusal;
  {
    const std::scoped_lock lock(mutex_);
    const auto allowed = answer(session, permission);
    if (allowed) return {};
    refusal = allowed.error();
    actor = registered(session);
  }
  AuditEvent event{actor,
                   QStringLiteral("permission.refused"),
                   QStringLiteral("permission:") + permissionName(permission),
                   {},
                   {},
                   {}};
  event.after[QStringLiteral("cause")] = errorCodeName(refusal.code);
  audit_.record(event);
  return refusal;
}

// Only the register says who somebody is; a session made by hand or of before a change of
// roles does not.
Actor AccessGuard::registered(const Session& session) const {
  const Entry* entry = find(session);
  return entry != nullptr ? entry->session.actor() : Actor{QStringLiteral("unknown"), {}};
}

Actor AccessGuard::actorOf(const Session& session) const {
  const std::scoped_lock lock(mutex_);
  return registered(session);
}

Session AccessGuard::serviceSession() {
  const std::scoped_lock lock(mutex_);
  if (!service_.isValid()) {
    Session session;
    session.id = service_ = SessionId{++lastId_};
    session.name = QStringLiteral("service");
    session.displayName = Text::tr("Installation");
    live_.insert(session.id, {session, servicePermissions, false});
  }
  return live_.value(service_).session;
}

Session AccessGuard::admit(const Session& person) {
  const std::scoped_lock lock(mutex_);
  Session session = person;
  session.id = SessionId{++lastId_};
  live_.insert(session.id, {session, permissionsOfAll(session.roles), false});
  return session;
}

std::optional<AccessGuard::Live> AccessGuard::live(const Session& session) const {
  const std::scoped_lock lock(mutex_);
  const Entry* entry = find(session);
  if (entry == nullptr || session.id == service_) return std::nullopt;
  return Live{entry->session, entry->locked};
}

QList<Session> AccessGuard::livePeople() const {
  const std::scoped_lock lock(mutex_);
  QList<Session> people;
  for (const Entry& entry : live_) {
    if (entry.session.id != service_) people += entry.session;
  }
  return people;
}

void AccessGuard::setLocked(SessionId id, bool locked) {
  const std::scoped_lock lock(mutex_);
  const auto entry = live_.find(id);
  if (entry != live_.end() && id != service_) entry->locked = locked;
}

void AccessGuard::end(SessionId id) {
  const std::scoped_lock lock(mutex_);
  if (id != service_) live_.remove(id);
}

void AccessGuard::setRoles(PersonId person, const QSet<Role>& roles) {
  const std::scoped_lock lock(mutex_);
  for (Entry& entry : live_) {
    if (entry.session.id == service_ || entry.session.person != person) continue;
    entry.session.roles = roles;
    entry.permissions = permissionsOfAll(roles);
  }
}

}  // namespace linewarden
