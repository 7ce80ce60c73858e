// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/security_notices.h"

#include <QList>
#include <QSqlDatabase>

#include <optional>

/// Table security_notice.
namespace linewarden::notice_repository {

Result<qint64> insert(QSqlDatabase& database, const NoticeEvent& event, UtcTime time,
                      const QString& workstation);
/// Whether one of this kind and subject was raised after `since`, not later than `now`, and is
/// still open. One of the future (the clock was wrong then) does not count: it would keep the
/// next ones back until the clock has caught up.
Result<bool> isOpenSince(QSqlDatabase& database, const QString& kind, const QString& subject,
                         UtcTime since, UtcTime now);
/// Whether one of this kind and subject, open or acknowledged, was raised in that time.
Result<bool> wasRaisedSince(QSqlDatabase& database, const QString& kind, const QString& subject,
                            UtcTime since, UtcTime now);
/// At most `limit` that nobody acknowledged, the most urgent and then the newest first.
Result<QList<SecurityNotice>> open(QSqlDatabase& database, int limit);
/// Those of this kind and subject that nobody acknowledged.
Result<QList<SecurityNotice>> openOf(QSqlDatabase& database, const QString& kind,
                                     const QString& subject);
/// Newest first.
Result<QList<SecurityNotice>> newest(QSqlDatabase& database, int limit);
Result<std::optional<SecurityNotice>> notice(QSqlDatabase& database, qint64 id);
Result<void> setAcknowledged(QSqlDatabase& database, qint64 id, UtcTime time, const QString& by,
                             const QString& note);

}  // namespace linewarden::notice_repository
