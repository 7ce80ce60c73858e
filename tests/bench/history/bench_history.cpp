// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/row_history.h"
#include "app/store/query.h"
#include "tests/support/history_plant.h"
#include "tests/support/test_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cmath>
#include <cstdio>

using namespace linewarden;

namespace {

constexpr int tagCount = 1000;
constexpr int batches = 100;
constexpr int secondsPerBatch = 10;
constexpr double rows = double(tagCount) * batches * secondsPerBatch;

template <class T>
void mustSucceed(const Result<T>& result) {
  if (!result) throw BrokenInvariant(result.error().detail.toStdString());
}

double secondsOf(const QElapsedTimer& timer) {
  return double(timer.nsecsElapsed()) / 1e9;
}

/// All tags, second by second, as a collector of 1,000 tags would write them each 10 s.
ReadingBatch batchOf(int number) {
  ReadingBatch batch;
  batch.reserve(qsizetype{tagCount} * secondsPerBatch);
  for (qint64 second = qint64{number} * secondsPerBatch;
       second < (qint64{number} + 1) * secondsPerBatch; ++second) {
    for (qint64 tag = 1; tag <= tagCount; ++tag) {
      batch.append(
          {TagId{tag}, double(second + tag), Quality::Good, fromMillis(second * 1000), {}});
    }
  }
  return batch;
}

double ingestThroughHistory() {
  test::TestStore place;
  RowHistory history(*place.store, test::historyPlant(tagCount));
  double seconds = 0;
  for (int number = 0; number < batches; ++number) {
    const ReadingBatch batch = batchOf(number);
    QElapsedTimer timer;
    timer.start();
    mustSucceed(waitFor(history.append(batch)));
    seconds += secondsOf(timer);
  }
  return rows / seconds;
}

/// One prepared INSERT for each row, in transactions of the same size.
Result<int> insertPlainly(QSqlDatabase& database, const ReadingBatch& batch) {
  QSqlQuery query(database);
  if (!query.prepare(QStringLiteral(
          "INSERT INTO history_sample (tag_id, time, value, quality) VALUES (?, ?, ?, ?)"))) {
    return storeError(query.lastError());
  }
  for (const Reading& reading : batch) {
    query.bindValue(0, reading.tag.value);
    query.bindValue(1, toMillis(reading.sourceTime));
    query.bindValue(2, asNumber(reading.value));
    query.bindValue(3, 0);
    if (!query.exec()) return storeError(query.lastError());
  }
  return 0;
}

double ingestStraight(int rowsPerTransaction) {
  test::TestStore place;
  double seconds = 0;
  double written = 0;
  for (int number = 0; number < batches && seconds < 10; ++number) {
    const ReadingBatch batch = batchOf(number);
    QElapsedTimer timer;
    timer.start();
    for (qsizetype at = 0; at < batch.size() && secondsOf(timer) < 10; at += rowsPerTransaction) {
      const ReadingBatch part = batch.mid(at, rowsPerTransaction);
      mustSucceed(waitFor(place.store->write([part](Transaction& transaction) {
        return insertPlainly(transaction.database(), part);
      })));
      written += double(part.size());
    }
    seconds += secondsOf(timer);
  }
  return written / seconds;
}

double millisecondsToReadAYear() {
  test::TestStore place;
  RowHistory history(*place.store, test::historyPlant(1));
  constexpr qint64 minutes = 365 * 24 * 60;
  ReadingBatch year;
  for (qint64 minute = 0; minute < minutes; ++minute) {
    const double value = std::sin(double(minute) / 700) + double(minute % 13);
    year.append({TagId{1}, value, Quality::Good, fromMillis(minute * 60'000), {}});
  }
  mustSucceed(waitFor(history.append(year)));
  QElapsedTimer timer;
  timer.start();
  mustSucceed(waitFor(history.read({TagId{1}, fromMillis(0), fromMillis(minutes * 60'000), 2000})));
  return secondsOf(timer) * 1000;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const double history = ingestThroughHistory();
  const double straight = ingestStraight(tagCount * secondsPerBatch);
  const double single = ingestStraight(1);
  std::printf("ingest through RowHistory:             %10.0f rows/s\n", history);
  std::printf("plain INSERTs, same transactions:      %10.0f rows/s (RowHistory: %.2f times)\n",
              straight, history / straight);
  std::printf("plain INSERTs, each durable by itself: %10.0f rows/s (RowHistory: %.1f times)\n",
              single, history / single);
  std::printf("a year of one tag by the minute, 2,000 points: %.0f ms\n",
              millisecondsToReadAYear());
  return 0;
}
