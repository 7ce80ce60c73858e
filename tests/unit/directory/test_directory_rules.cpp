// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/directory/directory_rules.h"
#include "tests/support/run_tests.h"

#include <QTest>
#include <QTimeZone>

Q_DECLARE_METATYPE(linewarden::DirectoryAccountState)
Q_DECLARE_METATYPE(linewarden::directory_rules::RefusalReason)

namespace linewarden::test {

namespace {

DirectoryEntry entryWith(const QString& attribute, const QByteArray& value) {
  return {QStringLiteral("uid=anna,dc=plant"), {{attribute, {value}}}};
}

QDateTime now() {
  return {QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()};
}

}  // namespace

class TestDirectoryRules : public QObject {
  Q_OBJECT

 private slots:
  void knowsTheStateOfAnAccount_data() {
    using State = DirectoryAccountState;
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<DirectoryAccountState>("state");
    const auto row = [](const char* what, const char* attribute, const char* value, State state) {
      QTest::newRow(what) << QString::fromLatin1(attribute) << QByteArray(value) << state;
    };
    row("says nothing", "cn", "Anna", State::Active);
    row("normal account", "useraccountcontrol", "512", State::Active);
    row("disabled", "useraccountcontrol", "514", State::Disabled);
    row("disabled, and more", "useraccountcontrol", "66050", State::Disabled);
    row("locked by tries (AD)", "msds-user-account-control-computed", "16", State::LockedForNow);
    row("password expired (AD)", "msds-user-account-control-computed", "8388608", State::Active);
    row("never expires: 0", "accountexpires", "0", State::Active);
    row("never expires: largest", "accountexpires", "9223372036854775807", State::Active);
    // 1 March 2026, 12:00 UTC, as a FILETIME: (1772366400 + 11644473600) * 10^7
    row("expires now", "accountexpires", "134168400000000000", State::Expired);
    row("expires in a second", "accountexpires", "134168400010000000", State::Active);
    row("locked for good", "pwdaccountlockedtime", "000001010000Z", State::Disabled);
    row("locked by tries", "pwdaccountlockedtime", "20260301115900Z", State::LockedForNow);
    row("end is over", "pwdendtime", "20260301115900Z", State::Expired);
    row("end with fractions", "pwdendtime", "20260301115900.123456Z", State::Expired);
    row("end is ahead", "pwdendtime", "20260301120001Z", State::Active);
    row("end cannot be read", "pwdendtime", "soon", State::Expired);
    row("389 locked", "nsaccountlock", "TRUE", State::Disabled);
    row("389 in small letters", "nsaccountlock", "true", State::Disabled);
    row("389 not locked", "nsaccountlock", "FALSE", State::Active);
    row("eDirectory disabled", "logindisabled", "TRUE", State::Disabled);
    row("eDirectory expired", "loginexpirationtime", "20250101000000Z", State::Expired);
    row("FreeIPA expired", "krbprincipalexpiration", "20250101000000Z", State::Expired);
    row("shadow: no end", "shadowexpire", "-1", State::Active);
    row("shadow: today, day 20513", "shadowexpire", "20513", State::Expired);
    row("shadow: tomorrow", "shadowexpire", "20514", State::Active);
  }
  void knowsTheStateOfAnAccount() {
    QFETCH(QString, attribute);
    QFETCH(QByteArray, value);
    QTEST(directory_rules::state(entryWith(attribute, value), now()), "state");
  }

  void disabledIsToldBeforeLocked() {
    DirectoryEntry entry = entryWith(QStringLiteral("useraccountcontrol"), "514");
    entry.values.insert(QStringLiteral("pwdaccountlockedtime"), {"20260301115900Z"});
    QCOMPARE(directory_rules::state(entry, now()), DirectoryAccountState::Disabled);
  }

  void readsTheLastingId_data() {
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("id");
    const QString uuid = QStringLiteral("00112233-4455-6677-8899-aabbccddeeff");
    QTest::newRow("entryUUID") << QStringLiteral("entryuuid") << uuid.toUpper().toUtf8() << uuid;
    QTest::newRow("objectGUID") << QStringLiteral("objectguid")
                                << QByteArray::fromHex("33221100554477668899aabbccddeeff") << uuid;
    QTest::newRow("objectGUID too short")
        << QStringLiteral("objectguid") << QByteArray::fromHex("3322") << QString();
    QTest::newRow("389") << QStringLiteral("nsuniqueid")
                         << QByteArray("B1FB9F01-2d1c11e9-8d43ecb6-9a4d5b11")
                         << QStringLiteral("b1fb9f01-2d1c11e9-8d43ecb6-9a4d5b11");
    QTest::newRow("389, injected") << QStringLiteral("nsuniqueid") << QByteArray("*") << QString();
    QTest::newRow("none") << QStringLiteral("cn") << QByteArray("x") << QString();
  }
  void readsTheLastingId() {
    QFETCH(QString, attribute);
    QFETCH(QByteArray, value);
    QTEST(directory_rules::uniqueId(entryWith(attribute, value)), "id");
  }

