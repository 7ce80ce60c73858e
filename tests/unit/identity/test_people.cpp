// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/signing_key.h"
#include "house.h"
#include "tests/support/run_tests.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

namespace linewarden::test {

namespace {

const QString peopleAdmin = QStringLiteral("admin");
const QString peopleWeber = QStringLiteral("weber");
const QString peopleRossi = QStringLiteral("rossi");
const QString peopleWhy = QStringLiteral("left the company");

template <class T>
ErrorCode peopleCodeOf(const Result<T>& result) {
  return result.ok() ? ErrorCode::Internal : result.error().code;
}

Invitation peopleInvitation(const QString& name, const QString& displayName,
                            const QSet<Role>& roles) {
  return {name, displayName, roles, {}};
}

}  // namespace

class TestPeople : public QObject {
  Q_OBJECT

 private slots:
  void init() { house_ = std::make_unique<House>(); }
  void cleanup() { house_.reset(); }

  void theFirstAccountIsAnAdministrator() {
    const auto people = waitFor(house_->people->list(house_->guard->serviceSession()));
    QVERIFY(people.ok());
    QCOMPARE(people->size(), qsizetype(1));
    const Person& first = people->constFirst();
    QCOMPARE(first.name, peopleAdmin);
    QCOMPARE(first.displayName, QStringLiteral("Person admin"));
    QCOMPARE(first.roles, QSet<Role>{Role::Administrator});
    QVERIFY(first.hasSecondFactor);
    QCOMPARE(first.state(), PersonState::Active);
    QVERIFY(!first.lastSignIn.has_value());
    QCOMPARE(first.created, house_->clock.now());
    const AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("person.first-administrator"));
    QCOMPARE(event.actor.name, QStringLiteral("service"));
    QCOMPARE(event.object, QStringLiteral("person:admin"));
    QCOMPARE(event.after.value(QStringLiteral("roles")).toArray(),
             QJsonArray{QStringLiteral("administrator")});
  }
  void thereIsOneFirstAdministrator() {
    const auto second =
        waitFor(house_->people->addFirstAdministrator(house_->newPerson(peopleWeber, {})));
    QCOMPARE(peopleCodeOf(second), ErrorCode::Conflict);
    std::vector<NewPerson> founders;
    founders.push_back(house_->newPerson(peopleWeber, {Role::Administrator}));
    QCOMPARE(peopleCodeOf(waitFor(house_->people->addFounders(std::move(founders)))),
             ErrorCode::Conflict);
    QCOMPARE(house_->value(QStringLiteral("SELECT count(*) FROM person")).toInt(), 1);
    QCOMPARE(house_->countOf(QStringLiteral("person.first-administrator")), 1);
  }
  void foundersComeAllOrNone() {
    empty();
    std::vector<NewPerson> founders;
    founders.push_back(house_->newPerson(peopleAdmin, {Role::Administrator}));
    founders.push_back(house_->newPerson(peopleWeber, {Role::SecurityOfficer}));
    founders.push_back(house_->newPerson(QStringLiteral("w3b3r"), {Role::Operator}));
    founders.back().displayName = QStringLiteral("Person weber");
    QCOMPARE(peopleCodeOf(waitFor(house_->people->addFounders(std::move(founders)))),
             ErrorCode::AlreadyExists);
    QCOMPARE(house_->value(QStringLiteral("SELECT count(*) FROM person")).toInt(), 0);

    founders.clear();
    founders.push_back(house_->newPerson(peopleAdmin, {Role::Administrator}));
    founders.push_back(house_->newPerson(peopleWeber, {Role::SecurityOfficer}));
    QVERIFY(waitFor(house_->people->addFounders(std::move(founders))).ok());
    QCOMPARE(house_->enter(peopleWeber).roles, QSet<Role>{Role::SecurityOfficer});
    QCOMPARE(house_->countOf(QStringLiteral("person.added")), 1);
  }
  void refusesFoundersThatAreNotComplete_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("account name") << 0 << ErrorCode::InvalidArgument;
    QTest::newRow("display name") << 1 << ErrorCode::InvalidArgument;
    QTest::newRow("no administrator first") << 2 << ErrorCode::InvalidArgument;
    QTest::newRow("weak password") << 3 << ErrorCode::PasswordTooWeak;
    QTest::newRow("short secret") << 4 << ErrorCode::InvalidArgument;
    QTest::newRow("nine codes") << 5 << ErrorCode::InvalidArgument;
    QTest::newRow("a code that is none") << 6 << ErrorCode::InvalidArgument;
    QTest::newRow("roles that do not go together") << 7 << ErrorCode::SeparationOfDuties;
  }
  void refusesFoundersThatAreNotComplete() {
    QFETCH(int, fault);
    QFETCH(ErrorCode, code);
    empty();
    NewPerson person = house_->newPerson(peopleWeber, {Role::Administrator});
    if (fault == 0) person.name = QStringLiteral("Weber");
    if (fault == 1) person.displayName = QString();
    if (fault == 2) person.roles = {Role::Operator};
    if (fault == 3) person.password = typed(QStringLiteral("passwordpassword"));
    if (fault == 4) person.totpSecret = typed(QStringLiteral("short"));
    if (fault == 5) person.recoveryCodes.removeLast();
    if (fault == 6) person.recoveryCodes[3] = QStringLiteral("none");
    if (fault == 7) person.roles = {Role::Administrator, Role::SecurityOfficer};
    std::vector<NewPerson> founders;
    founders.push_back(std::move(person));
    const auto added = waitFor(house_->people->addFounders(std::move(founders)));
    QCOMPARE(peopleCodeOf(added), code);
    QVERIFY(!added.error().message.isEmpty());
    QCOMPARE(house_->value(QStringLiteral("SELECT count(*) FROM person")).toInt(), 0);
  }
  void sealsASigningKeyByThePassword() {
    const QByteArray sealed =
        house_->value(QStringLiteral("SELECT private_key FROM signing_key")).toByteArray();
    const QByteArray publicKey =
        house_->value(QStringLiteral("SELECT public_key FROM signing_key")).toByteArray();
    const auto key = SigningKey::unsealed(sealed, typed(House::passwordOf(peopleAdmin)),
                                          signingKeyContext(peopleAdmin));
    QVERIFY(key.ok());
    QCOMPARE(key->publicKey(), publicKey);
    QVERIFY(!SigningKey::unsealed(sealed, typed(QStringLiteral("another password")),
                                  signingKeyContext(peopleAdmin))
                 .ok());
  }
  void keepsNoPasswordOrCodeInTheStore() {
    QVERIFY(house_->value(QStringLiteral("SELECT password_hash FROM person"))
                .toString()
                .startsWith(QStringLiteral("$argon2id$")));
    const QString code = House::recoveryCodesOf(peopleAdmin).constFirst();
    const QString stored =
        house_->value(QStringLiteral("SELECT group_concat(code_hash) FROM recovery_code"))
            .toString();
    QCOMPARE(stored.count(u'$'), qsizetype(10));
    QVERIFY(!stored.contains(code));
    QVERIFY(!stored.contains(QString(code).remove(u'-')));
  }

  void invitesWithAOneTimePassword() {
    const auto invited = invite(peopleInvitation(peopleWeber, QStringLiteral("  Eva   Weber "),
                                                 {Role::Operator, Role::ProcessEngineer}));
    QVERIFY(invited.ok());
    static const QRegularExpression form(
        QStringLiteral("^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$"));
    QVERIFY(form.match(invited->oneTimePassword).hasMatch());
    QCOMPARE(invited->until, house_->clock.now() + std::chrono::hours(72));
    QVERIFY(invited->waiting.isEmpty());
    const Person person = personOf(invited->person);
    QCOMPARE(person.state(), PersonState::Invited);
    QCOMPARE(person.displayName, QStringLiteral("Eva Weber"));
    QCOMPARE(person.roles, (QSet<Role>{Role::Operator, Role::ProcessEngineer}));
    QVERIFY(!person.hasSecondFactor);
    const AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("person.invited"));
    QCOMPARE(event.actor.name, peopleAdmin);
    QCOMPARE(event.object, QStringLiteral("person:weber"));
    QCOMPARE(event.reason, QStringLiteral("new account"));
    for (const AuditEntry& entry : house_->trail()) {
      QVERIFY(!QString::fromUtf8(hashedForm(entry)).contains(invited->oneTimePassword));
    }
    const auto pending = house_->givePassword(peopleWeber, invited->oneTimePassword);
    QVERIFY(pending.ok());
    QVERIFY(pending->mustEnrol);
    QVERIFY(pending->mustChoosePassword);
  }
  void anInvitationRunsOut() {
    const auto invited =
        invite(peopleInvitation(peopleWeber, QStringLiteral("Eva Weber"), {Role::Operator}));
    house_->clock.advance(std::chrono::hours(72));
    QCOMPARE(peopleCodeOf(house_->givePassword(peopleWeber, invited->oneTimePassword)),
             ErrorCode::SignInRefused);
  }
  void noTwoOneTimePasswordsAreAlike() {
    QSet<QString> passwords;
    const Session session = house_->enter(peopleAdmin);
    QList<Invitation> all;
    for (const char* name : {"weber", "chen", "garcia", "novak"}) {
      all += peopleInvitation(QLatin1String(name), QLatin1String(name), {Role::Operator});
    }
    const auto invited = waitFor(house_->people->inviteAll(session, all));
    QVERIFY(invited.ok());
    for (const Invited& one : *invited) passwords.insert(one.oneTimePassword);
    QCOMPARE(passwords.size(), qsizetype(4));
    QCOMPARE(house_->countOf(QStringLiteral("person.invited")), 4);
  }
  void invitesAllOrNone() {
    const Session session = house_->enter(peopleAdmin);
    const auto invited = waitFor(house_->people->inviteAll(
        session,
        {peopleInvitation(peopleWeber, QStringLiteral("Eva Weber"), {Role::Operator}),
         peopleInvitation(QStringLiteral("chen"), QStringLiteral("Li Chen"), {Role::Operator}),
         peopleInvitation(QStringLiteral("we8er"), QStringLiteral("EVA WEBER"),
                          {Role::Operator})}));
    QCOMPARE(peopleCodeOf(invited), ErrorCode::AlreadyExists);
    QVERIFY(invited.error().message.contains(QStringLiteral("we8er")));
    QCOMPARE(house_->value(QStringLiteral("SELECT count(*) FROM person")).toInt(), 1);
    QCOMPARE(house_->countOf(QStringLiteral("person.invited")), 0);
  }
  void anInvitationOfManyIsStopped() {
    const Session session = house_->enter(peopleAdmin);
    const auto progress = std::make_shared<WorkProgress>();
    progress->isCancelled = true;
    const QList<Invitation> people{
        peopleInvitation(peopleWeber, QStringLiteral("Eva Weber"), {Role::Operator}),
        peopleInvitation(QStringLiteral("chen"), QStringLiteral("Li Chen"), {Role::Operator})};
    QCOMPARE(peopleCodeOf(waitFor(house_->people->inviteAll(session, people, progress))),
             ErrorCode::Cancelled);
    QCOMPARE(house_->value(QStringLiteral("SELECT count(*) FROM person")).toInt(), 1);
    progress->isCancelled = false;
    QVERIFY(waitFor(house_->people->inviteAll(session, people, progress)).ok());
    QCOMPARE(progress->done.load(), 2);
  }
  void refusesInvitations_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QSet<Role>>("roles");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<ErrorCode>("code");
    const QString eva = QStringLiteral("Eva Weber");
    const QSet<Role> some{Role::Operator};
    QTest::newRow("taken") << peopleAdmin << eva << some << QString() << ErrorCode::AlreadyExists;
    QTest::newRow("like account") << QStringLiteral("adm1n") << eva << some << QString()
                                  << ErrorCode::AlreadyExists;
    QTest::newRow("like person") << peopleWeber << QStringLiteral("person ADMIN") << some
                                 << QString() << ErrorCode::AlreadyExists;
    QTest::newRow("bad name") << QStringLiteral("we ber") << eva << some << QString()
                              << ErrorCode::InvalidArgument;
    QTest::newRow("turned about") << peopleWeber << QStringLiteral("Eva \u202erebeW") << some
                                  << QString() << ErrorCode::InvalidArgument;
    QTest::newRow("no role") << peopleWeber << eva << QSet<Role>{} << QString()
                             << ErrorCode::InvalidArgument;
    QTest::newRow("two signatures")
        << peopleWeber << eva << QSet<Role>{Role::ProcessEngineer, Role::QualityEngineer}
        << QString() << ErrorCode::SeparationOfDuties;
    QTest::newRow("auditor who does")
        << peopleWeber << eva << QSet<Role>{Role::Auditor, Role::Operator} << QString()
        << ErrorCode::SeparationOfDuties;
    QTest::newRow("long reason") << peopleWeber << eva << some << QString(501, u'x')
                                 << ErrorCode::InvalidArgument;
    QTest::newRow("reason of two lines")
        << peopleWeber << eva << some << QStringLiteral("a\nb") << ErrorCode::InvalidArgument;
  }
  void refusesInvitations() {
    QFETCH(QString, name);
    QFETCH(QString, display);
    QFETCH(QSet<Role>, roles);
    QFETCH(QString, reason);
    QFETCH(ErrorCode, code);
    QCOMPARE(peopleCodeOf(invite({name, display, roles, reason})), code);
    QCOMPARE(house_->value(QStringLiteral("SELECT count(*) FROM person")).toInt(), 1);
  }
  void refusesNobodyAndTooMany() {
    const Session session = house_->enter(peopleAdmin);
    QCOMPARE(peopleCodeOf(waitFor(house_->people->inviteAll(session, {}))),
             ErrorCode::InvalidArgument);
    const QList<Invitation> many(
        1001, peopleInvitation(peopleWeber, QStringLiteral("Eva Weber"), {Role::Operator}));
    QCOMPARE(peopleCodeOf(waitFor(house_->people->inviteAll(session, many))),
             ErrorCode::InvalidArgument);
  }
  void theFirstOfficerIsAppointedAlone() {
    const auto invited =
        invite(peopleInvitation(peopleWeber, QStringLiteral("Eva Weber"), {Role::SecurityOfficer}));
    QVERIFY(invited.ok());
    QVERIFY(invited->waiting.isEmpty());
    QCOMPARE(personOf(invited->person).roles, QSet<Role>{Role::SecurityOfficer});
    QVERIFY(house_->newest().after.value(QStringLiteral("firstOfficer")).toBool());
    // From then on there is somebody who confirms.
    const auto second = invite(peopleInvitation(QStringLiteral("chen"), QStringLiteral("Li Chen"),
                                                {Role::SecurityOfficer, Role::Operator}));
    QVERIFY(second.ok());
    QCOMPARE(second->waiting, QSet<Role>{Role::SecurityOfficer});
    QCOMPARE(personOf(second->person).roles, QSet<Role>{Role::Operator});
  }
  void anAdministratorIsNeverInvitedAlone() {
    const auto invited =
        invite(peopleInvitation(peopleWeber, QStringLiteral("Eva Weber"), {Role::Administrator}));
    QVERIFY(invited.ok());
    QCOMPARE(invited->waiting, QSet<Role>{Role::Administrator});
    QVERIFY(personOf(invited->person).roles.isEmpty());
    const auto details =
        waitFor(house_->people->details(house_->guard->serviceSession(), invited->person));
    QVERIFY(details.ok());
    QCOMPARE(details->waiting.size(), qsizetype(1));
    QCOMPARE(details->waiting.constFirst().role, Role::Administrator);
    QCOMPARE(details->waiting.constFirst().askedByName, peopleAdmin);
  }

  void showsWhatSomebodyDidToThoseWhoMayReadIt() {
    const PersonId target = house_->add(peopleWeber, {Role::ShiftSupervisor});
    const Session supervisor = house_->enter(peopleWeber);
    const Session session = house_->enter(peopleAdmin);
    const auto full = waitFor(house_->people->details(session, target));
    QVERIFY(full.ok());
    QVERIFY(!full->history.isEmpty());
    for (const AuditEntry& entry : full->history) QCOMPARE(entry.event.actor.name, peopleWeber);
    for (qsizetype at = 1; at < full->history.size(); ++at) {
      QVERIFY(full->history[at - 1].sequence > full->history[at].sequence);
    }
    QCOMPARE(full->sessions.size(), qsizetype(1));
    QCOMPARE(full->roles.size(), qsizetype(1));
    QVERIFY(full->roles.constFirst().lastUsed.has_value());
    QCOMPARE(full->signingKeys.size(), qsizetype(1));
    const auto less = waitFor(house_->people->details(supervisor, target));
    QVERIFY(less.ok());
    QVERIFY(less->history.isEmpty());
    QCOMPARE(house_->countOf(QStringLiteral("permission.refused")), 0);
  }
  void tellsOfChangesAfterThem() {
    const PersonId target = house_->add(peopleWeber, {Role::Operator});
    const Session session = house_->enter(peopleAdmin);
    QList<PersonId> told;
    connect(
        house_->people, &People::changed, this, [&told](PersonId id) { told += id; },
        Qt::DirectConnection);
    QVERIFY(waitFor(house_->people->disable(session, target, peopleWhy)).ok());
    QVERIFY(!waitFor(house_->people->disable(session, target, peopleWhy)).ok());
    QVERIFY(!house_->trail().isEmpty());  // a write behind them: what they told is told
    QCOMPARE(told, QList<PersonId>{target});
  }

 private:
  Result<Invited> invite(const Invitation& one) {
    return waitFor(house_->people->invite(house_->enter(peopleAdmin), one));
  }
  Person personOf(PersonId id) {
    return waitFor(house_->people->details(house_->guard->serviceSession(), id)).value().person;
  }
  void empty() {
    for (const char* table : {"recovery_code", "signing_key", "person_role", "person"}) {
      house_->change(QStringLiteral("DELETE FROM ") + QLatin1String(table));
    }
  }

  std::unique_ptr<House> house_;
};

static const RegisterTest<TestPeople> registeredTestPeople;

}  // namespace linewarden::test

#include "test_people.moc"
