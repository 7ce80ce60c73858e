// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/signing_key.h"
#include "house.h"
#include "tests/support/run_tests.h"

#include <QJsonArray>
#include <QTest>

namespace linewarden::test {

class TestPeople : public QObject {
  Q_OBJECT

 private slots:
  void init() { house_ = std::make_unique<House>(); }
  void cleanup() { house_.reset(); }

  void theFirstAccountIsAnAdministrator() {
    const auto people = waitFor(house_->people->list(house_->guard->serviceSession()));
    QVERIFY(people.ok());
    QCOMPARE(people->size(), qsizetype(1));
    const Person& admin = people->constFirst();
    QCOMPARE(admin.name, QStringLiteral("admin"));
    QCOMPARE(admin.displayName, QStringLiteral("Person admin"));
    QCOMPARE(admin.roles, QSet<Role>{Role::Administrator});
    QVERIFY(admin.hasSecondFactor);
    QVERIFY(!admin.disabled);
    QVERIFY(!admin.lastSignIn.has_value());
    QCOMPARE(admin.created, house_->clock.now());
    const AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("person.first-administrator"));
    QCOMPARE(event.actor.name, QStringLiteral("service"));
    QCOMPARE(event.object, QStringLiteral("person:admin"));
    QCOMPARE(event.after.value(QStringLiteral("roles")).toArray(),
             QJsonArray{QStringLiteral("administrator")});
  }
  void thereIsOneFirstAdministrator() {
    const auto second = waitFor(
        house_->people->addFirstAdministrator(house_->newPerson(QStringLiteral("weber"), {})));
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(house_->value(QStringLiteral("SELECT count(*) FROM person")).toInt(), 1);
    QCOMPARE(house_->countOf(QStringLiteral("person.first-administrator")), 1);
  }
  void administratorsAddAccounts() {
    const PersonId id =
        house_->add(QStringLiteral("rossi"), {Role::ProcessEngineer, Role::Operator});
    QVERIFY(id.isValid());
    QCOMPARE(house_->countOf(QStringLiteral("person.added")), 1);
    const Session session = house_->enter(QStringLiteral("rossi"));
    QCOMPARE(session.person, id);
    QCOMPARE(session.displayName, QStringLiteral("Person rossi"));
    QCOMPARE(session.roles, (QSet<Role>{Role::ProcessEngineer, Role::Operator}));
    QCOMPARE(session.actor().role, QStringLiteral("operator process-engineer"));
  }
  void othersAddNone() {
    house_->add(QStringLiteral("rossi"), {Role::SecurityOfficer});
    const Session session = house_->enter(QStringLiteral("rossi"));
    const auto added = waitFor(
        house_->people->add(session, house_->newPerson(QStringLiteral("weber"), {Role::Operator})));
    QCOMPARE(added.error().code, ErrorCode::PermissionDenied);
    QCOMPARE(house_->newest().action, QStringLiteral("permission.refused"));
    QVERIFY(waitFor(house_->people->list(session)).ok());
  }
  void refusesANameThatIsTaken() {
    const Session admin = house_->enter(QStringLiteral("admin"));
    const qsizetype before = house_->trail().size();
    const auto again = waitFor(
        house_->people->add(admin, house_->newPerson(QStringLiteral("admin"), {Role::Operator})));
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(house_->trail().size(), before);
  }
  void refusesWhatIsNotComplete_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("account name") << 0 << ErrorCode::InvalidArgument;
    QTest::newRow("display name") << 1 << ErrorCode::InvalidArgument;
    QTest::newRow("no role") << 2 << ErrorCode::InvalidArgument;
    QTest::newRow("weak password") << 3 << ErrorCode::PasswordTooWeak;
    QTest::newRow("short secret") << 4 << ErrorCode::InvalidArgument;
    QTest::newRow("nine codes") << 5 << ErrorCode::InvalidArgument;
    QTest::newRow("a code that is none") << 6 << ErrorCode::InvalidArgument;
  }
  void refusesWhatIsNotComplete() {
    QFETCH(int, fault);
    QFETCH(ErrorCode, code);
    NewPerson person = house_->newPerson(QStringLiteral("weber"), {Role::Operator});
    if (fault == 0) person.name = QStringLiteral("Weber");
    if (fault == 1) person.displayName = QString();
    if (fault == 2) person.roles.clear();
    if (fault == 3) person.password = typed(QStringLiteral("passwordpassword"));
    if (fault == 4) person.totpSecret = typed(QStringLiteral("short"));
    if (fault == 5) person.recoveryCodes.removeLast();
    if (fault == 6) person.recoveryCodes[3] = QStringLiteral("none");
    const Session admin = house_->enter(QStringLiteral("admin"));
    const auto added = waitFor(house_->people->add(admin, std::move(person)));
    QCOMPARE(added.error().code, code);
    QVERIFY(!added.error().message.isEmpty());
    QCOMPARE(house_->value(QStringLiteral("SELECT count(*) FROM person")).toInt(), 1);
  }
  void sealsASigningKeyByThePassword() {
    const QByteArray sealed =
        house_->value(QStringLiteral("SELECT signing_private_key FROM person")).toByteArray();
    const QByteArray publicKey =
        house_->value(QStringLiteral("SELECT signing_public_key FROM person")).toByteArray();
    const auto key = SigningKey::unsealed(sealed, typed(House::passwordOf(QStringLiteral("admin"))),
                                          signingKeyContext(QStringLiteral("admin")));
    QVERIFY(key.ok());
    QCOMPARE(key->publicKey(), publicKey);
    QVERIFY(!SigningKey::unsealed(sealed, typed(QStringLiteral("another password")),
                                  signingKeyContext(QStringLiteral("admin")))
                 .ok());
  }
  void keepsNoPasswordOrCodeInTheStore() {
    const QString password =
        house_->value(QStringLiteral("SELECT password_hash FROM person")).toString();
    QVERIFY(password.startsWith(QStringLiteral("$argon2id$")));
    const QString code = House::recoveryCodesOf(QStringLiteral("admin")).constFirst();
    const QString stored =
        house_->value(QStringLiteral("SELECT group_concat(code_hash) FROM recovery_code"))
            .toString();
    QCOMPARE(stored.count(u'$'), qsizetype(10));
    QVERIFY(!stored.contains(code));
    QVERIFY(!stored.contains(QString(code).remove(u'-')));
  }

 private:
  std::unique_ptr<House> house_;
};

static const RegisterTest<TestPeople> registered;

}  // namespace linewarden::test

#include "test_people.moc"
