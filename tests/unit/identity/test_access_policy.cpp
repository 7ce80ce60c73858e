// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "tests/support/run_tests.h"

#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

class TestAccessPolicy : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    house_ = std::make_unique<House>();
    house_->add(QStringLiteral("sec"), {Role::SecurityOfficer});
    officer_ = house_->enter(QStringLiteral("sec"));
  }
  void cleanup() { house_.reset(); }

  void privilegedRolesLockSooner() {
    QCOMPARE(AccessPolicy::defaultFor(Role::Operator).idleLock, 10min);
    QCOMPARE(AccessPolicy::defaultFor(Role::ShiftSupervisor).idleLock, 10min);
    QCOMPARE(AccessPolicy::defaultFor(Role::Administrator).idleLock, 5min);
    QCOMPARE(AccessPolicy::defaultFor(Role::SecurityOfficer).idleLock, 5min);
    QCOMPARE(house_->policy->policies().size(), allRoles().size());
    for (const RolePolicy& policy : house_->policy->policies()) {
      QCOMPARE(policy, AccessPolicy::defaultFor(policy.role));
    }
  }
  void theStrictestOfSeveralRolesHolds() {
    QCOMPARE(change({Role::Operator, FactorDemand::SecurityKey, 8min, 600min, false}).code, none);
    QCOMPARE(change({Role::Auditor, FactorDemand::AnyFactor, 3min, 700min, false}).code, none);
    const SessionPolicy one = house_->policy->of({Role::Operator});
    QCOMPARE(one.idleLock, 8min);
    QVERIFY(!one.oneSession);
    const SessionPolicy both = house_->policy->of({Role::Operator, Role::Auditor});
    QCOMPARE(both.factor, FactorDemand::SecurityKey);
    QCOMPARE(both.idleLock, 3min);
    QCOMPARE(both.longestSession, 600min);
    QVERIFY(!both.oneSession);
    QVERIFY(house_->policy->of({Role::Operator, Role::ShiftSupervisor}).oneSession);
    QCOMPARE(house_->policy->of({}).longestSession, 720min);
  }
  void aChangeIsInTheTrailWithBeforeAndAfter() {
    const QSignalSpy changed(house_->policy, &AccessPolicy::changed);
    QCOMPARE(change({Role::Operator, FactorDemand::SecurityKey, 5min, 480min, true}).code, none);
    const AuditEvent entry = house_->newest();
    QCOMPARE(entry.action, QStringLiteral("policy.changed"));
    QCOMPARE(entry.actor.name, QStringLiteral("sec"));
    QCOMPARE(entry.object, QStringLiteral("role:operator"));
    QCOMPARE(entry.reason, QStringLiteral("audit finding 4"));
    QCOMPARE(entry.before[QStringLiteral("idleLockMinutes")].toInt(), 10);
    QCOMPARE(entry.after[QStringLiteral("idleLockMinutes")].toInt(), 5);
    QCOMPARE(entry.after[QStringLiteral("factor")].toString(), QStringLiteral("security-key"));
    // Stricter than before: nobody has to be told.
    QCOMPARE(house_->countOf(QStringLiteral("security.noticed")), 0);
    QTRY_COMPARE(changed.size(), 1);
  }
  void aWeakerPolicyIsNoticed_data() {
    QTest::addColumn<int>("what");
    QTest::newRow("factor") << 0;
    QTest::newRow("idle lock") << 1;
    QTest::newRow("length") << 2;
    QTest::newRow("several sessions") << 3;
  }
  void aWeakerPolicyIsNoticed() {
    QFETCH(int, what);
    RolePolicy policy{Role::Operator, FactorDemand::SecurityKey, 5min, 480min, true};
    QCOMPARE(change(policy).code, none);
    // Stricter elsewhere does not make up for it.
    policy.idleLock = 4min;
    if (what == 0) policy.factor = FactorDemand::AnyFactor;
    if (what == 1) policy.idleLock = 6min;
    if (what == 2) policy.longestSession = 481min;
    if (what == 3) policy.oneSession = false;
    QCOMPARE(change(policy).code, none);
    QCOMPARE(house_->countOf(QStringLiteral("security.noticed")), 1);
    const auto notices = waitFor(house_->notices->list(officer_));
    QCOMPARE(notices->constFirst().event.kind, QStringLiteral("policy.weakened"));
    QCOMPARE(notices->constFirst().event.priority, NoticePriority::High);
    QCOMPARE(notices->constFirst().event.subject, QStringLiteral("role:operator"));
    QCOMPARE(notices->constFirst().event.details[QStringLiteral("by")].toString(),
             QStringLiteral("sec"));
  }
  void eachWeakeningIsNoticed() {
    QCOMPARE(change({Role::Operator, FactorDemand::AnyFactor, 11min, 720min, true}).code, none);
    QCOMPARE(change({Role::Operator, FactorDemand::AnyFactor, 12min, 720min, true}).code, none);
    QCOMPARE(house_->countOf(QStringLiteral("security.noticed")), 2);
  }
  void refusesWhatIsOutOfBounds_data() {
    QTest::addColumn<int>("idle");
    QTest::addColumn<int>("length");
    QTest::newRow("no idle lock") << 0 << 720;
    QTest::newRow("idle below nothing") << -5 << 720;
    QTest::newRow("idle too long") << 61 << 720;
    QTest::newRow("short session") << 10 << 14;
    QTest::newRow("endless session") << 10 << 1441;
  }
  void refusesWhatIsOutOfBounds() {
    QFETCH(int, idle);
    QFETCH(int, length);
    const Error error = change({Role::Operator, FactorDemand::AnyFactor, std::chrono::minutes(idle),
                                std::chrono::minutes(length), true});
    QCOMPARE(error.code, ErrorCode::InvalidArgument);
    QCOMPARE(house_->policy->of({Role::Operator}).idleLock, 10min);
    QCOMPARE(house_->countOf(QStringLiteral("policy.changed")), 0);
  }
  void wantsAReason() {
    const RolePolicy policy{Role::Operator, FactorDemand::AnyFactor, 5min, 720min, true};
    QCOMPARE(waitFor(house_->policy->change(officer_, policy, QStringLiteral("  "))).error().code,
             ErrorCode::InvalidArgument);
  }
  void refusesWhatHoldsAlready() {
    QCOMPARE(change(AccessPolicy::defaultFor(Role::Operator)).code, ErrorCode::Conflict);
    QCOMPARE(house_->countOf(QStringLiteral("policy.changed")), 0);
  }
  void onlySecurityOfficersChangeIt() {
    const Session admin = house_->enter(QStringLiteral("admin"));
    const RolePolicy policy{Role::Operator, FactorDemand::AnyFactor, 60min, 1440min, false};
    const auto changed =
        waitFor(house_->policy->change(admin, policy, QStringLiteral("convenience")));
    QCOMPARE(changed.error().code, ErrorCode::PermissionDenied);
    QCOMPARE(house_->newest().action, QStringLiteral("permission.refused"));
    QCOMPARE(waitFor(house_->policy->change({}, policy, QStringLiteral("why"))).error().code,
             ErrorCode::NotSignedIn);
  }
  void wantsAFreshProof() {
    house_->clock.advance(6min);
    const RolePolicy policy{Role::Operator, FactorDemand::AnyFactor, 5min, 720min, true};
    QCOMPARE(change(policy).code, ErrorCode::StepUpRequired);
    QVERIFY(waitFor(house_->signIn->stepUp(officer_, house_->proofOf(QStringLiteral("sec")))).ok());
    QCOMPARE(change(policy).code, none);
  }
  void aRoleTakenMeanwhileTakesHold() {
    house_->change(QStringLiteral("DELETE FROM person_role WHERE role = 'security-officer'"));
    QCOMPARE(change({Role::Operator, FactorDemand::AnyFactor, 5min, 720min, true}).code,
             ErrorCode::PermissionDenied);
  }
  void readsWhatAnotherProgramChanged() {
    house_->change(QStringLiteral("INSERT INTO role_policy VALUES ('auditor', 'any', 2, 60, 0)"));
    QCOMPARE(house_->policy->of({Role::Auditor}).idleLock, 10min);
    QVERIFY(waitFor(house_->policy->refresh()).ok());
    QCOMPARE(house_->policy->of({Role::Auditor}).idleLock, 2min);
    QVERIFY(!house_->policy->of({Role::Auditor}).oneSession);
  }
  void valuesWrittenPastTheServiceStayInBounds() {
    house_->change(QStringLiteral(
        "INSERT INTO role_policy VALUES ('auditor', 'a smile', 100000, -3, 1), ('nobody', 'any', "
        "1, 15, 1)"));
    QVERIFY(waitFor(house_->policy->refresh()).ok());
    const SessionPolicy policy = house_->policy->of({Role::Auditor});
    QCOMPARE(policy.factor, FactorDemand::SecurityKey);
    QCOMPARE(policy.idleLock, 60min);
    QCOMPARE(policy.longestSession, 15min);
    QCOMPARE(house_->policy->policies().size(), allRoles().size());
  }
  void isThereAfterARestart() {
    QCOMPARE(change({Role::Operator, FactorDemand::AnyFactor, 7min, 720min, true}).code, none);
    house_->restart();
    QVERIFY(waitFor(house_->policy->refresh()).ok());
    QCOMPARE(house_->policy->of({Role::Operator}).idleLock, 7min);
  }

 private:
  // What change() returns for a change that was made.
  static constexpr ErrorCode none = ErrorCode::Cancelled;
  Error change(const RolePolicy& policy) {
    const auto done =
        waitFor(house_->policy->change(officer_, policy, QStringLiteral("audit finding 4")));
    return done ? Error{none, {}, {}} : done.error();
  }

  std::unique_ptr<House> house_;
  Session officer_;
};

static const RegisterTest<TestAccessPolicy> registeredTestAccessPolicy;

}  // namespace linewarden::test

#include "test_access_policy.moc"
