// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/access_guard.h"
#include "app/plc/live_values.h"
#include "app/production/line_board.h"
#include "app/production/line_following.h"
#include "production_plant.h"
#include "tests/support/failing_history.h"
#include "tests/support/manual_clock.h"
#include "tests/support/run_tests.h"
#include "tests/support/test_store.h"

#include <QTest>

namespace linewarden::test {

using std::chrono::seconds;

class TestLineBoard : public QObject {
  Q_OBJECT

 private slots:
  void init() { peers_ = std::make_unique<Peers>(); }

  void tellsHowALineDoes() {
    publish({{tags::state, 1}, {tags::speed, 480}, {tags::target, 500}, {tags::good, 1000}});
    tick();
    publish({{tags::state, 1}, {tags::good, 1008}, {tags::reject, 3}});
    tick();
    publish({{tags::state, 3}, {tags::reject, 5}});
    publishText(tags::product, QStringLiteral("Lager 0.5"));

    const LineStatus line = status();

    QCOMPARE(line.line, QStringLiteral("L1"));
    QCOMPARE(line.state, EquipmentState::Stopped);
    QCOMPARE(line.stateSince, now());
    QCOMPARE(line.quality, Quality::Good);
    QCOMPARE(line.speed, std::optional<double>(480));
    QCOMPARE(line.targetSpeed, std::optional<double>(500));
    QCOMPARE(line.speedUnit, QStringLiteral("1/min"));
    QCOMPARE(line.good, std::optional<qint64>(8));
    QCOMPARE(line.reject, std::optional<qint64>(2));
    QCOMPARE(line.availability, std::optional<double>(1.0));
    QCOMPARE(line.product, QStringLiteral("Lager 0.5"));
    QCOMPARE(line.speedTrend.size(), 1);
  }

  void knowsNothingBeforeTheFirstReading() {
    const LineStatus line = status();
    QCOMPARE(line.state, EquipmentState::Unknown);
    QCOMPARE(line.quality, Quality::Bad);
    QVERIFY(!line.reason.isEmpty());
    QVERIFY(!line.speed && !line.good && !line.availability);
  }

  void losesTheStateWithItsTag() {
    publish({{tags::state, 1}});
    tick();
    peers_->values.publish({{tags::state, {}, Quality::Bad, now(), QStringLiteral("no reply")}});
    const LineStatus line = status();
    QCOMPARE(line.state, EquipmentState::Unknown);
    QCOMPARE(line.quality, Quality::Bad);
    QCOMPARE(line.reason, QStringLiteral("no reply"));
    QCOMPARE(line.stateSince, now());
  }

