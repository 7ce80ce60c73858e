// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/sign_in.h"

#include "app/base/when_done.h"
#include "app/identity/access_policy.h"
#include "app/identity/failure_repository.h"
#include "app/identity/session_repository.h"
#include "app/identity/sign_in_work.h"

#include <QtConcurrent>

namespace linewarden {

namespace {

constexpr std::chrono::seconds refreshPeriod{5};
constexpr std::chrono::minutes directoryPeriod{5};

struct Standing {
  AccessGuard::Live live;
  person_repository::Standing now;
  std::optional<QString> ended;
};

QFuture<Result<void>> ready(Result<void> result) {
  return QtFuture::makeReadyFuture(std::move(result));
}

std::shared_ptr<Proof> kept(Proof proof) {
  return std::make_shared<Proof>(std::move(proof));
}

Result<QList<Standing>> standingsOf(QSqlDatabase& database,
                                    const QList<AccessGuard::Live>& people) {
  QList<Standing> standings;
  for (const AccessGuard::Live& live : people) {
    const auto now = person_repository::standingOf(database, live.session.person);
    if (!now) return now.error();
    const auto ended = session_repository::endCause(database, live.session.id);
    if (!ended) return ended.error();
    standings.append({live, *now, *ended});
  }
  return standings;
}

}  // namespace

SignIn::SignIn(const SignInRooms& rooms, const Argon2Cost& cost)
    : work_(std::make_unique<Work>(rooms, cost)) {
  connect(&refresh_, &QTimer::timeout, this, [this] { refreshSessions(); });
  refresh_.start(refreshPeriod);
  rooms.guard.whenEnded([this](SessionId session) { emit signedOut(session); });
  rooms.guard.whenRolesChanged([this](PersonId person) { emit rolesChanged(person); });
  // What was counted before the program was started holds from its first moment.
  const auto read = rooms.store.read([workstation = rooms.workstation](QSqlDatabase& database) {
    return failure_repository::ofWorkstation(database, workstation);
  });
  whenDone(read, this, [this](const Result<back_off::Failures>& failures) {
    if (failures) work_->throttle().setWorkstation(*failures);
  });
}

SignIn::~SignIn() {
  work_->pool().waitForDone();
  work_->directoryPool().waitForDone();
  work_->guard().whenEnded({});
  work_->guard().whenRolesChanged({});
  for (const AccessGuard::Live& live : work_->guard().livePeople()) {
    work_->guard().end(live.session.id);
    work_->record(live.session, QStringLiteral("session.ended"),
                  {{QStringLiteral("cause"), QStringLiteral("program-ended")}});
  }
}

void SignIn::tell(const Result<Session>& session) {
  if (session) emit signedIn(*session);
}

QFuture<Result<PendingSignIn>> SignIn::checkPassword(const QString& name, SecretBytes password) {
  const auto secret = std::make_shared<SecretBytes>(std::move(password));
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), name, secret] {
    return work->checkPassword(name, *secret);
  });
}

QFuture<Result<Session>> SignIn::checkSecondFactor(const QByteArray& ticket, SecretBytes code) {
  const auto proof = kept({{}, std::move(code), {}});
  return QtConcurrent::run(&work_->pool(), [this, ticket, proof] {
    auto session = work_->checkSecondFactor(ticket, proof);
    tell(session);
    return session;
  });
}

QFuture<Result<SecurityKeyQuestion>> SignIn::keyQuestion(const QByteArray& ticket) {
  return QtConcurrent::run(&work_->pool(), [this, ticket] { return work_->keyQuestion(ticket); });
}

QFuture<Result<SecurityKeyQuestion>> SignIn::keyQuestion(const Session& session) {
  return QtConcurrent::run(&work_->pool(), [this, session] { return work_->keyQuestion(session); });
}

QFuture<Result<Session>> SignIn::checkSecurityKey(const QByteArray& ticket,
                                                  SecurityKeyAnswer answer) {
  const auto proof = kept({{}, {}, std::move(answer)});
  return QtConcurrent::run(&work_->pool(), [this, ticket, proof] {
    auto session = work_->checkSecondFactor(ticket, proof);
    tell(session);
    return session;
  });
}

QFuture<Result<Enrolment>> SignIn::beginEnrolment(const QByteArray& ticket) {
  return QtConcurrent::run(&work_->pool(),
                           [this, ticket] { return work_->beginEnrolment(ticket); });
}

QFuture<Result<Session>> SignIn::finishEnrolment(const QByteArray& ticket, SecretBytes newPassword,
                                                 SecretBytes code) {
  return finish(ticket, kept({std::move(newPassword), std::move(code), {}}));
}

QFuture<Result<Session>> SignIn::finishEnrolment(const QByteArray& ticket, SecretBytes newPassword,
                                                 SecurityKeyAnswer answer) {
  return finish(ticket, kept({std::move(newPassword), {}, std::move(answer)}));
}

QFuture<Result<Session>> SignIn::finish(const QByteArray& ticket,
                                        const std::shared_ptr<Proof>& proof) {
  return QtConcurrent::run(&work_->pool(), [this, ticket, proof] {
    auto session = work_->finishEnrolment(ticket, proof->password, proof);
    tell(session);
    return session;
  });
}

std::chrono::milliseconds SignIn::waitLeft(const QString& name) const {
  return work_->throttle().waitLeft(name.left(256).trimmed().left(64).toLower());
}

