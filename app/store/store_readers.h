// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"
#include "app/store/job_queue.h"

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace linewarden {

class StoreConnection;

/// The store's reader threads, each with a read-only connection, on one queue. A job sees
/// one consistent state.
class StoreReaders {
 public:
  struct Job {
    std::function<void(StoreConnection&)> run;
    /// When it is not run, and when it lets an exception out before it has answered.
    std::function<void(const Error&)> refuse;
  };

  /// Returns when the connections are open.
  static Result<std::unique_ptr<StoreReaders>> start(const QString& path, const SecretBytes& key,
                                                     int threads);
  StoreReaders(const StoreReaders&) = delete;
  StoreReaders& operator=(const StoreReaders&) = delete;
  ~StoreReaders() { stop(); }

  /// Refuses what is queued and what comes, and waits for what runs.
  void stop();

  /// From any thread.
  void enqueue(Job job);
  /// Whether long jobs should end early. From any thread.
  [[nodiscard]] bool closing() const { return closing_; }

 private:
  StoreReaders() = default;
  void work(StoreConnection& connection);

  JobQueue<Job> queue_;
  std::atomic<bool> closing_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace linewarden
