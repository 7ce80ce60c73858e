// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/work_progress.h"
#include "app/identity/session.h"
#include "app/plant/plant.h"
#include "app/plc/tag_write.h"
#include "app/recipes/recipe.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace linewarden {

class AccessGuard;
class AuditTrail;
class Clock;
class LineBoard;
class PlcNetwork;
class SecurityNotices;
class Store;

/// Something that has to be so before a recipe may be loaded.
struct Interlock {
  QString what;  ///< stable: "verified", "plc-connected", "line-state", "no-critical-alarm", "mark"
  bool isGood = false;
  QString text;  ///< for people: what is so, and what to do where it is not good
};

/// A value of a download, in the order of writing.
struct DownloadItem {
  QString parameter;  ///< name; empty for the marks
  QString tag;
  QString unit;
  int decimals = 0;
  std::optional<double> before;  ///< in the PLC when it was looked at; none where unreadable
  double wanted = 0;             ///< as the register holds it
  double signedValue = 0;        ///< as signed, before the register's rounding
  std::optional<double> found;   ///< in the PLC after it was written, where it was read
  /// none: not tried.
  std::optional<WriteResult> result;
  QString reason;  ///< why it is not written; empty where it is
};

/// What would be done; nothing is done yet.
struct DownloadPlan {
  RecipeVersionId version;
  QString versionText;  ///< "Lemonade 0.5 l, version 3"
  QByteArray hash;
  QString line;
  QString order;
  QList<DownloadItem> items;
  QList<Interlock> interlocks;
  [[nodiscard]] bool mayStart() const;
};

enum class DownloadOutcome {
  Running,
  Done,         ///< all is in the PLC, read back and compared, marks included
  Failed,       ///< some of it may be in the PLC; the items say which
  Cancelled,    ///< stopped by a person; the items say what is in the PLC
  Restored,     ///< the former set was put back
  Interrupted,  ///< the program ended in the middle
};
[[nodiscard]] QString downloadOutcomeName(DownloadOutcome outcome);   ///< "done"
[[nodiscard]] QString downloadOutcomeTitle(DownloadOutcome outcome);  ///< translated

/// A download as it is kept.
struct DownloadRecord {
  qint64 id = 0;
  RecipeVersionId version;
  RecipeId recipe;
  int number = 0;
  QString product;
  QString line;
  QString order;
  QString name;         ///< account of who armed it
  QString displayName;  ///< printed name
  UtcTime started;
  std::optional<UtcTime> finished;
  DownloadOutcome outcome = DownloadOutcome::Running;
  qint64 restores = 0;  ///< the download whose former set this one puts back; 0: it loads a recipe
  QList<DownloadItem> items;
  QString summary;  ///< for people: which parameters are in the PLC now
};

/// What a download stands on.
struct DownloadRooms {
  Store& store;
  AuditTrail& audit;
  AccessGuard& guard;
  SecurityNotices& notices;
  LineBoard& board;
  PlcNetwork& network;
  std::shared_ptr<const Plant> plant;
  const Clock& clock;
};

/// Loads an effective, verified recipe into a line's PLC (DESIGN 9 and 10): the mark is cleared,
/// values that fall are written before those that rise, the line's speed after them, the marks of
/// version and id last; each value is read before, written, read back and compared. Every write is
/// in the trail with before and after ("plc.written"). Needs DownloadRecipes and, to start, a fresh
/// proof. One download a line at a time. Any thread; the object
/// lives in one with an event loop.
class RecipeDownload : public QObject {
  Q_OBJECT

 public:
  explicit RecipeDownload(const DownloadRooms& rooms);
  /// Stops what runs after the write that is under way, and keeps what became of it.
  ~RecipeDownload() override;

  /// Reads the PLC and the interlocks. The line is the recipe's.
  QFuture<Result<DownloadPlan>> plan(const Session& session, RecipeVersionId version,
                                     QString order);
  /// Looks at everything once more and writes. Conflict when an interlock is not good or another
  /// download of the line runs. The record tells what is in the PLC, also where it failed: an
  /// Error is given only when nothing was written. `progress` counts items; cancelling it stops
  /// before the next write. "recipe.download-started", "plc.written" each,
  /// "recipe.download-finished"
  QFuture<Result<DownloadRecord>> start(const Session& session, RecipeVersionId version,
                                        QString order, std::shared_ptr<WorkProgress> progress = {});
  /// Writes back what was there before a failed or cancelled download, or before a restore of one
  /// that failed too; marks included, cleared first and set last. The same interlocks hold as for
  /// start, but for the version's, and the same proof.
  QFuture<Result<DownloadRecord>> restore(const Session& session, qint64 download,
                                          std::shared_ptr<WorkProgress> progress = {});
  /// Newest first; of one line, or of all where it is empty. ViewPlant.
  QFuture<Result<QList<DownloadRecord>>> list(const Session& session, QString line,
                                              int limit = 100);

 signals:
  /// After each write, in another thread: connect queued.
  void advanced(const QString& line, int done, int total);
  /// A download began or ended; in another thread.
  void changed(const QString& line);

 private:
  void recover();

  class Work;
  std::unique_ptr<Work> work_;
};

}  // namespace linewarden
