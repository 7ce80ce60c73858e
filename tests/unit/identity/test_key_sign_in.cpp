// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/fido2/security_key_reader.h"
#include "house.h"
#include "tests/support/run_tests.h"
#include "tests/support/soft_key/soft_security_key.h"
#include "tests/support/soft_key/soft_security_key_bus.h"

#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

/// Signing in with a FIDO2 key: the whole ceremony through libfido2 with a key in software.
class TestKeySignIn : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    house_ = std::make_unique<House>();
    house_->add(rossi_, QStringLiteral("Anna Rossi"), {Role::Operator});
    key_ = std::make_unique<SoftSecurityKey>();
    bus_ = std::make_unique<SoftSecurityKeyBus>(QList<SoftSecurityKey*>{key_.get()});
    registerKey(QStringLiteral("Blue key"));
  }
  void cleanup() {
    bus_.reset();
    key_.reset();
    house_.reset();
  }

  void signsIn() {
    const auto session = signIn();
    QVERIFY2(session.ok(), session.ok() ? "" : qPrintable(session.error().message));
    QCOMPARE(house_->newest().after.value(QStringLiteral("factor")).toString(),
             QStringLiteral("security-key"));
    QVERIFY(house_->value(QStringLiteral("SELECT last_used FROM security_key")).toLongLong() > 0);
    QVERIFY(signIn().ok());
  }
  void anAnswerIsGoodOnce() {
    const auto pending = house_->givePassword(rossi_);
    const auto question = waitFor(house_->signIn->keyQuestion(pending->ticket));
    const auto answer = answerTo(*question);
    QVERIFY(waitFor(house_->signIn->checkSecurityKey(pending->ticket, *answer)).ok());
    const auto next = house_->givePassword(rossi_);
    QCOMPARE(waitFor(house_->signIn->checkSecurityKey(next->ticket, *answer)).error().code,
             ErrorCode::SecondFactorRefused);
    // Nor for a new question of another ticket.
    QVERIFY(waitFor(house_->signIn->keyQuestion(next->ticket)).ok());
    QCOMPARE(waitFor(house_->signIn->checkSecurityKey(next->ticket, *answer)).error().code,
             ErrorCode::SecondFactorRefused);
  }
  void aCopyOfAKeyIsNoticed() {
    SoftSecurityKey copy;
    copy.becomeCopyOf(*key_);
    QVERIFY(signIn().ok());
    SoftSecurityKeyBus copyBus({&copy});
    const auto pending = house_->givePassword(rossi_);
    const auto question = waitFor(house_->signIn->keyQuestion(pending->ticket));
    SecurityKeyReader reader(copyBus);
    const auto path = reader.find(question->allowed);
    QVERIFY(path.ok());
    const auto answer = reader.answer(*path, *question, typed(QStringLiteral("1234")));
    QVERIFY(answer.ok());
    QCOMPARE(waitFor(house_->signIn->checkSecurityKey(pending->ticket, *answer)).error().code,
             ErrorCode::SecondFactorRefused);
    QCOMPARE(house_
                 ->value(QStringLiteral(
                     "SELECT priority FROM security_notice WHERE kind = 'security-key.copied'"))
                 .toString(),
             QStringLiteral("critical"));
  }
  void aPolicyThatDemandsAKeyTakesNoCode() {
    house_->change(QStringLiteral(
        "INSERT INTO role_policy (role, factor, idle_lock_minutes, session_minutes, one_session) "
        "VALUES ('operator', 'security-key', 10, 720, 1)"));
    QVERIFY(waitFor(house_->policy->refresh()).ok());
    house_->clock.advance(30s);
    auto pending = house_->givePassword(rossi_);
    QVERIFY(pending->demandsSecurityKey);
    const auto refused = house_->giveCode(pending->ticket, house_->codeOf(rossi_));
    QCOMPARE(refused.error().code, ErrorCode::SecondFactorRefused);
    QVERIFY(refused.error().message.contains(QStringLiteral("security key")));
    // A lost key: one recovery code, and a notice about it.
    const auto session = house_->giveCode(pending->ticket, House::recoveryCodesOf(rossi_).first());
    QVERIFY(session.ok());
    QVERIFY(house_->guard->check(*session, Permission::ViewPlant).ok());
    QVERIFY(signIn().ok());
  }
  void endsAnEnrolmentAfterAResetPassword() {
    house_->change(QStringLiteral(
        "INSERT INTO role_policy (role, factor, idle_lock_minutes, session_minutes, one_session) "
        "VALUES ('operator', 'security-key', 10, 720, 1)"));
    const Session admin = house_->enter(QStringLiteral("admin"));
    const PersonId rossi{
        house_->value(QStringLiteral("SELECT id FROM person WHERE name = 'rossi'")).toLongLong()};
    const auto reset =
        waitFor(house_->people->resetPassword(admin, rossi, QStringLiteral("Forgot it")));
    QVERIFY2(reset.ok(), reset.ok() ? "" : qPrintable(reset.error().message));
    house_->clock.advance(30s);
    const auto pending = house_->givePassword(rossi_, reset->oneTimePassword);
    QVERIFY(pending.ok() && pending->mustEnrol && pending->hasSecurityKey);
    QVERIFY(waitFor(house_->signIn->beginEnrolment(pending->ticket)).ok());
    const auto finish = [this, &pending](const SecurityKeyAnswer& answer) {
      return waitFor(house_->signIn->finishEnrolment(
          pending->ticket, typed(QStringLiteral("another sentence to remember")), answer));
    };
    // A code is not what the role asks for, and an answer to no question is none.
    const auto byCode = waitFor(house_->signIn->finishEnrolment(
        pending->ticket, typed(QStringLiteral("another sentence to remember")),
        typed(house_->codeOf(rossi_))));
    QCOMPARE(byCode.error().code, ErrorCode::SecondFactorRefused);
    QVERIFY(byCode.error().message.contains(QStringLiteral("security key")));
    const auto question = waitFor(house_->signIn->keyQuestion(pending->ticket));
    const auto answer = answerTo(*question);
    QVERIFY(answer.ok());
    auto changed = *answer;
    changed.signature[4] = static_cast<char>(changed.signature[4] ^ 1);
    QCOMPARE(finish(changed).error().code, ErrorCode::SecondFactorRefused);
    QCOMPARE(finish(*answer).error().code, ErrorCode::SecondFactorRefused);
    const auto again = answerTo(*waitFor(house_->signIn->keyQuestion(pending->ticket)));
    const auto session = finish(*again);
    QVERIFY2(session.ok(), session.ok() ? "" : qPrintable(session.error().message));
    QVERIFY(house_->guard->check(*session, Permission::ViewPlant).ok());
  }
  void unlocksAndStepsUp() {
    const auto session = signIn();
    QVERIFY(waitFor(house_->signIn->lock(*session, false)).ok());
    QVERIFY(waitFor(house_->signIn->unlock(*session, keyProof(*session))).ok());
    house_->clock.advance(AccessGuard::freshFor);
    QVERIFY(waitFor(house_->signIn->stepUp(*session, keyProof(*session))).ok());
    QVERIFY(house_->guard->requireFresh(*session, Permission::ManageOwnAccount).ok());
  }
  void aQuestionGetsOld() {
    const auto session = signIn();
    house_->clock.advance(AccessGuard::freshFor);
    Proof proof = keyProof(*session);
    house_->clock.advance(2min);
    QCOMPARE(waitFor(house_->signIn->stepUp(*session, std::move(proof))).error().code,
             ErrorCode::SecondFactorRefused);
  }
  void aKeyOfSomebodyElseIsNone() {
    house_->add(QStringLiteral("weber"), QStringLiteral("Ida Weber"), {Role::Operator});
    const auto pending = house_->givePassword(QStringLiteral("weber"));
    QCOMPARE(waitFor(house_->signIn->keyQuestion(pending->ticket)).error().code,
             ErrorCode::NotFound);
    const auto mine = house_->givePassword(rossi_);
    const auto question = waitFor(house_->signIn->keyQuestion(mine->ticket));
    const auto answer = answerTo(*question);
    QCOMPARE(waitFor(house_->signIn->checkSecurityKey(pending->ticket, *answer)).error().code,
             ErrorCode::SecondFactorRefused);
  }

 private:
  void registerKey(const QString& title) {
    const Session session = house_->enter(rossi_);
    const auto creation = waitFor(house_->ownAccount->offerSecurityKey(session));
    if (!creation) throw BrokenInvariant("no offer");
    SecurityKeyReader reader(*bus_);
    const QString path = reader.devices().constFirst().path;
    const auto made = reader.make(path, *creation, typed(QStringLiteral("1234")));
    if (!made) throw BrokenInvariant("no key made");
    const auto added = waitFor(house_->ownAccount->addSecurityKey(session, title, *made));
    if (!added) throw BrokenInvariant(qPrintable(added.error().message));
    if (!waitFor(house_->signIn->signOut(session))) throw BrokenInvariant("still in");
  }
  Result<SecurityKeyAnswer> answerTo(const SecurityKeyQuestion& question) {
    SecurityKeyReader reader(*bus_);
    const auto path = reader.find(question.allowed);
    if (!path) return path.error();
    return reader.answer(*path, question, typed(QStringLiteral("1234")));
  }
  Result<Session> signIn() {
    const auto pending = house_->givePassword(rossi_);
    if (!pending) return pending.error();
    const auto question = waitFor(house_->signIn->keyQuestion(pending->ticket));
    if (!question) return question.error();
    const auto answer = answerTo(*question);
    if (!answer) return answer.error();
    return waitFor(house_->signIn->checkSecurityKey(pending->ticket, *answer));
  }
  Proof keyProof(const Session& session) {
    const auto question = waitFor(house_->signIn->keyQuestion(session));
    if (!question) throw BrokenInvariant("no question");
    const auto answer = answerTo(*question);
    if (!answer) throw BrokenInvariant("no answer");
    return {typed(House::passwordOf(rossi_)), {}, *answer};
  }

  const QString rossi_ = QStringLiteral("rossi");
  std::unique_ptr<SoftSecurityKey> key_;
  std::unique_ptr<SoftSecurityKeyBus> bus_;
  std::unique_ptr<House> house_;
};

static const RegisterTest<TestKeySignIn> registeredTestKeySignIn;

}  // namespace linewarden::test

#include "test_key_sign_in.moc"
