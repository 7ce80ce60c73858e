// SPDX-License-Identifier: GPL-3.0-or-later
// SignIn's proofs of somebody who is signed in: unlock, step-up, lending the signing key.
#include "app/identity/directory_desk.h"
#include "app/identity/emergency_rules.h"
#include "app/identity/people.h"
#include "app/identity/session_repository.h"
#include "app/identity/sign_in_work.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

struct SignInProofsText {
  Q_DECLARE_TR_FUNCTIONS(SignIn)
};

constexpr std::chrono::minutes questionLifetime{2};

Error noSession() {
  return {ErrorCode::SessionEnded,
          SignInProofsText::tr("This session has ended. Sign in again to go on."),
          {}};
}

AuditEvent eventOf(const Session& session, const QString& action) {
  return {session.actor(), action, QStringLiteral("person:") + session.name, {}, {}, {}};
}

}  // namespace

std::optional<SecurityKeyQuestion> SignIn::Work::takeQuestion(SessionId session) {
  if (!asked_.contains(session)) return std::nullopt;
  const Asked asked = asked_.take(session);
  if (rooms_.clock.steadyNow() - asked.at >= questionLifetime) return std::nullopt;
  return asked.question;
}

Result<SignIn::Work::Outcome> SignIn::Work::proveIn(
    Transaction& transaction, const QString& name, const Proof& proof,
    const std::optional<SecurityKeyQuestion>& question, AuditEvent event) {
  const auto account = person_repository::byName(transaction.database(), name);
  if (!account) return account.error();
  if (!*account) return Outcome{{"disabled", ErrorCode::SignInRefused, {}, -1}, {}, {}, {}, {}};
  const auto verdict = judge(transaction, **account, proof, question);
  if (!verdict) return verdict.error();
  Outcome outcome{*verdict, {}, {}, {}, {}};
  if (verdict->cause != nullptr) return outcome;
  if (auto forgiven = tries_.forgive(transaction.database(), name); !forgiven) {
    return forgiven.error();
  }
  outcome.session.roles = (*account)->roles;
  event.after[QStringLiteral("factor")] = verdict->factor;
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  return outcome;
}

Result<void> SignIn::Work::prove(const Session& session, const std::shared_ptr<Proof>& proof,
                                 const QString& action, const QString& step,
                                 const AuditEvent& event) {
  if (session.emergency > 0) return provePhrase(session, proof->password, event);
  const SignInTry aTry{session.name, action, step};
  if (auto looked = look(session.name); !looked) return looked;
  const auto account = this->account(session.name);
  if (!account) return account.error();
  if (auto wait = tries_.refuseWhileWaiting(aTry, true); !wait) return wait;
  const auto question = takeQuestion(session.id);
  const auto refuse = [this, &aTry](const char* cause, ErrorCode code) {
    return tries_.refuse(aTry, true, cause, code);
  };
  if (*account && (*account)->source == PersonSource::Directory) {
    const auto known = rooms_.directory.authenticate(session.name, proof->password);
    if (!known && known.error().code == ErrorCode::SignInRefused) {
      return refuse("wrong-password", ErrorCode::SignInRefused);
    }
    if (!known) return known.error();
    if (!*known || (*known)->uniqueId != (*account)->directoryId || (*known)->disabled) {
      return refuse("disabled", ErrorCode::SignInRefused);
    }
  } else {
    const auto fits = passwordFits(*account, proof->password);
    if (!fits) return fits.error();
    if (!*account || !*fits) return refuse("wrong-password", ErrorCode::SignInRefused);
  }
  const auto outcome = waitFor(rooms_.store.write(
      [this, name = session.name, proof, question, event](Transaction& transaction) {
        return proveIn(transaction, name, *proof, question, event);
      }));
  if (!outcome) return outcome.error();
  const Verdict& verdict = outcome->verdict;
  if (verdict.cause != nullptr) return refuse(verdict.cause, verdict.code);
  tries_.forgotten(session.name);
  guard().setRoles(session.person, outcome->session.roles);
  guard().noteProof(session.id);
  return {};
}

Result<void> SignIn::Work::provePhrase(const Session& session, const SecretBytes& phrase,
                                       AuditEvent event) {
  if (openedBy_.session != session.id) return noSession();
  const SignInTry aTry{phraseName(), event.action, QStringLiteral("emergency")};
  if (auto looked = look(phraseName()); !looked) return looked;
  if (auto wait = tries_.refuseWhileNameWaits(aTry); !wait) return wait;
  const auto fits = passwordMatches(emergency_rules::normalPhrase(phrase), openedBy_.hash);
  if (!fits) return fits.error();
  if (!*fits) {
    Error refusal = tries_.refuse(aTry, false, "wrong-phrase", ErrorCode::SignInRefused);
    if (refusal.code == ErrorCode::SignInRefused) {
      refusal.message = SignInProofsText::tr(
          "This is not the phrase that opened this access. Type its ten words as they stand on the "
          "paper.");
    }
    return refusal;
  }
  event.after[QStringLiteral("factor")] = QStringLiteral("phrase");
  auto stored = waitFor(rooms_.store.write([this, event](Transaction& transaction) -> Result<void> {
    const auto entry = rooms_.audit.append(transaction, event);
    if (!entry) return entry.error();
    return tries_.forgive(transaction.database(), phraseName());
  }));
  if (!stored) return stored;
  tries_.forgotten(phraseName());
  guard().noteProof(session.id);
  return {};
}

