// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/argon2.h"
#include "app/identity/access_guard.h"
#include "app/identity/key_repository.h"
#include "app/identity/pending_sign_ins.h"
#include "app/identity/person_repository.h"
#include "app/identity/sign_in.h"
#include "app/identity/sign_in_tries.h"
#include "app/store/store.h"

#include <QHash>
#include <QThreadPool>

#include <memory>
#include <mutex>
#include <optional>

namespace linewarden {

struct DirectoryPerson;

/// SignIn's steps. They block and run in its pool, one after the other: a try is counted
/// before the next one is looked at, and one derivation at a time takes its 64 MiB.
class SignIn::Work {
 public:
  Work(const SignInRooms& rooms, const Argon2Cost& cost);

  // sign_in_work.cpp: password and second factor.
  Result<PendingSignIn> checkPassword(const QString& typedName, const SecretBytes& password);
  Result<Session> checkSecondFactor(const QByteArray& ticket, std::shared_ptr<Proof> proof);
  Result<SecurityKeyQuestion> keyQuestion(const QByteArray& ticket);
  Result<SecurityKeyQuestion> keyQuestion(const Session& session);

  // sign_in_enrolment.cpp
  Result<Enrolment> beginEnrolment(const QByteArray& ticket);
  Result<Session> finishEnrolment(const QByteArray& ticket, const SecretBytes& newPassword,
                                  std::shared_ptr<Proof> code);

  // sign_in_proofs.cpp: what somebody who is signed in proves.
  Result<void> unlock(const Session& session, std::shared_ptr<Proof> proof);
  Result<void> stepUp(const Session& session, std::shared_ptr<Proof> proof);
  Result<std::shared_ptr<LentSigningKey>> lendSigningKey(const Session& session,
                                                         std::shared_ptr<Proof> proof,
                                                         const QString& meaning,
                                                         const QString& object);

  // sign_in_sessions.cpp
  /// A lock, unlock or end of a session in the trail and in its row.
  QFuture<Result<void>> record(const Session& session, const QString& action, QJsonObject after);
  /// Stores the session's row and ends the ones it takes the place of; their ids.
  Result<QList<SessionId>> enter(Transaction& transaction, const Session& session, bool oneSession);
  /// Notes that the program still shows these sessions, when it is time.
  void touch(const QList<AccessGuard::Live>& sessions);

  // sign_in_directory.cpp
  /// The account of somebody whom the directory knows, made or brought up to date. Nothing when
  /// no directory is set up.
  Result<std::optional<person_repository::Account>> enterFromDirectory(const QString& name,
                                                                       const SecretBytes& password,
                                                                       const SignInTry& aTry);
  /// What the directory says of a person who is signed in; SignInRefused when they are to go.
  Result<void> lookInDirectory(const Session& session, const QString& directoryId);

  Result<void> mayTryPhrase();
  [[nodiscard]] std::chrono::milliseconds phraseWaitLeft() const;
  Error notePhraseFailure(const char* cause);
  /// Stands for the emergency phrase where tries are counted; nobody's account name.
  [[nodiscard]] static QString phraseName();
  void keepPhrase(SessionId session, const QString& hash);

  [[nodiscard]] const SignInRooms& rooms() const { return rooms_; }
  [[nodiscard]] AccessGuard& guard() { return rooms_.guard; }
  /// What abandoned sign-ins left in memory.
  void forgetOld() { pending_.forgetOld(); }
  SignInThrottle& throttle() { return tries_.throttle(); }
  QThreadPool& pool() { return pool_; }
  QThreadPool& directoryPool() { return directoryPool_; }

 private:
  using Account = person_repository::Account;

  /// What a second factor came to.
  struct Verdict {
    const char* cause = nullptr;  ///< why it was refused, as the trail names it
    ErrorCode code = ErrorCode::SecondFactorRefused;
    QString factor;  ///< "totp", "recovery-code", "security-key"
    qsizetype recoveryCodesLeft = -1;
  };
  /// The outcome of a transaction that judges a factor: done, or refused and to be counted.
  struct Outcome {
    Verdict verdict;
    Session session;
    bool mustAddSecurityKey = false;
    std::chrono::milliseconds length{};
    QList<SessionId> replaced;
  };

  /// Before each try: the policy and what failed before, as the store has them now.
  Result<void> look(const QString& name);
  Result<std::optional<Account>> account(const QString& name);
  Result<bool> passwordFits(const std::optional<Account>& account, const SecretBytes& password);
  Result<void> rehash(Account& account, const SecretBytes& password);
  Result<PendingSignIn> pendingFor(const Account& account, const SecretBytes& password);
  Result<SecurityKeyQuestion> questionFor(PersonId person);

