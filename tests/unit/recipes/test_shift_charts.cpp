// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/result.h"
#include "app/recipes/shift_charts.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace linewarden::test {

namespace {

using Row = std::vector<double>;
using Matrix = std::vector<Row>;

/// P(X <= x) of the standard normal distribution.
double normal(double x) {
  return std::erfc(-x / std::sqrt(2.0)) / 2;
}

/// Solves (I - moves) arl = 1: the run lengths of a Markov chain whose moves stay in control.
Row runLengths(const Matrix& moves) {
  const std::size_t size = moves.size();
  Matrix left = moves;
  Row right(size, 1);
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j < size; ++j) left[i][j] = (i == j ? 1 : 0) - moves[i][j];
  }
  for (std::size_t pivot = 0; pivot < size; ++pivot) {  // diagonally dominant: no row exchange
    for (std::size_t row = pivot + 1; row < size; ++row) {
      const double factor = left[row][pivot] / left[pivot][pivot];
      for (std::size_t column = pivot; column < size; ++column) {
        left[row][column] -= factor * left[pivot][column];
      }
      right[row] -= factor * right[pivot];
    }
  }
  for (std::size_t row = size; row-- > 0;) {
    for (std::size_t column = row + 1; column < size; ++column) {
      right[row] -= left[row][column] * right[column];
    }
    right[row] /= left[row][row];
  }
  return right;
}

/// Moves of an EWMA between cells of limits +-from to cells of limits +-to.
Matrix ewmaMoves(double lambda, double shift, double from, double to, int cells) {
  Matrix moves(static_cast<std::size_t>(cells), Row(static_cast<std::size_t>(cells)));
  const double width = 2 * to / cells;
  for (int i = 0; i < cells; ++i) {
    const double middle = from * (2.0 * i + 1 - cells) / cells;
    double below = normal((-to - (1 - lambda) * middle) / lambda - shift);
    for (int j = 0; j < cells; ++j) {
      const double upTo = normal((-to + (j + 1) * width - (1 - lambda) * middle) / lambda - shift);
      moves[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)] = upTo - below;
      below = upTo;
    }
  }
  return moves;
}

double ewmaReach(double lambda, double width, int t) {
  return width * std::sqrt(lambda / (2 - lambda) * (1 - std::pow(1 - lambda, 2 * t)));
}

constexpr int cells = 81;

/// Brook and Evans' Markov chain for the EWMA as Lucas and Saccucci use it.
double ewmaArl(double lambda, double width, double shift) {
  const double reach = ewmaReach(lambda, width, 10'000);
  return runLengths(ewmaMoves(lambda, shift, reach, reach, cells)).at(cells / 2);
}

/// The same with limits that open with t: step by step until they stand.
double openingEwmaArl(double lambda, double width, double shift) {
  Row there(cells, 0);
  there[cells / 2] = 1;
  double arl = 0;
  double reach = 0;
  for (int t = 1; t <= 30; ++t) {
    double inControl = 0;
    for (const double share : there) inControl += share;
    arl += inControl;
    const double next = ewmaReach(lambda, width, t);
    const Matrix moves = ewmaMoves(lambda, shift, reach, next, cells);
    Row after(cells, 0);
    for (std::size_t i = 0; i < cells; ++i) {
      if (there[i] == 0) continue;
      for (std::size_t j = 0; j < cells; ++j) after[j] += there[i] * moves[i][j];
    }
    there = after;
    reach = next;
  }
  const Row rest = runLengths(ewmaMoves(lambda, shift, reach, reach, cells));
  for (std::size_t i = 0; i < cells; ++i) arl += there[i] * rest[i];
  return arl;
}

/// One side of a CUSUM (Brook and Evans 1972); cell 0 is the sum 0.
double oneSidedCusumArl(double k, double h, double shift) {
  const double width = 2 * h / (2 * cells - 1);
  Matrix moves(cells, Row(cells));
  for (int i = 0; i < cells; ++i) {
    double below = 0;
    for (int j = 0; j < cells; ++j) {
      const double upTo = normal((j - i + 0.5) * width + k - shift);
      moves[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)] = upTo - below;
      below = upTo;
    }
  }
  return runLengths(moves).front();
}

double cusumArl(double k, double h, double shift) {
  return 1 / (1 / oneSidedCusumArl(k, h, shift) + 1 / oneSidedCusumArl(k, h, -shift));
}

