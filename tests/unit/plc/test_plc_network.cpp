// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/live_values.h"
#include "app/plc/plc_driver.h"
#include "app/plc/plc_network.h"
#include "tests/support/manual_clock.h"
#include "tests/support/run_tests.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>
#include <utility>

namespace linewarden::test {

namespace {

/// Reads 1 from each of its tags as soon as it starts. Confirms writes at once, except of
/// numbers above 1: these and reads on request of tag 3 wait until it stops, or are dropped
/// where the number is above 2.
class PromptDriver : public PlcDriver {
 public:
  PromptDriver(const Plc& plc, const QList<Tag>& tags, const Clock& clock)
      : tags_(tags), clock_(clock) {
    status_.plc = plc.id;
  }
  void start() override {
    ReadingBatch batch;
    for (const Tag& tag : tags_) batch.append({tag.id, true, Quality::Good, clock_.now(), {}});
    emit readingsArrived(batch);
    status_.state = LinkState::Connected;
    emit statusChanged(status_);
  }
  void stop() override {
    status_.state = LinkState::Disabled;
    for (const auto& tell : std::exchange(waiting_, {})) tell();
  }
  [[nodiscard]] PlcStatus status() const override { return status_; }
  void write(const Tag& tag, const TagValue& value, TagWriteDone done) override {
    const double number = asNumber(value);
    if (number > 2) return;
    if (number == 2) {
      waiting_.append([id = tag.id, done = std::move(done)] {
        done({id, WriteResult::Unknown, {}, {}, {}, QStringLiteral("stopped")});
      });
      return;
    }
    done({tag.id, WriteResult::Written, {}, value, value, {}});
  }
  void readNow(const QList<TagId>& tags, ReadNowDone done) override {
    ReadingBatch batch;
    for (const TagId id : tags) batch.append({id, id.value, Quality::Good, clock_.now(), {}});
    if (tags.contains(TagId{3})) {
      waiting_.append([batch, done = std::move(done)] { done(batch); });
    } else {
      done(batch);
    }
  }

