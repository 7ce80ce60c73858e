// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_desk.h"
#include "app/alerts/alarm_pending.h"
#include "app/alerts/alarm_repository.h"
#include "app/identity/permissions.h"
#include "app/store/program_lease.h"
#include "app/store/store.h"

#include <QPromise>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace linewarden {

/// What goes to the store together.
struct AlarmWrite {
  QList<AlarmChange> changes;
  QList<AlarmView> views;  ///< of every alarm of `changes`, and more
};

/// AlarmDesk's work in a thread of its own. Readings come by a queue.
class AlarmDesk::Work : public QObject {
 public:
  using Telling = std::function<void(const Result<int>&)>;

  /// One thing that a person does to alarms.
  struct Act {
    Session session;
    QList<AlarmId> ids;
    Permission permission = Permission::AcknowledgeAlarms;
    QString why;
    QString action;  ///< in the trail
    std::function<Result<AlarmBook::Changes>(AlarmBook&, const AlarmId&, const AlarmAct&)> run;
    bool takesTwo = false;  ///< not whoever asked for it
    bool isComment = false;
    QHash<AlarmId, qint64> seen = {};         ///< occurrences that the person saw
    std::optional<UtcTime> requestedAt = {};  ///< of the request that the person saw
  };
  struct Tellings {
    std::function<void(const QList<AlarmId>&)> changed;
    std::function<void(const QList<AlarmChange>&)> announced;
    std::function<void(bool)> floodChanged;
  };

  Work(const AlarmRooms& rooms, Tellings tellings);
  ~Work() override;

  [[nodiscard]] const AlarmRooms& rooms() const { return rooms_; }
  // From any thread.
  void push(const ReadingBatch& batch);
  /// From now on it may be the one that evaluates.
  void evaluate();
  using Saying = std::function<AlarmBook::Changes(AlarmBook&, UtcTime)>;
  /// What a service says, in its turn; the newest of each `about` is told to the book once this
  /// program evaluates.
  void say(const QString& about, Saying what);
  QFuture<Result<int>> act(Act act);
  QFuture<Result<QList<AlarmView>>> views(bool all);
  [[nodiscard]] AlarmFlood flood() const;
  [[nodiscard]] AlarmGlance glance() const;

 private:
  /// An act on its way to the store.
  struct Begun {
    Act act;
    QSet<Permission> permissions;
    QList<AlarmRecord> before;
    AlarmWrite earlier;  // of the process, stored with it; and every view
    QList<AlarmChange> own;
    QList<AlarmComment> comments;
    Telling telling;
  };

  void start();
  void end();
  void load();
  void takeOver();
  void decided(bool evaluates);
  void noteGlance();
  void post(std::function<void()> what);
  void drain();
  void takeQueued();
  void tick();
  void look();
  void take(const AlarmBook::Changes& changes);
  void tellSoon();
  void tell();
  void flush();
  void written();
  void refresh(const QList<AlarmId>& ids);
  void remember(const ReadingBatch& batch);
  [[nodiscard]] AlarmWrite takePending();
  [[nodiscard]] QList<AlarmView> viewsOf(const QSet<AlarmId>& ids) const;
  void takeBack(const AlarmWrite& write);
  void noteFollowed(const AlarmRecord& own, const AlarmRecord& stored);
  void noteVersions(const AlarmWrite& write);
  void adopt(const QList<AlarmView>& stored);

  // alarm_desk_acts.cpp
  [[nodiscard]] QList<Act> partsOf(const Act& act) const;
  void beginParts(const Act& act, const Telling& telling);
  void begin(const Act& act, const Telling& telling);
  [[nodiscard]] static Result<void> isAsSeen(const Act& act, const AlarmRecord& record);
  [[nodiscard]] bool isSecurity(const AlarmId& id) const;
  [[nodiscard]] Result<QSet<Permission>> permitted(const Act& act) const;
  [[nodiscard]] AlarmAct actOf(const Act& act) const;
  [[nodiscard]] Result<void> storeIn(Transaction& transaction, const Begun& begun) const;
  [[nodiscard]] Result<void> keepIn(Transaction& transaction, const AlarmWrite& write) const;
  [[nodiscard]] Result<void> acknowledgeNotices(Transaction& transaction, const Begun& begun) const;
  [[nodiscard]] Result<void> refuseSameHuman(QSqlDatabase& database, const Begun& begun) const;
  void finish(const Begun& begun, const Result<void>& outcome);

  AlarmRooms rooms_;
  Tellings tellings_;
  const QString program_;
  std::unique_ptr<AlarmBook> book_;  // of the thread, as all that follows; none before it is loaded
  ProgramLease* lease_ = nullptr;
  bool evaluates_ = false;
  QHash<QString, Saying> said_;                 // by what it is about
  std::vector<std::function<void()>> waiting_;  // for the book
  AlarmPending pending_;                        // not stored yet
  QSet<AlarmId> unkept_;                        // alarms whose record in the store is not as it is
  bool isWriting_ = false;
  std::function<void()> whenIdle_;
  bool mustTakeOver_ = false;               // once what is on its way to the store is there
  std::deque<std::function<void()>> acts_;  // that wait for it
  std::chrono::milliseconds retryAfter_{0};
  SteadyTime retryFrom_;
  QHash<qint64, Reading> newestReadings_;  // of tags with alarms, while another program evaluates
  bool isLooking_ = false;
  qint64 seen_ = 0;  // sequence of the newest change in the store
  QSet<AlarmId> toTell_;
  QList<AlarmChange> toAnnounce_;
  bool toldFlood_ = false;
  QTimer* tickTimer_ = nullptr;
  QTimer* lookTimer_ = nullptr;
  QTimer* tellTimer_ = nullptr;

  mutable std::mutex mutex_;  // of what follows
  std::deque<ReadingBatch> queue_;
  bool isPosted_ = false;
  bool isDeciding_ = false;  // whether this program evaluates; readings wait until it is known
  AlarmFlood flood_;
  AlarmGlance glance_;

  QThread thread_;
};

}  // namespace linewarden
