// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/result.h"
#include "app/recipes/drift_rules.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace linewarden::test {

namespace {

const double driftRulesNone = std::numeric_limits<double>::quiet_NaN();
const double driftRulesInfinity = std::numeric_limits<double>::infinity();

UtcTime at(qint64 second) {
  return fromMillis(second * 1000);
}

constexpr TagId driftRulesVolume{3};
constexpr TagId speed{7};
constexpr TagId recipeMark{8};
constexpr TagId versionMark{9};

WatchedParameter fillVolume() {
  return {QStringLiteral("Fill volume"), driftRulesVolume, QStringLiteral("ml"), 500, 2, 0.1};
}

Reading reading(TagId tag, qint64 second, TagValue value) {
  return {tag, std::move(value), Quality::Good, at(second), {}};
}

Reading badReading(TagId tag, Quality quality, qint64 second, TagValue value = {}) {
  return {tag, std::move(value), quality, at(second), QStringLiteral("no reply")};
}

/// One good reading of the fill volume.
std::vector<DriftEvent> take(DriftBook& book, qint64 second, double value) {
  return book.consume({reading(driftRulesVolume, second, value)});
}

QList<DriftKind> kinds(const std::vector<DriftEvent>& events) {
  QList<DriftKind> all;
  for (const DriftEvent& event : events) all.append(event.kind);
  return all;
}

DriftBook markedBook() {
  DriftBook book({}, at(0));
  book.setMark(recipeMark, versionMark, 12, 34);
  return book;
}

std::vector<DriftEvent> takeMarks(DriftBook& book, qint64 second, qint64 recipe, qint64 version) {
  return book.consume({reading(recipeMark, second, recipe), reading(versionMark, second, version)});
}

}  // namespace

class TestDriftRules : public QObject {
  Q_OBJECT

 private slots:
  void comparesWithToleranceAndHalfAStep_data() {
    QTest::addColumn<double>("tolerance");
    QTest::addColumn<double>("resolution");
    QTest::addColumn<double>("found");
    QTest::addColumn<DriftStanding>("standing");
    QTest::newRow("as signed") << 0.0 << 0.1 << 72.0 << DriftStanding::Ok;
    QTest::newRow("less than half a step") << 0.0 << 0.1 << 72.04 << DriftStanding::Ok;
    QTest::newRow("one step up") << 0.0 << 0.1 << 72.1 << DriftStanding::Drifted;
    QTest::newRow("one step down") << 0.0 << 0.1 << 71.9 << DriftStanding::Drifted;
    QTest::newRow("at the tolerance") << 0.5 << 0.1 << 72.5 << DriftStanding::Ok;
    QTest::newRow("a step beyond it") << 0.5 << 0.1 << 72.6 << DriftStanding::Drifted;
    QTest::newRow("exactly allowed, in spite of rounding")
        << 0.05 << 0.1 << 720 * 0.1 + 0.1 << DriftStanding::Ok;
    QTest::newRow("exact, no resolution") << 0.0 << 0.0 << 72.0 << DriftStanding::Ok;
    QTest::newRow("nothing allowed") << 0.0 << 0.0 << 72.0001 << DriftStanding::Drifted;
    QTest::newRow("infinite") << 0.5 << 0.1 << driftRulesInfinity << DriftStanding::Drifted;
    QTest::newRow("NaN") << 0.5 << 0.1 << driftRulesNone << DriftStanding::Unknown;
  }
  void comparesWithToleranceAndHalfAStep() {
    QFETCH(const double, tolerance);
    QFETCH(const double, resolution);
    QFETCH(const double, found);
    QFETCH(const DriftStanding, standing);
    DriftBook book({{QStringLiteral("Hold"), driftRulesVolume, {}, 72, tolerance, resolution}},
                   at(0));
    const auto events = take(book, 1, found);
    QCOMPARE(book.states().first().standing, standing);
    QCOMPARE(events.size(), standing == DriftStanding::Drifted ? 1U : 0U);
  }

