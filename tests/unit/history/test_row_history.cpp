// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/row_history.h"
#include "tests/support/history_plant.h"
#include "tests/support/run_tests.h"
#include "tests/support/test_store.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace linewarden::test {

namespace {

Reading reading(qint64 tag, qint64 second, double value) {
  return {TagId{tag}, value, Quality::Good, fromMillis(second * 1000), {}};
}

ReadingBatch seconds(qint64 tag, qint64 from, qint64 to) {
  ReadingBatch batch;
  for (qint64 second = from; second < to; ++second) {
    batch.append(reading(tag, second, double(second)));
  }
  return batch;
}

}  // namespace

class TestRowHistory : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    store_ = std::make_unique<TestStore>();
    history_ = std::make_unique<RowHistory>(*store_->store, plant_);
  }
  void cleanup() {
    history_.reset();
    store_.reset();
  }

  void givesBackWhatWasAppended() {
    Reading stale = reading(1, 3, -7);
    stale.quality = Quality::Stale;
    const Reading bad{TagId{1}, {}, Quality::Bad, fromMillis(4000), QStringLiteral("no reply")};
    QCOMPARE(appended({reading(1, 1, 0.1), reading(2, 1, 5), reading(1, 2, 1e308), stale, bad}), 5);

    const Series series = all(1);

    QCOMPARE(series.tag, TagId{1});
    QVERIFY(!series.reduced);
    QCOMPARE(series.samples.size(), 4);
    QCOMPARE(series.samples.at(0).value, 0.1);
    QCOMPARE(series.samples.at(1).value, 1e308);
    QCOMPARE(series.samples.at(2).quality, Quality::Stale);
    QCOMPARE(series.samples.at(3).quality, Quality::Bad);
    QVERIFY(std::isnan(series.samples.at(3).value));
    QCOMPARE(series.samples.at(3).time, fromMillis(4000));
  }

  void leavesASampleThatIsThere() {
    QCOMPARE(appended({reading(1, 1, 10), reading(1, 2, 20)}), 2);
    QCOMPARE(appended({reading(1, 1, 11), reading(1, 2, 21), reading(1, 3, 30)}), 1);
    QCOMPARE(values(all(1)), QList<double>({10, 20, 30}));
  }

  void takesTheFirstOfTwoInABatch() {
    QCOMPARE(appended({reading(1, 1, 10), reading(1, 1, 11)}), 1);
    QCOMPARE(values(all(1)), QList<double>({10}));
  }

  void sortsWhatComesOutOfOrder() {
    QCOMPARE(appended({reading(1, 5, 5), reading(1, 3, 3), reading(1, 4, 4), reading(1, 3, 9)}), 3);
    QCOMPARE(appended({reading(1, 1, 1), reading(1, 6, 6)}), 2);
    QCOMPARE(values(all(1)), QList<double>({1, 3, 4, 5, 6}));
  }

  void takesTheRangeHalfOpen() {
    appended(seconds(1, 0, 10));
    const auto series = waitFor(history_->read({TagId{1}, fromMillis(2000), fromMillis(5000), 0}));
    QCOMPARE(values(*series), QList<double>({2, 3, 4}));
  }

  void skipsTextAndRecordsWhatIsNotFiniteAsGap() {
    Reading text = reading(3, 1, 0);
    text.value = QStringLiteral("Lager");
    QCOMPARE(appended({text, reading(1, 1, std::numeric_limits<double>::infinity())}), 1);
    QCOMPARE(all(3).samples.size(), 0);
    QCOMPARE(all(1).samples.first().quality, Quality::Bad);
  }

  void reducesALargeRangeAndKeepsItsPeak() {
    ReadingBatch batch = seconds(1, 0, 100'000);
    batch[41'234].value = 1e9;
    appended(batch);
    const auto series =
        waitFor(history_->read({TagId{1}, fromMillis(0), fromMillis(100'000'000), 400}));
    QVERIFY(series->reduced);
    QVERIFY(series->samples.size() <= 400);
    QVERIFY(values(*series).contains(1e9));
    QCOMPARE(series->samples.first().value, 0.0);
    QCOMPARE(series->samples.last().value, 99'999.0);
  }

  void tellsTheNewestTime() {
    QCOMPARE(*waitFor(history_->newest(TagId{1})), std::optional<UtcTime>());
    appended({reading(1, 9, 1), reading(1, 4, 1)});
    QCOMPARE(*waitFor(history_->newest(TagId{1})), std::optional<UtcTime>(fromMillis(9000)));
    QCOMPARE(*waitFor(history_->newest(TagId{2})), std::optional<UtcTime>());
  }

  void refusesAnUnknownTag() {
    const auto read = waitFor(history_->read({TagId{99}, fromMillis(0), fromMillis(1), 0}));
    QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
    const auto append = waitFor(history_->append({reading(1, 1, 1), reading(99, 1, 1)}));
    QCOMPARE(append.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(all(1).samples.size(), 0);  // nothing of the batch is there
  }

  void findsATagByNameInAChangedPlant() {
    appended({reading(2, 1, 22)});
    auto changed = historyPlant(2);
    changed->tags[0].name = QStringLiteral("tag2");
    changed->tags[1].name = QStringLiteral("tag1");
    history_ = std::make_unique<RowHistory>(*store_->store, changed);
    QCOMPARE(values(all(1)), QList<double>({22}));
    QCOMPARE(all(2).samples.size(), 0);
  }

  void isThereAfterTheStoreWasOpenedAgain() {
    appended(seconds(1, 0, 100));
    history_.reset();
    store_->store.reset();
    auto opened = Store::open(store_->folder.path(), testStoreKey());
    QVERIFY(opened.ok());
    store_->store = std::move(opened).value();
    history_ = std::make_unique<RowHistory>(*store_->store, plant_);
    QCOMPARE(all(1).samples.size(), 100);
    QCOMPARE(appended(seconds(1, 50, 150)), 50);
  }

  void endsACancelledReadWithoutAResult() {
    appended(seconds(1, 0, 50'000));
    auto read = history_->read({TagId{1}, fromMillis(0), fromMillis(50'000'000), 0});
    read.cancel();
    read.waitForFinished();
    QVERIFY(read.isCanceled());
  }

 private:
  qint64 appended(const ReadingBatch& batch) {
    const auto count = waitFor(history_->append(batch));
    return count ? *count : -1;
  }
  Series all(qint64 tag) {
    return *waitFor(history_->read({TagId{tag}, fromMillis(0), fromMillis(1'000'000'000), 0}));
  }
  static QList<double> values(const Series& series) {
    QList<double> all;
    for (const Sample& sample : series.samples) all.append(sample.value);
    return all;
  }
  static std::shared_ptr<const Plant> plantWithText() {
    auto plant = historyPlant(3);
    plant->tags[2].type = DataType::String;
    return plant;
  }

  const std::shared_ptr<const Plant> plant_ = plantWithText();
  std::unique_ptr<TestStore> store_;
  std::unique_ptr<RowHistory> history_;
};

static const RegisterTest<TestRowHistory> registeredTestRowHistory;

}  // namespace linewarden::test

#include "test_row_history.moc"
