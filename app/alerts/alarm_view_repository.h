// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_views.h"
#include "app/base/result.h"

#include <QList>
#include <QSqlDatabase>

#include <optional>

/// Table alarm_view.
namespace linewarden::alarm_view_repository {

/// A person's, by name.
Result<QList<SavedAlarmView>> saved(QSqlDatabase& database, const QString& person);
/// The one of that name; none where there is none.
Result<std::optional<SavedAlarmView>> savedNamed(QSqlDatabase& database, const QString& person,
                                                 const QString& name);
Result<qint64> count(QSqlDatabase& database, const QString& person);
/// In place of one of the same name.
Result<void> save(QSqlDatabase& database, const QString& person, const SavedAlarmView& view);
Result<void> remove(QSqlDatabase& database, const QString& person, const QString& name);

}  // namespace linewarden::alarm_view_repository
