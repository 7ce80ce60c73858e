// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/live_values.h"
#include "tests/support/manual_clock.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

namespace {

/// Tag 1 is read each second, tag 2 every 10 s.
std::shared_ptr<const Plant> twoTags() {
  auto plant = std::make_shared<Plant>();
  plant->tags.resize(2);
  plant->tags[0].id = TagId{1};
  plant->tags[1].id = TagId{2};
  plant->tags[1].sampling = 10s;
  return plant;
}

Reading good(qint64 tag, qint64 value, const Clock& clock) {
  return {TagId{tag}, value, Quality::Good, clock.now(), {}};
}

}  // namespace

class TestLiveValues : public QObject {
  Q_OBJECT

 private slots:
  void isBadWithAReasonBeforeTheFirstReading() {
    const ManualClock clock;
    const LiveValues values(twoTags(), clock);
    const Reading reading = values.latest(TagId{1});
    QCOMPARE(reading.sourceTime, UtcTime());  // no reply has come
    QCOMPARE(reading.quality, Quality::Bad);
    QVERIFY(!reading.reason.isEmpty());
    QVERIFY(std::holds_alternative<std::monostate>(reading.value));
  }

  void keepsTheNewestOfEachTag() {
    const ManualClock clock;
    LiveValues values(twoTags(), clock);
    values.publish({good(1, 10, clock), good(2, 20, clock), good(1, 11, clock)});
    const ReadingBatch snapshot = values.snapshot({TagId{2}, TagId{1}});
    QCOMPARE(snapshot.size(), qsizetype(2));
    QCOMPARE(std::get<qint64>(snapshot.at(0).value), qint64(20));
    QCOMPARE(std::get<qint64>(snapshot.at(1).value), qint64(11));
  }

  void agesByThreePeriodsAndAtLeastThreeSeconds_data() {
    QTest::addColumn<qint64>("tag");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("stale");
    QTest::newRow("1 s, at the limit") << qint64(1) << qint64(3000) << false;
    QTest::newRow("1 s, past it") << qint64(1) << qint64(3001) << true;
    QTest::newRow("10 s, at the limit") << qint64(2) << qint64(30000) << false;
    QTest::newRow("10 s, past it") << qint64(2) << qint64(30001) << true;
  }

  void agesByThreePeriodsAndAtLeastThreeSeconds() {
    QFETCH(qint64, tag);
    QFETCH(qint64, age);
    QFETCH(bool, stale);
    ManualClock clock;
    LiveValues values(twoTags(), clock);
    const UtcTime read = clock.now();
    values.publish({good(tag, 5, clock)});
    clock.advance(std::chrono::milliseconds(age));
    const Reading reading = values.latest(TagId{tag});
    QCOMPARE(reading.quality, stale ? Quality::Stale : Quality::Good);
    QCOMPARE(std::get<qint64>(reading.value), qint64(5));
    QCOMPARE(reading.sourceTime, read);
    QCOMPARE(reading.reason.isEmpty(), !stale);
  }

  void isGoodAgainAfterANewReading() {
    ManualClock clock;
    LiveValues values(twoTags(), clock);
    values.publish({good(1, 5, clock)});
    clock.advance(1min);
    values.publish({good(1, 6, clock)});
    QCOMPARE(values.latest(TagId{1}).quality, Quality::Good);
  }

  void isNotMisledByAJumpOfTheWallClock() {
    ManualClock clock;
    LiveValues values(twoTags(), clock);
    values.publish({good(1, 5, clock)});
    clock.setWall(clock.now() + 24h);
    QCOMPARE(values.latest(TagId{1}).quality, Quality::Good);
    clock.setWall(clock.now() - 48h);
    clock.advance(1min);
    QCOMPARE(values.latest(TagId{1}).quality, Quality::Stale);
  }

  void keepsTheReasonOfABadReading() {
    ManualClock clock;
    LiveValues values(twoTags(), clock);
    values.publish({good(1, 5, clock)});
    values.publish({{TagId{1}, {}, Quality::Bad, clock.now(), QStringLiteral("exception 2")}});
    clock.advance(1min);
    const Reading reading = values.latest(TagId{1});
    QCOMPARE(reading.quality, Quality::Bad);
    QCOMPARE(reading.reason, QStringLiteral("exception 2"));
    QVERIFY(std::holds_alternative<std::monostate>(reading.value));
  }

  void handsEachBatchToEveryConsumerOnceAndInOrder() {
    const ManualClock clock;
    LiveValues values(twoTags(), clock);
    QList<qint64> first;
    QList<qint64> second;
    const auto into = [](QList<qint64>& list) {
      return [&list](const ReadingBatch& batch) {
        for (const Reading& reading : batch) list.append(std::get<qint64>(reading.value));
      };
    };
    values.addConsumer(into(first));
    values.addConsumer(into(second));
    values.publish({good(1, 1, clock), good(2, 2, clock)});
    values.publish({good(1, 3, clock)});
    values.publish({});
    QCOMPARE(first, QList<qint64>({1, 2, 3}));
    QCOMPARE(second, first);
  }

  void showsAConsumerTheValueItIsToldOf() {
    const ManualClock clock;
    LiveValues values(twoTags(), clock);
    qint64 seen = 0;
    values.addConsumer([&](const ReadingBatch& batch) {
      seen = std::get<qint64>(values.latest(batch.first().tag).value);
    });
    values.publish({good(2, 77, clock)});
    QCOMPARE(seen, qint64(77));
  }

  void leavesOutTagsThePlantDoesNotHave() {
    const ManualClock clock;
    LiveValues values(twoTags(), clock);
    qsizetype told = 0;
    values.addConsumer([&told](const ReadingBatch& batch) { told += batch.size(); });
    values.publish({good(0, 1, clock), good(2, 2, clock), good(3, 3, clock), good(-5, 4, clock)});
    QCOMPARE(told, qsizetype(1));
    QCOMPARE(values.latest(TagId{3}).quality, Quality::Bad);
  }
};

static const RegisterTest<TestLiveValues> registeredTestLiveValues;

}  // namespace linewarden::test

#include "test_live_values.moc"
