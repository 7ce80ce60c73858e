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
constexpr int commits = 2000;

QTextStream& out() {
  static QTextStream stream(stdout);
  return stream;
}

/// How many of `count` things `work` does in a second.
double rate(int count, const std::function<void()>& work) {
  QElapsedTimer timer;
  timer.start();
  work();
  return count * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

void report(const QString& what, double store, double raw) {
  out() << QStringLiteral("%1 %2/s, bare C API %3/s, ratio %4\n")
               .arg(what, -24)
               .arg(store, 10, 'f', 0)
               .arg(raw, 10, 'f', 0)
               .arg(store / raw, 0, 'f', 2);
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

void insertThroughStore(Store& store) {
  // One commit each, as the bare API does it: the next group waits for this one.
  for (int from = 0; from < rows; from += rowsPerCommit) {
    require(waitFor(store.write(
        [from](Transaction& transaction) { return insertSamples(transaction, from); })));
  }
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

void commitOneByOne(Store& store) {
  for (int i = 0; i < commits; ++i) {
    require(
        waitFor(store.write([i](Transaction& transaction) { return setValue(transaction, i); })));
  }
}

void commitTogether(Store& store) {
  QList<QFuture<Result<void>>> writes;
  for (int i = 0; i < commits; ++i) {
    writes.append(store.write([i](Transaction& transaction) { return setValue(transaction, i); }));
  }
  for (QFuture<Result<void>>& write : writes) require(waitFor(write));
}

void measure() {
  const QTemporaryDir folder;
  const SecretBytes key = randomSecret(32);
  RawSqlCipher raw(folder.filePath(QStringLiteral("raw.db")), key);
  auto made = Store::create(folder.path(), key);
  if (!made) qFatal("%s", qPrintable(made.error().message));
  Store& store = **made;

  const double rawInsert = rate(rows, [&] { raw.insertSamples(rows, rowsPerCommit); });
  report(QStringLiteral("rows written (1,000 a commit)"),
         rate(rows, [&] { insertThroughStore(store); }), rawInsert);

  double rawSum = 0;
  double storeSum = 0;
  const double rawRead = rate(rows, [&] { rawSum = raw.readSamples(); });
  const double storeRead = rate(rows, [&] { storeSum = waitFor(store.read(readSamples)).value(); });
  if (rawSum != storeSum) qFatal("the two read different rows");
  report(QStringLiteral("rows read"), storeRead, rawRead);

  const double single = rate(commits, [&] { commitOneByOne(store); });
  out() << QStringLiteral("durable jobs, one at a time %1/s\n").arg(single, 0, 'f', 0);
  out() << QStringLiteral("durable jobs, many waiting  %1/s\n")
               .arg(rate(commits, [&] { commitTogether(store); }), 0, 'f', 0);
  out().flush();
}

}  // namespace

}  // namespace linewarden::bench

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  linewarden::bench::measure();
  return 0;
}
