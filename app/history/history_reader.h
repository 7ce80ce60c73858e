// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"
#include "app/identity/session.h"
#include "app/plant/plant.h"

#include <condition_variable>
#include <memory>
#include <mutex>

namespace linewarden {

class AccessGuard;

/// History for people: `read` needs ViewPlant, `csv` ExportHistory (audited as
/// "history.exported"). Any thread. Cancelling a returned future ends the work soon: a read
/// within a thousand samples, an export with the tag it is at.
class HistoryReader {
 public:
  /// Rows of an export beside its header: what common spreadsheets open.
  static constexpr qsizetype maxCsvRows = 1'048'575;
  /// Tags of one export.
  static constexpr qsizetype maxCsvTags = 500;

  HistoryReader(History& history, AccessGuard& guard, AuditTrail& audit,
                std::shared_ptr<const Plant> plant);
  /// Ends exports under way with the tag they are at, and waits for that.
  ~HistoryReader();

  /// InvalidArgument when from is not before to or the tag is unknown.
  QFuture<Result<Series>> read(const Session& session, const HistoryQuery& query);
  /// RFC 4180 CSV of these queries' samples: time (UTC, ISO 8601), tag, value, unit,
  /// quality; text cells that a spreadsheet would run as a formula are defused. Handed out
  /// once its audit entry is durable. InvalidArgument as above, and when it would exceed
  /// maxCsvRows.
  QFuture<Result<QByteArray>> csv(const Session& session, const QList<HistoryQuery>& queries);

 private:
  class Export;
  [[nodiscard]] Result<void> check(const HistoryQuery& query) const;

  History& history_;
  AccessGuard& guard_;
  AuditTrail& audit_;
  const std::shared_ptr<const Plant> plant_;
  std::mutex mutex_;
  std::condition_variable exportEnded_;
  int exports_ = 0;  // under way
  bool closing_ = false;
};

}  // namespace linewarden
