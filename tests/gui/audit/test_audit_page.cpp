// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_desk.h"
#include "tests/support/run_tests.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonObject>
#include <QListWidget>

#include <algorithm>
#include <chrono>

namespace linewarden::test {

using namespace ui;

namespace {

const QString recipeObjectText = QStringLiteral("recipe:3/2");

void auditKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
  QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

}  // namespace

class TestAuditPage : public QObject {
  Q_OBJECT

 private slots:
  static void showsTheNewestFirst() {
    const AuditDesk desk;
    QVERIFY(desk.settles());
    const QList<AuditRow>& rows = desk.model()->rows();
    QVERIFY(rows.size() > 4);
    QVERIFY(std::is_sorted(rows.begin(), rows.end(), [](const AuditRow& one, const AuditRow& two) {
      return one.sequence > two.sequence;
    }));
    QCOMPARE(rows.last().sequence, qint64(1));
    const qsizetype row = desk.actions().indexOf(QStringLiteral("recipe.rejected"));
    QVERIFY(row >= 0);
    const int at = static_cast<int>(row);
    QCOMPARE(desk.cell(at, AuditModel::Who), QStringLiteral("haddad"));
    QCOMPARE(desk.cell(at, AuditModel::What), QStringLiteral("Rejected recipe 3/2"));
    QCOMPARE(desk.cell(at, AuditModel::Object), recipeObjectText);
    QCOMPARE(desk.cell(at, AuditModel::Workstation), QStringLiteral("desk"));
    QCOMPARE(desk.cell(at, AuditModel::Outcome), QStringLiteral("Refused"));
    QCOMPARE(desk.model()->index(at, AuditModel::What).data(Qt::ToolTipRole).toString(),
             QStringLiteral("recipe.rejected"));
    QVERIFY(desk.model()
                ->index(at, AuditModel::Time)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("UTC")));
    desk.draw(QStringLiteral("list"));
  }

  static void showsNewEntriesAtTheTopWhileNothingIsChosen() {
    AuditDesk desk;
    QVERIFY(desk.settles());
    const qint64 sequence =
        desk.record(QStringLiteral("keller"), QStringLiteral("recipe.submitted"), recipeObjectText);
    QTRY_COMPARE(desk.model()->rows().first().sequence, sequence);
    QVERIFY(!desk.sees("auditNewer"));
  }

  static void keepsWhatIsChosenAndSaysHowManyAreNewer() {
    AuditDesk desk;
    QVERIFY(desk.settles());
    desk.choose(2);
    const qint64 chosen = desk.model()->rows().at(2).sequence;
    const int before = desk.model()->rowCount();
    const qint64 sequence =
        desk.record(QStringLiteral("keller"), QStringLiteral("recipe.submitted"), recipeObjectText);
    QTRY_VERIFY(desk.sees("auditNewer"));
    QVERIFY(desk.find<QAbstractButton>("auditNewer")->text().contains(QStringLiteral("newer")));
    QCOMPARE(desk.model()->rowCount(), before);
    QCOMPARE(desk.table()->currentIndex().row(), 2);
    desk.press("auditNewer");
    QVERIFY(desk.model()->rowOf(sequence) >= 0);
    QCOMPARE(desk.model()->rows().at(desk.table()->currentIndex().row()).sequence, chosen);
    QVERIFY(!desk.sees("auditNewer"));
  }

  static void filtersAndClears() {
    AuditDesk desk;
    QVERIFY(desk.settles());
    desk.type("auditObject", recipeObjectText);
    QTRY_COMPARE(desk.model()->filter().object, recipeObjectText);
    QVERIFY(desk.settles());
    QCOMPARE(desk.model()->rowCount(), 2);
    QCOMPARE(desk.rowsAbout(recipeObjectText), 2);
    auto* outcome = desk.find<QComboBox>("auditOutcome");
    outcome->setCurrentIndex(outcome->findText(QStringLiteral("Refused")));
    QVERIFY(desk.settles());
    QCOMPARE(desk.actions(), QStringList{QStringLiteral("recipe.rejected")});
    desk.press("auditClear");
    QVERIFY(desk.settles());
    QVERIFY(desk.model()->rowCount() > 4);
    QVERIFY(desk.find<QLineEdit>("auditObject")->text().isEmpty());
    QCOMPARE(outcome->currentIndex(), 0);
  }

