// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/base32.h"
#include "app/crypto/signing_key.h"
#include "house.h"
#include "tests/support/run_tests.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

namespace linewarden::test {

using namespace std::chrono_literals;

namespace {

const QString ownAccountRossi = QStringLiteral("rossi");
const QString newPassword = QStringLiteral("seven quiet harbours");

QString codeOfOffer(const AuthenticatorOffer& offer, UtcTime now) {
  const QString secret = QUrlQuery(QUrl(offer.uri)).queryItemValue(QStringLiteral("secret"));
  QByteArray bytes = *fromBase32(secret);
  return totp::codeAt(SecretBytes::take(bytes), totp::stepAt(now));
}

}  // namespace

/// Password, recovery codes, authenticator and signing key of one's own.
class TestOwnAccount : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup() { house_.reset(); }

  void aNewPasswordTakesThePlaceOfTheOld();
  void theSigningKeyStaysUnderANewPassword();
  void aNewPasswordEndsTheOtherSessions();
  void refusesAPasswordThatWillNotDo_data();
  void refusesAPasswordThatWillNotDo();
  void aPasswordIsChangedByItsPersonAlone_data();
  void aPasswordIsChangedByItsPersonAlone();
  void thePasswordOfTheDirectoryIsNotChangedHere();
  void newRecoveryCodesMakeTheOldOnesWorthless();
  void factorsWantAFreshProof();
  void anAuthenticatorIsSetOnceItsCodeWasRight();
  void theCodeThatWasShownIsUsed();
  void anOfferHoldsForTwentyMinutes();
  void anOfferIsOfOneSession();
  void aNewOfferTakesThePlaceOfTheOld();
  void aRotatedKeyLeavesOldSignaturesVerifiable();
  void rotatingWantsAReasonAndAProof();
  void tellsEverythingAboutOneself();
  void nobodyElseGetsIn();
  void theEmergencyAccountIsNobodysOwn();
  void noSecretIsInTheTrail();

 private:
  Result<void> change(Proof proof, const QString& password = newPassword) {
    return waitFor(house_->ownAccount->changePassword(session_, std::move(proof), typed(password)));
  }
  Result<Session> signInWith(const QString& password) {
    house_->clock.advance(30s);
    const auto pending = house_->givePassword(ownAccountRossi, password);
    if (!pending) return pending.error();
    return house_->giveCode(pending->ticket, house_->codeOf(ownAccountRossi));
  }
  Result<std::shared_ptr<LentSigningKey>> lend(Proof proof) {
    return waitFor(house_->signIn->lendSigningKey(session_, std::move(proof),
                                                  QStringLiteral("test"), QStringLiteral("x")));
  }

  std::unique_ptr<House> house_;
  PersonId id_;
  Session session_;
};

void TestOwnAccount::init() {
  house_ = std::make_unique<House>();
  id_ = house_->add(ownAccountRossi, {Role::ShiftSupervisor});
  session_ = house_->enter(ownAccountRossi);
}

void TestOwnAccount::aNewPasswordTakesThePlaceOfTheOld() {
  const QSignalSpy changed(house_->ownAccount, &OwnAccount::changed);

  QVERIFY(change(house_->proofOf(ownAccountRossi)).ok());

  QCOMPARE(house_->newest().action, QStringLiteral("person.password-changed"));
  QCOMPARE(house_->newest().actor.name, ownAccountRossi);
  QCOMPARE(changed.size(), 1);
  QCOMPARE(signInWith(House::passwordOf(ownAccountRossi)).error().code, ErrorCode::SignInRefused);
  house_->clock.advance(1min);
  QVERIFY(signInWith(newPassword).ok());
}

void TestOwnAccount::theSigningKeyStaysUnderANewPassword() {
  const auto before = lend(house_->proofOf(ownAccountRossi));
  QVERIFY(change(house_->proofOf(ownAccountRossi)).ok());
  Proof proof = house_->proofOf(ownAccountRossi);
  proof.password = typed(newPassword);

  const auto after = lend(std::move(proof));

  QVERIFY(after.ok());
  QCOMPARE((*after)->id, (*before)->id);
  QCOMPARE((*after)->key.publicKey(), (*before)->key.publicKey());
  QVERIFY(isSignatureValid((*before)->key.publicKey(), "words", (*after)->key.sign("words")));
}

