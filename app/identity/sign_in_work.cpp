// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/sign_in_work.h"

#include "app/crypto/random.h"
#include "app/identity/access_policy.h"
#include "app/identity/fido2/security_key_check.h"
#include "app/identity/one_time_password.h"
#include "app/identity/role_repository.h"
#include "app/identity/second_factor.h"
#include "app/identity/security_notices.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

// Wrong phrases are counted under what nobody can type as a name: longer than any name is taken.

struct SignInWorkText {
  Q_DECLARE_TR_FUNCTIONS(SignIn)
};

constexpr std::size_t signInChallengeBytes = 32;

QString decoyHash(const Argon2Cost& cost) {
  const QByteArray hash = randomBytes(32).toBase64(QByteArray::OmitTrailingEquals);
  return Argon2Recipe::fresh(cost).toText() + u'$' + QString::fromLatin1(hash);
}

QString accountNameFrom(const QString& typed) {
  return typed.left(256).trimmed().left(64).toLower();
}

Error ticketGone() {
  return {ErrorCode::SessionEnded,
          SignInWorkText::tr(
              "The password was given too long ago. Start again with name and password."),
          {}};
}

Error keyDemanded() {
  return {ErrorCode::SecondFactorRefused,
          SignInWorkText::tr(
              "Your role demands a security key; a code of the authenticator is not enough. "
              "Use your key, or a recovery code if it is lost."),
          {}};
}

}  // namespace

SignIn::Work::Work(const SignInRooms& rooms, const Argon2Cost& cost)
    : rooms_(rooms),
      cost_(cost),
      decoyHash_(decoyHash(cost)),
      pending_(rooms.clock),
      tries_(rooms.store, rooms.audit, rooms.notices, rooms.clock, rooms.workstation) {
  pool_.setMaxThreadCount(1);
  directoryPool_.setMaxThreadCount(1);
}

Result<std::optional<SignIn::Work::Account>> SignIn::Work::account(const QString& name) {
  auto found = waitFor(rooms_.store.read(
      [name](QSqlDatabase& database) { return person_repository::byName(database, name); }));
  if (!found) return found;
  // The emergency account is opened with its phrase alone.
  if (*found && (*found)->source == PersonSource::Emergency) return std::optional<Account>();
  return found;
}

Result<bool> SignIn::Work::passwordFits(const std::optional<Account>& account,
                                        const SecretBytes& password) {
  if (!account || account->source != PersonSource::Local) {
    return passwordMatches(password, decoyHash_);
  }
  if (!account->isInvited()) return passwordMatches(password, account->passwordHash);
  return passwordMatches(normalOneTimePassword(password), account->passwordHash);
}

// A password that was hashed at a lower cost than today's is hashed anew, now that it is known.
Result<void> SignIn::Work::rehash(Account& account, const SecretBytes& password) {
  if (account.isInvited() || !isWeakerThan(account.passwordHash, cost_)) return {};
  const auto hash = hashPassword(password, cost_);
  if (!hash) return hash.error();
  // A reset that came in between has the last word.
  const auto set = waitFor(rooms_.store.write(
      [id = account.id, from = account.passwordHash, to = *hash](Transaction& transaction) {
        return person_repository::upgradePasswordHash(transaction.database(), id, from, to);
      }));
  if (!set) return set.error();
  if (*set) account.passwordHash = *hash;
  return {};
}

Result<PendingSignIn> SignIn::Work::pendingFor(const Account& account,
                                               const SecretBytes& password) {
  const bool hasFactor = !account.totpSecret.isEmpty() || account.securityKeys > 0;
  PendingState state;
  state.mustChoosePassword = account.isInvited();
  state.mustSetAuthenticator = !hasFactor;
  state.mustEnrol = state.mustChoosePassword || state.mustSetAuthenticator;
  state.passwordHash = account.passwordHash;
  state.hasFactor = hasFactor;
  if (account.source == PersonSource::Directory) {
    const auto key = waitFor(rooms_.store.read([id = account.id](QSqlDatabase& database) {
      return key_repository::signingKeyOf(database, id);
    }));
    if (!key) return key.error();
    if (!key->has_value()) state.password = password.clone();
  }
  PendingSignIn pending;
  pending.displayName = account.displayName;
  pending.mustEnrol = state.mustEnrol;
  pending.mustChoosePassword = state.mustChoosePassword;
  pending.hasAuthenticator = !account.totpSecret.isEmpty();
  pending.hasSecurityKey = account.securityKeys > 0;
  pending.demandsSecurityKey = rooms_.policy.of(account.roles).factor == FactorDemand::SecurityKey;
  const auto recorded = waitFor(rooms_.audit.record({{account.name, {}},
                                                     QStringLiteral("session.password-accepted"),
                                                     QStringLiteral("person:") + account.name,
                                                     {},
                                                     {},
                                                     {}}));
  if (!recorded) return recorded.error();
  pending.ticket = pending_.issue(account.name, std::move(state));
  return pending;
}