  static void offersWhoAndWhatAndSearchesTheText() {
    AuditDesk desk;
    QVERIFY(desk.settles());
    auto* who = desk.find<QComboBox>("auditActor");
    QVERIFY(who->findData(QStringLiteral("haddad")) > 0);
    auto* kind = desk.find<QComboBox>("auditKind");
    QVERIFY(kind->findText(QStringLiteral("Recipes")) > 0);
    who->setCurrentIndex(who->findData(QStringLiteral("haddad")));
    QVERIFY(desk.settles());
    QCOMPARE(desk.model()->rowCount(), 1);
    desk.press("auditClear");
    desk.type("auditSearch", QStringLiteral("RECIPE:3"));
    QTRY_COMPARE(desk.model()->filter().text, QStringLiteral("RECIPE:3"));
    QVERIFY(desk.settles());
    QVERIFY(desk.rowsAbout(recipeObjectText) == 2);
  }

  static void saysWhenNothingMatches() {
    AuditDesk desk;
    QVERIFY(desk.settles());
    desk.type("auditObject", QStringLiteral("recipe:999/1"));
    QTRY_VERIFY(desk.says(QStringLiteral("Nothing matches")));
    QVERIFY(!desk.table()->isVisible());
    desk.press("auditClearEmpty");
    QVERIFY(desk.settles());
    QVERIFY(desk.table()->isVisible());
  }

  static void showsWhatAnAddressAsksFor() {
    AuditDesk desk;
    QVERIFY(desk.settles());
    desk.enter(QStringLiteral("object=recipe:3/2"));
    QVERIFY(desk.settles());
    QCOMPARE(desk.model()->rowCount(), 2);
    QCOMPARE(desk.find<QLineEdit>("auditObject")->text(), recipeObjectText);
    desk.enter(QStringLiteral("actor=haddad"));
    QVERIFY(desk.settles());
    QCOMPARE(desk.actions(), QStringList{QStringLiteral("recipe.rejected")});
    desk.enter(QStringLiteral("entry=1"));
    QVERIFY(desk.settles());
    QVERIFY(desk.sees("auditPanel"));
    QTRY_VERIFY(desk.says(QStringLiteral("Entry 1 of ")));
  }

  static void countsASpanFromNow() {
    AuditDesk desk;
    QVERIFY(desk.settles());
    auto* span = desk.find<QComboBox>("auditSpan");
    span->setCurrentIndex(span->findText(QStringLiteral("Last 24 hours")));
    QVERIFY(desk.settles());
    const UtcTime first = desk.place.clock.now() - std::chrono::days(1);
    QVERIFY(desk.model()->filter().from == first);
    desk.place.clock.advance(std::chrono::minutes(5));
    auto* outcome = desk.find<QComboBox>("auditOutcome");
    outcome->setCurrentIndex(outcome->findText(QStringLiteral("Refused")));
    QVERIFY(desk.settles());
    QVERIFY(desk.model()->filter().from == first + std::chrono::minutes(5));
  }

  static void dropsWhatASpanLeftBehind() {
    const AuditDesk desk;
    QVERIFY(desk.settles());
    const UtcTime newest = desk.model()->rows().first().time;
    QVERIFY(desk.model()->rows().last().time < newest);
    desk.page.findChild<AuditTable*>()->setFrom(newest);
    QVERIFY(desk.model()->rowCount() > 0);
    QVERIFY(desk.model()->rows().last().time >= newest);
    QVERIFY(desk.model()->filter().from == newest);
  }

  static void savesAndChoosesSearches() {
    AuditDesk desk;
    QVERIFY(desk.settles());
    desk.type("auditObject", recipeObjectText);
    QTRY_COMPARE(desk.model()->filter().object, recipeObjectText);
    desk.page.saved()->save(QStringLiteral("Recipe three"));
    QTRY_COMPARE(desk.page.saved()->searches().size(), 1);
    QCOMPARE(desk.page.saved()->searches().first().name, QStringLiteral("Recipe three"));
    desk.press("auditClear");
    QVERIFY(desk.settles());
    emit desk.page.saved()->chosen(desk.page.saved()->searches().first().filter);
    QVERIFY(desk.settles());
    QCOMPARE(desk.model()->filter().object, recipeObjectText);
    QCOMPARE(desk.model()->rowCount(), 2);
    desk.page.saved()->remove(QStringLiteral("Recipe three"));
    QTRY_VERIFY(desk.page.saved()->searches().isEmpty());
  }