/// Mean points until the chart signals from a reset; its standard error is about 1.5 %.
template <class Chart>
double simulatedArl(Chart& chart, double shift) {
  constexpr int runs = 4000;
  std::mt19937_64 random(20'240'229);
  std::normal_distribution<double> point(shift, 1);
  qint64 points = 0;
  for (int run = 0; run < runs; ++run) {
    chart.reset();
    do {
      ++points;
    } while (chart.add(point(random)).signal == ChartSignal::None);
  }
  return static_cast<double>(points) / runs;
}

double relative(double value, double reference) {
  return std::abs(value / reference - 1);
}

const double shiftChartsNone = std::numeric_limits<double>::quiet_NaN();
const double shiftChartsInfinity = std::numeric_limits<double>::infinity();

}  // namespace

class TestShiftCharts : public QObject {
  Q_OBJECT

 private slots:
  /// Lucas and Saccucci 1990, table 3 (Montgomery, table 9.11): constant limits, from z = mu0.
  void ewmaRunsAsLongAsPublished_data() {
    QTest::addColumn<double>("lambda");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("shift");
    QTest::addColumn<double>("published");
    QTest::newRow("0.2, in control") << 0.2 << 2.962 << 0.0 << 500.0;
    QTest::newRow("0.2, half a sigma") << 0.2 << 2.962 << 0.5 << 41.8;
    QTest::newRow("0.2, one sigma") << 0.2 << 2.962 << 1.0 << 10.5;
    QTest::newRow("0.2, two sigma") << 0.2 << 2.962 << 2.0 << 3.7;
    QTest::newRow("0.1, in control") << 0.1 << 2.814 << 0.0 << 500.0;
    QTest::newRow("0.1, half a sigma") << 0.1 << 2.814 << 0.5 << 31.3;
    QTest::newRow("0.1, one sigma") << 0.1 << 2.814 << 1.0 << 10.3;
    QTest::newRow("0.1, two sigma") << 0.1 << 2.814 << 2.0 << 4.4;
  }
  void ewmaRunsAsLongAsPublished() {
    QFETCH(const double, lambda);
    QFETCH(const double, width);
    QFETCH(const double, shift);
    QFETCH(const double, published);
    EwmaParameters parameters;
    parameters.lambda = lambda;
    parameters.width = width;
    parameters.constantLimits = true;
    EwmaChart chart(parameters);
    const double simulated = simulatedArl(chart, shift);
    const double computed = ewmaArl(lambda, width, shift);
    qInfo("published %.4g, Markov chain %.4g, simulated %.4g", published, computed, simulated);
    QVERIFY(relative(computed, published) < 0.02);
    QVERIFY(relative(simulated, computed) < 0.05);
  }

  /// There is no table for limits that open with t; a Markov chain step by step has the reference.
  void ewmaRunsAsLongAsComputedWithOpeningLimits_data() {
    QTest::addColumn<double>("shift");
    QTest::newRow("in control") << 0.0;
    QTest::newRow("half a sigma") << 0.5;
    QTest::newRow("one sigma") << 1.0;
    QTest::newRow("two sigma") << 2.0;
  }
  void ewmaRunsAsLongAsComputedWithOpeningLimits() {
    QFETCH(const double, shift);
    const EwmaParameters parameters;
    EwmaChart chart(parameters);
    const double simulated = simulatedArl(chart, shift);
    const double computed = openingEwmaArl(parameters.lambda, parameters.width, shift);
    qInfo("Markov chain %.4g, simulated %.4g", computed, simulated);
    QVERIFY(relative(simulated, computed) < 0.05);
    QVERIFY(computed < ewmaArl(parameters.lambda, parameters.width, shift));
  }

  /// NIST/SEMATECH e-Handbook 6.3.2.3.1 and Montgomery, both sides, k = 0.5.
  void cusumRunsAsLongAsPublished_data() {
    QTest::addColumn<double>("h");
    QTest::addColumn<double>("shift");
    QTest::addColumn<double>("published");
    QTest::newRow("h 4, in control") << 4.0 << 0.0 << 168.0;
    QTest::newRow("h 4, half a sigma") << 4.0 << 0.5 << 26.6;
    QTest::newRow("h 4, one sigma") << 4.0 << 1.0 << 8.38;
    QTest::newRow("h 4, two sigma") << 4.0 << 2.0 << 3.34;
    QTest::newRow("h 5, in control") << 5.0 << 0.0 << 465.0;
    QTest::newRow("h 5, half a sigma") << 5.0 << 0.5 << 38.0;
    QTest::newRow("h 5, one sigma") << 5.0 << 1.0 << 10.4;
    QTest::newRow("h 5, two sigma") << 5.0 << 2.0 << 4.01;
  }
  void cusumRunsAsLongAsPublished() {
    QFETCH(const double, h);
    QFETCH(const double, shift);
    QFETCH(const double, published);
    CusumParameters parameters;
    parameters.h = h;
    CusumChart chart(parameters);
    const double simulated = simulatedArl(chart, shift);
    const double computed = cusumArl(parameters.k, h, shift);
    qInfo("published %.4g, Markov chain %.4g, simulated %.4g", published, computed, simulated);
    QVERIFY(relative(computed, published) < 0.02);
    QVERIFY(relative(simulated, computed) < 0.05);
  }

