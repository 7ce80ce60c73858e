// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_recorder.h"

#include "app/history/recording_buffer.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace linewarden {

namespace {

constexpr std::chrono::milliseconds flushEvery{1000};
constexpr std::chrono::milliseconds stopWithin{1800};

QString causeOfLoss() {
  return HistoryRecorder::tr("The store could not be written to for more than a minute.");
}

QString failureProblem(const Error& error) {
  return HistoryRecorder::tr(
             "Values are not being recorded. %1 The last minute is kept in memory and is written "
             "as soon as the store takes it.")
      .arg(error.message);
}

QString lossProblem() {
  return HistoryRecorder::tr(
      "Values are being lost: the store has not taken any for a minute, and memory holds no "
      "more. History will show a gap. Check disk space and the store.");
}

}  // namespace

/// Buffer, thread and state; outlives the recorder while an answer is under way.
class HistoryRecorder::Work : public std::enable_shared_from_this<Work> {
 public:
  Work(HistoryRecorder& recorder, History& history, std::shared_ptr<const Plant> plant,
       const Clock& clock)
      : recorder_(recorder),
        history_(history),
        plant_(std::move(plant)),
        clock_(clock),
        buffer_(*plant_) {}

  void start();
  void stop();
  void consume(const ReadingBatch& batch);
  [[nodiscard]] QString problem() const;

 private:
  void run();
  bool flush(std::unique_lock<std::mutex>& lock);
  std::optional<Result<qint64>> appendAndWait(std::unique_lock<std::mutex>& lock,
                                              ReadingBatch readings);
  void markGapAfterLastRun();
  void setProblem(const QString& problem);

  HistoryRecorder& recorder_;
  History& history_;
  const std::shared_ptr<const Plant> plant_;
  const Clock& clock_;

  mutable std::mutex mutex_;
  std::condition_variable wake_;
  RecordingBuffer buffer_;
  std::optional<Result<qint64>> answer_;
  quint64 asked_ = 0;  // tells a late answer from the awaited one
  bool stopping_ = false;
  std::chrono::steady_clock::time_point stopBy_;
  QString problem_;
  std::thread thread_;
};

void HistoryRecorder::Work::start() {
  if (thread_.joinable()) return;
  stopping_ = false;
  markGapAfterLastRun();
  thread_ = std::thread([this] { run(); });
}

void HistoryRecorder::Work::stop() {
  if (!thread_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    stopBy_ = std::chrono::steady_clock::now() + stopWithin;
    buffer_.addGaps(clock_.now(), tr("The collector was stopped."));
  }
  wake_.notify_all();
  thread_.join();
}

void HistoryRecorder::Work::consume(const ReadingBatch& batch) {
  const std::lock_guard lock(mutex_);
  if (!buffer_.add(batch)) setProblem(lossProblem());
}

QString HistoryRecorder::Work::problem() const {
  const std::lock_guard lock(mutex_);
  return problem_;
}

void HistoryRecorder::Work::run() {
  std::unique_lock lock(mutex_);
  while (!stopping_) {
    wake_.wait_for(lock, flushEvery, [this] { return stopping_; });
    flush(lock);
  }
  // A flush may have begun before the stop, and may leave gap marks to be written.
  while (!buffer_.isEmpty() && std::chrono::steady_clock::now() < stopBy_) {
    if (!flush(lock)) break;
  }
}

bool HistoryRecorder::Work::flush(std::unique_lock<std::mutex>& lock) {
  ReadingBatch readings = buffer_.takeForWriting();
  if (readings.isEmpty()) return true;
  const auto answer = appendAndWait(lock, std::move(readings));
  if (answer && answer->ok()) {
    buffer_.written(causeOfLoss());
    setProblem({});
    return true;
  }
  buffer_.failed();
  const Error unanswered{ErrorCode::StoreBusy, tr("The store did not answer in time."), {}};
  const Error& error = answer ? answer->error() : unanswered;
  if (problem_ != lossProblem()) setProblem(failureProblem(error));
  return false;
}

std::optional<Result<qint64>> HistoryRecorder::Work::appendAndWait(
    std::unique_lock<std::mutex>& lock, ReadingBatch readings) {
  answer_.reset();
  const quint64 asked = ++asked_;
  lock.unlock();
  history_.append(std::move(readings))
      .then([work = shared_from_this(), asked](const Result<qint64>& answer) {
        const std::lock_guard answerLock(work->mutex_);
        if (work->asked_ == asked) work->answer_ = answer;
        work->wake_.notify_all();
      });
  lock.lock();
  wake_.wait(lock, [this] { return answer_.has_value() || stopping_; });
  if (!answer_) wake_.wait_until(lock, stopBy_, [this] { return answer_.has_value(); });
  ++asked_;
  return std::exchange(answer_, std::nullopt);
}

void HistoryRecorder::Work::markGapAfterLastRun() {
  for (const Tag& tag : plant_->tags) {
    if (!tag.recorded || tag.type == DataType::String) continue;
    history_.newest(tag.id).then(
        [work = shared_from_this(), &tag](const Result<std::optional<UtcTime>>& newest) {
          if (!newest || !*newest) return;
          const UtcTime gapBegins = **newest + tag.sampling;
          const std::lock_guard lock(work->mutex_);
          if (gapBegins + 2 * tag.sampling > work->clock_.now()) return;
          work->buffer_.addGap(tag.id, gapBegins, tr("The collector was not running."));
        });
  }
}

void HistoryRecorder::Work::setProblem(const QString& problem) {
  if (problem_ == problem) return;
  problem_ = problem;
  QMetaObject::invokeMethod(
      &recorder_, [recorder = &recorder_, problem] { emit recorder->problemChanged(problem); },
      Qt::QueuedConnection);
}

HistoryRecorder::HistoryRecorder(History& history, std::shared_ptr<const Plant> plant,
                                 const Clock& clock)
    : work_(std::make_shared<Work>(*this, history, std::move(plant), clock)) {}

HistoryRecorder::~HistoryRecorder() {
  stop();
}

void HistoryRecorder::start() {
  work_->start();
}
void HistoryRecorder::stop() {
  work_->stop();
}
void HistoryRecorder::consume(const ReadingBatch& batch) {
  work_->consume(batch);
}
QString HistoryRecorder::problem() const {
  return work_->problem();
}

}  // namespace linewarden
