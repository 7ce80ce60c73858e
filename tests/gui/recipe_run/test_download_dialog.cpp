// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_samples.h"
#include "tests/support/people_place.h"
#include "tests/support/run_tests.h"
#include "ui/recipes/run/download_dialog.h"
#include "ui/recipes/run/download_items_model.h"
#include "ui/recipes/run/marked_text.h"
#include "ui/recipes/run/run_table.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPromise>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

/// The dialog of Anna Rossi; in the service's place stands what the test decides.
struct DownloadDesk {
  PeoplePlace place;
  Session session = place.enter();
  DownloadPlan planned = plan();
  QStringList orders;
  int plans = 0;
  bool wantsProof = false;
  qint64 restored = 0;
  std::shared_ptr<QPromise<Result<DownloadRecord>>> running;
  std::shared_ptr<WorkProgress> progress;
  QPointer<DownloadDialog> dialog;

  explicit DownloadDesk(const QString& refusal = {}) {
    DownloadActs acts;
    acts.plan = [this](const QString&) {
      ++plans;
      return ready<Result<DownloadPlan>>(planned);
    };
    acts.start = [this](const QString& order, std::shared_ptr<WorkProgress> given) {
      if (wantsProof) {
        wantsProof = false;
        return ready<Result<DownloadRecord>>(
            Error{ErrorCode::StepUpRequired, QStringLiteral("Prove that it is you."), QString()});
      }
      orders.append(order);
      return begin(std::move(given));
    };
    acts.restore = [this](qint64 download, std::shared_ptr<WorkProgress> given) {
      restored = download;
      return begin(std::move(given));
    };
    acts.refusal = refusal;
    dialog = new DownloadDialog(std::move(acts), *place.signIn, session, nullptr);
    dialog->open();
  }
  ~DownloadDesk() { delete dialog; }

  template <class T>
  static QFuture<T> ready(T result) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
  }
  QFuture<Result<DownloadRecord>> begin(std::shared_ptr<WorkProgress> given) {
    progress = std::move(given);
    running = std::make_shared<QPromise<Result<DownloadRecord>>>();
    running->start();
    return running->future();
  }
  void finish(const Result<DownloadRecord>& result) const {
    running->addResult(result);
    running->finish();
  }
  [[nodiscard]] QAbstractButton* button(const char* name) const {
    return dialog->findChild<QAbstractButton*>(QString::fromLatin1(name));
  }
  [[nodiscard]] bool isOpen(const char* name) const {
    return button(name)->isVisible() && button(name)->isEnabled();
  }
  [[nodiscard]] QString cell(const char* table, int row, int column) const {
    auto* view = dialog->findChild<QTableView*>(QString::fromLatin1(table));
    return view->model()->index(row, column).data().toString();
  }
  void ask() const {
    dialog->ask();
    QTRY_VERIFY(button("downloadLoad")->isVisible());
    QTRY_VERIFY(button("downloadRefresh")->isEnabled());
  }
};

}  // namespace

class TestDownloadDialog : public QObject {
  Q_OBJECT

 private slots:
  static void closesTheButtonWhileAnInterlockIsBad() {
    DownloadDesk desk;
    desk.planned = plan(false);
    desk.ask();
    QVERIFY(!desk.isOpen("downloadLoad"));
    QVERIFY(desk.button("downloadLoad")->toolTip().contains(QStringLiteral("Stop it before")));
    const auto* bad = desk.dialog->findChild<MarkedText*>(QStringLiteral("interlock-line-state"));
    QVERIFY(bad->isVisible() && bad->mark() == RunMark::Problem);
    const auto* good = desk.dialog->findChild<MarkedText*>(QStringLiteral("interlock-verified"));
    QVERIFY(good->mark() == RunMark::Verified);
    draw(*desk.dialog, QStringLiteral("interlock"));
    // The line stops, and the PLC is read again.
    desk.planned = plan();
    desk.button("downloadRefresh")->click();
    QTRY_VERIFY(desk.isOpen("downloadLoad"));
    QCOMPARE(desk.plans, 2);
  }

  static void showsWhatChangesAndKeepsTheRestQuiet() {
    const DownloadDesk desk;
    desk.ask();
    const auto* changes = desk.dialog->findChild<QLabel*>(QStringLiteral("planChanges"));
    QVERIFY2(changes->text().startsWith(QStringLiteral("6 of 7")), qPrintable(changes->text()));
    QCOMPARE(desk.cell("planItems", 1, DownloadItemsModel::Difference), QStringLiteral("−0.5"));
    QCOMPARE(desk.cell("planItems", 2, DownloadItemsModel::Difference), QStringLiteral("none"));
    QCOMPARE(desk.cell("planItems", 4, DownloadItemsModel::Before), QStringLiteral("–"));
    const auto* model = desk.dialog->findChild<QTableView*>(QStringLiteral("planItems"))->model();
    const auto isQuiet = [model](int row) {
      return model->index(row, DownloadItemsModel::Wanted)
          .data(static_cast<int>(RunQuietRole))
          .toBool();
    };
    QVERIFY(isQuiet(2));
    QVERIFY(!isQuiet(3));
    draw(*desk.dialog, QStringLiteral("plan"));
  }

