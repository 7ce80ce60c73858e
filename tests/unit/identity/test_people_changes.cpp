// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "tests/support/run_tests.h"

#include <QJsonArray>
#include <QTest>

namespace linewarden::test {

namespace {

const QString peopleChangesAdmin = QStringLiteral("admin");
const QString peopleChangesWeber = QStringLiteral("weber");
const QString peopleChangesRossi = QStringLiteral("rossi");
const QString peopleChangesWhy = QStringLiteral("left the company");

template <class T>
ErrorCode peopleChangesCodeOf(const Result<T>& result) {
  return result.ok() ? ErrorCode::Internal : result.error().code;
}

Invitation peopleChangesInvitation(const QString& name, const QString& displayName,
                                   const QSet<Role>& roles) {
  return {name, displayName, roles, {}};
}

}  // namespace

/// What People does to accounts that are there.
class TestPeopleChanges : public QObject {
  Q_OBJECT

 private slots:
  void init() { house_ = std::make_unique<House>(); }
  void cleanup() { house_.reset(); }

  void onlyAdministratorsChangeAccounts_data() {
    QTest::addColumn<Role>("role");
    for (const Role role : allRoles()) {
      if (role != Role::Administrator) QTest::newRow(qPrintable(roleName(role))) << role;
    }
  }
  void onlyAdministratorsChangeAccounts() {
    QFETCH(Role, role);
    const PersonId target = house_->add(peopleChangesWeber, {Role::Operator});
    house_->add(peopleChangesRossi, {role});
    const Session session = house_->enter(peopleChangesRossi);
    People& people = *house_->people;
    QList<ErrorCode> codes;
    codes += peopleChangesCodeOf(waitFor(people.invite(
        session, peopleChangesInvitation(QStringLiteral("chen"), QStringLiteral("Li Chen"),
                                         {Role::Operator}))));
    codes += peopleChangesCodeOf(waitFor(people.inviteAll(session, {})));
    codes += peopleChangesCodeOf(waitFor(people.disable(session, target, peopleChangesWhy)));
    codes += peopleChangesCodeOf(waitFor(people.enable(session, target, peopleChangesWhy)));
    codes += peopleChangesCodeOf(waitFor(people.resetPassword(session, target, peopleChangesWhy)));
    codes +=
        peopleChangesCodeOf(waitFor(people.resetSecondFactor(session, target, peopleChangesWhy)));
    QCOMPARE(codes, QList<ErrorCode>(6, ErrorCode::PermissionDenied));
    QCOMPARE(house_->countOf(QStringLiteral("permission.refused")), 6);
    QCOMPARE(peopleChangesCodeOf(people.canManage(session, target)), ErrorCode::PermissionDenied);
    QCOMPARE(house_->countOf(QStringLiteral("permission.refused")), 6);
    QCOMPARE(personOf(target).state(), PersonState::Active);
  }
  void changesNeedAFreshProof() {
    const PersonId target = house_->add(peopleChangesWeber, {Role::Operator});
    const Session session = house_->enter(peopleChangesAdmin);
    house_->clock.advance(std::chrono::minutes(5));
    QCOMPARE(
        peopleChangesCodeOf(waitFor(house_->people->disable(session, target, peopleChangesWhy))),
        ErrorCode::StepUpRequired);
    QVERIFY(waitFor(house_->signIn->stepUp(session, house_->proofOf(peopleChangesAdmin))).ok());
    QVERIFY(waitFor(house_->people->disable(session, target, peopleChangesWhy)).ok());
  }
  void changesNeedAReason_data() {
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << QString();
    QTest::newRow("spaces") << QStringLiteral("   ");
    QTest::newRow("control") << QStringLiteral("a\tb");
    QTest::newRow("long") << QString(501, u'x');
  }
  void changesNeedAReason() {
    QFETCH(QString, reason);
    const PersonId target = house_->add(peopleChangesWeber, {Role::Operator});
    const Session session = house_->enter(peopleChangesAdmin);
    const qsizetype before = house_->trail().size();
    People& people = *house_->people;
    QList<ErrorCode> codes;
    codes += peopleChangesCodeOf(waitFor(people.disable(session, target, reason)));
    codes += peopleChangesCodeOf(waitFor(people.enable(session, target, reason)));
    codes += peopleChangesCodeOf(waitFor(people.resetPassword(session, target, reason)));
    codes += peopleChangesCodeOf(waitFor(people.resetSecondFactor(session, target, reason)));
    QCOMPARE(codes, QList<ErrorCode>(4, ErrorCode::InvalidArgument));
    QCOMPARE(house_->trail().size(), before);
  }
  void nobodyChangesTheirOwnAccount() {
    const Session session = house_->enter(peopleChangesAdmin);
    const PersonId self = session.person;
    People& people = *house_->people;
    QList<ErrorCode> codes;
    codes += peopleChangesCodeOf(waitFor(people.disable(session, self, peopleChangesWhy)));
    codes += peopleChangesCodeOf(waitFor(people.enable(session, self, peopleChangesWhy)));
    codes += peopleChangesCodeOf(waitFor(people.resetPassword(session, self, peopleChangesWhy)));
    codes +=
        peopleChangesCodeOf(waitFor(people.resetSecondFactor(session, self, peopleChangesWhy)));
    codes += peopleChangesCodeOf(people.canManage(session, self));
    QCOMPARE(codes, QList<ErrorCode>(5, ErrorCode::SeparationOfDuties));
    QCOMPARE(personOf(self).state(), PersonState::Active);
  }
  void knowsNoOtherAccounts() {
    const Session session = house_->enter(peopleChangesAdmin);
    const PersonId emergency = house_->add(QStringLiteral("hatch"), {});
    house_->change(QStringLiteral("UPDATE person SET source = 'emergency' WHERE id = ?"),
                   {emergency.value});
    People& people = *house_->people;
    for (const PersonId nobody : {PersonId{4711}, PersonId{}, emergency}) {
      QCOMPARE(peopleChangesCodeOf(waitFor(people.details(session, nobody))), ErrorCode::NotFound);
      QCOMPARE(peopleChangesCodeOf(waitFor(people.disable(session, nobody, peopleChangesWhy))),
               ErrorCode::NotFound);
      QCOMPARE(peopleChangesCodeOf(waitFor(people.enable(session, nobody, peopleChangesWhy))),
               ErrorCode::NotFound);
      QCOMPARE(
          peopleChangesCodeOf(waitFor(people.resetPassword(session, nobody, peopleChangesWhy))),
          ErrorCode::NotFound);
      QCOMPARE(
          peopleChangesCodeOf(waitFor(people.resetSecondFactor(session, nobody, peopleChangesWhy))),
          ErrorCode::NotFound);
    }
    const auto list = waitFor(people.list(session));
    QCOMPARE(list->size(), qsizetype(1));
  }