  void countsAnewInTheNextShiftWithoutAReading() {
    peers_->clock.setWall(fromMillis(shiftEnd - 2000));
    publish({{tags::good, 100}, {tags::state, 1}});
    tick();
    publish({{tags::good, 110}, {tags::state, 1}});
    QCOMPARE(status().good, std::optional<qint64>(10));
    peers_->clock.setWall(fromMillis(shiftEnd + 60'000));
    QCOMPARE(status().good, std::optional<qint64>(0));
    QVERIFY(!status().availability);
  }

  void countsAnewInTheNextShift() {
    peers_->clock.setWall(fromMillis(shiftEnd - 2000));
    publish({{tags::good, 100}, {tags::state, 1}});
    tick();
    publish({{tags::good, 110}, {tags::state, 1}});
    QCOMPARE(status().good, std::optional<qint64>(10));
    tick();
    publish({{tags::good, 112}, {tags::state, 3}});
    tick();
    publish({{tags::good, 113}, {tags::state, 3}});
    QCOMPARE(status().good, std::optional<qint64>(3));
    QCOMPARE(status().availability, std::optional<double>(0.0));
  }

  void recallsTheShiftFromHistory() {
    const UtcTime begin = fromMillis(shiftBegin);
    peers_->clock.setWall(begin + seconds(100));
    ReadingBatch past;
    for (int i = -30; i < 100; ++i) {
      const UtcTime time = begin + seconds(i);
      past.append(reading(tags::good, time, 1000 + i));
      past.append(reading(tags::state, time, i < 50 ? 1 : 3));
      past.append(reading(tags::speed, time, 60));
    }
    QVERIFY(waitFor(peers_->history.append(past)).ok());

    QVERIFY(waitFor(peers_->board.recall(peers_->history)).ok());
    publish({{tags::good, 1105}, {tags::state, 3}});

    const LineStatus line = status();
    QCOMPARE(line.good, std::optional<qint64>(106));  // the reading before the shift was 999
    QCOMPARE(line.countedSince, std::optional(begin));
    QCOMPARE(line.availability, std::optional<double>(0.5));
    QCOMPARE(line.state, EquipmentState::Stopped);
    QCOMPARE(line.stateSince, begin + seconds(50));
    QCOMPARE(line.speedTrend.size(), 3);
  }

  void followsOnWhatHistorySays() {
    const UtcTime start = fromMillis(shiftBegin) + seconds(100);
    LineFollowing following(peers_->plant, start);
    following.beginRecall(start);
    following.take({reading(tags::good, start, 510)}, start);
    following.take({reading(tags::good, start + seconds(1), 512)}, start + seconds(1));
    QCOMPARE(following.line(0).good(), std::optional<qint64>(2));

    following.endRecall({{tags::good, {{start - seconds(10), 500, Quality::Good}}, false}});

    QCOMPARE(following.line(0).good(), std::optional<qint64>(12));
  }

  void keepsWhatItSawWhenARecallFails() {
    publish({{tags::good, 510}});
    const UtcTime first = now();
    QCOMPARE(status().countedSince, std::optional(first));
    peers_->history.setMode(FailingHistory::Mode::Fails);
    const auto recalled = waitFor(peers_->board.recall(peers_->history));
    QCOMPARE(recalled.error().code, ErrorCode::DiskFull);
    tick();
    publish({{tags::good, 512}});
    QCOMPARE(status().good, std::optional<qint64>(2));
  }

  void listsBreachesSevereFirst() {
    publish({{tags::pressure, 8.5}});
    const UtcTime high = now();
    QCOMPARE(status().breaches.size(), 1);
    tick();
    publish({{tags::pressure, 8.7}});
    QCOMPARE(status().breaches.first().since, high);
    QCOMPARE(status().breaches.first().value, 8.7);
    tick();
    publish({{tags::pressure, 9}});
    QCOMPARE(status().breaches.size(), 1);
    QCOMPARE(status().breaches.first().state, LimitState::HighHigh);
    QCOMPARE(status().breaches.first().since, now());
    tick();
    publish({{tags::pressure, 5}});
    QVERIFY(status().breaches.isEmpty());
  }

  void keepsABreachThatCanNoLongerBeSeen() {
    publish({{tags::pressure, 0.5}});
    tick();
    peers_->values.publish({{tags::pressure, {}, Quality::Bad, now(), QStringLiteral("lost")}});
    QCOMPARE(status().breaches.size(), 1);
    QCOMPARE(status().breaches.first().state, LimitState::LowLow);
  }

  void refusesWhoIsNotSignedIn() {
    publish({{tags::pressure, 8.5}});
    QCOMPARE(peers_->board.lines({}).error().code, ErrorCode::NotSignedIn);
    QCOMPARE(peers_->board.readings({}, {tags::speed}).error().code, ErrorCode::NotSignedIn);
    peers_->guard.setLocked(peers_->session.id, true);
    QCOMPARE(peers_->board.lines(peers_->session).error().code, ErrorCode::SessionLocked);
  }

  void handsOutReadings() {
    publish({{tags::speed, 123}});
    const auto readings = peers_->board.readings(peers_->session, {tags::speed, tags::good});
    QCOMPARE(readings->size(), 2);
    QCOMPARE(asNumber(readings->first().value), 123.0);
    QCOMPARE(readings->last().quality, Quality::Bad);
  }

  void tellsTheShift() {
    peers_->clock.setWall(fromMillis(shiftBegin));
    const auto shift = peers_->board.currentShift();
    QVERIFY(shift.has_value());
    QCOMPARE(shift->from, fromMillis(shiftBegin));
    QCOMPARE(shift->to, fromMillis(shiftEnd));
  }

 private:
  static constexpr qint64 shiftBegin = 1'767'243'600'000;  // 2026-01-01 06:00, Rome
  static constexpr qint64 shiftEnd = shiftBegin + 8 * 3600 * 1000;

  struct Peers {
    Peers() {
      values.addConsumer([this](const ReadingBatch& batch) { board.consume(batch); });
      Session person;
      person.person = PersonId{1};
      person.roles = {Role::Operator};
      session = guard.admit(person);
    }
    std::shared_ptr<const Plant> plant = productionPlant();
    TestStore store;
    ManualClock clock{shiftBegin + 3600 * 1000};
    AuditTrail audit{*store.store, clock, QStringLiteral("bench")};
    AccessGuard guard{audit, clock};
    LiveValues values{plant, clock};
    LineBoard board{plant, values, guard, clock};
    FailingHistory history;
    Session session;
  };
  struct Value {
    TagId tag;
    double value;
  };

  static Reading reading(TagId tag, UtcTime time, double value) {
    return {tag, value, Quality::Good, time, {}};
  }
  [[nodiscard]] UtcTime now() const { return peers_->clock.now(); }
  void tick() { peers_->clock.advance(seconds(1)); }
  void publish(const QList<Value>& values) {
    ReadingBatch batch;
    for (const Value& value : values) batch.append(reading(value.tag, now(), value.value));
    peers_->values.publish(batch);
  }
  void publishText(TagId tag, const QString& text) {
    peers_->values.publish({{tag, text, Quality::Good, now(), {}}});
  }
  [[nodiscard]] LineStatus status() const {
    return peers_->board.lines(peers_->session).value().first();
  }

  std::unique_ptr<Peers> peers_;  // new for each test
};

static const RegisterTest<TestLineBoard> registeredTestLineBoard;

}  // namespace linewarden::test

#include "test_line_board.moc"
