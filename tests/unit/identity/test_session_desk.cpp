// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

namespace {

const QString sessionDeskAdmin = QStringLiteral("admin");
const QString sessionDeskWeber = QStringLiteral("weber");
const QString sessionDeskWhy = QStringLiteral("left the desk open");

template <class T>
ErrorCode sessionDeskCodeOf(const Result<T>& result) {
  return result.ok() ? ErrorCode::Internal : result.error().code;
}

}  // namespace

class TestSessionDesk : public QObject {
  Q_OBJECT

 private slots:
  void init() { house_ = std::make_unique<House>(); }
  void cleanup() { house_.reset(); }

  void showsWhoIsSignedInWhere() {
    const PersonId person = house_->add(sessionDeskWeber, {Role::Operator});
    const Session theirs = house_->enter(sessionDeskWeber);
    const SessionId far = elsewhere(person);
    const Session session = house_->enter(sessionDeskAdmin);
    const auto all = waitFor(house_->sessions->list(session));
    QVERIFY(all.ok());
    QCOMPARE(all->size(), qsizetype(3));
    const auto own = waitFor(house_->sessions->own(theirs));
    QVERIFY(own.ok());
    QCOMPARE(own->size(), qsizetype(2));
    QSet<SessionId> ids;
    for (const LiveSession& one : *own) {
      QCOMPARE(one.person, person);
      QCOMPARE(one.name, sessionDeskWeber);
      QCOMPARE(one.displayName, QStringLiteral("Person weber"));
      QCOMPARE(one.workstation,
               one.id == far ? QStringLiteral("desk-2") : QStringLiteral("desk-1"));
      ids.insert(one.id);
    }
    QCOMPARE(ids, (QSet<SessionId>{theirs.id, far}));
  }
  void leavesOutProgramsThatAreGone() {
    const PersonId person = house_->add(sessionDeskWeber, {Role::Operator});
    elsewhere(person);
    house_->clock.advance(std::chrono::seconds(91));
    const Session session = house_->enter(sessionDeskAdmin);
    const auto all = waitFor(house_->sessions->list(session));
    QCOMPARE(all->size(), qsizetype(1));
    QCOMPARE(all->constFirst().id, session.id);
  }
  void endsAnothersSession() {
    house_->add(sessionDeskWeber, {Role::Operator});
    const Session theirs = house_->enter(sessionDeskWeber);
    const Session session = house_->enter(sessionDeskAdmin);
    QVERIFY(waitFor(house_->sessions->end(session, theirs.id, sessionDeskWhy)).ok());
    const AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("session.ended"));
    QCOMPARE(event.actor.name, sessionDeskAdmin);
    QCOMPARE(event.object, QStringLiteral("person:weber"));
    QCOMPARE(event.reason, sessionDeskWhy);
    QCOMPARE(event.after.value(QStringLiteral("workstation")).toString(), QStringLiteral("desk-1"));
    QCOMPARE(sessionDeskCodeOf(house_->guard->check(theirs, Permission::ViewPlant)),
             ErrorCode::SessionEnded);
    QCOMPARE(waitFor(house_->sessions->list(session))->size(), qsizetype(1));
    QCOMPARE(sessionDeskCodeOf(waitFor(house_->sessions->end(session, theirs.id, sessionDeskWhy))),
             ErrorCode::Conflict);
  }
  void endsASessionElsewhere() {
    const PersonId person = house_->add(sessionDeskWeber, {Role::Operator});
    const SessionId far = elsewhere(person);
    const Session session = house_->enter(sessionDeskAdmin);
    QVERIFY(waitFor(house_->sessions->end(session, far, sessionDeskWhy)).ok());
    QVERIFY(
        house_->value(QStringLiteral("SELECT ended FROM live_session WHERE id = ?"), {far.value})
            .toLongLong() > 0);
  }
  void endsOnesOwnWithoutAReason() {
    const PersonId person = house_->add(sessionDeskWeber, {Role::Operator});
    const SessionId far = elsewhere(person);
    const Session theirs = house_->enter(sessionDeskWeber);
    house_->clock.advance(std::chrono::minutes(6));  // and without a fresh proof
    QVERIFY(waitFor(house_->sessions->end(theirs, far, QString())).ok());
    QCOMPARE(house_->newest().actor.name, sessionDeskWeber);
    QVERIFY(house_->guard->check(theirs, Permission::ViewPlant).ok());
    QCOMPARE(waitFor(house_->sessions->end(theirs, theirs.id, QStringLiteral("a\nb"))).error().code,
             ErrorCode::InvalidArgument);
  }
  void othersNeedTheRight_data() {
    QTest::addColumn<Role>("role");
    for (const Role role : allRoles()) {
      if (!permissionsOf(role).contains(Permission::EndSessions)) {
        QTest::newRow(qPrintable(roleName(role))) << role;
      }
    }
  }
  void othersNeedTheRight() {
    QFETCH(Role, role);
    house_->add(sessionDeskWeber, {role});
    const Session boss = house_->enter(sessionDeskAdmin);
    const Session session = house_->enter(sessionDeskWeber);
    SessionDesk& desk = *house_->sessions;
    QCOMPARE(sessionDeskCodeOf(waitFor(desk.end(session, boss.id, sessionDeskWhy))),
             ErrorCode::PermissionDenied);
    QCOMPARE(sessionDeskCodeOf(waitFor(desk.endAll(session, boss.person, sessionDeskWhy))),
             ErrorCode::PermissionDenied);
    // One that is not there is refused alike, so that nobody finds out which there are.
    QCOMPARE(sessionDeskCodeOf(waitFor(desk.end(session, SessionId{4711}, sessionDeskWhy))),
             ErrorCode::PermissionDenied);
    QCOMPARE(house_->countOf(QStringLiteral("permission.refused")), 3);
    QVERIFY(house_->guard->check(boss, Permission::ViewPlant).ok());
  }
  void othersNeedAFreshProofAndAReason() {
    const PersonId person = house_->add(sessionDeskWeber, {Role::Operator});
    const Session theirs = house_->enter(sessionDeskWeber);
    const Session session = house_->enter(sessionDeskAdmin);
    SessionDesk& desk = *house_->sessions;
    QCOMPARE(sessionDeskCodeOf(waitFor(desk.end(session, theirs.id, QString()))),
             ErrorCode::InvalidArgument);
    QCOMPARE(sessionDeskCodeOf(waitFor(desk.endAll(session, person, QString()))),
             ErrorCode::InvalidArgument);
    QCOMPARE(sessionDeskCodeOf(waitFor(desk.end(session, SessionId{4711}, sessionDeskWhy))),
             ErrorCode::NotFound);
    QCOMPARE(sessionDeskCodeOf(waitFor(desk.endAll(session, PersonId{4711}, sessionDeskWhy))),
             ErrorCode::NotFound);
    house_->clock.advance(std::chrono::minutes(5));
    QCOMPARE(sessionDeskCodeOf(waitFor(desk.end(session, theirs.id, sessionDeskWhy))),
             ErrorCode::StepUpRequired);
    QCOMPARE(sessionDeskCodeOf(waitFor(desk.endAll(session, person, sessionDeskWhy))),
             ErrorCode::StepUpRequired);
    QVERIFY(house_->guard->check(theirs, Permission::ViewPlant).ok());
  }
  void endsAllOfAPerson() {
    const PersonId person = house_->add(sessionDeskWeber, {Role::Operator});
    elsewhere(person);
    const Session theirs = house_->enter(sessionDeskWeber);
    const Session session = house_->enter(sessionDeskAdmin);
    const auto ended = waitFor(house_->sessions->endAll(session, person, sessionDeskWhy));
    QVERIFY(ended.ok());
    QCOMPARE(*ended, 2);
    QCOMPARE(house_->newest().after.value(QStringLiteral("sessions")).toInt(), 2);
    QCOMPARE(sessionDeskCodeOf(house_->guard->check(theirs, Permission::ViewPlant)),
             ErrorCode::SessionEnded);
    const qsizetype entries = house_->trail().size();
    QCOMPARE(*waitFor(house_->sessions->endAll(session, person, sessionDeskWhy)), 0);
    QCOMPARE(house_->trail().size(), entries);
  }
  void signsOutEverywhere() {
    const PersonId person = house_->add(sessionDeskWeber, {Role::Operator});
    elsewhere(person);
    const Session other = house_->enter(sessionDeskAdmin);
    const Session theirs = house_->enter(sessionDeskWeber);
    const auto ended = waitFor(house_->sessions->endOwn(theirs));
    QVERIFY(ended.ok());
    QCOMPARE(*ended, 2);
    QCOMPARE(house_->newest().actor.name, sessionDeskWeber);
    QCOMPARE(sessionDeskCodeOf(waitFor(house_->sessions->own(theirs))), ErrorCode::SessionEnded);
    QVERIFY(house_->guard->check(other, Permission::ViewPlant).ok());
  }
  void aSessionThatWasEndedElsewhereEndsNone() {
    house_->add(sessionDeskWeber, {Role::SecurityOfficer});
    const Session theirs = house_->enter(sessionDeskWeber);
    const Session session = house_->enter(sessionDeskAdmin);
    // Another program on this store ended it; the register here knows nothing of it yet.
    house_->change(QStringLiteral("UPDATE live_session SET ended = 1, end_cause = 'ended' WHERE "
                                  "id = ?"),
                   {theirs.id.value});
    QVERIFY(house_->guard->check(theirs, Permission::EndSessions).ok());
    QCOMPARE(sessionDeskCodeOf(waitFor(house_->sessions->end(theirs, session.id, sessionDeskWhy))),
             ErrorCode::SessionEnded);
    QCOMPARE(sessionDeskCodeOf(waitFor(house_->sessions->endOwn(theirs))), ErrorCode::SessionEnded);
    QVERIFY(house_->guard->check(session, Permission::ViewPlant).ok());
  }
  void nobodySeesAndEndsNothing() {
    const Session boss = house_->enter(sessionDeskAdmin);
    const Session nobody;
    SessionDesk& desk = *house_->sessions;
    QCOMPARE(sessionDeskCodeOf(waitFor(desk.list(nobody))), ErrorCode::NotSignedIn);
    QCOMPARE(sessionDeskCodeOf(waitFor(desk.own(nobody))), ErrorCode::NotSignedIn);
    QCOMPARE(sessionDeskCodeOf(waitFor(desk.end(nobody, boss.id, sessionDeskWhy))),
             ErrorCode::NotSignedIn);
    QCOMPARE(sessionDeskCodeOf(waitFor(desk.endAll(nobody, boss.person, sessionDeskWhy))),
             ErrorCode::NotSignedIn);
    QCOMPARE(sessionDeskCodeOf(waitFor(desk.endOwn(nobody))), ErrorCode::NotSignedIn);
    QCOMPARE(house_->countOf(QStringLiteral("permission.refused")), 5);
  }

 private:
  // Another program, at another desk, on the same store.
  SessionId elsewhere(PersonId person) {
    const SessionId id = AccessGuard::freshId();
    const qint64 now = toMillis(house_->clock.now());
    house_->change(QStringLiteral("INSERT INTO live_session (id, person_id, workstation, program, "
                                  "started, last_seen) VALUES (?, ?, 'desk-2', 'console', ?, ?)"),
                   {id.value, person.value, now, now});
    return id;
  }

  std::unique_ptr<House> house_;
};

static const RegisterTest<TestSessionDesk> registeredTestSessionDesk;

}  // namespace linewarden::test

#include "test_session_desk.moc"