 private:
  QList<std::function<void()>> waiting_;
  const QList<Tag> tags_;
  const Clock& clock_;
  PlcStatus status_;
};

std::shared_ptr<const Plant> twoPlcs() {
  auto plant = std::make_shared<Plant>();
  plant->plcs.resize(2);
  plant->plcs[0].id = QStringLiteral("first");
  plant->plcs[1].id = QStringLiteral("second");
  plant->tags.resize(3);
  for (qsizetype i = 0; i < 3; ++i) {
    plant->tags[i].id = TagId{i + 1};
    plant->tags[i].plc = plant->plcs.at(i == 1 ? 1 : 0).id;
    plant->tags[i].writable = i < 2;
  }
  return plant;
}

}  // namespace

class TestPlcNetwork : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    made_.clear();
    madeIn_.clear();
  }

  void makesADriverForEachPlcInThePlcThread() {
    LiveValues values(twoPlcs(), clock_);
    PlcNetwork network(twoPlcs(), values, clock_, factory());
    QSignalSpy changes(&network, &PlcNetwork::statusChanged);
    network.start();
    QTRY_COMPARE(changes.size(), qsizetype(2));
    network.stop();
    QCOMPARE(made_, QStringList({QStringLiteral("first: 1 3"), QStringLiteral("second: 2")}));
    for (const QThread* thread : madeIn_) QVERIFY(thread != QThread::currentThread());
  }

  void publishesWhatDriversRead() {
    LiveValues values(twoPlcs(), clock_);
    PlcNetwork network(twoPlcs(), values, clock_, factory());
    network.start();
    for (qint64 id = 1; id <= 3; ++id)
      QTRY_COMPARE(values.latest(TagId{id}).quality, Quality::Good);
  }

  void tellsStatusesInItsOwnThread() {
    LiveValues values(twoPlcs(), clock_);
    PlcNetwork network(twoPlcs(), values, clock_, factory());
    QList<const QThread*> heardIn;
    connect(
        &network, &PlcNetwork::statusChanged, &network,
        [&heardIn] { heardIn.append(QThread::currentThread()); }, Qt::DirectConnection);
    network.start();
    QTRY_COMPARE(heardIn.size(), qsizetype(2));
    for (const QThread* thread : heardIn) QCOMPARE(thread, QThread::currentThread());
    const QList<PlcStatus> statuses = network.statuses();
    QCOMPARE(statuses.size(), qsizetype(2));
    QCOMPARE(statuses.at(0).plc, QStringLiteral("first"));
    QCOMPARE(statuses.at(1).state, LinkState::Connected);
  }

  void isDisabledBeforeStartAndAfterStop() {
    LiveValues values(twoPlcs(), clock_);
    PlcNetwork network(twoPlcs(), values, clock_, factory());
    QCOMPARE(network.statuses().at(0).state, LinkState::Disabled);
    network.start();
    network.stop();
    QCoreApplication::processEvents();  // a status that was on its way comes too late
    for (const PlcStatus& status : network.statuses()) QCOMPARE(status.state, LinkState::Disabled);
  }

  void canBeStartedAgain() {
    LiveValues values(twoPlcs(), clock_);
    PlcNetwork network(twoPlcs(), values, clock_, factory());
    network.start();
    network.stop();
    network.start();
    network.start();
    QTRY_COMPARE(network.statuses().at(1).state, LinkState::Connected);
    QCOMPARE(made_.size(), qsizetype(4));
  }

  void handsWritesToTheDriverOfTheTag() {
    LiveValues values(twoPlcs(), clock_);
    PlcNetwork network(twoPlcs(), values, clock_, factory());
    network.start();
    const auto first = network.write(TagId{1}, qint64(1));
    const auto second = network.write(TagId{2}, 0.4);
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(first.result().result, WriteResult::Written);
    QCOMPARE(first.result().tag, TagId{1});
    QCOMPARE(second.result().tag, TagId{2});
  }

  void sendsNothingThatMayNotBeWritten() {
    LiveValues values(twoPlcs(), clock_);
    PlcNetwork network(twoPlcs(), values, clock_, factory());
    network.start();
    for (const auto& future :
         {network.write(TagId{3}, qint64(1)), network.write(TagId{9}, qint64(1)),
          network.write(TagId{1}, qint64(70'000)), network.write(TagId{1}, qQNaN()),
          network.write(TagId{1}, QStringLiteral("1")), network.write(TagId{1}, TagValue())}) {
      QTRY_VERIFY(future.isFinished());
      QCOMPARE(future.result().result, WriteResult::NotSent);
      QVERIFY(!future.result().reason.isEmpty());
    }
  }

  void finishesWritesAndReadsWhateverHappens() {
    LiveValues values(twoPlcs(), clock_);
    PlcNetwork network(twoPlcs(), values, clock_, factory());
    const auto early = network.write(TagId{1}, qint64(1));
    QTRY_VERIFY(early.isFinished());
    QCOMPARE(early.result().result, WriteResult::NotSent);
    QCOMPARE(early.result().wanted, TagValue(qint64(1)));
    network.start();
    const auto inFlight = network.write(TagId{1}, qint64(2));
    const auto dropped = network.write(TagId{1}, qint64(3));
    const auto reading = network.readNow({TagId{3}});
    network.stop();
    QVERIFY(inFlight.isFinished() && dropped.isFinished() && reading.isFinished());
    QCOMPARE(inFlight.result().result, WriteResult::Unknown);
    QCOMPARE(dropped.result().result, WriteResult::Unknown);
    QCOMPARE(reading.result().size(), qsizetype(1));
    const auto late = network.write(TagId{2}, qint64(1));
    const auto lateReading = network.readNow({TagId{1}, TagId{2}});
    QVERIFY(late.isFinished() && lateReading.isFinished());
    QCOMPARE(late.result().result, WriteResult::NotSent);
    QCOMPARE(lateReading.result().size(), qsizetype(2));
    QCOMPARE(lateReading.result().at(1).quality, Quality::Bad);
    QVERIFY(!lateReading.result().at(1).reason.isEmpty());
  }

  void readsOfSeveralPlcsInTheOrderAsked() {
    LiveValues values(twoPlcs(), clock_);
    PlcNetwork network(twoPlcs(), values, clock_, factory());
    network.start();
    const auto reading = network.readNow({TagId{2}, TagId{9}, TagId{1}, TagId{2}});
    QTRY_VERIFY(reading.isFinished());
    const ReadingBatch batch = reading.result();
    QCOMPARE(batch.size(), qsizetype(4));
    QCOMPARE(batch.at(0).value, TagValue(qint64(2)));
    QCOMPARE(batch.at(1).quality, Quality::Bad);
    QVERIFY(batch.at(1).reason.contains(QStringLiteral("no such tag")));
    QCOMPARE(batch.at(2).value, TagValue(qint64(1)));
    QCOMPARE(batch.at(3).value, TagValue(qint64(2)));
    const auto nothing = network.readNow({});
    QTRY_VERIFY(nothing.isFinished());
    QVERIFY(nothing.result().isEmpty());
  }

  void takesWritesFromAnyThreadWhileItStops() {
    LiveValues values(twoPlcs(), clock_);
    PlcNetwork network(twoPlcs(), values, clock_, factory());
    network.start();
    QList<QFuture<TagWriteOutcome>> writes;
    std::unique_ptr<QThread> other(QThread::create([&] {
      for (int i = 0; i < 2000; ++i) writes.append(network.write(TagId{1}, qint64(1)));
    }));
    other->start();
    network.stop();
    QVERIFY(other->wait(30'000));
    for (const auto& write : writes) {
      QVERIFY(write.isFinished());
      const WriteResult result = write.result().result;
      QVERIFY(result == WriteResult::Written || result == WriteResult::NotSent);
    }
  }

 private:
  PlcDriverFactory factory() {
    return [this](const Plc& plc, const QList<Tag>& tags, const Clock& clock) {
      QString line = plc.id + QLatin1Char(':');
      for (const Tag& tag : tags) line += QStringLiteral(" %1").arg(tag.id.value);
      made_.append(line);
      madeIn_.append(QThread::currentThread());
      return std::make_unique<PromptDriver>(plc, tags, clock);
    };
  }

  ManualClock clock_;
  QStringList made_;  // written in the PLC thread, read when it is known to have done so
  QList<const QThread*> madeIn_;
};

static const RegisterTest<TestPlcNetwork> registeredTestPlcNetwork;

}  // namespace linewarden::test

#include "test_plc_network.moc"
