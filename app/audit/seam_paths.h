// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/archive_repository.h"

#include <QList>
#include <QSqlDatabase>

/// Consistency proofs from checkpoints to the seam behind them, made while their entries are still
/// in the store: they go on proving those checkpoints once the entries are archived.
namespace linewarden::seam_paths {

/// Those an archive of the entries behind `before` and up to `seam` needs: from each checkpoint in
/// between, and from the seam before it where there is one. Without their paths.
Result<QList<archive_repository::CheckpointPath>> wanted(QSqlDatabase& database, qint64 before,
                                                         qint64 seam);
/// With its path to the seam of that root. AuditBroken when the checkpoint is not the beginning of
/// it.
Result<archive_repository::CheckpointPath> found(QSqlDatabase& database,
                                                 archive_repository::CheckpointPath path,
                                                 const QByteArray& seamRoot);

}  // namespace linewarden::seam_paths
