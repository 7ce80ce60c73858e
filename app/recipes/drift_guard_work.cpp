// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/drift_guard_work.h"

#include "app/base/when_done.h"
#include "app/recipes/download_repository.h"
#include "app/recipes/drift_repository.h"

#include <algorithm>

namespace linewarden {

namespace {

constexpr std::chrono::seconds advanceEvery{5};
// Signatures are to hold on, and another program may have loaded something.
constexpr std::chrono::seconds reloadEvery{30};

Result<std::vector<LoadedRecipe>> loadedIn(QSqlDatabase& database, UtcTime now) {
  const auto records = download_repository::lastDone(database);
  if (!records) return records.error();
  std::vector<LoadedRecipe> loaded;
  loaded.reserve(static_cast<std::size_t>(records->size()));
  for (const DownloadRecord& record : *records) {
    auto judged = verifyRecipe(database, record.version, now);
    if (!judged) return judged.error();
    const auto newest = download_repository::newest(database, record.line, 1);
    if (!newest) return newest.error();
    auto standing = drift_repository::standing(database, record.line);
    if (!standing) return standing.error();
    LoadedRecipe one{record,
                     std::move(*judged),
                     record.id,
                     false,
                     record.finished.value_or(record.started),
                     std::move(*standing)};
    if (!newest->isEmpty()) {
      const DownloadRecord& last = newest->constFirst();
      one.newest = last.id;
      one.isLoading = last.outcome == DownloadOutcome::Running;
      one.compareFrom = last.finished.value_or(last.started);
    }
    loaded.push_back(std::move(one));
  }
  return loaded;
}

}  // namespace

DriftGuard::Work::Work(const DriftRooms& rooms, std::function<void(const QString&)> tellChanged)
    : rooms_(rooms), tellChanged_(std::move(tellChanged)) {
  thread_.setObjectName(QStringLiteral("drift"));
  moveToThread(&thread_);
  thread_.start();
  QMetaObject::invokeMethod(this, [this] {
    timer_ = new QTimer(this);
    connect(timer_, &QTimer::timeout, this, [this] { advance(); });
    timer_->start(advanceEvery);
    reloadTimer_ = new QTimer(this);
    connect(reloadTimer_, &QTimer::timeout, this, [this] { reloadNow(); });
    reloadTimer_->start(reloadEvery);
    reloadNow();
  });
}

DriftGuard::Work::~Work() {
  QMetaObject::invokeMethod(
      this,
      [this] {
        delete timer_;
        delete reloadTimer_;
        for (const auto& waiting : reloads_) {
          waiting->addResult(Result<void>(Error{ErrorCode::Cancelled, {}, {}}));
          waiting->finish();
        }
        reloads_.clear();
        // What is still asked of the store answers nobody.
        for (QObject* child : children()) delete child;
        thread_.quit();
      },
      Qt::QueuedConnection);
  thread_.wait();
  // Jobs are run and told in their order, so all of this object's are through after this one.
  rooms_.store.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

void DriftGuard::Work::push(const ReadingBatch& batch) {
  const std::scoped_lock lock(mutex_);
  ReadingBatch ours;
  for (const Reading& reading : batch) {
    if (tags_.contains(reading.tag)) ours += reading;
  }
  if (ours.isEmpty()) return;
  queue_.push_back(std::move(ours));
  if (isPosted_) return;
  isPosted_ = true;
  QMetaObject::invokeMethod(
      this, [this] { drain(); }, Qt::QueuedConnection);
}

void DriftGuard::Work::drain() {
  std::deque<ReadingBatch> batches;
  {
    const std::scoped_lock lock(mutex_);
    batches.swap(queue_);
    isPosted_ = false;
  }
  for (const ReadingBatch& batch : batches) {
    for (auto& [id, line] : lines_) {
      take(line, line.consume(batch));
      for (const DriftRecord& ended : line.takeEnded()) end(line, ended);
      take(line, line.watch(batch));
    }
  }
}

void DriftGuard::Work::advance() {
  const UtcTime now = rooms_.clock.now();
  for (auto& [id, line] : lines_) take(line, line.advance(now));
}

QFuture<Result<void>> DriftGuard::Work::reload() {
  auto promise = std::make_shared<QPromise<Result<void>>>();
  promise->start();
  QMetaObject::invokeMethod(
      this,
      [this, promise] {
        reloads_.push_back(promise);
        reloadNow();
      },
      Qt::QueuedConnection);
  return promise->future();
}

void DriftGuard::Work::reloadNow() {
  if (isReloading_) return;
  isReloading_ = true;
  // Those that come while it is read want what is there after they asked.
  auto waiting = std::exchange(reloads_, {});
  const auto read = rooms_.store.read(
      [now = rooms_.clock.now()](QSqlDatabase& database) { return loadedIn(database, now); });
  whenDone(read, this, [this, waiting](const Result<std::vector<LoadedRecipe>>& loaded) {
    isReloading_ = false;
    // What was known is compared on while the store cannot be read; the next turn tries again.
    if (loaded) install(*loaded);
    for (const auto& promise : waiting) {
      promise->addResult(loaded ? Result<void>() : Result<void>(loaded.error()));
      promise->finish();
    }
    if (!reloads_.empty()) reloadNow();
  });
}

void DriftGuard::Work::install(std::vector<LoadedRecipe> loaded) {
  for (LoadedRecipe& one : loaded) {
    const QString id = one.download.line;
    const auto known = lines_.find(id);
    const bool isSame =
        known != lines_.end() && known->second.loaded().download.id == one.download.id;
    if (isSame && renew(known->second, one)) continue;
    if (known != lines_.end()) lines_.erase(known);
    const auto made =
        lines_.emplace(id, GuardedLine(std::move(one), rooms_.plant, rooms_.clock.now())).first;
    if (!made->second.loaded().judged.isSigned) tellUnverified(made->second);
    tellChanged_(id);
  }
  showTags();
}

/// False where the line has to begin anew: it was compared with content that was never signed.
bool DriftGuard::Work::renew(GuardedLine& line, LoadedRecipe& one) {
  const LoadedRecipe& before = line.loaded();
  const bool wasSigned = before.judged.isSigned;
  const bool isSigned = one.judged.isSigned;
  if (!wasSigned && isSigned && before.judged.signedContent != one.judged.signedContent) {
    return false;
  }
  const bool isOther = wasSigned != isSigned || before.isLoading != one.isLoading ||
                       before.newest != one.newest ||
                       before.judged.isEffective != one.judged.isEffective;
  // Content that does not hold any more is compared as it was when it did.
  if (!isSigned) one.judged.signedContent = before.judged.signedContent;
  line.renew(std::move(one), rooms_.clock.now());
  if (wasSigned && !isSigned) tellUnverified(line);
  if (isOther) tellChanged_(line.loaded().download.line);
  return true;
}

void DriftGuard::Work::showTags() {
  QSet<TagId> tags;
  for (const auto& [id, line] : lines_) tags.unite(line.tags());
  const std::scoped_lock lock(mutex_);
  tags_ = tags;
}

QFuture<Result<QList<DriftView>>> DriftGuard::Work::views() {
  auto promise = std::make_shared<QPromise<Result<QList<DriftView>>>>();
  promise->start();
  QMetaObject::invokeMethod(
      this,
      [this, promise] {
        QList<DriftView> views;
        for (const auto& [id, line] : lines_) views += line.view();
        promise->addResult(Result<QList<DriftView>>(std::move(views)));
        promise->finish();
      },
      Qt::QueuedConnection);
  return promise->future();
}

QFuture<Result<QList<WatchView>>> DriftGuard::Work::watches(const QString& line) {
  auto promise = std::make_shared<QPromise<Result<QList<WatchView>>>>();
  promise->start();
  QMetaObject::invokeMethod(
      this,
      [this, promise, line] {
        const auto found = lines_.find(line);
        promise->addResult(Result<QList<WatchView>>(
            found == lines_.end() ? QList<WatchView>() : found->second.watches()));
        promise->finish();
      },
      Qt::QueuedConnection);
  return promise->future();
}

}  // namespace linewarden
