// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/word_list.h"
#include "house.h"
#include "tests/support/run_tests.h"

#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

class TestBreakGlass : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    house_ = std::make_unique<House>();
    house_->add(QStringLiteral("sec"), {Role::SecurityOfficer});
    officer_ = house_->enter(QStringLiteral("sec"));
  }
  void cleanup() { house_.reset(); }

  void isNotPreparedAtFirst() {
    const auto readiness = waitFor(house_->breakGlass->readiness());
    QVERIFY(readiness.ok());
    QVERIFY(!readiness->isPrepared);
    QVERIFY(!readiness->prepared);
    QVERIFY(!readiness->isOpen);
    QCOMPARE(readiness->unreviewed, 0);
    QCOMPARE(open(QStringLiteral("any words")).error().code, ErrorCode::NotFound);
  }
  void preparingGivesTenWords() {
    const QStringList words = prepare();
    QCOMPARE(words.size(), qsizetype(10));
    const WordList list = WordList::recoveryWords();
    for (const QString& word : words) QVERIFY(list.indexOf(word.toUtf8()).has_value());
    QVERIFY(prepare() != words);
    const AuditEvent entry = house_->newest();
    QCOMPARE(entry.action, QStringLiteral("emergency.prepared"));
    QCOMPARE(entry.actor.name, QStringLiteral("sec"));
    const auto readiness = waitFor(house_->breakGlass->readiness());
    QVERIFY(readiness->isPrepared);
    QVERIFY(readiness->prepared == house_->clock.now());
  }
  void keepsNoWordInTheStore() {
    const QString phrase = prepare().join(u' ');
    const QString hash =
        house_->value(QStringLiteral("SELECT phrase_hash FROM emergency_phrase")).toString();
    QVERIFY(hash.startsWith(QStringLiteral("$argon2id$")));
    QVERIFY(!hash.contains(phrase));
  }
  void theAccountShowsNowhereAndHasNoPassword() {
    prepare();
    QCOMPARE(house_->value(QStringLiteral("SELECT count(*) FROM person WHERE source = 'emergency'"))
                 .toInt(),
             1);
    const auto people = waitFor(house_->people->list(officer_));
    QVERIFY(people.ok());
    QCOMPARE(people->size(), qsizetype(2));
    QCOMPARE(house_->givePassword(QStringLiteral("emergency"), QString()).error().code,
             ErrorCode::SignInRefused);
    QCOMPARE(house_->givePassword(QStringLiteral("emergency"), QStringLiteral("any password"))
                 .error()
                 .code,
             ErrorCode::SignInRefused);
  }
  void preparingWantsTheRightAndAFreshProof() {
    house_->add(QStringLiteral("rossi"), {Role::ShiftSupervisor});
    const Session rossi = house_->enter(QStringLiteral("rossi"));
    QCOMPARE(waitFor(house_->breakGlass->prepare(rossi)).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(house_->newest().action, QStringLiteral("permission.refused"));
    QCOMPARE(waitFor(house_->breakGlass->prepare({})).error().code, ErrorCode::NotSignedIn);
    house_->clock.advance(6min);
    QCOMPARE(waitFor(house_->breakGlass->prepare(officer_)).error().code,
             ErrorCode::StepUpRequired);
    QVERIFY(!waitFor(house_->breakGlass->readiness())->isPrepared);
  }
  void opensForOneShift() {
    const QSignalSpy changed(house_->breakGlass, &BreakGlass::changed);
    const auto session = open(prepare().join(u' '));
    QVERIFY(session.ok());
    QVERIFY(session->emergency > 0);
    QCOMPARE(session->roles, (QSet<Role>{Role::Administrator, Role::ShiftSupervisor}));
    QVERIFY(house_->guard->check(*session, Permission::ManagePeople).ok());
    QVERIFY(house_->guard->check(*session, Permission::ExportHistory).ok());
    QVERIFY(!house_->guard->check(*session, Permission::ReviewAccess).ok());
    const auto list = waitFor(house_->breakGlass->list(officer_));
    QCOMPARE(list->size(), qsizetype(1));
    QCOMPARE(list->constFirst().openedAs, QStringLiteral("Anna Rossi"));
    QCOMPARE(list->constFirst().reason, QStringLiteral("nobody can sign in tonight"));
    QCOMPARE(list->constFirst().workstation, QStringLiteral("desk-1"));
    QVERIFY(list->constFirst().until == house_->clock.now() + 8h);
    QVERIFY(!list->constFirst().closed);
    QVERIFY(waitFor(house_->breakGlass->readiness())->isOpen);
    QTRY_VERIFY(!changed.isEmpty());
  }
  void thePhraseProvesItAgain() {
    const QString phrase = prepare().join(u' ');
    const auto session = open(phrase);
    QVERIFY(session.ok());
    const PersonId weber = house_->add(QStringLiteral("weber"), {Role::Operator});
    const QString why = QStringLiteral("nobody else is here");
    const auto disable = [&] { return waitFor(house_->people->disable(*session, weber, why)); };
    const auto prove = [&](const QString& words) {
      Proof proof;
      proof.password = typed(words);
      return waitFor(house_->signIn->stepUp(*session, std::move(proof)));
    };
    house_->clock.advance(6min);
    QCOMPARE(disable().error().code, ErrorCode::StepUpRequired);
    QCOMPARE(prove(QStringLiteral("ten other words")).error().code, ErrorCode::SignInRefused);
    QCOMPARE(prove(QString()).error().code, ErrorCode::SignInRefused);
    QCOMPARE(disable().error().code, ErrorCode::StepUpRequired);
    QVERIFY(prove(phrase.toUpper()).ok());
    QCOMPARE(house_->newest().action, QStringLiteral("session.proved"));
    QCOMPARE(house_->newest().after.value(QStringLiteral("factor")).toString(),
             QStringLiteral("phrase"));
    QVERIFY(disable().ok());
    // Slips that a success followed do not add up.
    for (int i = 0; i < 8; ++i) {
      QVERIFY(!prove(QStringLiteral("ten other words")).ok());
      QVERIFY(prove(phrase).ok());
    }

    QVERIFY(waitFor(house_->signIn->lock(*session, true)).ok());
    QCOMPARE(house_->guard->check(*session, Permission::ViewPlant).error().code,
             ErrorCode::SessionLocked);
    Proof proof;
    proof.password = typed(phrase);
    QVERIFY(waitFor(house_->signIn->unlock(*session, std::move(proof))).ok());
    QVERIFY(house_->guard->check(*session, Permission::ViewPlant).ok());
  }
  void whoOpenedItDoesNotPutTheWordAway() {
    house_->add(QStringLiteral("sec2"), QStringLiteral("Ada Bauer"), {Role::SecurityOfficer});
    const auto session = open(prepare().join(u' '), QStringLiteral("Ada Bauer"));
    QVERIFY(session.ok());
    const PersonId weber = house_->add(QStringLiteral("weber"), {Role::Operator});
    house_->enter(QStringLiteral("weber"));
    QVERIFY(waitFor(house_->people->resetSecondFactor(*session, weber,
                                                      QStringLiteral("nobody else is here")))
                .ok());
    const Session second = house_->enter(QStringLiteral("sec2"));
    const auto notices = waitFor(house_->notices->list(second));
    QCOMPARE(notices->size(), qsizetype(2));
    const Session officer = reEntered();
    for (const SecurityNotice& notice : *notices) {
      QCOMPARE(waitFor(house_->notices->acknowledge(second, notice.id, {})).error().code,
               ErrorCode::SeparationOfDuties);
      QVERIFY(waitFor(house_->notices->acknowledge(officer, notice.id, {})).ok());
    }
  }
  void whoseAccountWasGivenUnderItNeitherConfirmsNorReviews() {
    house_->add(QStringLiteral("sec2"), QStringLiteral("Ada Bauer"), {Role::SecurityOfficer});
    house_->add(QStringLiteral("weber"), QStringLiteral("Ida Weber"), {Role::Operator});
    const auto idOf = [this](const QString& name) {
      return PersonId{house_->value(QStringLiteral("SELECT id FROM person WHERE name = ?"), {name})
                          .toLongLong()};
    };
    const auto session = open(prepare().join(u' '), QStringLiteral("Somebody Else"));
    QVERIFY(session.ok());
    const QString why = QStringLiteral("nobody else is here");
    const auto asked = waitFor(
        house_->roles->grant(*session, idOf(QStringLiteral("weber")), Role::Administrator, why));
    QVERIFY(asked.ok() && !asked->done);
    const Session second = house_->enter(QStringLiteral("sec2"));
    QVERIFY(
        waitFor(house_->roles->grant(*session, idOf(QStringLiteral("sec2")), Role::Operator, why))
            .ok());
    QCOMPARE(waitFor(house_->roles->confirm(second, asked->changeId)).error().code,
             ErrorCode::SeparationOfDuties);
    QVERIFY(waitFor(house_->breakGlass->close(*session, session->emergency)).ok());
    QCOMPARE(waitFor(house_->roles->confirm(second, asked->changeId)).error().code,
             ErrorCode::SeparationOfDuties);
    QCOMPARE(waitFor(house_->breakGlass->review(second, session->emergency,
                                                house_->proofOf(QStringLiteral("sec2")),
                                                QStringLiteral("looked at it")))
                 .error()
                 .code,
             ErrorCode::SeparationOfDuties);
    const Session officer = reEntered();
    const auto reviewed = waitFor(house_->breakGlass->review(officer, session->emergency,
                                                             house_->proofOf(QStringLiteral("sec")),
                                                             QStringLiteral("looked at it")));
    QVERIFY2(reviewed.ok(), reviewed.ok() ? "" : qPrintable(reviewed.error().message));
  }
  void anOpenersNameIsTheirsInAnyOrder() {
    house_->add(QStringLiteral("rossi"), QStringLiteral("Anna Rossi"), {Role::SecurityOfficer});
    const auto session = open(prepare().join(u' '), QStringLiteral("Rossi Anna"));
    QVERIFY(session.ok());
    const PersonId weber =
        house_->add(QStringLiteral("weber"), QStringLiteral("Ida Weber"), {Role::Operator});
    const auto asked = waitFor(house_->roles->grant(*session, weber, Role::Administrator,
                                                    QStringLiteral("nobody else is here")));
    QVERIFY(asked.ok());
    QCOMPARE(
        waitFor(house_->roles->confirm(house_->enter(QStringLiteral("rossi")), asked->changeId))
            .error()
            .code,
        ErrorCode::SeparationOfDuties);
  }
  void failuresElsewhereDoNotShutItsDoor() {
    const QString phrase = prepare().join(u' ');
    for (int i = 0; i < 12; ++i) {
      house_->clock.advance(15min);
      QVERIFY(!house_->givePassword(QStringLiteral("emergency"), QStringLiteral("wrong")).ok());
    }
    QCOMPARE(house_->givePassword(QStringLiteral("sec")).error().code, ErrorCode::SignInDelayed);
    QVERIFY(open(phrase).ok());
  }
  void whoOpenedItConfirmsNothingThatWasAskedForUnderIt() {
    house_->add(QStringLiteral("rossi"), QStringLiteral("Anna Rossi"), {Role::SecurityOfficer});
    house_->add(QStringLiteral("weber"), QStringLiteral("Ida Weber"), {Role::Operator});
    const PersonId weber{
        house_->value(QStringLiteral("SELECT id FROM person WHERE name = 'weber'")).toLongLong()};
    const auto session = open(prepare().join(u' '));
    QVERIFY(session.ok());
    const auto asked = waitFor(house_->roles->grant(*session, weber, Role::Administrator,
                                                    QStringLiteral("nobody else is here")));
    QVERIFY2(asked.ok(), asked.ok() ? "" : qPrintable(asked.error().message));
    QVERIFY(!asked->done);
    const Session opener = house_->enter(QStringLiteral("rossi"));
    QCOMPARE(waitFor(house_->roles->confirm(opener, asked->changeId)).error().code,
             ErrorCode::SeparationOfDuties);
    // Nor later, when it is closed.
    QVERIFY(waitFor(house_->breakGlass->close(*session, session->emergency)).ok());
    QCOMPARE(waitFor(house_->roles->confirm(opener, asked->changeId)).error().code,
             ErrorCode::SeparationOfDuties);
    QVERIFY(waitFor(house_->roles->confirm(reEntered(), asked->changeId)).ok());
  }
  void openingIsACriticalNoticeInTheSameTransaction() {
    QVERIFY(open(prepare().join(u' ')).ok());
    const auto notices = waitFor(house_->notices->list(officer_));
    QCOMPARE(notices->size(), qsizetype(1));
    QCOMPARE(notices->constFirst().event.kind, QStringLiteral("emergency.opened"));
    QCOMPARE(notices->constFirst().event.priority, NoticePriority::Critical);
    QVERIFY(noticeTitle(notices->constFirst().event).contains(QStringLiteral("Anna Rossi")));
    QTRY_COMPARE(house_->notices->open().size(), qsizetype(1));
    const QList<AuditEntry> trail = house_->trail();
    QCOMPARE(trail.at(0).event.action, QStringLiteral("security.noticed"));
    QCOMPARE(trail.at(1).event.action, QStringLiteral("emergency.opened"));
    QCOMPARE(trail.at(1).event.actor.name, QStringLiteral("emergency"));
    QCOMPARE(trail.at(1).event.actor.role,
             QStringLiteral("break-glass shift-supervisor administrator"));
    QCOMPARE(trail.at(1).event.reason, QStringLiteral("nobody can sign in tonight"));
  }
  void readsThePhraseAsItIsTyped_data() {
    QTest::addColumn<int>("how");
    QTest::newRow("capitals") << 0;
    QTest::newRow("spaces") << 1;
    QTest::newRow("lines") << 2;
    QTest::newRow("dashes") << 3;
    QTest::newRow("wide spaces") << 4;
  }
  void readsThePhraseAsItIsTyped() {
    QFETCH(int, how);
    const QStringList words = prepare();
    QString phrase;
    if (how == 0) phrase = words.join(u' ').toUpper();
    if (how == 1) phrase = QStringLiteral("  ") + words.join(QStringLiteral("   ")) + u'\t';
    if (how == 2) phrase = words.join(QStringLiteral("\r\n")) + u'\n';
    if (how == 3) phrase = words.join(u'-');
    if (how == 4) phrase = words.join(QChar(0x2003));
    QVERIFY(open(phrase).ok());
  }
  void thePhraseOpensOnce() {
    const QString phrase = prepare().join(u' ');
    QVERIFY(open(phrase).ok());
    QVERIFY(!waitFor(house_->breakGlass->readiness())->isPrepared);
    QCOMPARE(open(phrase).error().code, ErrorCode::NotFound);
    prepareAnew();
    QCOMPARE(open(phrase).error().code, ErrorCode::SignInRefused);
    QCOMPARE(house_->countOf(QStringLiteral("emergency.opened")), 1);
  }
  void aPhraseThatWasReplacedOpensNothing() {
    const QString first = prepare().join(u' ');
    const QString second = prepare().join(u' ');
    QCOMPARE(open(first).error().code, ErrorCode::SignInRefused);
    QVERIFY(open(second).ok());
  }
  void wrongPhrasesWait() {
    const QString phrase = prepare().join(u' ');
    for (int at = 0; at < 4; ++at) {
      QCOMPARE(open(QStringLiteral("wrong words")).error().code, ErrorCode::SignInRefused);
    }
    QCOMPARE(open(QStringLiteral("wrong words")).error().code, ErrorCode::SignInRefused);
    // The right one too, until the wait is over.
    QCOMPARE(open(phrase).error().code, ErrorCode::SignInDelayed);
    QCOMPARE(house_->countOf(QStringLiteral("emergency.opened")), 0);
    house_->clock.advance(16min);
    QVERIFY(open(phrase).ok());
  }
  void refusesTenMegabytes() {
    prepare();
    QCOMPARE(open(QString(10'000'000, u'a')).error().code, ErrorCode::SignInRefused);
  }
  void wantsANameAndAReason_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    const QString name = QStringLiteral("Anna Rossi");
    const QString reason = QStringLiteral("nobody can sign in");
    QTest::newRow("no name") << QString() << reason;
    QTest::newRow("two letters") << QStringLiteral("AR") << reason;
    QTest::newRow("long name") << QString(81, u'a') << reason;
    QTest::newRow("turned name") << QStringLiteral("Anna\u202eissoR") << reason;
    QTest::newRow("two lines") << QStringLiteral("Anna\nRossi") << reason;
    QTest::newRow("no letters") << QStringLiteral("--- ---") << reason;
    QTest::newRow("no reason") << name << QString();
    QTest::newRow("short reason") << name << QStringLiteral(" need it  ");
    QTest::newRow("long reason") << name << QString(501, u'a');
    QTest::newRow("reason with a bell") << name << QStringLiteral("nobody can\a sign in");
  }
  void wantsANameAndAReason() {
    QFETCH(QString, name);
    QFETCH(QString, reason);
    const QString phrase = prepare().join(u' ');
    const auto refused = waitFor(house_->breakGlass->open(typed(phrase), name, reason));
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!refused.error().message.isEmpty());
    // It cost nothing: the phrase still opens.
    QVERIFY(open(phrase).ok());
  }
  void everythingDoneUnderItIsMarked() {
    const auto session = open(prepare().join(u' '));
    const qint64 access = session->emergency;
    house_->add(QStringLiteral("weber"), {Role::Operator});
    const Session admin = house_->enter(QStringLiteral("admin"));
    QVERIFY(!house_->guard->require(*session, Permission::ReviewAccess).ok());
    QVERIFY(!house_->guard->require(admin, Permission::ReviewAccess).ok());
    static_cast<void>(house_->trail());
    const auto entries = waitFor(house_->breakGlass->entries(officer_, access));
    QVERIFY(entries.ok());
    QCOMPARE(entries->size(), qsizetype(2));
    QCOMPARE(entries->at(0).event.action, QStringLiteral("permission.refused"));
    QCOMPARE(entries->at(1).event.action, QStringLiteral("emergency.opened"));
    for (const AuditEntry& entry : *entries) {
      QVERIFY(entry.event.actor.role.startsWith(QStringLiteral("break-glass")));
    }
    QCOMPARE(waitFor(house_->breakGlass->entries(officer_, 99)).error().code, ErrorCode::NotFound);
    house_->add(QStringLiteral("rossi"), {Role::ShiftSupervisor});
    const Session rossi = house_->enter(QStringLiteral("rossi"));
    QCOMPARE(waitFor(house_->breakGlass->entries(rossi, access)).error().code,
             ErrorCode::PermissionDenied);
  }
  void endsAfterOneShift() {
    const auto session = open(prepare().join(u' '));
    house_->clock.advance(8h);
    QCOMPARE(house_->guard->check(*session, Permission::ViewPlant).error().code,
             ErrorCode::SessionEnded);
    const auto readiness = waitFor(house_->breakGlass->readiness());
    QVERIFY(!readiness->isOpen);
    QCOMPARE(readiness->unreviewed, 1);
    const AuditEvent entry = house_->newest();
    QCOMPARE(entry.action, QStringLiteral("emergency.closed"));
    QCOMPARE(entry.after[QStringLiteral("cause")].toString(), QStringLiteral("ran-out"));
    const EmergencyAccess access = only();
    QVERIFY(access.closed == access.until);
  }
  void endsWithItsSessionAlsoWhenTheClockIsSetBack() {
    const auto session = open(prepare().join(u' '));
    house_->clock.setWall(house_->clock.now() - 72h);
    QVERIFY(waitFor(house_->breakGlass->readiness())->isOpen);
    house_->clock.advance(8h);
    QCOMPARE(house_->guard->check(*session, Permission::ViewPlant).error().code,
             ErrorCode::SessionEnded);
    QVERIFY(waitFor(house_->signIn->signOut(*session)).ok());
    QVERIFY(!waitFor(house_->breakGlass->readiness())->isOpen);
    QVERIFY(only().closed.has_value());
  }
  void signingOutClosesIt() {
    const auto session = open(prepare().join(u' '));
    house_->clock.advance(1h);
    QVERIFY(waitFor(house_->signIn->signOut(*session)).ok());
    QVERIFY(only().closed == house_->clock.now());
    const auto entries = waitFor(house_->breakGlass->entries(reEntered(), session->emergency));
    QCOMPARE(entries->constFirst().event.action, QStringLiteral("session.signed-out"));
  }
  void anOfficerClosesIt() {
    const auto session = open(prepare().join(u' '));
    const qint64 access = session->emergency;
    house_->add(QStringLiteral("rossi"), {Role::ShiftSupervisor});
    const Session rossi = house_->enter(QStringLiteral("rossi"));
    QCOMPARE(waitFor(house_->breakGlass->close(rossi, access)).error().code,
             ErrorCode::PermissionDenied);
    house_->clock.advance(6min);
    QCOMPARE(waitFor(house_->breakGlass->close(officer_, access)).error().code,
             ErrorCode::StepUpRequired);
    officer_ = reEntered();
    QCOMPARE(waitFor(house_->breakGlass->close(officer_, 99)).error().code, ErrorCode::NotFound);
    QVERIFY(waitFor(house_->breakGlass->close(officer_, access)).ok());
    QCOMPARE(house_->newest().action, QStringLiteral("emergency.closed"));
    QCOMPARE(house_->newest().actor.name, QStringLiteral("sec"));
    QCOMPARE(waitFor(house_->breakGlass->close(officer_, access)).error().code,
             ErrorCode::Conflict);
    // Nothing more is written under it, and its program learns it at the next look.
    QCOMPARE(waitFor(house_->notices->acknowledge(*session, 1, {})).ok(), false);
    const auto again = waitFor(house_->breakGlass->close(*session, access));
    QCOMPARE(again.error().code, ErrorCode::SessionEnded);
    house_->signIn->refreshSessions();
    QTRY_VERIFY(!house_->guard->live(*session).has_value());
  }
  void itsOwnSessionClosesIt() {
    const auto session = open(prepare().join(u' '));
    house_->clock.advance(10min);
    QVERIFY(waitFor(house_->breakGlass->close(*session, session->emergency)).ok());
    QVERIFY(only().closed.has_value());
  }
  void oneIsOpenAtATime() {
    const auto first = open(prepare().join(u' '));
    prepareAnew();
    const auto second = open(phrase_);
    QVERIFY(second.ok());
    const auto list = waitFor(house_->breakGlass->list(officer_));
    QCOMPARE(list->size(), qsizetype(2));
    QVERIFY(!list->at(0).closed);
    QVERIFY(list->at(1).closed.has_value());
    house_->signIn->refreshSessions();
    QTRY_VERIFY(!house_->guard->live(*first).has_value());
    QVERIFY(house_->guard->live(*second).has_value());
    const auto entries = waitFor(house_->breakGlass->entries(officer_, first->emergency));
    QCOMPARE(entries->size(), qsizetype(1));
  }
  void anEmergencySessionDoesNotJudgeOverItself() {
    const auto session = open(prepare().join(u' '));
    QCOMPARE(waitFor(house_->breakGlass->prepare(*session)).error().code,
             ErrorCode::SeparationOfDuties);
    const auto reviewed = waitFor(
        house_->breakGlass->review(*session, session->emergency, Proof(), QStringLiteral("fine")));
    QCOMPARE(reviewed.error().code, ErrorCode::SeparationOfDuties);
    QCOMPARE(waitFor(house_->notices->acknowledge(*session, 1, {})).error().code,
             ErrorCode::SeparationOfDuties);
    const auto review = waitFor(house_->reviews->open(officer_));
    const auto item = house_->value(QStringLiteral("SELECT id FROM access_review_item"));
    QCOMPARE(waitFor(house_->reviews->decide(*session, *review, item.toLongLong(),
                                             ReviewDecision::Keep, {}))
                 .error()
                 .code,
             ErrorCode::SeparationOfDuties);
    // Saying that it is none does not help: the register knows.
    Session disguised = *session;
    disguised.emergency = 0;
    QCOMPARE(waitFor(house_->breakGlass->prepare(disguised)).error().code,
             ErrorCode::SeparationOfDuties);
  }
  void survivesARestart() {
    const QString phrase = prepare().join(u' ');
    house_->restart(QStringLiteral("desk-2"));
    const auto session = open(phrase);
    QVERIFY(session.ok());
    house_->restart(QStringLiteral("desk-2"));
    officer_ = reEntered();
    // Its session ended with the program.
    QVERIFY(only().closed.has_value());
    QCOMPARE(open(phrase).error().code, ErrorCode::NotFound);
  }

 private:
  QStringList prepare() {
    const auto words = waitFor(house_->breakGlass->prepare(officer_));
    return words ? *words : QStringList();
  }
  void prepareAnew() { phrase_ = prepare().join(u' '); }
  Result<Session> open(const QString& phrase,
                       const QString& openedAs = QStringLiteral("Anna Rossi")) {
    return waitFor(house_->breakGlass->open(typed(phrase), openedAs,
                                            QStringLiteral("nobody can sign in tonight")));
  }
  Session reEntered() { return house_->enter(QStringLiteral("sec")); }
  EmergencyAccess only() {
    const auto list = waitFor(house_->breakGlass->list(house_->guard->serviceSession()));
    return list && list->size() == 1 ? list->constFirst() : EmergencyAccess();
  }

  std::unique_ptr<House> house_;
  Session officer_;
  QString phrase_;
};

static const RegisterTest<TestBreakGlass> registeredTestBreakGlass;

}  // namespace linewarden::test

#include "test_break_glass.moc"
