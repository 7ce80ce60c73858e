// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/directory/distinguished_name.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestDistinguishedName : public QObject {
  Q_OBJECT

 private slots:
  void knowsSpellingsOfOneName_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* what, const char* one, const char* other, bool same) {
      QTest::newRow(what) << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
    };
    row("same", "cn=a,dc=b", "cn=a,dc=b", true);
    row("case of type", "CN=a,DC=b", "cn=a,dc=b", true);
    row("case of value", "cn=Operators,dc=Plant", "cn=operators,dc=plant", true);
    row("case beyond Latin", "cn=\u00c4rzte,dc=b", "cn=\u00e4rzte,dc=b", true);
    row("composed and decomposed", "cn=\u00e4,dc=b", "cn=a\u0308,dc=b", true);
    row("spaces around", " cn = a , dc = b ", "cn=a,dc=b", true);
    row("spaces inside", "cn=a  b,dc=c", "cn=a b,dc=c", true);
    row("a semicolon", "cn=a;dc=b", "cn=a,dc=b", true);
    row("escaped comma", "cn=Rossi\\, Anna,dc=b", "cn=Rossi\\2c Anna,dc=b", true);
    row("escaped letters", "cn=\\61\\C3\\A4,dc=b", "cn=a\u00e4,dc=b", true);
    row("order in a part", "cn=a+uid=b,dc=c", "UID=b+CN=a,dc=c", true);
    row("number for type", "2.5.4.3=a,0.9.2342.19200300.100.1.25=b", "cn=a,dc=b", true);
    row("old number for type", "OID.2.5.4.11=a,dc=b", "ou=a,dc=b", true);
    row("long name of type", "commonName=a,dc=b", "cn=a,dc=b", true);
    row("hexadecimal", "cn=#0403AA,dc=b", "cn=#0403aa,dc=b", true);
    row("other value", "cn=a,dc=b", "cn=aa,dc=b", false);
    row("other place", "cn=a,dc=b", "cn=a,dc=c", false);
    row("below", "cn=x,cn=a,dc=b", "cn=a,dc=b", false);
    row("order of parts", "dc=b,cn=a", "cn=a,dc=b", false);
    row("comma in value or between", "cn=a\\,dc=b", "cn=a,dc=b", false);
    row("plus in value or between", "cn=a\\+uid=b", "cn=a+uid=b", false);
    row("hash in value or hexadecimal", "cn=\\#0403aa", "cn=#0403aa", false);
    row("wide look-alike", "cn=\uff41,dc=b", "cn=a,dc=b", false);
    row("neither is a name", "x", "x", false);
  }
  void knowsSpellingsOfOneName() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(distinguished_name::equal(one, other), "same");
    QTEST(distinguished_name::equal(other, one), "same");
  }

  void keepsItsOwnSpelling() {
    const QString spelt = QStringLiteral("cn=rossi\\, anna \\#1\\\\,dc=b");
    QCOMPARE(distinguished_name::normalised(QStringLiteral("CN=Rossi\\2C  Anna #1\\5c,DC=b")),
             std::optional(spelt));
    QCOMPARE(distinguished_name::normalised(spelt), std::optional(spelt));
  }

  void refusesWhatIsNoName_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral("   ");
    QTest::newRow("a word") << QStringLiteral("operators");
    QTest::newRow("no type") << QStringLiteral("=a,dc=b");
    QTest::newRow("no value") << QStringLiteral("cn=,dc=b");
    QTest::newRow("value of spaces") << QStringLiteral("cn=\\20,dc=b");
    QTest::newRow("ends with a comma") << QStringLiteral("cn=a,");
    QTest::newRow("ends with a plus") << QStringLiteral("cn=a+");
    QTest::newRow("ends with a backslash") << QStringLiteral("cn=a\\");
    QTest::newRow("half an escape") << QStringLiteral("cn=a\\6");
    QTest::newRow("escape of nothing known") << QStringLiteral("cn=a\\zz");
    QTest::newRow("signed escape") << QStringLiteral("cn=a\\-1");
    QTest::newRow("NUL") << QString(QStringLiteral("cn=a") + QChar(0) + QStringLiteral(",dc=b"));
    QTest::newRow("escaped NUL") << QStringLiteral("cn=a\\00");
    QTest::newRow("no UTF-8") << QStringLiteral("cn=\\ff\\fe");
    QTest::newRow("quotation marks") << QStringLiteral("cn=\"a\",dc=b");
    QTest::newRow("odd hexadecimal") << QStringLiteral("cn=#abc");
    QTest::newRow("no hexadecimal") << QStringLiteral("cn=#zz");
    QTest::newRow("type with a space") << QStringLiteral("c n=a");
    QTest::newRow("type with a bracket") << QStringLiteral("cn)=a");
    QTest::newRow("huge") << QString(QStringLiteral("cn=") + QString(10000, u'a'));
  }
  void refusesWhatIsNoName() {
    QFETCH(QString, text);
    QVERIFY(!distinguished_name::normalised(text));
  }
};

static const RegisterTest<TestDistinguishedName> registeredTestDistinguishedName;

}  // namespace linewarden::test

#include "test_distinguished_name.moc"