Result<PendingSignIn> SignIn::Work::checkPassword(const QString& typedName,
                                                  const SecretBytes& password) {
  const std::scoped_lock inTurn(turn_);
  const SignInTry aTry{accountNameFrom(typedName), {}, QStringLiteral("password")};
  if (auto looked = look(aTry.name); !looked) return looked.error();
  auto account = this->account(aTry.name);
  if (!account) return account.error();
  const bool known = account->has_value();
  if (auto wait = tries_.refuseWhileWaiting(aTry, known); !wait) return wait.error();
  const bool isLocal = known && (*account)->source == PersonSource::Local;
  // For every name, so that the time tells nobody which ones are accounts of this plant.
  const auto fits = passwordFits(*account, password);
  if (!fits) return fits.error();
  if (!isLocal) {
    auto entered = enterFromDirectory(aTry.name, password, aTry);
    if (!entered) return entered.error();
    if (*entered) return pendingFor(**entered, password);
  }
  const auto refuse = [this, &aTry, known](const char* cause) {
    return tries_.refuse(aTry, known, cause, ErrorCode::SignInRefused);
  };
  if (!known) return refuse("no-such-account");
  if (!isLocal || !*fits) return refuse("wrong-password");
  Account& person = **account;
  if (person.disabled) return refuse("disabled");
  if (person.isInvited() && rooms_.clock.now() >= person.invitedUntil) {
    return refuse("invitation-expired");
  }
  if (auto done = rehash(person, password); !done) return done.error();
  return pendingFor(person, password);
}

Result<SecurityKeyQuestion> SignIn::Work::questionFor(PersonId person) {
  const auto keys = waitFor(rooms_.store.read([person](QSqlDatabase& database) {
    return key_repository::securityKeysOf(database, person);
  }));
  if (!keys) return keys.error();
  SecurityKeyQuestion question{randomBytes(signInChallengeBytes), {}};
  for (const auto& key : *keys) question.allowed += key.credential.id;
  if (!question.allowed.isEmpty()) return question;
  return Error{ErrorCode::NotFound,
               SignInWorkText::tr(
                   "No security key is registered for this account. Use a code, and add a key "
                   "under “My account”."),
               {}};
}

Result<SecurityKeyQuestion> SignIn::Work::keyQuestion(const QByteArray& ticket) {
  const std::scoped_lock inTurn(turn_);
  const auto name = pending_.accountOf(ticket);
  const auto state = pending_.stateOf(ticket);
  if (!name || !state) return ticketGone();
  const auto account = this->account(*name);
  if (!account) return account.error();
  if (!*account) return ticketGone();
  auto question = questionFor((*account)->id);
  if (question) state->question = *question;
  return question;
}

Result<SecurityKeyQuestion> SignIn::Work::keyQuestion(const Session& session) {
  const std::scoped_lock inTurn(turn_);
  if (!guard().live(session)) {
    return guard().check(session, Permission::ManageOwnAccount).ok()
               ? ticketGone()
               : guard().check(session, Permission::ManageOwnAccount).error();
  }
  auto question = questionFor(session.person);
  if (question) asked_.insert(session.id, {*question, rooms_.clock.steadyNow()});
  return question;
}

