// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/own_account.h"
#include "app/identity/person_repository.h"
#include "app/store/store.h"

#include <QHash>
#include <QThreadPool>

#include <functional>
#include <mutex>
#include <optional>

namespace linewarden {

/// OwnAccount's steps. They block and run in its pool.
class OwnAccount::Work {
 public:
  /// How long what was offered may be set up.
  static constexpr std::chrono::minutes offeredFor{20};
  static constexpr int mostSecurityKeys = 10;

  /// What OwnAccount stands on.
  struct Rooms {
    Store& store;
    AuditTrail& audit;
    AccessGuard& guard;
    SignIn& signIn;
    const Clock& clock;
    Argon2Cost cost;
    std::function<void(PersonId)> tellChanged;
  };
  explicit Work(Rooms rooms);

  // own_account_work.cpp: what the password opens, and what is there.
  Result<PersonDetails> details(const Session& session);
  Result<void> changePassword(const Session& session, Proof proof, const SecretBytes& password);
  Result<SigningKeyInfo> rotateSigningKey(const Session& session, Proof proof,
                                          const QString& reason);

  // own_account_factors.cpp: second factors.
  Result<QStringList> newRecoveryCodes(const Session& session);
  Result<AuthenticatorOffer> offerAuthenticator(const Session& session);
  Result<void> setAuthenticator(const Session& session, const SecretBytes& code);
  Result<SecurityKeyCreation> offerSecurityKey(const Session& session);
  Result<void> addSecurityKey(const Session& session, const QString& title,
                              const MadeSecurityKey& made);
  Result<void> removeSecurityKey(const Session& session, qint64 key);

  [[nodiscard]] AccessGuard& guard() { return rooms_.guard; }
  QThreadPool& pool() { return pool_; }
  /// Waits for all that is on its way to the store, telling included.
  void finish();

 private:
  using Account = person_repository::Account;
  struct Offer {
    SecretBytes totpSecret;
    SteadyTime made;
  };
  struct KeyOffer {
    SecurityKeyCreation creation;
    SteadyTime made;
  };

  struct NewKey {
    QString passwordHash;  ///< of the password that it is sealed under
    QByteArray publicKey;
    QByteArray sealed;
  };

  /// The account behind the session; NotSupported for the emergency account, which nobody owns.
  Result<Account> account(const Session& session);
  /// The same in a transaction of a change, after asking the store whether they still may.
  Result<Account> accountIn(QSqlDatabase& database, const Session& session);
  /// The entry of the change, and the word about it once it is durable.
  Result<void> record(Transaction& transaction, const Session& session, const AuditEvent& event);
  [[nodiscard]] AuditEvent event(const Session& session, const Account& account,
                                 const QString& action) const;
  Result<void> storePassword(Transaction& transaction, const Session& session, const QString& hash,
                             qint64 signingKey, const QByteArray& sealed);
  Result<SigningKeyInfo> storeSigningKey(Transaction& transaction, const Session& session,
                                         const NewKey& key, const QString& reason);
  Result<void> storeSecurityKey(Transaction& transaction, const Session& session,
                                const QString& title, const SecurityKeyCredential& credential);
  void dropOldOffers();

  Rooms rooms_;
  std::mutex mutex_;
  QHash<SessionId, std::shared_ptr<Offer>> offers_;
  QHash<SessionId, KeyOffer> keyOffers_;
  QThreadPool pool_;  // last: ends its work before the rest goes
};

}  // namespace linewarden