  /// A ceiling must not change when a chart signals first.
  void ceilingLeavesRunLengthsAlone() {
    CusumParameters parameters;
    CusumChart chart(parameters);
    parameters.ceiling = 5.5;
    CusumChart withCeiling(parameters);
    QCOMPARE(simulatedArl(withCeiling, 1), simulatedArl(chart, 1));
  }

  void ewmaFollowsItsFormula() {
    EwmaParameters parameters;
    parameters.mean = 50;
    parameters.sigma = 2;
    parameters.lambda = 0.3;
    parameters.width = 3;
    EwmaChart chart(parameters);
    const EwmaPoint first = chart.add(52);
    QCOMPARE(first.value, 0.3 * 52 + 0.7 * 50);
    QCOMPARE(first.upper, 50 + 3 * 2 * 0.3);
    const EwmaPoint second = chart.add(47);
    QCOMPARE(second.value, 0.3 * 47 + 0.7 * first.value);
    const double opened = 1 - std::pow(0.7, 4);
    QCOMPARE(second.upper, 50 + 6 * std::sqrt(0.3 / 1.7 * opened));
    QCOMPARE(second.lower, 50 - 6 * std::sqrt(0.3 / 1.7 * opened));
    QCOMPARE(second.signal, ChartSignal::None);
  }

  /// NIST/SEMATECH e-Handbook 6.3.2.4: mu0 50, sigma 2.0539, lambda 0.3, L 3; the EWMA of its
  /// twenty points stays inside constant limits of 52.5884 and 47.4115.
  void ewmaGivesTheHandbooksExample() {
    EwmaParameters parameters;
    parameters.mean = 50;
    parameters.sigma = 2.0539;
    parameters.lambda = 0.3;
    parameters.width = 3;
    parameters.constantLimits = true;
    EwmaChart chart(parameters);
    const std::vector<double> points{52.0, 47.0, 53.0, 49.3, 50.1, 47.0, 51.0, 50.1, 51.2, 50.5,
                                     49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};
    const std::vector<double> values{50.60, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75,
                                     49.85, 50.26, 50.33, 50.11, 49.36, 49.52, 50.05,
                                     49.38, 49.92, 50.73, 51.23, 51.94, 51.99};
    for (std::size_t i = 0; i < points.size(); ++i) {
      const EwmaPoint point = chart.add(points.at(i));
      QVERIFY(std::abs(point.value - values.at(i)) < 0.006);
      QVERIFY(std::abs(point.upper - 52.5884) < 0.001);
      QVERIFY(std::abs(point.lower - 47.4115) < 0.001);
      QCOMPARE(point.signal, ChartSignal::None);
    }
  }

  /// NIST/SEMATECH e-Handbook 6.3.2.3: twenty means about 325, k 0.3175, h 4.1959; the high side
  /// signals from the 14th on.
  void cusumGivesTheHandbooksExample() {
    CusumParameters parameters;
    parameters.mean = 325;
    parameters.k = 0.3175;
    parameters.h = 4.1959;
    CusumChart chart(parameters);
    const std::vector<double> points{324.925, 324.675, 324.725, 324.350, 325.350, 325.225, 324.125,
                                     324.525, 325.225, 324.600, 324.625, 325.150, 328.325, 327.250,
                                     327.825, 328.500, 326.675, 327.775, 326.875, 328.350};
    const std::vector<double> high{0, 0, 0,    0,    0.03, 0,     0,     0,     0,     0,
                                   0, 0, 3.01, 4.94, 7.45, 10.63, 11.99, 14.44, 16.00, 19.04};
    const std::vector<double> low{0,    0.01, 0, 0.33, 0, 0, 0.56, 0.72, 0.18, 0.26,
                                  0.32, 0,    0, 0,    0, 0, 0,    0,    0,    0};
    for (std::size_t i = 0; i < points.size(); ++i) {
      const CusumPoint point = chart.add(points.at(i));
      QVERIFY(std::abs(point.high - high.at(i)) < 0.011);
      QVERIFY(std::abs(point.low - low.at(i)) < 0.011);
      QCOMPARE(point.signal, i >= 13 ? ChartSignal::High : ChartSignal::None);
    }
    QCOMPARE(chart.last().highRun, 8);
  }

