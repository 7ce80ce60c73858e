// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_trail.h"
#include "app/crypto/recovery_codes.h"
#include "app/crypto/totp.h"
#include "app/identity/access_guard.h"
#include "app/identity/identity.h"
#include "app/identity/people.h"
#include "app/identity/sign_in.h"
#include "app/store/store.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>

#include <memory>

namespace linewarden::test {

/// A real store with one administrator, and the services that sign them in.
class PeoplePlace {
 public:
  PeoplePlace() {
    auto made = Store::create(folder_.path(), SecretBytes(32));
    store = std::move(*made);
    audit = std::make_unique<AuditTrail>(*store, clock, QStringLiteral("desk"));
    identity = std::make_unique<Identity>(*store, *audit, clock, QStringLiteral("desk"),
                                          QStringLiteral("console"), quick);
    guard = &identity->guard();
    people = &identity->people();
    signIn = &identity->signIn();
    NewPerson person;
    person.name = QStringLiteral("rossi");
    person.displayName = QStringLiteral("Anna Rossi");
    person.roles = {Role::Administrator};
    QString typed = password;
    person.password = SecretBytes::takeText(typed);
    person.totpSecret = secret.clone();
    person.recoveryCodes = recoveryCodes;
    outcome = waitFor(people->addFirstAdministrator(std::move(person)));
  }

  [[nodiscard]] QString code() const { return totp::codeAt(secret, totp::stepAt(clock.now())); }
  /// The actions in the trail, oldest first.
  [[nodiscard]] QStringList actions() const {
    QStringList all;
    const auto entries = waitFor(audit->entriesBefore(0, 1000));
    if (!entries) return all;
    for (const AuditEntry& entry : *entries) {
      all.prepend(entry.event.action);
    }
    return all;
  }

  const QString password = QStringLiteral("seven quiet green bottles");
  const SecretBytes secret = totp::newSecret();
  const QStringList recoveryCodes = newRecoveryCodes();
  ManualClock clock;
  std::unique_ptr<Store> store;
  std::unique_ptr<AuditTrail> audit;
  std::unique_ptr<Identity> identity;
  AccessGuard* guard = nullptr;
  People* people = nullptr;
  SignIn* signIn = nullptr;
  Result<PersonId> outcome = Error{};

 private:
  static constexpr Argon2Cost quick{64, 1, 1};
  QTemporaryDir folder_;
};

}  // namespace linewarden::test
