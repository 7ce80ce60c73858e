// SPDX-License-Identifier: GPL-3.0-or-later
#include "database_under_test.h"

namespace linewarden::test {

QSqlDatabase addDatabaseUnderTest(const QString& name, const QString& path) {
  QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
  database.setDatabaseName(path);
  database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
  return database;
}

}  // namespace linewarden::test
