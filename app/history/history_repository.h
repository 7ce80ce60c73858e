// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"

#include <QSqlDatabase>

#include <functional>
#include <vector>

/// Tables history_tag and history_sample; nothing else touches them. A gap is stored as
/// a row without a value.
namespace linewarden::history_repository {

/// A sample of a stored tag.
struct Row {
  qint64 tag = 0;  ///< history_tag.id
  Sample sample;
};

/// A tag's number in the store; none where nothing of it was ever recorded.
Result<std::optional<qint64>> tagNumber(QSqlDatabase& database, const QString& name);
/// As above, and makes one where there is none.
Result<qint64> tagNumberMade(QSqlDatabase& database, const QString& name);

/// Inserts the rows whose tag and time are not there yet; of two with the same tag and
/// time the first counts. Returns how many were new. Fast for rows newer than what their
/// tag has, the ordinary case.
Result<qint64> insertMissing(QSqlDatabase& database, const std::vector<Row>& rows);

/// Hands a tag's samples with from <= time < to to `take`, in time order, as they come
/// from the store, until it returns false.
Result<void> forEachSample(QSqlDatabase& database, qint64 tag, UtcTime from, UtcTime to,
                           const std::function<bool(const Sample&)>& take);
Result<std::optional<UtcTime>> newestTime(QSqlDatabase& database, qint64 tag);

}  // namespace linewarden::history_repository