  /// Judges the second factor and stores that it is used, in one transaction: a code cannot
  /// be used by two at once.
  Result<Verdict> judge(Transaction& transaction, const Account& account, const Proof& proof,
                        const std::optional<SecurityKeyQuestion>& question);
  Result<Verdict> judgeKey(Transaction& transaction, const Account& account,
                           const SecurityKeyAnswer& answer,
                           const std::optional<SecurityKeyQuestion>& question);
  Result<Verdict> judgeCode(Transaction& transaction, const Account& account,
                            const SecretBytes& code);
  Result<Outcome> secondFactorIn(Transaction& transaction, const QString& name,
                                 const PendingState& state, const Proof& proof,
                                 const std::optional<SecurityKeyQuestion>& question);
  /// What finishing an enrolment stores, all of it ready before the transaction.
  struct Ready {
    QString passwordHash;  ///< empty: stays
    QByteArray publicKey;  ///< empty: the signing key stays
    QByteArray sealedKey;
    std::optional<qint64> step;  ///< of the new authenticator; none: the code is judged
  };
  Result<Ready> prepared(const PendingState& state, const QString& name,
                         const SecretBytes& newPassword);
  Result<Outcome> enrolIn(Transaction& transaction, const QString& name, const PendingState& state,
                          const Ready& ready, const Proof& code,
                          const std::optional<SecurityKeyQuestion>& question);
  /// A whole sign-in or enrolment: session, forgiven failures, entries.
  Result<void> signInNow(Transaction& transaction, const Account& account, Outcome& outcome,
                         const QString& factor);
  /// Counts the refused factor and says why it was refused.
  Error refusalOf(const SignInTry& aTry, const Verdict& verdict);
  Result<Session> admitted(const Outcome& outcome, const QString& name);
  /// Password and factor of somebody who is signed in; `action` with `after` in the trail.
  Result<void> prove(const Session& session, const std::shared_ptr<Proof>& proof,
                     const QString& action, const QString& step, const AuditEvent& event);
  /// The same for the emergency account, which has no password but the phrase that opened it.
  Result<void> provePhrase(const Session& session, const SecretBytes& phrase, AuditEvent event);
  Result<Outcome> proveIn(Transaction& transaction, const QString& name, const Proof& proof,
                          const std::optional<SecurityKeyQuestion>& question, AuditEvent event);
  Result<SigningKey> unsealedKey(const Account& account, const SecretBytes& password,
                                 const key_repository::StoredSigningKey& stored);
  Result<std::shared_ptr<LentSigningKey>> newKeyFor(const Account& account,
                                                    const SecretBytes& password,
                                                    const QString& cause);
  [[nodiscard]] std::optional<SecurityKeyQuestion> takeQuestion(SessionId session);

  Result<Account> storeFromDirectory(const DirectoryPerson& person, const QSet<Role>& roles);
  Result<void> addFromDirectory(Transaction& transaction, const DirectoryPerson& person,
                                const QString& name, const QSet<Role>& roles);
  /// Privileged roles of groups become changes that a person has to confirm, with a notice.
  Result<void> askForPrivileged(Transaction& transaction, PersonId person, const QString& name,
                                const QSet<Role>& ofGroups, const QSet<Role>& held);
  Result<void> askFor(Transaction& transaction, PersonId person, const QString& name, Role role);
  Result<void> syncRoles(Transaction& transaction, const Account& account,
                         const QSet<Role>& ofGroups);

  SignInRooms rooms_;
  const Argon2Cost cost_;
  const QString decoyHash_;  ///< takes as long as a real one and fits no password
  PendingSignIns pending_;
  SignInTries tries_;
  struct Asked {
    SecurityKeyQuestion question;
    SteadyTime at;
  };
  QHash<SessionId, Asked> asked_;
  QHash<SessionId, SteadyTime> touched_;
  /// Of the one emergency session there is.
  struct OpenedBy {
    SessionId session;
    QString hash;
  } openedBy_;
  // Whoever waits for a future may run its work in his own thread; the pool's one thread
  // alone keeps no turn.
  std::mutex turn_;
  QThreadPool directoryPool_;  // a directory that hangs holds nobody else up
  QThreadPool pool_;           // last: ends its work before the rest goes
};

}  // namespace linewarden
