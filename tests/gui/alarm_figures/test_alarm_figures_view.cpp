// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_desk.h"
#include "app/alerts/alarm_views.h"
#include "app/history/history_reader.h"
#include "app/history/row_history.h"
#include "tests/support/alarm_past.h"
#include "tests/support/recipe_place.h"
#include "tests/support/run_tests.h"
#include "ui/alerts/figures/alarm_figures_view.h"
#include "ui/alerts/figures/alarm_rate_chart.h"
#include "ui/shell/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

namespace {

const QString vibrationId = QStringLiteral("L1.filler.vibration:high_high");

/// The figures' tab on a real desk, with a past: a flood of twelve alarms two days ago, and one of
/// another kind an hour ago.
struct FiguresPlace : RecipePlace {
  FiguresPlace()
      : alarms({*store, *audit, *guard, identity->notices(), plant, clock}),
        views(*store, *audit, *guard),
        past(*store),
        rows(*store, plant),
        reader(rows, *guard, *audit, plant),
        view({alarms, views, *guard, *signIn, reader, plant, clock}, nullptr),
        told(&view, &ui::AlarmFiguresView::told),
        opened(&view, &ui::AlarmFiguresView::openRequested) {
    // As the window leaves for a page at 1280 x 800.
    view.resize(1104, 640);
    view.show();
  }

  [[nodiscard]] bool makePast() {
    const auto vibration =
        AlarmPast::definition(vibrationId, QStringLiteral("Filler vibrates"), AlarmPriority::High);
    // On the edge of ten minutes of the figures, which end now.
    const UtcTime flood = clock.now() - 48h + 60s;
    for (int i = 0; i < 12; ++i) {
      if (!past.occurred(vibration, flood + i * 20s, 15s)) return false;
    }
    return past.occurred(AlarmPast::definition(QStringLiteral("L1.capper.torque:low"),
                                               QStringLiteral("Torque low"), AlarmPriority::Low),
                         clock.now() - 1h, 45s);
  }
  [[nodiscard]] bool begins(const QString& who = QStringLiteral("rossi")) {
    session = enter(who);
    return makePast() && beginsAgain();
  }
  [[nodiscard]] bool beginsAgain() {
    view.begin(session);
    return settles();
  }
  [[nodiscard]] bool settles() const {
    return QTest::qWaitFor([this] { return view.isSettled(); }, 20'000);
  }

  template <class Widget = QWidget>
  [[nodiscard]] Widget* find(const char* name) const {
    return view.findChild<Widget*>(QString::fromLatin1(name));
  }
  [[nodiscard]] QString textOf(const char* name) const { return find<QLabel>(name)->text(); }
  [[nodiscard]] QString cell(const char* table, int row, int column) const {
    return find<QTableView>(table)->model()->index(row, column).data().toString();
  }
  void press(const char* name) const { find<QAbstractButton>(name)->click(); }

  Session session;
  AlarmDesk alarms;
  AlarmViews views;
  AlarmPast past;
  RowHistory rows;
  HistoryReader reader;
  ui::AlarmFiguresView view;
  QSignalSpy told;
  QSignalSpy opened;
};

}  // namespace

class TestAlarmFiguresView : public QObject {
  Q_OBJECT

 private slots:
  static void showsTheFiguresWithTheirVerdicts() {
    FiguresPlace place;
    QVERIFY(place.begins());
    QCOMPARE(place.textOf("value-peak"), QStringLiteral("12"));
    QCOMPARE(place.textOf("verdict-peak"), QStringLiteral("Too many"));
    QCOMPARE(place.textOf("verdict-perHour"), QStringLiteral("Acceptable"));
    QCOMPARE(place.textOf("value-acknowledge"), QStringLiteral("15\u00A0s"));
    QVERIFY(place.textOf("figuresSentence").contains(QStringLiteral("acceptable")));
    QVERIFY(place.textOf("shareLow").contains(QStringLiteral("(1)")));
    QVERIFY(place.find("alarmRateChart")->isVisible());
  }

  static void listsTheFrequentTheBadAndWhoActed() {
    FiguresPlace place;
    QVERIFY(place.begins());
    QCOMPARE(place.find<QTableView>("topAlarms")->model()->rowCount(), 2);
    QCOMPARE(place.cell("topAlarms", 0, 0), QStringLiteral("Filler vibrates"));
    QCOMPARE(place.cell("topAlarms", 0, 1), QStringLiteral("12"));
    QCOMPARE(place.cell("badActors", 0, 1), QStringLiteral("Chattering"));
    QVERIFY(!place.cell("badActors", 0, 3).isEmpty());
    QCOMPARE(place.cell("alarmPeople", 0, 0), QStringLiteral("Anna Rossi"));
    QCOMPARE(place.cell("alarmPeople", 0, 1), QStringLiteral("13"));
  }

