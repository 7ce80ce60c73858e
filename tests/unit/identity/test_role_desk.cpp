// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "tests/support/run_tests.h"

#include <QJsonArray>
#include <QTest>

namespace linewarden::test {

namespace {

const QString roleDeskAdmin = QStringLiteral("admin");
const QString roleDeskWeber = QStringLiteral("weber");
const QString roleDeskRossi = QStringLiteral("rossi");
const QString roleDeskWhy = QStringLiteral("takes over the night shift");

template <class T>
ErrorCode roleDeskCodeOf(const Result<T>& result) {
  return result.ok() ? ErrorCode::Internal : result.error().code;
}

}  // namespace

/// Asking for roles; what a second person does is in test_role_confirmation.cpp.
class TestRoleDesk : public QObject {
  Q_OBJECT

 private slots:
  void init() { house_ = std::make_unique<House>(); }
  void cleanup() { house_.reset(); }

  void givesAndTakesARole() {
    const PersonId target = house_->add(roleDeskWeber, {Role::Operator});
    const Session theirs = house_->enter(roleDeskWeber);
    QVERIFY(!house_->guard->check(theirs, Permission::ViewPeople).ok());
    const Session session = house_->enter(roleDeskAdmin);
    const auto given =
        waitFor(house_->roles->grant(session, target, Role::ShiftSupervisor, roleDeskWhy));
    QVERIFY(given.ok());
    QVERIFY(given->done);
    AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("role.granted"));
    QCOMPARE(event.object, QStringLiteral("person:weber"));
    QCOMPARE(event.actor.name, roleDeskAdmin);
    QCOMPARE(event.reason, roleDeskWhy);
    QCOMPARE(event.before.value(QStringLiteral("roles")).toArray(),
             QJsonArray{QStringLiteral("operator")});
    QCOMPARE(event.after.value(QStringLiteral("roles")).toArray(),
             (QJsonArray{QStringLiteral("operator"), QStringLiteral("shift-supervisor")}));
    // A session that runs has it at once.
    QVERIFY(house_->guard->check(theirs, Permission::ViewPeople).ok());
    QCOMPARE(house_->guard->actorOf(theirs).role, QStringLiteral("operator shift-supervisor"));

