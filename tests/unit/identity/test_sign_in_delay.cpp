// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

/// Back-off per account and per workstation, with the store's memory of it.
class TestSignInDelay : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    house_ = std::make_unique<House>();
    house_->add(rossi_, {Role::Operator});
    house_->clock.advance(30s);
  }
  void cleanup() { house_.reset(); }

  void fiveFailuresMakeAnAccountWait() {
    fail(rossi_, 4);
    QCOMPARE(house_->signIn->waitLeft(rossi_).count(), 0);
    fail(rossi_, 1);
    QCOMPARE(house_->signIn->waitLeft(rossi_), 30s);
    const auto delayed = house_->givePassword(rossi_);
    QCOMPARE(delayed.error().code, ErrorCode::SignInDelayed);
    QVERIFY(delayed.error().message.contains(QStringLiteral("30")));
    QCOMPARE(house_->newest().action, QStringLiteral("session.delayed"));
    house_->clock.advance(30s);
    QCOMPARE(house_->signIn->waitLeft(rossi_).count(), 0);
    QVERIFY(house_->givePassword(rossi_).ok());
  }
  void aTryWhileWaitingIsNotLookedAt() {
    fail(rossi_, 5);
    house_->clock.advance(29s);
    (void)house_->givePassword(rossi_);
    QCOMPARE(house_->signIn->waitLeft(rossi_), 1s);
    house_->clock.advance(1s);
    QVERIFY(house_->givePassword(rossi_).ok());
  }
  void theWaitDoubles() {
    fail(rossi_, 5);
    house_->clock.advance(30s);
    fail(rossi_, 1);
    QCOMPARE(house_->signIn->waitLeft(rossi_), 60s);
  }
  void aWrongCodeCountsToo() {
    fail(rossi_, 4);
    const auto pending = house_->givePassword(rossi_);
    QVERIFY(pending.ok());
    QCOMPARE(house_->giveCode(pending->ticket, QStringLiteral("000000x")).error().code,
             ErrorCode::SecondFactorRefused);
    QCOMPARE(house_->signIn->waitLeft(rossi_), 30s);
    QCOMPARE(house_->giveCode(pending->ticket, house_->codeOf(rossi_)).error().code,
             ErrorCode::SignInDelayed);
  }
  void aRightPasswordAloneForgivesNothing() {
    fail(rossi_, 4);
    QVERIFY(house_->givePassword(rossi_).ok());
    fail(rossi_, 1);
    QCOMPARE(house_->signIn->waitLeft(rossi_), 30s);
  }
  void aSignInForgivesAll() {
    fail(rossi_, 4);
    (void)house_->enter(rossi_);
    fail(rossi_, 4);
    QCOMPARE(house_->signIn->waitLeft(rossi_).count(), 0);
  }
  void anotherAccountDoesNotWait() {
    fail(rossi_, 5);
    QCOMPARE(house_->signIn->waitLeft(QStringLiteral("admin")).count(), 0);
    QVERIFY(house_->givePassword(QStringLiteral("admin")).ok());
  }
  void anUnknownNameWaitsLikeAnAccount() {
    const QString nobody = QStringLiteral("nobody");
    fail(nobody, 5);
    QCOMPARE(house_->signIn->waitLeft(nobody), 30s);
    QCOMPARE(house_->givePassword(nobody).error().code, ErrorCode::SignInDelayed);
    house_->restart();
    QCOMPARE(house_->givePassword(nobody).error().code, ErrorCode::SignInDelayed);
    // Somebody's own sign-in does not bring it back, as it would not an account.
    (void)house_->enter(rossi_);
    house_->clock.advance(-30s);
    QCOMPARE(house_->signIn->waitLeft(nobody), 30s);
  }
  void tenFailuresMakeAWorkstationWait() {
    for (int at = 0; at < 10; ++at) fail(QStringLiteral("name-%1").arg(at), 1);
    QCOMPARE(house_->signIn->waitLeft(rossi_), 30s);
    QCOMPARE(house_->givePassword(rossi_).error().code, ErrorCode::SignInDelayed);
    house_->restart(QStringLiteral("desk-2"));
    QVERIFY(house_->givePassword(rossi_).ok());
  }
  void aRestartForgivesNothing() {
    fail(rossi_, 5);
    house_->restart();
    QCOMPARE(house_->givePassword(rossi_).error().code, ErrorCode::SignInDelayed);
    QCOMPARE(house_->signIn->waitLeft(rossi_), 30s);
  }
  void aWorkstationKnowsItsWaitFromTheStart() {
    for (int at = 0; at < 10; ++at) fail(QStringLiteral("name-%1").arg(at), 1);
    house_->restart();
    QTRY_COMPARE(house_->signIn->waitLeft(rossi_), 30s);
  }
  void aClockSetBackDoesNotLockForLong() {
    fail(rossi_, 5);
    house_->clock.setWall(house_->clock.now() - 24h);
    QCOMPARE(house_->givePassword(rossi_).error().code, ErrorCode::SignInDelayed);
    house_->clock.advance(30s);
    QVERIFY(house_->givePassword(rossi_).ok());
  }
  void nobodyElsewhereShutsAPersonOut() {
    fail(rossi_, 5);
    house_->restart(QStringLiteral("desk-2"));
    QCOMPARE(house_->signIn->waitLeft(rossi_).count(), 0);
    (void)house_->enter(rossi_);
    house_->restart();
    QCOMPARE(house_->givePassword(rossi_).ok(), true);  // 30 s have passed there too
  }
  void aWaitIsToldOnce() {
    fail(rossi_, 5);
    for (int at = 0; at < 20; ++at) (void)house_->givePassword(rossi_);
    QCOMPARE(house_->countOf(QStringLiteral("session.delayed")), 1);
  }
  void sprayingIsNoticed() {
    for (int at = 0; at < 5; ++at) fail(QStringLiteral("name-%1").arg(at), 1);
    QCOMPARE(noticesOf(QStringLiteral("sign-in.spraying")), 0);
    fail(rossi_, 1);
    QCOMPARE(noticesOf(QStringLiteral("sign-in.spraying")), 1);
    house_->clock.advance(15min);
    fail(QStringLiteral("another"), 1);
    QCOMPARE(noticesOf(QStringLiteral("sign-in.spraying")), 1);
  }
  void oneNameTriedOftenIsNoSpraying() {
    for (int at = 0; at < 8; ++at) {
      fail(rossi_, 1);
      house_->clock.advance(16min);
    }
    QCOMPARE(noticesOf(QStringLiteral("sign-in.spraying")), 0);
    QVERIFY(noticesOf(QStringLiteral("sign-in.waiting")) >= 1);
  }
  void aNameOfTenMegabytesIsCutShort() {
    const QString name(10 * 1024 * 1024, u'a');
    fail(name, 1);
    QString password(10 * 1024 * 1024, u'b');
    QCOMPARE(house_->givePassword(rossi_, password).error().code, ErrorCode::SignInRefused);
  }
  void triesAtOnceAreCountedOneByOne() {
    QList<QFuture<Result<PendingSignIn>>> tries;
    for (int at = 0; at < 12; ++at) {
      tries += house_->signIn->checkPassword(rossi_, typed(QStringLiteral("wrong")));
    }
    int refused = 0;
    int delayed = 0;
    for (auto& one : tries) {
      const ErrorCode code = waitFor(one).error().code;
      refused += code == ErrorCode::SignInRefused ? 1 : 0;
      delayed += code == ErrorCode::SignInDelayed ? 1 : 0;
    }
    QCOMPARE(refused, 5);
    QCOMPARE(delayed, 7);
  }

 private:
  void fail(const QString& name, int times) {
    for (int at = 0; at < times; ++at) {
      QCOMPARE(house_->givePassword(name, QStringLiteral("wrong")).error().code,
               ErrorCode::SignInRefused);
    }
  }
  [[nodiscard]] int noticesOf(const QString& kind) {
    return house_
        ->value(QStringLiteral("SELECT count(*) FROM security_notice WHERE kind = ?"), {kind})
        .toInt();
  }
  const QString rossi_ = QStringLiteral("rossi");
  std::unique_ptr<House> house_;
};

static const RegisterTest<TestSignInDelay> registeredTestSignInDelay;

}  // namespace linewarden::test

#include "test_sign_in_delay.moc"