  void tellsDriftAndReturnOnce() {
    DriftBook book({fillVolume()}, at(0));
    QVERIFY(take(book, 1, 500).empty());
    const auto drifted = take(book, 5, 510);
    QCOMPARE(kinds(drifted), QList<DriftKind>{DriftKind::Drifted});
    QCOMPARE(drifted.front().name, QStringLiteral("Fill volume"));
    QCOMPARE(drifted.front().tag, driftRulesVolume);
    QCOMPARE(drifted.front().expected, 500.0);
    QCOMPARE(drifted.front().found, 510.0);
    QCOMPARE(drifted.front().since, at(5));
    QVERIFY(drifted.front().deviates);
    QVERIFY(take(book, 6, 510).empty());
    QCOMPARE(book.drifted(), 1);
    const auto returned = take(book, 9, 501);
    QCOMPARE(kinds(returned), QList<DriftKind>{DriftKind::Returned});
    QCOMPARE(returned.front().since, at(5));
    QCOMPARE(returned.front().time, at(9));
    QCOMPARE(returned.front().flips, 2);
    QVERIFY(!returned.front().deviates);
    QCOMPARE(book.drifted(), 0);
  }

  void comparesSwitchesAndWholeNumbers() {
    DriftBook book({{QStringLiteral("Cooling"), driftRulesVolume, {}, 1, 0, 1},
                    {QStringLiteral("Speed"), speed, {}, 24000, 0, 1}},
                   at(0));
    QVERIFY(book.consume({reading(driftRulesVolume, 1, true), reading(speed, 1, qint64{24000})})
                .empty());
    const auto events =
        book.consume({reading(driftRulesVolume, 2, false), reading(speed, 2, qint64{24001})});
    QCOMPARE(kinds(events), (QList<DriftKind>{DriftKind::Drifted, DriftKind::Drifted}));
    QCOMPARE(events.at(1).found, 24001.0);
  }

  void tellsAnotherWrongValue() {
    DriftBook book({fillVolume()}, at(0));
    (void)take(book, 1, 510);
    const auto changed = take(book, 2, 520);
    QCOMPARE(kinds(changed), QList<DriftKind>{DriftKind::Changed});
    QCOMPARE(changed.front().since, at(1));
    QCOMPARE(changed.front().found, 520.0);
    QVERIFY(take(book, 200, 520.01).empty());
  }

  void tellsAMovingRegisterOnceAMinute() {
    DriftBook book({fillVolume()}, at(0));
    int told = 0;
    for (qint64 second = 1; second <= 600; ++second) {
      told += static_cast<int>(take(book, second, 600.0 + static_cast<double>(second)).size());
    }
    QVERIFY(told >= 9);
    QVERIFY(told <= 11);
    QCOMPARE(book.states().first().found, 1200.0);
    // What stays is told, if late.
    QCOMPARE(kinds(take(book, 700, 1200)), QList<DriftKind>{DriftKind::Changed});
  }

  void knowsNothingWithoutAGoodReading_data() {
    QTest::addColumn<Reading>("lost");
    QTest::newRow("bad") << badReading(driftRulesVolume, Quality::Bad, 7);
    QTest::newRow("bad without a time")
        << Reading{driftRulesVolume, {}, Quality::Bad, UtcTime(), QStringLiteral("no reply")};
    QTest::newRow("stale") << badReading(driftRulesVolume, Quality::Stale, 5, 510.0);
    QTest::newRow("NaN") << reading(driftRulesVolume, 7, driftRulesNone);
    QTest::newRow("text") << reading(driftRulesVolume, 7, QStringLiteral("500"));
    QTest::newRow("none") << reading(driftRulesVolume, 7, {});
  }
  void knowsNothingWithoutAGoodReading() {
    QFETCH(const Reading, lost);
    DriftBook book({fillVolume()}, at(0));
    QCOMPARE(book.unknown(), 1);
    (void)take(book, 5, 500);
    QCOMPARE(book.unknown(), 0);
    QVERIFY(book.consume({lost}).empty());
    const DriftState state = book.states().first();
    QCOMPARE(state.standing, DriftStanding::Unknown);
    QCOMPARE(state.since, std::max(lost.sourceTime, at(5)));
    QCOMPARE(state.found, 500.0);
    QCOMPARE(book.unknown(), 1);
    QVERIFY(take(book, 20, 500).empty());
    QCOMPARE(book.states().first().standing, DriftStanding::Ok);
  }

