// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/result.h"
#include "app/recipes/process_watch.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <random>

namespace linewarden::test {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

const double processWatchNone = std::numeric_limits<double>::quiet_NaN();
const UtcTime begin = fromMillis(1'700'000'000'000);

ProcessWatchParameters pasteuriser() {
  ProcessWatchParameters parameters;
  parameters.target = 72;
  parameters.tolerance = 0.5;
  parameters.resolution = 0.01;
  return parameters;
}

/// Levels of ten minutes around their mean, which is 0; their sigma by moving range is 1.2.
constexpr std::array<double, 10> levels{0.3, -0.9, 1.1, -0.4, 0.6, -1.3, 0.1, 1.5, -0.7, -0.3};

/// A process that is sampled each second, its noise slower than that: each minute has a level of
/// its own around the mean.
class Process {
 public:
  explicit Process(const ProcessWatchParameters& parameters) : watch(parameters) {}

  /// Whole minutes around `mean`, whose levels scatter by about `sigma`; the signals of that time.
  QList<ShiftSignal> run(int count, double mean, double sigma = 0.1) {
    QList<ShiftSignal> signals_;
    for (int i = 0; i < count; ++i) minute(mean + sigma * levels.at(minute_++ % 10), signals_);
    return signals_;
  }
  void minute(double level, QList<ShiftSignal>& signals_) {
    for (int second = 0; second < 60; ++second) {
      sample(level + (second % 2 == 0 ? 0.05 : -0.05), signals_);
    }
  }
  void sample(double value, QList<ShiftSignal>& signals_) {
    if (const auto signal = watch.take(value, now)) signals_.append(*signal);
    now += seconds(1);
  }

  ProcessWatch watch;
  UtcTime now = begin;

 private:
  std::size_t minute_ = 0;
};

}  // namespace

class TestProcessWatch : public QObject {
  Q_OBJECT

 private slots:
  void meansSamplesByPeriod() {
    ProcessWatch watch(pasteuriser());
    for (int second = 0; second < 180; ++second) {
      watch.take(second < 60 ? second : 100, begin + seconds(second));
    }
    watch.advance(begin + seconds(180));
    const QList<WatchPoint> points = watch.points();
    QCOMPARE(points.size(), 3);
    QCOMPARE(points.at(0).mean, 29.5);
    QCOMPARE(points.at(0).time, begin + minutes(1));
    QCOMPARE(points.at(1).mean, 100.0);
    QCOMPARE(points.at(2).time, begin + minutes(3));
    QVERIFY(std::isnan(points.at(0).ewma));
  }

  void learnsSigmaFromTheMovingRange() {
    ProcessWatchParameters parameters = pasteuriser();
    parameters.baseline = 5;
    ProcessWatch watch(parameters);
    int minute = 0;
    for (const double mean : {72.1, 71.9, 72.0, 72.2, 71.8, 72.0}) {
      QCOMPARE(watch.state(), WatchState::Learning);
      QCOMPARE(watch.status().learnt, std::max(0, minute - 1));
      watch.take(mean, begin + minutes(minute++));
    }
    QCOMPARE(watch.state(), WatchState::Watching);
    QCOMPARE(watch.status().learnt, 5);
    // Ranges 0.2, 0.1, 0.2, 0.4
    QVERIFY(std::abs(*watch.status().sigma - 0.225 / 1.128) < 1e-9);
    QVERIFY(std::abs(*watch.status().centre - 72) < 1e-9);
  }

  void takesHalfAResolutionForSigmaAtLeast() {
    ProcessWatchParameters parameters = pasteuriser();
    parameters.resolution = 0.2;
    Process process(parameters);
    process.run(26, 72, 0);
    QCOMPARE(*process.watch.status().sigma, 0.1);
    QVERIFY(process.run(500, 72, 0).isEmpty());
  }

  void keepsQuietInControl() {
    ProcessWatchParameters parameters = pasteuriser();
    parameters.baseline = 200;  // little error of sigma and centre
    parameters.width = 4.5;     // a false signal in some 100,000 points
    parameters.h = 10;
    Process process(parameters);
    std::mt19937_64 random(1);
    std::normal_distribution<double> level(72, 0.1);
    QList<ShiftSignal> told;
    for (int minute = 0; minute < 2000; ++minute) process.minute(level(random), told);
    QVERIFY(told.isEmpty());
    QCOMPARE(process.watch.state(), WatchState::Watching);
  }

  void acceptsAnOffsetWithinTolerance() {
    Process process(pasteuriser());
    process.run(26, 72.4);
    QVERIFY(std::abs(*process.watch.status().centre - 72.4) < 0.1);
    QVERIFY(process.run(15, 72.4).isEmpty());
  }

