// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>

/// Table alarm_event as rows of a file.
namespace linewarden::alarm_repository {

/// More rows than a spreadsheet is comfortable with.
inline constexpr qint64 mostJournalRows = 200'000;

struct JournalCsv {
  QByteArray text;  ///< RFC 4180, UTF-8, with a head line
  qint64 rows = 0;
};

/// Every change from `from` until before `to`, oldest first; row by row, so that only the text is
/// held. A cell that a spreadsheet would run as a formula gets an apostrophe before it.
/// InvalidArgument for more than `most` rows.
Result<JournalCsv> journalCsv(QSqlDatabase& database, UtcTime from, UtcTime to,
                              qint64 most = mostJournalRows);

}  // namespace linewarden::alarm_repository