  void disablingEndsSessionsAtOnce() {
    const PersonId target = house_->add(peopleChangesWeber, {Role::Operator});
    const Session theirs = house_->enter(peopleChangesWeber);
    QVERIFY(house_->guard->check(theirs, Permission::ViewPlant).ok());
    const Session session = house_->enter(peopleChangesAdmin);
    QVERIFY(waitFor(house_->people->disable(session, target, peopleChangesWhy)).ok());
    const AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("person.disabled"));
    QCOMPARE(event.reason, peopleChangesWhy);
    QCOMPARE(event.after.value(QStringLiteral("sessionsEnded")).toInt(), 1);
    QCOMPARE(peopleChangesCodeOf(house_->guard->check(theirs, Permission::ViewPlant)),
             ErrorCode::SessionEnded);
    QCOMPARE(peopleChangesCodeOf(house_->givePassword(peopleChangesWeber)),
             ErrorCode::SignInRefused);
    QCOMPARE(
        peopleChangesCodeOf(waitFor(house_->people->disable(session, target, peopleChangesWhy))),
        ErrorCode::Conflict);
    QVERIFY(waitFor(house_->people->enable(session, target, peopleChangesWhy)).ok());
    QCOMPARE(house_->newest().action, QStringLiteral("person.enabled"));
    QCOMPARE(
        peopleChangesCodeOf(waitFor(house_->people->enable(session, target, peopleChangesWhy))),
        ErrorCode::Conflict);
    house_->enter(peopleChangesWeber);
  }
  void theLastOfficerIsNotDisabled() {
    const PersonId officer = house_->add(peopleChangesWeber, {Role::SecurityOfficer});
    const Session session = house_->enter(peopleChangesAdmin);
    QCOMPARE(
        peopleChangesCodeOf(waitFor(house_->people->disable(session, officer, peopleChangesWhy))),
        ErrorCode::SeparationOfDuties);
    house_->add(QStringLiteral("chen"), {Role::SecurityOfficer});
    QVERIFY(waitFor(house_->people->disable(session, officer, peopleChangesWhy)).ok());
  }
  void aDisabledAccountWithALiveSessionChangesNothing() {
    const PersonId target = house_->add(peopleChangesWeber, {Role::Operator});
    house_->add(peopleChangesRossi, {Role::Administrator});
    const Session session = house_->enter(peopleChangesRossi);
    // By another program on this store: the register here knows nothing of it yet.
    house_->change(QStringLiteral("UPDATE person SET disabled = 1 WHERE name = 'rossi'"));
    QVERIFY(house_->guard->check(session, Permission::ManagePeople).ok());
    People& people = *house_->people;
    QCOMPARE(peopleChangesCodeOf(waitFor(people.disable(session, target, peopleChangesWhy))),
             ErrorCode::SessionEnded);
    QCOMPARE(peopleChangesCodeOf(waitFor(people.resetPassword(session, target, peopleChangesWhy))),
             ErrorCode::SessionEnded);
    QCOMPARE(peopleChangesCodeOf(waitFor(people.invite(
                 session, peopleChangesInvitation(QStringLiteral("chen"), QStringLiteral("Li Chen"),
                                                  {Role::Operator})))),
             ErrorCode::SessionEnded);
    QCOMPARE(personOf(target).state(), PersonState::Active);
  }
  void aRoleTakenSinceChangesNothing() {
    const PersonId target = house_->add(peopleChangesWeber, {Role::Operator});
    house_->add(peopleChangesRossi, {Role::Administrator});
    const Session session = house_->enter(peopleChangesRossi);
    house_->change(QStringLiteral("DELETE FROM person_role WHERE person_id = ?"),
                   {session.person.value});
    QCOMPARE(peopleChangesCodeOf(
                 waitFor(house_->people->resetSecondFactor(session, target, peopleChangesWhy))),
             ErrorCode::PermissionDenied);
  }
  void twoAdministratorsWhoDisableEachOther() {
    const PersonId second = house_->add(peopleChangesRossi, {Role::Administrator});
    const Session one = house_->enter(peopleChangesAdmin);
    const Session other = house_->enter(peopleChangesRossi);
    auto first = house_->people->disable(one, second, peopleChangesWhy);
    auto last = house_->people->disable(other, one.person, peopleChangesWhy);
    QVERIFY(waitFor(first).ok());
    QCOMPARE(peopleChangesCodeOf(waitFor(last)), ErrorCode::SessionEnded);
    QCOMPARE(
        house_->value(QStringLiteral("SELECT count(*) FROM person WHERE disabled = 0")).toInt(), 1);
  }

