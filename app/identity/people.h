// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_entry.h"
#include "app/base/result.h"
#include "app/base/work_progress.h"
#include "app/crypto/argon2.h"
#include "app/crypto/secret_bytes.h"
#include "app/identity/names/name_rules.h"
#include "app/identity/person.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace linewarden {

class AccessGuard;
class SecurityNotices;
class Store;

/// An account to be made at set-up, with everything sign-in needs.
struct NewPerson {
  QString name;         ///< 2 to 32 of a-z 0-9 . _ -, starting with a letter
  QString displayName;  ///< 1 to 80 printable characters
  QSet<Role> roles;
  SecretBytes password;
  SecretBytes totpSecret;     ///< 20 bytes
  QStringList recoveryCodes;  ///< ten, as shown
};

/// Somebody to be given an account. They choose password and second factor themselves.
struct Invitation {
  QString name;
  QString displayName;
  QSet<Role> roles;  ///< privileged ones wait for a second person
  QString reason;    ///< 1 to 500 characters; empty takes "new account"
};

/// What an invitation or reset gave: to be handed over in person, shown once, kept nowhere.
struct Invited {
  PersonId person;
  QString name;
  QString oneTimePassword;  ///< "k7qm-3xwd-9tzp-4hre"
  UtcTime until;            ///< 72 h later
  QSet<Role> waiting;       ///< roles that a second person has to confirm
};

/// Everything about one person that may be seen.
struct PersonDetails {
  Person person;
  QList<HeldRole> roles;
  QList<RoleChange> waiting;
  QList<SigningKeyInfo> signingKeys;  ///< the one in use first
  QList<SecurityKeyInfo> securityKeys;
  int recoveryCodesLeft = 0;
  QList<LiveSession> sessions;
  QList<AuditEntry> history;  ///< what they did, newest first, at most 100; with ReadAudit only
};

/// What a person's sealed signing key is bound to.
[[nodiscard]] QByteArray signingKeyContext(const QString& accountName);

/// NIST SP 800-63B: at least 12 characters, at most 1024 bytes, not a common one, not the account
/// name.
[[nodiscard]] QString passwordProblem(const SecretBytes& password, const QString& accountName);

/// Accounts: who is there, inviting, disabling, resetting. Listing needs ViewPeople; changes
/// need ManagePeople and a fresh proof (AccessGuard::requireFresh), take a reason, and are
/// audited with it. Calls come from any thread and work off it.
class People : public QObject {
  Q_OBJECT

 public:
  /// `cost` is what each password costs to check; tests pass less.
  People(Store& store, AuditTrail& audit, AccessGuard& guard, SecurityNotices& notices,
         const Clock& clock, const Argon2Cost& cost = {});
  ~People() override;

  QFuture<Result<QList<Person>>> list(const Session& session);
  QFuture<Result<PersonDetails>> details(const Session& session, PersonId person);

  /// Only while there is no account at all (Conflict otherwise); audited as
  /// "person.first-administrator". Argon2id runs off the calling thread.
  QFuture<Result<PersonId>> addFirstAdministrator(NewPerson person);
  /// The same for an installation that starts with several (the demo plant): all or none;
  /// the first is an administrator.
  QFuture<Result<void>> addFounders(std::vector<NewPerson> people);

  /// An account with a one-time password. "person.invited". AlreadyExists for a name that is
  /// taken or looks like one that is.
  QFuture<Result<Invited>> invite(const Session& session, Invitation invitation);
  /// All of them or none; the first problem names its account. "person.invited" each. Half a second
  /// a person: `progress` counts them, and cancels (Cancelled, nobody is invited) until the last.
  QFuture<Result<QList<Invited>>> inviteAll(const Session& session, QList<Invitation> people,
                                            std::shared_ptr<WorkProgress> progress = {});

  /// Ends their sessions at once. Not oneself, not the last administrator or security officer
  /// (SeparationOfDuties). "person.disabled"
  QFuture<Result<void>> disable(const Session& session, PersonId person, QString reason);
  /// "person.enabled". Privileged roles are taken off and wait for a second person, as by a reset.
  QFuture<Result<void>> enable(const Session& session, PersonId person, QString reason);
  /// What both resets do to administrators and security officers: these roles are taken off and
  /// wait for a second person ("role.revoked", "role.grant-asked", Invited::waiting), so that
  /// nobody takes over such an account alone. They stay where the emergency account resets, since
  /// two people review what it did, and where somebody renews the invitation by which they gave
  /// the role. The last administrator or security officer is refused (SeparationOfDuties).
  /// Roles that sign recipes go the same way when a reset leaves an account neither its password
  /// nor its second factor: whoever reset both could sign in the person's name. Every reset raises
  /// a notice, which whoever reset cannot acknowledge ("account.reset",
  /// "account.privileged-reset").
  ///
  /// A new one-time password; sessions end; the signing key is retired, and the person makes a
  /// new one with their new password: old signatures stay verifiable, none can be forged.
  /// Refused for directory accounts (NotSupported) and oneself. "person.password-reset"
  QFuture<Result<Invited>> resetPassword(const Session& session, PersonId person, QString reason);
  /// Authenticator, security keys and recovery codes go; sessions end; the person enrols anew
  /// at the next sign-in. Not for oneself. "person.second-factor-reset"
  QFuture<Result<void>> resetSecondFactor(const Session& session, PersonId person, QString reason);

  /// The refusal that the changes above would give, as far as it does not hang on what the store
  /// holds; pages ask ahead. Recorded nowhere.
  [[nodiscard]] Result<void> canManage(const Session& session, PersonId person) const;

 signals:
  /// After the commit, in the store thread: connect queued.
  void changed(linewarden::PersonId person);

 private:
  class Work;
  std::unique_ptr<Work> work_;
};

}  // namespace linewarden
