// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_csv.h"
#include "app/recipes/recipe_json.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <limits>

namespace linewarden::test {

namespace {

const QByteArray head = "name,value,tag\n";
const QByteArray recipeCsvVolume = "Fill volume,500,filler.sp\n";

QString recipeCsvListed(const RecipeRows& rows) {
  QStringList lines;
  for (const RecipeProblem& problem : rows.problems) {
    lines += QStringLiteral("%1 %2: %3")
                 .arg(QString::number(problem.row), recipeFieldName(problem.field), problem.text);
  }
  return lines.join(u'\n');
}

RecipeParameter recipeCsvParameter(const QString& name, double value, const QString& tag) {
  RecipeParameter made;
  made.name = name;
  made.value = value;
  made.tag = tag;
  return made;
}

/// All that a cell may hold.
RecipeContent difficult() {
  RecipeContent content;
  const QStringList texts{QStringLiteral("plain"),
                          QStringLiteral("comma, semicolon; \"quotes\""),
                          QStringLiteral("=cmd|'/c calc'!A1"),
                          QStringLiteral("+1"),
                          QStringLiteral("-"),
                          QStringLiteral("@SUM(A1)"),
                          QStringLiteral("\uff1dwide"),
                          QStringLiteral(" =after a space"),
                          QStringLiteral("'quoted'"),
                          QStringLiteral("'=with an apostrophe"),
                          QStringLiteral("'''-three"),
                          QStringLiteral("'"),
                          QStringLiteral(" spaces around "),
                          QStringLiteral("\u00e9 \U0001F34B")};
  for (const QString& text : texts) {
    RecipeParameter made = recipeCsvParameter(text, 0.1, text);
    made.step = text;
    made.unit = text;
    made.note = text + QStringLiteral("\nsecond line\twith a tab");
    content.parameters += made;
  }
  const double largest = std::numeric_limits<double>::max();
  for (const double number : {0.1 + 0.2, -1e21, 1e-7, largest, -5e-324, 123456789.125}) {
    RecipeParameter made = recipeCsvParameter(QString(), number, QString());
    made.low = -number;
    made.high = number;
    made.tolerance = 1 / 3.0;
    content.parameters += made;
  }
  return content;
}

void recipeCsvRow(const char* what, const QByteArray& text, const char* told) {
  QTest::newRow(what) << text << QString::fromUtf8(told);
}

void recipeCsvAddBadFiles() {
  recipeCsvRow("empty", {}, "-1 : The file is empty");
  recipeCsvRow("line ends", "\r\n\n", "-1 : The file is empty");
  recipeCsvRow("no parameter", head, "-1 : There is no parameter");
  recipeCsvRow("100 MB", QByteArray(100'000'000, '\n'), "-1 : The file is larger than 4 MiB");
  recipeCsvRow("4 MiB and a byte", head + QByteArray(4 * 1024 * 1024, '\n'), "larger than 4 MiB");
  recipeCsvRow("not UTF-8", head + recipeCsvVolume + "Ren\xE9,1,t\n",
               "-1 : Line 3: This is not UTF-8");
  recipeCsvRow("UTF-16", QByteArray("\xFF\xFEn\0a\0", 6), "-1 : Line 1: This is not UTF-8");
  recipeCsvRow("NUL", head + QByteArray("a\0b,1,t\n", 8), "-1 : Line 2: This is not UTF-8");
  recipeCsvRow("no head line", recipeCsvVolume, "-1 : Line 1: “Fill volume” is no column");
  recipeCsvRow("unknown column", "name,value,tag,min\n", "-1 : Line 1: “min” is no column");
  recipeCsvRow("empty column amid", "name,,value,tag\n", "“” is no column");
  recipeCsvRow("column twice", "name,value,tag,Value\n",
               "-1 : Line 1: The column “Value” is there twice");
  recipeCsvRow("no name", "value,tag\n1,t\n", "The column “name” is missing");
  recipeCsvRow("no value", "name,tag\na,t\n", "The column “value” is missing");
  recipeCsvRow("no tag", "name,value\na,1\n", "The column “tag” is missing");
  recipeCsvRow("101 columns", "name,value,tag" + QByteArray(98, ','), "more than 100 cells");
  recipeCsvRow("quote open in the head", "name,\"value,tag\n",
               "-1 : Line 1: A quotation mark that begins");
  recipeCsvRow("open quote", head + recipeCsvVolume + "a,1,\"t\nb,2,u\n",
               "1 tag: A quotation mark that begins here");
  recipeCsvRow("quote amid a cell", head + "5\" pipe,1,t\n",
               "0 name: There is a quotation mark amid");
  recipeCsvRow("too few cells", head + "a,1\n",
               "0 : The line has 2 cells, but there are 3 columns");
  recipeCsvRow("too many cells", head + "a,1,t,x\n", "0 : The line has 4 cells");
  recipeCsvRow("very many cells", head + QByteArray(1000, ',') + "x\n",
               "0 : There are more than 100 cells");
  recipeCsvRow("long cell", head + QByteArray(10'001, 'a') + ",1,t\n",
               "0 name: A cell is longer than");
  recipeCsvRow("long name", head + QByteArray(101, 'a') + ",1,t\n",
               "0 name: The name is longer than 100");
  recipeCsvRow("line end in a name", head + "\"a\nb\",1,t\n", "0 name: The name contains control");
  recipeCsvRow("invisible character", head + "a\xE2\x80\xAE,1,t\n",
               "0 name: The name contains control");
}

void addBadNumbers() {
  recipeCsvRow("no value in a row", head + recipeCsvVolume + "a,,t\n",
               "1 value: The value is missing");
  for (const char* number :
       {"NaN", "nan", "inf", "-Infinity", "0x10", "1e", "1.2.3", "5 ml", "1 000", "1'000", "--1",
        "=1+1", ".", "+", "true", "1e5f", "\xD9\xA1"}) {
    recipeCsvRow(number, head + "a," + number + ",t\n", "0 value: “");
  }
  recipeCsvRow("no number", head + "a,inf,t\n", "“inf” is no number");
  recipeCsvRow("too large", head + "a,1e309,t\n", "0 value: “1e309” is too large or too small");
  recipeCsvRow("too small", head + "a,1e-400,t\n", "0 value: “1e-400” is too large or too small");
  recipeCsvRow("comma where it parts", head + "a,\"1,5\",t\n", "0 value: “1,5” has a comma");
  recipeCsvRow("thousands", "name;value;tag\na;1.234,5;t\n", "0 value: “1.234,5” is no number");
  recipeCsvRow("thousands the other way", "name;value;tag\na;1,234.5;t\n",
               "“1,234.5” is no number");
  recipeCsvRow("two commas", "name;value;tag\na;1,234,567;t\n", "“1,234,567” is no number");
  recipeCsvRow("comma and point in a file", "name;value;tag;low\na;1,234;t;\nb;0.5;t;\n",
               "1 value: “0.5” is written with “.”, but numbers before it with “,”");
  recipeCsvRow("limits",
               "name,value,tag,low,high,tolerance\na,1,t,x,1,1\nb,1,t,1,y,1\nc,1,t,1,1,z\n",
               "0 low: “x” is no number");
}

void addFormulas() {
  recipeCsvRow("formula", head + "=cmd|'/c calc'!A1,1,t\n",
               "0 name: “=cmd|'/c calc'!A1” looks like");
  recipeCsvRow("plus", head + "+cmd,1,t\n", "0 name: “+cmd” looks like a formula");
  recipeCsvRow("minus", head + "-cmd,1,t\n", "0 name: “-cmd” looks like a formula");
  recipeCsvRow("at", head + recipeCsvVolume + "a,1,@SUM(1)\n",
               "1 tag: “@SUM(1)” looks like a formula");
  recipeCsvRow("after a space", head + "a,1, =1\n", "0 tag: “ =1” looks like");
  recipeCsvRow("after a tab", head + "a,1,\"\t=1\"\n", "0 tag: ");
  recipeCsvRow("in a note", "name,value,tag,note\na,1,t,=1\n", "0 note: “=1” looks like");
  recipeCsvRow("in a unit", "name,value,tag,unit\na,1,t,=1\n", "0 unit: “=1” looks like");
  recipeCsvRow("in a step", "name,value,tag,step\na,1,t,=1\n", "0 step: “=1” looks like");
  recipeCsvRow("in the head", "=1,value,tag\n", "“=1” is no column");
}

}  // namespace

class TestRecipeCsv : public QObject {
  Q_OBJECT