  void aPasswordResetRetiresTheSigningKey() {
    const PersonId target = house_->add(peopleChangesWeber, {Role::ProcessEngineer});
    const Session theirs = house_->enter(peopleChangesWeber);
    const Session session = house_->enter(peopleChangesAdmin);
    const auto reset = waitFor(house_->people->resetPassword(session, target, peopleChangesWhy));
    QVERIFY(reset.ok());
    QVERIFY(reset->waiting.isEmpty());
    QCOMPARE(reset->name, peopleChangesWeber);
    QCOMPARE(peopleChangesCodeOf(house_->guard->check(theirs, Permission::ViewPlant)),
             ErrorCode::SessionEnded);
    const auto details = waitFor(house_->people->details(session, target));
    QCOMPARE(details->signingKeys.size(), qsizetype(1));
    QVERIFY(details->signingKeys.constFirst().retired.has_value());
    QCOMPARE(details->signingKeys.constFirst().cause, QStringLiteral("password-reset"));
    QVERIFY(house_
                ->value(QStringLiteral("SELECT private_key FROM signing_key WHERE person_id = ?"),
                        {target.value})
                .isNull());
    QCOMPARE(details->person.roles, QSet<Role>{Role::ProcessEngineer});
    QVERIFY(details->person.hasSecondFactor);
    QCOMPARE(details->recoveryCodesLeft, 10);
    QCOMPARE(house_->newest().action, QStringLiteral("person.password-reset"));
    QCOMPARE(peopleChangesCodeOf(house_->givePassword(peopleChangesWeber)),
             ErrorCode::SignInRefused);
    const auto pending = house_->givePassword(peopleChangesWeber, reset->oneTimePassword);
    QVERIFY(pending.ok());
    QVERIFY(pending->mustChoosePassword);
  }
  void aSecondFactorResetLeavesNone() {
    const PersonId target = house_->add(peopleChangesWeber, {Role::ProcessEngineer});
    const Session theirs = house_->enter(peopleChangesWeber);
    house_->change(QStringLiteral("INSERT INTO security_key (person_id, title, credential_id, "
                                  "public_key, algorithm, counter, aaguid, added) VALUES "
                                  "(?, 'Blue', x'01', x'02', -7, 0, x'03', 1)"),
                   {target.value});
    const Session session = house_->enter(peopleChangesAdmin);
    QVERIFY(waitFor(house_->people->resetSecondFactor(session, target, peopleChangesWhy)).ok());
    QCOMPARE(peopleChangesCodeOf(house_->guard->check(theirs, Permission::ViewPlant)),
             ErrorCode::SessionEnded);
    const AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("person.second-factor-reset"));
    QCOMPARE(event.before.value(QStringLiteral("securityKeys")).toInt(), 1);
    const auto details = waitFor(house_->people->details(session, target));
    QVERIFY(!details->person.hasSecondFactor);
    QCOMPARE(details->recoveryCodesLeft, 0);
    QVERIFY(details->securityKeys.isEmpty());
    QVERIFY(!details->signingKeys.constFirst().retired.has_value());
    const auto pending = house_->givePassword(peopleChangesWeber);
    QVERIFY(pending.ok());
    QVERIFY(pending->mustEnrol);
  }
  void aDirectorysPasswordIsResetThere() {
    const PersonId target = house_->add(peopleChangesWeber, {Role::Operator});
    house_->change(QStringLiteral("UPDATE person SET source = 'directory' WHERE id = ?"),
                   {target.value});
    const Session session = house_->enter(peopleChangesAdmin);
    QCOMPARE(peopleChangesCodeOf(
                 waitFor(house_->people->resetPassword(session, target, peopleChangesWhy))),
             ErrorCode::NotSupported);
    QVERIFY(waitFor(house_->people->resetSecondFactor(session, target, peopleChangesWhy)).ok());
  }
  void aResetAloneGivesNoPower_data() {
    QTest::addColumn<bool>("password");
    QTest::newRow("password") << true;
    QTest::newRow("second factor") << false;
  }
  void aResetAloneGivesNoPower() {
    QFETCH(bool, password);
    const PersonId target = house_->add(peopleChangesRossi, {Role::Administrator, Role::Operator});
    const Session session = house_->enter(peopleChangesAdmin);
    if (password) {
      const auto reset = waitFor(house_->people->resetPassword(session, target, peopleChangesWhy));
      QVERIFY(reset.ok());
      QCOMPARE(reset->waiting, QSet<Role>{Role::Administrator});
    } else {
      QVERIFY(waitFor(house_->people->resetSecondFactor(session, target, peopleChangesWhy)).ok());
    }
    const AuditEvent event = house_->newest();
    QCOMPARE(event.after.value(QStringLiteral("waiting")).toArray(),
             QJsonArray{QStringLiteral("administrator")});
    QCOMPARE(personOf(target).roles, QSet<Role>{Role::Operator});
    QCOMPARE(house_->countOf(QStringLiteral("role.revoked")), 1);
    QCOMPARE(house_->countOf(QStringLiteral("role.grant-asked")), 1);
    const auto waiting = waitFor(house_->roles->waiting(session));
    QCOMPARE(waiting->size(), qsizetype(1));
    const qint64 change = waiting->constFirst().id;
    QCOMPARE(peopleChangesCodeOf(waitFor(house_->roles->confirm(session, change))),
             ErrorCode::SeparationOfDuties);
    // Nor does who is alone now appoint an officer who would confirm it.
    QVERIFY(waitFor(house_->roles->refuse(session, change, peopleChangesWhy)).ok());
    const auto puppet = invite(peopleChangesInvitation(
        QStringLiteral("chen"), QStringLiteral("Li Chen"), {Role::SecurityOfficer}));
    QCOMPARE(puppet->waiting, QSet<Role>{Role::SecurityOfficer});
  }
  void aSecondPersonGivesTheRoleBack() {
    const PersonId target = house_->add(peopleChangesRossi, {Role::Administrator});
    house_->add(peopleChangesWeber, {Role::SecurityOfficer});
    const Session session = house_->enter(peopleChangesAdmin);
    QVERIFY(waitFor(house_->people->resetPassword(session, target, peopleChangesWhy)).ok());
    const auto waiting = waitFor(house_->roles->waiting(session));
    const Session officer = house_->enter(peopleChangesWeber);
    QVERIFY(waitFor(house_->roles->confirm(officer, waiting->constFirst().id)).ok());
    QCOMPARE(personOf(target).roles, QSet<Role>{Role::Administrator});
  }
  void enablingAloneGivesNoPower() {
    house_->add(peopleChangesWeber, {Role::SecurityOfficer});
    const PersonId target = house_->add(peopleChangesRossi, {Role::Administrator, Role::Operator});
    const Session session = house_->enter(peopleChangesAdmin);
    QVERIFY(waitFor(house_->people->disable(session, target, peopleChangesWhy)).ok());
    QVERIFY(waitFor(house_->people->enable(session, target, peopleChangesWhy)).ok());
    QCOMPARE(house_->newest().after.value(QStringLiteral("waiting")).toArray(),
             QJsonArray{QStringLiteral("administrator")});
    QCOMPARE(personOf(target).roles, QSet<Role>{Role::Operator});
    const qint64 change = waitFor(house_->roles->waiting(session))->constFirst().id;
    QCOMPARE(peopleChangesCodeOf(waitFor(house_->roles->confirm(session, change))),
             ErrorCode::SeparationOfDuties);
    QVERIFY(waitFor(house_->roles->confirm(house_->enter(peopleChangesWeber), change)).ok());
    QCOMPARE(personOf(target).roles, (QSet<Role>{Role::Administrator, Role::Operator}));
  }
  void nobodyTakesOverASignerAlone_data() {
    QTest::addColumn<bool>("passwordFirst");
    QTest::newRow("password, then second factor") << true;
    QTest::newRow("second factor, then password") << false;
  }
  void nobodyTakesOverASignerAlone() {
    QFETCH(bool, passwordFirst);
    const QSet<Role> held{Role::ProcessEngineer, Role::Operator};
    const PersonId target = house_->add(peopleChangesWeber, held);
    house_->enter(peopleChangesWeber);
    const Session session = house_->enter(peopleChangesAdmin);
    const auto password = [&] {
      return waitFor(house_->people->resetPassword(session, target, peopleChangesWhy)).ok();
    };
    const auto factor = [&] {
      return waitFor(house_->people->resetSecondFactor(session, target, peopleChangesWhy)).ok();
    };
    QVERIFY(passwordFirst ? password() : factor());
    QCOMPARE(personOf(target).roles, held);
    QVERIFY(passwordFirst ? factor() : password());
    QCOMPARE(personOf(target).roles, QSet<Role>{Role::Operator});
    const auto waiting = waitFor(house_->roles->waiting(session));
    QCOMPARE(waiting->size(), qsizetype(1));
    QCOMPARE(waiting->constFirst().role, Role::ProcessEngineer);
    QCOMPARE(
        peopleChangesCodeOf(waitFor(house_->roles->confirm(session, waiting->constFirst().id))),
        ErrorCode::SeparationOfDuties);
  }
  void asSignerNobodyIsMadeOneAgainAlone_data() {
    QTest::addColumn<bool>("revokedFirst");
    QTest::newRow("own request taken back") << false;
    QTest::newRow("role taken before the resets") << true;
  }
  void asSignerNobodyIsMadeOneAgainAlone() {
    QFETCH(bool, revokedFirst);
    house_->add(peopleChangesRossi, {Role::SecurityOfficer});
    const PersonId target =
        house_->add(peopleChangesWeber, {Role::ProcessEngineer, Role::Operator});
    house_->enter(peopleChangesWeber);
    const Session session = house_->enter(peopleChangesAdmin);
    const auto grant = [&] {
      return waitFor(
          house_->roles->grant(session, target, Role::ProcessEngineer, peopleChangesWhy));
    };
    if (revokedFirst) {
      QVERIFY(
          waitFor(house_->roles->revoke(session, target, Role::ProcessEngineer, peopleChangesWhy))
              .ok());
    }
    QVERIFY(waitFor(house_->people->resetPassword(session, target, peopleChangesWhy)).ok());
    QVERIFY(waitFor(house_->people->resetSecondFactor(session, target, peopleChangesWhy)).ok());
    if (!revokedFirst) {
      const qint64 own = waitFor(house_->roles->waiting(session))->constFirst().id;
      QVERIFY(waitFor(house_->roles->refuse(session, own, peopleChangesWhy)).ok());
    }
    const auto asked = grant();
    QVERIFY(asked.ok());
    QVERIFY(!asked->done);
    QCOMPARE(personOf(target).roles, QSet<Role>{Role::Operator});
    QVERIFY(
        waitFor(house_->roles->confirm(house_->enter(peopleChangesRossi), asked->changeId)).ok());
    QCOMPARE(personOf(target).roles, (QSet<Role>{Role::ProcessEngineer, Role::Operator}));
    // With a second person's word all is as before.
    QVERIFY(waitFor(house_->roles->revoke(session, target, Role::ProcessEngineer, peopleChangesWhy))
                .ok());
    QVERIFY(grant()->done);
  }
  void anInvitationOfOneselfIsRecorded() {
    const auto own = invite(peopleChangesInvitation(
        QStringLiteral("adm1n"), QStringLiteral("Second Person"), {Role::Operator}));
    QVERIFY(!own);
    house_->change(
        QStringLiteral("UPDATE person SET display_name = 'Bert Second' WHERE name = "
                       "'admin'"));
    const auto second = invite(peopleChangesInvitation(
        QStringLiteral("bert.second"), QStringLiteral("Some One"), {Role::Operator}));
    QCOMPARE(peopleChangesCodeOf(second), ErrorCode::SeparationOfDuties);
    QTRY_COMPARE(house_->countOf(QStringLiteral("permission.refused")), 1);
  }
  void whoResetsDoesNotPutTheWordAway() {
    house_->add(peopleChangesRossi, QStringLiteral("Anna Rossi"), {Role::Administrator});
    const PersonId target = house_->add(peopleChangesWeber, {Role::Operator});
    house_->enter(peopleChangesWeber);
    const Session session = house_->enter(peopleChangesAdmin);
    QVERIFY(waitFor(house_->people->resetPassword(session, target, peopleChangesWhy)).ok());
    const auto notices = waitFor(house_->notices->list(session));
    QCOMPARE(notices->size(), qsizetype(1));
    const SecurityNotice& notice = notices->constFirst();
    QCOMPARE(notice.event.kind, QStringLiteral("account.reset"));
    QCOMPARE(notice.event.details.value(QStringLiteral("by")).toString(), peopleChangesAdmin);
    QCOMPARE(peopleChangesCodeOf(
                 waitFor(house_->notices->acknowledge(session, notice.id, peopleChangesWhy))),
             ErrorCode::SeparationOfDuties);
    QTRY_COMPARE(house_->countOf(QStringLiteral("permission.refused")), 1);
    QVERIFY(waitFor(house_->notices->acknowledge(house_->enter(peopleChangesRossi), notice.id,
                                                 peopleChangesWhy))
                .ok());
  }
  void aRenewedInvitationIsNoNews() {
    const auto first = invite(
        peopleChangesInvitation(peopleChangesWeber, QStringLiteral("Eva Weber"), {Role::Operator}));
    const Session session = house_->enter(peopleChangesAdmin);
    QVERIFY(waitFor(house_->people->resetPassword(session, first->person, peopleChangesWhy)).ok());
    QVERIFY(waitFor(house_->notices->list(session))->isEmpty());
  }
  void theLastOfficerIsNotReset() {
    const PersonId officer = house_->add(peopleChangesWeber, {Role::SecurityOfficer});
    const Session session = house_->enter(peopleChangesAdmin);
    QCOMPARE(peopleChangesCodeOf(
                 waitFor(house_->people->resetPassword(session, officer, peopleChangesWhy))),
             ErrorCode::SeparationOfDuties);
    QCOMPARE(peopleChangesCodeOf(
                 waitFor(house_->people->resetSecondFactor(session, officer, peopleChangesWhy))),
             ErrorCode::SeparationOfDuties);
    house_->enter(peopleChangesWeber);
  }
  void anInvitationIsRenewedByWhoGaveIt() {
    const auto first = invite(peopleChangesInvitation(
        peopleChangesWeber, QStringLiteral("Eva Weber"), {Role::SecurityOfficer}));
    house_->clock.advance(std::chrono::hours(80));
    const Session session = house_->enter(peopleChangesAdmin);
    const auto again =
        waitFor(house_->people->resetPassword(session, first->person, peopleChangesWhy));
    QVERIFY(again.ok());
    QVERIFY(again->waiting.isEmpty());
    QCOMPARE(personOf(first->person).roles, QSet<Role>{Role::SecurityOfficer});
    QVERIFY(house_->givePassword(peopleChangesWeber, again->oneTimePassword).ok());
  }
  void anotherOnesInvitationIsNotTakenOver() {
    const auto first = invite(peopleChangesInvitation(
        peopleChangesWeber, QStringLiteral("Eva Weber"), {Role::SecurityOfficer}));
    house_->add(peopleChangesRossi, {Role::Administrator});
    house_->add(QStringLiteral("chen"), {Role::SecurityOfficer});
    const Session session = house_->enter(peopleChangesRossi);
    const auto again =
        waitFor(house_->people->resetPassword(session, first->person, peopleChangesWhy));
    QVERIFY(again.ok());
    QCOMPARE(again->waiting, QSet<Role>{Role::SecurityOfficer});
    QVERIFY(personOf(first->person).roles.isEmpty());
  }
  void theEmergencyAccountResetsTheLastOnes() {
    const PersonId officer = house_->add(peopleChangesWeber, {Role::SecurityOfficer});
    const PersonId hatch = house_->add(QStringLiteral("hatch"), {});
    house_->change(QStringLiteral("UPDATE person SET source = 'emergency' WHERE id = ?"),
                   {hatch.value});
    const Session session = emergencySession(hatch);
    const auto reset = waitFor(house_->people->resetPassword(session, officer, peopleChangesWhy));
    QVERIFY(reset.ok());
    QVERIFY(reset->waiting.isEmpty());
    QCOMPARE(personOf(officer).roles, QSet<Role>{Role::SecurityOfficer});
    QVERIFY(house_->newest().actor.role.startsWith(QStringLiteral("break-glass")));
  }
  void aTicketMarkedByHandIsNoEmergency() {
    house_->add(peopleChangesWeber, {Role::SecurityOfficer});
    const PersonId target = house_->add(peopleChangesRossi, {Role::Administrator});
    Session session = house_->enter(peopleChangesAdmin);
    session.emergency = 1;
    const auto reset = waitFor(house_->people->resetPassword(session, target, peopleChangesWhy));
    QVERIFY(reset.ok());
    QCOMPARE(reset->waiting, QSet<Role>{Role::Administrator});
  }

 private:
  Result<Invited> invite(const Invitation& one) {
    return waitFor(house_->people->invite(house_->enter(peopleChangesAdmin), one));
  }
  Person personOf(PersonId id) {
    return waitFor(house_->people->details(house_->guard->serviceSession(), id)).value().person;
  }
  // As BreakGlass lets one in.
  Session emergencySession(PersonId account) {
    Session session;
    session.id = AccessGuard::freshId();
    session.person = account;
    session.name = QStringLiteral("hatch");
    session.roles = {Role::Administrator, Role::ShiftSupervisor};
    session.emergency = 1;
    const qint64 now = toMillis(house_->clock.now());
    house_->change(QStringLiteral("INSERT INTO live_session (id, person_id, workstation, program, "
                                  "started, last_seen, emergency) VALUES (?, ?, 'desk-1', "
                                  "'console', ?, ?, 1)"),
                   {session.id.value, account.value, now, now});
    return house_->guard->admit(session, {});
  }

  std::unique_ptr<House> house_;
};

static const RegisterTest<TestPeopleChanges> registeredTestPeopleChanges;

}  // namespace linewarden::test

#include "test_people_changes.moc"
