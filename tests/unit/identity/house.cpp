// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include "app/crypto/hash.h"
#include "app/crypto/random.h"
#include "app/crypto/recovery_codes.h"
#include "app/crypto/signing_key.h"
#include "app/identity/person_repository.h"
#include "app/store/query.h"

namespace linewarden::test {

namespace {

SecretBytes totpSecretOf(const QString& name) {
  const QByteArray hash = sha256(name.toUtf8());
  return SecretBytes(
      std::span(reinterpret_cast<const unsigned char*>(hash.constData()), totp::secretBytes));
}

template <class T>
void require(const Result<T>& result, const char* what) {
  if (!result.ok()) throw BrokenInvariant(what);
}

}  // namespace

House::House() : key_(randomSecret(32)) {
  auto made = Store::create(folder_.path(), key_);
  require(made, "the test's store cannot be made");
  made->reset();
  restart();
  NewPerson admin = newPerson(QStringLiteral("admin"), {});
  require(waitFor(people->addFirstAdministrator(std::move(admin))), "no administrator");
}

void House::restart(const QString& workstation, const Argon2Cost& cost) {
  identity.reset();
  audit.reset();
  store.reset();
  auto opened = Store::open(folder_.path(), key_);
  require(opened, "the test's store cannot be opened");
  store = std::move(*opened);
  audit = std::make_unique<AuditTrail>(*store, clock, workstation);
  identity = std::make_unique<Identity>(*store, *audit, clock, workstation,
                                        QStringLiteral("console"), cost);
  guard = &identity->guard();
  notices = &identity->notices();
  policy = &identity->policy();
  directory = &identity->directory();
  signIn = &identity->signIn();
  people = &identity->people();
  roles = &identity->roles();
  sessions = &identity->sessions();
  ownAccount = &identity->ownAccount();
  reviews = &identity->reviews();
  breakGlass = &identity->breakGlass();
}

QString House::passwordOf(const QString& name) {
  return QStringLiteral("long words of ") + name;
}

QStringList House::recoveryCodesOf(const QString& name) {
  QStringList codes;
  for (int at = 0; at < 10; ++at) {
    const QByteArray hex = sha256(name.toUtf8() + char('0' + at)).toHex().toUpper();
    codes += QString::fromLatin1(hex.left(4) + '-' + hex.mid(4, 4) + '-' + hex.mid(8, 4));
  }
  return codes;
}

NewPerson House::newPerson(const QString& name, const QSet<Role>& held) const {
  NewPerson person;
  person.name = name;
  person.displayName = QStringLiteral("Person ") + name;
  person.roles = held;
  person.password = typed(passwordOf(name));
  person.totpSecret = totpSecretOf(name);
  person.recoveryCodes = recoveryCodesOf(name);
  return person;
}

QString House::codeOf(const QString& name, int steps) const {
  return totp::codeAt(totpSecretOf(name), totp::stepAt(clock.now()) + steps);
}

PersonId House::add(const QString& name, const QSet<Role>& held) {
  return add(name, QStringLiteral("Person ") + name, held);
}

PersonId House::add(const QString& name, const QString& displayName, const QSet<Role>& held) {
  SigningKey key = SigningKey::generate();
  const SecretBytes password = typed(passwordOf(name));
  const auto sealed = key.sealed(password, signingKeyContext(name), cheap);
  const auto hash = hashPassword(password, cheap);
  require(sealed, "the test's key cannot be sealed");
  require(hash, "the test's password cannot be hashed");
  const auto account = std::make_shared<person_repository::NewAccount>();
  account->name = name;
  account->displayName = displayName;
  account->roles = held;
  account->passwordHash = *hash;
  account->totpSecret = totpSecretOf(name);
  account->signingPublicKey = key.publicKey();
  account->signingPrivateKey = *sealed;
  for (QString code : recoveryCodesOf(name)) {
    account->recoveryCodeHashes +=
        recoveryCodeHash(normalRecoveryCode(SecretBytes::takeText(code)));
  }
  account->created = clock.now();
  const auto added = waitFor(store->write([account](Transaction& transaction) {
    return person_repository::insert(transaction.database(), *account);
  }));
  require(added, "the test's account was refused");
  return *added;
}

Result<PendingSignIn> House::givePassword(const QString& name, const QString& password) {
  return waitFor(signIn->checkPassword(name, typed(password)));
}

Result<Session> House::giveCode(const QByteArray& ticket, const QString& code) {
  return waitFor(signIn->checkSecondFactor(ticket, typed(code)));
}

Session House::enter(const QString& name) {
  clock.advance(std::chrono::seconds(30));
  const auto pending = givePassword(name);
  require(pending, "the password was refused");
  auto session = giveCode(pending->ticket, codeOf(name));
  require(session, "the code was refused");
  return *session;
}

Proof House::proofOf(const QString& name) {
  clock.advance(std::chrono::seconds(30));
  return {typed(passwordOf(name)), typed(codeOf(name)), {}};
}

void House::change(const QString& sql, const QVariantList& values) {
  require(waitFor(store->write([sql, values](Transaction& transaction) -> Result<void> {
            const auto query = runQuery(transaction.database(), sql, values);
            if (!query) return query.error();
            return {};
          })),
          "the test's change was refused");
}

QVariant House::value(const QString& sql, const QVariantList& values) {
  const auto found = waitFor(store->read([sql, values](QSqlDatabase& database) -> Result<QVariant> {
    auto query = runQuery(database, sql, values);
    if (!query) return query.error();
    return query->next() ? query->value(0) : QVariant();
  }));
  require(found, "the test's query was refused");
  return *found;
}

QList<AuditEntry> House::trail() {
  // A write behind all that were asked for before: their entries are there then.
  change(QStringLiteral("DELETE FROM setting WHERE name = ''"));
  const auto entries = waitFor(audit->entriesBefore(0, 10'000));
  require(entries, "the trail cannot be read");
  return *entries;
}

AuditEvent House::newest() {
  return trail().constFirst().event;
}

int House::countOf(const QString& action) {
  int count = 0;
  for (const AuditEntry& entry : trail()) count += entry.event.action == action ? 1 : 0;
  return count;
}

}  // namespace linewarden::test
