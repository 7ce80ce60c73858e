// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_csv.h"
#include "app/recipes/recipe_json.h"
#include "editor_place.h"
#include "tests/support/run_tests.h"
#include "ui/recipes/editor/comment_list.h"
#include "ui/recipes/editor/new_recipe_dialog.h"
#include "ui/recipes/editor/refusal_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QTemporaryDir>

namespace linewarden::test {

using namespace ui;

namespace {

QString fileWith(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
  const QString path = folder.filePath(name);
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return {};
  return path;
}

}  // namespace

class TestRecipeEditor : public QObject {
  Q_OBJECT

 private slots:
  static void savesWhatIsTypedAndUndoesTheHeader() {
    EditorPlace desk;
    QVERIFY(desk.draft.isValid());
    QVERIFY(QTest::qWaitForWindowActive(&desk.editor));
    QCOMPARE(desk.textOf("draftState"), QStringLiteral("Saved"));
    QVERIFY(!desk.isOpen("saveDraft"));
    desk.type("draftTitle", QStringLiteral("Less sugar"));
    QVERIFY(desk.editor.hasDraft());
    QCOMPARE(desk.textOf("draftState"), QStringLiteral("Not saved"));
    draw(desk.editor, QStringLiteral("draft"));
    QTest::keyClick(desk.find("draftTitle"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.find<QLineEdit>("draftTitle")->text(), QStringLiteral("First"));
    QVERIFY(!desk.editor.hasDraft());
    QTest::keyClick(desk.find("draftTitle"), Qt::Key_Y, Qt::ControlModifier);
    desk.press("saveDraft");
    QTRY_COMPARE(desk.saved.size(), 1);
    QVERIFY(!desk.editor.hasDraft());
    QCOMPARE(desk.stored()->content.title, QStringLiteral("Less sugar"));
  }

  static void savesTheCellThatIsStillTypedIn() {
    EditorPlace desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.editor));
    auto* view = desk.editor.table()->view();
    view->setCurrentIndex(desk.editor.model()->index(0, ColumnValue));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    auto* cell = desk.find<QLineEdit>("cellEditor");
    cell->selectAll();
    QTest::keyClicks(cell, QStringLiteral("499.5"));
    QTest::keyClick(cell, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.saved.size(), 1);
    QCOMPARE(desk.stored()->content.parameters.first().value, 499.5);
  }

  static void importsAFileAsOneStep() {
    EditorPlace desk;
    const QTemporaryDir folder;
    RecipeContent other = lemonade();
    other.title = QStringLiteral("From a file");
    other.parameters.removeFirst();
    const QString path =
        fileWith(folder, QStringLiteral("r.json"), QJsonDocument(recipeToJson(other)).toJson());
    desk.editor.importFile(path);
    QTRY_COMPARE(desk.editor.model()->rowCount(), 1);
    QVERIFY(desk.editor.model()->content() == other);
    desk.press("undoEdit");
    QVERIFY(desk.editor.model()->content() == lemonade());
    QVERIFY(!desk.isOpen("undoEdit"));
    desk.press("redoEdit");
    QVERIFY(desk.editor.model()->content() == other);
  }

  static void takesNothingOfAFileWithAProblem() {
    EditorPlace desk;
    const QTemporaryDir folder;
    const QString path =
        fileWith(folder, QStringLiteral("r.csv"),
                 "name,value,tag\r\nFill volume,500,L1.filler.fill_volume_setpoint\r\nSpeed,fast,"
                 "L1.target_speed\r\n");
    desk.editor.importFile(path);
    QTRY_VERIFY(desk.editor.table()->refusals()->isVisible());
    const QString reasons = desk.find<QPlainTextEdit>("refusalReasons")->toPlainText();
    QVERIFY2(reasons.startsWith(QStringLiteral("Row 2, value")), qPrintable(reasons));
    QVERIFY(desk.editor.model()->content() == lemonade());
    QVERIFY(!desk.editor.hasDraft());
    draw(desk.editor, QStringLiteral("refused"));
  }

