// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/sign_in_work.h"

#include "app/crypto/random.h"
#include "app/identity/access_guard.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

using person_repository::Account;

struct Text {
  Q_DECLARE_TR_FUNCTIONS(SignIn)
};

QString decoyHash(const Argon2Cost& cost) {
  const QByteArray hash = randomBytes(32).toBase64(QByteArray::OmitTrailingEquals);
  return Argon2Recipe::fresh(cost).toText() + u'$' + QString::fromLatin1(hash);
}

QString accountNameFrom(const QString& typed) {
  return typed.trimmed().left(64).toLower();
}

Error refusalOf(ErrorCode code) {
  if (code == ErrorCode::SecondFactorRefused) {
    return {
        code,
        Text::tr("This code is not accepted: it is wrong, was already used or has expired. Wait "
                 "for the next code, or use a recovery code."),
        {}};
  }
  return {ErrorCode::SignInRefused,
          Text::tr("You were not signed in: the name or the password is wrong, or the account is "
                   "disabled. Check both and try again, or ask an administrator."),
          {}};
}

Error delayed(std::chrono::milliseconds wait) {
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
  return {
      ErrorCode::SignInDelayed,
      Text::tr("There were too many failed tries. The next one is possible in %1 s.").arg(seconds),
      {}};
}

}  // namespace

SignIn::Work::Work(Store& store, AuditTrail& audit, AccessGuard& guard, const Clock& clock,
                   QString workstation, const Argon2Cost& cost)
    : store_(store),
      audit_(audit),
      guard_(guard),
      clock_(clock),
      workstation_(std::move(workstation)),
      decoyHash_(decoyHash(cost)),
      pending_(clock),
      throttle_(clock) {
  pool_.setMaxThreadCount(1);
}

AuditEvent SignIn::Work::refusedEvent(const Purpose& purpose, bool known, const char* cause,
                                      const QString& action) const {
  // A name that is no account may be a password typed into the wrong field.
  AuditEvent event{{QStringLiteral("unknown"), {}},
                   action,
                   known ? QStringLiteral("person:") + purpose.name
                         : QStringLiteral("workstation:") + workstation_,
                   {},
                   {},
                   {}};
  event.after[QStringLiteral("step")] = purpose.step;
  if (cause != nullptr) event.after[QStringLiteral("cause")] = QString::fromLatin1(cause);
  return event;
}

// Reads the account and both counts of failures.
Result<std::optional<Account>> SignIn::Work::look(const QString& name) {
  struct Seen {
    std::optional<Account> account;
    back_off::Failures workstation;
  };
  auto seen = waitFor(store_.read([this, name](QSqlDatabase& database) -> Result<Seen> {
    auto account = person_repository::byName(database, name);
    if (!account) return account.error();
    const auto failures = person_repository::workstationFailures(database, workstation_);
    if (!failures) return failures.error();
    return Seen{std::move(*account), *failures};
  }));
  if (!seen) return seen.error();
  throttle_.setWorkstation(seen->workstation);
  if (seen->account) throttle_.setName(name, seen->account->failures);
  return std::move(seen->account);
}

Result<void> SignIn::Work::refuseWhileWaiting(const Purpose& purpose) {
  const auto wait = throttle_.waitLeft(purpose.name);
  if (wait.count() <= 0) return {};
  auto recorded = waitFor(store_.write([this, purpose](Transaction& transaction) -> Result<void> {
    QSqlDatabase& database = transaction.database();
    const auto account = person_repository::byName(database, purpose.name);
    if (!account) return account.error();
    const auto workstation = person_repository::workstationFailures(database, workstation_);
    if (!workstation) return workstation.error();
    const UtcTime now = clock_.now();
    if (*account) {
      const auto failures = back_off::anchored((*account)->failures, now);
      if (auto set = person_repository::setFailures(database, (*account)->id, failures); !set) {
        return set;
      }
    }
    if (auto set = person_repository::setWorkstationFailures(database, workstation_,
                                                             back_off::anchored(*workstation, now));
        !set) {
      return set;
    }
    const auto entry = audit_.append(
        transaction,
        refusedEvent(purpose, account->has_value(), nullptr, QStringLiteral("session.delayed")));
    if (!entry) return entry.error();
    return {};
  }));
  if (!recorded) return recorded;
  return delayed(wait);
}

Result<bool> SignIn::Work::passwordFits(const std::optional<Account>& account,
                                        const SecretBytes& password) {
  return passwordMatches(password, account ? account->passwordHash : decoyHash_);
}