  void asksAgainForTheIdItRead() {
    const auto entry = entryWith(QStringLiteral("objectguid"),
                                 QByteArray::fromHex("2a282900554477668899aabbccddeeff"));
    const auto filter = directory_rules::filterById({}, directory_rules::uniqueId(entry));
    QVERIFY(filter);
    QVERIFY2(filter->contains("(objectGUID=\\2a\\28\\29\\00UDwf"), filter->constData());
  }

  void prefersTheDisplayName() {
    DirectoryEntry entry = entryWith(QStringLiteral("cn"), "anna");
    QCOMPARE(directory_rules::displayName(entry), QStringLiteral("anna"));
    entry.values.insert(QStringLiteral("displayname"), {"Anna Rossi"});
    QCOMPARE(directory_rules::displayName(entry), QStringLiteral("Anna Rossi"));
  }

  void takesNoBrokenTextForText() {
    QCOMPARE(entryWith(QStringLiteral("cn"), "\xff\xfe").text(QStringLiteral("cn")), QString());
  }

  void givesTheRolesOfGroups_data() {
    QTest::addColumn<QStringList>("groups");
    QTest::addColumn<QStringList>("roles");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("one, spelt otherwise")
        << QStringList{QStringLiteral("CN=Line Operators , OU=Groups,DC=plant")}
        << QStringList{QStringLiteral("operator")};
    QTest::newRow("two groups, one role")
        << QStringList{QStringLiteral("cn=line operators,ou=groups,dc=plant"),
                       QStringLiteral("cn=night,ou=groups,dc=plant")}
        << QStringList{QStringLiteral("operator")};
    QTest::newRow("two roles of one group")
        << QStringList{QStringLiteral("cn=chiefs,ou=groups,dc=plant")}
        << QStringList{QStringLiteral("auditor"), QStringLiteral("shift-supervisor")};
    QTest::newRow("same name elsewhere")
        << QStringList{QStringLiteral("cn=chiefs,ou=other,dc=plant")} << QStringList();
    QTest::newRow("no name") << QStringList{QString(), QStringLiteral("chiefs")} << QStringList();
  }
  void givesTheRolesOfGroups() {
    QFETCH(QStringList, groups);
    const QList<GroupRole> table{
        {QStringLiteral("cn=line operators,ou=groups,dc=plant"), QStringLiteral("operator")},
        {QStringLiteral("cn=night,ou=groups,dc=plant"), QStringLiteral("operator")},
        {QStringLiteral("cn=chiefs,ou=groups,dc=plant"), QStringLiteral("shift-supervisor")},
        {QStringLiteral("cn=chiefs,ou=groups,dc=plant"), QStringLiteral("auditor")},
        {QString(), QStringLiteral("administrator")}};
    QTEST(directory_rules::rolesOf(groups, table), "roles");
  }

  void readsWhyActiveDirectoryRefused_data() {
    using Reason = directory_rules::RefusalReason;
    QTest::addColumn<QString>("diagnostic");
    QTest::addColumn<directory_rules::RefusalReason>("reason");
    const auto row = [](const char* data, Reason reason) {
      QTest::newRow(data) << QStringLiteral(
                                 "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext "
                                 "error, data %1, v3839")
                                 .arg(QString::fromLatin1(data))
                          << reason;
    };
    row("52e", Reason::Other);
    row("525", Reason::Other);
    row("775", Reason::Other);
    row("532", Reason::PasswordExpired);
    row("773", Reason::PasswordMustChange);
    row("533", Reason::Disabled);
    row("701", Reason::Expired);
    QTest::newRow("says nothing") << QString() << Reason::Other;
  }
  void readsWhyActiveDirectoryRefused() {
    QFETCH(QString, diagnostic);
    QTEST(directory_rules::refusalReason(diagnostic), "reason");
  }
};

static const RegisterTest<TestDirectoryRules> registeredTestDirectoryRules;

}  // namespace linewarden::test

#include "test_directory_rules.moc"
