// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/checkpoint.h"

#include <QSqlDatabase>

namespace linewarden {

/// The proof document (audit_proof.h) that the entry is in the checkpoint's tree. InvalidArgument
/// when the checkpoint does not cover it, AuditBroken when the trail no longer agrees with the
/// checkpoint. In a read job.
Result<QByteArray> proveInclusion(QSqlDatabase& database, qint64 sequence,
                                  const SignedCheckpoint& checkpoint);
/// That the first `first` entries (1 or more) are the beginning of the checkpoint's; with their own
/// checkpoint where the store has one of that size. Errors as above.
Result<QByteArray> proveConsistency(QSqlDatabase& database, qint64 first,
                                    const SignedCheckpoint& checkpoint);

}  // namespace linewarden
