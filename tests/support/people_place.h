// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_trail.h"
#include "app/crypto/base32.h"
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

/// A real store with an administrator (rossi) and a security officer (meyer) of the same
/// password and second factor, and the services that sign them in.
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
    std::vector<NewPerson> founders;
    founders.push_back(
        newPerson(QStringLiteral("rossi"), QStringLiteral("Anna Rossi"), Role::Administrator));
    founders.push_back(
        newPerson(QStringLiteral("meyer"), QStringLiteral("Eva Meyer"), Role::SecurityOfficer));
    outcome = waitFor(people->addFounders(std::move(founders)));
  }

  [[nodiscard]] QString code() const { return totp::codeAt(secret, totp::stepAt(clock.now())); }
  /// The code that an authenticator with this spelled secret shows now.
  [[nodiscard]] QString codeOf(const QString& spelled) const {
    const auto bytes = fromBase32(QString(spelled).remove(QLatin1Char(' ')));
    if (!bytes) return {};
    const std::span<const unsigned char> raw(
        reinterpret_cast<const unsigned char*>(bytes->constData()),
        static_cast<std::size_t>(bytes->size()));
    return totp::codeAt(SecretBytes(raw), totp::stepAt(clock.now()));
  }
  /// Signed in by the services, 30 s later, so that their code is a new one. An invalid session
  /// when that was refused.
  [[nodiscard]] Session enter(const QString& name = QStringLiteral("rossi")) {
    clock.advance(totp::period);
    QString typed = password;
    const auto pending = waitFor(signIn->checkPassword(name, SecretBytes::takeText(typed)));
    if (!pending) return {};
    QString digits = code();
    const auto session =
        waitFor(signIn->checkSecondFactor(pending->ticket, SecretBytes::takeText(digits)));
    return session ? *session : Session();
  }
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
  Result<void> outcome;

 private:
  [[nodiscard]] NewPerson newPerson(const QString& name, const QString& displayName,
                                    Role role) const {
    NewPerson person;
    person.name = name;
    person.displayName = displayName;
    person.roles = {role};
    QString typed = password;
    person.password = SecretBytes::takeText(typed);
    person.totpSecret = secret.clone();
    person.recoveryCodes = recoveryCodes;
    return person;
  }
  static constexpr Argon2Cost quick{64, 1, 1};
  QTemporaryDir folder_;
};

}  // namespace linewarden::test