Result<void> SignIn::Work::unlock(const Session& session, std::shared_ptr<Proof> proof) {
  const std::scoped_lock inTurn(turn_);
  const auto live = guard().live(session);
  if (!live) return noSession();
  if (!live->locked) return {};
  const QString action = QStringLiteral("session.unlocked");
  auto proven =
      prove(live->session, proof, action, QStringLiteral("unlock"), eventOf(live->session, action));
  if (!proven) return proven;
  guard().setLocked(live->session.id, false);
  rooms_.store.write([id = session.id](Transaction& transaction) -> Result<void> {
    return session_repository::setLocked(transaction.database(), id, false);
  });
  return {};
}

Result<void> SignIn::Work::stepUp(const Session& session, std::shared_ptr<Proof> proof) {
  const std::scoped_lock inTurn(turn_);
  const auto live = guard().live(session);
  if (!live) return noSession();
  if (live->locked) return guard().check(session, Permission::ManageOwnAccount);
  const QString action = QStringLiteral("session.proved");
  return prove(live->session, proof, action, QStringLiteral("step-up"),
               eventOf(live->session, action));
}

Result<SigningKey> SignIn::Work::unsealedKey(const Account& account, const SecretBytes& password,
                                             const key_repository::StoredSigningKey& stored) {
  return SigningKey::unsealed(stored.sealed, password, signingKeyContext(account.name));
}

Result<std::shared_ptr<LentSigningKey>> SignIn::Work::newKeyFor(const Account& account,
                                                                const SecretBytes& password,
                                                                const QString& cause) {
  SigningKey key = SigningKey::generate();
  const auto sealed = key.sealed(password, signingKeyContext(account.name), cost_);
  if (!sealed) return sealed.error();
  const auto id = waitFor(rooms_.store.write([this, person = account.id, name = account.name, cause,
                                              publicKey = key.publicKey(), sealed = *sealed](
                                                 Transaction& transaction) -> Result<qint64> {
    QSqlDatabase& database = transaction.database();
    const UtcTime now = rooms_.clock.now();
    if (auto retired = key_repository::retireSigningKey(database, person, cause, now); !retired) {
      return retired.error();
    }
    auto stored = key_repository::insertSigningKey(database, person, publicKey, sealed, now);
    if (!stored) return stored;
    AuditEvent event{{name, {}},
                     QStringLiteral("person.signing-key-rotated"),
                     QStringLiteral("person:") + name,
                     {},
                     {},
                     {}};
    event.after[QStringLiteral("cause")] = cause;
    event.after[QStringLiteral("signingKey")] = QString::fromLatin1(publicKey.toHex());
    const auto entry = rooms_.audit.append(transaction, event);
    if (!entry) return entry.error();
    return stored;
  }));
  if (!id) return id.error();
  return std::make_shared<LentSigningKey>(
      LentSigningKey{*id, account.id, account.displayName, std::move(key)});
}

Result<std::shared_ptr<LentSigningKey>> SignIn::Work::lendSigningKey(const Session& session,
                                                                     std::shared_ptr<Proof> proof,
                                                                     const QString& meaning,
                                                                     const QString& object) {
  const std::scoped_lock inTurn(turn_);
  const auto live = guard().live(session);
  if (!live || live->session.emergency > 0) return noSession();
  if (auto may = guard().check(session, Permission::ManageOwnAccount); !may) return may.error();
  const QString action = QStringLiteral("signing-key.used");
  AuditEvent event = eventOf(live->session, action);
  event.object = object;
  event.after[QStringLiteral("meaning")] = meaning;
  if (auto proven = prove(live->session, proof, action, QStringLiteral("signing"), event);
      !proven) {
    return proven.error();
  }
  const auto account = this->account(live->session.name);
  if (!account) return account.error();
  if (!*account) return noSession();
  const auto stored = waitFor(rooms_.store.read([id = (*account)->id](QSqlDatabase& database) {
    return key_repository::signingKeyOf(database, id);
  }));
  if (!stored) return stored.error();
  const bool isDirectory = (*account)->source == PersonSource::Directory;
  if (!*stored) {
    return newKeyFor(**account, proof->password, QStringLiteral("first"));
  }
  auto key = unsealedKey(**account, proof->password, **stored);
  if (!key && isDirectory && key.error().code == ErrorCode::KeyDamaged) {
    return newKeyFor(**account, proof->password, QStringLiteral("password-changed"));
  }
  if (!key) return key.error();
  return std::make_shared<LentSigningKey>(
      LentSigningKey{(*stored)->info.id, (*account)->id, (*account)->displayName, std::move(*key)});
}

}  // namespace linewarden
