// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/random.h"
#include "app/store/sqlcipher_driver.h"
#include "database_under_test.h"

namespace linewarden::test {

namespace {

// One key for all databases of the process, as a test opens some of them again.
const SecretBytes& key() {
  static const SecretBytes secret = randomSecret(32);
  return secret;
}

}  // namespace

QSqlDatabase addDatabaseUnderTest(const QString& name, const QString& path) {
  QSqlDatabase database = QSqlDatabase::addDatabase(
      new SqlCipherDriver(key().clone(), {.busyTimeout = std::chrono::milliseconds(0)}), name);
  database.setDatabaseName(path);
  return database;
}

}  // namespace linewarden::test
