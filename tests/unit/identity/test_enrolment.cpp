// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/base32.h"
#include "app/crypto/signing_key.h"
#include "house.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

/// Somebody invited chooses a password and a second factor.
class TestEnrolment : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    house_ = std::make_unique<House>();
    admin_ = house_->enter(QStringLiteral("admin"));
    const auto invited = waitFor(
        house_->people->invite(admin_, {name_, QStringLiteral("Ida Weber"), {Role::Operator}, {}}));
    QVERIFY2(invited.ok(), invited.ok() ? "" : qPrintable(invited.error().message));
    oneTime_ = invited->oneTimePassword;
  }
  void cleanup() { house_.reset(); }

  void choosesPasswordAndSecondFactor() {
    const auto pending = house_->givePassword(name_, oneTime_);
    QVERIFY(pending.ok());
    QVERIFY(pending->mustEnrol);
    QVERIFY(pending->mustChoosePassword);
    const auto enrolment = waitFor(house_->signIn->beginEnrolment(pending->ticket));
    QVERIFY(enrolment.ok());
    QVERIFY(enrolment->mustChoosePassword);
    QVERIFY(enrolment->mustSetAuthenticator);
    QCOMPARE(enrolment->recoveryCodes.size(), qsizetype(10));
    QVERIFY(enrolment->uri.startsWith(QStringLiteral("otpauth://totp/")));
    const auto session = finish(pending->ticket, chosen_, codeOf(*enrolment));
    QVERIFY2(session.ok(), session.ok() ? "" : qPrintable(session.error().message));
    QVERIFY(house_->guard->check(*session, Permission::ViewPlant).ok());
    QCOMPARE(house_->countOf(QStringLiteral("person.enrolled")), 1);
    QCOMPARE(house_->newest().action, QStringLiteral("session.signed-in"));
    // From now on it is an account like others; the one-time password is worth nothing.
    house_->clock.advance(30s);
    QCOMPARE(house_->givePassword(name_, oneTime_).error().code, ErrorCode::SignInRefused);
    const auto again = house_->givePassword(name_, chosen_);
    QVERIFY(again.ok());
    QVERIFY(!again->mustEnrol);
    QVERIFY(house_->giveCode(again->ticket, codeOf(*enrolment)).ok());
    const auto recovered = house_->givePassword(name_, chosen_);
    QVERIFY(house_->giveCode(recovered->ticket, enrolment->recoveryCodes.at(3)).ok());
  }
  void takesAOneTimePasswordHoweverItIsTyped() {
    QString typedOtherwise = oneTime_.toUpper().remove(u'-').replace(u'0', u'o');
    typedOtherwise.insert(5, u' ');
    QVERIFY(house_->givePassword(name_, typedOtherwise).ok());
    QCOMPARE(house_->givePassword(name_, oneTime_ + u'x').error().code, ErrorCode::SignInRefused);
    QCOMPARE(house_->givePassword(name_, oneTime_.chopped(1)).error().code,
             ErrorCode::SignInRefused);
  }
  void sealsTheSigningKeyUnderTheChosenPassword() {
    enrol();
    const QByteArray sealed =
        house_
            ->value(QStringLiteral("SELECT private_key FROM signing_key k JOIN person p ON "
                                   "p.id = k.person_id WHERE p.name = 'weber'"))
            .toByteArray();
    QVERIFY(SigningKey::unsealed(sealed, typed(chosen_), signingKeyContext(name_)).ok());
    QVERIFY(!SigningKey::unsealed(sealed, typed(oneTime_), signingKeyContext(name_)).ok());
  }
  void storesNothingBeforeTheEnd() {
    const auto pending = house_->givePassword(name_, oneTime_);
    const auto enrolment = waitFor(house_->signIn->beginEnrolment(pending->ticket));
    QVERIFY(enrolment.ok());
    QCOMPARE(finish(pending->ticket, QStringLiteral("short"), codeOf(*enrolment)).error().code,
             ErrorCode::PasswordTooWeak);
    QCOMPARE(finish(pending->ticket, chosen_, QStringLiteral("000000")).error().code,
             ErrorCode::SecondFactorRefused);
    QVERIFY(house_->givePassword(name_, oneTime_)->mustEnrol);
    QVERIFY(house_->value(QStringLiteral("SELECT totp_secret FROM person WHERE name = 'weber'"))
                .isNull());
    QCOMPARE(house_
                 ->value(QStringLiteral("SELECT count(*) FROM recovery_code r JOIN person p ON "
                                        "p.id = r.person_id WHERE p.name = 'weber'"))
                 .toInt(),
             0);
    // The ticket is good for another try with a better password.
    QVERIFY(finish(pending->ticket, chosen_, codeOf(*enrolment)).ok());
  }
  void takesNoCodeOfASecretThatWasNotOffered() {
    const auto pending = house_->givePassword(name_, oneTime_);
    const QString ofNothing = totp::codeAt(SecretBytes(20), totp::stepAt(house_->clock.now()));
    QCOMPARE(finish(pending->ticket, chosen_, ofNothing).error().code,
             ErrorCode::SecondFactorRefused);
  }
  void doesNotLetASecondFactorBeSkipped() {
    const auto pending = house_->givePassword(name_, oneTime_);
    QCOMPARE(house_->giveCode(pending->ticket, QStringLiteral("123456")).error().code,
             ErrorCode::SessionEnded);
  }
  void enrolsNobodyWhoNeedNot() {
    house_->add(QStringLiteral("rossi"), {Role::Operator});
    const auto pending = house_->givePassword(QStringLiteral("rossi"));
    QCOMPARE(waitFor(house_->signIn->beginEnrolment(pending->ticket)).error().code,
             ErrorCode::SessionEnded);
    QCOMPARE(finish(pending->ticket, chosen_, house_->codeOf(QStringLiteral("rossi"))).error().code,
             ErrorCode::SessionEnded);
  }
  void anInvitationRunsOut() {
    house_->clock.advance(72h);
    QCOMPARE(house_->givePassword(name_, oneTime_).error().code, ErrorCode::SignInRefused);
    QCOMPARE(house_->newest().after.value(QStringLiteral("cause")).toString(),
             QStringLiteral("invitation-expired"));
  }
  void anEnrolmentThatTakesTooLongStartsAgain() {
    const auto pending = house_->givePassword(name_, oneTime_);
    const auto enrolment = waitFor(house_->signIn->beginEnrolment(pending->ticket));
    house_->clock.advance(PendingTime);
    QCOMPARE(finish(pending->ticket, chosen_, codeOf(*enrolment)).error().code,
             ErrorCode::SessionEnded);
  }
  void aResetEndsAnEnrolmentThatIsUnderWay() {
    // Somebody got hold of the one-time password; the administrator noticed and made another.
    const auto thief = house_->givePassword(name_, oneTime_);
    const auto theirs = waitFor(house_->signIn->beginEnrolment(thief->ticket));
    const PersonId id{
        house_->value(QStringLiteral("SELECT id FROM person WHERE name = 'weber'")).toLongLong()};
    const auto reset =
        waitFor(house_->people->resetPassword(admin_, id, QStringLiteral("It was seen")));
    QVERIFY2(reset.ok(), reset.ok() ? "" : qPrintable(reset.error().message));
    QCOMPARE(finish(thief->ticket, chosen_, codeOf(*theirs)).error().code,
             ErrorCode::SignInRefused);
    QVERIFY(house_->givePassword(name_, reset->oneTimePassword)->mustEnrol);
  }
  void aResetEndsASignInThatIsUnderWay() {
    const Enrolment former = enrol();
    house_->clock.advance(30s);
    const auto pending = house_->givePassword(name_, chosen_);
    const PersonId id{
        house_->value(QStringLiteral("SELECT id FROM person WHERE name = 'weber'")).toLongLong()};
    QVERIFY(waitFor(house_->people->resetPassword(admin_, id, QStringLiteral("It was seen"))).ok());
    QCOMPARE(house_->giveCode(pending->ticket, codeOf(former)).error().code,
             ErrorCode::SignInRefused);
  }
  void oneInvitationIsTakenOnce() {
    const auto first = house_->givePassword(name_, oneTime_);
    const auto second = house_->givePassword(name_, oneTime_);
    const auto mine = waitFor(house_->signIn->beginEnrolment(first->ticket));
    const auto theirs = waitFor(house_->signIn->beginEnrolment(second->ticket));
    QVERIFY(finish(first->ticket, chosen_, codeOf(*mine)).ok());
    QCOMPARE(finish(second->ticket, chosen_, codeOf(*theirs)).error().code,
             ErrorCode::SignInRefused);
  }
  void aDisabledInvitationIsWorthNothing() {
    const auto pending = house_->givePassword(name_, oneTime_);
    const auto enrolment = waitFor(house_->signIn->beginEnrolment(pending->ticket));
    house_->change(QStringLiteral("UPDATE person SET disabled = 1 WHERE name = 'weber'"));
    QCOMPARE(finish(pending->ticket, chosen_, codeOf(*enrolment)).error().code,
             ErrorCode::SignInRefused);
    QCOMPARE(house_->countOf(QStringLiteral("person.enrolled")), 0);
  }
  void aResetPasswordAsksForTheOldSecondFactor() {
    const Enrolment former = enrol();
    const PersonId id{
        house_->value(QStringLiteral("SELECT id FROM person WHERE name = 'weber'")).toLongLong()};
    const QByteArray oldKey = publicKey();
    const auto reset =
        waitFor(house_->people->resetPassword(admin_, id, QStringLiteral("Forgot it")));
    QVERIFY2(reset.ok(), reset.ok() ? "" : qPrintable(reset.error().message));
    house_->clock.advance(30s);
    const auto pending = house_->givePassword(name_, reset->oneTimePassword);
    QVERIFY(pending.ok());
    const auto enrolment = waitFor(house_->signIn->beginEnrolment(pending->ticket));
    QVERIFY(enrolment->mustChoosePassword);
    QVERIFY(!enrolment->mustSetAuthenticator);
    QVERIFY(enrolment->uri.isEmpty());
    const QString other = QStringLiteral("another sentence to remember");
    // Whoever reset the password has no second factor of this person.
    QCOMPARE(finish(pending->ticket, other, QStringLiteral("000000")).error().code,
             ErrorCode::SecondFactorRefused);
    QVERIFY(finish(pending->ticket, other, codeOf(former)).ok());
    QVERIFY(publicKey() != oldKey);
    QCOMPARE(house_
                 ->value(QStringLiteral("SELECT count(*) FROM signing_key WHERE person_id = ? AND "
                                        "retired > 0 AND private_key IS NULL"),
                         {id.value})
                 .toInt(),
             1);
  }

 private:
  static constexpr auto PendingTime = 20min;

  Result<Session> finish(const QByteArray& ticket, const QString& password, const QString& code) {
    return waitFor(house_->signIn->finishEnrolment(ticket, typed(password), typed(code)));
  }
  [[nodiscard]] QString codeOf(const Enrolment& enrolment) const {
    const QString secret = enrolment.uri.section(QStringLiteral("secret="), 1).section(u'&', 0, 0);
    auto bytes = fromBase32(secret);
    return totp::codeAt(SecretBytes::take(*bytes), totp::stepAt(house_->clock.now()));
  }
  Enrolment enrol() {
    const auto pending = house_->givePassword(name_, oneTime_);
    const auto enrolment = waitFor(house_->signIn->beginEnrolment(pending->ticket));
    const auto session = finish(pending->ticket, chosen_, codeOf(*enrolment));
    if (!session) throw BrokenInvariant("not enrolled");
    return *enrolment;
  }
  [[nodiscard]] QByteArray publicKey() {
    return house_
        ->value(QStringLiteral("SELECT public_key FROM signing_key k JOIN person p ON p.id = "
                               "k.person_id WHERE p.name = 'weber' AND k.retired = 0"))
        .toByteArray();
  }

  const QString name_ = QStringLiteral("weber");
  const QString chosen_ = QStringLiteral("a sentence that weber chose");
  QString oneTime_;
  Session admin_;
  std::unique_ptr<House> house_;
};

static const RegisterTest<TestEnrolment> registeredTestEnrolment;

}  // namespace linewarden::test

#include "test_enrolment.moc"
