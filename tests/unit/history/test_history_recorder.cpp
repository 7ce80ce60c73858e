// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_recorder.h"
#include "tests/support/failing_history.h"
#include "tests/support/history_plant.h"
#include "tests/support/manual_clock.h"
#include "tests/support/run_tests.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

class TestHistoryRecorder : public QObject {
  Q_OBJECT

 private slots:
  void writesWithoutBeingAsked() {
    HistoryRecorder recorder(peers_->history, plant_, peers_->clock);
    recorder.start();
    recorder.consume({reading()});
    QTRY_COMPARE(peers_->history.kept().size(), 1);
    QCOMPARE(recorder.problem(), QString());
  }

  void writesWhatIsHeldWhenItStops() {
    HistoryRecorder recorder(peers_->history, plant_, peers_->clock);
    recorder.start();
    recorder.consume({reading()});
    peers_->clock.advance(std::chrono::seconds(5));
    recorder.stop();
    const ReadingBatch kept = peers_->history.kept();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.last().quality, Quality::Bad);  // a gap begins at the stop
    QCOMPARE(kept.last().sourceTime, peers_->clock.now());
  }

  void keepsReadingsWhileHistoryFailsAndRecovers() {
    HistoryRecorder recorder(peers_->history, plant_, peers_->clock);
    QSignalSpy problems(&recorder, &HistoryRecorder::problemChanged);
    peers_->history.setMode(FailingHistory::Mode::Fails);
    recorder.start();
    recorder.consume({reading()});
    QTRY_VERIFY(recorder.problem().contains(QStringLiteral("The disk is full.")));
    QTRY_COMPARE(problems.size(), 1);

    recorder.consume({reading()});
    peers_->history.setMode(FailingHistory::Mode::Works);

    QTRY_COMPARE(peers_->history.kept().size(), 2);
    QTRY_COMPARE(recorder.problem(), QString());
    QTRY_COMPARE(problems.size(), 2);
    QCOMPARE(problems.last().first().toString(), QString());
  }

  void tellsOfALossAndMarksItsGap() {
    HistoryRecorder recorder(peers_->history, plant_, peers_->clock);
    peers_->history.setMode(FailingHistory::Mode::Fails);
    recorder.start();
    for (int i = 0; i < heldReadings; ++i) recorder.consume({reading()});
    const Reading lost = reading();
    recorder.consume({lost});
    QVERIFY(recorder.problem().contains(QStringLiteral("lost")));

    peers_->history.setMode(FailingHistory::Mode::Works);

    QTRY_COMPARE(peers_->history.kept().size(), heldReadings + 1);
    const Reading mark = peers_->history.kept().last();
    QCOMPARE(mark.sourceTime, lost.sourceTime);
    QCOMPARE(mark.quality, Quality::Bad);
    QVERIFY(!mark.reason.isEmpty());
    QTRY_COMPARE(recorder.problem(), QString());
  }

  void stopsInTimeThoughHistoryHangs() {
    HistoryRecorder recorder(peers_->history, plant_, peers_->clock);
    peers_->history.setMode(FailingHistory::Mode::Hangs);
    recorder.start();
    recorder.consume({reading()});
    QTRY_COMPARE(peers_->history.attempts(), 1);
    recorder.stop();  // the test's own time limit is what a stop that never ends meets
    QVERIFY(!recorder.problem().isEmpty());
    QCOMPARE(peers_->history.attempts(), 1);
  }

  void marksTheGapThatACrashLeft() {
    const UtcTime newest = peers_->clock.now() - std::chrono::hours(3);
    peers_->history.setNewest(TagId{1}, newest);
    peers_->history.setNewest(TagId{2},
                              peers_->clock.now() - std::chrono::seconds(1));  // no gap to speak of
    HistoryRecorder recorder(peers_->history, plant_, peers_->clock);
    recorder.start();
    QTRY_COMPARE(peers_->history.kept().size(), 1);
    const Reading mark = peers_->history.kept().first();
    QCOMPARE(mark.tag, TagId{1});
    QCOMPARE(mark.quality, Quality::Bad);
    QCOMPARE(mark.sourceTime, newest + std::chrono::seconds(1));
  }

  void startsAgainAfterAStop() {
    HistoryRecorder recorder(peers_->history, plant_, peers_->clock);
    recorder.start();
    recorder.stop();
    recorder.start();
    recorder.consume({reading()});
    QTRY_COMPARE(peers_->history.kept().size(), 1);
  }

  void init() { peers_ = std::make_unique<Peers>(); }

 private:
  static constexpr int heldReadings = 2 * 60;  // a minute of two tags
  struct Peers {
    FailingHistory history;
    ManualClock clock;
  };
  Reading reading() {
    peers_->clock.advance(std::chrono::seconds(1));
    return {TagId{1}, 4.5, Quality::Good, peers_->clock.now(), {}};
  }

  const std::shared_ptr<const Plant> plant_ = historyPlant(2);
  std::unique_ptr<Peers> peers_;  // new for each test
};

static const RegisterTest<TestHistoryRecorder> registeredTestHistoryRecorder;

}  // namespace linewarden::test

#include "test_history_recorder.moc"
