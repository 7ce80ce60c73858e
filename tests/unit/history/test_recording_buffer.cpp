// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/recording_buffer.h"
#include "tests/support/history_plant.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <limits>

namespace linewarden::test {

namespace {

Reading good(qint64 tag, qint64 second, double value = 1) {
  return {TagId{tag}, value, Quality::Good, fromMillis(second * 1000), {}};
}

Reading bad(qint64 tag, qint64 second) {
  return {TagId{tag}, {}, Quality::Bad, fromMillis(second * 1000), QStringLiteral("no reply")};
}

QList<qint64> seconds(const ReadingBatch& readings) {
  QList<qint64> all;
  for (const Reading& reading : readings) all.append(toMillis(reading.sourceTime) / 1000);
  return all;
}

}  // namespace

class TestRecordingBuffer : public QObject {
  Q_OBJECT

 private slots:
  void holdsAMinuteOfEachTag() {
    const auto plant = historyPlant(3);
    plant->tags[1].sampling = std::chrono::milliseconds(250);
    plant->tags[2].recorded = false;
    QCOMPARE(RecordingBuffer(*plant).capacity(), 60 + 240);
  }

  void takesRecordedNumbersOnly() {
    const auto plant = historyPlant(3);
    plant->tags[1].recorded = false;
    plant->tags[2].type = DataType::String;
    RecordingBuffer buffer(*plant);
    Reading text = good(3, 1);
    text.value = QStringLiteral("Lager");
    QVERIFY(buffer.add({good(1, 1), good(2, 1), text, good(4, 1), good(0, 1)}));
    QCOMPARE(buffer.takeForWriting().size(), 1);
  }

  void takesATimeOfATagOnce() {
    RecordingBuffer buffer(*historyPlant(2));
    buffer.add({good(1, 1), good(1, 1, 2), good(2, 1), good(1, 2)});
    QCOMPARE(seconds(buffer.takeForWriting()), QList<qint64>({1, 1, 2}));
  }

  void goesOnAfterTheClockWasSetBack() {
    RecordingBuffer buffer(*historyPlant(1));
    buffer.add({good(1, 5000), good(1, 1400)});
    QCOMPARE(seconds(buffer.takeForWriting()), QList<qint64>({5000, 1400}));
  }

  void leavesOutStaleReadings() {
    RecordingBuffer buffer(*historyPlant(1));
    Reading stale = good(1, 2);
    stale.quality = Quality::Stale;
    buffer.add({good(1, 1), stale});
    QCOMPARE(seconds(buffer.takeForWriting()), QList<qint64>({1}));
  }

  void keepsTheFirstOfBadReadings() {
    RecordingBuffer buffer(*historyPlant(1));
    buffer.add({good(1, 1), bad(1, 2), bad(1, 3), good(1, 4), bad(1, 5)});
    const ReadingBatch taken = buffer.takeForWriting();
    QCOMPARE(seconds(taken), QList<qint64>({1, 2, 4, 5}));
    QCOMPARE(taken.at(1).quality, Quality::Bad);
    QCOMPARE(taken.at(1).reason, QStringLiteral("no reply"));
  }

  void takesANumberThatIsNotFiniteForAGap() {
    RecordingBuffer buffer(*historyPlant(1));
    buffer.add({good(1, 1, std::numeric_limits<double>::infinity())});
    QCOMPARE(buffer.takeForWriting().first().quality, Quality::Bad);
  }

  void keepsOrderAfterAFailedWrite() {
    RecordingBuffer buffer(*historyPlant(1));
    buffer.add({good(1, 1), good(1, 2)});
    QVERIFY(!buffer.takeForWriting().isEmpty());
    buffer.add({good(1, 3)});
    buffer.failed();
    buffer.add({good(1, 4)});
    QCOMPARE(seconds(buffer.takeForWriting()), QList<qint64>({1, 2, 3, 4}));
  }

  void marksAGapFromTheFirstLossOn() {
    RecordingBuffer buffer(*historyPlant(1));
    for (int second = 1; second <= 60; ++second) QVERIFY(buffer.add({good(1, second)}));
    QVERIFY(!buffer.takeForWriting().isEmpty());
    QVERIFY(!buffer.add({good(1, 61)}));
    QVERIFY(!buffer.add({good(1, 62)}));
    buffer.failed();
    QCOMPARE(buffer.takeForWriting().size(), 60);

    buffer.written(QStringLiteral("full"));
    QVERIFY(buffer.add({good(1, 63)}));

    const ReadingBatch rest = buffer.takeForWriting();
    QCOMPARE(seconds(rest), QList<qint64>({61, 63}));
    QCOMPARE(rest.first().quality, Quality::Bad);
    QCOMPARE(rest.first().reason, QStringLiteral("full"));
    buffer.written({});
    QVERIFY(buffer.isEmpty());
  }

  void putsGapsAfterTheNewestReading() {
    RecordingBuffer buffer(*historyPlant(3));
    buffer.add({good(1, 10), good(2, 8), bad(2, 9)});
    buffer.addGaps(fromMillis(10'000), QStringLiteral("stopped"));
    const ReadingBatch taken = buffer.takeForWriting();
    QCOMPARE(taken.size(), 4);  // tag 2 is in a gap already, tag 3 never began
    QCOMPARE(taken.last().tag, TagId{1});
    QCOMPARE(taken.last().sourceTime, fromMillis(10'001));
  }
};

static const RegisterTest<TestRecordingBuffer> registeredTestRecordingBuffer;

}  // namespace linewarden::test

#include "test_recording_buffer.moc"
