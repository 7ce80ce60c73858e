// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../unit/identity/house.h"
#include "app/crypto/base32.h"
#include "tests/support/directory_server/directory_server.h"
#include "tests/support/run_tests.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

namespace linewarden::test {

using namespace std::chrono_literals;

namespace {

const QString anna = QStringLiteral("anna");
const QString annasPassword = QStringLiteral("anna's long password");
const QString why = QStringLiteral("the plant has a directory");

}  // namespace

/// People whom a real directory knows: settings, first sign-in, roles from groups, and what
/// becomes of them when the directory says something else or nothing.
class TestDirectoryAccounts : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void init();
  void cleanup();

  void settingsAreTriedBeforeTheyAreKept();
  void aMappingHoldsAsItIsNow();
  void theFirstSignInMakesTheAccount();
  void theSecondFactorIsOurs();
  void theirPasswordIsNotChangedHere();
  void rolesFollowTheGroups();
  void aGroupAloneGivesNoPower();
  void whatPeopleGaveStays();
  void whoIsInNoGroupStaysOut();
  void whoIsDisabledThereLosesTheSession();
  void localAccountsWorkWhileTheDirectoryIsAway();

 private:
  DirectorySettings settings(const QString& role = QStringLiteral("operator")) const {
    DirectorySettings settings = server_.settings();
    settings.groupRoles = {
        {DirectoryServer::groupDn(QStringLiteral("ops")), role},
        {DirectoryServer::groupDn(QStringLiteral("leads")), QStringLiteral("shift-supervisor")}};
    return settings;
  }
  Result<void> set(const DirectorySettings& settings) {
    return waitFor(
        house_->directory->change(admin_, settings, DirectoryServer::searchPassword(), why));
  }
  QString codeOf(int steps = 0) const {
    QByteArray secret = totp_;
    return totp::codeAt(SecretBytes::take(secret), totp::stepAt(house_->clock.now()) + steps);
  }
  qsizetype waiting() { return waitFor(house_->roles->waiting(admin_))->size(); }
  Result<Session> enrolAnna();
  Result<Session> enterAnna();

  DirectoryServer server_;
  std::unique_ptr<House> house_;
  Session admin_;
  QByteArray totp_;
};

void TestDirectoryAccounts::initTestCase() {
  QVERIFY2(server_.start(), qPrintable(server_.complaint()));
  QVERIFY(server_.addPerson(anna, annasPassword.toUtf8()));
  QVERIFY(server_.addPerson(QStringLiteral("bruno"), "bruno's long password"));
  QVERIFY(server_.addGroup(QStringLiteral("ops"), {DirectoryServer::personDn(anna)}));
  QVERIFY(server_.addGroup(QStringLiteral("leads"),
                           {DirectoryServer::personDn(QStringLiteral("nobody"))}));
}

void TestDirectoryAccounts::init() {
  house_ = std::make_unique<House>();
  admin_ = house_->enter(QStringLiteral("admin"));
  QVERIFY(set(settings()).ok());
}

void TestDirectoryAccounts::cleanup() {
  house_.reset();
}

Result<Session> TestDirectoryAccounts::enrolAnna() {
  const auto pending = house_->givePassword(anna, annasPassword);
  if (!pending) return pending.error();
  const auto enrolment = waitFor(house_->signIn->beginEnrolment(pending->ticket));
  if (!enrolment) return enrolment.error();
  const QString secret = QUrlQuery(QUrl(enrolment->uri)).queryItemValue(QStringLiteral("secret"));
  totp_ = fromBase32(secret).value_or(QByteArray());
  return waitFor(house_->signIn->finishEnrolment(pending->ticket, {}, typed(codeOf())));
}

Result<Session> TestDirectoryAccounts::enterAnna() {
  house_->clock.advance(30s);
  const auto pending = house_->givePassword(anna, annasPassword);
  if (!pending) return pending.error();
  return house_->giveCode(pending->ticket, codeOf());
}

void TestDirectoryAccounts::settingsAreTriedBeforeTheyAreKept() {
  DirectoryDesk& desk = *house_->directory;
  DirectorySettings tried = settings();
  tried.enabled = false;
  QVERIFY(waitFor(desk.test(admin_, tried, DirectoryServer::searchPassword())).ok());
  QVERIFY(waitFor(desk.test(admin_, tried, {})).ok());
  QCOMPARE(waitFor(desk.test(admin_, tried, typed(QStringLiteral("wrong words")))).error().code,
           ErrorCode::DirectoryRefused);
  tried.baseDn = QStringLiteral("ou=nowhere,dc=nowhere");
  QCOMPARE(waitFor(desk.test(admin_, tried, {})).error().code, ErrorCode::DirectoryRefused);
}

