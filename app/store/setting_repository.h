// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QSqlDatabase>

/// Table setting: names and values of the installation.
namespace linewarden::setting_repository {

/// Empty where the setting is not there.
Result<QString> value(QSqlDatabase& database, const QString& name);
Result<void> setValue(QSqlDatabase& database, const QString& name, const QString& value);

}  // namespace linewarden::setting_repository
