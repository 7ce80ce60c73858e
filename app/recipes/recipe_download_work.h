// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/download_rules.h"
#include "app/recipes/recipe_download.h"
#include "app/recipes/recipe_verification.h"
#include "app/store/store.h"

#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <mutex>

namespace linewarden {

struct Actor;
struct AuditEvent;

/// How the trail names what a download loads: "recipe:3/2".
[[nodiscard]] QString downloadObject(const DownloadRecord& record);
/// An entry of the trail about a download.
[[nodiscard]] AuditEvent downloadEvent(const Actor& actor, const QString& action,
                                       const DownloadRecord& record);

/// RecipeDownload's steps; they block and run in its pool.
class RecipeDownload::Work {
 public:
  struct Tell {
    std::function<void(const QString&, int, int)> advanced;
    std::function<void(const QString&)> changed;
  };
  Work(const DownloadRooms& rooms, Tell tell);

  [[nodiscard]] const DownloadRooms& rooms() const { return rooms_; }
  [[nodiscard]] QThreadPool& pool() { return pool_; }
  void stop();

  Result<DownloadPlan> plan(const Session& session, RecipeVersionId version, const QString& order);
  Result<DownloadRecord> start(const Session& session, RecipeVersionId version,
                               const QString& order, const std::shared_ptr<WorkProgress>& progress);
  Result<DownloadRecord> restore(const Session& session, qint64 download,
                                 const std::shared_ptr<WorkProgress>& progress);
  /// Downloads of programs that ended in their middle are told as such.
  Result<void> recoverIn(Transaction& transaction);
  /// Whether a download of whichever program runs no more without having said so.
  [[nodiscard]] static Result<bool> isAnySilent(QSqlDatabase& database, UtcTime now);

 private:
  /// A line is loaded by one at a time.
  class LineClaim {
   public:
    LineClaim(Work& work, QString line);
    ~LineClaim();
    LineClaim(const LineClaim&) = delete;
    LineClaim& operator=(const LineClaim&) = delete;
    [[nodiscard]] bool isHeld() const { return held_; }

   private:
    Work& work_;
    QString line_;
    bool held_ = false;
  };
  struct Run {
    Session session;
    DownloadRecord record;
    DownloadOutcome whenDone = DownloadOutcome::Done;
    std::shared_ptr<WorkProgress> progress;
    QString problem;  ///< why it ended, where no item tells
  };

  Result<DownloadPlan> planOf(const Session& session, const RecipeVerification& judged,
                              const QString& order);
  Result<RecipeVerification> verified(RecipeVersionId version);
  Result<download_rules::Held> heldBy(const QList<TagId>& tags);
  QList<Interlock> interlocksOf(const Session& session, const RecipeVerification& judged,
                                const QList<DownloadItem>& items);
  Interlock connectionOf(const QList<DownloadItem>& items) const;
  Interlock lineStateOf(const Session& session, const QString& line) const;
  Interlock alarmsOf(const Session& session, const QString& line);
  [[nodiscard]] Interlock marksOf(const QString& line) const;
  Result<QList<DownloadRecord>> triesOf(const DownloadRecord& last);
  Result<DownloadRecord> begin(const Session& session, DownloadRecord record, bool mustBeEffective);
  Result<DownloadRecord> carryOut(Run run);
  /// False: stop here.
  bool writeItem(Run& run, DownloadItem& item);
  bool compareAll(Run& run);
  Result<void> note(const Run& run, const AuditEvent& event);
  DownloadRecord finish(Run run, DownloadOutcome outcome);

  DownloadRooms rooms_;
  Tell tell_;
  std::mutex mutex_;
  QSet<QString> busyLines_;
  std::atomic<bool> isStopping_{false};
  QThreadPool pool_;  // last: ends its work before the rest goes
};

}  // namespace linewarden
