// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routing/alarm_routing.h"
#include "app/routing/on_call_watch.h"
#include "app/routing/syslog_link.h"
#include "app/routing/syslog_sender.h"
#include "app/store/program_lease.h"
#include "app/store/store.h"

#include <QHash>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrent>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>

namespace linewarden {

/// AlarmRouting's work in a thread of its own: senders, people on call and the lease that says
/// whether this program is the one that sends.
class AlarmRouting::Work : public QObject {
 public:
  struct Tellings {
    std::function<void()> statesChanged;  ///< in the routing thread, as the other
    std::function<void()> setupChanged;
  };
  /// What is stored of the whole room.
  struct Stored {
    RoutingSetup setup;
    QByteArray passwordMark;   ///< tells another password from the one before
    QList<RouteState> states;  ///< of the syslog routes
  };

  Work(const RoutingRooms& rooms, Tellings tellings);
  ~Work() override;

  [[nodiscard]] const RoutingRooms& rooms() const { return rooms_; }
  /// In a thread of the pool, for what may block: files of a route, the trial of a mail.
  template <class Job>
  auto inPool(Job job) {
    return QtConcurrent::run(&pool_, std::move(job));
  }
  /// `change(Transaction&) -> Result<T>`, once `check() -> Result<void>` in the pool has nothing
  /// against it.
  template <class Check, class Change>
  auto change(Check check, Change change) {
    using R = std::invoke_result_t<Change, Transaction&>;
    return inPool([this, check, change]() -> R {
      if (const Result<void> fits = check(); !fits) return fits.error();
      auto done = waitFor(rooms_.store.write(change));
      if (done) reload();
      return done;
    });
  }

  // From any thread.
  void start();
  /// Settings were changed here.
  void reload();
  /// Cancelled when this ends meanwhile.
  QFuture<Result<void>> tryOut(const SyslogRoute& route, const QString& person);
  /// In the pool. Without `password` the kept one is used.
  Result<void> tryMail(const MailServer& server, const std::optional<QByteArray>& password,
                       const QString& address);
  [[nodiscard]] QList<RouteState> states() const;

 private:
  [[nodiscard]] static Result<Stored> stored(QSqlDatabase& database);
  void begin();
  void end();
  void lookSoon();
  /// For what is new in the store.
  void look();
  void readSetup();
  void take(const Stored& stored);
  void takeSyslog(const QList<SyslogRoute>& routes);
  void takeMail();
  void setSending(bool isSending);
  void showStates();

  const RoutingRooms rooms_;
  const Tellings tellings_;
  bool isEnding_ = false;  // of the thread, as all that follows
  bool isReading_ = false;
  bool isStale_ = false;
  bool isSending_ = false;
  bool isMailStale_ = true;
  std::optional<Stored> known_;
  std::unique_ptr<ProgramLease> lease_;
  std::unique_ptr<OnCallWatch> onCall_;
  QHash<qint64, SyslogSender*> senders_;  // children
  QTimer* lookTimer_ = nullptr;

  std::atomic_bool isOver_{false};
  mutable std::mutex mutex_;  // of states_
  QList<RouteState> states_;

  QThread thread_;
  QThreadPool pool_;
};

}  // namespace linewarden
