// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_bench.h"
#include "tests/support/run_tests.h"
#include "ui/recipes/editor/refusal_panel.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

namespace linewarden::test {

using namespace ui;

class TestDraftTable : public QObject {
  Q_OBJECT

 private slots:
  static void marksWhatIsNoNumber() {
    const DraftBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.view()->window()));
    QVERIFY(bench.model.problems().isEmpty());
    bench.go(0, ColumnValue);
    QTest::keyClick(bench.view(), Qt::Key_F2);
    auto* editor = bench.editor();
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("12,3x"));
    QVERIFY(editor->property("problem").toBool());  // while it is typed
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(bench.shown(0, ColumnValue), QStringLiteral("12,3x"));
    QVERIFY(bench.problem(0, ColumnValue).contains(QStringLiteral("“12,3x” is no number")));
    const QModelIndex cell = bench.cell(0, ColumnValue);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), bench.problem(0, ColumnValue));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("no number")));
    QVERIFY(bench.model.hasUnread());
    QCOMPARE(bench.model.content().parameters.first().value, 500.0);
    draw(const_cast<DraftTable&>(bench.table), QStringLiteral("unread"));
  }

  static void refusesWhatIsNotFiniteAndTakesAPoint_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("nan") << QStringLiteral("nan") << false;
    QTest::newRow("inf") << QStringLiteral("inf") << false;
    QTest::newRow("too large") << QStringLiteral("1e999") << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("thousands") << QStringLiteral("1,500") << false;
    QTest::newRow("point") << QStringLiteral(" 499.5 ") << true;
    QTest::newRow("real minus") << QStringLiteral("\u2212499.5") << true;
  }

  static void refusesWhatIsNotFiniteAndTakesAPoint() {
    QFETCH(QString, typed);
    QFETCH(bool, isTaken);
    QCOMPARE(numberFrom(typed, QLocale::c()).has_value(), isTaken);
    const QLocale german(QLocale::German);
    QCOMPARE(numberFrom(QStringLiteral("499,5"), german), std::optional(499.5));
    QCOMPARE(numberFrom(QStringLiteral("499.5"), german), std::optional(499.5));
  }

  static void marksAValueOutsideItsLimitsAndLeadsThere() {
    const DraftBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.view()->window()));
    bench.type(1, ColumnValue, QStringLiteral("4.5"));
    QVERIFY(bench.problem(1, ColumnValue).contains(QStringLiteral("above its high limit")));
    const auto* text = bench.strip.findChild<ElidedLabel*>(QStringLiteral("draftProblems"));
    QVERIFY(text->fullText().contains(QStringLiteral("Row 2, value")));
    bench.go(0, ColumnName);
    bench.strip.findChild<QAbstractButton*>(QStringLiteral("nextProblem"))->click();
    QCOMPARE(bench.view()->currentIndex(), bench.cell(1, ColumnValue));
    bench.type(1, ColumnValue, QStringLiteral("3.5"));
    QVERIFY(bench.model.problems().isEmpty());
    QVERIFY(text->fullText().startsWith(QStringLiteral("No problems")));
  }

  static void undoesEditsAsOneStepForOneCell() {
    const DraftBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.view()->window()));
    const RecipeContent before = bench.model.content();
    bench.type(0, ColumnValue, QStringLiteral("495"));
    bench.type(0, ColumnValue, QStringLiteral("496"));
    bench.type(0, ColumnNote, QStringLiteral("as last year"));
    const RecipeContent after = bench.model.content();
    QCOMPARE(after.parameters.first().value, 496.0);
    bench.press("undoEdit");
    bench.press("undoEdit");
    QVERIFY(bench.model.content() == before);
    bench.press("redoEdit");
    bench.press("redoEdit");
    QVERIFY(bench.model.content() == after);
  }

  static void choosingATagFillsUnitNameAndLimits() {
    const DraftBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.view()->window()));
    bench.go(1, ColumnName);
    bench.press("addParameter");
    QCOMPARE(bench.model.rowCount(), 3);
    bench.go(2, ColumnTag);
    QTest::keyClick(bench.view(), Qt::Key_F2);
    auto* box = bench.editor<QComboBox>();
    QVERIFY(box != nullptr);
    QVERIFY(box->findData(QStringLiteral("L1.recipe_id")) < 0);  // a mark is no parameter
    QTest::keyClicks(box->lineEdit(), QStringLiteral("settling"));
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    QTRY_VERIFY(!bench.model.content().parameters.at(2).tag.isEmpty());
    const RecipeParameter chosen = bench.model.content().parameters.at(2);
    QCOMPARE(chosen.tag, QStringLiteral("L1.filler.settling_time"));
    QCOMPARE(chosen.unit, QStringLiteral("ms"));
    QCOMPARE(chosen.low, std::optional(0.0));
    QCOMPARE(chosen.high, std::optional(2000.0));
    QVERIFY(!chosen.name.isEmpty());
  }

  static void pastesRowsFromASpreadsheetAndUndoes() {
    DraftBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.view()->window()));
    const RecipeContent before = bench.model.content();
    QApplication::clipboard()->setText(
        QStringLiteral("Settling time\t400\tms\t0\t2000\t0\tL1.filler.settling_time\r\n"
                       "Rinser pressure\t2,5\tbar\t1\t5\t0,1\tL1.rinser.water_pressure_setpoint\r\n"
                       "Line speed\t350\t1/min\t0\t700\t5\tL1.target_speed\r\n"));
    bench.go(1, ColumnName);
    QTest::keyClick(bench.view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.model.rowCount(), 5);
    const QList<RecipeParameter> rows = bench.model.content().parameters;
    QCOMPARE(rows.at(2).name, QStringLiteral("Settling time"));
    QCOMPARE(rows.at(3).value, 2.5);
    QCOMPARE(rows.at(4).tag, QStringLiteral("L1.target_speed"));
    QVERIFY2(bench.model.problems().isEmpty(),
             qPrintable(describeProblems(bench.model.problems())));
    draw(bench.table, QStringLiteral("pasted"));
    bench.press("undoEdit");
    QVERIFY(bench.model.content() == before);
    bench.press("redoEdit");
    QCOMPARE(bench.model.content().parameters, rows);
  }

  static void pastesARectangleFromTheCurrentCellOn() {
    const DraftBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.view()->window()));
    QApplication::clipboard()->setText(QStringLiteral("480\t520\n2.5\t3.5\n"));
    bench.go(0, ColumnLow);
    QTest::keyClick(bench.view(), Qt::Key_V, Qt::ControlModifier);
    const QList<RecipeParameter> rows = bench.model.content().parameters;
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).high, std::optional(520.0));
    QCOMPARE(rows.at(1).low, std::optional(2.5));
  }

  static void refusesAPasteWithRowAndReason() {
    DraftBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.view()->window()));
    const RecipeContent before = bench.model.content();
    QApplication::clipboard()->setText(QStringLiteral("480\t520\nlow\t3.5\n"));
    bench.go(0, ColumnLow);
    QTest::keyClick(bench.view(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(bench.model.content() == before);
    QVERIFY(!bench.model.undoStack()->canUndo());
    QVERIFY(bench.table.refusals()->isVisible());
    const QString reasons = bench.table.refusals()
                                ->findChild<QPlainTextEdit*>(QStringLiteral("refusalReasons"))
                                ->toPlainText();
    QVERIFY2(reasons.startsWith(QStringLiteral("Row 2, low: “low” is no number")),
             qPrintable(reasons));
  }

  static void copiesWholeRowsSoThatTheyComeBack() {
    const DraftBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.view()->window()));
    const QList<RecipeParameter> before = bench.model.content().parameters;
    bench.view()->setFocus();
    bench.view()->selectAll();
    QTest::keyClick(bench.view(), Qt::Key_C, Qt::ControlModifier);
    bench.press("removeParameter");
    QCOMPARE(bench.model.rowCount(), 0);
    bench.press("pasteCells");
    QCOMPARE(bench.model.content().parameters, before);
  }

  static void movesAndClears() {
    const DraftBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.view()->window()));
    bench.go(1, ColumnName);
    bench.press("parameterUp");
    QCOMPARE(bench.shown(0, ColumnName), QStringLiteral("Bowl pressure"));
    QCOMPARE(bench.view()->currentIndex().row(), 0);
    bench.view()->setCurrentIndex(bench.cell(0, ColumnHigh));
    QTest::keyClick(bench.view(), Qt::Key_Delete);
    QVERIFY(!bench.model.content().parameters.first().high.has_value());
    bench.press("undoEdit");
    bench.press("undoEdit");
    QVERIFY(bench.model.content() == lemonade());
  }
};

static const RegisterTest<TestDraftTable> registeredTestDraftTable;

}  // namespace linewarden::test

#include "test_draft_table.moc"