  static void exportsWhatItShows() {
    EditorPlace desk;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    desk.editor.exportFile(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(recipeRowsFromCsv(file.readAll()).rows, lemonade().parameters);
  }

  static void addsAFileAndTakesItAwayAgain() {
    EditorPlace desk;
    const QTemporaryDir folder;
    const QString path = fileWith(folder, QStringLiteral("label.txt"), "front label 7");
    desk.editor.attachFile(path);
    QTRY_COMPARE(desk.editor.model()->attachments().size(), 1);
    QVERIFY(!desk.editor.hasDraft());
    QCOMPARE(desk.stored()->content.attachments, desk.editor.model()->attachments());
    desk.press("removeAttachment");
    QVERIFY(desk.editor.hasDraft());
    desk.press("undoEdit");
    QVERIFY(!desk.editor.hasDraft());
    desk.press("redoEdit");
    desk.press("saveDraft");
    QTRY_COMPARE(desk.saved.size(), 1);
    QVERIFY(desk.stored()->content.attachments.isEmpty());
    // The store has it no more, so there is nothing to bring back.
    desk.press("undoEdit");
    QVERIFY(desk.editor.model()->attachments().isEmpty());
    QVERIFY(!desk.editor.hasDraft());
  }

  static void keepsWhatWasTypedWhenSomebodySavedMeanwhile() {
    EditorPlace desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.editor));
    RecipeContent theirs = lemonade();
    theirs.title = QStringLiteral("Theirs");
    QVERIFY(
        waitFor(desk.desk.save(desk.session, desk.draft, desk.stored()->version.revision, theirs))
            .ok());
    auto* model = desk.editor.model();
    QVERIFY(model->setData(model->index(0, ColumnValue), QStringLiteral("497"), Qt::EditRole));
    desk.press("saveDraft");
    QTRY_VERIFY(desk.sees("conflictDialog"));
    desk.press("reloadDraft");
    QTRY_COMPARE(model->header().title, QStringLiteral("Theirs"));
    QVERIFY(!desk.editor.hasDraft());
    const RecipeRows mine = recipeRowsFromCsv(QApplication::clipboard()->text().toUtf8());
    QCOMPARE(mine.rows.first().value, 497.0);
  }

  static void submitsOnlyWithoutProblemsAndSavesFirst() {
    EditorPlace desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.editor));
    const QSignalSpy submitted(&desk.editor, &RecipeEditor::submitted);
    auto* model = desk.editor.model();
    QVERIFY(model->setData(model->index(0, ColumnValue), QStringLiteral("600"), Qt::EditRole));
    QVERIFY(!desk.isOpen("submitDraft"));
    QVERIFY(desk.find("submitDraft")->toolTip().contains(QStringLiteral("Row 1, value")));
    QVERIFY(model->setData(model->index(0, ColumnValue), QStringLiteral("498"), Qt::EditRole));
    QVERIFY(desk.isOpen("submitDraft"));
    desk.press("submitDraft");
    QTRY_VERIFY(desk.sees("submitDialog"));
    draw(*desk.find("submitDialog"), QStringLiteral("submit"));
    desk.press("actDo");
    QTRY_COMPARE(submitted.size(), 1);
    const auto frozen = desk.stored();
    QCOMPARE(frozen->version.state, RecipeState::InReview);
    QCOMPARE(frozen->content.parameters.first().value, 498.0);
    QVERIFY(!desk.editor.hasDraft());
  }

  static void discardsWithAReason() {
    EditorPlace desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.editor));
    const QSignalSpy discarded(&desk.editor, &RecipeEditor::discarded);
    desk.press("discardDraft");
    QTRY_VERIFY(desk.sees("actReason"));
    desk.type("actReason", QStringLiteral("made twice"));
    desk.press("actDo");
    QTRY_COMPARE(discarded.size(), 1);
    QVERIFY(!desk.stored().has_value());
  }

  static void beginsARecipeAndCommentsOnIt() {
    EditorPlace desk;
    auto* dialog = new NewRecipeDialog(desk.rooms, desk.session, {}, &desk.editor);
    const QSignalSpy drafted(dialog, &NewRecipeDialog::drafted);
    dialog->open();
    desk.press("actDo");  // without a product
    QVERIFY(dialog->isVisible());
    desk.type("recipeProduct", QStringLiteral("Cola 1 l"));
    draw(*dialog, QStringLiteral("new"));
    desk.press("actDo");
    QTRY_COMPARE(drafted.size(), 1);
    CommentList comments(desk.rooms);
    const QSignalSpy commented(&comments, &CommentList::commented);
    comments.show(desk.session, desk.draft, {}, {QStringLiteral("Fill volume")});
    comments.show();
    comments.add(QStringLiteral("Fill volume"));
    auto* text = comments.findChild<QPlainTextEdit*>(QStringLiteral("commentText"));
    text->setPlainText(QStringLiteral("Is 0.5 ml what the scale can tell?"));
    comments.findChild<QAbstractButton*>(QStringLiteral("actDo"))->click();
    QTRY_COMPARE(commented.size(), 1);
    const auto details = desk.stored();
    QCOMPARE(details->comments.size(), 1);
    QCOMPARE(details->comments.first().parameter, QStringLiteral("Fill volume"));
    comments.show(desk.session, desk.draft, details->comments, {});
    comments.resize(360, 200);
    draw(comments, QStringLiteral("comments"));
  }
};

static const RegisterTest<TestRecipeEditor> registeredTestRecipeEditor;

}  // namespace linewarden::test

#include "test_recipe_editor.moc"
