// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/names/name_rules.h"
#include "app/identity/people_csv.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

namespace {

const QByteArray head = "name,display-name,roles\n";
const QByteArray anna = "rossi,Anna Rossi,operator\n";

/// "2 name: told" for each problem.
QString listed(const PeopleCsv& csv) {
  QStringList lines;
  for (const PeopleCsvProblem& problem : csv.problems) {
    lines.append(QStringLiteral("%1 %2: %3")
                     .arg(QString::number(problem.line), problem.column, problem.text));
  }
  return lines.join(u'\n');
}

void row(const char* what, const QByteArray& text, const char* told) {
  QTest::newRow(what) << text << QString::fromUtf8(told);
}

void addFilesThatAreWrong() {
  row("empty", {}, "1 : The file is empty");
  row("line ends", "\r\n\n", "1 : The file is empty");
  row("nobody", head, "1 : There is nobody");
  row("larger than 1 MiB", head + QByteArray(1024 * 1024, '\n'), "1 : The file is larger");
  row("no head line", anna, "1 : “rossi” is no column");
  row("missing column", "name,roles\nrossi,operator\n", "1 display-name: The column");
  row("unknown column", "name,display-name,roles,password\n", "1 : “password” is no column");
  row("column twice", "name,name,display-name,roles\n", "1 name: The column “name” is there twice");
  row("101 columns", head.chopped(1) + QByteArray(98, ','), "1 : There are too many columns");
  row("tabs", "name\tdisplay-name\troles\n", "is no column");
  row("formula in the head", "=cmd,display-name,roles\n", "1 : “=cmd” is no column");
  row("not UTF-8", head + "rossi,Ren\xE9,operator\n", "2 : This line is not UTF-8");
  row("overlong UTF-8", head + "ro\xC0\xAF,x,y\n", "2 : This line is not UTF-8");
  row("UTF-8 of half a pair", head + "ro\xED\xA0\x80,x,y\n", "2 : This line is not UTF-8");
  row("UTF-16", QByteArray("\xFF\xFEn\0a\0", 6), "1 : There is a NUL");
  row("NUL", head + anna + QByteArray("a\0b,c,d\n", 8), "3 : There is a NUL");
  row("open quote", head + "rossi,\"Anna Rossi,operator\n" + anna,
      "2 display-name: A quotation mark that begins here");
  row("open quote at the end", head + "rossi,Anna Rossi,\"", "2 roles: A quotation mark that");
  row("quote amid a field", head + "rossi,Anna \"R\" Rossi,operator\n",
      "2 display-name: There is a quotation mark amid");
  row("text after a quote", head + "\"rossi\"x,Anna Rossi,operator\n",
      "2 name: There is a quotation mark amid");
  row("too few fields", head + "rossi,Anna Rossi\n", "2 : The line has 2 fields, but there are 3");
  row("too many fields", head + "rossi,Anna Rossi,operator,\n", "2 : The line has 4 fields");
  row("a comma not quoted", head + "rossi,Rossi, Anna,operator\n", "2 : The line has 4 fields");
  row("very many fields", head + QByteArray(100'000, ',') + "x\n", "2 : The line has 100001");
  row("long field", head + "rossi," + QByteArray(10'001, 'a') + ",operator\n",
      "2 display-name: A field is longer than 10000");
  row("long name", head + "rossi," + QByteArray(10'000, 'a') + ",operator\n",
      "2 display-name: This name is longer than 80");
}

void addPeopleThatAreWrong() {
  row("no account name", head + ",Anna Rossi,operator\n", "2 name: An account name has");
  row("no display name", head + "rossi,,operator\n", "2 display-name: The name is missing");
  row("capital", head + "Rossi,Anna Rossi,operator\n", "2 name: An account name has");
  row("reserved", head + "service,Anna Rossi,operator\n", "2 name: “service” is reserved");
  row("Cyrillic letter", head + "r\xD0\xBEssi,Anna Rossi,operator\n", "U+043E");
  row("override", head + "rossi,Anna \xE2\x80\xAEissoR,operator\n",
      "2 display-name: The name has an invisible character (U+202E)");
  row("line end in a name", head + "rossi,\"Anna\nRossi\",operator\n", "U+000A");
  row("no role", head + "rossi,Anna Rossi,\n", "2 roles: This person has no role");
  row("bars for roles", head + "rossi,Anna Rossi,||\n", "2 roles: This person has no role");
  row("unknown role", head + "rossi,Anna Rossi,operator|boss\n", "2 roles: “boss” is no role");
  row("role in capitals", head + "rossi,Anna Rossi,Operator\n", "2 roles: “Operator” is no role");
  row("title of a role", head + "rossi,Anna Rossi,shift supervisor\n", "“shift, supervisor”");
  row("formula", head + "=cmd|'/c calc'!A1,Anna Rossi,operator\n",
      "2 name: “=cmd|'/c calc'!A1” looks like a formula");
  row("formula after a space", head + "rossi, +1,operator\n", "2 display-name: “ +1” looks like");
  row("formula after a tab", head + "rossi,\t@SUM(1),operator\n", "2 display-name: ");
  row("formula in wide letters",
      head +
          "rossi,\xEF\xBC\x9D"
          "cmd,operator\n",
      "looks like a formula");
  row("formula in roles", head + "rossi,Anna Rossi,-operator\n", "2 roles: “-operator” looks like");
  row("same name", head + anna + "rossi,Jo Meyer,operator\n", "3 name: “rossi” is in line 2");
  row("look-alike name", head + anna + "r0ssi,Jo Meyer,operator\n",
      "3 name: “r0ssi” looks like “rossi” in line 2");
  row("same person", head + anna + "rossi2,Anna  Rossi,operator\n",
      "3 display-name: “Anna Rossi” looks like “Anna Rossi” in line 2");
  row("look-alike person", head + anna + "meyer,ANNA R0SSI,operator\n", "3 display-name: ");
}

}  // namespace

class TestPeopleCsv : public QObject {
  Q_OBJECT

 private slots:
  void readsPeople_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("as told") << head + anna;
    QTest::newRow("no line end at the end") << (head + anna).chopped(1);
    QTest::newRow("CRLF") << QByteArray(head + anna).replace("\n", "\r\n");
    QTest::newRow("CR") << QByteArray(head + anna).replace("\n", "\r");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + head + anna;
    QTest::newRow("semicolons") << QByteArray(head + anna).replace(",", ";");
    QTest::newRow("other order") << QByteArray(
        "roles,name,display-name\noperator,rossi,Anna Rossi\n");
    QTest::newRow("capitals and spaces in the head")
        << QByteArray(" Name ,Display-Name,ROLES\n") + anna;
    QTest::newRow("quotes") << QByteArray(
        "\"name\",\"display-name\",\"roles\"\n"
        "\"rossi\",\"Anna Rossi\",\"operator\"\n");
    QTest::newRow("spaces around") << head + " rossi , Anna   Rossi ,  operator \n";
    QTest::newRow("a role twice") << head + "rossi,Anna Rossi,operator|operator\n";
    QTest::newRow("lines of nothing") << head + "\n,,\n  \n" + anna + "\n,,\n\n";
  }
  void readsPeople() {
    QFETCH(QByteArray, text);
    const PeopleCsv csv = readPeopleCsv(text);
    QCOMPARE(listed(csv), QString());
    QCOMPARE(csv.rows.size(), qsizetype(1));
    QCOMPARE(csv.rows.first().name, QStringLiteral("rossi"));
    QCOMPARE(csv.rows.first().displayName, QStringLiteral("Anna Rossi"));
    QCOMPARE(csv.rows.first().roles, QSet<Role>{Role::Operator});
  }
  void readsEveryRole() {
    QByteArray text = head;
    int person = 0;
    for (const Role role : allRoles()) {
      const QByteArray letter(1, static_cast<char>('a' + person++));
      text += "person." + letter + ",Person " + letter + "x," + roleName(role).toUtf8() + '\n';
    }
    const PeopleCsv csv = readPeopleCsv(text);
    QCOMPARE(listed(csv), QString());
    QCOMPARE(csv.rows.size(), allRoles().size());
    for (qsizetype i = 0; i < csv.rows.size(); ++i) {
      QCOMPARE(csv.rows.at(i).roles, QSet<Role>{allRoles().at(i)});
    }
  }
  void readsSeveralRoles() {
    const QSet<Role> both{Role::Operator, Role::Auditor};
    for (const char* roles : {"operator auditor", "operator|auditor", " operator | auditor ",
                              "\"auditor\noperator\""}) {
      const PeopleCsv csv = readPeopleCsv(head + "rossi,Anna Rossi," + roles + "\n");
      QCOMPARE(listed(csv), QString());
      QCOMPARE(csv.rows.first().roles, both);
    }
  }
  void readsQuotedText() {
    const PeopleCsv csv = readPeopleCsv(head + "keller,\"Keller, Miriam \"\"Mimi\"\"\",auditor\n");
    QCOMPARE(listed(csv), QString());
    QCOMPARE(csv.rows.first().displayName, QStringLiteral("Keller, Miriam \"Mimi\""));
  }
  void namesAreNormal() {
    const PeopleCsv csv = readPeopleCsv(head +
                                        "jose,Jose\xCC\x81  Pe\xC3\xB1"
                                        "a,auditor\n");
    QCOMPARE(csv.rows.first().displayName, QStringLiteral("Jos\u00e9 Pe\u00f1a"));
  }
  void countsLinesOfTheFile() {
    const PeopleCsv csv = readPeopleCsv(head + "\n\"rossi\",\"Anna Rossi\",\"operator\n\n\"\r\n" +
                                        "keller,Miriam Keller,auditor\r" + "meyer,Jo Meyer,none\n");
    QCOMPARE(csv.rows.size(), qsizetype(2));
    QCOMPARE(csv.rows.at(0).line, 3);
    QCOMPARE(csv.rows.at(1).line, 6);
    QCOMPARE(csv.problems.size(), qsizetype(1));
    QCOMPARE(csv.problems.first().line, 7);
  }
  void tellsAProblem_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("told");
    addFilesThatAreWrong();
    addPeopleThatAreWrong();
  }
  void tellsAProblem() {
    QFETCH(QByteArray, text);
    QFETCH(QString, told);
    const PeopleCsv csv = readPeopleCsv(text);
    QVERIFY2(listed(csv).contains(told), qPrintable(listed(csv)));
    for (const PeopleCsvProblem& problem : csv.problems) {
      QVERIFY(problem.line >= 1);
      QVERIFY(problem.text.size() < 500);
      QVERIFY(!problem.text.contains(QChar(0x202e)));
    }
  }
  void namesTheRoles() {
    const PeopleCsv csv = readPeopleCsv(head + "rossi,Anna Rossi,boss\n");
    for (const Role role : allRoles()) {
      QVERIFY(csv.problems.first().text.contains(roleName(role)));
    }
  }
  void tellsWhoIsThereAlready() {
    PeopleCsv csv = readPeopleCsv(head + "lange,Nora Lange,operator\nr0ssi,Ida Bauer,operator\n" +
                                  "bauer,ANNA ROSSI,operator\n");
    Person rossi;
    rossi.name = QStringLiteral("rossi");
    rossi.displayName = QStringLiteral("Anna Rossi");
    refuseKnown(csv, {rossi});
    QCOMPARE(csv.problems.size(), qsizetype(2));
    QCOMPARE(csv.problems.at(0).line, 3);
    QCOMPARE(csv.problems.at(1).line, 4);
  }
  void tellsAllProblems() {
    const PeopleCsv csv =
        readPeopleCsv(head + "Rossi,,boss\n" + anna + "=a,+b,-c\n" + "keller,Miriam Keller\n" +
                      "meyer,Jo Meyer,auditor\n" + "meyer,J0 Meyer,auditor\n");
    QStringList places;
    for (const PeopleCsvProblem& problem : csv.problems) {
      places.append(QStringLiteral("%1 %2").arg(QString::number(problem.line), problem.column));
    }
    const QStringList expected{QStringLiteral("2 name"),
                               QStringLiteral("2 display-name"),
                               QStringLiteral("2 roles"),
                               QStringLiteral("4 name"),
                               QStringLiteral("4 display-name"),
                               QStringLiteral("4 roles"),
                               QStringLiteral("5 "),
                               QStringLiteral("7 name"),
                               QStringLiteral("7 display-name")};
    QCOMPARE(places, expected);
    QCOMPARE(csv.rows.size(), qsizetype(2));
  }
  void tellsAllProblemsOfTheHead() {
    const PeopleCsv csv = readPeopleCsv("name,name,title\n");
    QCOMPARE(csv.problems.size(), qsizetype(4));
  }
  void tellsEveryLineThatIsNotUtf8() {
    const PeopleCsv csv = readPeopleCsv(head + "\xFF\r\n\xFE\r" + anna + "\xFD\n");
    QList<int> lines;
    for (const PeopleCsvProblem& problem : csv.problems) lines.append(problem.line);
    QCOMPARE(lines, (QList<int>{2, 3, 5}));
    QVERIFY(readPeopleCsv(QByteArray("\xFF\n").repeated(500'000)).problems.size() <= 2000);
  }
  void takesTwoThousandPeople() {
    QByteArray text = head;
    for (int i = 0; i < 1000; ++i) text += personLine(i);
    QCOMPARE(listed(readPeopleCsv(text)), QString());
    QCOMPARE(readPeopleCsv(text).rows.size(), qsizetype(1000));
    text += personLine(1000);
    QCOMPARE(listed(readPeopleCsv(text)),
             QStringLiteral("1002 : There are more than 1000 people in the file. Split it."));
  }
  void percentSignsStayText() {
    const PeopleCsv csv = readPeopleCsv(head + "ab,Anna %1 %3,operator\ncd,Anna %1 %3,operator\n");
    QVERIFY2(listed(csv).contains(QStringLiteral("“Anna %1 %3” in line 2")),
             qPrintable(listed(csv)));
  }

 private:
  /// Names that nobody takes for another's: letters only, three for a number.
  static QByteArray personLine(int number) {
    const QByteArray letters = "abcdefghkmopqrstuxyz";
    QByteArray word;
    for (int i = 0; i < 3; ++i, number /= 20) word += letters.at(number % 20);
    return "p." + word + ",Person " + word + ",operator\n";
  }
};

static const RegisterTest<TestPeopleCsv> registeredTestPeopleCsv;

}  // namespace linewarden::test

#include "test_people_csv.moc"
