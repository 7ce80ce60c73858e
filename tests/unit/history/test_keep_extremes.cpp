// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/keep_extremes.h"
#include "tests/support/run_tests.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

namespace linewarden::test {

namespace {

const double gap = std::numeric_limits<double>::quiet_NaN();

Sample at(qint64 millis, double value) {
  return {fromMillis(millis), value, std::isnan(value) ? Quality::Bad : Quality::Good};
}

QList<Sample> randomWalk(quint32 seed, int count, int gapEvery) {
  QRandomGenerator random(seed);
  QList<Sample> samples;
  qint64 time = 0;
  double value = 0;
  for (int i = 0; i < count; ++i) {
    time += 1 + random.bounded(2000);
    value += random.generateDouble() - 0.5;
    const bool isGap = gapEvery > 0 && random.bounded(gapEvery) == 0;
    samples.append(at(time, isGap ? gap : value));
  }
  return samples;
}

UtcTime endOf(const QList<Sample>& samples) {
  return samples.last().time + std::chrono::milliseconds(1);
}

bool isIn(const QList<Sample>& samples, UtcTime time) {
  return std::any_of(samples.begin(), samples.end(),
                     [time](const Sample& sample) { return sample.time == time; });
}

/// The times that a span of the samples must keep, found the plain way.
QList<UtcTime> neededOf(const QList<Sample>& span) {
  QList<Sample> numbers;
  std::copy_if(span.begin(), span.end(), std::back_inserter(numbers),
               [](const Sample& sample) { return !std::isnan(sample.value); });
  QList<UtcTime> needed{span.first().time, span.last().time};
  const auto byValue = [](const Sample& a, const Sample& b) { return a.value < b.value; };
  if (!numbers.isEmpty()) {
    needed.append(std::min_element(numbers.begin(), numbers.end(), byValue)->time);
    needed.append(std::max_element(numbers.begin(), numbers.end(), byValue)->time);
  }
  return needed;
}

}  // namespace

class TestKeepExtremes : public QObject {
  Q_OBJECT

 private slots:
  void keepsAllWhereTheyFit() {
    const QList<Sample> samples = randomWalk(1, 100, 0);
    QCOMPARE(keepExtremes(samples, fromMillis(0), endOf(samples), 100).size(), 100);
    QCOMPARE(keepExtremes(samples, fromMillis(0), endOf(samples), 0).size(), 100);
  }

  void keepsWhatEachSpanNeeds_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("maxPoints");
    QTest::addColumn<int>("gapEvery");
    QTest::newRow("few spans") << 5000 << 8 << 0;
    QTest::newRow("many spans") << 20000 << 2000 << 0;
    QTest::newRow("one more than fits") << 101 << 100 << 0;
    QTest::newRow("with gaps") << 20000 << 400 << 50;
    QTest::newRow("mostly gaps") << 5000 << 100 << 2;
    QTest::newRow("fewer points than a span keeps") << 500 << 1 << 0;
  }
  void keepsWhatEachSpanNeeds() {
    QFETCH(const int, count);
    QFETCH(const int, maxPoints);
    QFETCH(const int, gapEvery);
    const QList<Sample> samples = randomWalk(7, count, gapEvery);
    const UtcTime to = endOf(samples);

    const QList<Sample> kept = keepExtremes(samples, fromMillis(0), to, maxPoints);

    const qint64 spans = std::max(maxPoints / 4, 1);
    QVERIFY(kept.size() <= spans * (gapEvery > 0 ? 5 : 4));
    QVERIFY(std::is_sorted(kept.begin(), kept.end(), [](const Sample& a, const Sample& b) {
      return a.time <= b.time && a.time != b.time;
    }));
    QHash<qint64, QList<Sample>> bySpan;
    for (const Sample& sample : samples) {
      bySpan[toMillis(sample.time) * spans / toMillis(to)].append(sample);
    }
    for (const QList<Sample>& span : bySpan) {
      for (const UtcTime needed : neededOf(span)) QVERIFY(isIn(kept, needed));
    }
  }

  void keepsAGapBetweenExtremes() {
    QList<Sample> samples;
    for (int i = 0; i < 100; ++i) samples.append(at(i, i == 50 ? gap : i));
    const QList<Sample> kept = keepExtremes(samples, fromMillis(0), fromMillis(100), 4);
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept.at(0).value, 0.0);
    QVERIFY(std::isnan(kept.at(1).value));
    QCOMPARE(kept.at(2).value, 99.0);
  }

  void reducesASeriesOfGapsAlone() {
    QList<Sample> samples;
    for (int i = 0; i < 100; ++i) samples.append(at(i, gap));
    const QList<Sample> kept = keepExtremes(samples, fromMillis(0), fromMillis(100), 8);
    QCOMPARE(kept.first().time, fromMillis(0));
    QCOMPARE(kept.last().time, fromMillis(99));
    QVERIFY(kept.size() <= 8);
  }

  void leavesOutWhatIsOutsideTheRange() {
    const QList<Sample> samples{at(9, 1), at(10, 2), at(19, 3), at(20, 4)};
    const QList<Sample> kept = keepExtremes(samples, fromMillis(10), fromMillis(20), 0);
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.first().value, 2.0);
  }

  void holdsLittleWhileAYearPassesThrough() {
    const qint64 year = qint64{365} * 24 * 3600 * 1000;
    ExtremeKeeper keeper(fromMillis(0), fromMillis(year), 2000);
    for (qint64 time = 0; time < year; time += 60000) keeper.take(at(time, double(time % 977)));
    QVERIFY(keeper.reduced());
    const QList<Sample> kept = keeper.finish();
    QVERIFY(kept.size() <= 2000);
    QCOMPARE(kept.last().time, fromMillis(year - 60000));
  }

  void dividesTheLongestRange() {
    const UtcTime from = fromMillis(-62'135'596'800'000);  // year 1
    const UtcTime to = fromMillis(253'402'300'799'000);    // year 9999
    ExtremeKeeper keeper(from, to, 1'000'000);
    for (int i = 0; i <= 1'000'000; ++i)
      keeper.take({to - std::chrono::seconds(1'000'001 - i), 1.0});
    QVERIFY(keeper.reduced());
    QCOMPARE(keeper.finish().last().time, to - std::chrono::seconds(1));
  }
};

static const RegisterTest<TestKeepExtremes> registeredTestKeepExtremes;

}  // namespace linewarden::test

#include "test_keep_extremes.moc"
