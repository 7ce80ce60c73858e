// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/own_account_work.h"

#include "app/identity/access_guard.h"
#include "app/identity/key_repository.h"
#include "app/identity/person_details.h"
#include "app/identity/session_repository.h"
#include "app/identity/sign_in.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

struct OwnAccountWorkText {
  Q_DECLARE_TR_FUNCTIONS(OwnAccount)
};

Error changedMeanwhile() {
  return {ErrorCode::Conflict,
          OwnAccountWorkText::tr(
              "Your signing key was replaced at another place meanwhile. Nothing was changed "
              "here; look at your account and try again."),
          {}};
}

Result<void> passwordIsOurs(PersonSource source) {
  if (source == PersonSource::Local) return {};
  return Error{ErrorCode::NotSupported,
               OwnAccountWorkText::tr(
                   "Your password belongs to the plant's directory. Change it there, the way "
                   "you do for your computer; it holds here from the next sign-in on."),
               {}};
}

Result<void> passwordWillDo(const SecretBytes& chosen, const SecretBytes& now,
                            const QString& account) {
  if (const QString problem = passwordProblem(chosen, account); !problem.isEmpty()) {
    return Error{ErrorCode::PasswordTooWeak, problem, {}};
  }
  if (!chosen.equals(now)) return {};
  return Error{ErrorCode::InvalidArgument,
               OwnAccountWorkText::tr("This is the password you have now. Choose another one."),
               {}};
}

}  // namespace

OwnAccount::Work::Work(Rooms rooms) : rooms_(std::move(rooms)) {
  // One derivation at a time: each takes 64 MiB.
  pool_.setMaxThreadCount(1);
}

