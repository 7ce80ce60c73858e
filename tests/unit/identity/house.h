// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_trail.h"
#include "app/crypto/totp.h"
#include "app/identity/access_guard.h"
#include "app/identity/access_policy.h"
#include "app/identity/access_review_desk.h"
#include "app/identity/break_glass.h"
#include "app/identity/directory_desk.h"
#include "app/identity/identity.h"
#include "app/identity/own_account.h"
#include "app/identity/people.h"
#include "app/identity/role_desk.h"
#include "app/identity/security_notices.h"
#include "app/identity/session_desk.h"
#include "app/identity/sign_in.h"
#include "app/store/store.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>

#include <memory>

namespace linewarden::test {

[[nodiscard]] inline SecretBytes typed(QString text) {
  return SecretBytes::takeText(text);
}

/// The least that Argon2id takes.
inline constexpr Argon2Cost cheap{64, 1, 1};

/// A store of its own with the services of app/identity on it. Account "admin", an
/// administrator, is there; every account has the password passwordOf(name).
class House {
 public:
  House();

  ManualClock clock;
  std::unique_ptr<Store> store;
  std::unique_ptr<AuditTrail> audit;
  std::unique_ptr<Identity> identity;
  // The services of `identity`.
  AccessGuard* guard = nullptr;
  SecurityNotices* notices = nullptr;
  AccessPolicy* policy = nullptr;
  DirectoryDesk* directory = nullptr;
  SignIn* signIn = nullptr;
  People* people = nullptr;
  RoleDesk* roles = nullptr;
  SessionDesk* sessions = nullptr;
  OwnAccount* ownAccount = nullptr;
  AccessReviewDesk* reviews = nullptr;
  BreakGlass* breakGlass = nullptr;

  /// Ends all services and opens the store anew, as another start of the program does.
  void restart(const QString& workstation = QStringLiteral("desk-1"),
               const Argon2Cost& cost = cheap);
  /// An account that can sign in, put into the store past the services.
  PersonId add(const QString& name, const QSet<Role>& held);
  PersonId add(const QString& name, const QString& displayName, const QSet<Role>& held);
  [[nodiscard]] NewPerson newPerson(const QString& name, const QSet<Role>& held) const;
  [[nodiscard]] static QString passwordOf(const QString& name);
  /// The code of the running period, or of one `steps` later.
  [[nodiscard]] QString codeOf(const QString& name, int steps = 0) const;
  [[nodiscard]] static QStringList recoveryCodesOf(const QString& name);

  Result<PendingSignIn> givePassword(const QString& name, const QString& password);
  Result<PendingSignIn> givePassword(const QString& name) {
    return givePassword(name, passwordOf(name));
  }
  Result<Session> giveCode(const QByteArray& ticket, const QString& code);
  /// Both steps, 30 s later, so that a new code is there. Throws when they are refused.
  Session enter(const QString& name);
  /// Password and code of 30 s later.
  Proof proofOf(const QString& name);

  /// Runs SQL past all services, as somebody with the key could.
  void change(const QString& sql, const QVariantList& values = {});
  /// The first value of the first row.
  [[nodiscard]] QVariant value(const QString& sql, const QVariantList& values = {});
  /// Newest first.
  [[nodiscard]] QList<AuditEntry> trail();
  /// The newest entry's action.
  [[nodiscard]] AuditEvent newest();
  [[nodiscard]] int countOf(const QString& action);

 private:
  QTemporaryDir folder_;
  SecretBytes key_;
};

}  // namespace linewarden::test
