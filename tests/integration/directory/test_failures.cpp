// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_run.h"
#include "tests/support/run_tests.h"

namespace linewarden::test {

class TestDirectoryFailures : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QVERIFY2(server_.start(), qPrintable(server_.complaint()));
    QVERIFY(server_.addPerson(QStringLiteral("anna"), "anna's long password"));
  }

  void tellsThatTheServerIsDown_data() { addSecurityRows(); }
  void tellsThatTheServerIsDown() {
    QFETCH(DirectorySettings::Security, security);
    const DirectoryClient client = clientOf(server_, security);
    QVERIFY2(client.check(), said(client.check()));
    server_.stop();
    const auto person = client.authenticate(QStringLiteral("anna"), secret("anna's long password"));
    QVERIFY(!person);
    QCOMPARE(person.error().code, ErrorCode::DirectoryUnreachable);
    QCOMPARE(said(client.lookByName(QStringLiteral("anna"))).words, said(person).words);

    QVERIFY2(server_.start(), qPrintable(server_.complaint()));
    const auto again = client.authenticate(QStringLiteral("anna"), secret("anna's long password"));
    QVERIFY2(again, said(again));
  }

  void tellsThatTheHostIsUnknown() {
    DirectorySettings settings = server_.settings();
    settings.host = QStringLiteral("nowhere.invalid");
    const auto checked = clientOf(settings).check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::DirectoryUnreachable);
  }

  void goesNotOnInClear() {
    DirectoryServer::Options options;
    options.tls = false;
    QVERIFY2(server_.start(options), qPrintable(server_.complaint()));
    const auto person = clientOf(server_, DirectorySettings::Security::StartTls)
                            .authenticate(QStringLiteral("anna"), secret("anna's long password"));
    QVERIFY(!person);
    QCOMPARE(person.error().code, ErrorCode::DirectoryRefused);
    QVERIFY2(person.error().message.contains(QStringLiteral("StartTLS")), said(person));
    QVERIFY2(server_.start(), qPrintable(server_.complaint()));
  }

  void tellsThatPortsAreMixedUp() {
    DirectorySettings settings = server_.settings(DirectorySettings::Security::Ldaps);
    settings.port = server_.settings(DirectorySettings::Security::StartTls).port;
    settings.timeout = std::chrono::seconds{2};
    const auto checked = clientOf(settings).check();
    QVERIFY(!checked);
    QVERIFY2(checked.error().code == ErrorCode::DirectoryUntrusted ||
                 checked.error().code == ErrorCode::DirectoryUnreachable,
             said(checked));
  }

  void tellsThatTheSearchAccountIsRefused_data() { addSecurityRows(); }
  void tellsThatTheSearchAccountIsRefused() {
    QFETCH(DirectorySettings::Security, security);
    const DirectorySettings settings = server_.settings(security);
    const DirectoryClient wrong(settings, secret("wrong"));
    const auto person = wrong.authenticate(QStringLiteral("anna"), secret("anna's long password"));
    QVERIFY(!person);
    QCOMPARE(person.error().code, ErrorCode::DirectoryRefused);
    QVERIFY2(person.error().message.contains(settings.searchName), said(person));
    DirectorySettings noName = settings;
    noName.searchName = QStringLiteral("not a name");
    const auto checked = clientOf(noName).check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::DirectoryRefused);
  }

  void tellsThatABaseIsMissing() {
    DirectorySettings settings = server_.settings();
    settings.baseDn = QStringLiteral("ou=nobody,dc=plant,dc=test");
    const auto people = clientOf(settings).check();
    QVERIFY(!people);
    QCOMPARE(people.error().code, ErrorCode::DirectoryRefused);
    QVERIFY2(people.error().message.contains(settings.baseDn), said(people));
    // Not "gone": that would end the sessions of everybody.
    const auto looked = clientOf(settings).lookByName(QStringLiteral("anna"));
    QVERIFY(!looked);
    QCOMPARE(looked.error().code, ErrorCode::DirectoryRefused);

    settings = server_.settings();
    settings.groupBaseDn = QStringLiteral("ou=none,dc=plant,dc=test");
    const auto groups = clientOf(settings).check();
    QVERIFY(!groups);
    QCOMPARE(groups.error().code, ErrorCode::DirectoryRefused);
    QVERIFY2(groups.error().message.contains(settings.groupBaseDn), said(groups));
    const auto without = clientOf(settings).lookByName(QStringLiteral("anna"));
    QVERIFY(!without);
    QCOMPARE(without.error().code, ErrorCode::DirectoryRefused);
  }

  void asksNothingWithUnusableSettings() {
    DirectorySettings settings = server_.settings();
    settings.personFilter = QStringLiteral("(objectClass=person");
    const auto checked = clientOf(settings).check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::DirectoryRefused);
    QCOMPARE(checked.error().message, directory_settings::problemOf(settings));
  }

  void tellsThatAFilterIsRefused() {
    DirectorySettings settings = server_.settings();
    settings.personFilter = QStringLiteral("(objectClass!person)");
    const auto looked = clientOf(settings).lookByName(QStringLiteral("anna"));
    QVERIFY(!looked);
    QCOMPARE(looked.error().code, ErrorCode::DirectoryRefused);
  }

 private:
  DirectoryServer server_;
};

static const RegisterTest<TestDirectoryFailures> registeredTestDirectoryFailures;

}  // namespace linewarden::test

#include "test_failures.moc"