  void tellsAnOffsetBeyondTolerance() {
    Process process(pasteuriser());
    process.run(26, 72.8);
    QCOMPARE(*process.watch.status().centre, 72.0);
    const QList<ShiftSignal> told = process.run(10, 72.8);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().direction, ChartSignal::High);
  }

  void tellsASmallShiftOnceAndWhen() {
    Process process(pasteuriser());
    process.run(40, 72);
    const UtcTime shifted = process.now;
    const QList<ShiftSignal> told = process.run(60, 71.85);
    QCOMPARE(told.size(), 1);
    const ShiftSignal& signal = told.first();
    QCOMPARE(signal.direction, ChartSignal::Low);
    QVERIFY(signal.time > shifted);
    QVERIFY(signal.time - shifted <= minutes(25));
    QVERIFY(std::chrono::abs(signal.since - shifted) <= minutes(10));
    QVERIFY(std::abs(signal.mean - 71.85) < 0.1);
    QVERIFY(std::abs(signal.shift - signal.shiftSigmas * signal.sigma) < 1e-9);
    QVERIFY(std::abs(signal.mean - signal.centre - signal.shift) < 1e-9);
    QCOMPARE(process.watch.state(), WatchState::Signalled);
    QCOMPARE(process.watch.status().excursion->time, signal.time);
  }

  /// Sums and averages of a large shift must not keep the excursion up for hours.
  void returnsSoonAfterALargeShift() {
    Process process(pasteuriser());
    process.run(40, 72);
    QCOMPARE(process.run(120, 75).size(), 1);
    QVERIFY(process.run(20, 72).isEmpty());
    QCOMPARE(process.watch.state(), WatchState::Watching);
    QVERIFY(!process.watch.status().excursion);
    const UtcTime shifted = process.now;
    const QList<ShiftSignal> again = process.run(20, 75);
    QCOMPARE(again.size(), 1);
    QVERIFY(again.first().since >= shifted - minutes(5));
    QVERIFY(std::abs(again.first().mean - 75) < 1.5);
  }

  void tellsAShiftToTheOtherSide() {
    Process process(pasteuriser());
    process.run(40, 72);
    QCOMPARE(process.run(30, 73).size(), 1);
    const QList<ShiftSignal> told = process.run(30, 71);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().direction, ChartSignal::Low);
    QVERIFY(std::abs(told.first().mean - 71) < 0.3);
  }

  void namesTheChartThatToldIt() {
    ProcessWatchParameters parameters = pasteuriser();
    parameters.width = 100;  // EWMA never
    Process byCusum(parameters);
    byCusum.run(40, 72);
    QCOMPARE(byCusum.run(20, 73).first().kind, ShiftKind::CusumHigh);
    byCusum.run(40, 72);
    QCOMPARE(byCusum.run(20, 71).first().kind, ShiftKind::CusumLow);
    parameters = pasteuriser();
    parameters.h = 1000;  // CUSUM never
    Process byEwma(parameters);
    byEwma.run(40, 72);
    QCOMPARE(byEwma.run(20, 73).first().kind, ShiftKind::Ewma);
  }

  void pausesOverAGap() {
    Process process(pasteuriser());
    process.run(40, 72);
    process.now += minutes(2);
    process.watch.advance(process.now);
    QCOMPARE(process.watch.state(), WatchState::Watching);
    process.now += minutes(2);
    process.watch.advance(process.now);
    QCOMPARE(process.watch.state(), WatchState::Paused);
    const qsizetype before = process.watch.points().size();
    QVERIFY(process.run(3, 72).isEmpty());
    QCOMPARE(process.watch.state(), WatchState::Watching);
    QCOMPARE(process.watch.points().size(), before + 2);
  }

  void badSamplesAreAGap() {
    Process process(pasteuriser());
    process.run(40, 72);
    QList<ShiftSignal> told;
    for (int second = 0; second < 300; ++second) process.sample(processWatchNone, told);
    QVERIFY(told.isEmpty());
    QCOMPARE(process.watch.state(), WatchState::Paused);
  }

  /// Evidence from before a pause and after it must not add up.
  void forgetsEvidenceOverAPause() {
    ProcessWatchParameters parameters = pasteuriser();
    Process process(parameters);
    process.run(26, 72);
    const double sigma = *process.watch.status().sigma;
    const double high = *process.watch.status().centre + 1.2 * sigma;
    QVERIFY(process.run(4, high, 0).isEmpty());
    QVERIFY(process.watch.points().last().cusumHigh > 1);
    process.watch.pause();
    process.watch.resume();
    process.run(2, high, 0);
    QVERIFY(process.watch.points().last().cusumHigh < 1);
  }

  void leavesOutAStoppedLine() {
    Process process(pasteuriser());
    process.run(40, 72);
    process.watch.pause();
    QCOMPARE(process.watch.state(), WatchState::Paused);
    const qsizetype before = process.watch.points().size();
    QVERIFY(process.run(60, 20).isEmpty());
    QCOMPARE(process.watch.points().size(), before);
    process.watch.resume();
    QVERIFY(process.run(5, 72).isEmpty());
    QCOMPARE(process.watch.state(), WatchState::Watching);
  }

  void doesNotTellTheSameExcursionAgainAfterAPause() {
    Process process(pasteuriser());
    process.run(40, 72);
    QCOMPARE(process.run(20, 73).size(), 1);
    process.watch.pause();
    process.now += minutes(30);
    process.watch.resume();
    QVERIFY(process.run(20, 73).isEmpty());
    QCOMPARE(process.watch.state(), WatchState::Signalled);
    process.run(20, 72);
    QCOMPARE(process.watch.state(), WatchState::Watching);
  }

  void learnsAcrossPauses() {
    Process process(pasteuriser());
    for (int i = 0; i < 5; ++i) {
      process.run(6, 72);
      process.watch.pause();
      process.now += minutes(10);
      process.watch.resume();
    }
    QCOMPARE(process.watch.state(), WatchState::Learning);  // 5 x 4 ranges
    QCOMPARE(process.watch.status().learnt, 21);
    process.run(6, 72);
    QCOMPARE(process.watch.state(), WatchState::Watching);
  }

  void leavesOutThinSubgroups() {
    Process process(pasteuriser());
    process.run(40, 72);
    process.watch.advance(process.now);
    const qsizetype before = process.watch.points().size();
    QList<ShiftSignal> told;
    for (int second = 0; second < 60; ++second)
      process.sample(second < 20 ? 90 : processWatchNone, told);
    process.watch.advance(process.now);
    QCOMPARE(process.watch.points().size(), before);
    QVERIFY(told.isEmpty());
  }

  void beginsAnewForANewTarget() {
    Process process(pasteuriser());
    process.run(60, 72);
    process.watch.setTarget(72);
    QCOMPARE(process.watch.state(), WatchState::Watching);
    process.watch.setTarget(75);
    QCOMPARE(process.watch.state(), WatchState::Learning);
    QCOMPARE(process.watch.status().learnt, 0);
    QVERIFY(process.watch.points().isEmpty());
    QVERIFY(process.run(40, 75).isEmpty());
    QVERIFY(std::abs(*process.watch.status().centre - 75) < 0.1);
  }

  void passesOverSamplesOutOfOrder() {
    ProcessWatch watch(pasteuriser());
    watch.take(72, begin + seconds(10));
    watch.take(1000, begin + seconds(10));
    watch.take(1000, begin + seconds(5));
    watch.advance(begin + seconds(70));
    QCOMPARE(watch.points().first().mean, 72.0);
  }

  void goesOnWhenTheClockWasSetBack() {
    Process process(pasteuriser());
    process.run(40, 72);
    process.now -= std::chrono::hours(1);
    const qsizetype before = process.watch.points().size();
    QVERIFY(process.run(10, 72).isEmpty());
    QCOMPARE(process.watch.points().size(), before + 9);
  }

  void keepsTheLastPoints() {
    Process process(pasteuriser());
    process.run(ProcessWatch::mostPoints + 51, 72, 0.1);
    const QList<WatchPoint> points = process.watch.points();
    QCOMPARE(points.size(), ProcessWatch::mostPoints);
    QCOMPARE(points.last().time, begin + minutes(ProcessWatch::mostPoints + 50));
    QVERIFY(points.last().lower < points.last().ewma);
    QVERIFY(points.last().ewma < points.last().upper);
    QCOMPARE(points.last().h, 5.0);
  }

  void tellsAHugeValueToo() {
    Process process(pasteuriser());
    process.run(40, 72);
    QList<ShiftSignal> told;
    for (int second = 0; second < 121; ++second) process.sample(1e300, told);
    QCOMPARE(told.size(), 1);
    QVERIFY(std::isfinite(told.first().mean));
  }

  void refusesWrongParameters() {
    ProcessWatchParameters parameters = pasteuriser();
    parameters.resolution = 0;
    QVERIFY_THROWS_EXCEPTION(BrokenInvariant, ProcessWatch{parameters});
    parameters = pasteuriser();
    parameters.target = processWatchNone;
    QVERIFY(!parameters.isValid());
    parameters = pasteuriser();
    parameters.baseline = 1;
    QVERIFY(!parameters.isValid());
    parameters = pasteuriser();
    parameters.period = {};
    QVERIFY(!parameters.isValid());
  }
};

static const RegisterTest<TestProcessWatch> registeredTestProcessWatch;

}  // namespace linewarden::test

#include "test_process_watch.moc"