void TestOwnAccount::aNewPasswordEndsTheOtherSessions() {
  house_->change(QStringLiteral("INSERT INTO live_session (id, person_id, workstation, program, "
                                "started, last_seen) VALUES (77, ?, 'desk-9', 'console', ?, ?)"),
                 {id_.value, toMillis(house_->clock.now()), toMillis(house_->clock.now())});

  QVERIFY(change(house_->proofOf(ownAccountRossi)).ok());

  QCOMPARE(house_->value(QStringLiteral("SELECT end_cause FROM live_session WHERE id = 77")),
           QVariant(QStringLiteral("password-changed")));
  QCOMPARE(house_->newest().after.value(QStringLiteral("sessionsEnded")).toInt(), 1);
  QVERIFY(house_->guard->check(session_, Permission::ViewPlant).ok());
}

void TestOwnAccount::refusesAPasswordThatWillNotDo_data() {
  QTest::addColumn<QString>("password");
  QTest::addColumn<int>("code");
  const auto weak = static_cast<int>(ErrorCode::PasswordTooWeak);
  QTest::newRow("short") << QStringLiteral("short") << weak;
  QTest::newRow("common") << QStringLiteral("password2026!!") << weak;
  QTest::newRow("empty") << QString() << weak;
  QTest::newRow("huge") << QString(10'000'000, u'x') << weak;
  QTest::newRow("the same") << House::passwordOf(ownAccountRossi)
                            << static_cast<int>(ErrorCode::InvalidArgument);
}

void TestOwnAccount::refusesAPasswordThatWillNotDo() {
  QFETCH(const QString, password);
  QFETCH(const int, code);

  // Before the code is looked at: a slip of the fingers uses none up.
  QCOMPARE(static_cast<int>(change(house_->proofOf(ownAccountRossi), password).error().code), code);

  QCOMPARE(house_->countOf(QStringLiteral("person.password-changed")), 0);
  Proof proof{
      typed(House::passwordOf(ownAccountRossi)), typed(house_->codeOf(ownAccountRossi)), {}};
  QVERIFY(change(std::move(proof)).ok());
}

void TestOwnAccount::aPasswordIsChangedByItsPersonAlone_data() {
  QTest::addColumn<QString>("password");
  QTest::addColumn<QString>("code");
  QTest::addColumn<int>("refusal");
  QTest::newRow("wrong password") << QStringLiteral("some other words") << QString()
                                  << static_cast<int>(ErrorCode::SignInRefused);
  QTest::newRow("wrong code") << House::passwordOf(ownAccountRossi) << QStringLiteral("000000")
                              << static_cast<int>(ErrorCode::SecondFactorRefused);
}

void TestOwnAccount::aPasswordIsChangedByItsPersonAlone() {
  QFETCH(const QString, password);
  QFETCH(const QString, code);
  QFETCH(const int, refusal);
  Proof proof = house_->proofOf(ownAccountRossi);
  proof.password = typed(password);
  if (!code.isEmpty()) proof.code = typed(code);

  QCOMPARE(static_cast<int>(change(std::move(proof)).error().code), refusal);

  QCOMPARE(house_->countOf(QStringLiteral("person.password-changed")), 0);
  house_->clock.advance(1min);
  QVERIFY(signInWith(House::passwordOf(ownAccountRossi)).ok());
}

void TestOwnAccount::thePasswordOfTheDirectoryIsNotChangedHere() {
  house_->change(QStringLiteral("UPDATE person SET source = 'directory' WHERE id = ?"),
                 {id_.value});
  QCOMPARE(change(house_->proofOf(ownAccountRossi)).error().code, ErrorCode::NotSupported);
}

