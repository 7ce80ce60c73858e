// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"
#include "app/identity/session.h"
#include "app/plant/plant.h"

#include <memory>

namespace linewarden {

class AccessGuard;

/// History for people: `read` needs ViewPlant, `csv` ExportHistory (audited as
/// "history.exported"). Any thread.
class HistoryReader {
 public:
  HistoryReader(History& history, AccessGuard& guard, AuditTrail& audit,
                std::shared_ptr<const Plant> plant);

  /// InvalidArgument when from is not before to or the tag is unknown.
  QFuture<Result<Series>> read(const Session& session, const HistoryQuery& query);
  /// RFC 4180 CSV of these queries' samples: time (UTC, ISO 8601), tag, value, unit,
  /// quality; text cells that a spreadsheet would run as a formula are defused.
  QFuture<Result<QByteArray>> csv(const Session& session, const QList<HistoryQuery>& queries);

 private:
  History& history_;
  AccessGuard& guard_;
  AuditTrail& audit_;
  const std::shared_ptr<const Plant> plant_;
};

}  // namespace linewarden