void TestDirectoryAccounts::aMappingHoldsAsItIsNow() {
  DirectoryDesk& desk = *house_->directory;
  const auto person = desk.authenticate(anna, typed(annasPassword));
  QVERIFY2(person.ok(), qPrintable(person.ok() ? QString() : person.error().message));
  QVERIFY(person->has_value());
  QCOMPARE(*desk.rolesOf(**person), QSet<Role>{Role::Operator});
  QCOMPARE((*desk.look((*person)->uniqueId))->accountName, anna);
  QVERIFY(set(settings(QStringLiteral("auditor"))).ok());
  QCOMPARE(*desk.rolesOf(**person), QSet<Role>{Role::Auditor});
}

void TestDirectoryAccounts::theFirstSignInMakesTheAccount() {
  const auto session = enrolAnna();

  QVERIFY2(session.ok(), qPrintable(session.ok() ? QString() : session.error().message));
  QCOMPARE(session->name, anna);
  QCOMPARE(session->roles, QSet<Role>{Role::Operator});
  QCOMPARE(house_->countOf(QStringLiteral("person.added-from-directory")), 1);
  const auto details = waitFor(house_->ownAccount->details(*session));
  QCOMPARE(details->person.source, PersonSource::Directory);
  QCOMPARE(details->roles.at(0).grantedBy, QStringLiteral("directory"));
  // Their password is not kept, in no form.
  QVERIFY(house_->value(QStringLiteral("SELECT password_hash FROM person WHERE name = 'anna'"))
              .toString()
              .isEmpty());
}

void TestDirectoryAccounts::theSecondFactorIsOurs() {
  QVERIFY(enrolAnna().ok());
  house_->clock.advance(30s);
  const auto pending = house_->givePassword(anna, annasPassword);
  QVERIFY(pending.ok() && !pending->mustEnrol);
  QCOMPARE(house_->giveCode(pending->ticket, QStringLiteral("000000")).error().code,
           ErrorCode::SecondFactorRefused);
  house_->clock.advance(1min);
  QVERIFY(enterAnna().ok());
  QCOMPARE(house_->givePassword(anna, QStringLiteral("some other words")).error().code,
           ErrorCode::SignInRefused);
}

void TestDirectoryAccounts::theirPasswordIsNotChangedHere() {
  const auto session = enrolAnna();
  house_->clock.advance(30s);
  Proof proof{typed(annasPassword), typed(codeOf()), {}};
  QCOMPARE(waitFor(house_->ownAccount->changePassword(*session, std::move(proof),
                                                      typed(QStringLiteral("seven quiet seas"))))
               .error()
               .code,
           ErrorCode::NotSupported);
  // The signing key is theirs all the same, under the directory's password.
  house_->clock.advance(30s);
  Proof again{typed(annasPassword), typed(codeOf()), {}};
  const auto made = waitFor(house_->ownAccount->rotateSigningKey(*session, std::move(again), why));
  QVERIFY2(made.ok(), qPrintable(made.ok() ? QString() : made.error().message));
}

void TestDirectoryAccounts::rolesFollowTheGroups() {
  QVERIFY(enrolAnna().ok());
  QVERIFY(server_.addMember(QStringLiteral("leads"), DirectoryServer::personDn(anna)));

  const auto session = enterAnna();

  QVERIFY(server_.removeMember(QStringLiteral("leads"), DirectoryServer::personDn(anna)));
  QVERIFY(session.ok());
  QCOMPARE(session->roles, (QSet<Role>{Role::Operator, Role::ShiftSupervisor}));
  QCOMPARE(house_->countOf(QStringLiteral("person.roles-from-directory")), 1);
  const auto later = enterAnna();
  QCOMPARE(later->roles, QSet<Role>{Role::Operator});
}

