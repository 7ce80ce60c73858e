// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"
#include "app/plc/backoff.h"
#include "app/routing/alarm_route.h"
#include "app/routing/mail_message.h"
#include "app/routing/on_call_rules.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

class QTimer;

namespace linewarden {

class Store;
struct OnCallFound;
struct OnCallOutcome;

/// Mails people on call what nobody acknowledged, step by step. What was sent stands in the store,
/// so nothing is lost or told twice over a restart, but for a mail whose server went away while
/// answering. Lives in the thread that calls start(), with an event loop; never blocks it: the
/// store answers later, and one mail at a time is sent in a thread of its own. After a failure it
/// waits, ever longer, up to 5 minutes.
class OnCallWatch : public QObject {
  Q_OBJECT

 public:
  /// `store` and `clock` outlive it.
  explicit OnCallWatch(Store& store, const Clock& clock);
  ~OnCallWatch() override;

  /// `password` stays the caller's to wipe.
  void setSetup(const MailServer& server, const QByteArray& password,
                const QList<OnCallPlan>& plans);
  /// From now on it sends; looks at once, then each 2 s.
  void start();
  /// Within a second; what is not sent waits in the store. In the thread of start(), and before
  /// this goes in another one.
  void stop();
  void look();
  /// Any thread.
  [[nodiscard]] RouteState state() const;

 signals:
  void stateChanged();

 private:
  /// A step that failed, or (0, 0) the server for all.
  struct Rest {
    Backoff backoff;
    SteadyTime until;
    QString problem;
  };
  /// A mail to those that the server put off.
  struct Later {
    MailMessage message;
    int tries = 0;
    SteadyTime from;
  };

  [[nodiscard]] bool isWanted() const;
  [[nodiscard]] bool mustRead() const;
  /// `known`: sent, and perhaps not in `found`; `now`: when `found` was asked for.
  void take(const Result<OnCallFound>& found, const QList<OnCallSent>& known, UtcTime now);
  void sendFirst(const OnCallLook& look);
  void send(const OnCallDue& due);
  void run(const OnCallStepKey& to, const MailMessage& message, const QList<OnCallSent>& rows,
           int tries);
  void keepLater(const MailMessage& message, const QStringList& recipients, int tries);
  [[nodiscard]] bool sendLater();
  void finish(const OnCallStepKey& to, const OnCallOutcome& outcome);
  void noteFailure(const OnCallStepKey& to, const Error& error);
  void noteSuccess(const OnCallStepKey& to, const OnCallOutcome& outcome);
  void keepUnwritten();
  void forgetOld();
  [[nodiscard]] bool isResting(const OnCallStepKey& to) const;
  /// Tells `state` with the problem of the moment, where it is another than before.
  void tell(RouteState state);

  Store& store_;
  const Clock& clock_;
  MailServer server_;
  SecretBytes password_;
  QList<OnCallPlan> plans_;
  QTimer* timer_ = nullptr;
  bool isRunning_ = false;
  bool isLooking_ = false;
  bool isSending_ = false;
  bool isKeeping_ = false;
  bool isAsked_ = false;   // to look, while it was busy
  bool isChanged_ = true;  // of what the last look went by, other than alarms
  qint64 seen_ = -1;       // newest change of alarms at the last look
  std::optional<UtcTime> next_;
  std::optional<SteadyTime> forgotten_;
  std::optional<QList<OnCallSent>> newestMails_;  // of the last minute; read once, then followed
  QList<OnCallSent> unwritten_;                   // sent, but the store did not take it
  std::map<std::pair<qint64, int>, Rest> rests_;
  std::deque<Later> later_;
  QString storeProblem_;
  QString mailProblem_;
  std::shared_ptr<std::atomic_bool> cancelled_;
  mutable std::mutex mutex_;
  RouteState state_;
  QThreadPool pool_;  // last: what it does ends first
};

}  // namespace linewarden
