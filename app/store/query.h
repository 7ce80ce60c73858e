// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace linewarden {

/// The store's Error for a failed SQL call (disk full, read-only, damaged, busy …).
[[nodiscard]] Error storeError(const QSqlError& error);

/// Prepares, binds `values` by position and runs; the query is forward-only and stands before
/// its first row. A null QString is bound as empty text; QVariant() as NULL.
[[nodiscard]] Result<QSqlQuery> runQuery(QSqlDatabase& database, const QString& sql,
                                         const QVariantList& values = {});

/// The operator that is LIKE whatever the case of the letters a to z: SQLite's own is, PostgreSQL
/// has another one.
[[nodiscard]] QString likeInAnyCase(const QSqlDatabase& database);

/// After the last row: the Error when reading broke off, so that it does not pass for the end.
[[nodiscard]] Result<void> readToEnd(const QSqlQuery& query);

}  // namespace linewarden