// Who rules the directory does not rule this console.
void TestDirectoryAccounts::aGroupAloneGivesNoPower() {
  house_->add(QStringLiteral("weber"), {Role::SecurityOfficer});
  QVERIFY(set(settings(QStringLiteral("administrator"))).ok());
  const auto refused = house_->givePassword(anna, annasPassword);
  QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
  QCOMPARE(waiting(), qsizetype(1));
  QVERIFY(!house_->givePassword(anna, annasPassword));
  QCOMPARE(waiting(), qsizetype(1));  // it is not asked for twice
  const auto notices = waitFor(house_->notices->list(admin_));
  QCOMPARE(notices->size(), qsizetype(1));
  QCOMPARE(notices->constFirst().event.kind, QStringLiteral("role.directory-asks"));

  const auto change = waitFor(house_->roles->waiting(admin_))->constFirst();
  QCOMPARE(change.askedByName, QStringLiteral("directory"));
  const Session officer = house_->enter(QStringLiteral("weber"));
  QVERIFY(waitFor(house_->roles->refuse(officer, change.id, why)).ok());
  QVERIFY(!house_->givePassword(anna, annasPassword));
  QCOMPARE(waiting(), qsizetype(0));  // nor when it was refused
  house_->clock.advance(24h * 8);
  admin_ = house_->enter(QStringLiteral("admin"));
  QVERIFY(!house_->givePassword(anna, annasPassword));
  QCOMPARE(waiting(), qsizetype(1));

  const auto again = waitFor(house_->roles->waiting(admin_))->constFirst();
  // Whoever maps the groups does not confirm as well.
  QCOMPARE(waitFor(house_->roles->confirm(admin_, again.id)).error().code,
           ErrorCode::SeparationOfDuties);
  QVERIFY(!house_->roles->canConfirm(admin_, again));
  const auto confirmed =
      waitFor(house_->roles->confirm(house_->enter(QStringLiteral("weber")), again.id));
  QVERIFY2(confirmed.ok(), qPrintable(confirmed.ok() ? QString() : confirmed.error().message));
  const auto session = enrolAnna();
  QVERIFY(session.ok());
  QCOMPARE(session->roles, QSet<Role>{Role::Administrator});

  // A reset takes it off; the directory asks for it again, and for nobody else to give it.
  QVERIFY(waitFor(house_->people->resetSecondFactor(admin_, session->person, why)).ok());
  QCOMPARE(waiting(), qsizetype(0));
  QVERIFY(!house_->givePassword(anna, annasPassword));
  QCOMPARE(waiting(), qsizetype(1));
  const auto third = waitFor(house_->roles->waiting(admin_))->constFirst();
  QVERIFY(waitFor(house_->roles->confirm(house_->enter(QStringLiteral("weber")), third.id)).ok());
  QVERIFY(enrolAnna().ok());

  // A group that is left takes the role along, and what waits for it.
  QVERIFY(set(settings()).ok());
  QCOMPARE(enterAnna()->roles, QSet<Role>{Role::Operator});
  house_->clock.advance(30s);
  admin_ = house_->enter(QStringLiteral("admin"));
  QVERIFY(set(settings(QStringLiteral("administrator"))).ok());
  QVERIFY(!enterAnna());
  QCOMPARE(waiting(), qsizetype(1));
  QVERIFY(set(settings()).ok());
  QVERIFY(enterAnna().ok());
  QCOMPARE(waiting(), qsizetype(0));
}

void TestDirectoryAccounts::whatPeopleGaveStays() {
  const auto session = enrolAnna();
  QVERIFY(session.ok());
  QVERIFY(waitFor(house_->roles->grant(admin_, session->person, Role::ProcessEngineer, why)).ok());
  QCOMPARE(enterAnna()->roles, (QSet<Role>{Role::Operator, Role::ProcessEngineer}));
  // A role of a group that does not go together with it does not come.
  QVERIFY(set(settings(QStringLiteral("quality-engineer"))).ok());
  QCOMPARE(enterAnna()->roles, QSet<Role>{Role::ProcessEngineer});
}

void TestDirectoryAccounts::whoIsInNoGroupStaysOut() {
  QCOMPARE(house_->givePassword(QStringLiteral("bruno"), QStringLiteral("bruno's long password"))
               .error()
               .code,
           ErrorCode::PermissionDenied);
  QCOMPARE(house_->countOf(QStringLiteral("person.added-from-directory")), 0);
}

void TestDirectoryAccounts::whoIsDisabledThereLosesTheSession() {
  const auto session = enrolAnna();
  QVERIFY(session.ok());
  QVERIFY(server_.disablePerson(anna));
  house_->clock.advance(6min);

  house_->signIn->refreshSessions();

  const auto code = [&] {
    const auto allowed = house_->guard->check(*session, Permission::ViewPlant);
    return allowed ? QStringLiteral("allowed") : errorCodeName(allowed.error().code);
  };
  QTRY_COMPARE_WITH_TIMEOUT(code(), errorCodeName(ErrorCode::SessionEnded), 30'000);
  QVERIFY(server_.enablePerson(anna));
  QCOMPARE(house_->countOf(QStringLiteral("session.ended")), 1);
  QCOMPARE(house_->guard->check(admin_, Permission::ViewPlant).ok(), true);
}

void TestDirectoryAccounts::localAccountsWorkWhileTheDirectoryIsAway() {
  const auto session = enrolAnna();
  server_.stop();
  const auto refused = enterAnna();
  const bool restarted = server_.start();

  QVERIFY2(restarted, qPrintable(server_.complaint()));
  QCOMPARE(refused.error().code, ErrorCode::DirectoryUnreachable);
  // Whoever is in stays in; local people come in.
  QVERIFY(house_->guard->check(*session, Permission::ViewPlant).ok());
  server_.stop();
  const Session local = house_->enter(QStringLiteral("admin"));
  const auto phrase = waitFor(house_->breakGlass->prepare(local));
  const auto emergency =
      waitFor(house_->breakGlass->open(typed(phrase->join(u' ')), QStringLiteral("Anna Rossi"),
                                       QStringLiteral("the directory is away")));
  QVERIFY(emergency.ok());
  QVERIFY(server_.start());
}

namespace {
const RegisterTest<TestDirectoryAccounts> registeredTestDirectoryAccounts;
}

}  // namespace linewarden::test

#include "test_directory_accounts.moc"