  static void opensAnAlarmByClickAndByKey() {
    FiguresPlace place;
    QVERIFY(place.begins());
    auto* table = place.find<QTableView>("topAlarms");
    const QRect row = table->visualRect(table->model()->index(0, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(place.opened.takeFirst().at(0).toString(), QStringLiteral("alerts:") + vibrationId);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(place.opened.takeFirst().at(0).toString(),
             QStringLiteral("alerts:L1.capper.torque:low"));
  }

  static void anotherTimeHasOtherFigures() {
    FiguresPlace place;
    QVERIFY(place.begins());
    place.press("span24h");
    QVERIFY(!place.view.isSettled());
    QVERIFY(place.settles());
    QCOMPARE(place.textOf("value-peak"), QStringLiteral("1"));
    QCOMPARE(place.find<QTableView>("topAlarms")->model()->rowCount(), 1);
  }

  static void barsOverTheLineAreTold() {
    FiguresPlace place;
    QVERIFY(place.begins());
    const auto* chart = place.find<ui::AlarmRateChart>("alarmRateChart");
    const auto at = static_cast<int>(chart->bars().counts.indexOf(12));
    QVERIFY(at >= 0);
    QVERIFY(chart->wordsOf(at).contains(QStringLiteral("too many")));
    place.press("perHourBars");
    QCOMPARE(chart->bars().highest(), 12);
    QVERIFY(!chart->wordsOf(static_cast<int>(chart->bars().counts.indexOf(12)))
                 .contains(QStringLiteral("too many")));
  }

  static void aTimeWithoutAlarmsSaysSo() {
    FiguresPlace place;
    place.session = place.enter(QStringLiteral("rossi"));
    QVERIFY(place.beginsAgain());
    QVERIFY(place.find("noAnnouncement")->isVisible());
    QVERIFY(!place.find("alarmRateChart")->isVisible());
    QVERIFY(place.textOf("figuresSentence").contains(QStringLiteral("no alarm")));
  }

  static void exportsWhatItShows() {
    FiguresPlace place;
    QVERIFY(place.begins());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figures.csv"));
    place.press("exportFigures");
    auto* dialog = place.find<QFileDialog>("figuresFile");
    QVERIFY(dialog != nullptr);
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_COMPARE(place.told.size(), 1);
    QVERIFY(place.told.first().at(0).toString().contains(QStringLiteral("figures.csv")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"announcements\",13,"));
  }

  static void aFileThatCannotBeWrittenIsTold() {
    FiguresPlace place;
    QVERIFY(place.begins());
    place.press("exportJournal");
    auto* dialog = place.find<QFileDialog>("figuresFile");
    QVERIFY(dialog != nullptr);
    emit dialog->fileSelected(QStringLiteral("/nowhere/at/all/journal.csv"));
    dialog->close();
    QTRY_COMPARE(place.told.size(), 1);
    QVERIFY(place.told.first().at(0).toString().contains(QStringLiteral("was not saved")));
  }

  static void whoMayNotExportIsToldWhy() {
    FiguresPlace place;
    QVERIFY(place.begins(QStringLiteral("moreau")));
    QVERIFY(!place.find("exportFigures")->isEnabled());
    QVERIFY(!place.find("exportJournal")->isEnabled());
    QVERIFY(!place.find("exportFigures")->toolTip().isEmpty());
  }

  static void forgetsWhatItShowedWhenItEnds() {
    FiguresPlace place;
    QVERIFY(place.begins());
    place.view.end();
    QVERIFY(place.view.isSettled());
    QCOMPARE(place.find<QTableView>("topAlarms")->model()->rowCount(), 0);
    place.press("figuresAgain");
    QVERIFY(place.view.isSettled());  // nobody is there to ask
  }

  static void followsTheTheme() {
    FiguresPlace place;
    QVERIFY(place.begins());
    const auto restore = qScopeGuard([] { ui::applyTheme(*qApp, ui::ThemeKind::Light); });
    for (const ui::ThemeKind kind : {ui::ThemeKind::Dark, ui::ThemeKind::HighContrast}) {
      ui::applyTheme(*qApp, kind);
      const auto* chart = place.find<ui::AlarmRateChart>("alarmRateChart");
      QTRY_COMPARE(chart->backgroundBrush().color(), ui::makeTheme(kind).surface);
    }
  }

  static void nothingIsCutAtTheLeastWindow() {
    FiguresPlace place;
    QVERIFY(place.begins());
    const auto* body = place.find<QScrollArea>("figuresBody");
    QTRY_VERIFY(body->widget()->minimumSizeHint().width() <= body->viewport()->width());
    QVERIFY(place.view.minimumSizeHint().width() <= place.view.width());
    for (const char* name : {"topAlarms", "badActors", "alarmPeople"}) {
      const auto* table = place.find<QTableView>(name);
      const int last = table->model()->rowCount() - 1;
      const QRect row = table->visualRect(table->model()->index(last, 0));
      QVERIFY(row.bottom() <= table->viewport()->height());
    }
  }
};

namespace {
const RegisterTest<TestAlarmFiguresView> registeredTestAlarmFiguresView;
}

}  // namespace linewarden::test

#include "test_alarm_figures_view.moc"
