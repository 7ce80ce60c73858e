// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "tests/support/run_tests.h"

#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

/// Lock, unlock, sign-out and the end of a session from outside.
class TestSessions : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    house_ = std::make_unique<House>();
    house_->add(rossi_, {Role::Operator});
    session_ = house_->enter(rossi_);
  }
  void cleanup() { house_.reset(); }

  void locksAtOnce_data() {
    QTest::addColumn<bool>("idle");
    QTest::newRow("by hand") << false;
    QTest::newRow("idle") << true;
  }
  void locksAtOnce() {
    QFETCH(bool, idle);
    QSignalSpy changed(house_->signIn, &SignIn::lockedChanged);
    const auto locked = house_->signIn->lock(session_, idle);
    QCOMPARE(house_->guard->check(session_, Permission::ViewPlant).error().code,
             ErrorCode::SessionLocked);
    QVERIFY(waitFor(locked).ok());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(1).toBool(), true);
    const AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("session.locked"));
    QCOMPARE(event.actor.name, rossi_);
    QCOMPARE(event.after.value(QStringLiteral("idle")).toBool(), idle);
  }
  void unlocksForTheSamePerson() {
    lock();
    QSignalSpy changed(house_->signIn, &SignIn::lockedChanged);
    QVERIFY(unlock(House::passwordOf(rossi_), house_->codeOf(rossi_)).ok());
    QVERIFY(house_->guard->check(session_, Permission::ViewPlant).ok());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(1).toBool(), false);
    QCOMPARE(house_->newest().action, QStringLiteral("session.unlocked"));
  }
  void staysLockedForOthers() {
    lock();
    const QString admin = QStringLiteral("admin");
    QCOMPARE(unlock(House::passwordOf(admin), house_->codeOf(admin)).error().code,
             ErrorCode::SignInRefused);
    QCOMPARE(unlock(House::passwordOf(rossi_), house_->codeOf(admin)).error().code,
             ErrorCode::SecondFactorRefused);
    Session forged = session_;
    forged.person = PersonId{1};
    QCOMPARE(
        waitFor(house_->signIn->unlock(
                    forged, {typed(House::passwordOf(admin)), typed(house_->codeOf(admin)), {}}))
            .error()
            .code,
        ErrorCode::SessionEnded);
    QCOMPARE(house_->guard->check(session_, Permission::ViewPlant).error().code,
             ErrorCode::SessionLocked);
    QCOMPARE(house_->countOf(QStringLiteral("session.refused")), 2);
    QCOMPARE(house_->countOf(QStringLiteral("session.unlocked")), 0);
  }
  void takesNoUsedCodeToUnlock() {
    lock();
    const QString code = house_->codeOf(rossi_);
    QVERIFY(unlock(House::passwordOf(rossi_), code).ok());
    QVERIFY(waitFor(house_->signIn->lock(session_, false)).ok());
    QCOMPARE(unlock(House::passwordOf(rossi_), code).error().code, ErrorCode::SecondFactorRefused);
  }
  void failedUnlocksMakeWait() {
    lock();
    for (int at = 0; at < 5; ++at) {
      QCOMPARE(unlock(QStringLiteral("wrong"), QStringLiteral("000000")).error().code,
               ErrorCode::SignInRefused);
    }
    QCOMPARE(unlock(House::passwordOf(rossi_), house_->codeOf(rossi_)).error().code,
             ErrorCode::SignInDelayed);
    house_->clock.advance(30s);
    QVERIFY(unlock(House::passwordOf(rossi_), house_->codeOf(rossi_)).ok());
  }
  void doesNotUnlockADisabledAccount() {
    lock();
    house_->change(QStringLiteral("UPDATE person SET disabled = 1 WHERE name = 'rossi'"));
    QCOMPARE(unlock(House::passwordOf(rossi_), house_->codeOf(rossi_)).error().code,
             ErrorCode::SignInRefused);
  }
  void signsOut() {
    QSignalSpy signedOut(house_->signIn, &SignIn::signedOut);
    QVERIFY(waitFor(house_->signIn->signOut(session_)).ok());
    QCOMPARE(house_->guard->check(session_, Permission::ViewPlant).error().code,
             ErrorCode::SessionEnded);
    QTRY_COMPARE(signedOut.count(), 1);
    QCOMPARE(signedOut.at(0).at(0).value<SessionId>(), session_.id);
    QCOMPARE(house_->newest().action, QStringLiteral("session.signed-out"));
    QCOMPARE(waitFor(house_->signIn->signOut(session_)).error().code, ErrorCode::SessionEnded);
    QCOMPARE(waitFor(house_->signIn->lock(session_, false)).error().code, ErrorCode::SessionEnded);
  }
  void signsOutWhileLocked() {
    lock();
    QVERIFY(waitFor(house_->signIn->signOut(session_)).ok());
    QVERIFY(house_->guard->livePeople().isEmpty());
  }
  void endsTheSessionOfADisabledAccount() {
    QSignalSpy signedOut(house_->signIn, &SignIn::signedOut);
    house_->change(QStringLiteral("UPDATE person SET disabled = 1 WHERE name = 'rossi'"));
    refresh();
    QCOMPARE(house_->guard->check(session_, Permission::ViewPlant).error().code,
             ErrorCode::SessionEnded);
    QCOMPARE(signedOut.count(), 1);
    const AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("session.ended"));
    QCOMPARE(event.after.value(QStringLiteral("cause")).toString(),
             QStringLiteral("account-disabled"));
  }
  void followsTheRolesInTheStore() {
    QVERIFY(!house_->guard->check(session_, Permission::ReadAudit).ok());
    house_->change(QStringLiteral("UPDATE person_role SET role = 'auditor' WHERE person_id = ?"),
                   {session_.person.value});
    refresh();
    QVERIFY(house_->guard->check(session_, Permission::ReadAudit).ok());
    house_->change(QStringLiteral("UPDATE person_role SET role = 'emperor' WHERE person_id = ?"),
                   {session_.person.value});
    refresh();
    QVERIFY(!house_->guard->check(session_, Permission::ViewPlant).ok());
  }
  void endsWithTheProgram() {
    house_->restart();
    const AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("session.ended"));
    QCOMPARE(event.actor.name, rossi_);
    QVERIFY(!house_->guard->check(session_, Permission::ViewPlant).ok());
  }

 private:
  void lock() {
    QVERIFY(waitFor(house_->signIn->lock(session_, false)).ok());
    house_->clock.advance(30s);
  }
  Result<void> unlock(const QString& password, const QString& code) {
    return waitFor(house_->signIn->unlock(session_, {typed(password), typed(code), {}}));
  }
  void refresh() {
    const auto refreshed = house_->signIn->refreshSessions();
    QTRY_VERIFY(refreshed.isFinished());
    QVERIFY(refreshed.result().ok());
  }
  const QString rossi_ = QStringLiteral("rossi");
  Session session_;
  std::unique_ptr<House> house_;
};

static const RegisterTest<TestSessions> registeredTestSessions;

}  // namespace linewarden::test

#include "test_sessions.moc"
