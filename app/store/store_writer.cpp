// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store_writer.h"

#include "app/store/store_connection.h"
#include "app/store/store_errors.h"

#include <exception>
#include <future>

namespace linewarden {

namespace {

// A flood must not keep a group's first job waiting for ever.
constexpr std::size_t largestGroup = 256;

const QString begin = QStringLiteral("BEGIN IMMEDIATE");
const QString commitAll = QStringLiteral("COMMIT");
const QString rollbackAll = QStringLiteral("ROLLBACK");
const QString save = QStringLiteral("SAVEPOINT job");
const QString keep = QStringLiteral("RELEASE job");
const QString undo = QStringLiteral("ROLLBACK TO job");

Result<void> tryLock(StoreConnection& connection) {
  if (auto begun = connection.run(begin); !begun) return begun;
  return connection.run(rollbackAll);
}

}  // namespace

Result<std::unique_ptr<StoreWriter>> StoreWriter::start(const QString& path,
                                                        const SecretBytes& key) {
  std::unique_ptr<StoreWriter> writer(new StoreWriter);
  std::promise<Result<void>> opened;
  std::future<Result<void>> isOpen = opened.get_future();
  writer->thread_ = std::thread([&opened, &path, &key, writer = writer.get()] {
    auto connection = StoreConnection::open(path, key, {});
    // The lock is tried at once: whoever opens the store learns that another holds it.
    const Result<void> ready = connection ? tryLock(**connection) : connection.error();
    if (!ready) {
      opened.set_value(ready);
      return;
    }
    // From here on the caller goes on, and what it lent is gone.
    opened.set_value({});
    writer->work(**connection);
  });
  if (const auto outcome = isOpen.get(); !outcome) return outcome.error();
  return writer;
}

void StoreWriter::stop() {
  queue_.close();
  if (thread_.joinable()) thread_.join();
}

void StoreWriter::enqueue(Job job) {
  if (!queue_.push(job)) job.done(store_errors::closing());
}

void StoreWriter::work(StoreConnection& connection) {
  while (true) {
    std::deque<Job> jobs = queue_.takeAll();
    if (jobs.empty()) break;
    runAll(connection, std::move(jobs));
  }
  // Failing is no loss: whoever opens the store next reads the WAL.
  static_cast<void>(connection.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
}

void StoreWriter::runAll(StoreConnection& connection, std::deque<Job> jobs) {
  while (!jobs.empty()) {
    if (const auto begun = connection.run(begin); !begun) {
      for (const Job& job : jobs) job.done(begun);
      return;
    }
    const std::vector<Finished> group = runGroup(connection, jobs);
    const Result<void> committed = commit(connection, group);
    for (const Finished& finished : group) {
      if (!finished.outcome || !committed) {
        finished.job.done(finished.outcome ? committed : finished.outcome);
        continue;
      }
      // Before the future, as its owner may end what the tellings speak of.
      for (const auto& tell : finished.tellings) tell();
      finished.job.done({});
    }
  }
}

std::vector<StoreWriter::Finished> StoreWriter::runGroup(StoreConnection& connection,
                                                         std::deque<Job>& jobs) {
  std::vector<Finished> group;
  do {
    group.push_back(runInSavepoint(connection, std::move(jobs.front())));
    jobs.pop_front();
    // SQLite gives up the whole transaction on a full disk and the like.
  } while (!jobs.empty() && connection.driver().inTransaction() && group.size() < largestGroup);
  return group;
}

StoreWriter::Finished StoreWriter::runInSavepoint(StoreConnection& connection, Job job) {
  Finished finished{std::move(job), connection.run(save), {}};
  if (!finished.outcome) return finished;
  Transaction transaction(connection.database());
  try {
    finished.outcome = finished.job.run(transaction);
  } catch (const std::exception& exception) {
    finished.outcome = store_errors::brokenJob(QString::fromUtf8(exception.what()));
  }
  if (!connection.driver().inTransaction()) return finished;
  if (finished.outcome) finished.outcome = connection.run(keep);
  if (!finished.outcome) {
    static_cast<void>(connection.run(undo));
    static_cast<void>(connection.run(keep));
  }
  finished.tellings = transaction.takeTellings();
  return finished;
}

Result<void> StoreWriter::commit(StoreConnection& connection, const std::vector<Finished>& group) {
  if (!connection.driver().inTransaction()) {
    const Result<void>& last = group.back().outcome;
    return last ? Result<void>(store_errors::brokenJob(
                      QStringLiteral("a job ended the store's transaction")))
                : last;
  }
  auto done = connection.run(commitAll);
  if (!done && connection.driver().inTransaction()) {
    static_cast<void>(connection.run(rollbackAll));
  }
  return done;
}

}  // namespace linewarden
