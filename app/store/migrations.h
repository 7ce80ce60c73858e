// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace linewarden {

class StoreConnection;

/// A numbered step of the store's form, from resources/schema/NNNN-name.sql.
struct Migration {
  int number = 0;
  QString name;  ///< "0001-first"
  QStringList statements;
  QByteArray sha256;  ///< of the file
};

/// A file's statements: each ends with a semicolon at the end of its line; lines that begin
/// with -- are comments.
[[nodiscard]] QStringList splitStatements(const QString& sql);
/// All migrations in `folder` (the program's own by default), numbered from 1 without gaps;
/// throws BrokenInvariant otherwise.
[[nodiscard]] QList<Migration> migrationsIn(const QString& folder);
[[nodiscard]] const QString& programSchema();

/// The number of the newest migration in the store; 0 in an empty one.
Result<int> schemaVersion(StoreConnection& connection);
/// StoreTooNew when the store has migrations that `known` has not, or other ones.
Result<void> checkSchema(StoreConnection& connection, const QString& path,
                         const QList<Migration>& known);
/// Applies what is missing in the caller's transaction.
Result<void> applyMigrations(StoreConnection& connection, const QList<Migration>& known);

}  // namespace linewarden
