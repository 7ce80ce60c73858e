// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_run.h"
#include "tests/support/run_tests.h"

namespace linewarden::test {

/// What becomes of people while they are known here: disabled, locked, renamed, removed.
class TestDirectoryPeople : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QVERIFY2(server_.start(), qPrintable(server_.complaint())); }

  void init() { QVERIFY(server_.addPerson(name_, password_)); }
  void cleanup() {
    server_.removePerson(name_) || server_.removePerson(QStringLiteral("dora-new"));
  }

  void refusesADisabledPerson_data() { addSecurityRows(); }
  void refusesADisabledPerson() {
    QFETCH(DirectorySettings::Security, security);
    const auto before = clientOf(server_, security).lookByName(name_);
    QVERIFY2(before, said(before));
    QVERIFY(!before->disabled);

    QVERIFY2(server_.disablePerson(name_), qPrintable(server_.complaint()));
    const auto person = signIn();
    QVERIFY(!person);
    QCOMPARE(person.error().code, ErrorCode::SignInRefused);
    const auto seen = clientOf(server_, security).lookById(before->uniqueId);
    QVERIFY2(seen, said(seen));
    QVERIFY(seen->disabled);
    QCOMPARE(seen->state, DirectoryAccountState::Disabled);
    QVERIFY(!seen->disabledWhy.isEmpty());

    QVERIFY2(server_.enablePerson(name_), qPrintable(server_.complaint()));
    const auto again = signIn();
    QVERIFY2(again, said(again));
  }

  void endsNoSessionForFailedTries() {
    for (int i = 0; i < 5; ++i) {
      QVERIFY(!clientOf(server_).authenticate(name_, secret("guessed")));
    }
    const auto person = signIn();
    QVERIFY(!person);
    QCOMPARE(person.error().code, ErrorCode::SignInRefused);
    const auto seen = clientOf(server_).lookByName(name_);
    QVERIFY2(seen, said(seen));
    QCOMPARE(seen->state, DirectoryAccountState::LockedForNow);
    QVERIFY(!seen->disabled);
  }

  void acceptsAgainWhenALockIsOver() {
    QVERIFY(server_.setValue(DirectoryServer::personDn(name_), "pwdAccountLockedTime",
                             "20200101000000Z"));
    const auto person = signIn();
    QVERIFY2(person, said(person));
    QCOMPARE(person->state, DirectoryAccountState::Active);
  }

  void knowsAPersonWhoIsRenamed() {
    const auto before = clientOf(server_).lookByName(name_);
    QVERIFY2(before, said(before));
    QVERIFY2(server_.change("dn: " + DirectoryServer::personDn(name_).toUtf8() +
                            "\nchangetype: modrdn\nnewrdn: uid=dora-new\ndeleteoldrdn: 1\n"),
             qPrintable(server_.complaint()));
    const auto after = clientOf(server_).lookById(before->uniqueId);
    QVERIFY2(after, said(after));
    QCOMPARE(after->accountName, QStringLiteral("dora-new"));
  }

  void tellsThatAPersonIsGone() {
    const auto before = clientOf(server_).lookByName(name_);
    QVERIFY2(before, said(before));
    QVERIFY(server_.removePerson(name_));
    const auto byId = clientOf(server_).lookById(before->uniqueId);
    QVERIFY(!byId);
    QCOMPARE(byId.error().code, ErrorCode::NotFound);
    const auto byName = clientOf(server_).lookByName(name_);
    QVERIFY(!byName);
    QCOMPARE(byName.error().code, ErrorCode::NotFound);
  }

  void takesSomebodyElseOfTheNameForSomebodyElse() {
    const auto before = clientOf(server_).lookByName(name_);
    QVERIFY2(before, said(before));
    QVERIFY(server_.removePerson(name_));
    QVERIFY(server_.addPerson(name_, password_));
    const auto after = signIn();
    QVERIFY2(after, said(after));
    QVERIFY(after->uniqueId != before->uniqueId);
    const auto gone = clientOf(server_).lookById(before->uniqueId);
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
  }

  void readsAnEntryAsActiveDirectoryWritesIt() {
    const QString dn = DirectoryServer::personDn(name_);
    QVERIFY(server_.setValue(dn, "sAMAccountName", "DORA"));
    QVERIFY(server_.setValue(dn, "objectGUID",
                             QByteArray::fromHex("2a282900554477668899aabbccddeeff")));
    QVERIFY(server_.setValue(dn, "userAccountControl", "512"));
    DirectorySettings settings = server_.settings();
    settings.accountAttribute = QStringLiteral("sAMAccountName");
    settings.personFilter = QStringLiteral("(objectClass=user)");
    const DirectoryClient client = clientOf(settings);
    const auto person = client.authenticate(name_, secret(password_));
    QVERIFY2(person, said(person));
    QCOMPARE(person->accountName, QStringLiteral("DORA"));
    QCOMPARE(person->uniqueId, QStringLiteral("0029282a-4455-6677-8899-aabbccddeeff"));
    const auto byId = client.lookById(person->uniqueId);
    QVERIFY2(byId, said(byId));
    QCOMPARE(byId->dn, person->dn);

    // slapd does not mind these and lets the password through.
    QVERIFY(server_.setValue(dn, "userAccountControl", "514"));
    const auto disabled = client.authenticate(name_, secret(password_));
    QVERIFY(!disabled);
    QCOMPARE(disabled.error().code, ErrorCode::SignInRefused);
    QVERIFY(server_.setValue(dn, "userAccountControl", "512"));
    QVERIFY(server_.setValue(dn, "accountExpires", "132223104000000000"));
    const auto expired = client.authenticate(name_, secret(password_));
    QVERIFY(!expired);
    QCOMPARE(expired.error().code, ErrorCode::SignInRefused);
    QVERIFY(expired.error().message != disabled.error().message);
    const auto wrong = client.authenticate(name_, secret("wrong"));
    QVERIFY(!wrong);
    QVERIFY(wrong.error().message != expired.error().message);
  }

 private:
  Result<DirectoryPerson> signIn() {
    return clientOf(server_).authenticate(name_, secret(password_));
  }

  DirectoryServer server_;
  const QString name_ = QStringLiteral("dora");
  const char* password_ = "dora's long password";
};

static const RegisterTest<TestDirectoryPeople> registeredTestDirectoryPeople;

}  // namespace linewarden::test

#include "test_people.moc"