QFuture<Result<void>> SignIn::lock(const Session& session, bool becauseIdle) {
  const auto live = work_->guard().live(session);
  if (!live) return ready(work_->guard().check(session, Permission::ManageOwnAccount));
  if (live->locked) return ready({});
  work_->guard().setLocked(session.id, true);
  emit lockedChanged(session.id, true);
  return work_->record(live->session, QStringLiteral("session.locked"),
                       {{QStringLiteral("idle"), becauseIdle}});
}

QFuture<Result<void>> SignIn::unlock(const Session& session, Proof proof) {
  const auto secret = kept(std::move(proof));
  return QtConcurrent::run(&work_->pool(), [this, session, secret] {
    auto done = work_->unlock(session, secret);
    if (done) emit lockedChanged(session.id, false);
    return done;
  });
}

QFuture<Result<void>> SignIn::stepUp(const Session& session, Proof proof) {
  const auto secret = kept(std::move(proof));
  return QtConcurrent::run(&work_->pool(),
                           [this, session, secret] { return work_->stepUp(session, secret); });
}

QFuture<Result<std::shared_ptr<LentSigningKey>>> SignIn::lendSigningKey(const Session& session,
                                                                        Proof proof,
                                                                        QString meaning,
                                                                        QString object) {
  const auto secret = kept(std::move(proof));
  return QtConcurrent::run(&work_->pool(), [this, session, secret, meaning, object] {
    return work_->lendSigningKey(session, secret, meaning, object);
  });
}

QFuture<Result<void>> SignIn::signOut(const Session& session) {
  const auto live = work_->guard().live(session);
  if (!live) return ready(work_->guard().check(session, Permission::ManageOwnAccount));
  work_->guard().end(session.id);
  return work_->record(live->session, QStringLiteral("session.signed-out"), {});
}

void SignIn::endHere(const Session& session, const QString& cause) {
  work_->guard().end(session.id);
  // Whoever ended the row wrote the entry.
  if (!cause.isEmpty()) {
    work_->record(session, QStringLiteral("session.ended"), {{QStringLiteral("cause"), cause}});
  }
}

QFuture<Result<void>> SignIn::refreshSessions() {
  work_->forgetOld();
  const QList<AccessGuard::Live> people = work_->guard().livePeople();
  work_->touch(people);
  if (people.isEmpty()) return ready({});
  work_->rooms().policy.refresh();
  const auto read = work_->rooms().store.read(
      [people](QSqlDatabase& database) { return standingsOf(database, people); });
  return thenIn(read, this, [this](const Result<QList<Standing>>& standings) -> Result<void> {
    if (!standings) return standings.error();
    const SteadyTime now = work_->rooms().clock.steadyNow();
    const bool askDirectory = now - directoryAsked_ >= directoryPeriod;
    if (askDirectory) directoryAsked_ = now;
    for (const Standing& standing : *standings) {
      const Session& session = standing.live.session;
      if (!work_->guard().live(session)) continue;
      const bool isEmergency = session.emergency > 0;
      if (standing.ended) {
        endHere(session, {});
      } else if (standing.live.isOver) {
        endHere(session, QStringLiteral("lasted-its-length"));
      } else if (standing.now.disabled && !isEmergency) {
        endHere(session, QStringLiteral("account-disabled"));
      } else if (!isEmergency) {
        work_->guard().setRoles(session.person, standing.now.roles);
        const SessionPolicy policy = work_->rooms().policy.of(standing.now.roles);
        const bool needsKey =
            policy.factor == FactorDemand::SecurityKey && standing.now.securityKeys == 0;
        work_->guard().tighten(session.id, {policy.longestSession, needsKey});
        if (askDirectory && standing.now.source == PersonSource::Directory) {
          askAbout(session, standing.now.directoryId);
        }
      }
    }
    return {};
  });
}

void SignIn::askAbout(const Session& session, const QString& directoryId) {
  const auto asked =
      QtConcurrent::run(&work_->directoryPool(), [work = work_.get(), session, directoryId] {
        return work->lookInDirectory(session, directoryId);
      });
  // What it changed in the store is seen by the next look, at once.
  whenDone(asked, this, [this](const Result<void>& done) {
    if (done) refreshSessions();
  });
}

Result<void> SignIn::mayTryPhrase() {
  return work_->mayTryPhrase();
}

std::chrono::milliseconds SignIn::phraseWaitLeft() const {
  return work_->phraseWaitLeft();
}

Error SignIn::notePhraseFailure(const char* cause) {
  return work_->notePhraseFailure(cause);
}

Result<Session> SignIn::admit(Session person, std::chrono::milliseconds length,
                              const QString& phraseHash,
                              std::function<Result<void>(Transaction&, Session&)> record) {
  person.id = AccessGuard::freshId();
  person.startedAt = work_->rooms().clock.now();
  auto stored = waitFor(work_->rooms().store.write(
      [this, person, record = std::move(record)](Transaction& transaction) -> Result<Session> {
        Session session = person;
        if (auto done = record(transaction, session); !done) return done.error();
        const auto entered = work_->enter(transaction, session, false);
        if (!entered) return entered.error();
        return session;
      }));
  if (!stored) return stored;
  Session session = work_->guard().admit(*stored, {length, false});
  work_->keepPhrase(session.id, phraseHash);
  emit signedIn(session);
  return session;
}

}  // namespace linewarden
