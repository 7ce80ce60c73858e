// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/alerts/figures/figure_words.h"
#include "ui/alerts/figures/figures_table_model.h"
#include "ui/alerts/figures/rate_bars.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

namespace linewarden::test {

using namespace ui;

namespace {

AlarmFigures figuresOf(int announcements, double perHour) {
  AlarmFigures figures;
  figures.from = fromMillis(0);
  figures.to = figures.from + std::chrono::days(7);
  figures.announcements = announcements;
  figures.perTenMinutes = perHour / 6;
  figures.perHour = perHour;
  figures.perDay = perHour * 24;
  return figures;
}

JudgedFigure figureNamed(const AlarmFigures& figures, const QString& name) {
  const QList<JudgedFigure> all = judgedFigures(figures, QLocale::c());
  const auto found = std::find_if(all.cbegin(), all.cend(),
                                  [&name](const JudgedFigure& one) { return one.name == name; });
  return found == all.cend() ? JudgedFigure() : *found;
}

}  // namespace

/// What the figures' tab works out without drawing.
class TestFigureRules : public QObject {
  Q_OBJECT

 private slots:
  static void fewPeriodsAreABarEach() {
    const RateBars bars = rateBars({1, 2, 3}, fromMillis(0), std::chrono::minutes(10), 10);
    QCOMPARE(bars.counts, (QList<int>{1, 2, 3}));
    QCOMPARE(bars.periodsPerBar, 1);
    QCOMPARE(bars.end(), fromMillis(0) + std::chrono::minutes(30));
  }

  static void noExtremeIsLostInThousandsOfPeriods() {
    QList<int> counts(4320, 1);
    counts[2001] = 97;
    counts.last() = 55;
    const RateBars bars = rateBars(counts, fromMillis(0), std::chrono::minutes(10), 250);
    QVERIFY(bars.counts.size() <= 250);
    QCOMPARE(bars.highest(), 97);
    QCOMPARE(bars.counts.last(), 55);
    const qsizetype at = bars.counts.indexOf(97);
    const UtcTime peak = fromMillis(0) + std::chrono::minutes(20'010);
    QVERIFY(bars.beginOf(at) <= peak && peak < bars.beginOf(at + 1));
  }

  static void noPeriodsAreNoBars() {
    QVERIFY(rateBars({}, fromMillis(0), std::chrono::minutes(10), 0).counts.isEmpty());
    QCOMPARE(rateBars({}, fromMillis(0), std::chrono::minutes(10), 0).highest(), 0);
  }

  static void ratesAreJudgedAsTheStandardDoes_data() {
    QTest::addColumn<double>("perHour");
    QTest::addColumn<int>("verdict");
    QTest::newRow("calm") << 2.0 << static_cast<int>(FigureVerdict::Acceptable);
    QTest::newRow("at the edge") << 6.0 << static_cast<int>(FigureVerdict::Acceptable);
    QTest::newRow("more") << 6.1 << static_cast<int>(FigureVerdict::Manageable);
    QTest::newRow("at the most") << 12.0 << static_cast<int>(FigureVerdict::Manageable);
    QTest::newRow("over it") << 12.1 << static_cast<int>(FigureVerdict::TooMany);
  }
  static void ratesAreJudgedAsTheStandardDoes() {
    QFETCH(const double, perHour);
    QFETCH(const int, verdict);
    const JudgedFigure figure = figureNamed(figuresOf(10, perHour), QStringLiteral("perHour"));
    QCOMPARE(static_cast<int>(figure.verdict), verdict);
    QVERIFY(!figure.verdictWord.isEmpty());
  }

  static void thePeakIsJudgedForAllConsoles() {
    AlarmFigures figures = figuresOf(100, 1);
    figures.peak = 15;
    QCOMPARE(figureNamed(figures, QStringLiteral("peak")).verdict, FigureVerdict::TooMany);
    figures.consoles = 2;
    QCOMPARE(figureNamed(figures, QStringLiteral("peak")).verdict, FigureVerdict::Acceptable);
  }

  static void whatTheStandardDoesNotJudgeHasNoVerdict() {
    const JudgedFigure standing = figureNamed(figuresOf(10, 1), QStringLiteral("standing"));
    QCOMPARE(standing.verdict, FigureVerdict::None);
    QVERIFY(standing.verdictWord.isEmpty());
    QCOMPARE(figureNamed(figuresOf(10, 1), QStringLiteral("acknowledge")).value,
             QStringLiteral("–"));
  }

  static void aShortTimeIsSaid() {
    AlarmFigures figures = figuresOf(0, 0);
    QVERIFY(!shortTimeNote(figures).isEmpty());
    figures.to = figures.from + std::chrono::days(30);
    QVERIFY(shortTimeNote(figures).isEmpty());
  }

  static void smallNumbersAreNotNothing() {
    const QLocale locale = QLocale::c();
    QCOMPARE(figureNumber(0, locale), QStringLiteral("0"));
    QCOMPARE(figureNumber(0.042, locale), QStringLiteral("0.04"));
    QCOMPARE(figureNumber(6, locale), QStringLiteral("6"));
    QCOMPARE(figureNumber(7.24, locale), QStringLiteral("7.2"));
    QCOMPARE(figureNumber(152.4, locale), QStringLiteral("152"));
  }

  static void foreignTextCannotTurnTheLine() {
    const QString shown = figureText(QStringLiteral("a\nb\u202Ec"));
    QVERIFY(!shown.contains(QChar(0x202E)));
    QVERIFY(!shown.contains(QLatin1Char('\n')));
  }

  static void theTableModelIsOne() {
    FiguresTableModel model(
        {{QStringLiteral("Alarm"), false, true}, {QStringLiteral("Times"), true, false}}, nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{AlarmId{QStringLiteral("a:high")},
                    {{QStringLiteral("A"), {}, Priority::High},
                     {QStringLiteral("3"), 0.5, Priority::None}}}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.alarmAt(0).text, QStringLiteral("a:high"));
    QVERIFY(!model.alarmAt(1).isValid());
    QCOMPARE(model.index(0, 1).data(FiguresTableModel::ShareRole).toDouble(), 0.5);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
  }
};

namespace {
const RegisterTest<TestFigureRules> registeredTestFigureRules;
}

}  // namespace linewarden::test

#include "test_figure_rules.moc"