void TestOwnAccount::newRecoveryCodesMakeTheOldOnesWorthless() {
  const auto codes = waitFor(house_->ownAccount->newRecoveryCodes(session_));

  QVERIFY(codes.ok());
  QCOMPARE(codes->size(), 10);
  QCOMPARE(house_->newest().action, QStringLiteral("person.recovery-codes-made"));
  auto pending = house_->givePassword(ownAccountRossi);
  QCOMPARE(house_->giveCode(pending->ticket, House::recoveryCodesOf(ownAccountRossi).first())
               .error()
               .code,
           ErrorCode::SecondFactorRefused);
  house_->clock.advance(1min);
  pending = house_->givePassword(ownAccountRossi);
  QVERIFY(house_->giveCode(pending->ticket, codes->last()).ok());
}

void TestOwnAccount::factorsWantAFreshProof() {
  house_->clock.advance(AccessGuard::freshFor);
  OwnAccount& own = *house_->ownAccount;

  QCOMPARE(waitFor(own.newRecoveryCodes(session_)).error().code, ErrorCode::StepUpRequired);
  QCOMPARE(waitFor(own.offerAuthenticator(session_)).error().code, ErrorCode::StepUpRequired);
  QCOMPARE(waitFor(own.setAuthenticator(session_, typed(QStringLiteral("1")))).error().code,
           ErrorCode::StepUpRequired);
  QCOMPARE(waitFor(own.offerSecurityKey(session_)).error().code, ErrorCode::StepUpRequired);
  QCOMPARE(waitFor(own.addSecurityKey(session_, QStringLiteral("x"), {})).error().code,
           ErrorCode::StepUpRequired);
  QCOMPARE(waitFor(own.removeSecurityKey(session_, 1)).error().code, ErrorCode::StepUpRequired);

  QVERIFY(waitFor(house_->signIn->stepUp(session_, house_->proofOf(ownAccountRossi))).ok());
  QVERIFY(waitFor(own.offerAuthenticator(session_)).ok());
}

void TestOwnAccount::anAuthenticatorIsSetOnceItsCodeWasRight() {
  const auto offer = waitFor(house_->ownAccount->offerAuthenticator(session_));
  QVERIFY(offer->uri.startsWith(QStringLiteral("otpauth://totp/")));
  QVERIFY(offer->uri.contains(ownAccountRossi));
  const auto set = [this](const QString& code) {
    return waitFor(house_->ownAccount->setAuthenticator(session_, typed(code)));
  };
  house_->clock.advance(30s);

  // The old authenticator's code is none of the new one's; it leaves all as it was.
  QCOMPARE(set(house_->codeOf(ownAccountRossi)).error().code, ErrorCode::SecondFactorRefused);
  QCOMPARE(set(House::recoveryCodesOf(ownAccountRossi).first()).error().code,
           ErrorCode::SecondFactorRefused);
  QCOMPARE(house_->countOf(QStringLiteral("person.authenticator-set")), 0);
  QVERIFY(set(codeOfOffer(*offer, house_->clock.now())).ok());

  QCOMPARE(house_->newest().action, QStringLiteral("person.authenticator-set"));
  QCOMPARE(set(codeOfOffer(*offer, house_->clock.now())).error().code, ErrorCode::NotFound);
  QCOMPARE(signInWith(House::passwordOf(ownAccountRossi)).error().code,
           ErrorCode::SecondFactorRefused);
  house_->clock.advance(1min);
  const auto pending = house_->givePassword(ownAccountRossi);
  QVERIFY(house_->giveCode(pending->ticket, codeOfOffer(*offer, house_->clock.now())).ok());
}

void TestOwnAccount::theCodeThatWasShownIsUsed() {
  const auto offer = waitFor(house_->ownAccount->offerAuthenticator(session_));
  const QString code = codeOfOffer(*offer, house_->clock.now());
  QVERIFY(waitFor(house_->ownAccount->setAuthenticator(session_, typed(code))).ok());

  const auto pending = house_->givePassword(ownAccountRossi);
  QCOMPARE(house_->giveCode(pending->ticket, code).error().code, ErrorCode::SecondFactorRefused);
}

void TestOwnAccount::anOfferHoldsForTwentyMinutes() {
  const auto offer = waitFor(house_->ownAccount->offerAuthenticator(session_));
  house_->clock.advance(20min);
  QVERIFY(waitFor(house_->signIn->stepUp(session_, house_->proofOf(ownAccountRossi))).ok());

  const auto set = waitFor(house_->ownAccount->setAuthenticator(
      session_, typed(codeOfOffer(*offer, house_->clock.now()))));

  QCOMPARE(set.error().code, ErrorCode::NotFound);
  QCOMPARE(house_->countOf(QStringLiteral("person.authenticator-set")), 0);
}

