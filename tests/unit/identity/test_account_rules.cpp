// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/people.h"
#include "house.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestAccountRules : public QObject {
  Q_OBJECT

 private slots:
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

static const RegisterTest<TestAccountRules> registeredTestAccountRules;

}  // namespace linewarden::test

#include "test_account_rules.moc"
