// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace linewarden {

/// Jobs on their way to a thread. All calls from any thread.
template <class Job>
class JobQueue {
 public:
  /// False, and the job stays the caller's, once the queue is closed.
  bool push(Job& job) {
    {
      const std::lock_guard lock(mutex_);
      if (closed_) return false;
      jobs_.push_back(std::move(job));
    }
    waiting_.notify_one();
    return true;
  }

  /// All jobs, waiting for the first; none when the queue is closed and empty.
  std::deque<Job> takeAll() {
    std::unique_lock lock(mutex_);
    waiting_.wait(lock, [this] { return closed_ || !jobs_.empty(); });
    return std::exchange(jobs_, {});
  }

  /// The next job, waiting for it; none when the queue is closed and empty.
  std::optional<Job> takeOne() {
    std::unique_lock lock(mutex_);
    waiting_.wait(lock, [this] { return closed_ || !jobs_.empty(); });
    if (jobs_.empty()) return std::nullopt;
    std::optional<Job> job(std::move(jobs_.front()));
    jobs_.pop_front();
    return job;
  }

  /// Takes no more jobs; those in it can still be taken.
  void close() {
    {
      const std::lock_guard lock(mutex_);
      closed_ = true;
    }
    waiting_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable waiting_;
  std::deque<Job> jobs_;
  bool closed_ = false;
};

}  // namespace linewarden