  void unknownIsNeitherDriftNorReturn() {
    DriftBook book({fillVolume()}, at(0));
    (void)take(book, 5, 510);
    QVERIFY(book.consume({badReading(driftRulesVolume, Quality::Bad, 6)}).empty());
    QCOMPARE(book.drifted(), 0);
    QVERIFY(take(book, 8, 510).empty());
    QCOMPARE(book.states().first().standing, DriftStanding::Drifted);
    QCOMPARE(book.states().first().since, at(5));
    QVERIFY(book.consume({badReading(driftRulesVolume, Quality::Bad, 9)}).empty());
    QCOMPARE(kinds(take(book, 10, 500)), QList<DriftKind>{DriftKind::Returned});
    QVERIFY(book.consume({badReading(driftRulesVolume, Quality::Bad, 11)}).empty());
    QCOMPARE(kinds(take(book, 12, 515)), QList<DriftKind>{DriftKind::Flapping});
  }

  void tellsFlappingOnceAndHowItEnds() {
    DriftBook book({fillVolume()}, at(0));
    QList<DriftKind> told;
    for (qint64 minute = 0; minute < 30; ++minute) {
      told += kinds(take(book, minute * 60, minute % 2 == 0 ? 510 : 500));
    }
    QCOMPARE(told,
             (QList<DriftKind>{DriftKind::Drifted, DriftKind::Returned, DriftKind::Flapping}));
    QCOMPARE(book.states().first().flips, 30);
    QVERIFY(book.states().first().flapping);
    // Flipped last at minute 29, back to what was signed.
    QVERIFY(take(book, 39 * 60, 500).empty());
    const auto calmed = take(book, 39 * 60 + 1, 500);
    QCOMPARE(kinds(calmed), QList<DriftKind>{DriftKind::Returned});
    QVERIFY(!book.states().first().flapping);
    QVERIFY(take(book, 40 * 60, 500).empty());
    QCOMPARE(kinds(take(book, 60 * 60, 510)), QList<DriftKind>{DriftKind::Drifted});
  }

  void flappingSaysHowItStands() {
    DriftBook book({fillVolume()}, at(0));
    (void)take(book, 10, 510);
    (void)take(book, 20, 500);
    const auto events = take(book, 30, 505);
    QCOMPARE(events.front().kind, DriftKind::Flapping);
    QVERIFY(events.front().deviates);
    QCOMPARE(events.front().found, 505.0);
    QCOMPARE(events.front().flips, 3);
    QCOMPARE(events.front().since, at(10));
    QCOMPARE(events.front().time, at(30));
  }

  void slowDriftsAndReturnsAreNoFlapping() {
    DriftBook book({fillVolume()}, at(0));
    for (qint64 turn = 0; turn < 10; ++turn) {
      const auto events = take(book, turn * 301, turn % 2 == 0 ? 510 : 500);
      QCOMPARE(kinds(events),
               QList<DriftKind>{turn % 2 == 0 ? DriftKind::Drifted : DriftKind::Returned});
    }
  }

