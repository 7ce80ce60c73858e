// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/live_values.h"
#include "app/plc/plc_driver.h"
#include "app/plc/plc_network.h"
#include "tests/support/manual_clock.h"
#include "tests/support/run_tests.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

namespace linewarden::test {

namespace {

/// Reads 1 from each of its tags as soon as it starts.
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
  void stop() override { status_.state = LinkState::Disabled; }
  [[nodiscard]] PlcStatus status() const override { return status_; }

 private:
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

static const RegisterTest<TestPlcNetwork> registered;

}  // namespace linewarden::test

#include "test_plc_network.moc"