  static void showsWhatChanged() {
    AuditDesk desk;
    AuditEvent event{
        {QStringLiteral("keller"), QStringLiteral("administrator")},
        QStringLiteral("settings.changed"),
        QStringLiteral("setting:lock"),
        {{QStringLiteral("minutes"), 10}, {QStringLiteral("kind"), QStringLiteral("a")}},
        {{QStringLiteral("minutes"), 5},
         {QStringLiteral("kind"), QStringLiteral("a")},
         {QStringLiteral("note"), QStringLiteral("night\nshift")}},
        QStringLiteral("asked by the auditor")};
    const qint64 sequence = desk.record(event);
    desk.enter(QStringLiteral("entry=%1").arg(sequence));
    QVERIFY(desk.settles());
    QTRY_VERIFY(desk.says(QStringLiteral("± Changed")));
    QVERIFY(desk.says(QStringLiteral("+ Added")));
    QVERIFY(desk.says(QStringLiteral("night\ufffdshift")));
    QVERIFY(desk.says(QStringLiteral("asked by the auditor")));
    QVERIFY(!desk.says(QStringLiteral("kind")));
    desk.press("auditAllFields");
    QTRY_VERIFY(desk.says(QStringLiteral("kind")));
    desk.draw(QStringLiteral("entry"));
  }

  static void showsHostileTextInOneLine() {
    AuditDesk desk;
    const qint64 sequence =
        desk.record(QStringLiteral("a\nb\u202ec"), QStringLiteral("recipe.edited"),
                    QStringLiteral("recipe:\u200f1\t"));
    desk.enter({});
    QVERIFY(desk.settles());
    const int row = desk.model()->rowOf(sequence);
    QVERIFY(row >= 0);
    QCOMPARE(desk.cell(row, AuditModel::Who), QStringLiteral("a\ufffdb\ufffdc"));
    QCOMPARE(desk.cell(row, AuditModel::Object), QStringLiteral("recipe:\ufffd1\ufffd"));
  }

  static void tellsAPersonsDay() {
    AuditDesk desk;
    const qint64 first =
        desk.record(QStringLiteral("keller"), QStringLiteral("recipe.submitted"), recipeObjectText);
    desk.enter(QStringLiteral("entry=%1").arg(first));
    QVERIFY(desk.settles());
    desk.press("auditDay");
    QTRY_VERIFY(desk.find<QListWidget>("auditDayList") != nullptr);
    auto* list = desk.find<QListWidget>("auditDayList");
    QTRY_VERIFY(list->count() >= 3);
    desk.draw(QStringLiteral("day"));
    QListWidgetItem* oldest = nullptr;
    for (int row = 0; row < list->count() && oldest == nullptr; ++row) {
      if (!list->item(row)->text().isEmpty()) oldest = list->item(row);
    }
    QVERIFY(oldest != nullptr);
    QCOMPARE(oldest->text(), QStringLiteral("Edited recipe 3/2"));
    emit list->itemClicked(oldest);
    QVERIFY(desk.settles());
    QTRY_COMPARE(desk.textOf("auditEntryWords"), QStringLiteral("Edited recipe 3/2"));
  }

  static void goesByKeyboardAlone() {
    AuditDesk desk;
    QVERIFY(desk.settles());
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.table()->setFocus();
    auditKey(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find("auditSearch"));
    auditKey(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(desk.table()));
    auditKey(Qt::Key_Down);
    auditKey(Qt::Key_C, Qt::ControlModifier);
    const int row = desk.table()->currentIndex().row();
    QVERIFY(row >= 0);
    QVERIFY(QGuiApplication::clipboard()->text().contains(desk.model()->rows().at(row).action));
    auditKey(Qt::Key_Return);
    QVERIFY(desk.sees("auditPanel"));
    QVERIFY(desk.settles());
    auditKey(Qt::Key_Escape);
    QVERIFY(!desk.sees("auditPanel"));
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(desk.table()));
  }

  static void forgetsWhatWasShownWhenThePersonGoes() {
    AuditDesk desk;
    QVERIFY(desk.settles());
    desk.page.leave();
    QCOMPARE(desk.model()->rowCount(), 0);
    desk.page.enter(Session(), {});
    QVERIFY(!desk.sees("auditPanel"));
    QCOMPARE(desk.model()->rowCount(), 0);
  }
};

static const RegisterTest<TestAuditPage> registeredTestAuditPage;

}  // namespace linewarden::test

#include "test_audit_page.moc"