 private slots:
  void writesAsTold();
  void comesBack();
  void hidesFormulas();
  void readsRows_data();
  void readsRows();
  void readsAllColumns();
  void readsNumbers_data();
  void readsNumbers();
  void countsLines();
  void tellsAProblem_data();
  void tellsAProblem();
  void keepsARowForEachRecord();
  void takesTheMost();
};

void TestRecipeCsv::writesAsTold() {
  RecipeContent content;
  RecipeParameter made =
      recipeCsvParameter(QStringLiteral("Fill, \"cold\""), 500.5, QStringLiteral("f.sp"));
  made.step = QStringLiteral("Fill");
  made.unit = QStringLiteral("=ml");
  made.low = -1;
  content.parameters = {made,
                        recipeCsvParameter(QStringLiteral("B"), 1e21, QStringLiteral("b.sp"))};
  QCOMPARE(recipeToCsv(content), QByteArray("name,step,value,unit,low,high,tolerance,tag,note\r\n"
                                            "\"Fill, \"\"cold\"\"\",Fill,500.5,'=ml,-1,,0,f.sp,\r\n"
                                            "B,,1e+21,,,,0,b.sp,\r\n"));
}

void TestRecipeCsv::comesBack() {
  const RecipeContent content = difficult();
  const QByteArray bytes = recipeToCsv(content);
  for (const QByteArray& text : {bytes, QByteArray("\xEF\xBB\xBF" + bytes)}) {
    const RecipeRows again = recipeRowsFromCsv(text);
    QCOMPARE(recipeCsvListed(again), QString());
    QVERIFY(again.rows == content.parameters);
  }
}

void TestRecipeCsv::hidesFormulas() {
  const QByteArray bytes = recipeToCsv(difficult());
  const auto unhidden = [&](const char* cell) {
    return bytes.contains(QByteArray(",") + cell) || bytes.contains(QByteArray("\n") + cell) ||
           bytes.contains(QByteArray(",\"") + cell);
  };
  for (const char* cell : {"=cmd", "@SUM", " =after", "\xEF\xBC\x9Dwide"}) QVERIFY(!unhidden(cell));
  QVERIFY(bytes.contains(",'=cmd"));
}

void TestRecipeCsv::readsRows_data() {
  QTest::addColumn<QByteArray>("text");
  const QByteArray text = head + recipeCsvVolume;
  QTest::newRow("as told") << text;
  QTest::newRow("no line end at the end") << text.chopped(1);
  QTest::newRow("CRLF") << QByteArray(text).replace("\n", "\r\n");
  QTest::newRow("CR") << QByteArray(text).replace("\n", "\r");
  QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + text;
  QTest::newRow("semicolons") << QByteArray(text).replace(",", ";");
  QTest::newRow("tabs") << QByteArray(text).replace(",", "\t");
  QTest::newRow("other order") << QByteArray("tag,name,value\nfiller.sp,Fill volume,500\n");
  QTest::newRow("capitals and spaces in the head") << " Name ,VALUE,Tag\n" + recipeCsvVolume;
  QTest::newRow("quotes") << QByteArray(
      "\"name\",\"value\",\"tag\"\n"
      "\"Fill volume\",\"500\",\"filler.sp\"\n");
  QTest::newRow("spaces around a number") << head + "Fill volume, 500 ,filler.sp\n";
  QTest::newRow("lines of nothing") << head + "\n,,\n  \n" + recipeCsvVolume + "\n,,\n\n";
  QTest::newRow("columns of nothing") << QByteArray(
      "name,value,tag,,\n"
      "Fill volume,500,filler.sp,,\n");
  QTest::newRow("optional and empty") << QByteArray(
      "name,value,tag,low,high,tolerance,note\n"
      "Fill volume,500,filler.sp,,,,\n");
}

void TestRecipeCsv::readsRows() {
  QFETCH(QByteArray, text);
  const RecipeRows rows = recipeRowsFromCsv(text);
  QCOMPARE(recipeCsvListed(rows), QString());
  QCOMPARE(rows.rows.size(), 1);
  const RecipeParameter expected =
      recipeCsvParameter(QStringLiteral("Fill volume"), 500, QStringLiteral("filler.sp"));
  QVERIFY(rows.rows.first() == expected);
}

void TestRecipeCsv::readsAllColumns() {
  const RecipeRows rows = recipeRowsFromCsv(
      "note;tag;tolerance;high;low;unit;value;step;name\n"
      "\"two\r\nlines\";f.sp;0,5;510;-1,5;ml;500,25;Fill;Volume\n");
  QCOMPARE(recipeCsvListed(rows), QString());
  RecipeParameter expected =
      recipeCsvParameter(QStringLiteral("Volume"), 500.25, QStringLiteral("f.sp"));
  expected.step = QStringLiteral("Fill");
  expected.unit = QStringLiteral("ml");
  expected.low = -1.5;
  expected.high = 510;
  expected.tolerance = 0.5;
  expected.note = QStringLiteral("two\nlines");
  QVERIFY(rows.rows.first() == expected);
}

void TestRecipeCsv::readsNumbers_data() {
  QTest::addColumn<QByteArray>("spelling");
  QTest::addColumn<double>("number");
  QTest::newRow("whole") << QByteArray("12") << 12.0;
  QTest::newRow("minus") << QByteArray("-12.5") << -12.5;
  QTest::newRow("plus") << QByteArray("+12.5") << 12.5;
  QTest::newRow("no digit before") << QByteArray(".5") << 0.5;
  QTest::newRow("no digit after") << QByteArray("5.") << 5.0;
  QTest::newRow("exponent") << QByteArray("1.5E+3") << 1500.0;
  QTest::newRow("exponent below 0") << QByteArray("1e-2") << 0.01;
  QTest::newRow("zeros before") << QByteArray("007") << 7.0;
  QTest::newRow("largest") << QByteArray("1.7976931348623157e308")
                           << std::numeric_limits<double>::max();
}

void TestRecipeCsv::readsNumbers() {
  QFETCH(QByteArray, spelling);
  QFETCH(double, number);
  const RecipeRows rows = recipeRowsFromCsv(head + "a," + spelling + ",t\n");
  QCOMPARE(recipeCsvListed(rows), QString());
  QVERIFY(rows.rows.first().value == number);
  const QByteArray comma = QByteArray(spelling).replace(".", ",");
  for (const char separator : {';', '\t'}) {
    const QByteArray text =
        QByteArray(head).replace(',', separator) + "a" + separator + comma + separator + "t\n";
    const RecipeRows same = recipeRowsFromCsv(text);
    QCOMPARE(recipeCsvListed(same), QString());
    QVERIFY(same.rows.first().value == number);
  }
}

void TestRecipeCsv::countsLines() {
  const RecipeRows rows = recipeRowsFromCsv(
      "\r\nname,value,tag,note\r\na,1,t,\"x\ny\"\r\n\r\n"
      "b,2,t,\r\nc,,t,\r\n");
  QCOMPARE(rows.lines, QList<int>({3, 6, 7}));
  QCOMPARE(rows.problems.size(), 1);
  QCOMPARE(rows.problems.first().row, 2);
}

void TestRecipeCsv::tellsAProblem_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("told");
  recipeCsvAddBadFiles();
  addBadNumbers();
  addFormulas();
}

void TestRecipeCsv::tellsAProblem() {
  QFETCH(QByteArray, text);
  QFETCH(QString, told);
  const RecipeRows rows = recipeRowsFromCsv(text);
  QVERIFY2(recipeCsvListed(rows).contains(told), qPrintable(recipeCsvListed(rows)));
  for (const RecipeProblem& problem : rows.problems) {
    QVERIFY(problem.row >= -1 && problem.row < rows.rows.size());
    QVERIFY(problem.text.size() < 500);
    QVERIFY(!problem.text.contains(QChar(0x202e)));
  }
}

void TestRecipeCsv::keepsARowForEachRecord() {
  const RecipeRows rows =
      recipeRowsFromCsv("name,value,tag,low\n=a,x,@t,y\nb,1\nc,\"1,5\",t,1\nd,4,t,1\n");
  QStringList places;
  for (const RecipeProblem& problem : rows.problems) {
    places +=
        QStringLiteral("%1 %2").arg(QString::number(problem.row), recipeFieldName(problem.field));
  }
  QCOMPARE(places, QStringList({QStringLiteral("0 name"), QStringLiteral("0 value"),
                                QStringLiteral("0 tag"), QStringLiteral("0 low"),
                                QStringLiteral("1 "), QStringLiteral("2 value")}));
  QCOMPARE(rows.rows.size(), 4);
  QCOMPARE(rows.rows.at(3).value, 4.0);
  QCOMPARE(rows.rows.at(2).name, QStringLiteral("c"));
}

void TestRecipeCsv::takesTheMost() {
  QByteArray text = head + recipeCsvVolume.repeated(mostRecipeParameters);
  QCOMPARE(recipeCsvListed(recipeRowsFromCsv(text)), QString());
  QCOMPARE(recipeRowsFromCsv(text).rows.size(), mostRecipeParameters);
  const RecipeRows rows = recipeRowsFromCsv(text + recipeCsvVolume);
  QCOMPARE(rows.rows.size(), mostRecipeParameters);
  QCOMPARE(rows.problems.size(), 1);
  QVERIFY2(
      recipeCsvListed(rows).startsWith(QStringLiteral("-1 : Line 2002: There are more than 2000")),
      qPrintable(recipeCsvListed(rows)));
}

static const RegisterTest<TestRecipeCsv> registeredTestRecipeCsv;

}  // namespace linewarden::test

#include "test_recipe_csv.moc"
