// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestAccessGuard : public QObject {
  Q_OBJECT

 private slots:
  void init() { house_ = std::make_unique<House>(); }
  void cleanup() { house_.reset(); }

  void letsARoleDoWhatItMay() {
    const Session session = admitted({Role::Operator});
    QVERIFY(house_->guard->require(session, Permission::ViewPlant).ok());
    const auto refused = house_->guard->require(session, Permission::ReadAudit);
    QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    QVERIFY(refused.error().message.contains(permissionTitle(Permission::ReadAudit)));
    QVERIFY(refused.error().message.contains(roleTitle(Role::SecurityOfficer)));
    QVERIFY(!refused.error().message.contains(roleTitle(Role::Operator)));
  }
  void addsUpTheRolesOfAPerson() {
    const Session session = admitted({Role::Operator, Role::SecurityOfficer});
    QVERIFY(house_->guard->check(session, Permission::ReadAudit).ok());
    QVERIFY(!house_->guard->check(session, Permission::ManagePeople).ok());
  }
  void recordsARefusalAndOnlyThat() {
    const Session session = admitted({Role::Operator});
    const qsizetype before = house_->trail().size();
    QVERIFY(!house_->guard->check(session, Permission::ManagePeople).ok());
    QVERIFY(house_->guard->require(session, Permission::ViewPlant).ok());
    QCOMPARE(house_->trail().size(), before);
    QVERIFY(!house_->guard->require(session, Permission::ManagePeople).ok());
    QCOMPARE(house_->trail().size(), before + 1);
    const AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("permission.refused"));
    QCOMPARE(event.object, QStringLiteral("permission:manage-people"));
    QCOMPARE(event.actor.name, QStringLiteral("rossi"));
    QCOMPARE(event.actor.role, QStringLiteral("operator"));
  }
  void refusesASessionMadeByHand() {
    Session forged;
    forged.name = QStringLiteral("admin");
    forged.roles = {Role::Administrator};
    QCOMPARE(house_->guard->check(forged, Permission::ViewPlant).error().code,
             ErrorCode::NotSignedIn);
    forged.id = SessionId{4711};
    QCOMPARE(house_->guard->require(forged, Permission::ViewPlant).error().code,
             ErrorCode::NotSignedIn);
    QCOMPARE(house_->newest().actor.name, QStringLiteral("unknown"));
  }
  void refusesTheNumberOfAnothersSession() {
    const Session session = admitted({Role::Administrator});
    Session forged = session;
    forged.person = PersonId{session.person.value + 1};
    QCOMPARE(house_->guard->check(forged, Permission::ViewPlant).error().code,
             ErrorCode::NotSignedIn);
  }
  void believesTheRegisterAndNotTheSession() {
    Session session = admitted({Role::Operator});
    session.roles = {Role::Administrator};
    QCOMPARE(house_->guard->check(session, Permission::ManagePeople).error().code,
             ErrorCode::PermissionDenied);
  }
  void refusesALockedOrEndedSession() {
    const Session session = admitted({Role::Operator});
    house_->guard->setLocked(session.id, true);
    QCOMPARE(house_->guard->check(session, Permission::ViewPlant).error().code,
             ErrorCode::SessionLocked);
    house_->guard->setLocked(session.id, false);
    QVERIFY(house_->guard->check(session, Permission::ViewPlant).ok());
    house_->guard->end(session.id);
    QCOMPARE(house_->guard->check(session, Permission::ViewPlant).error().code,
             ErrorCode::SessionEnded);
  }
  // What was begun goes on; nothing new begins.
  void finishesWhatALockCameInto() {
    house_->add(QStringLiteral("rossi"), {Role::Administrator});
    const Session session = house_->enter(QStringLiteral("rossi"));
    house_->guard->setLocked(session.id, true);
    QVERIFY(!house_->guard->require(session, Permission::ManagePeople));
    const auto allowed = waitFor(house_->store->write([&](Transaction& transaction) {
      return house_->guard->checkIn(transaction.database(), session, Permission::ManagePeople);
    }));
    QVERIFY(allowed.ok());
  }
  void changesTheRolesOfLiveSessions() {
    const Session session = admitted({Role::Operator});
    house_->guard->setRoles(session.person, {Role::SecurityOfficer});
    QVERIFY(house_->guard->check(session, Permission::ReadAudit).ok());
    house_->guard->setRoles(session.person, {});
    QVERIFY(!house_->guard->check(session, Permission::ViewPlant).ok());
  }
  void theInstallationReadsAndCollectsAndNothingElse() {
    const Session service = house_->guard->serviceSession();
    QCOMPARE(service.actor().name, QStringLiteral("service"));
    const QSet<Permission> may{Permission::ViewPlant,     Permission::ExportHistory,
                               Permission::Collect,       Permission::ViewPeople,
                               Permission::ReadAudit,     Permission::VerifyAudit,
                               Permission::RunDiagnostics};
    for (const Permission permission : allPermissions()) {
      QVERIFY2(house_->guard->check(service, permission).ok() == may.contains(permission),
               qPrintable(permissionName(permission)));
    }
  }
  void nobodyLocksOrEndsTheInstallation() {
    const Session service = house_->guard->serviceSession();
    QCOMPARE(house_->guard->serviceSession().id, service.id);
    house_->guard->setLocked(service.id, true);
    house_->guard->end(service.id);
    house_->guard->setRoles({}, {});
    QVERIFY(house_->guard->check(service, Permission::Collect).ok());
    QVERIFY(house_->guard->livePeople().isEmpty());
    QVERIFY(!house_->guard->live(service).has_value());
  }

 private:
  Session admitted(const QSet<Role>& roles) {
    Session session;
    session.person = PersonId{7};
    session.name = QStringLiteral("rossi");
    session.roles = roles;
    return house_->guard->admit(session);
  }
  std::unique_ptr<House> house_;
};

static const RegisterTest<TestAccessGuard> registeredTestAccessGuard;

}  // namespace linewarden::test

#include "test_access_guard.moc"
