// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/routing/on_call_rules.h"

#include <QList>
#include <QSqlDatabase>

/// Table on_call_sent: which step of which plan was told of which occurrence of an alarm.
namespace linewarden::on_call_repository {

/// What was sent of the occurrences that wait for somebody to acknowledge them.
Result<QList<OnCallSent>> sentOfUnacknowledged(QSqlDatabase& database);
/// Of each step's newest mail at or after `from`; without the alarm.
Result<QList<OnCallSent>> newestMails(QSqlDatabase& database, UtcTime from);
/// When the newest mail of all went; none where there is none.
Result<std::optional<UtcTime>> newestMail(QSqlDatabase& database);
/// Does nothing for those that are there already.
Result<void> keep(QSqlDatabase& database, const QList<OnCallSent>& sent);
/// Rows older than that, but for those of the occurrence that an alarm still stands at: it would
/// be told again.
Result<void> forgetBefore(QSqlDatabase& database, UtcTime time);
/// Together with the plan, as its id may be given to another.
Result<void> forgetPlan(QSqlDatabase& database, qint64 plan);

}  // namespace linewarden::on_call_repository
