// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "tests/support/run_tests.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

class TestSignIn : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    house_ = std::make_unique<House>();
    house_->add(rossi_, {Role::Operator});
    house_->clock.advance(30s);
  }
  void cleanup() { house_.reset(); }

  void takesPasswordAndCode() {
    QSignalSpy signedIn(house_->signIn, &SignIn::signedIn);
    const auto pending = house_->givePassword(rossi_);
    QVERIFY(pending.ok());
    QCOMPARE(pending->displayName, QStringLiteral("Person rossi"));
    const auto session = house_->giveCode(pending->ticket, house_->codeOf(rossi_));
    QVERIFY(session.ok());
    QCOMPARE(session->startedAt, house_->clock.now());
    QVERIFY(house_->guard->check(*session, Permission::ViewPlant).ok());
    QTRY_COMPARE(signedIn.count(), 1);
    QCOMPARE(signedIn.at(0).at(0).value<Session>().id, session->id);
    const AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("session.signed-in"));
    QCOMPARE(event.actor.name, rossi_);
    QCOMPARE(event.after.value(QStringLiteral("factor")).toString(), QStringLiteral("totp"));
    QCOMPARE(house_->countOf(QStringLiteral("session.password-accepted")), 1);
    QCOMPARE(house_->value(QStringLiteral("SELECT last_sign_in FROM person WHERE name = 'rossi'"))
                 .toLongLong(),
             toMillis(house_->clock.now()));
  }
  void takesANameAsItIsTyped() {
    QVERIFY(house_->givePassword(QStringLiteral(" Rossi "), House::passwordOf(rossi_)).ok());
  }
  void refusesAllAlike_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("disabled");
    QTest::addColumn<QString>("cause");
    const QString good = House::passwordOf(rossi_);
    QTest::newRow("wrong password")
        << rossi_ << good + u'x' << false << QStringLiteral("wrong-password");
    QTest::newRow("empty password")
        << rossi_ << QString() << false << QStringLiteral("wrong-password");
    QTest::newRow("unknown name") << QStringLiteral("weber") << good << false
                                  << QStringLiteral("no-such-account");
    QTest::newRow("empty name") << QString() << good << false << QStringLiteral("no-such-account");
    QTest::newRow("disabled") << rossi_ << good << true << QStringLiteral("disabled");
    QTest::newRow("disabled, wrong password")
        << rossi_ << good + u'x' << true << QStringLiteral("wrong-password");
    QTest::newRow("SQL") << QStringLiteral("rossi' --") << good << false
                         << QStringLiteral("no-such-account");
  }
  void refusesAllAlike() {
    QFETCH(QString, name);
    QFETCH(QString, password);
    QFETCH(bool, disabled);
    QFETCH(QString, cause);
    const auto other = house_->givePassword(QStringLiteral("nobody"), QStringLiteral("x"));
    if (disabled) disable();
    const auto refused = house_->givePassword(name, password);
    QCOMPARE(refused.error().code, ErrorCode::SignInRefused);
    QCOMPARE(refused.error().message, other.error().message);
    QVERIFY(refused.error().detail.isEmpty());
    const AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("session.refused"));
    QCOMPARE(event.after.value(QStringLiteral("cause")).toString(), cause);
  }
  void spendsADerivationOnUnknownNames() {
    // A cost out of bounds makes every derivation fail: the failure shows that one was begun.
    house_->restart(QStringLiteral("desk-1"), Argon2Cost{512 * 1024, 1, 1});
    const auto refused = house_->givePassword(QStringLiteral("nobody"), QStringLiteral("x"));
    QCOMPARE(refused.error().code, ErrorCode::KeyDamaged);
  }
  void recordsNoNameThatIsNoAccount() {
    const QString slip = QStringLiteral("my-secret-typed-as-name");
    (void)house_->givePassword(slip, QStringLiteral("x"));
    for (const AuditEntry& entry : house_->trail()) {
      const QByteArray json = hashedForm(entry);
      QVERIFY2(!json.contains(slip.toUtf8()), json.constData());
      QVERIFY2(!json.contains("long words"), json.constData());
    }
    QCOMPARE(house_->newest().object, QStringLiteral("workstation:desk-1"));
  }
  void acceptsACodeOnce() {
    const QString code = house_->codeOf(rossi_);
    const auto first = house_->givePassword(rossi_);
    QVERIFY(house_->giveCode(first->ticket, code).ok());
    const auto second = house_->givePassword(rossi_);
    QCOMPARE(house_->giveCode(second->ticket, code).error().code, ErrorCode::SecondFactorRefused);
    QCOMPARE(house_->newest().after.value(QStringLiteral("cause")).toString(),
             QStringLiteral("used-code"));
    // Nor one that is older than the used one.
    QCOMPARE(house_->giveCode(second->ticket, house_->codeOf(rossi_, -1)).error().code,
             ErrorCode::SecondFactorRefused);
    QVERIFY(house_->giveCode(second->ticket, house_->codeOf(rossi_, 1)).ok());
  }
  void acceptsACodeOnceAlsoAfterARestart() {
    const QString code = house_->codeOf(rossi_);
    QVERIFY(house_->giveCode(house_->givePassword(rossi_)->ticket, code).ok());
    house_->restart();
    QVERIFY(!house_->giveCode(house_->givePassword(rossi_)->ticket, code).ok());
  }
  void allowsOneStepOfDrift_data() {
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("-2") << -2 << false;
    QTest::newRow("-1") << -1 << true;
    QTest::newRow("+1") << 1 << true;
    QTest::newRow("+2") << 2 << false;
  }
  void allowsOneStepOfDrift() {
    QFETCH(int, steps);
    QFETCH(bool, accepted);
    const auto pending = house_->givePassword(rossi_);
    QCOMPARE(house_->giveCode(pending->ticket, house_->codeOf(rossi_, steps)).ok(), accepted);
  }
  void aTicketEndsAfterTwoMinutes() {
    const auto pending = house_->givePassword(rossi_);
    house_->clock.advance(2min);
    QCOMPARE(house_->giveCode(pending->ticket, house_->codeOf(rossi_)).error().code,
             ErrorCode::SessionEnded);
  }
  void aTicketIsForOneSignIn() {
    const auto pending = house_->givePassword(rossi_);
    QVERIFY(house_->giveCode(pending->ticket, house_->codeOf(rossi_)).ok());
    QCOMPARE(house_->giveCode(pending->ticket, house_->codeOf(rossi_, 1)).error().code,
             ErrorCode::SessionEnded);
  }
  void aMistypedCodeMayBeTypedAgain() {
    const auto pending = house_->givePassword(rossi_);
    QCOMPARE(house_->giveCode(pending->ticket, QStringLiteral("abc")).error().code,
             ErrorCode::SecondFactorRefused);
    QVERIFY(house_->giveCode(pending->ticket, house_->codeOf(rossi_)).ok());
  }
  void aTicketMadeByHandIsNone() {
    QCOMPARE(house_->giveCode(QByteArray(32, 'x'), house_->codeOf(rossi_)).error().code,
             ErrorCode::SessionEnded);
    QCOMPARE(house_->giveCode({}, house_->codeOf(rossi_)).error().code, ErrorCode::SessionEnded);
  }
  void aRecoveryCodeServesOnce() {
    const QString code = House::recoveryCodesOf(rossi_).at(4);
    const auto first = house_->givePassword(rossi_);
    QVERIFY(house_->giveCode(first->ticket, code.toLower()).ok());
    AuditEvent event = house_->newest();
    QCOMPARE(event.after.value(QStringLiteral("factor")).toString(),
             QStringLiteral("recovery-code"));
    QCOMPARE(event.after.value(QStringLiteral("recoveryCodesLeft")).toInt(), 9);
    const auto second = house_->givePassword(rossi_);
    QCOMPARE(house_->giveCode(second->ticket, code).error().code, ErrorCode::SecondFactorRefused);
    QVERIFY(house_->giveCode(second->ticket, House::recoveryCodesOf(rossi_).at(5)).ok());
    event = house_->newest();
    QCOMPARE(event.after.value(QStringLiteral("recoveryCodesLeft")).toInt(), 8);
  }
  void refusesTheCodesOfAnother() {
    const auto pending = house_->givePassword(rossi_);
    const QString admin = QStringLiteral("admin");
    QVERIFY(!house_->giveCode(pending->ticket, house_->codeOf(admin)).ok());
    QVERIFY(!house_->giveCode(pending->ticket, House::recoveryCodesOf(admin).at(0)).ok());
  }
  void anAccountDisabledInBetweenIsRefused() {
    const auto pending = house_->givePassword(rossi_);
    disable();
    QCOMPARE(house_->giveCode(pending->ticket, house_->codeOf(rossi_)).error().code,
             ErrorCode::SignInRefused);
    QCOMPARE(house_->giveCode(pending->ticket, house_->codeOf(rossi_, 1)).error().code,
             ErrorCode::SessionEnded);
  }
  void aCodeIsTakenByOneOfManyAtOnce() {
    QList<QFuture<Result<PendingSignIn>>> passwords;
    for (int at = 0; at < 4; ++at) {
      passwords += house_->signIn->checkPassword(rossi_, typed(House::passwordOf(rossi_)));
    }
    QList<QFuture<Result<Session>>> codes;
    for (auto& password : passwords) {
      const auto pending = waitFor(password);
      QVERIFY(pending.ok());
      codes += house_->signIn->checkSecondFactor(pending->ticket, typed(house_->codeOf(rossi_)));
    }
    int good = 0;
    for (auto& code : codes) good += waitFor(code).ok() ? 1 : 0;
    QCOMPARE(good, 1);
    QCOMPARE(house_->guard->livePeople().size(), qsizetype(1));
  }

 private:
  void disable() {
    house_->change(QStringLiteral("UPDATE person SET disabled = 1 WHERE name = 'rossi'"));
  }
  const QString rossi_ = QStringLiteral("rossi");
  std::unique_ptr<House> house_;
};

static const RegisterTest<TestSignIn> registeredTestSignIn;

}  // namespace linewarden::test

#include "test_sign_in.moc"
