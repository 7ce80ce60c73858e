// SPDX-License-Identifier: GPL-3.0-or-later
// SignIn's enrolment: what somebody invited, or whose password or second factor was reset, sets up.
#include "app/crypto/recovery_codes.h"
#include "app/crypto/totp.h"
#include "app/identity/people.h"
#include "app/identity/sign_in_work.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

struct SignInEnrolmentText {
  Q_DECLARE_TR_FUNCTIONS(SignIn)
};

Error enrolmentGone() {
  return {ErrorCode::SessionEnded,
          SignInEnrolmentText::tr(
              "Setting up this account took too long. Start again with name and password."),
          {}};
}

Result<void> storeKey(QSqlDatabase& database, PersonId person, const QByteArray& publicKey,
                      const QByteArray& sealed, UtcTime now) {
  if (auto retired =
          key_repository::retireSigningKey(database, person, QStringLiteral("password-reset"), now);
      !retired) {
    return retired;
  }
  const auto stored = key_repository::insertSigningKey(database, person, publicKey, sealed, now);
  if (!stored) return stored.error();
  return {};
}

Result<void> storeAuthenticator(QSqlDatabase& database, PersonId person, const PendingState& state,
                                qint64 usedStep) {
  if (auto set = person_repository::setTotpSecret(database, person, state.totpSecret); !set) {
    return set;
  }
  if (auto set = person_repository::setTotpLastStep(database, person, usedStep); !set) return set;
  return person_repository::setRecoveryCodeHashes(database, person, state.recoveryCodeHashes);
}

QString digitsOf(const SecretBytes& code) {
  QString digits;
  for (const unsigned char letter : code.span()) {
    if (letter >= '0' && letter <= '9') digits += QLatin1Char(static_cast<char>(letter));
    if (digits.size() > totp::digits) break;
  }
  return digits;
}

}  // namespace

Result<Enrolment> SignIn::Work::beginEnrolment(const QByteArray& ticket) {
  const std::scoped_lock inTurn(turn_);
  const auto name = pending_.accountOf(ticket);
  const auto state = pending_.stateOf(ticket);
  if (!name || !state || !state->mustEnrol) return enrolmentGone();
  Enrolment enrolment;
  enrolment.mustChoosePassword = state->mustChoosePassword;
  enrolment.mustSetAuthenticator = state->mustSetAuthenticator;
  if (!state->mustSetAuthenticator) return enrolment;
  state->totpSecret = totp::newSecret();
  enrolment.uri = totp::uri(state->totpSecret, QStringLiteral("Linewarden"), *name);
  enrolment.spelled = totp::spelled(state->totpSecret);
  enrolment.recoveryCodes = newRecoveryCodes();
  state->recoveryCodeHashes.clear();
  for (const QString& code : enrolment.recoveryCodes) {
    QString copy(code.constData(), code.size());
    const SecretBytes normal = normalRecoveryCode(SecretBytes::takeText(copy));
    state->recoveryCodeHashes += recoveryCodeHash(normal);
  }
  return enrolment;
}

Result<SignIn::Work::Ready> SignIn::Work::prepared(const PendingState& state, const QString& name,
                                                   const SecretBytes& newPassword) {
  Ready ready;
  if (state.mustChoosePassword) {
    const auto hash = hashPassword(newPassword, cost_);
    if (!hash) return hash.error();
    ready.passwordHash = *hash;
  }
  const SecretBytes& keyPassword = state.mustChoosePassword ? newPassword : state.password;
  if (keyPassword.isEmpty()) return ready;
  const SigningKey key = SigningKey::generate();
  const auto sealed = key.sealed(keyPassword, signingKeyContext(name), cost_);
  if (!sealed) return sealed.error();
  ready.publicKey = key.publicKey();
  ready.sealedKey = *sealed;
  return ready;
}