void TestOwnAccount::anOfferIsOfOneSession() {
  house_->add(QStringLiteral("okafor"), {Role::Operator});
  const Session other = house_->enter(QStringLiteral("okafor"));
  const auto offer = waitFor(house_->ownAccount->offerAuthenticator(session_));

  const auto set = waitFor(
      house_->ownAccount->setAuthenticator(other, typed(codeOfOffer(*offer, house_->clock.now()))));

  QCOMPARE(set.error().code, ErrorCode::NotFound);
}

void TestOwnAccount::aNewOfferTakesThePlaceOfTheOld() {
  const auto first = waitFor(house_->ownAccount->offerAuthenticator(session_));
  const auto second = waitFor(house_->ownAccount->offerAuthenticator(session_));
  QVERIFY(first->uri != second->uri);
  const auto set = [this](const AuthenticatorOffer& offer) {
    return waitFor(house_->ownAccount->setAuthenticator(
        session_, typed(codeOfOffer(offer, house_->clock.now()))));
  };
  QCOMPARE(set(*first).error().code, ErrorCode::SecondFactorRefused);
  QVERIFY(set(*second).ok());
}

void TestOwnAccount::aRotatedKeyLeavesOldSignaturesVerifiable() {
  const auto before = lend(house_->proofOf(ownAccountRossi));
  const QByteArray signature = (*before)->key.sign("words");

  const auto made = waitFor(house_->ownAccount->rotateSigningKey(
      session_, house_->proofOf(ownAccountRossi), QStringLiteral("laptop was stolen")));

  QVERIFY(made.ok());
  const AuditEvent entry = house_->newest();
  QCOMPARE(entry.action, QStringLiteral("person.signing-key-rotated"));
  QCOMPARE(entry.reason, QStringLiteral("laptop was stolen"));
  QCOMPARE(entry.before.value(QStringLiteral("signingKey")).toString().toLatin1(),
           (*before)->key.publicKey().toHex());
  const auto keys = waitFor(house_->ownAccount->details(session_))->signingKeys;
  QCOMPARE(keys.size(), 2);
  QCOMPARE(keys.at(0).publicKey, made->publicKey);
  QVERIFY(!keys.at(0).retired);
  QCOMPARE(keys.at(1).cause, QStringLiteral("rotated"));
  QVERIFY(isSignatureValid(keys.at(1).publicKey, "words", signature));
  // The private half of the old one is gone.
  QVERIFY(house_
              ->value(QStringLiteral("SELECT private_key FROM signing_key WHERE id = ?"),
                      {keys.at(1).id})
              .isNull());
  const auto after = lend(house_->proofOf(ownAccountRossi));
  QCOMPARE((*after)->id, made->id);
}

void TestOwnAccount::rotatingWantsAReasonAndAProof() {
  const auto rotate = [this](Proof proof, const QString& reason) {
    return waitFor(house_->ownAccount->rotateSigningKey(session_, std::move(proof), reason));
  };
  QCOMPARE(rotate(house_->proofOf(ownAccountRossi), QStringLiteral("  ")).error().code,
           ErrorCode::InvalidArgument);
  QCOMPARE(rotate(house_->proofOf(ownAccountRossi), QString(501, u'x')).error().code,
           ErrorCode::InvalidArgument);
  Proof wrong = house_->proofOf(ownAccountRossi);
  wrong.password = typed(QStringLiteral("some other words"));
  QCOMPARE(rotate(std::move(wrong), QStringLiteral("why")).error().code, ErrorCode::SignInRefused);
  QCOMPARE(house_->countOf(QStringLiteral("person.signing-key-rotated")), 0);
  QCOMPARE(waitFor(house_->ownAccount->details(session_))->signingKeys.size(), 1);
}

