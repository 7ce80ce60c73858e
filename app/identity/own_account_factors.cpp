// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/random.h"
#include "app/crypto/recovery_codes.h"
#include "app/crypto/totp.h"
#include "app/identity/access_guard.h"
#include "app/identity/fido2/security_key_check.h"
#include "app/identity/key_repository.h"
#include "app/identity/own_account_work.h"
#include "app/identity/policy_repository.h"
#include "app/identity/reason_text.h"
#include "app/identity/second_factor.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

using key_repository::StoredSecurityKey;

constexpr std::size_t ownAccountFactorsChallengeBytes = 32;
constexpr std::size_t userIdBytes = 32;
constexpr qsizetype longestTitle = 40;

struct OwnAccountFactorsText {
  Q_DECLARE_TR_FUNCTIONS(OwnAccount)
};

Error nothingOffered(const QString& message) {
  return {ErrorCode::NotFound, message, {}};
}

Error wrongCode() {
  return {ErrorCode::SecondFactorRefused,
          OwnAccountFactorsText::tr(
              "This is not the code that the new authenticator shows now. Type the next one "
              "it shows; when that fails too, check the clock of the phone."),
          {}};
}

bool hasTitle(const QList<StoredSecurityKey>& keys, const QString& title) {
  return std::any_of(keys.begin(), keys.end(), [&title](const StoredSecurityKey& key) {
    return key.info.title.compare(title, Qt::CaseInsensitive) == 0;
  });
}

Result<void> mayAdd(const QList<StoredSecurityKey>& keys, const QString& title, int most) {
  if (keys.size() >= most) {
    return Error{ErrorCode::Conflict,
                 OwnAccountFactorsText::tr(
                     "You have %1 security keys, the most there can be. Remove one that you "
                     "no longer use.")
                     .arg(keys.size()),
                 {}};
  }
  if (!hasTitle(keys, title)) return {};
  return Error{ErrorCode::AlreadyExists,
               OwnAccountFactorsText::tr(
                   "You have a security key called “%1” already. Give this one another name, "
                   "so that you can tell them apart.")
                   .arg(title),
               {}};
}

Result<bool> demandsKey(QSqlDatabase& database, const QSet<Role>& roles) {
  const auto stored = policy_repository::all(database);
  if (!stored) return stored.error();
  return std::any_of(roles.begin(), roles.end(), [&stored](Role role) {
    const RolePolicy policy = stored->value(role, AccessPolicy::defaultFor(role));
    return policy.factor == FactorDemand::SecurityKey;
  });
}

Result<void> mayRemoveLast(bool hasAuthenticator, bool isDemanded) {
  if (isDemanded) {
    return Error{ErrorCode::Conflict,
                 OwnAccountFactorsText::tr(
                     "Your role demands a security key, and this is your only one. Add "
                     "another one first."),
                 {}};
  }
  if (hasAuthenticator) return {};
  return Error{ErrorCode::Conflict,
               OwnAccountFactorsText::tr(
                   "This is your only second factor; without it you could not sign in. Set "
                   "up an authenticator or another security key first."),
               {}};
}

}  // namespace

void OwnAccount::Work::dropOldOffers() {
  const SteadyTime oldest = rooms_.clock.steadyNow() - offeredFor;
  offers_.removeIf([oldest](const auto& offer) { return (*offer)->made <= oldest; });
  keyOffers_.removeIf([oldest](const auto& offer) { return offer->made <= oldest; });
}

Result<QStringList> OwnAccount::Work::newRecoveryCodes(const Session& session) {
  QStringList codes = linewarden::newRecoveryCodes();
  QStringList hashes;
  for (QString code : codes) {
    code.detach();
    hashes += recoveryCodeHash(normalRecoveryCode(SecretBytes::takeText(code)));
  }
  const auto stored =
      waitFor(rooms_.store.write([this, session, hashes](Transaction& transaction) -> Result<void> {
        QSqlDatabase& database = transaction.database();
        const auto account = accountIn(database, session);
        if (!account) return account.error();
        if (auto set = person_repository::setRecoveryCodeHashes(database, account->id, hashes);
            !set) {
          return set;
        }
        AuditEvent made = event(session, *account, QStringLiteral("person.recovery-codes-made"));
        made.after[QStringLiteral("count")] = static_cast<qint64>(hashes.size());
        return record(transaction, session, made);
      }));
  if (!stored) return stored.error();
  return codes;
}

Result<AuthenticatorOffer> OwnAccount::Work::offerAuthenticator(const Session& session) {
  const auto account = this->account(session);
  if (!account) return account.error();
  const auto offer = std::make_shared<Offer>(Offer{totp::newSecret(), rooms_.clock.steadyNow()});
  const std::scoped_lock lock(mutex_);
  dropOldOffers();
  offers_.insert(session.id, offer);
  return AuthenticatorOffer{
      totp::uri(offer->totpSecret, QStringLiteral("Linewarden"), account->name),
      totp::spelled(offer->totpSecret)};
}