  static void writesLiveAndDoesNotCloseMeanwhile() {
    DownloadDesk desk;
    desk.ask();
    QTest::keyClicks(desk.dialog->findChild<QLineEdit*>(QStringLiteral("downloadOrder")),
                     QStringLiteral("PO-4711"));
    desk.button("downloadLoad")->click();
    QTRY_COMPARE(desk.orders, QStringList{QStringLiteral("PO-4711")});
    desk.dialog->showProgress(2, 7);
    QCOMPARE(desk.cell("runItems", 1, DownloadItemsModel::State), QStringLiteral("Written"));
    QCOMPARE(desk.cell("runItems", 2, DownloadItemsModel::State), QStringLiteral("Writing…"));
    QCOMPARE(desk.cell("runItems", 3, DownloadItemsModel::State), QStringLiteral("Waits"));
    draw(*desk.dialog, QStringLiteral("running"));
    QTest::keyClick(desk.dialog, Qt::Key_Escape);
    desk.dialog->close();
    QVERIFY(desk.dialog->isVisible());
    QVERIFY(!desk.progress->isCancelled);
    desk.button("downloadStop")->click();
    QVERIFY(desk.progress->isCancelled);
    QVERIFY(!desk.isOpen("downloadStop"));
    QVERIFY(desk.dialog->isVisible());
  }

  static void asksForAProofAndComesBackWithoutOne() {
    DownloadDesk desk;
    desk.wantsProof = true;
    desk.ask();
    desk.button("downloadLoad")->click();
    QDialog* proof = nullptr;
    const auto find = [&] {
      for (QDialog* one : desk.dialog->findChildren<QDialog*>()) {
        if (one->isVisible()) proof = one;
      }
      return proof != nullptr;
    };
    QTRY_VERIFY(find());
    proof->reject();
    QTRY_VERIFY(desk.isOpen("downloadLoad"));
    QVERIFY(desk.orders.isEmpty());
    QVERIFY(!desk.dialog->findChild<QLabel*>(QStringLiteral("downloadProblem"))->isVisible());
  }

  static void tellsWhatIsInThePlcAndRestores() {
    DownloadDesk desk;
    desk.ask();
    desk.button("downloadLoad")->click();
    QTRY_VERIFY(desk.running != nullptr);
    const QSignalSpy ended(desk.dialog, &DownloadDialog::ended);
    desk.finish(failedRecord());
    QTRY_COMPARE(ended.size(), 1);
    const auto* meaning = desk.dialog->findChild<MarkedText*>(QStringLiteral("resultMeaning"));
    QVERIFY(meaning->mark() == RunMark::Problem && meaning->isVisible());
    QVERIFY(meaning->text().contains(QStringLiteral("Do not produce")));
    QCOMPARE(desk.dialog->findChild<QLabel*>(QStringLiteral("resultSummary"))->text(),
             failedRecord().summary);
    QCOMPARE(desk.cell("resultItems", 1, DownloadItemsModel::State), QStringLiteral("Written"));
    QCOMPARE(desk.cell("resultItems", 2, DownloadItemsModel::State), QStringLiteral("Refused"));
    QCOMPARE(desk.cell("resultItems", 3, DownloadItemsModel::State), QStringLiteral("Not tried"));
    // What was not tried is still there as it was.
    QCOMPARE(desk.cell("resultItems", 3, DownloadItemsModel::Found), QStringLiteral("2.5"));
    draw(*desk.dialog, QStringLiteral("failed"));
    desk.button("downloadRestore")->click();
    QTRY_COMPARE(desk.restored, 12);
    // What was written goes back, the mark last.
    QCOMPARE(desk.cell("runItems", 0, DownloadItemsModel::Wanted), QStringLiteral("72.0"));
    QCOMPARE(desk.cell("runItems", 1, DownloadItemsModel::Wanted), QStringLiteral("7"));
    DownloadRecord back = failedRecord();
    back.outcome = DownloadOutcome::Restored;
    desk.finish(back);
    QTRY_VERIFY(meaning->text().contains(QStringLiteral("former set is in the PLC again")));
    QVERIFY(!desk.button("downloadRestore")->isVisible());
    desk.button("downloadWayOut")->click();
    QTRY_VERIFY(desk.dialog == nullptr);
  }

  static void tellsARefusalAndReadsThePlcAgain() {
    DownloadDesk desk;
    desk.ask();
    desk.button("downloadLoad")->click();
    QTRY_VERIFY(desk.running != nullptr);
    desk.finish(Error{ErrorCode::Conflict, QStringLiteral("Nothing was written. It runs."), {}});
    QTRY_COMPARE(desk.plans, 2);
    const auto* problem = desk.dialog->findChild<QLabel*>(QStringLiteral("downloadProblem"));
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), QStringLiteral("Nothing was written. It runs."));
    QTRY_VERIFY(desk.isOpen("downloadLoad"));
  }

  static void staysClosedToThoseWhoMayNot() {
    const DownloadDesk desk(QStringLiteral("You may not load recipes."));
    desk.ask();
    QVERIFY(!desk.isOpen("downloadLoad"));
    QCOMPARE(desk.button("downloadLoad")->toolTip(), QStringLiteral("You may not load recipes."));
  }
};

static const RegisterTest<TestDownloadDialog> registeredTestDownloadDialog;

}  // namespace linewarden::test

#include "test_download_dialog.moc"
