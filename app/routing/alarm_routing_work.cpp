// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/alarm_routing_work.h"

#include "app/alerts/alarm_desk.h"
#include "app/audit/checkpoint_keeper.h"
#include "app/base/when_done.h"
#include "app/crypto/secret_bytes.h"
#include "app/routing/mail_client.h"
#include "app/routing/route_repository.h"
#include "app/routing/routing_changes.h"
#include "app/routing/syslog_trial.h"

#include <QCryptographicHash>
#include <QPromise>

#include <algorithm>

namespace linewarden {

namespace {

// What other programs at the same store did is seen so soon.
constexpr std::chrono::seconds routingLookEvery{2};
// Under a flood the desk tells 20 times a second.
constexpr std::chrono::milliseconds routingLookSoon{100};
constexpr int routingPoolThreads = 4;

bool sameState(const RouteState& a, const RouteState& b) {
  return a.id == b.id && a.isWorking == b.isWorking && a.waiting == b.waiting &&
         a.lastSent == b.lastSent && a.problem == b.problem && a.problemSince == b.problemSince;
}

bool sameStates(const QList<RouteState>& a, const QList<RouteState>& b) {
  return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), sameState);
}

bool sameSetup(const RoutingSetup& a, const RoutingSetup& b) {
  return a.syslog == b.syslog && a.mail == b.mail && a.onCall == b.onCall;
}

}  // namespace

AlarmRouting::Work::Work(const RoutingRooms& rooms, Tellings tellings)
    : rooms_(rooms), tellings_(std::move(tellings)) {
  pool_.setMaxThreadCount(routingPoolThreads);
  thread_.setObjectName(QStringLiteral("routing"));
  moveToThread(&thread_);
  connect(
      &rooms_.desk, &AlarmDesk::changed, this, [this] { lookSoon(); }, Qt::QueuedConnection);
  connect(
      &rooms_.keeper, &CheckpointKeeper::checkpointMade, this, [this] { lookSoon(); },
      Qt::QueuedConnection);
  thread_.start();
  QMetaObject::invokeMethod(
      this, [this] { begin(); }, Qt::QueuedConnection);
}

