// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/row_history.h"
#include "tests/support/history_plant.h"
#include "tests/support/run_tests.h"
#include "tests/support/test_store.h"

#include <QProcess>
#include <QTest>

namespace linewarden::test {

class TestKilledRecording : public QObject {
  Q_OBJECT

 private slots:
  void keepsWhatWasAcknowledged() {
    TestStore made;
    const QString folder = made.folder.path();
    made.store.reset();
    qint64 begin = 1;
    for (int round = 0; round < 3; ++round) {
      const qint64 acknowledged = recordUntilKilled(folder, begin);
      QVERIFY2(acknowledged >= begin, "nothing was acknowledged");

      auto store = Store::open(folder, testStoreKey());
      QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().detail));
      for (const Tag& tag : plant_->tags) {
        const auto newest = checkSeries(**store, tag.id, acknowledged);
        QVERIFY(newest >= acknowledged);
        begin = std::max(begin, newest + 1);
      }
    }
  }

 private:
  /// The last time that the child told of.
  qint64 recordUntilKilled(const QString& folder, qint64 begin) {
    QProcess child;
    child.start(QStringLiteral(LINEWARDEN_BIN_DIR "/record_until_killed"),
                {folder, QString::number(begin)});
    constexpr int enough = 50;
    QByteArray told;
    while (told.count('\n') < enough && child.waitForReadyRead()) told += child.readAll();
    child.kill();
    child.waitForFinished();
    told += child.readAll();
    const qsizetype end = told.lastIndexOf('\n');
    const qsizetype previous = end < 1 ? -1 : told.lastIndexOf('\n', end - 1);
    return told.mid(previous + 1, end - previous - 1).toLongLong();
  }

  /// The newest time of a series that has every time from 1 on; -1 where one is missing.
  qint64 checkSeries(Store& store, TagId tag, qint64 acknowledged) {
    RowHistory history(store, plant_);
    const auto series =
        waitFor(history.read({tag, fromMillis(0), fromMillis(acknowledged + 1'000'000), 0}));
    if (!series) return -1;
    qint64 expected = 1;
    for (const Sample& sample : series->samples) {
      if (toMillis(sample.time) != expected || sample.value != double(expected)) return -1;
      ++expected;
    }
    return expected - 1;
  }

  const std::shared_ptr<const Plant> plant_ = historyPlant(20);
};

static const RegisterTest<TestKilledRecording> registeredTestKilledRecording;

}  // namespace linewarden::test

#include "test_killed_recording.moc"