void OwnAccount::Work::finish() {
  pool_.waitForDone();
  // Jobs are run and told in their order, so all of this object's are through after this one.
  rooms_.store.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

Result<OwnAccount::Work::Account> OwnAccount::Work::account(const Session& session) {
  return waitFor(rooms_.store.read(
      [this, session](QSqlDatabase& database) { return accountIn(database, session); }));
}

Result<OwnAccount::Work::Account> OwnAccount::Work::accountIn(QSqlDatabase& database,
                                                              const Session& session) {
  if (auto allowed = rooms_.guard.checkIn(database, session, Permission::ManageOwnAccount);
      !allowed) {
    return allowed.error();
  }
  auto found = person_repository::byId(database, session.person);
  if (!found) return found.error();
  if (!*found) {
    return Error{
        ErrorCode::NotFound,
        OwnAccountWorkText::tr("Your account is not there any more. Ask an administrator."),
        {}};
  }
  if ((*found)->source == PersonSource::Emergency) {
    return Error{
        ErrorCode::NotSupported,
        OwnAccountWorkText::tr("The emergency account is nobody's own: it has neither password nor "
                               "second factor. Sign in with your own account to change yours."),
        {}};
  }
  return std::move(**found);
}

AuditEvent OwnAccount::Work::event(const Session& session, const Account& account,
                                   const QString& action) const {
  return {
      rooms_.guard.actorOf(session), action, QStringLiteral("person:") + account.name, {}, {}, {}};
}

Result<void> OwnAccount::Work::record(Transaction& transaction, const Session& session,
                                      const AuditEvent& event) {
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  transaction.afterCommit([tell = rooms_.tellChanged, person = session.person] { tell(person); });
  return {};
}

Result<PersonDetails> OwnAccount::Work::details(const Session& session) {
  const bool withHistory = rooms_.guard.check(session, Permission::ReadAudit).ok();
  return waitFor(
      rooms_.store.read([session, withHistory, now = rooms_.clock.now()](QSqlDatabase& database) {
        return readPersonDetails(database, session.person, now, withHistory);
      }));
}

Result<void> OwnAccount::Work::storePassword(Transaction& transaction, const Session& session,
                                             const QString& hash, qint64 signingKey,
                                             const QByteArray& sealed) {
  QSqlDatabase& database = transaction.database();
  const auto account = accountIn(database, session);
  if (!account) return account.error();
  const auto stored = key_repository::signingKeyOf(database, account->id);
  if (!stored) return stored.error();
  if (!*stored || (*stored)->info.id != signingKey) return changedMeanwhile();
  if (auto set = person_repository::setPassword(database, account->id, hash); !set) return set;
  if (auto set = key_repository::resealSigningKey(database, signingKey, sealed); !set) return set;
  const auto ended = session_repository::endAllOf(
      database, account->id, session.id, rooms_.clock.now(), QStringLiteral("password-changed"));
  if (!ended) return ended.error();
  AuditEvent changed = event(session, *account, QStringLiteral("person.password-changed"));
  changed.after[QStringLiteral("sessionsEnded")] = static_cast<qint64>(ended->size());
  return record(transaction, session, changed);
}

Result<void> OwnAccount::Work::changePassword(const Session& session, Proof proof,
                                              const SecretBytes& password) {
  const auto account = this->account(session);
  if (!account) return account.error();
  if (auto ours = passwordIsOurs(account->source); !ours) return ours;
  if (auto fits = passwordWillDo(password, proof.password, account->name); !fits) return fits;
  const auto lent = waitFor(
      rooms_.signIn.lendSigningKey(session, std::move(proof), QStringLiteral("password-change"),
                                   QStringLiteral("person:") + account->name));
  if (!lent) return lent.error();
  const auto hash = hashPassword(password, rooms_.cost);
  if (!hash) return hash.error();
  const auto sealed = (*lent)->key.sealed(password, signingKeyContext(account->name), rooms_.cost);
  if (!sealed) return sealed.error();
  return waitFor(rooms_.store.write(
      [this, session, hash = *hash, key = (*lent)->id, sealed = *sealed](Transaction& transaction) {
        return storePassword(transaction, session, hash, key, sealed);
      }));
}

Result<SigningKeyInfo> OwnAccount::Work::storeSigningKey(Transaction& transaction,
                                                         const Session& session, const NewKey& key,
                                                         const QString& reason) {
  QSqlDatabase& database = transaction.database();
  const auto account = accountIn(database, session);
  if (!account) return account.error();
  // Sealed under a password that is no longer theirs it could never be opened.
  if (account->passwordHash != key.passwordHash) return changedMeanwhile();
  const auto before = key_repository::signingKeyOf(database, account->id);
  if (!before) return before.error();
  const UtcTime now = rooms_.clock.now();
  if (auto done =
          key_repository::retireSigningKey(database, account->id, QStringLiteral("rotated"), now);
      !done) {
    return done.error();
  }
  const auto id =
      key_repository::insertSigningKey(database, account->id, key.publicKey, key.sealed, now);
  if (!id) return id.error();
  AuditEvent rotated = event(session, *account, QStringLiteral("person.signing-key-rotated"));
  if (*before) {
    rotated.before[QStringLiteral("signingKey")] =
        QString::fromLatin1((*before)->info.publicKey.toHex());
  }
  rotated.after[QStringLiteral("signingKey")] = QString::fromLatin1(key.publicKey.toHex());
  rotated.reason = reason;
  if (auto done = record(transaction, session, rotated); !done) return done.error();
  return SigningKeyInfo{*id, key.publicKey, now, {}, {}};
}

Result<SigningKeyInfo> OwnAccount::Work::rotateSigningKey(const Session& session, Proof proof,
                                                          const QString& reason) {
  const auto account = this->account(session);
  if (!account) return account.error();
  // The old key may be the reason: it need not open. Password and factor are proven, and the
  // password seals the new one.
  const SecretBytes password = proof.password.clone();
  if (auto proven = waitFor(rooms_.signIn.stepUp(session, std::move(proof))); !proven) {
    return proven.error();
  }
  const SigningKey key = SigningKey::generate();
  const auto sealed = key.sealed(password, signingKeyContext(account->name), rooms_.cost);
  if (!sealed) return sealed.error();
  return waitFor(
      rooms_.store.write([this, session, reason, hash = account->passwordHash,
                          publicKey = key.publicKey(), sealed = *sealed](Transaction& transaction) {
        return storeSigningKey(transaction, session, {hash, publicKey, sealed}, reason);
      }));
}

}  // namespace linewarden
