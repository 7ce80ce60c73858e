// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/archive_file.h"
#include "app/audit/trail_verification.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>

#include <memory>
#include <vector>

namespace linewarden {

class CheckpointKeeper;
class Store;

/// What a verification is held against beside the store.
struct HeldAgainst {
  QList<QByteArray> kept;     ///< notes of the anchors
  QList<QByteArray> outside;  ///< notes brought now: each has to be one of the installation
  /// Read in the store's job; may be null.
  std::shared_ptr<std::vector<std::unique_ptr<ArchiveFile>>> archives;
};

/// The notes that the anchors keep. One that cannot be read now is told by the seal, not here.
/// Waits for the store.
Result<QList<QByteArray>> anchoredNotes(Store& store, const CheckpointKeeper& keeper);

/// Verifies with what the anchors keep and people brought before, as far as it can be read (the
/// rest is counted: who can write to a share must not stop verification), and all that is brought
/// now. In a read job. `progress` counts to `doneAt` thousandths.
Result<AuditVerification> verifiedTrail(QSqlDatabase& database, const HeldAgainst& held,
                                        WorkProgress* progress, qint64& unreadable,
                                        int doneAt = 1000);

}  // namespace linewarden
