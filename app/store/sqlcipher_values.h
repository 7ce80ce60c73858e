// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QSql>
#include <QString>
#include <QVariant>

struct sqlite3_stmt;

/// QVariant to SQLite and back, as Qt's own SQLite driver does it.
namespace linewarden::sqlcipher {

/// Binds parameter `index` (from 1). Text and blobs are not copied: `held` keeps the bytes
/// and must live until the parameter is bound anew or the statement ends. Returns SQLite's
/// code.
[[nodiscard]] int bind(sqlite3_stmt* statement, int index, const QVariant& value, QByteArray& held);
/// The current row's column (from 0). NULL is a null QString.
[[nodiscard]] QVariant columnValue(sqlite3_stmt* statement, int column,
                                   QSql::NumericalPrecisionPolicy policy);
/// The type of a column declared as `declared` ("BIGINT", "VARCHAR(20)" …).
[[nodiscard]] QMetaType typeOfDeclaration(const QString& declared);
/// The type of a column without declaration, by its value's storage class.
[[nodiscard]] QMetaType typeOfStorage(int storageClass);

}  // namespace linewarden::sqlcipher