Result<void> OwnAccount::Work::setAuthenticator(const Session& session, const SecretBytes& code) {
  std::shared_ptr<Offer> offer;
  {
    const std::scoped_lock lock(mutex_);
    dropOldOffers();
    offer = offers_.value(session.id);
  }
  if (!offer) {
    return nothingOffered(OwnAccountFactorsText::tr(
        "The new authenticator was shown too long ago, or never. Have a new one shown, and type "
        "its code within 20 minutes."));
  }
  const auto judged = second_factor::judge({offer->totpSecret, 0, {}}, code, rooms_.clock.now());
  if (!judged.totpStep) return wrongCode();
  auto stored = waitFor(rooms_.store.write(
      [this, session, offer, step = *judged.totpStep](Transaction& transaction) -> Result<void> {
        QSqlDatabase& database = transaction.database();
        const auto account = accountIn(database, session);
        if (!account) return account.error();
        if (auto set = person_repository::setTotpSecret(database, account->id, offer->totpSecret);
            !set) {
          return set;
        }
        // The code that was just shown is used.
        if (auto set = person_repository::setTotpLastStep(database, account->id, step); !set) {
          return set;
        }
        AuditEvent set = event(session, *account, QStringLiteral("person.authenticator-set"));
        set.before[QStringLiteral("hadAuthenticator")] = !account->totpSecret.isEmpty();
        return record(transaction, session, set);
      }));
  if (!stored) return stored;
  const std::scoped_lock lock(mutex_);
  if (offers_.value(session.id) == offer) offers_.remove(session.id);
  return {};
}

Result<SecurityKeyCreation> OwnAccount::Work::offerSecurityKey(const Session& session) {
  const auto account = this->account(session);
  if (!account) return account.error();
  const auto keys = waitFor(rooms_.store.read([id = account->id](QSqlDatabase& database) {
    return key_repository::securityKeysOf(database, id);
  }));
  if (!keys) return keys.error();
  // Credentials are found by their id; what the key keeps of the person says nothing.
  SecurityKeyCreation creation{randomBytes(ownAccountFactorsChallengeBytes),
                               randomBytes(userIdBytes),
                               account->name,
                               account->displayName,
                               {}};
  for (const StoredSecurityKey& key : *keys) creation.known += key.credential.id;
  const std::scoped_lock lock(mutex_);
  dropOldOffers();
  keyOffers_.insert(session.id, {creation, rooms_.clock.steadyNow()});
  return creation;
}

Result<void> OwnAccount::Work::storeSecurityKey(Transaction& transaction, const Session& session,
                                                const QString& title,
                                                const SecurityKeyCredential& credential) {
  QSqlDatabase& database = transaction.database();
  const auto account = accountIn(database, session);
  if (!account) return account.error();
  const auto keys = key_repository::securityKeysOf(database, account->id);
  if (!keys) return keys.error();
  if (auto may = mayAdd(*keys, title, mostSecurityKeys); !may) return may;
  const auto id = key_repository::insertSecurityKey(database, account->id, title, credential,
                                                    rooms_.clock.now());
  if (!id) return id.error();
  AuditEvent added = event(session, *account, QStringLiteral("person.security-key-added"));
  added.after[QStringLiteral("key")] = title;
  added.after[QStringLiteral("model")] = QString::fromLatin1(credential.aaguid.toHex());
  added.after[QStringLiteral("publicKey")] = QString::fromLatin1(credential.publicKey.toHex());
  transaction.afterCommit(
      [this, person = account->id] { rooms_.guard.setMustAddSecurityKey(person, false); });
  return record(transaction, session, added);
}

Result<void> OwnAccount::Work::addSecurityKey(const Session& session, const QString& title,
                                              const MadeSecurityKey& made) {
  const auto name = checkedReason(title, 1, longestTitle);
  if (!name) {
    return Error{ErrorCode::InvalidArgument,
                 OwnAccountFactorsText::tr(
                     "A security key needs a name of 1 to %1 visible characters, such as "
                     "“Blue key”.")
                     .arg(longestTitle),
                 {}};
  }
  std::optional<KeyOffer> offer;
  {
    const std::scoped_lock lock(mutex_);
    dropOldOffers();
    // A question is good for one answer.
    if (keyOffers_.contains(session.id)) offer = keyOffers_.take(session.id);
  }
  if (!offer) {
    return nothingOffered(OwnAccountFactorsText::tr(
        "The security key was asked too long ago, or never. Start adding it again."));
  }
  const auto credential = checkCreation(offer->creation, made);
  if (!credential) return credential.error();
  return waitFor(rooms_.store.write(
      [this, session, name = *name, credential = *credential](Transaction& transaction) {
        return storeSecurityKey(transaction, session, name, credential);
      }));
}

Result<void> OwnAccount::Work::removeSecurityKey(const Session& session, qint64 key) {
  return waitFor(rooms_.store.write([this, session, key](Transaction& transaction) -> Result<void> {
    QSqlDatabase& database = transaction.database();
    const auto account = accountIn(database, session);
    if (!account) return account.error();
    const auto keys = key_repository::securityKeysOf(database, account->id);
    if (!keys) return keys.error();
    const auto found =
        std::find_if(keys->begin(), keys->end(),
                     [key](const StoredSecurityKey& stored) { return stored.info.id == key; });
    if (found == keys->end()) {
      return Error{
          ErrorCode::NotFound,
          OwnAccountFactorsText::tr("You have no such security key. Look at your account anew."),
          {}};
    }
    if (keys->size() == 1) {
      const auto demanded = demandsKey(database, account->roles);
      if (!demanded) return demanded.error();
      if (auto may = mayRemoveLast(!account->totpSecret.isEmpty(), *demanded); !may) return may;
    }
    if (auto done = key_repository::removeSecurityKey(database, account->id, key); !done) {
      return done;
    }
    AuditEvent removed = event(session, *account, QStringLiteral("person.security-key-removed"));
    removed.before[QStringLiteral("key")] = found->info.title;
    removed.before[QStringLiteral("publicKey")] =
        QString::fromLatin1(found->credential.publicKey.toHex());
    return record(transaction, session, removed);
  }));
}

}  // namespace linewarden
