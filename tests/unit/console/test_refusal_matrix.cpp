// SPDX-License-Identifier: GPL-3.0-or-later
#include "guarded_calls.h"
#include "guarded_place.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

/// Each service method that takes a session, as each role and as nobody.
class TestRefusalMatrix : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { place_ = std::make_unique<GuardedPlace>(); }
  void cleanupTestCase() { place_.reset(); }

  void everyMethodThatTakesASessionIsListed() {
    QStringList listed = callsOfTheSessionItself().keys();
    for (const GuardedCall& call : guardedCalls()) listed += call.method;
    const QStringList found = methodsThatTakeASession();
    QVERIFY2(found.size() > 50, "the headers were not read");
    for (const QString& method : found) {
      QVERIFY2(listed.contains(method),
               qPrintable(method + QStringLiteral(" is in no table of this test")));
    }
    for (const QString& method : listed) {
      QVERIFY2(found.contains(method),
               qPrintable(method + QStringLiteral(" is not there any more")));
    }
  }
  void everyRoleIsRefusedWhatItMayNot() {
    for (const Role role : allRoles()) {
      for (const GuardedCall& call : guardedCalls()) {
        // Anew for each: what the store knows nothing of ends at the next look at sessions.
        const Session session = place_->sessionWith({role});
        const bool may = permissionsOf(role).intersects(call.any);
        const int before = refusals();
        const auto outcome = call.run(*place_->console, session);
        const QString at = call.method + QStringLiteral(" as ") + roleName(role);
        if (may) {
          const bool denied = !outcome.ok() && outcome.error().code == ErrorCode::PermissionDenied;
          QVERIFY2(!denied, qPrintable(at + QStringLiteral(": ") +
                                       (denied ? outcome.error().message : QString())));
          place_->console->guard().end(session.id);
          continue;
        }
        QVERIFY2(!outcome.ok(), qPrintable(at));
        QVERIFY2(outcome.error().code == ErrorCode::PermissionDenied,
                 qPrintable(at + QStringLiteral(": ") + outcome.error().message));
        // Asking ahead is not recorded; a try is.
        const bool isQuestion = call.method.contains(QStringLiteral("::can"));
        QVERIFY2(refusals() == before + (isQuestion ? 0 : 1), qPrintable(at));
        place_->console->guard().end(session.id);
      }
    }
  }
  void nobodyIsRefusedEverything() {
    Session byHand;
    byHand.id = SessionId{123456789};
    byHand.person = PersonId{1};
    byHand.name = QStringLiteral("rossi");
    byHand.roles = {Role::Administrator};
    for (const Session& session : {Session(), byHand}) {
      for (const GuardedCall& call : guardedCalls()) {
        const auto outcome = call.run(*place_->console, session);
        QVERIFY2(!outcome.ok() && outcome.error().code == ErrorCode::NotSignedIn,
                 qPrintable(call.method));
      }
    }
  }
  void aLockedSessionIsRefusedEverything() {
    for (const GuardedCall& call : guardedCalls()) {
      const Session session = place_->sessionWith(
          {Role::Administrator, Role::Auditor, Role::SecurityOfficer, Role::ShiftSupervisor});
      place_->console->guard().setLocked(session.id, true);
      const auto outcome = call.run(*place_->console, session);
      QVERIFY2(!outcome.ok() && outcome.error().code == ErrorCode::SessionLocked,
               qPrintable(call.method));
    }
  }
  void anEndedSessionIsRefusedEverything() {
    for (const GuardedCall& call : guardedCalls()) {
      const Session session = place_->sessionWith({Role::Administrator, Role::SecurityOfficer});
      place_->console->guard().end(session.id);
      const auto outcome = call.run(*place_->console, session);
      QVERIFY2(!outcome.ok() && outcome.error().code == ErrorCode::SessionEnded,
               qPrintable(call.method));
    }
  }
  void aStaleProofIsAskedForAnew() {
    for (const GuardedCall& call : guardedCalls()) {
      const Session session = place_->sessionWith(
          {Role::Administrator, Role::SecurityOfficer, Role::ShiftSupervisor, Role::Auditor});
      place_->clock.advance(AccessGuard::freshFor);
      const auto outcome = call.run(*place_->console, session);
      const bool asked = !outcome.ok() && outcome.error().code == ErrorCode::StepUpRequired;
      QVERIFY2(asked == call.isFresh,
               qPrintable(call.method + QStringLiteral(": ") +
                          (outcome.ok() ? QStringLiteral("done") : outcome.error().message)));
    }
  }
  void aSessionPastItsLengthIsRefusedEverything() {
    for (const GuardedCall& call : guardedCalls()) {
      const Session session = place_->sessionWith({Role::Administrator, Role::SecurityOfficer});
      place_->clock.advance(12h);
      const auto outcome = call.run(*place_->console, session);
      QVERIFY2(!outcome.ok() && outcome.error().code == ErrorCode::SessionEnded,
               qPrintable(call.method));
    }
  }
  void nothingWasChangedByAnyOfIt() {
    QCOMPARE(place_->value(QStringLiteral("SELECT count(*) FROM person")).toInt(), 1);
    QCOMPARE(place_->value(QStringLiteral("SELECT count(*) FROM person_role")).toInt(), 1);
    QCOMPARE(place_->value(QStringLiteral("SELECT count(*) FROM role_change")).toInt(), 0);
    QCOMPARE(place_->value(QStringLiteral("SELECT count(*) FROM role_policy")).toInt(), 0);
    QCOMPARE(place_->value(QStringLiteral("SELECT count(*) FROM emergency_phrase")).toInt(), 0);
    QCOMPARE(place_->value(QStringLiteral("SELECT count(*) FROM access_review")).toInt(), 0);
    QCOMPARE(place_->value(QStringLiteral("SELECT count(*) FROM signing_key")).toInt(), 1);
    QCOMPARE(place_->value(QStringLiteral("SELECT count(*) FROM recovery_code")).toInt(), 10);
  }

 private:
  [[nodiscard]] int refusals() {
    return place_
        ->value(
            QStringLiteral("SELECT count(*) FROM audit_entry WHERE action = 'permission.refused'"))
        .toInt();
  }
  std::unique_ptr<GuardedPlace> place_;
};

static const RegisterTest<TestRefusalMatrix> registeredTestRefusalMatrix;

}  // namespace linewarden::test

#include "test_refusal_matrix.moc"
