// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_run.h"
#include "tests/support/run_tests.h"

namespace linewarden::test {

class TestDirectorySignIn : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QVERIFY2(server_.start(), qPrintable(server_.complaint()));
    QVERIFY(server_.addPerson(QStringLiteral("anna"), "anna's long password"));
    QVERIFY(server_.addPerson(QStringLiteral("bruno"), "bruno's long password"));
    QVERIFY(server_.addPerson(QStringLiteral("admin"), "admin's long password"));
  }

  void acceptsTheRightPassword_data() { addSecurityRows(); }
  void acceptsTheRightPassword() {
    QFETCH(DirectorySettings::Security, security);
    const auto person = clientOf(server_, security)
                            .authenticate(QStringLiteral("anna"), secret("anna's long password"));
    QVERIFY2(person, said(person));
    QCOMPARE(person->accountName, QStringLiteral("anna"));
    QCOMPARE(person->displayName, QStringLiteral("Person anna"));
    QCOMPARE(person->dn, DirectoryServer::personDn(QStringLiteral("anna")));
    QCOMPARE(person->uniqueId.size(), 36);
    QVERIFY(!person->disabled);
  }

  void givesTheNameAsTheDirectorySpellsIt() {
    const auto person =
        clientOf(server_).authenticate(QStringLiteral("ANNA"), secret("anna's long password"));
    QVERIFY2(person, said(person));
    QCOMPARE(person->accountName, QStringLiteral("anna"));
  }

  void refusesAWrongPassword_data() { addSecurityRows(); }
  void refusesAWrongPassword() {
    QFETCH(DirectorySettings::Security, security);
    const auto person = clientOf(server_, security)
                            .authenticate(QStringLiteral("anna"), secret("bruno's long password"));
    QVERIFY(!person);
    QCOMPARE(person.error().code, ErrorCode::SignInRefused);
    const auto again = clientOf(server_, security)
                           .authenticate(QStringLiteral("anna"), secret("anna's long password"));
    QVERIFY2(again, said(again));
  }

  void tellsNotWhetherTheNameIsKnown() {
    const auto unknown =
        clientOf(server_).authenticate(QStringLiteral("nobody"), secret("anna's long password"));
    const auto wrong = clientOf(server_).authenticate(QStringLiteral("anna"), secret("wrong one"));
    QVERIFY(!unknown && !wrong);
    QCOMPARE(unknown.error().code, ErrorCode::SignInRefused);
    QCOMPARE(unknown.error().message, wrong.error().message);
  }

  // This server accepts an empty password for any name (RFC 4513 section 5.1.2).
  void refusesAnEmptyPassword() {
    const auto person = clientOf(server_).authenticate(QStringLiteral("anna"), SecretBytes());
    QVERIFY(!person);
    QCOMPARE(person.error().code, ErrorCode::SignInRefused);
  }

  void refusesAnEmptyPasswordOfTheSearchAccount() {
    const DirectoryClient client(server_.settings(), SecretBytes());
    const auto person = client.authenticate(QStringLiteral("anna"), secret("anna's long password"));
    QVERIFY(!person);
    QCOMPARE(person.error().code, ErrorCode::DirectoryRefused);
    QCOMPARE(said(client.check()).words, said(person).words);
  }

  void takesNoNameForAFilter_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("anybody") << QStringLiteral("*");
    QTest::newRow("begins so") << QStringLiteral("ann*");
    QTest::newRow("second condition") << QStringLiteral("admin)(uid=*");
    QTest::newRow("or") << QStringLiteral("x)(|(uid=anna");
    QTest::newRow("closes all") << QStringLiteral("anna))(&(uid=anna");
    QTest::newRow("escape") << QStringLiteral("ann\\61");
    QTest::newRow("NUL") << QString(QStringLiteral("anna") + QChar(0) + QStringLiteral("x"));
    QTest::newRow("ends with NUL") << QString(QStringLiteral("anna") + QChar(0));
    QTest::newRow("space") << QStringLiteral(" anna");
    QTest::newRow("a whole DN") << DirectoryServer::personDn(QStringLiteral("anna"));
    QTest::newRow("half a character") << QString(QStringLiteral("anna") + QChar(0xdc00));
    QTest::newRow("10 MB") << QString(10 << 20, u'a');
  }
  void takesNoNameForAFilter() {
    QFETCH(QString, name);
    const auto person = clientOf(server_).authenticate(name, secret("anna's long password"));
    QVERIFY(!person);
    QCOMPARE(person.error().code, ErrorCode::SignInRefused);
    const auto looked = clientOf(server_).lookByName(name);
    QVERIFY(!looked);
    QCOMPARE(looked.error().code, ErrorCode::NotFound);
  }

  void refusesAPasswordOf10Megabytes() {
    const auto person =
        clientOf(server_).authenticate(QStringLiteral("anna"), SecretBytes(10U << 20U));
    QVERIFY(!person);
    QCOMPARE(person.error().code, ErrorCode::SignInRefused);
  }

  void takesAnyBytesOfAPassword() {
    const QByteArray odd("a\0b \xc3\xa4 \xff*)(", 12);
    QVERIFY2(server_.addPerson(QStringLiteral("carla"), odd), qPrintable(server_.complaint()));
    QByteArray typed = odd;
    const auto person =
        clientOf(server_).authenticate(QStringLiteral("carla"), SecretBytes::take(typed));
    QVERIFY2(person, said(person));
    const auto cut = clientOf(server_).authenticate(QStringLiteral("carla"), secret("a"));
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::SignInRefused);
  }

  void refusesANameThatTwoPeopleHave() {
    QVERIFY(server_.addPerson(QStringLiteral("twin"), "twin's long password"));
    QVERIFY2(server_.change("dn: cn=contractor,ou=people,dc=plant,dc=test\nchangetype: add\n"
                            "objectClass: inetOrgPerson\ncn: contractor\nsn: twin\nuid: twin\n"
                            "userPassword: another long password\n"),
             qPrintable(server_.complaint()));
    for (const char* password : {"twin's long password", "another long password"}) {
      const auto person = clientOf(server_).authenticate(QStringLiteral("twin"), secret(password));
      QVERIFY(!person);
      QCOMPARE(person.error().code, ErrorCode::DirectoryRefused);
    }
  }

  void findsOnlyWhomTheFilterLetsThrough() {
    DirectorySettings settings = server_.settings();
    settings.personFilter = QStringLiteral("(&(objectClass=person)(!(uid=bruno)))");
    const auto anna =
        clientOf(settings).authenticate(QStringLiteral("anna"), secret("anna's long password"));
    QVERIFY2(anna, said(anna));
    const auto bruno =
        clientOf(settings).authenticate(QStringLiteral("bruno"), secret("bruno's long password"));
    QVERIFY(!bruno);
    QCOMPARE(bruno.error().code, ErrorCode::SignInRefused);
  }

 private:
  DirectoryServer server_;
};

static const RegisterTest<TestDirectorySignIn> registeredTestDirectorySignIn;

}  // namespace linewarden::test

#include "test_sign_in.moc"
