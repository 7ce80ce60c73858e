// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/sign_in.h"

#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "app/identity/sign_in_work.h"

#include <QtConcurrent>

namespace linewarden {

namespace {

constexpr std::chrono::seconds refreshPeriod{5};

struct Standing {
  Session session;
  person_repository::Standing now;
};

QFuture<Result<void>> ready(Result<void> result) {
  return QtFuture::makeReadyFuture(std::move(result));
}

}  // namespace

SignIn::SignIn(Store& store, AuditTrail& audit, AccessGuard& guard, const Clock& clock,
               QString workstation, const Argon2Cost& cost)
    : work_(std::make_unique<Work>(store, audit, guard, clock, workstation, cost)) {
  connect(&refresh_, &QTimer::timeout, this, [this] { refreshSessions(); });
  refresh_.start(refreshPeriod);
  // What was counted before the program was started holds from its first moment.
  const auto read = store.read([workstation](QSqlDatabase& database) {
    return person_repository::workstationFailures(database, workstation);
  });
  whenDone(read, this, [this](const Result<back_off::Failures>& failures) {
    if (failures) work_->throttle().setWorkstation(*failures);
  });
}

SignIn::~SignIn() {
  work_->pool().waitForDone();
  for (const Session& session : work_->guard().livePeople()) {
    work_->guard().end(session.id);
    work_->record(session, QStringLiteral("session.ended"),
                  {{QStringLiteral("cause"), QStringLiteral("program-ended")}});
  }
}

QFuture<Result<PendingSignIn>> SignIn::checkPassword(const QString& name, SecretBytes password) {
  const auto kept = std::make_shared<SecretBytes>(std::move(password));
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), name, kept] {
    return work->checkPassword(name, *kept);
  });
}

QFuture<Result<Session>> SignIn::checkSecondFactor(const QByteArray& ticket, SecretBytes code) {
  const auto kept = std::make_shared<SecretBytes>(std::move(code));
  return QtConcurrent::run(&work_->pool(), [this, ticket, kept] {
    auto session = work_->checkSecondFactor(ticket, kept);
    if (session) emit signedIn(*session);
    return session;
  });
}

std::chrono::milliseconds SignIn::waitLeft(const QString& name) const {
  return work_->throttle().waitLeft(name.trimmed().left(64).toLower());
}

QFuture<Result<void>> SignIn::lock(const Session& session, bool becauseIdle) {
  const auto live = work_->guard().live(session);
  if (!live) return ready(work_->guard().check(session, Permission::ViewPlant));
  if (live->locked) return ready({});
  work_->guard().setLocked(session.id, true);
  emit lockedChanged(session.id, true);
  return work_->record(live->session, QStringLiteral("session.locked"),
                       {{QStringLiteral("idle"), becauseIdle}});
}

QFuture<Result<void>> SignIn::unlock(const Session& session, SecretBytes password,
                                     SecretBytes code) {
  const auto keptPassword = std::make_shared<SecretBytes>(std::move(password));
  const auto keptCode = std::make_shared<SecretBytes>(std::move(code));
  return QtConcurrent::run(&work_->pool(), [this, session, keptPassword, keptCode] {
    auto done = work_->unlock(session, *keptPassword, keptCode);
    if (done) emit lockedChanged(session.id, false);
    return done;
  });
}

void SignIn::endSession(const Session& session, const QString& action, const QString& cause) {
  work_->guard().end(session.id);
  emit signedOut(session.id);
  work_->record(session, action, {{QStringLiteral("cause"), cause}});
}

QFuture<Result<void>> SignIn::signOut(const Session& session) {
  const auto live = work_->guard().live(session);
  if (!live) return ready(work_->guard().check(session, Permission::ViewPlant));
  work_->guard().end(session.id);
  emit signedOut(session.id);
  return work_->record(live->session, QStringLiteral("session.signed-out"), {});
}

QFuture<Result<void>> SignIn::refreshSessions() {
  const QList<Session> people = work_->guard().livePeople();
  if (people.isEmpty()) return ready({});
  const auto read =
      work_->store().read([people](QSqlDatabase& database) -> Result<QList<Standing>> {
        QList<Standing> standings;
        for (const Session& session : people) {
          auto now = person_repository::standingOf(database, session.person);
          if (!now) return now.error();
          standings.append({session, *now});
        }
        return standings;
      });
  return thenIn(read, this, [this](const Result<QList<Standing>>& standings) -> Result<void> {
    if (!standings) return standings.error();
    for (const Standing& standing : *standings) {
      if (!work_->guard().live(standing.session)) continue;
      if (standing.now.disabled) {
        endSession(standing.session, QStringLiteral("session.ended"),
                   QStringLiteral("account-disabled"));
      } else {
        work_->guard().setRoles(standing.session.person, standing.now.roles);
      }
    }
    return {};
  });
}

}  // namespace linewarden