Result<void> SignIn::Work::countFailure(QSqlDatabase& database,
                                        const std::optional<PersonId>& person,
                                        const back_off::Failures& ofName,
                                        back_off::Failures& ofWorkstation) {
  const auto before = person_repository::workstationFailures(database, workstation_);
  if (!before) return before.error();
  ofWorkstation = back_off::afterFailure(*before, clock_.now());
  if (person) {
    if (auto set = person_repository::setFailures(database, *person, ofName); !set) return set;
  }
  return person_repository::setWorkstationFailures(database, workstation_, ofWorkstation);
}

Error SignIn::Work::refuse(const Purpose& purpose, const Cause& cause) {
  struct Counts {
    back_off::Failures name;
    back_off::Failures workstation;
  };
  const auto counted = waitFor(store_.write([this, purpose,
                                             cause](Transaction& transaction) -> Result<Counts> {
    const auto account = person_repository::byName(transaction.database(), purpose.name);
    if (!account) return account.error();
    Counts counts;
    const auto before = *account ? (*account)->failures : throttle_.ofName(purpose.name);
    counts.name = back_off::afterFailure(before, clock_.now());
    const auto person = *account ? std::optional((*account)->id) : std::nullopt;
    if (auto done = countFailure(transaction.database(), person, counts.name, counts.workstation);
        !done) {
      return done.error();
    }
    AuditEvent event =
        refusedEvent(purpose, account->has_value(), cause.name, QStringLiteral("session.refused"));
    event.after[QStringLiteral("failures")] = counts.name.count;
    event.after[QStringLiteral("workstationFailures")] = counts.workstation.count;
    const auto entry = audit_.append(transaction, event);
    if (!entry) return entry.error();
    return counts;
  }));
  if (!counted) return counted.error();
  throttle_.setName(purpose.name, counted->name);
  throttle_.setWorkstation(counted->workstation);
  return refusalOf(cause.code);
}

Result<PendingSignIn> SignIn::Work::checkPassword(const QString& typedName,
                                                  const SecretBytes& password) {
  const std::scoped_lock inTurn(turn_);
  const Purpose purpose{accountNameFrom(typedName), {}, QStringLiteral("password")};
  const auto account = look(purpose.name);
  if (!account) return account.error();
  if (auto wait = refuseWhileWaiting(purpose); !wait) return wait.error();
  const auto fits = passwordFits(*account, password);
  if (!fits) return fits.error();
  if (!*account) return refuse(purpose, {"no-such-account", ErrorCode::SignInRefused});
  if (!*fits) return refuse(purpose, {"wrong-password", ErrorCode::SignInRefused});
  if ((*account)->disabled) return refuse(purpose, {"disabled", ErrorCode::SignInRefused});
  const auto recorded = waitFor(audit_.record({{purpose.name, {}},
                                               QStringLiteral("session.password-accepted"),
                                               QStringLiteral("person:") + purpose.name,
                                               {},
                                               {},
                                               {}}));
  if (!recorded) return recorded.error();
  return PendingSignIn{pending_.issue(purpose.name), (*account)->displayName};
}

Result<void> SignIn::Work::storeSuccess(Transaction& transaction, const Purpose& purpose,
                                        const Account& account,
                                        const second_factor::Verdict& verdict,
                                        qsizetype codesLeft) {
  QSqlDatabase& database = transaction.database();
  const UtcTime now = clock_.now();
  auto used = verdict.totpStep
                  ? person_repository::setTotpLastStep(database, account.id, *verdict.totpStep)
                  : person_repository::setRecoveryCodeUsed(
                        database, account.id, verdict.recoveryCodeHash.value_or(QString()), now);
  if (!used) return used;
  if (auto set = person_repository::setSignedIn(database, account.id, now); !set) return set;
  if (auto set = person_repository::setWorkstationFailures(database, workstation_, {}); !set) {
    return set;
  }
  Session session;
  session.name = account.name;
  session.roles = account.roles;
  AuditEvent event{
      session.actor(), purpose.success, QStringLiteral("person:") + account.name, {}, {}, {}};
  event.after[QStringLiteral("factor")] =
      verdict.totpStep ? QStringLiteral("totp") : QStringLiteral("recovery-code");
  if (verdict.recoveryCodeHash) {
    event.after[QStringLiteral("recoveryCodesLeft")] = static_cast<qint64>(codesLeft - 1);
  }
  const auto entry = audit_.append(transaction, event);
  if (!entry) return entry.error();
  return {};
}

