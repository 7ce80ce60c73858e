// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/on_call_watch.h"

#include "app/alerts/alarm_repository.h"
#include "app/base/when_done.h"
#include "app/routing/mail_client.h"
#include "app/routing/on_call_repository.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QPromise>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <span>

namespace linewarden {

/// What the store says.
struct OnCallFound {
  bool isRead = false;  ///< false: nothing changed, so nothing was read
  qint64 newest = 0;    ///< change of alarms
  QList<AlarmView> alarms;
  QList<OnCallSent> sent;
  std::optional<QList<OnCallSent>> newestMails;  ///< where they were asked for
  std::optional<UtcTime> lastSent;
};

/// How sending went.
struct OnCallOutcome {
  Result<void> sent;
  Result<void> kept;  ///< by the store; where it was sent
  MailRefusals refused;
  QList<OnCallSent> rows;  ///< what was told, where it was sent
};

namespace {

constexpr std::chrono::seconds onCallLookEvery{2};
// Should a change ever go unseen, it is found by then.
constexpr std::chrono::seconds onCallReadEvery{60};
constexpr std::chrono::hours onCallForgetEvery{1};
constexpr std::chrono::hours onCallKept{24 * 30};
// So that other writers get their turn while a flood is noted.
constexpr qsizetype onCallRowsOfWrite = 500;
constexpr OnCallStepKey onCallServer{};
// Greylisting lets a second try in after some minutes.
constexpr std::chrono::minutes laterAfter{3};
constexpr int laterTries = 10;
constexpr std::size_t mostLater = 100;
constexpr Backoff::Range onCallRests{std::chrono::seconds(2), std::chrono::seconds(5),
                                     std::chrono::minutes(5)};

/// One mail on its way, by value.
struct OnCallJob {
  MailServer server;
  SecretBytes password;
  MailMessage message;
  QList<OnCallSent> rows;
  std::shared_ptr<const std::atomic_bool> cancelled;
};

std::pair<qint64, int> onCallRestKey(const OnCallStepKey& to) {
  return {to.plan, to.step};
}

/// Reads all, unless `seen` is still the newest change.
Result<OnCallFound> onCallFoundIn(QSqlDatabase& database, std::optional<qint64> seen,
                                  std::optional<UtcTime> mailsFrom) {
  OnCallFound found;
  const auto newest = alarm_repository::newest(database);
  if (!newest) return newest.error();
  found.newest = *newest;
  if (seen == *newest) return found;
  auto alarms = alarm_repository::unacknowledged(database);
  if (!alarms) return alarms.error();
  auto sent = on_call_repository::sentOfUnacknowledged(database);
  if (!sent) return sent.error();
  if (mailsFrom) {
    auto mails = on_call_repository::newestMails(database, *mailsFrom);
    if (!mails) return mails.error();
    const auto last = on_call_repository::newestMail(database);
    if (!last) return last.error();
    found.newestMails = std::move(*mails);
    found.lastSent = *last;
  }
  found.isRead = true;
  found.alarms = std::move(*alarms);
  found.sent = std::move(*sent);
  return found;
}

Result<void> keepOnCall(Store& store, const QList<OnCallSent>& rows) {
  for (qsizetype at = 0; at < rows.size(); at += onCallRowsOfWrite) {
    const auto kept =
        waitFor(store.write([part = rows.mid(at, onCallRowsOfWrite)](Transaction& transaction) {
          return on_call_repository::keep(transaction.database(), part);
        }));
    if (!kept) return kept.error();
  }
  return {};
}

/// In the pool's thread: noted there, so that an end right behind it does not forget it.
OnCallOutcome deliverOnCall(Store& store, const Clock& clock, const OnCallJob& job) {
  OnCallOutcome outcome;
  QByteArray password(reinterpret_cast<const char*>(job.password.data()),
                      static_cast<qsizetype>(job.password.size()));
  outcome.sent = sendMail(job.server, password, job.message, *job.cancelled, &outcome.refused);
  const SecretBytes wiped = SecretBytes::take(password);
  if (!outcome.sent) return outcome;
  outcome.rows = job.rows;
  for (OnCallSent& row : outcome.rows) row.sent = clock.now();
  outcome.kept = keepOnCall(store, outcome.rows);
  return outcome;
}

QList<OnCallSent> rowsOfOnCall(const OnCallDue& due) {
  QList<OnCallSent> rows;
  for (const AlarmView& alarm : due.alarms) {
    rows += OnCallSent{due.to(), alarm.record.id, alarm.record.unacknowledgedSince, {}};
  }
  return rows;
}

}  // namespace

OnCallWatch::OnCallWatch(Store& store, const Clock& clock) : store_(store), clock_(clock) {
  pool_.setMaxThreadCount(1);
}

OnCallWatch::~OnCallWatch() {
  stop();
}

void OnCallWatch::setSetup(const MailServer& server, const QByteArray& password,
                           const QList<OnCallPlan>& plans) {
  server_ = server;
  password_ = SecretBytes(std::span(reinterpret_cast<const unsigned char*>(password.constData()),
                                    static_cast<std::size_t>(password.size())));
  plans_ = plans;
  // What was wrong may be put right.
  rests_.clear();
  mailProblem_.clear();
  isChanged_ = true;
  look();
}

void OnCallWatch::start() {
  if (isRunning_) return;
  isRunning_ = true;
  isChanged_ = true;
  newestMails_.reset();  // another program may have sent meanwhile
  cancelled_ = std::make_shared<std::atomic_bool>(false);
  timer_ = new QTimer(this);
  connect(timer_, &QTimer::timeout, this, [this] { look(); });
  timer_->start(onCallLookEvery);
  look();
}

void OnCallWatch::stop() {
  isRunning_ = false;
  if (cancelled_) *cancelled_ = true;
  delete std::exchange(timer_, nullptr);
  pool_.waitForDone();
}

RouteState OnCallWatch::state() const {
  const std::scoped_lock lock(mutex_);
  return state_;
}

bool OnCallWatch::isWanted() const {
  return server_.isOn && std::any_of(plans_.cbegin(), plans_.cend(),
                                     [](const OnCallPlan& plan) { return plan.isOn; });
}

/// Also where no alarm changed.
bool OnCallWatch::mustRead() const {
  return isChanged_ || (next_ && clock_.now() >= *next_) ||
         (state_.waiting > 0 && !isResting(onCallServer));
}

void OnCallWatch::look() {
  if (!isRunning_) return;
  if (isLooking_ || isSending_) {
    isAsked_ = true;
    return;
  }
  keepUnwritten();
  forgetOld();
  if (sendLater()) return;
  if (!isWanted()) {
    storeProblem_.clear();
    RouteState state = state_;
    state.waiting = 0;
    tell(state);
    return;
  }
  isLooking_ = true;
  const auto seen = mustRead() ? std::nullopt : std::optional(seen_);
  const auto mailsFrom =
      newestMails_ ? std::nullopt : std::optional<UtcTime>(clock_.now() - onCallPause);
  whenDone(store_.read([seen, mailsFrom](QSqlDatabase& database) {
    return onCallFoundIn(database, seen, mailsFrom);
  }),
           // With what is unwritten now: it may be written, and gone here, before this is back.
           // Judged as of when it was asked for: who acknowledged meanwhile is not in it.
           this,
           [this, known = unwritten_, asked = clock_.now()](const Result<OnCallFound>& found) {
             isLooking_ = false;
             if (!isRunning_) return;
             take(found, known, asked);
             if (!isSending_ && std::exchange(isAsked_, false)) look();
           });
}

void OnCallWatch::take(const Result<OnCallFound>& found, const QList<OnCallSent>& known,
                       UtcTime now) {
  storeProblem_ = found ? QString() : found.error().message;
  if (!found || !found->isRead) {
    tell(state_);
    return;
  }
  // Asked to look again meanwhile: there may be more than this.
  isChanged_ = isAsked_;
  seen_ = found->newest;
  if (found->newestMails) newestMails_ = found->newestMails;
  RouteState state = state_;
  if (found->lastSent) state.lastSent = found->lastSent;
  OnCallLedger ledger;
  for (const OnCallSent& row : found->sent) ledger.add(row);
  for (const OnCallSent& row : known) ledger.add(row);
  if (newestMails_) {
    for (const OnCallSent& mail : *newestMails_) ledger.noteMail(mail.to, mail.sent);
  }
  const OnCallLook look = onCallLook(found->alarms, plans_, ledger, now);
  const UtcTime latest = now + onCallReadEvery;
  next_ = look.next ? std::min(*look.next, latest) : latest;
  state.waiting = look.due.size();
  tell(state);
  sendFirst(look);
}

void OnCallWatch::sendFirst(const OnCallLook& look) {
  std::erase_if(rests_, [&look](const auto& rest) {
    return rest.first != onCallRestKey(onCallServer) &&
           std::none_of(look.due.cbegin(), look.due.cend(), [&rest](const OnCallDue& due) {
             return onCallRestKey(due.to()) == rest.first;
           });
  });
  if (isResting(onCallServer)) return;
  for (const OnCallDue& due : look.due) {
    if (isResting(due.to())) continue;
    send(due);
    return;
  }
}

void OnCallWatch::send(const OnCallDue& due) {
  run(due.to(), onCallMail(due, server_.sender, clock_.now()), rowsOfOnCall(due), 0);
}

void OnCallWatch::run(const OnCallStepKey& to, const MailMessage& message,
                      const QList<OnCallSent>& rows, int tries) {
  isSending_ = true;
  const auto job = std::make_shared<const OnCallJob>(
      OnCallJob{server_, password_.clone(), message, rows, cancelled_});
  const auto promise = std::make_shared<QPromise<OnCallOutcome>>();
  promise->start();
  whenDone(promise->future(), this, [this, to, message, tries](const OnCallOutcome& outcome) {
    isSending_ = false;
    const bool isPutOff = !outcome.sent && tries > 0;
    keepLater(message, isPutOff ? message.recipients : outcome.refused.later, tries + 1);
    finish(to, outcome);
  });
  pool_.start([&store = store_, &clock = clock_, job, promise] {
    promise->addResult(deliverOnCall(store, clock, *job));
    promise->finish();
  });
}

void OnCallWatch::finish(const OnCallStepKey& to, const OnCallOutcome& outcome) {
  isChanged_ = true;
  isAsked_ = false;
  if (outcome.sent) {
    noteSuccess(to, outcome);
  } else if (outcome.sent.error().code != ErrorCode::Cancelled) {
    noteFailure(to, outcome.sent.error());
  }
  // For what else is due.
  look();
}

void OnCallWatch::noteFailure(const OnCallStepKey& to, const Error& error) {
  const bool isOfMessage = error.code == ErrorCode::PermissionDenied;
  const auto key = onCallRestKey(isOfMessage ? to : onCallServer);
  const auto random = [] { return QRandomGenerator::global()->generateDouble(); };
  Rest& rest = rests_.try_emplace(key, Rest{Backoff(onCallRests, random), {}, {}}).first->second;
  rest.until = clock_.steadyNow() + rest.backoff.next();
  rest.problem = error.message;
  mailProblem_ = error.message;
  RouteState state = state_;
  state.isWorking = false;
  tell(state);
}

void OnCallWatch::noteSuccess(const OnCallStepKey& to, const OnCallOutcome& outcome) {
  rests_.erase(onCallRestKey(onCallServer));
  rests_.erase(onCallRestKey(to));
  const UtcTime sent = clock_.now();
  if (newestMails_ && !outcome.rows.isEmpty()) {
    newestMails_->removeIf([&to](const OnCallSent& mail) { return mail.to == to; });
    *newestMails_ += OnCallSent{to, {}, {}, sent};
  }
  if (!outcome.kept) unwritten_ += outcome.rows;
  mailProblem_ = rests_.empty() ? QString() : rests_.cbegin()->second.problem;
  if (!outcome.refused.forGood.isEmpty()) {
    mailProblem_ = tr("The mail server took no mail for %1; the others were told. Correct the "
                      "addresses of the plan.")
                       .arg(outcome.refused.forGood.join(QStringLiteral(", ")));
  }
  RouteState state = state_;
  state.isWorking = true;
  state.lastSent = sent;
  tell(state);
}

/// Servers put off who they do not know yet (greylisting): these get the same mail once more.
void OnCallWatch::keepLater(const MailMessage& message, const QStringList& recipients, int tries) {
  if (recipients.isEmpty() || later_.size() >= mostLater) return;
  if (tries > laterTries) {
    mailProblem_ =
        tr("The mail server put off mail for %1 until it was too late. Look into it with "
           "who runs that server.")
            .arg(recipients.join(QStringLiteral(", ")));
    return;
  }
  MailMessage same = message;
  same.recipients = recipients;
  later_.push_back({std::move(same), tries, clock_.steadyNow() + laterAfter});
}

/// Whether one that was put off is on its way now.
bool OnCallWatch::sendLater() {
  if (later_.empty() || clock_.steadyNow() < later_.front().from || isResting(onCallServer)) {
    return false;
  }
  const Later later = std::move(later_.front());
  later_.pop_front();
  run({}, later.message, {}, later.tries);
  return true;
}

/// What the store did not take before; until then it is remembered here.
void OnCallWatch::keepUnwritten() {
  if (unwritten_.isEmpty() || isKeeping_) return;
  isKeeping_ = true;
  const auto count = unwritten_.size();
  whenDone(store_.write([rows = unwritten_](Transaction& transaction) {
    return on_call_repository::keep(transaction.database(), rows);
  }),
           this, [this, count](const Result<void>& kept) {
             isKeeping_ = false;
             if (!kept) return;
             unwritten_.remove(0, count);
             isChanged_ = true;
           });
}

void OnCallWatch::forgetOld() {
  const SteadyTime now = clock_.steadyNow();
  if (forgotten_ && now - *forgotten_ < onCallForgetEvery) return;
  forgotten_ = now;
  // Tried again in an hour where it fails.
  store_.write([before = clock_.now() - onCallKept](Transaction& transaction) {
    return on_call_repository::forgetBefore(transaction.database(), before);
  });
}

bool OnCallWatch::isResting(const OnCallStepKey& to) const {
  const auto rest = rests_.find(onCallRestKey(to));
  return rest != rests_.cend() && clock_.steadyNow() < rest->second.until;
}

void OnCallWatch::tell(RouteState state) {
  state.problem = storeProblem_.isEmpty() ? mailProblem_ : storeProblem_;
  if (state.problem != state_.problem) state.problemSince = clock_.now();
  const bool isSame = state.isWorking == state_.isWorking && state.waiting == state_.waiting &&
                      state.lastSent == state_.lastSent && state.problem == state_.problem;
  {
    const std::scoped_lock lock(mutex_);
    state_ = state;
  }
  if (!isSame) emit stateChanged();
}

}  // namespace linewarden
