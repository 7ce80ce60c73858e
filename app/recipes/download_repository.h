// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/recipes/recipe_download.h"

#include <QList>
#include <QSqlDatabase>

#include <optional>

/// Table recipe_download.
namespace linewarden::download_repository {

Result<qint64> insert(QSqlDatabase& database, const DownloadRecord& record);
/// Items, outcome and end; tells also that it is still going on.
Result<void> update(QSqlDatabase& database, const DownloadRecord& record, UtcTime now);
Result<std::optional<DownloadRecord>> record(QSqlDatabase& database, qint64 id);
/// Newest first; of one line, or of all where it is empty.
Result<QList<DownloadRecord>> newest(QSqlDatabase& database, const QString& line, int limit);
/// The last one of each line that put a whole recipe into its PLC.
Result<QList<DownloadRecord>> lastDone(QSqlDatabase& database);
/// Those that run and said nothing since then.
Result<QList<DownloadRecord>> silentSince(QSqlDatabase& database, UtcTime time);
/// One of that line that runs in whichever program.
Result<std::optional<DownloadRecord>> running(QSqlDatabase& database, const QString& line);

}  // namespace linewarden::download_repository