void TestOwnAccount::tellsEverythingAboutOneself() {
  const auto details = waitFor(house_->ownAccount->details(session_));

  QVERIFY(details.ok());
  QCOMPARE(details->person.name, ownAccountRossi);
  QCOMPARE(details->roles.size(), 1);
  QCOMPARE(details->recoveryCodesLeft, 10);
  QCOMPARE(details->sessions.size(), 1);
  QCOMPARE(details->sessions.at(0).id, session_.id);
  // A shift supervisor may not read the trail.
  QVERIFY(details->history.isEmpty());
  const Session admin = house_->enter(QStringLiteral("admin"));
  QVERIFY(!waitFor(house_->ownAccount->details(admin))->history.isEmpty());
}

void TestOwnAccount::nobodyElseGetsIn() {
  OwnAccount& own = *house_->ownAccount;
  QCOMPARE(waitFor(own.details({})).error().code, ErrorCode::NotSignedIn);
  QCOMPARE(waitFor(own.newRecoveryCodes({})).error().code, ErrorCode::NotSignedIn);
  QCOMPARE(waitFor(own.newRecoveryCodes(house_->guard->serviceSession())).error().code,
           ErrorCode::PermissionDenied);
  QVERIFY(waitFor(house_->signIn->lock(session_, false)).ok());
  QCOMPARE(change(house_->proofOf(ownAccountRossi)).error().code, ErrorCode::SessionLocked);
  // Disabled by another program: the register does not know it yet, the store does.
  QVERIFY(waitFor(house_->signIn->unlock(session_, house_->proofOf(ownAccountRossi))).ok());
  house_->change(QStringLiteral("UPDATE person SET disabled = 1 WHERE id = ?"), {id_.value});
  QCOMPARE(waitFor(own.newRecoveryCodes(session_)).error().code, ErrorCode::SessionEnded);
  QCOMPARE(house_->countOf(QStringLiteral("person.recovery-codes-made")), 0);
}

void TestOwnAccount::theEmergencyAccountIsNobodysOwn() {
  const Session admin = house_->enter(QStringLiteral("admin"));
  const auto phrase = waitFor(house_->breakGlass->prepare(admin));
  const auto emergency =
      waitFor(house_->breakGlass->open(typed(phrase->join(u' ')), QStringLiteral("Anna Rossi"),
                                       QStringLiteral("nobody else is there")));
  QVERIFY(emergency.ok());

  QCOMPARE(waitFor(house_->ownAccount->newRecoveryCodes(*emergency)).error().code,
           ErrorCode::NotSupported);
  QCOMPARE(waitFor(house_->ownAccount->offerAuthenticator(*emergency)).error().code,
           ErrorCode::NotSupported);
  QCOMPARE(
      waitFor(house_->ownAccount->changePassword(*emergency, {}, typed(newPassword))).error().code,
      ErrorCode::NotSupported);
}

void TestOwnAccount::noSecretIsInTheTrail() {
  const auto codes = waitFor(house_->ownAccount->newRecoveryCodes(session_));
  const auto offer = waitFor(house_->ownAccount->offerAuthenticator(session_));
  QVERIFY(waitFor(house_->ownAccount->setAuthenticator(
                      session_, typed(codeOfOffer(*offer, house_->clock.now()))))
              .ok());
  house_->clock.advance(30s);
  Proof proof{typed(House::passwordOf(ownAccountRossi)),
              typed(codeOfOffer(*offer, house_->clock.now())),
              {}};
  QVERIFY(change(std::move(proof)).ok());

  const QString secret = QUrlQuery(QUrl(offer->uri)).queryItemValue(QStringLiteral("secret"));
  for (const AuditEntry& entry : house_->trail()) {
    const QString text = QString::fromUtf8(QJsonDocument(entry.event.after).toJson()) +
                         QString::fromUtf8(QJsonDocument(entry.event.before).toJson()) +
                         entry.event.object + entry.event.reason;
    QVERIFY(!text.contains(newPassword));
    QVERIFY(!text.contains(House::passwordOf(ownAccountRossi)));
    QVERIFY(!text.contains(secret));
    for (const QString& code : *codes) QVERIFY(!text.contains(code));
  }
}

namespace {
const RegisterTest<TestOwnAccount> registeredTestOwnAccount;
}

}  // namespace linewarden::test

#include "test_own_account.moc"
