// SPDX-License-Identifier: GPL-3.0-or-later
#include "approvals_desk.h"
#include "tests/support/run_tests.h"
#include "ui/recipes/approvals/approvals_model.h"

namespace linewarden::test {

using namespace ui;

class TestApprovalsPage : public QObject {
  Q_OBJECT

 private slots:
  static void showsWhatWaitsForWhomever() {
    ApprovalsDesk desk;
    static_cast<void>(desk.place.submitted());
    QVERIFY(desk.enter("novak"));
    QCOMPARE(desk.rows(), 1);
    QCOMPARE(desk.cell(0, ApprovalsModel::Product), QStringLiteral("Lemonade 0.5 l, version 1"));
    QCOMPARE(desk.cell(0, ApprovalsModel::Wanted), QStringLiteral("Process engineer"));
    QCOMPARE(desk.cell(0, ApprovalsModel::Author), QStringLiteral("Tom Weber"));
    QCOMPARE(desk.cell(0, ApprovalsModel::May), QStringLiteral("You may sign"));
    QVERIFY(desk.cell(0, ApprovalsModel::Due).startsWith(QStringLiteral("in ")));
    QVERIFY(desk.isOpen("approvalsSign"));
    QVERIFY(desk.isOpen("approvalsReject"));
    QVERIFY(desk.page.context().contains(QLatin1Char('1')));
    desk.draw(QStringLiteral("page"));
  }

  static void tellsTheAuthorThatSomebodyElseHasToSign() {
    ApprovalsDesk desk;
    static_cast<void>(desk.place.submitted());
    QVERIFY(desk.enter("weber"));
    QVERIFY(desk.says(QStringLiteral("Nothing waits for you")));
    QVERIFY(!desk.isOpen("approvalsSign"));
    desk.draw(QStringLiteral("nothing"));
    desk.press("approvalsAll");
    QTRY_VERIFY(desk.table()->isVisible());
    QCOMPARE(desk.rows(), 1);
    QVERIFY(desk.cell(0, ApprovalsModel::May).contains(QStringLiteral("somebody else")));
    QVERIFY(!desk.isOpen("approvalsSign"));
    QVERIFY(desk.find("approvalsSign")->toolTip().contains(QStringLiteral("somebody else")));
    QVERIFY(desk.textOf("approvalsWhy").contains(QStringLiteral("somebody else")));
    // An author may take it back from review.
    QVERIFY(desk.isOpen("approvalsReject"));
    desk.draw(QStringLiteral("all"));
  }

  static void hearsOfWhatIsSubmitted() {
    ApprovalsDesk desk;
    QVERIFY(desk.enter("novak"));
    QVERIFY(desk.says(QStringLiteral("Nothing waits for you")));
    static_cast<void>(desk.place.submitted());
    QTRY_COMPARE(desk.rows(), 1);
    QVERIFY(desk.table()->isVisible());
  }

  static void marksWhatIsOverdue() {
    ApprovalsDesk desk;
    static_cast<void>(desk.place.submitted());
    desk.place.clock.advance(std::chrono::hours(26));
    QVERIFY(desk.enter("novak"));
    QVERIFY(desk.cell(0, ApprovalsModel::Due).startsWith(QStringLiteral("Overdue by 2")));
    const auto due = desk.table()->model()->index(0, ApprovalsModel::Due);
    QVERIFY(due.data(ApprovalsModel::OverdueRole).toBool());
    desk.draw(QStringLiteral("overdue"));
  }

  static void rejectsWithAReason() {
    ApprovalsDesk desk;
    const RecipeVersionId version = desk.place.submitted();
    QVERIFY(desk.enter("novak"));
    desk.press("approvalsReject");
    QTRY_VERIFY(desk.sees("rejectDialog"));
    desk.press("actDo");
    QVERIFY(desk.find("actReason")->property("problem").toBool());
    desk.draw(QStringLiteral("reject"));
    desk.type("actReason", QStringLiteral("torque too high for these caps"));
    desk.press("actDo");
    QTRY_COMPARE(desk.told.size(), 1);
    QCOMPARE(desk.place.stateOf(version), RecipeState::Rejected);
    QTRY_VERIFY(desk.says(QStringLiteral("Nothing waits for you")));
  }

  static void comparesForWhoOnlyLooks() {
    ApprovalsDesk desk;
    static_cast<void>(desk.place.effective());
    static_cast<void>(desk.place.submitted(changedContent()));
    QVERIFY(desk.enter("rossi"));
    desk.press("approvalsAll");
    QTRY_VERIFY(desk.table()->isVisible());
    QVERIFY(!desk.isOpen("approvalsReject"));
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_Return);
    QTRY_VERIFY(desk.sees("compareTable"));
    QCOMPARE(desk.find<QTableView>("compareTable")->model()->rowCount(), 2);
    desk.draw(QStringLiteral("compare"));
  }

  static void forgetsAllWhenItIsLeft() {
    ApprovalsDesk desk;
    static_cast<void>(desk.place.submitted());
    QVERIFY(desk.enter("novak"));
    desk.page.leave();
    QCOMPARE(desk.rows(), 0);
    QVERIFY(!desk.isOpen("approvalsSign"));
    QVERIFY(desk.page.context().isEmpty());
  }
};

static const RegisterTest<TestApprovalsPage> registeredTestApprovalsPage;

}  // namespace linewarden::test

#include "test_approvals_page.moc"
