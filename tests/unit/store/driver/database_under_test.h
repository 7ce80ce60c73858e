// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace linewarden::test {

/// Adds a database with the driver of this executable and sets the file's name. The same
/// tests are linked once with our driver and once with Qt's own SQLite driver, so that
/// behaviour is compared and not assumed.
QSqlDatabase addDatabaseUnderTest(const QString& name, const QString& path);

/// An open, empty database in a file, gone at the end.
class DatabaseUnderTest {
 public:
  DatabaseUnderTest();
  DatabaseUnderTest(const DatabaseUnderTest&) = delete;
  DatabaseUnderTest& operator=(const DatabaseUnderTest&) = delete;
  ~DatabaseUnderTest();

  [[nodiscard]] QSqlDatabase& database() { return database_; }
  [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("test.db")); }
  /// Runs a statement; what went wrong, or an empty text.
  QString run(const QString& sql);
  /// The first value of the first row.
  QVariant value(const QString& sql);
  /// The first row's first value after it went through a parameter.
  QVariant roundTrip(const QVariant& value);

 private:
  QTemporaryDir folder_;
  QString name_;
  QSqlDatabase database_;
};

/// SQLite's result code without its extension.
[[nodiscard]] int primaryCode(const QSqlError& error);

}  // namespace linewarden::test
