// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"
#include "app/store/job_queue.h"
#include "app/store/transaction.h"

#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace linewarden {

class StoreConnection;

/// The store's one writer: a thread, its connection, and a queue. Jobs that wait together
/// are committed together, each in a savepoint of its own.
class StoreWriter {
 public:
  struct Job {
    std::function<Result<void>(Transaction&)> run;
    /// Told the outcome after the commit, in the writer thread.
    std::function<void(const Result<void>&)> done;
  };

  /// Returns when the connection is open.
  static Result<std::unique_ptr<StoreWriter>> start(const QString& path, const SecretBytes& key);
  StoreWriter(const StoreWriter&) = delete;
  StoreWriter& operator=(const StoreWriter&) = delete;
  ~StoreWriter() { stop(); }

  /// Does what is queued, refuses what comes, brings the WAL into the file, and ends the
  /// thread.
  void stop();

  /// From any thread.
  void enqueue(Job job);

 private:
  struct Finished {
    Job job;
    Result<void> outcome;
    std::vector<std::function<void()>> tellings;
  };

  StoreWriter() = default;
  void work(StoreConnection& connection);
  static void runAll(StoreConnection& connection, std::deque<Job> jobs);
  static std::vector<Finished> runGroup(StoreConnection& connection, std::deque<Job>& jobs);
  static Finished runInSavepoint(StoreConnection& connection, Job job);
  static Result<void> commit(StoreConnection& connection, const std::vector<Finished>& group);

  JobQueue<Job> queue_;
  std::thread thread_;
};

}  // namespace linewarden