  void aClockSetBackKeepsNothingQuiet() {
    DriftBook book({fillVolume()}, at(0));
    (void)take(book, 10'000, 510);
    (void)take(book, 10'001, 500);
    (void)take(book, 10'002, 510);
    QCOMPARE(kinds(take(book, 100, 510)), QList<DriftKind>{DriftKind::Drifted});
  }

  void watchesTwoParametersOfOneTag() {
    WatchedParameter narrow = fillVolume();
    narrow.name = QStringLiteral("Rinse volume");
    narrow.tolerance = 0;
    DriftBook book({fillVolume(), narrow}, at(0));
    const auto events = take(book, 1, 501);
    QCOMPARE(kinds(events), QList<DriftKind>{DriftKind::Drifted});
    QCOMPARE(events.front().name, QStringLiteral("Rinse volume"));
  }

  void passesOverOtherTags() {
    WatchedParameter gone = fillVolume();
    gone.tag = TagId{};
    DriftBook book({fillVolume(), gone}, at(0));
    for (const qint64 tag : {qint64{-5}, qint64{0}, qint64{1}, qint64{4}, qint64{1} << 60}) {
      QVERIFY(book.consume({reading(TagId{tag}, 1, 1.0)}).empty());
    }
    (void)take(book, 2, 500);
    QCOMPARE(book.states().at(0).standing, DriftStanding::Ok);
    QCOMPARE(book.states().at(1).standing, DriftStanding::Unknown);
    QCOMPARE(book.states().at(1).since, at(0));
  }

  void readsMarksTogether() {
    DriftBook book = markedBook();
    QCOMPARE(book.mark()->standing, DriftStanding::Unknown);
    QVERIFY(takeMarks(book, 1, 12, 34).empty());
    QCOMPARE(book.mark()->standing, DriftStanding::Ok);
    const auto other = takeMarks(book, 2, 13, 35);
    QCOMPARE(kinds(other), QList<DriftKind>{DriftKind::MarkMismatch});
    QCOMPARE(other.front().foundRecipe, std::optional<qint64>(13));
    QCOMPARE(other.front().foundVersion, std::optional<qint64>(35));
    QCOMPARE(other.front().since, at(2));
    QVERIFY(takeMarks(book, 3, 13, 35).empty());
    QCOMPARE(kinds(takeMarks(book, 4, 13, 36)), QList<DriftKind>{DriftKind::MarkMismatch});
    const auto back = takeMarks(book, 5, 12, 34);
    QCOMPARE(kinds(back), QList<DriftKind>{DriftKind::MarkReturned});
    QCOMPARE(back.front().since, at(2));
    QCOMPARE(back.front().time, at(5));
  }

  void aWrongVersionAloneIsAMismatch() {
    DriftBook book = markedBook();
    const auto events = book.consume({reading(versionMark, 1, qint64{33})});
    QCOMPARE(kinds(events), QList<DriftKind>{DriftKind::MarkMismatch});
    QVERIFY(!events.front().foundRecipe);
    QCOMPARE(events.front().foundVersion, std::optional<qint64>(33));
  }

  void aMarkThatIsNoIdIsAMismatch() {
    DriftBook book = markedBook();
    const auto events =
        book.consume({reading(recipeMark, 1, 12.5), reading(versionMark, 1, qint64{34})});
    QCOMPARE(kinds(events), QList<DriftKind>{DriftKind::MarkMismatch});
    QVERIFY(!events.front().foundRecipe);
  }

  void anUnreadableMarkIsUnknown() {
    DriftBook book = markedBook();
    (void)takeMarks(book, 1, 12, 34);
    QVERIFY(book.consume({badReading(versionMark, Quality::Bad, 2)}).empty());
    QCOMPARE(book.mark()->standing, DriftStanding::Unknown);
    QCOMPARE(book.mark()->since, at(2));
    QVERIFY(takeMarks(book, 3, 12, 34).empty());
    (void)takeMarks(book, 4, 12, 30);
    QVERIFY(book.consume({badReading(recipeMark, Quality::Bad, 5)}).empty());
    QVERIFY(book.consume({badReading(versionMark, Quality::Bad, 6)}).empty());
    QVERIFY(takeMarks(book, 7, 12, 30).empty());
    QCOMPARE(kinds(takeMarks(book, 8, 12, 34)), QList<DriftKind>{DriftKind::MarkReturned});
  }

  void setsMarksAnew() {
    DriftBook book = markedBook();
    (void)takeMarks(book, 1, 13, 35);
    book.setMark(recipeMark, versionMark, 13, 35);
    QVERIFY(takeMarks(book, 2, 13, 35).empty());
    book.setMark({}, {}, 0, 0);
    QVERIFY(!book.mark());
    QVERIFY(takeMarks(book, 3, 1, 1).empty());
  }

  void tellsParametersBeforeMarks() {
    DriftBook book({fillVolume()}, at(0));
    book.setMark(recipeMark, versionMark, 12, 34);
    const auto events =
        book.consume({reading(recipeMark, 1, qint64{1}), reading(driftRulesVolume, 1, 1.0)});
    QCOMPARE(kinds(events), (QList<DriftKind>{DriftKind::Drifted, DriftKind::MarkMismatch}));
  }

  void refusesWhatIsNotFinite() {
    WatchedParameter parameter = fillVolume();
    parameter.expected = driftRulesNone;
    QVERIFY_THROWS_EXCEPTION(BrokenInvariant, DriftBook({parameter}, at(0)));
    parameter = fillVolume();
    parameter.tolerance = -1;
    QVERIFY_THROWS_EXCEPTION(BrokenInvariant, DriftBook({parameter}, at(0)));
  }
};

static const RegisterTest<TestDriftRules> registeredTestDriftRules;

}  // namespace linewarden::test

#include "test_drift_rules.moc"
