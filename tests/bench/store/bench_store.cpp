// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and commits a second through the store, and how that compares with the bare C API
// in the same run. Figures of a build with sanitizers mean nothing.
#include "app/crypto/random.h"
#include "app/store/query.h"
#include "app/store/store.h"
#include "raw_sqlcipher.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <functional>

namespace linewarden::bench {

namespace {

constexpr int rows = 200'000;
constexpr int rowsPerCommit = 1000;
constexpr int readings = 5;
constexpr int commits = 1000;

QTextStream& out() {
  static QTextStream stream(stdout);
  return stream;
}

/// Time that work took, added up over its parts.
class Stopwatch {
 public:
  void run(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    nanoseconds_ += timer.nsecsElapsed();
  }
  [[nodiscard]] double perSecond(int count) const {
    return count * 1e9 / static_cast<double>(nanoseconds_);
  }

 private:
  qint64 nanoseconds_ = 0;
};

void report(const QString& what, int count, const Stopwatch& store, const Stopwatch& raw) {
  out() << QStringLiteral("%1 %2/s, bare C API %3/s, ratio %4\n")
               .arg(what, -28)
               .arg(store.perSecond(count), 9, 'f', 0)
               .arg(raw.perSecond(count), 9, 'f', 0)
               .arg(store.perSecond(count) / raw.perSecond(count), 0, 'f', 2);
}

void require(const Result<void>& result) {
  if (!result) qFatal("%s", qPrintable(result.error().message + result.error().detail));
}

Result<void> insertSamples(Transaction& transaction, int from) {
  QSqlQuery query(transaction.database());
  if (!query.prepare(QStringLiteral("INSERT INTO history_sample (tag_id, time, value, quality) "
                                    "VALUES (?, ?, ?, ?)"))) {
    return storeError(query.lastError());
  }
  for (int row = from; row < from + rowsPerCommit; ++row) {
    query.bindValue(0, row % 200);
    query.bindValue(1, row / 200);
    query.bindValue(2, row * 0.5);
    query.bindValue(3, 0);
    if (!query.exec()) return storeError(query.lastError());
  }
  return {};
}

// One commit each, as the bare API does it: the next group waits for this one.
void insertThroughStore(Store& store, int from) {
  require(waitFor(
      store.write([from](Transaction& transaction) { return insertSamples(transaction, from); })));
}

Result<double> readSamples(QSqlDatabase& database) {
  auto query =
      runQuery(database, QStringLiteral("SELECT tag_id, time, value, quality FROM history_sample"));
  if (!query) return query.error();
  double sum = 0;
  while (query->next()) {
    sum += query->value(0).toDouble() + query->value(1).toDouble() + query->value(2).toDouble() +
           query->value(3).toDouble();
  }
  return sum;
}

Result<void> setValue(Transaction& transaction, int i) {
  const auto query =
      runQuery(transaction.database(),
               QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES ('n', ?)"), {i});
  if (!query) return query.error();
  return {};
}

void commitOne(Store& store, int i) {
  require(waitFor(store.write([i](Transaction& transaction) { return setValue(transaction, i); })));
}

void commitTogether(Store& store) {
  QList<QFuture<Result<void>>> writes;
  for (int i = 0; i < commits; ++i) {
    writes.append(store.write([i](Transaction& transaction) { return setValue(transaction, i); }));
  }
  for (QFuture<Result<void>>& write : writes) require(waitFor(write));
}

// Both take turns, so that a disk that is slower for a while is slower for both.
void measureRows(Store& store, RawSqlCipher& raw) {
  Stopwatch storeWrites;
  Stopwatch rawWrites;
  for (int from = 0; from < rows; from += rowsPerCommit) {
    rawWrites.run([&] { raw.insertSamples(from, rowsPerCommit); });
    storeWrites.run([&] { insertThroughStore(store, from); });
  }
  report(QStringLiteral("rows written, 1,000 a commit"), rows, storeWrites, rawWrites);

  Stopwatch storeReads;
  Stopwatch rawReads;
  for (int i = 0; i < readings; ++i) {
    double rawSum = 0;
    double storeSum = 0;
    rawReads.run([&] { rawSum = raw.readSamples(); });
    storeReads.run([&] { storeSum = waitFor(store.read(readSamples)).value(); });
    if (rawSum != storeSum) qFatal("the two read different rows");
  }
  report(QStringLiteral("rows read"), readings * rows, storeReads, rawReads);
}

void measureCommits(Store& store, RawSqlCipher& raw) {
  Stopwatch rawCommits;
  Stopwatch oneByOne;
  Stopwatch together;
  for (int i = 0; i < commits; ++i) {
    rawCommits.run([&] { raw.insertSamples(rows + i, 1); });
    oneByOne.run([&] { commitOne(store, i); });
  }
  together.run([&] { commitTogether(store); });
  report(QStringLiteral("durable jobs, one at a time"), commits, oneByOne, rawCommits);
  report(QStringLiteral("durable jobs, many waiting"), commits, together, rawCommits);
}

void measure() {
  const QTemporaryDir folder;
  const SecretBytes key = randomSecret(32);
  RawSqlCipher raw(folder.filePath(QStringLiteral("raw.db")), key);
  auto made = Store::create(folder.path(), key);
  if (!made) qFatal("%s", qPrintable(made.error().message));
  measureRows(**made, raw);
  measureCommits(**made, raw);
  out().flush();
}

}  // namespace

}  // namespace linewarden::bench

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  linewarden::bench::measure();
  return 0;
}
