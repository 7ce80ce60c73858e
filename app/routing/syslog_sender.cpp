// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/syslog_sender.h"

#include "app/audit/checkpoint_repository.h"
#include "app/base/when_done.h"
#include "app/store/store.h"

#include <algorithm>

namespace linewarden {

namespace {

constexpr int changesOfBatch = 200;
constexpr int checkpointsOfBatch = 50;
constexpr std::chrono::milliseconds keepCursorEvery{250};

}  // namespace

SyslogSender::SyslogSender(Store& store, const Clock& clock, const SyslogRoute& route,
                           const SyslogLink::Limits& limits, QObject* parent)
    : QObject(parent),
      store_(store),
      clock_(clock),
      route_(route),
      origin_(SyslogOrigin::here()),
      link_(route, clock, limits, this),
      keepTimer_(this) {
  keepTimer_.setSingleShot(true);
  connect(&keepTimer_, &QTimer::timeout, this, [this] { keepNow(); });
  connect(&link_, &SyslogLink::ready, this, [this] { onReady(); });
  connect(&link_, &SyslogLink::room, this, [this] { pump(); });
  connect(&link_, &SyslogLink::confirmed, this, [this](qint64 mark) { onConfirmed(mark); });
  connect(&link_, &SyslogLink::lost, this, [this](const QString& problem) { onLost(problem); });
}

SyslogSender::~SyslogSender() {
  if (!isUnkept_) return;
  // Nobody waits for it here; whoever ends the sending waits for the store.
  store_.write([id = route_.id, cursor = *cursor_](Transaction& transaction) {
    return route_repository::keepCursor(transaction.database(), id, cursor);
  });
}

void SyslogSender::start() {
  const auto read = store_.read(
      [id = route_.id](QSqlDatabase& database) { return route_repository::cursor(database, id); });
  whenDone(read, this, [this](const Result<Cursor>& cursor) {
    if (cursor_) return;  // asked twice
    if (!cursor) {
      // Nothing of ours works without the store; look() tries again.
      noteProblem(cursor.error().message);
      return;
    }
    cursor_ = *cursor;
    link_.open();
  });
}

void SyslogSender::look() {
  if (!cursor_) {
    start();
    return;
  }
  isStale_ = true;
  if (link_.isReady() && items_.empty()) readMore();
}

RouteState SyslogSender::state() const {
  RouteState state;
  state.id = route_.id;
  state.isWorking = isWorking_;
  if (cursor_) state.lastSent = cursor_->lastSent;
  state.problem = problem_;
  state.problemSince = problemSince_;
  return state;
}

void SyslogSender::onReady() {
  ++connection_;
  isReading_ = false;
  items_.clear();
  onWay_.clear();
  read_ = *cursor_;
  readMore();
}

void SyslogSender::onLost(const QString& problem) {
  ++connection_;
  isReading_ = false;
  items_.clear();
  onWay_.clear();
  noteProblem(problem);
}

Result<SyslogSender::Batch> SyslogSender::batchAfter(QSqlDatabase& database, const Cursor& after,
                                                     bool withCheckpoints) {
  auto changes = alarm_repository::changesAfter(database, after.changes, changesOfBatch);
  if (!changes) return changes.error();
  Batch batch{std::move(*changes), {}, false};
  batch.isFull = batch.changes.size() == changesOfBatch;
  if (!withCheckpoints) return batch;
  auto checkpoints =
      checkpoint_repository::checkpointsAfter(database, after.checkpoints, checkpointsOfBatch);
  if (!checkpoints) return checkpoints.error();
  batch.checkpoints = std::move(*checkpoints);
  batch.isFull = batch.isFull || batch.checkpoints.size() == checkpointsOfBatch;
  return batch;
}

void SyslogSender::readMore() {
  if (isReading_) return;
  isReading_ = true;
  isStale_ = false;
  const auto read = store_.read(
      [after = read_, withCheckpoints = route_.sendsCheckpoints](QSqlDatabase& database) {
        return batchAfter(database, after, withCheckpoints);
      });
  whenDone(read, this, [this, connection = connection_](const Result<Batch>& batch) {
    if (connection != connection_) return;
    isReading_ = false;
    if (!batch) {
      noteProblem(batch.error().message);
      return;
    }
    take(*batch);
    isStale_ = isStale_ || batch->isFull;
    if (items_.empty() && onWay_.empty()) noteWell();
    pump();
  });
}

void SyslogSender::take(const Batch& batch) {
  Cursor reached = read_;
  for (const alarm_repository::JournalEntry& entry : batch.changes) {
    reached.changes = entry.change.sequence;
    if (takes(route_.filter, entry.source, entry.definition)) items_.push_back({entry, reached});
  }
  // What is left out before a checkpoint is passed with it.
  for (const SignedCheckpoint& checkpoint : batch.checkpoints) {
    reached.checkpoints = checkpoint.checkpoint.size;
    items_.push_back({checkpoint, reached});
  }
  read_ = reached;
  Cursor* newest = newestUpTo();
  if (newest != nullptr) {
    *newest = reached;
    return;
  }
  if (cursor_->changes == reached.changes && cursor_->checkpoints == reached.checkpoints) return;
  // Nothing of it is for this receiver.
  cursor_->changes = reached.changes;
  cursor_->checkpoints = reached.checkpoints;
  keepSoon();
}

SyslogSender::Cursor* SyslogSender::newestUpTo() {
  if (!items_.empty()) return &items_.back().upTo;
  return onWay_.empty() ? nullptr : &onWay_.back().upTo;
}

void SyslogSender::pump() {
  while (!items_.empty() && link_.hasRoom()) {
    const Item item = std::move(items_.front());
    items_.pop_front();
    ++number_;
    const QByteArray message = std::visit(
        [this](const auto& what) { return syslogMessage(origin_, what, number_); }, item.what);
    const int connection = connection_;
    onWay_.push_back({number_, item.upTo});
    link_.send(message, number_);
    if (connection != connection_) return;  // lost meanwhile
  }
  if (items_.empty() && isStale_) readMore();
}

void SyslogSender::onConfirmed(qint64 mark) {
  bool isForward = false;
  while (!onWay_.empty() && onWay_.front().mark <= mark) {
    cursor_ = onWay_.front().upTo;
    onWay_.pop_front();
    isForward = true;
  }
  if (!isForward) return;
  cursor_->lastSent = clock_.now();
  keepSoon();
  noteWell();
}

void SyslogSender::keepSoon() {
  isUnkept_ = true;
  if (!keepTimer_.isActive()) keepTimer_.start(keepCursorEvery);
}

void SyslogSender::keepNow() {
  if (isKeeping_ || !isUnkept_) return;
  isKeeping_ = true;
  isUnkept_ = false;
  const auto kept = store_.write([id = route_.id, cursor = *cursor_](Transaction& transaction) {
    return route_repository::keepCursor(transaction.database(), id, cursor);
  });
  whenDone(kept, this, [this](const Result<void>& done) {
    isKeeping_ = false;
    // A full disk: it is tried again, and what was delivered would be sent twice after a crash.
    if (!done || isUnkept_) keepSoon();
    if (done) emit stateChanged();
  });
}

void SyslogSender::noteWell() {
  if (isWorking_ && problem_.isEmpty()) return;
  isWorking_ = true;
  problem_.clear();
  problemSince_ = {};
  emit stateChanged();
}

void SyslogSender::noteProblem(const QString& problem) {
  const bool isNew = problem != problem_;
  if (problem_.isEmpty()) problemSince_ = clock_.now();
  isWorking_ = false;
  problem_ = problem;
  if (isNew) emit stateChanged();
}

}  // namespace linewarden
