// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/access_guard.h"

#include "app/crypto/random.h"
#include "app/identity/person_repository.h"
#include "app/identity/session_repository.h"

#include <QCoreApplication>
#include <QStringList>
#include <QtEndian>

#include <algorithm>

namespace linewarden {

namespace {

struct AccessGuardText {
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
  return {ErrorCode::PermissionDenied,
          AccessGuardText::tr(
              "You may not %1. These roles may: %2. Ask one of them, or ask an administrator for "
              "the role.")
              .arg(permissionTitle(permission), roles.join(QStringLiteral(", "))),
          permissionName(permission)};
}

Error sessionEnded() {
  return {ErrorCode::SessionEnded,
          AccessGuardText::tr("You are no longer signed in. Sign in again to go on."),
          {}};
}

// Random, so that an id cannot be guessed from another one.
SessionId newId() {
  const QByteArray bytes = randomBytes(sizeof(quint64));
  const auto number = qFromLittleEndian<quint64>(bytes.constData()) >> 2U;
  return SessionId{static_cast<qint64>(number) + 1};
}

constexpr std::size_t endedKept = 1000;

}  // namespace

AccessGuard::AccessGuard(AuditTrail& audit, const Clock& clock) : audit_(audit), clock_(clock) {}

const AccessGuard::Entry* AccessGuard::find(const Session& session) const {
  const auto entry = live_.constFind(session.id);
  if (entry == live_.constEnd() || entry->session.person != session.person) return nullptr;
  return &*entry;
}

bool AccessGuard::isOver(const Entry& entry) const {
  return clock_.steadyNow() >= entry.until || clock_.now() >= entry.untilWall;
}

Result<void> AccessGuard::answer(const Session& session, Permission permission,
                                 bool evenLocked) const {
  const Entry* entry = find(session);
  if (entry == nullptr) {
    if (std::find(ended_.begin(), ended_.end(), session.id) != ended_.end()) return sessionEnded();
    return Error{
        ErrorCode::NotSignedIn, AccessGuardText::tr("Nobody is signed in. Sign in first."), {}};
  }
  if (isOver(*entry)) return sessionEnded();
  if (entry->locked && !evenLocked) {
    return Error{
        ErrorCode::SessionLocked,
        AccessGuardText::tr("The console is locked. Unlock it with your password and code."),
        {}};
  }
  if (entry->mustAddSecurityKey && permission != Permission::ManageOwnAccount) {
    return Error{ErrorCode::SecondFactorRequired,
                 AccessGuardText::tr(
                     "Your role demands a security key, and you have none registered. Add one "
                     "under “My account”; everything else opens then."),
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
  audit_.record(refusedEvent(actor, permission, refusal));
  return refusal;
}

AuditEvent AccessGuard::refusedEvent(const Actor& actor, Permission permission,
                                     const Error& refusal) {
  AuditEvent event{actor,
                   QStringLiteral("permission.refused"),
                   QStringLiteral("permission:") + permissionName(permission),
                   {},
                   {},
                   {}};
  event.after[QStringLiteral("cause")] = errorCodeName(refusal.code);
  return event;
}

Result<void> AccessGuard::requireFresh(const Session& session, Permission permission) {
  if (auto allowed = require(session, permission); !allowed) return allowed;
  const std::scoped_lock lock(mutex_);
  const Entry* entry = find(session);
  if (entry == nullptr) return sessionEnded();
  // The service identity has no password to be asked for; its permissions are few.
  if (session.id == service_ || clock_.steadyNow() - entry->proven < freshFor) return {};
  return Error{
      ErrorCode::StepUpRequired,
      AccessGuardText::tr("This needs your password and second factor once more, since it is some "
                          "minutes since you last gave them."),
      {}};
}

Result<void> AccessGuard::checkIn(QSqlDatabase& database, const Session& session,
                                  Permission permission) {
  auto allowed = answerIn(database, session, permission);
  // A write of its own, since the transaction that is refused leaves nothing.
  if (!allowed) noteRefusal(session, permission, allowed.error());
  return allowed;
}

void AccessGuard::noteRefusal(const Session& session, Permission permission, const Error& refusal) {
  audit_.record(refusedEvent(actorOf(session), permission, refusal));
}

Result<void> AccessGuard::answerIn(QSqlDatabase& database, const Session& session,
                                   Permission permission) const {
  {
    const std::scoped_lock lock(mutex_);
    if (auto allowed = answer(session, permission, true); !allowed) return allowed;
  }
  if (!session.person.isValid()) return {};  // the service identity, as check() knows
  const auto registered = live(session);
  if (!registered) return sessionEnded();
  const auto ended = session_repository::endCause(database, session.id);
  if (!ended) return ended.error();
  const auto standing = person_repository::standingOf(database, session.person);
  if (!standing) return standing.error();
  const bool isEmergency = registered->session.emergency > 0;
  if (ended->has_value() || (standing->disabled && !isEmergency)) return sessionEnded();
  if (isEmergency || permissionsOfAll(standing->roles).contains(permission)) return {};
  return denied(permission);
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
    session.id = service_ = newId();
    session.name = QStringLiteral("service");
    session.displayName = AccessGuardText::tr("Installation");
    live_.insert(session.id, {session, servicePermissions(), false, false, SteadyTime::max(),
                              clock_.steadyNow(), UtcTime::max()});
  }
  return live_.value(service_).session;
}

Session AccessGuard::admit(const Session& person, const Admission& admission) {
  const std::scoped_lock lock(mutex_);
  Session session = person;
  if (!session.id.isValid()) session.id = newId();
  const SteadyTime now = clock_.steadyNow();
  const UtcTime wall = clock_.now();
  live_.insert(session.id,
               {session, permissionsOfAll(session.roles), false, admission.mustAddSecurityKey,
                now + admission.length, now, wall + admission.length, now, wall});
  return session;
}

Session AccessGuard::admit(const Session& person) {
  return admit(person, Admission());
}

SessionId AccessGuard::freshId() {
  return newId();
}

std::optional<AccessGuard::Live> AccessGuard::live(const Session& session) const {
  const std::scoped_lock lock(mutex_);
  const Entry* entry = find(session);
  if (entry == nullptr || session.id == service_) return std::nullopt;
  return Live{entry->session, entry->locked, entry->mustAddSecurityKey, entry->until,
              isOver(*entry)};
}

QList<AccessGuard::Live> AccessGuard::livePeople() const {
  const std::scoped_lock lock(mutex_);
  QList<Live> people;
  for (const Entry& entry : live_) {
    if (entry.session.id == service_) continue;
    people += {entry.session, entry.locked, entry.mustAddSecurityKey, entry.until, isOver(entry)};
  }
  return people;
}

void AccessGuard::setLocked(SessionId id, bool locked) {
  const std::scoped_lock lock(mutex_);
  const auto entry = live_.find(id);
  if (entry != live_.end() && id != service_) entry->locked = locked;
}

void AccessGuard::end(SessionId id) {
  {
    const std::scoped_lock lock(mutex_);
    if (id == service_ || live_.remove(id) == 0) return;
    ended_.push_back(id);
    if (ended_.size() > endedKept) ended_.pop_front();
  }
  const std::scoped_lock lock(tellMutex_);
  if (tellEnded_) tellEnded_(id);
}

void AccessGuard::whenEnded(std::function<void(SessionId)> tell) {
  const std::scoped_lock lock(tellMutex_);
  tellEnded_ = std::move(tell);
}

void AccessGuard::whenRolesChanged(std::function<void(PersonId)> tell) {
  const std::scoped_lock lock(tellMutex_);
  tellRoles_ = std::move(tell);
}

void AccessGuard::setRoles(PersonId person, const QSet<Role>& roles) {
  bool changed = false;
  {
    const std::scoped_lock lock(mutex_);
    for (Entry& entry : live_) {
      if (entry.session.id == service_ || entry.session.person != person) continue;
      changed = changed || entry.session.roles != roles;
      entry.session.roles = roles;
      entry.permissions = permissionsOfAll(roles);
    }
  }
  if (!changed) return;
  const std::scoped_lock lock(tellMutex_);
  if (tellRoles_) tellRoles_(person);
}

void AccessGuard::setMustAddSecurityKey(PersonId person, bool must) {
  const std::scoped_lock lock(mutex_);
  for (Entry& entry : live_) {
    if (entry.session.id != service_ && entry.session.person == person) {
      entry.mustAddSecurityKey = must;
    }
  }
}

void AccessGuard::tighten(SessionId id, const Admission& admission) {
  const std::scoped_lock lock(mutex_);
  const auto entry = live_.find(id);
  if (entry == live_.end() || id == service_) return;
  entry->mustAddSecurityKey = admission.mustAddSecurityKey;
  entry->until = std::min(entry->until, entry->admitted + admission.length);
  entry->untilWall = std::min<UtcTime>(entry->untilWall, entry->admittedWall + admission.length);
}

void AccessGuard::noteProof(SessionId id) {
  const std::scoped_lock lock(mutex_);
  const auto entry = live_.find(id);
  if (entry != live_.end()) entry->proven = clock_.steadyNow();
}

}  // namespace linewarden
