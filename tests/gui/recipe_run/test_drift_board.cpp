// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_samples.h"
#include "tests/support/run_tests.h"
#include "ui/recipes/run/drift_board.h"
#include "ui/recipes/run/guarded_model.h"
#include "ui/recipes/run/marked_text.h"
#include "ui/recipes/run/run_table.h"
#include "ui/recipes/run/watch_chart.h"
#include "ui/recipes/run/watch_panel.h"

#include <QTableView>
#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

struct Shown {
  DriftBoard board{std::make_shared<Plant>()};

  Shown() {
    DriftRecord shift;
    shift.kind = QStringLiteral("shift");
    shift.parameter = QStringLiteral("Pasteuriser temperature");
    shift.expected = 71.5;
    shift.found = 71.75;
    shift.since = sampleTime() - std::chrono::minutes(30);
    DriftRecord drift = shift;
    drift.kind = QStringLiteral("drift");
    drift.parameter = QStringLiteral("Filler pressure");
    drift.ended = sampleTime() - std::chrono::minutes(20);
    board.resize(1180, 620);
    board.show();
    board.setView(driftView(), sampleTime());
    board.setWatches({shiftedWatch()}, sampleTime());
    board.setHistory({shift, drift}, sampleTime());
  }
  [[nodiscard]] QAbstractItemModel* guarded() const {
    return board.findChild<QTableView*>(QStringLiteral("guardedTable"))->model();
  }
  [[nodiscard]] QString cell(int row, int column) const {
    return guarded()->index(row, column).data().toString();
  }
  [[nodiscard]] MarkedText* head(const char* name) const {
    return board.findChild<MarkedText*>(QString::fromLatin1(name));
  }
};

}  // namespace

class TestDriftBoard : public QObject {
  Q_OBJECT

 private slots:
  static void putsWhatDriftedFirstAndMarksIt() {
    const Shown shown;
    QCOMPARE(shown.cell(0, GuardedModel::Name), QStringLiteral("Filler pressure"));
    QCOMPARE(shown.cell(0, GuardedModel::State), QStringLiteral("Drifted"));
    QCOMPARE(shown.cell(0, GuardedModel::Difference), QStringLiteral("+0.8"));
    QCOMPARE(shown.cell(0, GuardedModel::Flips), QStringLiteral("2"));
    const QVariant mark =
        shown.guarded()->index(0, GuardedModel::State).data(static_cast<int>(RunMarkRole));
    QCOMPARE(mark.toInt(), static_cast<int>(RunMark::Critical));
    QCOMPARE(shown.cell(1, GuardedModel::State), QStringLiteral("Unreadable"));
    QCOMPARE(shown.cell(2, GuardedModel::State), QStringLiteral("As signed"));
    QVERIFY(shown.head("driftValues")->text().contains(QStringLiteral("1 of 4")));
    QVERIFY(shown.head("driftSeal")->mark() == RunMark::Verified);
    QVERIFY(shown.head("driftMarks")->mark() == RunMark::Good);
  }

  static void showsTheChartOfTheChosenParameter() {
    Shown shown;
    // What drifted is chosen; nothing measured belongs to it.
    QVERIFY(!shown.board.panel()->chart()->isVisible());
    shown.board.choose(QStringLiteral("Pasteuriser temperature"));
    QVERIFY(shown.board.panel()->chart()->isVisible());
    QCOMPARE(shown.board.panel()->chart()->watch().points.size(), 90);
    draw(shown.board, QStringLiteral("drift"));
    // It stays chosen when the guard tells something new.
    DriftView view = driftView();
    view.parameters[0].isDrifted = true;
    view.parameters[0].found = 75.0;
    shown.board.setView(view, sampleTime());
    QCOMPARE(shown.board.chosen(), QStringLiteral("Pasteuriser temperature"));
    QVERIFY(shown.board.panel()->chart()->isVisible());
  }

  static void tellsWhichOfSealAndMarksIsWrong() {
    Shown shown;
    DriftView view = driftView();
    view.isMarkWrong = true;
    view.problem = QStringLiteral("The mark names version 2.");
    shown.board.setView(view, sampleTime());
    QVERIFY(shown.head("driftMarks")->mark() == RunMark::Critical);
    QCOMPARE(shown.head("driftMarks")->text(), view.problem);
    QVERIFY(shown.head("driftSeal")->mark() == RunMark::Verified);
    view.isMarkWrong = false;
    view.isVerified = false;
    view.problem = QStringLiteral("It was withdrawn.");
    shown.board.setView(view, sampleTime());
    QVERIFY(shown.head("driftSeal")->mark() == RunMark::Problem);
    QCOMPARE(shown.head("driftSeal")->text(), view.problem);
    QVERIFY(shown.head("driftMarks")->mark() == RunMark::Good);
  }
};

static const RegisterTest<TestDriftBoard> registeredTestDriftBoard;

}  // namespace linewarden::test

#include "test_drift_board.moc"
