// SPDX-License-Identifier: GPL-3.0-or-later
// SignIn's sessions in the store: entering, ending, and the word that a program still shows them.
#include "app/identity/session_repository.h"
#include "app/identity/sign_in_work.h"

namespace linewarden {

namespace {

constexpr std::chrono::seconds touchPeriod{30};

}  // namespace

Result<QList<SessionId>> SignIn::Work::enter(Transaction& transaction, const Session& session,
                                             bool oneSession) {
  QSqlDatabase& database = transaction.database();
  const UtcTime now = rooms_.clock.now();
  QList<SessionId> replaced;
  if (oneSession) {
    const auto others =
        session_repository::of(database, session.person, now - session_repository::lostAfter);
    if (!others) return others.error();
    for (const LiveSession& other : *others) {
      if (other.workstation != rooms_.workstation || other.program != rooms_.program) continue;
      if (auto ended = session_repository::end(database, other.id, now, QStringLiteral("replaced"));
          !ended) {
        return ended.error();
      }
      AuditEvent event{session.actor(),
                       QStringLiteral("session.ended"),
                       QStringLiteral("person:") + session.name,
                       {},
                       {{QStringLiteral("cause"), QStringLiteral("replaced")}},
                       {}};
      const auto entry = rooms_.audit.append(transaction, event);
      if (!entry) return entry.error();
      replaced += other.id;
    }
  }
  if (auto stored = session_repository::insert(
          database,
          {session.id, session.person, rooms_.workstation, rooms_.program, now, session.emergency});
      !stored) {
    return stored.error();
  }
  return replaced;
}

QFuture<Result<void>> SignIn::Work::record(const Session& session, const QString& action,
                                           QJsonObject after) {
  const AuditEvent event{session.actor(),  action, QStringLiteral("person:") + session.name, {},
                         std::move(after), {}};
  // Without `this`: the last ones are written while SignIn goes.
  return rooms_.store.write([&audit = rooms_.audit, &clock = rooms_.clock, event,
                             id = session.id](Transaction& transaction) -> Result<void> {
    QSqlDatabase& database = transaction.database();
    const UtcTime now = clock.now();
    Result<void> set;
    if (event.action == QStringLiteral("session.locked")) {
      set = session_repository::setLocked(database, id, true);
    } else if (event.action == QStringLiteral("session.unlocked")) {
      set = session_repository::setLocked(database, id, false);
    } else {
      const QString cause = event.after.value(QStringLiteral("cause")).toString();
      set = session_repository::end(database, id, now,
                                    cause.isEmpty() ? QStringLiteral("signed-out") : cause);
    }
    if (!set) return set;
    const auto entry = audit.append(transaction, event);
    if (!entry) return entry.error();
    return {};
  });
}

void SignIn::Work::touch(const QList<AccessGuard::Live>& sessions) {
  const SteadyTime now = rooms_.clock.steadyNow();
  QList<SessionId> due;
  QHash<SessionId, SteadyTime> kept;
  for (const AccessGuard::Live& live : sessions) {
    const SessionId id = live.session.id;
    const bool isDue = !touched_.contains(id) || now - touched_.value(id) >= touchPeriod;
    kept.insert(id, isDue ? now : touched_.value(id));
    if (isDue) due += id;
  }
  touched_ = kept;
  if (due.isEmpty()) return;
  rooms_.store.write([&clock = rooms_.clock, due](Transaction& transaction) -> Result<void> {
    for (const SessionId id : due) {
      auto set = session_repository::touch(transaction.database(), id, clock.now());
      if (!set) return set;
    }
    return {};
  });
}

}  // namespace linewarden