Result<SignIn::Work::Outcome> SignIn::Work::finishIn(Transaction& transaction,
                                                     const Purpose& purpose,
                                                     const SecretBytes& code) {
  const auto account = person_repository::byName(transaction.database(), purpose.name);
  if (!account) return account.error();
  if (!*account || (*account)->disabled) {
    return Outcome{{}, {"disabled", ErrorCode::SignInRefused}};
  }
  const Account& person = **account;
  const auto codes = person_repository::unusedRecoveryCodeHashes(transaction.database(), person.id);
  if (!codes) return codes.error();
  const auto verdict =
      second_factor::judge({person.totpSecret, person.totpLastStep, *codes}, code, clock_.now());
  if (verdict.refusal) {
    const bool used = *verdict.refusal == second_factor::Refusal::Used;
    return Outcome{{}, {used ? "used-code" : "wrong-code", ErrorCode::SecondFactorRefused}};
  }
  if (auto done = storeSuccess(transaction, purpose, person, verdict, codes->size()); !done) {
    return done.error();
  }
  Session session;
  session.person = person.id;
  session.name = person.name;
  session.displayName = person.displayName;
  session.roles = person.roles;
  session.startedAt = clock_.now();
  return Outcome{session, {}};
}

// Judges the code, and stores what follows from it, in one transaction: a code cannot be
// used by two at once.
Result<SignIn::Work::Outcome> SignIn::Work::finish(const Purpose& purpose,
                                                   std::shared_ptr<SecretBytes> code) {
  auto outcome =
      waitFor(store_.write([this, purpose, code = std::move(code)](Transaction& transaction) {
        return finishIn(transaction, purpose, *code);
      }));
  if (!outcome) return outcome;
  if (!outcome->session) return refuse(purpose, outcome->cause);
  throttle_.setName(purpose.name, {});
  throttle_.setWorkstation({});
  return outcome;
}

Result<Session> SignIn::Work::checkSecondFactor(const QByteArray& ticket,
                                                std::shared_ptr<SecretBytes> code) {
  const std::scoped_lock inTurn(turn_);
  const auto name = pending_.accountOf(ticket);
  if (!name) {
    return Error{
        ErrorCode::SessionEnded,
        Text::tr("The password was given too long ago. Start again with name and password."),
        {}};
  }
  const Purpose purpose{*name, QStringLiteral("session.signed-in"),
                        QStringLiteral("second-factor")};
  if (const auto account = look(purpose.name); !account) return account.error();
  if (auto wait = refuseWhileWaiting(purpose); !wait) return wait.error();
  const auto outcome = finish(purpose, std::move(code));
  if (!outcome) {
    if (outcome.error().code == ErrorCode::SecondFactorRefused) pending_.noteWrongCode(ticket);
    if (outcome.error().code == ErrorCode::SignInRefused) pending_.use(ticket);
    return outcome.error();
  }
  pending_.use(ticket);
  return guard_.admit(*outcome->session);
}

Result<void> SignIn::Work::unlock(const Session& session, const SecretBytes& password,
                                  std::shared_ptr<SecretBytes> code) {
  const std::scoped_lock inTurn(turn_);
  const auto live = guard_.live(session);
  if (!live) {
    return Error{
        ErrorCode::SessionEnded, Text::tr("This session has ended. Sign in again to go on."), {}};
  }
  if (!live->locked) return {};
  const Purpose purpose{live->session.name, QStringLiteral("session.unlocked"),
                        QStringLiteral("unlock")};
  const auto account = look(purpose.name);
  if (!account) return account.error();
  if (auto wait = refuseWhileWaiting(purpose); !wait) return wait.error();
  const auto fits = passwordFits(*account, password);
  if (!fits) return fits.error();
  if (!*account || !*fits) return refuse(purpose, {"wrong-password", ErrorCode::SignInRefused});
  const auto outcome = finish(purpose, std::move(code));
  if (!outcome) return outcome.error();
  guard_.setRoles(live->session.person, outcome->session->roles);
  guard_.setLocked(live->session.id, false);
  return {};
}

QFuture<Result<void>> SignIn::Work::record(const Session& session, const QString& action,
                                           QJsonObject after) {
  return audit_
      .record({session.actor(),
               action,
               QStringLiteral("person:") + session.name,
               {},
               std::move(after),
               {}})
      .then([](const Result<qint64>& entry) -> Result<void> {
        if (!entry) return entry.error();
        return {};
      });
}

}  // namespace linewarden
