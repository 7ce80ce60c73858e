// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "tests/support/run_tests.h"

#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

/// What a role's policy does to sessions, step-up, and the lent signing key.
class TestSessionLimits : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    house_ = std::make_unique<House>();
    house_->add(rossi_, QStringLiteral("Anna Rossi"), {Role::Operator});
  }
  void cleanup() { house_.reset(); }

  void aNewSignInEndsTheOneBeforeHere() {
    QSignalSpy signedOut(house_->signIn, &SignIn::signedOut);
    const Session first = house_->enter(rossi_);
    const Session second = house_->enter(rossi_);
    QVERIFY(first.id != second.id);
    QCOMPARE(house_->guard->check(first, Permission::ViewPlant).error().code,
             ErrorCode::SessionEnded);
    QVERIFY(house_->guard->check(second, Permission::ViewPlant).ok());
    QTRY_COMPARE(signedOut.count(), 1);
    QCOMPARE(signedOut.at(0).at(0).value<SessionId>(), first.id);
    QCOMPARE(house_
                 ->value(QStringLiteral("SELECT end_cause FROM live_session WHERE id = ?"),
                         {first.id.value})
                 .toString(),
             QStringLiteral("replaced"));
  }
  void anotherWorkstationIsAnotherSession() {
    const Session here = house_->enter(rossi_);
    Identity other(*house_->store, *house_->audit, house_->clock, QStringLiteral("desk-2"),
                   QStringLiteral("console"), cheap);
    house_->clock.advance(30s);
    const auto pending =
        waitFor(other.signIn().checkPassword(rossi_, typed(House::passwordOf(rossi_))));
    QVERIFY(pending.ok());
    QVERIFY(
        waitFor(other.signIn().checkSecondFactor(pending->ticket, typed(house_->codeOf(rossi_))))
            .ok());
    refresh();
    QVERIFY(house_->guard->check(here, Permission::ViewPlant).ok());
  }
  void aSessionEndedElsewhereEndsHere() {
    const Session session = house_->enter(rossi_);
    house_->change(QStringLiteral("UPDATE live_session SET ended = 1, end_cause = 'by admin' "
                                  "WHERE id = ?"),
                   {session.id.value});
    QSignalSpy signedOut(house_->signIn, &SignIn::signedOut);
    refresh();
    QCOMPARE(signedOut.count(), 1);
    QCOMPARE(house_->guard->check(session, Permission::ViewPlant).error().code,
             ErrorCode::SessionEnded);
  }
  void aSessionEndsWhileTheComputerSleeps() {
    // A steady clock stands still then; the wall's tells how long it was.
    const Session session = house_->enter(rossi_);
    const auto length = AccessPolicy::defaultFor(Role::Operator).longestSession;
    house_->clock.setWall(house_->clock.now() + length);
    QCOMPARE(house_->guard->check(session, Permission::ViewPlant).error().code,
             ErrorCode::SessionEnded);
    refresh();
    // The service's own look at the sessions may have come before, and store it a moment later.
    QTRY_COMPARE(house_
                     ->value(QStringLiteral("SELECT end_cause FROM live_session WHERE id = ?"),
                             {session.id.value})
                     .toString(),
                 QStringLiteral("lasted-its-length"));
  }
  void aRoleGainedMeanwhileBringsItsRules() {
    house_->change(QStringLiteral(
        "INSERT INTO role_policy (role, factor, idle_lock_minutes, session_minutes, one_session) "
        "VALUES ('shift-supervisor', 'security-key', 10, 60, 1)"));
    QVERIFY(waitFor(house_->policy->refresh()).ok());
    const Session session = house_->enter(rossi_);
    QVERIFY(house_->guard->check(session, Permission::ViewPlant).ok());
    house_->change(
        QStringLiteral("INSERT INTO person_role (person_id, role) VALUES (?, 'shift-supervisor')"),
        {session.person.value});
    refresh();
    // They have no key, which the new role demands.
    QCOMPARE(house_->guard->check(session, Permission::ViewPlant).error().code,
             ErrorCode::SecondFactorRequired);
    QVERIFY(house_->guard->check(session, Permission::ManageOwnAccount).ok());
    house_->clock.advance(1h);
    QCOMPARE(house_->guard->check(session, Permission::ManageOwnAccount).error().code,
             ErrorCode::SessionEnded);
  }
  void aSessionLastsItsLength_data() {
    QTest::addColumn<qint64>("wallJump");
    QTest::newRow("steady") << qint64(0);
    QTest::newRow("the clock is set back") << qint64(-48 * 3600);
  }
  void aSessionLastsItsLength() {
    QFETCH(qint64, wallJump);
    const Session session = house_->enter(rossi_);
    const auto length = AccessPolicy::defaultFor(Role::Operator).longestSession;
    house_->clock.advance(length - 1min);
    house_->clock.setWall(house_->clock.now() + std::chrono::seconds(wallJump));
    refresh();
    QVERIFY(house_->guard->check(session, Permission::ViewPlant).ok());
    house_->clock.advance(1min);
    QCOMPARE(house_->guard->check(session, Permission::ViewPlant).error().code,
             ErrorCode::SessionEnded);
    refresh();
    QCOMPARE(house_->newest().after.value(QStringLiteral("cause")).toString(),
             QStringLiteral("lasted-its-length"));
  }
  void aRoleThatDemandsAKeyLetsInToRegisterOneAlone() {
    house_->change(QStringLiteral(
        "INSERT INTO role_policy (role, factor, idle_lock_minutes, session_minutes, one_session) "
        "VALUES ('operator', 'security-key', 10, 720, 1)"));
    QVERIFY(waitFor(house_->policy->refresh()).ok());
    house_->clock.advance(30s);
    const auto pending = house_->givePassword(rossi_);
    QVERIFY(pending->demandsSecurityKey);
    const auto session = house_->giveCode(pending->ticket, house_->codeOf(rossi_));
    QVERIFY(session.ok());
    QCOMPARE(house_->guard->check(*session, Permission::ViewPlant).error().code,
             ErrorCode::SecondFactorRequired);
    QVERIFY(house_->guard->check(*session, Permission::ManageOwnAccount).ok());
    house_->guard->setMustAddSecurityKey(session->person, false);
    QVERIFY(house_->guard->check(*session, Permission::ViewPlant).ok());
  }
  void aProofIsFreshForAWhile() {
    const Session admin = house_->enter(QStringLiteral("admin"));
    QVERIFY(house_->guard->requireFresh(admin, Permission::ManagePeople).ok());
    house_->clock.advance(AccessGuard::freshFor);
    QCOMPARE(house_->guard->requireFresh(admin, Permission::ManagePeople).error().code,
             ErrorCode::StepUpRequired);
    QVERIFY(waitFor(house_->signIn->stepUp(admin, house_->proofOf(QStringLiteral("admin")))).ok());
    QVERIFY(house_->guard->requireFresh(admin, Permission::ManagePeople).ok());
    QCOMPARE(house_->newest().action, QStringLiteral("session.proved"));
    // What somebody may not, no proof opens.
    QCOMPARE(house_->guard->requireFresh(admin, Permission::ReviewAccess).error().code,
             ErrorCode::PermissionDenied);
  }
  void aProofOfSomebodyElseIsNone() {
    const Session session = house_->enter(rossi_);
    house_->clock.advance(AccessGuard::freshFor);
    Proof proof = house_->proofOf(QStringLiteral("admin"));
    QCOMPARE(waitFor(house_->signIn->stepUp(session, std::move(proof))).error().code,
             ErrorCode::SignInRefused);
    Proof half{typed(House::passwordOf(rossi_)), typed(QStringLiteral("000000")), {}};
    QCOMPARE(waitFor(house_->signIn->stepUp(session, std::move(half))).error().code,
             ErrorCode::SecondFactorRefused);
    QCOMPARE(house_->guard->requireFresh(session, Permission::ManageOwnAccount).error().code,
             ErrorCode::StepUpRequired);
  }
  void lendsTheSigningKeyForAProof() {
    const Session session = house_->enter(rossi_);
    const auto lent = waitFor(house_->signIn->lendSigningKey(
        session, house_->proofOf(rossi_), QStringLiteral("tested"), QStringLiteral("test:1")));
    QVERIFY2(lent.ok(), lent.ok() ? "" : qPrintable(lent.error().message));
    const QByteArray stored =
        house_
            ->value(QStringLiteral("SELECT public_key FROM signing_key WHERE id = ?"),
                    {(*lent)->id})
            .toByteArray();
    QVERIFY(isSignatureValid(stored, "message", (*lent)->key.sign("message")));
    const AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("signing-key.used"));
    QCOMPARE(event.object, QStringLiteral("test:1"));
    QCOMPARE(event.after.value(QStringLiteral("meaning")).toString(), QStringLiteral("tested"));
    // Each signature wants its own code.
    Proof used{typed(House::passwordOf(rossi_)), typed(house_->codeOf(rossi_)), {}};
    QCOMPARE(waitFor(house_->signIn->lendSigningKey(session, std::move(used), {}, {})).error().code,
             ErrorCode::SecondFactorRefused);
  }
  void lendsNothingToALockedSession() {
    const Session session = house_->enter(rossi_);
    QVERIFY(waitFor(house_->signIn->lock(session, false)).ok());
    QCOMPARE(waitFor(house_->signIn->lendSigningKey(session, house_->proofOf(rossi_), {}, {}))
                 .error()
                 .code,
             ErrorCode::SessionLocked);
  }
  void checksInTheTransactionWhatHoldsThere() {
    const Session admin = house_->enter(QStringLiteral("admin"));
    QVERIFY(checkIn(admin).ok());
    house_->change(QStringLiteral("DELETE FROM person_role WHERE person_id = ?"),
                   {admin.person.value});
    QVERIFY(house_->guard->check(admin, Permission::ManagePeople).ok());
    QCOMPARE(checkIn(admin).error().code, ErrorCode::PermissionDenied);
    house_->change(QStringLiteral("UPDATE person SET disabled = 1 WHERE id = ?"),
                   {admin.person.value});
    QCOMPARE(checkIn(admin).error().code, ErrorCode::SessionEnded);
  }

 private:
  Result<void> checkIn(const Session& session) {
    return waitFor(house_->store->read([this, session](QSqlDatabase& database) {
      return house_->guard->checkIn(database, session, Permission::ManagePeople);
    }));
  }
  void refresh() {
    const auto refreshed = house_->signIn->refreshSessions();
    QTRY_VERIFY(refreshed.isFinished());
    QVERIFY(refreshed.result().ok());
  }
  const QString rossi_ = QStringLiteral("rossi");
  std::unique_ptr<House> house_;
};

static const RegisterTest<TestSessionLimits> registeredTestSessionLimits;

}  // namespace linewarden::test

#include "test_session_limits.moc"
