// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/directory/directory_rules.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestFilters : public QObject {
  Q_OBJECT

 private slots:
  void makesValuesSafe_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("safe");
    QTest::newRow("plain") << QByteArray("anna.rossi-2") << QByteArray("anna.rossi-2");
    QTest::newRow("star") << QByteArray("*") << QByteArray("\\2a");
    QTest::newRow("brackets") << QByteArray("a)(uid=*") << QByteArray("a\\29\\28uid=\\2a");
    QTest::newRow("backslash") << QByteArray("a\\2a") << QByteArray("a\\5c2a");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\\00b");
    QTest::newRow("space") << QByteArray(" a") << QByteArray("\\20a");
    QTest::newRow("UTF-8") << QByteArray("\xc3\xa4") << QByteArray("\\c3\\a4");
    QTest::newRow("a name") << QByteArray("cn=a\\,b,dc=c") << QByteArray("cn=a\\5c,b,dc=c");
    QTest::newRow("empty") << QByteArray() << QByteArray();
  }
  void makesValuesSafe() {
    QFETCH(QByteArray, value);
    QTEST(directory_rules::filterEscaped(value), "safe");
  }

  void knowsFilters_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("good");
    QTest::newRow("one") << QStringLiteral("(objectClass=person)") << true;
    QTest::newRow("and") << QStringLiteral("(&(objectClass=user)(!(objectClass=computer)))")
                         << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no brackets") << QStringLiteral("objectClass=person") << false;
    QTest::newRow("open") << QStringLiteral("(objectClass=person") << false;
    QTest::newRow("two") << QStringLiteral("(a=b)(c=d)") << false;
    QTest::newRow("closes too early") << QStringLiteral("(a=b))(c=d)(") << false;
    QTest::newRow("nothing inside") << QStringLiteral("(&())") << false;
    QTest::newRow("line end") << QStringLiteral("(a=b\n)") << false;
  }
  void knowsFilters() {
    QFETCH(QString, filter);
    QTEST(directory_rules::looksLikeFilter(filter), "good");
  }

  void knowsAccountNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QStringLiteral("anna.rossi") << true;
    QTest::newRow("capitals and letters of the world") << QStringLiteral("M\u00dcLLER") << true;
    QTest::newRow("256") << QString(256, u'a') << true;
    QTest::newRow("257") << QString(257, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("space before") << QStringLiteral(" anna") << false;
    QTest::newRow("NUL") << QString(QStringLiteral("anna") + QChar(0)) << false;
    QTest::newRow("line end") << QStringLiteral("an\nna") << false;
    QTest::newRow("right-to-left override") << QStringLiteral("an\u202ena") << false;
    QTest::newRow("half a character") << QString(QStringLiteral("an") + QChar(0xd800)) << false;
  }
  void knowsAccountNames() {
    QFETCH(QString, name);
    QTEST(directory_rules::looksLikeAccountName(name), "good");
  }

  void asksForOneName() {
    DirectorySettings settings;
    settings.accountAttribute = QStringLiteral("uid");
    QCOMPARE(directory_rules::filterByName(settings, QStringLiteral("admin)(uid=*")),
             QByteArray("(&(objectClass=person)(uid=admin\\29\\28uid=\\2a))"));
  }

  void asksForOneId_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("filter");
    QTest::newRow("UUID") << QStringLiteral("00112233-4455-6677-8899-aabbccddeeff")
                          << QByteArray(
                                 "(&(objectClass=person)(|"
                                 "(entryUUID=00112233-4455-6677-8899-aabbccddeeff)"
                                 "(objectGUID=3\"\\11\\00UDwf\\88\\99\\aa\\bb\\cc\\dd\\ee\\ff)))");
    QTest::newRow("389") << QStringLiteral("b1fb9f01-2d1c11e9-8d43ecb6-9a4d5b11")
                         << QByteArray(
                                "(&(objectClass=person)"
                                "(nsUniqueId=b1fb9f01-2d1c11e9-8d43ecb6-9a4d5b11))");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("nothing but zeros") << QStringLiteral("00000000-0000-0000-0000-000000000000")
                                       << QByteArray(
                                              "(&(objectClass=person)(nsUniqueId="
                                              "00000000-0000-0000-0000-000000000000))");
    QTest::newRow("star") << QStringLiteral("*") << QByteArray();
    QTest::newRow("bracket") << QStringLiteral("00112233-4455-6677-8899-aabbccddeeff)")
                             << QByteArray();
    QTest::newRow("braces") << QStringLiteral("{00112233-4455-6677-8899-aabbccddeeff}")
                            << QByteArray();
  }
  void asksForOneId() {
    QFETCH(QString, id);
    QTEST(directory_rules::filterById({}, id).value_or(QByteArray()), "filter");
  }
};

static const RegisterTest<TestFilters> registeredTestFilters;

}  // namespace linewarden::test

#include "test_filters.moc"
