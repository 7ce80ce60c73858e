// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/people.h"
#include "house.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestAccountRules : public QObject {
  Q_OBJECT

 private slots:
  void knowsAccountNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("two letters") << QStringLiteral("ab") << true;
    QTest::newRow("all kinds") << QStringLiteral("a.b_c-9") << true;
    QTest::newRow("32") << QString(32, u'a') << true;
    QTest::newRow("33") << QString(33, u'a') << false;
    QTest::newRow("one letter") << QStringLiteral("a") << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("digit first") << QStringLiteral("1ab") << false;
    QTest::newRow("capital") << QStringLiteral("Rossi") << false;
    QTest::newRow("space") << QStringLiteral("ro ssi") << false;
    QTest::newRow("line end") << QStringLiteral("rossi\n") << false;
    QTest::newRow("umlaut") << QStringLiteral("m\u00fcller") << false;
    QTest::newRow("the installation itself") << QStringLiteral("service") << false;
    QTest::newRow("nobody known") << QStringLiteral("unknown") << false;
  }
  void knowsAccountNames() {
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(accountNameProblem(name).isEmpty(), good);
  }
  void knowsDisplayNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("common") << QStringLiteral("Anna Rossi") << true;
    QTest::newRow("any script") << QStringLiteral("\u674e\u5a1c") << true;
    QTest::newRow("80") << QString(80, u'a') << true;
    QTest::newRow("81") << QString(81, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("spaces") << QStringLiteral("  ") << false;
    QTest::newRow("line break") << QStringLiteral("Anna\nRossi") << false;
    QTest::newRow("right-to-left override") << QStringLiteral("Anna\u202eissoR") << false;
  }
  void knowsDisplayNames() {
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(displayNameProblem(name).isEmpty(), good);
  }
  void knowsPasswords_data() {
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("good");
    QTest::newRow("words") << QStringLiteral("four plain common words") << true;
    QTest::newRow("12 characters") << QStringLiteral("zk4 Hq;w0/Rx") << true;
    QTest::newRow("11 characters") << QStringLiteral("zk4 Hq;w0/R") << false;
    QTest::newRow("11 characters, 22 bytes")
        << QString(QStringLiteral("\u00e9\u00e8\u00ea").repeated(4).left(11)) << false;
    QTest::newRow("12 characters of another script")
        << QStringLiteral(
               "\u5de5\u5382\u7684\u9505\u7089\u662f\u7ea2\u8272\u7684\u5427\u5417\u561b")
        << true;
    QTest::newRow("no digits nor capitals needed") << QStringLiteral("gurglinghedgehog") << true;
    QTest::newRow("1024 bytes") << QStringLiteral("abcdefgh").repeated(128) << true;
    QTest::newRow("1025 bytes") << QStringLiteral("abcdefgh").repeated(128) + u'x' << false;
    QTest::newRow("common") << QStringLiteral("passwordpassword") << false;
    QTest::newRow("common in capitals") << QStringLiteral("PasswordPassword") << false;
    QTest::newRow("common with a tail") << QStringLiteral("Password2026!") << false;
    QTest::newRow("one letter") << QString(16, u'z') << false;
    QTest::newRow("two letters") << QStringLiteral("ab").repeated(8) << false;
    QTest::newRow("account name") << QStringLiteral("anna.rossi.plant") << false;
    QTest::newRow("account name with a year") << QStringLiteral("Anna.Rossi.Plant2026") << false;
    QTest::newRow("empty") << QString() << false;
  }
  void knowsPasswords() {
    QFETCH(QString, password);
    QFETCH(bool, good);
    const QString problem = passwordProblem(typed(password), QStringLiteral("anna.rossi.plant"));
    QVERIFY2(problem.isEmpty() == good, qPrintable(problem));
  }
};

static const RegisterTest<TestAccountRules> registered;

}  // namespace linewarden::test

#include "test_account_rules.moc"
