// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/recipes/drift_guard.h"

#include <QList>
#include <QSqlDatabase>

#include <optional>

/// Table recipe_drift.
namespace linewarden::drift_repository {

Result<qint64> insert(QSqlDatabase& database, const DriftRecord& record);
/// The open one of that line, kind and tag.
Result<std::optional<DriftRecord>> open(QSqlDatabase& database, const QString& line,
                                        const QString& kind, const QString& tag);
/// All that stands on that line.
Result<QList<DriftRecord>> standing(QSqlDatabase& database, const QString& line);
Result<void> close(QSqlDatabase& database, qint64 id, UtcTime ended);
/// Newest first; of one line, or of all where it is empty.
Result<QList<DriftRecord>> newest(QSqlDatabase& database, const QString& line, int limit);

}  // namespace linewarden::drift_repository
