// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_csv.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

namespace {

QString recipePasteListed(const RecipeRows& rows) {
  QStringList lines;
  for (const RecipeProblem& problem : rows.problems) {
    lines += QStringLiteral("%1 %2: %3")
                 .arg(QString::number(problem.row), recipeFieldName(problem.field), problem.text);
  }
  return lines.join(u'\n');
}

RecipeParameter recipePasteParameter(const QString& name, double value, const QString& tag) {
  RecipeParameter made;
  made.name = name;
  made.value = value;
  made.tag = tag;
  return made;
}

}  // namespace

class TestRecipePaste : public QObject {
  Q_OBJECT

 private slots:
  void pastes_data();
  void pastes();
  void pastesColumnsByName();
  void pastesInOrder();
  void tellsAProblemOfAPaste_data();
  void tellsAProblemOfAPaste();
};

void TestRecipePaste::pastes_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<double>("value");
  const auto add = [](const char* what, const QString& text, double value) {
    QTest::newRow(what) << text << value;
  };
  add("name and value", QStringLiteral("Fill volume\t500\r\n"), 500);
  add("no line end", QStringLiteral("Fill volume\t500"), 500);
  add("decimal comma", QStringLiteral("Fill volume\t500,5\n"), 500.5);
  add("decimal point", QStringLiteral("Fill volume\t500.5\n"), 500.5);
  add("below 0", QStringLiteral("Fill volume\t-3\n"), -3);
  add("plus", QStringLiteral("Fill volume\t+3\n"), 3);
  add("spaces", QStringLiteral(" Fill volume \t 500 \n"), 500);
  add("empty cells", QStringLiteral("\r\nFill volume\t500\t\t\t\t\t\t\t\t\t\r\n\t\t\r\n"), 500);
  add("head line", QStringLiteral("name\tvalue\nFill volume\t500\n"), 500);
  add("head in another order", QStringLiteral("Value\tName\n500\tFill volume\n"), 500);
  add("quotes", QStringLiteral("\"Fill volume\"\t\"500\"\n"), 500);
}

void TestRecipePaste::pastes() {
  QFETCH(QString, text);
  QFETCH(double, value);
  const RecipeRows rows = recipeRowsFromPaste(text);
  QCOMPARE(recipePasteListed(rows), QString());
  QCOMPARE(rows.rows.size(), 1);
  QVERIFY(rows.rows.first() == recipePasteParameter(QStringLiteral("Fill volume"), value, {}));
}

void TestRecipePaste::pastesColumnsByName() {
  const RecipeRows rows =
      recipeRowsFromPaste(QStringLiteral("tag\tvalue\tname\tlow\nt1\t1,5\tA\t\nt2\t2\t'=B\t-1\n"));
  QCOMPARE(recipePasteListed(rows), QString());
  QCOMPARE(rows.rows.size(), 2);
  QVERIFY(rows.rows.at(0) == recipePasteParameter(QStringLiteral("A"), 1.5, QStringLiteral("t1")));
  QCOMPARE(rows.rows.at(1).name, QStringLiteral("=B"));
  QCOMPARE(rows.rows.at(1).low.value_or(0), -1.0);
  QCOMPARE(rows.lines, QList<int>({2, 3}));
}

void TestRecipePaste::pastesInOrder() {
  const RecipeRows rows = recipeRowsFromPaste(QStringLiteral(
      "Volume\t500,5\tml\t490\t510\t0,5\tf.sp\t\"two\nlines\"\tFill\nSpeed\t30\t1/min\n"));
  QCOMPARE(recipePasteListed(rows), QString());
  QCOMPARE(rows.rows.size(), 2);
  RecipeParameter expected =
      recipePasteParameter(QStringLiteral("Volume"), 500.5, QStringLiteral("f.sp"));
  expected.step = QStringLiteral("Fill");
  expected.unit = QStringLiteral("ml");
  expected.low = 490;
  expected.high = 510;
  expected.tolerance = 0.5;
  expected.note = QStringLiteral("two\nlines");
  QVERIFY(rows.rows.at(0) == expected);
  QCOMPARE(rows.rows.at(1).unit, QStringLiteral("1/min"));
}

void TestRecipePaste::tellsAProblemOfAPaste_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("told");
  const auto add = [](const char* what, const QString& text, const char* told) {
    QTest::newRow(what) << text << QString::fromUtf8(told);
  };
  add("empty", {}, "-1 : There are no cells");
  add("empty cells", QStringLiteral("\t\t\n"), "-1 : There are no cells");
  add("head only", QStringLiteral("name\tvalue\n"), "-1 : There are no cells");
  add("no value", QStringLiteral("A\n"), "0 value: The value is missing");
  add("no number", QStringLiteral("A\tB\n"), "0 value: “B” is no number");
  add("NaN", QStringLiteral("A\tNaN\n"), "0 value: “NaN” is no number");
  add("spreadsheet's fault", QStringLiteral("A\t#DIV/0!\n"), "0 value: “#DIV/0!” is no number");
  add("formula", QStringLiteral("A\t1\nB\t1\n=C\t1\n"), "2 name: “=C” looks like a formula");
  add("formula in a unit", QStringLiteral("A\t1\t+cmd\n"), "0 unit: “+cmd” looks like");
  add("ten columns", QStringLiteral("A\t1\t\t\t\t\t\t\t\tx\n"), "0 : The line has 10 cells");
  add("unknown column", QStringLiteral("name\tvalue\tmin\nA\t1\t2\n"), "“min” is no column");
  add("column twice", QStringLiteral("name\tvalue\tvalue\n"), "“value” is there twice");
  add("comma and point", QStringLiteral("A\t0.5\nB\t1,234\n"), "1 value: “1,234” is written with");
  add("both in one", QStringLiteral("A\t1.234,5\n"), "0 value: “1.234,5” is no number");
  add("open quote", QStringLiteral("\"A\t1\n"), "0 name: A quotation mark that begins here");
  add("half a character", QStringLiteral("A") + QChar(0xd83d) + QStringLiteral("\t1\n"),
      "-1 : The text has half a character");
  add("control character", QStringLiteral("A\u0001\t1\n"), "0 name: The name contains control");
  add("NUL", QStringLiteral("A") + QChar(0) + QStringLiteral("B\t1\n"),
      "0 name: The name contains");
  add("100 MB", QString(100'000'000, u'x'), "-1 : The text is longer than any recipe");
  add("2,001 rows", QStringLiteral("A\t1\n").repeated(2001), "-1 : Line 2001: There are more than");
}

void TestRecipePaste::tellsAProblemOfAPaste() {
  QFETCH(QString, text);
  QFETCH(QString, told);
  const RecipeRows rows = recipeRowsFromPaste(text);
  QVERIFY2(recipePasteListed(rows).contains(told), qPrintable(recipePasteListed(rows)));
}

static const RegisterTest<TestRecipePaste> registeredTestRecipePaste;

}  // namespace linewarden::test

#include "test_recipe_paste.moc"
