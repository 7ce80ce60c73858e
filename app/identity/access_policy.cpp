// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/access_policy.h"

#include "app/identity/access_guard.h"
#include "app/identity/policy_repository.h"
#include "app/identity/reason_text.h"
#include "app/identity/security_notices.h"
#include "app/store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

constexpr std::chrono::minutes privilegedIdleLock{5};

struct AccessPolicyText {
  Q_DECLARE_TR_FUNCTIONS(AccessPolicy)
};

Result<void> checkBounds(const RolePolicy& policy) {
  if (policy.idleLock < RolePolicy::shortestIdleLock ||
      policy.idleLock > RolePolicy::longestIdleLock) {
    return Error{ErrorCode::InvalidArgument,
                 AccessPolicyText::tr("The idle lock has to be between %1 and %2 minutes.")
                     .arg(RolePolicy::shortestIdleLock.count())
                     .arg(RolePolicy::longestIdleLock.count()),
                 {}};
  }
  if (policy.longestSession < RolePolicy::leastSession ||
      policy.longestSession > RolePolicy::mostSession) {
    return Error{ErrorCode::InvalidArgument,
                 AccessPolicyText::tr("A session has to last between %1 and %2 minutes.")
                     .arg(RolePolicy::leastSession.count())
                     .arg(RolePolicy::mostSession.count()),
                 {}};
  }
  return {};
}

bool isWeaker(const RolePolicy& now, const RolePolicy& before) {
  return (before.factor == FactorDemand::SecurityKey && now.factor == FactorDemand::AnyFactor) ||
         now.idleLock > before.idleLock || now.longestSession > before.longestSession ||
         (before.oneSession && !now.oneSession);
}

QJsonObject jsonOf(const RolePolicy& policy) {
  QJsonObject json;
  json[QStringLiteral("factor")] = factorDemandName(policy.factor);
  json[QStringLiteral("idleLockMinutes")] = static_cast<qint64>(policy.idleLock.count());
  json[QStringLiteral("sessionMinutes")] = static_cast<qint64>(policy.longestSession.count());
  json[QStringLiteral("oneSession")] = policy.oneSession;
  return json;
}

NoticeEvent weakenedNotice(const RolePolicy& before, const RolePolicy& now, const Actor& actor) {
  NoticeEvent notice{QStringLiteral("policy.weakened"),
                     NoticePriority::High,
                     QStringLiteral("role:") + roleName(now.role),
                     {}};
  notice.details[QStringLiteral("by")] = actor.name;
  notice.details[QStringLiteral("before")] = jsonOf(before);
  notice.details[QStringLiteral("after")] = jsonOf(now);
  return notice;
}

}  // namespace

QString factorDemandName(FactorDemand demand) {
  return demand == FactorDemand::SecurityKey ? QStringLiteral("security-key")
                                             : QStringLiteral("any");
}

AccessPolicy::AccessPolicy(Store& store, AuditTrail& audit, AccessGuard& guard,
                           SecurityNotices& notices)
    : store_(store), audit_(audit), guard_(guard), notices_(notices) {}

AccessPolicy::~AccessPolicy() {
  // Jobs are run and told in their order, so all of this object's are through after this one.
  store_.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

RolePolicy AccessPolicy::defaultFor(Role role) {
  RolePolicy policy;
  policy.role = role;
  if (role == Role::Administrator || role == Role::SecurityOfficer) {
    policy.idleLock = privilegedIdleLock;
  }
  return policy;
}

QList<RolePolicy> AccessPolicy::policies() const {
  const std::scoped_lock lock(mutex_);
  QList<RolePolicy> all;
  for (const Role role : allRoles()) all += stored_.value(role, defaultFor(role));
  return all;
}

SessionPolicy AccessPolicy::of(const QSet<Role>& roles) const {
  SessionPolicy strictest;
  bool first = true;
  for (const RolePolicy& policy : policies()) {
    if (!roles.contains(policy.role)) continue;
    if (first) {
      strictest = {policy.factor, policy.idleLock, policy.longestSession, policy.oneSession};
      first = false;
      continue;
    }
    if (policy.factor == FactorDemand::SecurityKey) strictest.factor = policy.factor;
    strictest.idleLock = std::min(strictest.idleLock, policy.idleLock);
    strictest.longestSession = std::min(strictest.longestSession, policy.longestSession);
    strictest.oneSession = strictest.oneSession || policy.oneSession;
  }
  return strictest;
}

QFuture<Result<void>> AccessPolicy::change(const Session& session, RolePolicy policy,
                                           QString reason) {
  if (auto allowed = guard_.requireFresh(session, Permission::ChangePolicy); !allowed) {
    return QtFuture::makeReadyFuture(allowed);
  }
  if (auto bounded = checkBounds(policy); !bounded) return QtFuture::makeReadyFuture(bounded);
  const auto why = checkedReason(reason);
  if (!why) return QtFuture::makeReadyFuture(Result<void>(why.error()));
  return store_.write([this, session, policy, why = *why](Transaction& transaction) {
    return changeIn(transaction, session, policy, why);
  });
}

Result<void> AccessPolicy::changeIn(Transaction& transaction, const Session& session,
                                    const RolePolicy& policy, const QString& reason) {
  QSqlDatabase& database = transaction.database();
  if (auto allowed = guard_.checkIn(database, session, Permission::ChangePolicy); !allowed) {
    return allowed;
  }
  auto stored = policy_repository::all(database);
  if (!stored) return stored.error();
  const RolePolicy before = stored->value(policy.role, defaultFor(policy.role));
  if (before == policy) {
    return Error{
        ErrorCode::Conflict,
        AccessPolicyText::tr("These rules hold for the role “%1” already; nothing was changed.")
            .arg(roleTitle(policy.role)),
        {}};
  }
  if (auto done = policy_repository::set(database, policy); !done) return done;
  const Actor actor = guard_.actorOf(session);
  const auto entry = audit_.append(transaction, {actor, QStringLiteral("policy.changed"),
                                                 QStringLiteral("role:") + roleName(policy.role),
                                                 jsonOf(before), jsonOf(policy), reason});
  if (!entry) return entry.error();
  if (isWeaker(policy, before)) {
    // Each weakening is told, also one soon after another.
    const auto raised =
        notices_.raise(transaction, weakenedNotice(before, policy, actor), std::chrono::minutes(0));
    if (!raised) return raised.error();
  }
  stored->insert(policy.role, policy);
  transaction.afterCommit([this, now = *stored] { keep(now); });
  return {};
}

// By the writer, whose order is that of the changes: a reader could bring back what was before.
QFuture<Result<void>> AccessPolicy::refresh() {
  return store_.write([this](Transaction& transaction) -> Result<void> {
    const auto stored = policy_repository::all(transaction.database());
    if (!stored) return stored.error();
    transaction.afterCommit([this, now = *stored] { keep(now); });
    return {};
  });
}

void AccessPolicy::keep(const QHash<Role, RolePolicy>& stored) {
  {
    const std::scoped_lock lock(mutex_);
    if (stored_ == stored) return;
    stored_ = stored;
  }
  emit changed();
}

}  // namespace linewarden