Result<SignIn::Work::Outcome> SignIn::Work::enrolIn(
    Transaction& transaction, const QString& name, const PendingState& state, const Ready& ready,
    const Proof& code, const std::optional<SecurityKeyQuestion>& question) {
  QSqlDatabase& database = transaction.database();
  const auto account = person_repository::byName(database, name);
  if (!account) return account.error();
  Outcome outcome{{nullptr, {}, QStringLiteral("totp"), -1}, {}, {}, {}, {}};
  // Disabled, enrolled elsewhere or reset once more while this was going on.
  const bool isSame =
      *account && (*account)->passwordHash == state.passwordHash &&
      (!(*account)->totpSecret.isEmpty() || (*account)->securityKeys > 0) == state.hasFactor;
  if (!isSame || (*account)->disabled || (*account)->isInvited() != state.mustChoosePassword) {
    outcome.verdict = {"disabled", ErrorCode::SignInRefused, {}, -1};
    return outcome;
  }
  const PersonId person = (*account)->id;
  if (!ready.step) {
    const auto verdict = judge(transaction, **account, code, question);
    if (!verdict) return verdict.error();
    outcome.verdict = *verdict;
    if (verdict->cause != nullptr) return outcome;
  } else if (auto set = storeAuthenticator(database, person, state, *ready.step); !set) {
    return set.error();
  }
  if (!ready.passwordHash.isEmpty()) {
    auto set = person_repository::setPassword(database, person, ready.passwordHash);
    if (!set) return set.error();
  }
  AuditEvent event{
      {name, {}}, QStringLiteral("person.enrolled"), QStringLiteral("person:") + name, {}, {}, {}};
  event.after[QStringLiteral("passwordChosen")] = state.mustChoosePassword;
  event.after[QStringLiteral("authenticatorSet")] = ready.step.has_value();
  const auto former = key_repository::signingKeyOf(database, person);
  if (!former) return former.error();
  // A directory account that only enrols its second factor anew keeps the key it has.
  if (!ready.sealedKey.isEmpty() && (state.mustChoosePassword || !former->has_value())) {
    auto stored = storeKey(database, person, ready.publicKey, ready.sealedKey, rooms_.clock.now());
    if (!stored) return stored.error();
    event.after[QStringLiteral("signingKey")] = QString::fromLatin1(ready.publicKey.toHex());
  }
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  if (auto done = signInNow(transaction, **account, outcome, outcome.verdict.factor); !done) {
    return done.error();
  }
  return outcome;
}

Result<Session> SignIn::Work::finishEnrolment(const QByteArray& ticket,
                                              const SecretBytes& newPassword,
                                              std::shared_ptr<Proof> code) {
  const std::scoped_lock inTurn(turn_);
  const auto name = pending_.accountOf(ticket);
  const auto state = pending_.stateOf(ticket);
  if (!name || !state || !state->mustEnrol) return enrolmentGone();
  const SignInTry aTry{*name, {}, QStringLiteral("enrolment")};
  if (auto looked = look(*name); !looked) return looked.error();
  if (auto wait = tries_.refuseWhileWaiting(aTry, true); !wait) return wait.error();
  if (state->mustChoosePassword) {
    if (const QString problem = passwordProblem(newPassword, *name); !problem.isEmpty()) {
      return Error{ErrorCode::PasswordTooWeak, problem, {}};
    }
  }
  std::optional<qint64> step;
  if (state->mustSetAuthenticator) {
    // A secret that was never offered has no code.
    if (!state->totpSecret.isEmpty()) {
      step = totp::accept(state->totpSecret, digitsOf(code->code), rooms_.clock.now(), 0);
    }
    if (!step) {
      pending_.noteWrongCode(ticket);
      return tries_.refuse(aTry, true, "wrong-code", ErrorCode::SecondFactorRefused);
    }
  }
  auto ready = prepared(*state, *name, newPassword);
  if (!ready) return ready.error();
  ready->step = step;
  const auto question = std::exchange(state->question, std::nullopt);
  const auto outcome = waitFor(rooms_.store.write(
      [this, name = *name, state, code, question, ready = *ready](Transaction& transaction) {
        return enrolIn(transaction, name, *state, ready, *code, question);
      }));
  if (!outcome) return outcome.error();
  if (outcome->verdict.cause != nullptr) {
    pending_.noteWrongCode(ticket);
    return refusalOf(aTry, outcome->verdict);
  }
  pending_.use(ticket);
  return admitted(*outcome, *name);
}

}  // namespace linewarden
