// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_desk_work.h"

#include "app/base/when_done.h"

#include <QEventLoop>
#include <QUuid>

#include <algorithm>

namespace linewarden {

namespace {

constexpr std::chrono::milliseconds tickEvery{250};
constexpr std::chrono::seconds lookEvery{2};
constexpr std::chrono::milliseconds tellEvery{50};
constexpr std::chrono::milliseconds mostEnding{1500};
constexpr std::chrono::milliseconds mostRetryAfter{5000};
// Batches that wait while nobody knows yet who evaluates; then the oldest go.
constexpr std::size_t mostQueued = 20'000;
constexpr qsizetype mostAnnounced = 1000;

struct StoredAlarms {
  QList<AlarmView> views;
  qint64 newest = 0;
  QList<UtcTime> announced;  // of the last ten minutes
};

Result<StoredAlarms> storedAlarms(QSqlDatabase& database, UtcTime now) {
  auto views = alarm_repository::records(database);
  if (!views) return views.error();
  const auto newest = alarm_repository::newest(database);
  if (!newest) return newest.error();
  auto announced = alarm_repository::announcedSince(database, now - FloodMeter::span);
  if (!announced) return announced.error();
  return StoredAlarms{std::move(*views), *newest, std::move(*announced)};
}

QList<AlarmId> idsIn(const AlarmWrite& write) {
  QList<AlarmId> ids;
  for (const AlarmView& view : write.views) ids += view.record.id;
  return ids;
}

}  // namespace

AlarmDesk::Work::Work(const AlarmRooms& rooms, Tellings tellings)
    : rooms_(rooms),
      tellings_(std::move(tellings)),
      program_(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
  thread_.setObjectName(QStringLiteral("alarms"));
  moveToThread(&thread_);
  thread_.start();
  QMetaObject::invokeMethod(this, [this] { start(); });
}

AlarmDesk::Work::~Work() {
  QMetaObject::invokeMethod(
      this,
      [this] {
        end();
        thread_.quit();
      },
      Qt::QueuedConnection);
  thread_.wait();
  // Jobs are run and told in their order, so all of this object's are through after this one.
  rooms_.store.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

/// Writes the rest before another program may take over.
void AlarmDesk::Work::end() {
  drain();
  tickTimer_->stop();
  lookTimer_->stop();
  tellTimer_->stop();
  pending_.release();
  retryFrom_ = {};
  flush();
  if (isWriting_) {
    QEventLoop loop;
    whenIdle_ = [&loop] { loop.quit(); };
    QTimer::singleShot(mostEnding, &loop, &QEventLoop::quit);
    loop.exec();
    whenIdle_ = nullptr;
  }
  // What is still asked of the store answers nobody.
  lease_->stop();
  const QObjectList rest = children();
  qDeleteAll(rest);
}

void AlarmDesk::Work::start() {
  tickTimer_ = new QTimer(this);
  connect(tickTimer_, &QTimer::timeout, this, [this] { tick(); });
  tickTimer_->start(tickEvery);
  lookTimer_ = new QTimer(this);
  connect(lookTimer_, &QTimer::timeout, this, [this] { look(); });
  lookTimer_->start(lookEvery);
  tellTimer_ = new QTimer(this);
  tellTimer_->setSingleShot(true);
  connect(tellTimer_, &QTimer::timeout, this, [this] { tell(); });
  lease_ = new ProgramLease(rooms_.store, QStringLiteral("alarms"), this);
  connect(lease_, &ProgramLease::heldChanged, this, [this](bool isHeld) {
    if (!isHeld) return;
    if (book_) {
      takeOver();
    } else {
      waiting_.emplace_back([this] { takeOver(); });
    }
  });
  load();
}

void AlarmDesk::Work::evaluate() {
  {
    const std::scoped_lock lock(mutex_);
    isDeciding_ = true;
  }
  QMetaObject::invokeMethod(this, [this] {
    lease_->start();
    if (!lease_->isHeld()) decided(false);
  });
}

void AlarmDesk::Work::decided(bool evaluates) {
  evaluates_ = evaluates;
  const std::scoped_lock lock(mutex_);
  isDeciding_ = false;
}

/// Blocks this thread, which has nothing to do without it. Until the store can be read readings
/// and acts wait: an empty book would take what stands in the store away.
void AlarmDesk::Work::load() {
  const UtcTime now = rooms_.clock.now();
  auto stored = waitFor(
      rooms_.store.read([now](QSqlDatabase& database) { return storedAlarms(database, now); }));
  if (!stored) return;
  book_ = std::make_unique<AlarmBook>(*rooms_.plant);
  seen_ = stored->newest;
  static_cast<void>(book_->restore(stored->views, now, true));
  book_->recallFlood(stored->announced, now);
  for (const auto& waiting : std::exchange(waiting_, {})) waiting();
  noteGlance();
  drain();
}

/// From the state that whoever evaluated before left in the store.
void AlarmDesk::Work::takeOver() {
  if (isWriting_) {
    // What a person does here is to be in the store before the store is read.
    mustTakeOver_ = true;
    return;
  }
  {
    const std::scoped_lock lock(mutex_);
    isDeciding_ = true;
  }
  const UtcTime now = rooms_.clock.now();
  const auto stored = waitFor(
      rooms_.store.read([now](QSqlDatabase& database) { return storedAlarms(database, now); }));
  if (!stored) {
    QTimer::singleShot(tickEvery, this, [this] { takeOver(); });
    return;
  }
  seen_ = stored->newest;
  take(book_->restore(stored->views, now));
  decided(true);
  // Drivers tell a bad value once; what was told to the other program is known here too.
  const ReadingBatch known = newestReadings_.values();
  newestReadings_.clear();
  take(book_->take(known));
  for (const Saying& saying : std::as_const(said_)) take(saying(*book_, rooms_.clock.now()));
  drain();
}

void AlarmDesk::Work::push(const ReadingBatch& batch) {
  const std::scoped_lock lock(mutex_);
  queue_.push_back(batch);
  // Only while the store cannot be read; else the queue is emptied faster than it fills.
  if (queue_.size() > mostQueued && isDeciding_) queue_.pop_front();
  if (isPosted_) return;
  isPosted_ = true;
  QMetaObject::invokeMethod(
      this, [this] { drain(); }, Qt::QueuedConnection);
}

void AlarmDesk::Work::say(const QString& about, Saying what) {
  post([this, about, what = std::move(what)] {
    said_.insert(about, what);
    if (!evaluates_) return;
    take(what(*book_, rooms_.clock.now()));
    flush();
  });
}

void AlarmDesk::Work::post(std::function<void()> what) {
  QMetaObject::invokeMethod(
      this,
      [this, what = std::move(what)] {
        if (book_) {
          what();
        } else {
          waiting_.push_back(what);
        }
      },
      Qt::QueuedConnection);
}

QFuture<Result<int>> AlarmDesk::Work::act(Act act) {
  const auto promise = std::make_shared<QPromise<Result<int>>>();
  promise->start();
  post([this, act = std::move(act), promise] {
    beginParts(act, [promise](const Result<int>& outcome) {
      promise->addResult(outcome);
      promise->finish();
    });
  });
  return promise->future();
}

QFuture<Result<QList<AlarmView>>> AlarmDesk::Work::views(bool all) {
  const auto promise = std::make_shared<QPromise<Result<QList<AlarmView>>>>();
  promise->start();
  post([this, all, promise] {
    drain();
    const UtcTime now = rooms_.clock.now();
    promise->addResult(Result<QList<AlarmView>>(all ? book_->all(now) : book_->standing(now)));
    promise->finish();
  });
  return promise->future();
}

AlarmFlood AlarmDesk::Work::flood() const {
  const std::scoped_lock lock(mutex_);
  return flood_;
}

void AlarmDesk::Work::drain() {
  if (!book_) return;
  takeQueued();
  flush();
}

void AlarmDesk::Work::takeQueued() {
  std::deque<ReadingBatch> batches;
  {
    const std::scoped_lock lock(mutex_);
    isPosted_ = false;
    if (!isDeciding_) batches.swap(queue_);
  }
  for (const ReadingBatch& batch : batches) {
    if (evaluates_) {
      take(book_->take(batch));
    } else {
      remember(batch);
    }
  }
}

void AlarmDesk::Work::remember(const ReadingBatch& batch) {
  for (const Reading& reading : batch) {
    if (book_->watches(reading.tag)) newestReadings_.insert(reading.tag.value, reading);
  }
}

void AlarmDesk::Work::tick() {
  if (!book_) {
    load();
    return;
  }
  drain();
  const UtcTime now = rooms_.clock.now();
  take(evaluates_ ? book_->tick(now) : book_->passTime(now));
  pending_.tick(now);
  flush();
}

void AlarmDesk::Work::take(const AlarmBook::Changes& changes) {
  for (const AlarmChange& change : changes) {
    toTell_ += change.id;
    unkept_ += change.id;
    if (change.isAnnouncement()) {
      toAnnounce_ += change;
      if (toAnnounce_.size() > mostAnnounced) toAnnounce_.removeFirst();
    }
    pending_.add(change);
  }
  const FloodMeter& meter = book_->flood();
  const bool isOtherFlood = meter.isFlood() != toldFlood_;
  {
    const std::scoped_lock lock(mutex_);
    flood_ = {meter.isFlood(), meter.since(), meter.count()};
  }
  if (!changes.isEmpty() || isOtherFlood) tellSoon();
}

void AlarmDesk::Work::tellSoon() {
  if (!tellTimer_->isActive()) tellTimer_->start(tellEvery);
}

AlarmGlance AlarmDesk::Work::glance() const {
  const std::scoped_lock lock(mutex_);
  return glance_;
}

void AlarmDesk::Work::noteGlance() {
  const AlarmBook::Counts counts = book_->counts();
  const std::scoped_lock lock(mutex_);
  glance_ = {counts.unacknowledged, counts.active, counts.newestCritical};
}

void AlarmDesk::Work::tell() {
  if (book_) noteGlance();
  const QSet<AlarmId> ids = std::exchange(toTell_, {});
  if (!ids.isEmpty()) tellings_.changed(ids.values());
  const QList<AlarmChange> changes = std::exchange(toAnnounce_, {});
  if (!changes.isEmpty()) tellings_.announced(changes);
  const bool isFlood = book_ && book_->flood().isFlood();
  if (isFlood == toldFlood_) return;
  toldFlood_ = isFlood;
  tellings_.floodChanged(isFlood);
}

QList<AlarmView> AlarmDesk::Work::viewsOf(const QSet<AlarmId>& ids) const {
  const UtcTime now = rooms_.clock.now();
  QList<AlarmView> views;
  for (const AlarmId& id : ids) {
    if (const auto view = book_->view(id, now)) views += *view;
  }
  return views;
}

AlarmWrite AlarmDesk::Work::takePending() {
  AlarmWrite write{pending_.take(), {}};
  write.views = viewsOf(std::exchange(unkept_, {}));
  return write;
}

void AlarmDesk::Work::takeBack(const AlarmWrite& write) {
  pending_.takeBack(write.changes);
  for (const AlarmView& view : write.views) unkept_ += view.record.id;
}

/// One write at a time, so that what comes meanwhile goes together.
void AlarmDesk::Work::flush() {
  if (isWriting_) return;
  if (!acts_.empty()) {
    const auto act = std::move(acts_.front());
    acts_.pop_front();
    act();
    return;
  }
  if (pending_.isEmpty() && unkept_.isEmpty()) return;
  if (rooms_.clock.steadyNow() < retryFrom_) return;
  isWriting_ = true;
  const AlarmWrite write = takePending();
  const auto done = rooms_.store.write(
      [this, write](Transaction& transaction) { return keepIn(transaction, write); });
  whenDone(done, this, [this, write](const Result<void>& outcome) {
    if (outcome) {
      noteVersions(write);
      retryAfter_ = {};
      written();
      return;
    }
    takeBack(write);
    if (alarm_repository::isChangedMeanwhile(outcome.error())) {
      refresh(idsIn(write));
      return;
    }
    // A full disk: a later tick tries again.
    retryAfter_ = std::min(std::max(2 * retryAfter_, tickEvery), mostRetryAfter);
    retryFrom_ = rooms_.clock.steadyNow() + retryAfter_;
    written();
  });
}

void AlarmDesk::Work::written() {
  isWriting_ = false;
  if (std::exchange(mustTakeOver_, false)) takeOver();
  flush();
  if (!isWriting_ && whenIdle_) whenIdle_();
}

void AlarmDesk::Work::noteVersions(const AlarmWrite& write) {
  pending_.stored();
  for (const AlarmView& view : write.views) {
    book_->noteVersion(view.record.id, view.record.version + 1);
  }
}

/// Another program was first: takes up what it did, then writes again.
void AlarmDesk::Work::refresh(const QList<AlarmId>& ids) {
  const auto read = rooms_.store.read(
      [ids](QSqlDatabase& database) { return alarm_repository::recordsOf(database, ids); });
  whenDone(read, this, [this](const Result<QList<AlarmView>>& stored) {
    if (stored) adopt(*stored);
    retryFrom_ = rooms_.clock.steadyNow() + (stored ? std::chrono::milliseconds(0) : tickEvery);
    written();
  });
}

void AlarmDesk::Work::look() {
  if (!book_ || isLooking_) return;
  isLooking_ = true;
  const auto read = rooms_.store.read([after = seen_, program = program_](QSqlDatabase& database) {
    return alarm_repository::changedByOthers(database, after, program);
  });
  whenDone(read, this, [this](const Result<alarm_repository::ForeignChanges>& foreign) {
    isLooking_ = false;
    if (!foreign) return;
    seen_ = std::max(seen_, foreign->newest);
    adopt(foreign->views);
  });
}

/// For sound and banner of a window that only follows.
void AlarmDesk::Work::noteFollowed(const AlarmRecord& own, const AlarmRecord& stored) {
  if (stored.state != AlarmState::Unacknowledged || stored.announced <= own.announced) return;
  AlarmChange change;
  change.id = stored.id;
  change.from = own.state == AlarmState::Unacknowledged ? AlarmState::Normal : own.state;
  change.to = AlarmState::Unacknowledged;
  change.time = stored.announced;
  change.what = QStringLiteral("raised");
  change.occurrence = stored.occurrence;
  change.value = stored.value;
  change.limit = stored.limit;
  toAnnounce_ += change;
  if (toAnnounce_.size() > mostAnnounced) toAnnounce_.removeFirst();
}

void AlarmDesk::Work::adopt(const QList<AlarmView>& stored) {
  for (const AlarmView& view : stored) {
    const AlarmId& id = view.record.id;
    const AlarmRecord* own = book_->record(id);
    if (own == nullptr) {
      if (view.source == AlarmSource::Process) continue;
      take(book_->restore({view}, rooms_.clock.now(), !evaluates_));
    } else if (own->version == view.record.version) {
      continue;
    } else if (evaluates_) {
      book_->adopt(view.record);
      unkept_ += id;  // with what is known here of its condition
    } else {
      noteFollowed(*own, view.record);
      book_->copy(view.record);
    }
    toTell_ += id;
  }
  if (!toTell_.isEmpty()) tellSoon();
}

}  // namespace linewarden