    const auto taken =
        waitFor(house_->roles->revoke(session, target, Role::ShiftSupervisor, roleDeskWhy));
    QVERIFY(taken.ok());
    QVERIFY(taken->done);
    event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("role.revoked"));
    QVERIFY(!house_->guard->check(theirs, Permission::ViewPeople).ok());
    QCOMPARE(rolesOf(target), QSet<Role>{Role::Operator});
  }
  void remembersWhoGaveARoleAndWhen() {
    const PersonId target = house_->add(roleDeskWeber, {Role::Operator});
    const Session session = house_->enter(roleDeskAdmin);
    QVERIFY(
        waitFor(house_->roles->grant(session, target, Role::ShiftSupervisor, roleDeskWhy)).ok());
    const auto details = waitFor(house_->people->details(session, target));
    const HeldRole& newest = details->roles.constLast();
    QCOMPARE(newest.role, Role::ShiftSupervisor);
    QCOMPARE(newest.grantedBy, roleDeskAdmin);
    QCOMPARE(newest.granted, house_->clock.now());
    QVERIFY(!newest.lastUsed.has_value());
  }
  void privilegedRolesWait_data() {
    QTest::addColumn<Role>("role");
    QTest::newRow("administrator") << Role::Administrator;
    QTest::newRow("security officer") << Role::SecurityOfficer;
  }
  void privilegedRolesWait() {
    QFETCH(Role, role);
    house_->add(QStringLiteral("chen"), {Role::SecurityOfficer});
    const PersonId target = house_->add(roleDeskWeber, {Role::Operator});
    const Session theirs = house_->enter(roleDeskWeber);
    const Session session = house_->enter(roleDeskAdmin);
    const auto asked = waitFor(house_->roles->grant(session, target, role, roleDeskWhy));
    QVERIFY(asked.ok());
    QVERIFY(!asked->done);
    QCOMPARE(house_->newest().action, QStringLiteral("role.grant-asked"));
    QCOMPARE(rolesOf(target), QSet<Role>{Role::Operator});
    QVERIFY(!house_->guard->check(theirs, Permission::ReadAudit).ok());
    const auto waiting = waitFor(house_->roles->waiting(session));
    QCOMPARE(waiting->size(), qsizetype(1));
    const RoleChange& change = waiting->constFirst();
    QCOMPARE(change.id, asked->changeId);
    QCOMPARE(change.person, target);
    QCOMPARE(change.role, role);
    QVERIFY(change.isGrant);
    QCOMPARE(change.reason, roleDeskWhy);
    QCOMPARE(change.askedByName, roleDeskAdmin);
    QCOMPARE(change.expires, house_->clock.now() + RoleDesk::waitsFor);
    // The same once more would only hide which one was confirmed.
    QCOMPARE(roleDeskCodeOf(waitFor(house_->roles->grant(session, target, role, roleDeskWhy))),
             ErrorCode::Conflict);
  }
  void theFirstOfficerIsAppointedAlone() {
    const PersonId target = house_->add(roleDeskWeber, {Role::Operator});
    const PersonId second = house_->add(roleDeskRossi, {Role::Operator});
    const Session session = house_->enter(roleDeskAdmin);
    const auto first =
        waitFor(house_->roles->grant(session, target, Role::SecurityOfficer, roleDeskWhy));
    QVERIFY(first.ok());
    QVERIFY(first->done);
    QVERIFY(house_->newest().after.value(QStringLiteral("firstOfficer")).toBool());
    const auto next =
        waitFor(house_->roles->grant(session, second, Role::SecurityOfficer, roleDeskWhy));
    QVERIFY(next.ok());
    QVERIFY(!next->done);
  }
  void nobodyIsAppointedAloneBesideAnotherAdministrator() {
    const PersonId other = house_->add(roleDeskRossi, {Role::Administrator});
    const PersonId target = house_->add(roleDeskWeber, {Role::Operator});
    const Session session = house_->enter(roleDeskAdmin);
    // Getting rid of who could confirm does not help: the role is held still.
    QVERIFY(waitFor(house_->people->disable(session, other, roleDeskWhy)).ok());
    const auto asked =
        waitFor(house_->roles->grant(session, target, Role::SecurityOfficer, roleDeskWhy));
    QVERIFY(asked.ok());
    QVERIFY(!asked->done);
    QVERIFY(
        !waitFor(house_->roles->revoke(session, other, Role::Administrator, roleDeskWhy))->done);
    const auto again = waitFor(house_->roles->grant(
        session, house_->add(QStringLiteral("chen"), {}), Role::SecurityOfficer, roleDeskWhy));
    QVERIFY(again.ok());
    QVERIFY(!again->done);
  }
  void nobodyChangesTheirOwnRoles() {
    const Session session = house_->enter(roleDeskAdmin);
    for (const Role role : {Role::Operator, Role::ProcessEngineer}) {
      QCOMPARE(
          roleDeskCodeOf(waitFor(house_->roles->grant(session, session.person, role, roleDeskWhy))),
          ErrorCode::SeparationOfDuties);
    }
    QCOMPARE(roleDeskCodeOf(waitFor(
                 house_->roles->revoke(session, session.person, Role::Administrator, roleDeskWhy))),
             ErrorCode::SeparationOfDuties);
    QCOMPARE(rolesOf(session.person), QSet<Role>{Role::Administrator});
  }
  void nobodyChangesTheRolesOfTheirSecondAccount_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("display");
    QTest::newRow("like person") << QStringLiteral("pa") << QStringLiteral("person  Adm1n");
    QTest::newRow("account named as the person")
        << QStringLiteral("person.admin") << QStringLiteral("P. A.");
  }
  // Such accounts are refused today; a store of the first schema may hold them.
  void nobodyChangesTheRolesOfTheirSecondAccount() {
    QFETCH(QString, name);
    QFETCH(QString, display);
    const PersonId second = house_->add(roleDeskWeber, {Role::Operator});
    house_->change(QStringLiteral("UPDATE person SET name = ?, display_name = ? WHERE id = ?"),
                   {name, display, second.value});
    const Session session = house_->enter(roleDeskAdmin);
    QCOMPARE(roleDeskCodeOf(waitFor(
                 house_->roles->grant(session, second, Role::ProcessEngineer, roleDeskWhy))),
             ErrorCode::SeparationOfDuties);
    QCOMPARE(rolesOf(second), QSet<Role>{Role::Operator});
  }
  void refusesRolesThatDoNotGoTogether_data() {
    QTest::addColumn<Role>("held");
    QTest::addColumn<Role>("asked");
    QTest::newRow("process, quality") << Role::ProcessEngineer << Role::QualityEngineer;
    QTest::newRow("quality, process") << Role::QualityEngineer << Role::ProcessEngineer;
    QTest::newRow("process, officer") << Role::ProcessEngineer << Role::SecurityOfficer;
    QTest::newRow("administrator, officer") << Role::Administrator << Role::SecurityOfficer;
    QTest::newRow("auditor, operator") << Role::Auditor << Role::Operator;
    QTest::newRow("operator, auditor") << Role::Operator << Role::Auditor;
  }
  void refusesRolesThatDoNotGoTogether() {
    QFETCH(Role, held);
    QFETCH(Role, asked);
    const PersonId target = house_->add(roleDeskWeber, {held});
    const Session session = house_->enter(roleDeskAdmin);
    const auto given = waitFor(house_->roles->grant(session, target, asked, roleDeskWhy));
    QCOMPARE(roleDeskCodeOf(given), ErrorCode::SeparationOfDuties);
    QVERIFY(given.error().message.contains(roleTitle(held)));
    QCOMPARE(rolesOf(target), QSet<Role>{held});
    QVERIFY(waitFor(house_->roles->waiting(session))->isEmpty());
  }
  void theLastOfficerKeepsTheRole() {
    const PersonId officer = house_->add(roleDeskWeber, {Role::SecurityOfficer, Role::Operator});
    const Session session = house_->enter(roleDeskAdmin);
    QCOMPARE(roleDeskCodeOf(waitFor(
                 house_->roles->revoke(session, officer, Role::SecurityOfficer, roleDeskWhy))),
             ErrorCode::SeparationOfDuties);
    QVERIFY(waitFor(house_->roles->revoke(session, officer, Role::Operator, roleDeskWhy)).ok());
    // A second one who cannot sign in does not count.
    const PersonId second = house_->add(roleDeskRossi, {Role::SecurityOfficer});
    QVERIFY(waitFor(house_->people->disable(session, second, roleDeskWhy)).ok());
    QCOMPARE(roleDeskCodeOf(waitFor(
                 house_->roles->revoke(session, officer, Role::SecurityOfficer, roleDeskWhy))),
             ErrorCode::SeparationOfDuties);
    QVERIFY(waitFor(house_->people->enable(session, second, roleDeskWhy)).ok());
    const auto again = waitFor(house_->roles->waiting(session));
    QCOMPARE(again->size(), qsizetype(1));
    QVERIFY(
        waitFor(house_->roles->confirm(house_->enter(roleDeskWeber), again->constFirst().id)).ok());
    const auto asked =
        waitFor(house_->roles->revoke(session, officer, Role::SecurityOfficer, roleDeskWhy));
    QVERIFY(asked.ok());
    QVERIFY(!asked->done);
    QCOMPARE(house_->newest().action, QStringLiteral("role.revoke-asked"));
  }
  void saysWhatCannotBeChanged() {
    const PersonId target = house_->add(roleDeskWeber, {Role::Operator});
    const Session session = house_->enter(roleDeskAdmin);
    RoleDesk& desk = *house_->roles;
    QCOMPARE(roleDeskCodeOf(waitFor(desk.grant(session, target, Role::Operator, roleDeskWhy))),
             ErrorCode::Conflict);
    QCOMPARE(roleDeskCodeOf(waitFor(desk.revoke(session, target, Role::Auditor, roleDeskWhy))),
             ErrorCode::NotFound);
    QCOMPARE(
        roleDeskCodeOf(waitFor(desk.grant(session, PersonId{4711}, Role::Operator, roleDeskWhy))),
        ErrorCode::NotFound);
    QCOMPARE(roleDeskCodeOf(waitFor(desk.grant(session, target, Role::ShiftSupervisor, QString()))),
             ErrorCode::InvalidArgument);
    QCOMPARE(roleDeskCodeOf(
                 waitFor(desk.revoke(session, target, Role::Operator, QStringLiteral("a\nb")))),
             ErrorCode::InvalidArgument);
    QVERIFY(waitFor(house_->people->disable(session, target, roleDeskWhy)).ok());
    QCOMPARE(
        roleDeskCodeOf(waitFor(desk.grant(session, target, Role::ShiftSupervisor, roleDeskWhy))),
        ErrorCode::Conflict);
    QVERIFY(waitFor(desk.revoke(session, target, Role::Operator, roleDeskWhy)).ok());
    QCOMPARE(house_->countOf(QStringLiteral("role.granted")), 0);
  }
  void onlyAdministratorsAsk_data() {
    QTest::addColumn<Role>("role");
    for (const Role role : allRoles()) {
      if (role != Role::Administrator) QTest::newRow(qPrintable(roleName(role))) << role;
    }
  }
  void onlyAdministratorsAsk() {
    QFETCH(Role, role);
    const PersonId target = house_->add(roleDeskWeber, {Role::Operator});
    house_->add(roleDeskRossi, {role});
    const Session session = house_->enter(roleDeskRossi);
    QCOMPARE(roleDeskCodeOf(waitFor(
                 house_->roles->grant(session, target, Role::ShiftSupervisor, roleDeskWhy))),
             ErrorCode::PermissionDenied);
    QCOMPARE(roleDeskCodeOf(
                 waitFor(house_->roles->revoke(session, target, Role::Operator, roleDeskWhy))),
             ErrorCode::PermissionDenied);
    QCOMPARE(house_->countOf(QStringLiteral("permission.refused")), 2);
    QCOMPARE(rolesOf(target), QSet<Role>{Role::Operator});
  }
  void askingNeedsAFreshProof() {
    const PersonId target = house_->add(roleDeskWeber, {Role::Operator});
    const Session session = house_->enter(roleDeskAdmin);
    house_->clock.advance(std::chrono::minutes(5));
    QCOMPARE(roleDeskCodeOf(waitFor(
                 house_->roles->grant(session, target, Role::ShiftSupervisor, roleDeskWhy))),
             ErrorCode::StepUpRequired);
  }
  void twoAdministratorsWhoTakeEachOthersRole() {
    house_->add(QStringLiteral("chen"), {Role::SecurityOfficer});
    const PersonId second = house_->add(roleDeskRossi, {Role::Administrator});
    const Session one = house_->enter(roleDeskAdmin);
    const Session other = house_->enter(roleDeskRossi);
    const auto first =
        waitFor(house_->roles->revoke(one, second, Role::Administrator, roleDeskWhy));
    const auto last =
        waitFor(house_->roles->revoke(other, one.person, Role::Administrator, roleDeskWhy));
    QVERIFY(!first->done);
    QVERIFY(!last->done);
    const Session officer = house_->enter(QStringLiteral("chen"));
    QVERIFY(waitFor(house_->roles->confirm(officer, first->changeId)).ok());
    // Who asked for the other one lost the right to, and would be the last besides.
    QCOMPARE(roleDeskCodeOf(waitFor(house_->roles->confirm(officer, last->changeId))),
             ErrorCode::Conflict);
    QCOMPARE(rolesOf(one.person), QSet<Role>{Role::Administrator});
  }

 private:
  QSet<Role> rolesOf(PersonId id) {
    return waitFor(house_->people->details(house_->guard->serviceSession(), id))
        .value()
        .person.roles;
  }

  std::unique_ptr<House> house_;
};

static const RegisterTest<TestRoleDesk> registeredTestRoleDesk;

}  // namespace linewarden::test

#include "test_role_desk.moc"
