// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/names/name_rules.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestAccountNames : public QObject {
  Q_OBJECT

 private slots:
  void acceptsItsShape_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"ab", "a.b_c-9", "rossi", "r0ssi", "x1", "m.keller-2", "o-neil"}) {
      QTest::newRow(name) << QString::fromLatin1(name);
    }
    QTest::newRow("32 letters") << QString(32, u'a');
  }
  void acceptsItsShape() {
    QFETCH(QString, name);
    QCOMPARE(accountNameProblem(name), QString());
  }
  void refuses_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* what, const QString& name, const char* told) {
      QTest::newRow(what) << name << QString::fromLatin1(told);
    };
    row("empty", {}, "2 to 32");
    row("one letter", QStringLiteral("a"), "2 to 32");
    row("33 letters", QString(33, u'a'), "2 to 32");
    row("10 MB", QString(10'000'000, u'a'), "2 to 32");
    row("digit first", QStringLiteral("1ab"), "2 to 32");
    row("dot first", QStringLiteral(".ab"), "2 to 32");
    row("capital", QStringLiteral("Rossi"), "2 to 32");
    row("space", QStringLiteral("ro ssi"), "U+0020");
    row("line end", QStringLiteral("rossi\n"), "U+000A");
    row("NUL", QStringLiteral("ro") + QChar(0) + QStringLiteral("ssi"), "U+0000");
    row("umlaut", QStringLiteral("m\u00fcller"), "U+00FC");
    row("Cyrillic o", QStringLiteral("r\u043essi"), "U+043E");
    row("right-to-left override", QStringLiteral("ab\u202e"), "U+202E");
    row("zero-width space", QStringLiteral("ab\u200bc"), "U+200B");
    row("beyond the first plane", QStringLiteral("ab\U0001D41A"), "U+1D41A");
    row("for a directory's filter", QStringLiteral("rossi)(uid=*"), "2 to 32");
    row("quote", QStringLiteral("rossi'--"), "2 to 32");
    row("path", QStringLiteral("ro/../ssi"), "2 to 32");
    row("the installation itself", QStringLiteral("service"), "reserved");
    row("nobody known", QStringLiteral("unknown"), "reserved");
    row("like the installation", QStringLiteral("serv1ce"), "service");
    row("like the installation, apart", QStringLiteral("ser.vice"), "service");
    row("like nobody known", QStringLiteral("unkn0wn"), "unknown");
  }
  void refuses() {
    QFETCH(QString, name);
    QFETCH(QString, told);
    const QString problem = accountNameProblem(name);
    QVERIFY2(problem.contains(told), qPrintable(problem));
    QVERIFY(problem.size() < 300);
  }
};

static const RegisterTest<TestAccountNames> registeredTestAccountNames;

}  // namespace linewarden::test

#include "test_account_names.moc"
