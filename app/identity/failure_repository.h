// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/back_off.h"

#include <QSqlDatabase>
#include <QString>

/// Tables sign_in_failure and workstation_failure. Names are kept as a keyed hash, since one may
/// be a password typed into the wrong field, and whether it is an account makes no difference.
namespace linewarden::failure_repository {

/// Names that are remembered at once; the oldest go first.
inline constexpr int mostNames = 10'000;

/// The key that names are hashed with, made at the first call.
Result<QByteArray> nameKey(QSqlDatabase& database);

Result<back_off::Failures> ofName(QSqlDatabase& database, const QString& nameHash,
                                  const QString& workstation);
Result<void> setOfName(QSqlDatabase& database, const QString& nameHash, const QString& workstation,
                       const back_off::Failures& failures);
/// A complete sign-in: no failures of this name here any more.
Result<void> forgive(QSqlDatabase& database, const QString& nameHash, const QString& workstation);
/// Different names that failed at the workstation since then.
Result<int> namesSince(QSqlDatabase& database, const QString& workstation, UtcTime since);

Result<back_off::Failures> ofWorkstation(QSqlDatabase& database, const QString& workstation);
Result<void> setOfWorkstation(QSqlDatabase& database, const QString& workstation,
                              const back_off::Failures& failures);

}  // namespace linewarden::failure_repository