AlarmRouting::Work::~Work() {
  isOver_ = true;
  QMetaObject::invokeMethod(
      this, [this] { qDeleteAll(findChildren<SyslogTrial*>(Qt::FindDirectChildrenOnly)); },
      Qt::QueuedConnection);
  // Trials are told by the routing thread, so it ends behind them.
  pool_.waitForDone();
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

void AlarmRouting::Work::begin() {
  onCall_ = std::make_unique<OnCallWatch>(rooms_.store, rooms_.clock);
  connect(onCall_.get(), &OnCallWatch::stateChanged, this, [this] { showStates(); });
  auto* timer = new QTimer(this);
  connect(timer, &QTimer::timeout, this, [this] {
    look();
    readSetup();
  });
  timer->start(routingLookEvery);
  lookTimer_ = new QTimer(this);
  lookTimer_->setSingleShot(true);
  connect(lookTimer_, &QTimer::timeout, this, [this] { look(); });
  readSetup();
}

void AlarmRouting::Work::end() {
  isEnding_ = true;
  setSending(false);
  // The next program begins where this one got to: senders have handed it to the store by now.
  if (lease_) {
    rooms_.store.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
  }
  lease_.reset();
  onCall_.reset();
  // Senders hand over how far they got; what is still asked of the store answers nobody.
  senders_.clear();
  const QObjectList all = children();
  qDeleteAll(all);
}

void AlarmRouting::Work::start() {
  QMetaObject::invokeMethod(
      this,
      [this] {
        if (lease_ || isEnding_) return;
        lease_ = std::make_unique<ProgramLease>(rooms_.store, QStringLiteral("routing"));
        connect(lease_.get(), &ProgramLease::heldChanged, this,
                [this](bool isHeld) { setSending(isHeld); });
        lease_->start();
        setSending(lease_->isHeld());
      },
      Qt::QueuedConnection);
}

void AlarmRouting::Work::reload() {
  QMetaObject::invokeMethod(
      this, [this] { readSetup(); }, Qt::QueuedConnection);
}

QFuture<Result<void>> AlarmRouting::Work::tryOut(const SyslogRoute& route, const QString& person) {
  const auto promise = std::make_shared<QPromise<Result<void>>>();
  promise->start();
  QMetaObject::invokeMethod(
      this,
      [this, route, person, promise] {
        const auto tell = [promise](const Result<void>& outcome) {
          promise->addResult(outcome);
          promise->finish();
        };
        if (isOver_) {
          tell(Error{ErrorCode::Cancelled, {}, {}});
          return;
        }
        auto* trial = new SyslogTrial(route, rooms_.clock, person, tell, this);
        trial->start();
      },
      Qt::QueuedConnection);
  return promise->future();
}

Result<void> AlarmRouting::Work::tryMail(const MailServer& server,
                                         const std::optional<QByteArray>& password,
                                         const QString& address) {
  const MailMessage message = linewarden::testMail(server.sender, address, rooms_.clock.now());
  if (password) return sendMail(server, *password, message, isOver_);
  auto kept = waitFor(rooms_.store.read(
      [server](QSqlDatabase& database) { return routing_changes::passwordFor(database, server); }));
  if (!kept) return kept.error();
  auto outcome = sendMail(server, *kept, message, isOver_);
  const SecretBytes wiped = SecretBytes::take(*kept);
  return outcome;
}

QList<RouteState> AlarmRouting::Work::states() const {
  const std::scoped_lock lock(mutex_);
  return states_;
}

void AlarmRouting::Work::lookSoon() {
  if (isEnding_ || lookTimer_ == nullptr || lookTimer_->isActive()) return;
  lookTimer_->start(routingLookSoon);
}

void AlarmRouting::Work::look() {
  for (SyslogSender* sender : std::as_const(senders_)) sender->look();
  if (isSending_) onCall_->look();
}

Result<AlarmRouting::Work::Stored> AlarmRouting::Work::stored(QSqlDatabase& database) {
  Stored stored;
  auto setup = route_repository::setup(database);
  if (!setup) return setup.error();
  stored.setup = std::move(*setup);
  auto password = route_repository::mailPassword(database);
  if (!password) return password.error();
  stored.passwordMark = QCryptographicHash::hash(*password, QCryptographicHash::Sha256);
  const SecretBytes wiped = SecretBytes::take(*password);
  for (const SyslogRoute& route : stored.setup.syslog) {
    const auto cursor = route_repository::cursor(database, route.id);
    if (!cursor) return cursor.error();
    const auto waiting = route_repository::waiting(database, route);
    if (!waiting) return waiting.error();
    RouteState state;
    state.id = route.id;
    state.waiting = *waiting;
    state.lastSent = cursor->lastSent;
    stored.states += state;
  }
  return stored;
}

void AlarmRouting::Work::readSetup() {
  if (isEnding_) return;
  if (isReading_) {
    isStale_ = true;
    return;
  }
  isReading_ = true;
  isStale_ = false;
  whenDone(rooms_.store.read(&Work::stored), this, [this](const Result<Stored>& stored) {
    isReading_ = false;
    // A store that cannot be read is told elsewhere; the next look tries again.
    if (stored) take(*stored);
    if (isStale_) readSetup();
  });
}

void AlarmRouting::Work::take(const Stored& stored) {
  const bool isFirst = !known_;
  const bool isOther = isFirst || !sameSetup(known_->setup, stored.setup);
  if (isOther || known_->passwordMark != stored.passwordMark) isMailStale_ = true;
  known_ = stored;
  if (isOther) takeSyslog(stored.setup.syslog);
  if (isMailStale_) takeMail();
  if (isOther && !isFirst) tellings_.setupChanged();
  showStates();
}

void AlarmRouting::Work::takeSyslog(const QList<SyslogRoute>& routes) {
  QHash<qint64, SyslogRoute> wanted;
  for (const SyslogRoute& route : routes) {
    if (isSending_ && route.isOn) wanted.insert(route.id, route);
  }
  const QList<qint64> running = senders_.keys();
  for (const qint64 id : running) {
    const auto same = wanted.constFind(id);
    if (same != wanted.cend() && senders_.value(id)->route() == *same) {
      wanted.remove(id);
      continue;
    }
    delete senders_.take(id);
  }
  for (const SyslogRoute& route : std::as_const(wanted)) {
    auto* sender = new SyslogSender(rooms_.store, rooms_.clock, route, SyslogLink::Limits(), this);
    senders_.insert(route.id, sender);
    connect(sender, &SyslogSender::stateChanged, this, [this] { showStates(); });
    sender->start();
  }
}

/// The password is read for the moment alone.
void AlarmRouting::Work::takeMail() {
  isMailStale_ = false;
  whenDone(rooms_.store.read(&route_repository::mailPassword), this,
           [this](const Result<QByteArray>& read) {
             if (!read) {
               isMailStale_ = true;
               return;
             }
             QByteArray password = *read;
             onCall_->setSetup(known_->setup.mail, password, known_->setup.onCall);
             const SecretBytes wiped = SecretBytes::take(password);
           });
}

void AlarmRouting::Work::setSending(bool isSending) {
  if (isSending == isSending_) return;
  isSending_ = isSending;
  if (isSending) {
    onCall_->start();
  } else {
    onCall_->stop();
  }
  if (known_) takeSyslog(known_->setup.syslog);
  showStates();
}

void AlarmRouting::Work::showStates() {
  if (!known_ || isEnding_) return;
  QList<RouteState> states;
  for (RouteState state : std::as_const(known_->states)) {
    if (const SyslogSender* sender = senders_.value(state.id)) {
      RouteState live = sender->state();
      live.waiting = state.waiting;
      if (!live.lastSent) live.lastSent = state.lastSent;
      state = live;
    }
    states += state;
  }
  states += onCall_->state();
  {
    const std::scoped_lock lock(mutex_);
    if (sameStates(states_, states)) return;
    states_ = states;
  }
  tellings_.statesChanged();
}

}  // namespace linewarden