Result<SignIn::Work::Verdict> SignIn::Work::judgeKey(
    Transaction& transaction, const Account& account, const SecurityKeyAnswer& answer,
    const std::optional<SecurityKeyQuestion>& question) {
  Verdict verdict;
  verdict.factor = QStringLiteral("security-key");
  verdict.cause = "wrong-key";
  if (!question) return verdict;
  const auto keys = key_repository::securityKeysOf(transaction.database(), account.id);
  if (!keys) return keys.error();
  const auto key = std::find_if(keys->begin(), keys->end(), [&answer](const auto& known) {
    return known.credential.id == answer.credentialId;
  });
  if (key == keys->end()) return verdict;
  const auto counter = checkAnswer(key->credential, *question, answer);
  if (!counter && counter.error().code == ErrorCode::SecurityKeyCopied) {
    verdict.cause = "copied-key";
    NoticeEvent copied{QStringLiteral("security-key.copied"),
                       NoticePriority::Critical,
                       QStringLiteral("person:") + account.name,
                       {}};
    copied.details[QStringLiteral("key")] = key->info.title;
    if (const auto raised = rooms_.notices.raise(transaction, copied); !raised) {
      return raised.error();
    }
  }
  if (!counter) return verdict;
  if (auto set = key_repository::setSecurityKeyUsed(transaction.database(), key->info.id, *counter,
                                                    rooms_.clock.now());
      !set) {
    return set.error();
  }
  verdict.cause = nullptr;
  return verdict;
}

Result<SignIn::Work::Verdict> SignIn::Work::judgeCode(Transaction& transaction,
                                                      const Account& account,
                                                      const SecretBytes& code) {
  QSqlDatabase& database = transaction.database();
  const auto codes = person_repository::unusedRecoveryCodeHashes(database, account.id);
  if (!codes) return codes.error();
  const auto judged = second_factor::judge({account.totpSecret, account.totpLastStep, *codes}, code,
                                           rooms_.clock.now());
  Verdict verdict;
  if (judged.refusal) {
    verdict.cause = *judged.refusal == second_factor::Refusal::Used ? "used-code" : "wrong-code";
    return verdict;
  }
  if (judged.totpStep) {
    verdict.factor = QStringLiteral("totp");
    if (auto set = person_repository::setTotpLastStep(database, account.id, *judged.totpStep);
        !set) {
      return set.error();
    }
    return verdict;
  }
  verdict.factor = QStringLiteral("recovery-code");
  verdict.recoveryCodesLeft = codes->size() - 1;
  if (auto set = person_repository::setRecoveryCodeUsed(
          database, account.id, judged.recoveryCodeHash.value_or(QString()), rooms_.clock.now());
      !set) {
    return set.error();
  }
  NoticeEvent used{QStringLiteral("recovery-code.used"),
                   NoticePriority::Low,
                   QStringLiteral("person:") + account.name,
                   {}};
  used.details[QStringLiteral("left")] = static_cast<qint64>(verdict.recoveryCodesLeft);
  if (const auto raised = rooms_.notices.raise(transaction, used); !raised) return raised.error();
  return verdict;
}

Result<SignIn::Work::Verdict> SignIn::Work::judge(
    Transaction& transaction, const Account& account, const Proof& proof,
    const std::optional<SecurityKeyQuestion>& question) {
  if (account.disabled) return Verdict{"disabled", ErrorCode::SignInRefused, {}, -1};
  if (proof.key) return judgeKey(transaction, account, *proof.key, question);
  auto verdict = judgeCode(transaction, account, proof.code);
  if (!verdict || verdict->cause != nullptr) return verdict;
  const bool demanded = rooms_.policy.of(account.roles).factor == FactorDemand::SecurityKey;
  if (demanded && account.securityKeys > 0 && verdict->factor == QStringLiteral("totp")) {
    verdict->cause = "key-demanded";
  }
  return verdict;
}

Result<void> SignIn::Work::signInNow(Transaction& transaction, const Account& account,
                                     Outcome& outcome, const QString& factor) {
  QSqlDatabase& database = transaction.database();
  const UtcTime now = rooms_.clock.now();
  const SessionPolicy policy = rooms_.policy.of(account.roles);
  outcome.session.id = AccessGuard::freshId();
  outcome.session.person = account.id;
  outcome.session.name = account.name;
  outcome.session.displayName = account.displayName;
  outcome.session.roles = account.roles;
  outcome.session.startedAt = now;
  outcome.length = policy.longestSession;
  outcome.mustAddSecurityKey =
      policy.factor == FactorDemand::SecurityKey && account.securityKeys == 0;
  if (auto set = person_repository::setSignedIn(database, account.id, now); !set) return set;
  if (auto set = role_repository::setUsed(database, account.id, now); !set) return set;
  if (auto forgiven = tries_.forgive(database, account.name); !forgiven) return forgiven;
  auto replaced = enter(transaction, outcome.session, policy.oneSession);
  if (!replaced) return replaced.error();
  outcome.replaced = *replaced;
  AuditEvent event{outcome.session.actor(),
                   QStringLiteral("session.signed-in"),
                   QStringLiteral("person:") + account.name,
                   {},
                   {},
                   {}};
  event.after[QStringLiteral("factor")] = factor;
  if (outcome.verdict.recoveryCodesLeft >= 0) {
    event.after[QStringLiteral("recoveryCodesLeft")] =
        static_cast<qint64>(outcome.verdict.recoveryCodesLeft);
  }
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  return {};
}