  void tellsTheSide() {
    EwmaChart ewma{EwmaParameters{}};
    QCOMPARE(ewma.add(4).signal, ChartSignal::High);
    ewma.reset();
    QCOMPARE(ewma.add(-4).signal, ChartSignal::Low);
    CusumChart cusum{CusumParameters{}};
    QCOMPARE(cusum.add(5.6).signal, ChartSignal::High);
    cusum.reset();
    QCOMPARE(cusum.add(-5.6).signal, ChartSignal::Low);
    QCOMPARE(cusum.add(20).signal, ChartSignal::High);
  }

  void cusumKnowsRunAndMean() {
    CusumChart chart{CusumParameters{}};
    chart.add(-1);
    for (const double x : {1.0, 2.0, 1.5}) chart.add(x);
    QCOMPARE(chart.last().highRun, 3);
    QCOMPARE(chart.last().highMean, 1.5);
    QCOMPARE(chart.last().lowRun, 0);
    QCOMPARE(chart.last().lowMean, 0.0);
    chart.reset(ChartSignal::High);
    QCOMPARE(chart.last().high, 0.0);
    QCOMPARE(chart.last().highRun, 0);
  }

  void passesOverWhatIsNotFinite() {
    EwmaChart ewma{EwmaParameters{}};
    CusumChart cusum{CusumParameters{}};
    ewma.add(4);
    const double value = ewma.last().value;
    cusum.add(6);
    for (const double x : {shiftChartsNone, shiftChartsInfinity, -shiftChartsInfinity}) {
      QCOMPARE(ewma.add(x).signal, ChartSignal::None);
      QCOMPARE(cusum.add(x).signal, ChartSignal::None);
    }
    QCOMPARE(ewma.last().value, value);
    QCOMPARE(ewma.ignored(), 3);
    QCOMPARE(cusum.last().high, 5.5);
    QCOMPARE(cusum.last().highRun, 1);
    QCOMPARE(cusum.ignored(), 3);
  }

  void beginsAnew() {
    EwmaChart ewma{EwmaParameters{}};
    const EwmaPoint first = ewma.add(1);
    ewma.add(5);
    ewma.reset();
    QCOMPARE(ewma.last().value, 0.0);
    const EwmaPoint again = ewma.add(1);
    QCOMPARE(again.value, first.value);
    QCOMPARE(again.upper, first.upper);
  }

  void refusesWrongParameters_data() {
    QTest::addColumn<double>("sigma");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("lambda");
    QTest::addColumn<double>("k");
    QTest::newRow("no sigma") << 0.0 << 0.0 << 0.2 << 0.5;
    QTest::newRow("sigma is NaN") << shiftChartsNone << 0.0 << 0.2 << 0.5;
    QTest::newRow("mean is infinite") << 1.0 << shiftChartsInfinity << 0.2 << 0.5;
    QTest::newRow("no weight, negative k") << 1.0 << 0.0 << 0.0 << -0.5;
    QTest::newRow("too much weight, k is NaN") << 1.0 << 0.0 << 1.1 << shiftChartsNone;
  }
  void refusesWrongParameters() {
    QFETCH(const double, sigma);
    QFETCH(const double, mean);
    QFETCH(const double, lambda);
    QFETCH(const double, k);
    EwmaParameters ewma;
    ewma.sigma = sigma;
    ewma.mean = mean;
    ewma.lambda = lambda;
    QVERIFY(!ewma.isValid());
    QVERIFY_THROWS_EXCEPTION(BrokenInvariant, EwmaChart{ewma});
    CusumParameters cusum;
    cusum.sigma = sigma;
    cusum.mean = mean;
    cusum.k = k;
    QVERIFY(!cusum.isValid());
    QVERIFY_THROWS_EXCEPTION(BrokenInvariant, CusumChart{cusum});
  }

  void refusesACeilingThatNeverSignals() {
    CusumParameters parameters;
    parameters.ceiling = 5;
    QVERIFY(!parameters.isValid());
  }
};

static const RegisterTest<TestShiftCharts> registeredTestShiftCharts;

}  // namespace linewarden::test

#include "test_shift_charts.moc"