Result<Session> SignIn::Work::admitted(const Outcome& outcome, const QString& name) {
  tries_.forgotten(name);
  for (const SessionId id : outcome.replaced) guard().end(id);
  return guard().admit(outcome.session, {outcome.length, outcome.mustAddSecurityKey});
}

Result<SignIn::Work::Outcome> SignIn::Work::secondFactorIn(
    Transaction& transaction, const QString& name, const PendingState& state, const Proof& proof,
    const std::optional<SecurityKeyQuestion>& question) {
  const auto account = person_repository::byName(transaction.database(), name);
  if (!account) return account.error();
  // Gone, or the password was reset since it was given.
  if (!*account || (*account)->passwordHash != state.passwordHash) {
    return Outcome{{"disabled", ErrorCode::SignInRefused, {}, -1}, {}, {}, {}, {}};
  }
  const auto verdict = judge(transaction, **account, proof, question);
  if (!verdict) return verdict.error();
  Outcome outcome{*verdict, {}, {}, {}, {}};
  if (verdict->cause != nullptr) return outcome;
  if (auto done = signInNow(transaction, **account, outcome, verdict->factor); !done) {
    return done.error();
  }
  return outcome;
}

Result<Session> SignIn::Work::checkSecondFactor(const QByteArray& ticket,
                                                std::shared_ptr<Proof> proof) {
  const std::scoped_lock inTurn(turn_);
  const auto name = pending_.accountOf(ticket);
  const auto state = pending_.stateOf(ticket);
  if (!name || !state || state->mustEnrol) return ticketGone();
  const SignInTry aTry{*name, {}, QStringLiteral("second-factor")};
  if (auto looked = look(*name); !looked) return looked.error();
  if (auto wait = tries_.refuseWhileWaiting(aTry, true); !wait) return wait.error();
  const auto question = std::exchange(state->question, std::nullopt);
  const auto outcome = waitFor(
      rooms_.store.write([this, name = *name, state, proof, question](Transaction& transaction) {
        return secondFactorIn(transaction, name, *state, *proof, question);
      }));
  if (!outcome) return outcome.error();
  const Verdict& verdict = outcome->verdict;
  if (verdict.cause == nullptr) {
    pending_.use(ticket);
    return admitted(*outcome, *name);
  }
  if (verdict.code == ErrorCode::SecondFactorRefused) pending_.noteWrongCode(ticket);
  if (verdict.code == ErrorCode::SignInRefused) pending_.use(ticket);
  return refusalOf(aTry, verdict);
}

Error SignIn::Work::refusalOf(const SignInTry& aTry, const Verdict& verdict) {
  Error refusal = tries_.refuse(aTry, true, verdict.cause, verdict.code);
  return qstrcmp(verdict.cause, "key-demanded") == 0 ? keyDemanded() : refusal;
}

// What another program at this store changed holds from this try on, and from a program's first.
Result<void> SignIn::Work::look(const QString& name) {
  if (auto read = waitFor(rooms_.policy.refresh()); !read) return read;
  return tries_.look(name);
}

QString SignIn::Work::phraseName() {
  return QStringLiteral("emergency phrase ").repeated(5);
}

Result<void> SignIn::Work::mayTryPhrase() {
  const std::scoped_lock inTurn(turn_);
  if (auto looked = look(phraseName()); !looked) return looked;
  return tries_.refuseWhileNameWaits({phraseName(), {}, QStringLiteral("emergency")});
}

std::chrono::milliseconds SignIn::Work::phraseWaitLeft() const {
  return tries_.throttle().waitOfName(phraseName());
}

void SignIn::Work::keepPhrase(SessionId session, const QString& hash) {
  const std::scoped_lock inTurn(turn_);
  openedBy_ = {session, hash};
}

Error SignIn::Work::notePhraseFailure(const char* cause) {
  const std::scoped_lock inTurn(turn_);
  return tries_.refuse({phraseName(), {}, QStringLiteral("emergency")}, false, cause,
                       ErrorCode::SignInRefused);
}

}  // namespace linewarden
