// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_sqlcipher.h"

#include "app/store/cipher_settings.h"

#include <QtGlobal>

#include <sqlite3.h>

namespace linewarden::bench {

RawSqlCipher::RawSqlCipher(const QString& path, const SecretBytes& key) {
  sqlite3_open(path.toUtf8().constData(), &handle_);
  const SecretBytes specification = cipher::keySpecification(key);
  sqlite3_key(handle_, specification.data(), static_cast<int>(specification.size()));
  for (const char* pragma : cipher::pragmas()) run(pragma);
  run("PRAGMA journal_mode = WAL");
  run("PRAGMA synchronous = FULL");
  run("PRAGMA secure_delete = ON");
  run("CREATE TABLE sample (tag_id INTEGER NOT NULL, time BIGINT NOT NULL, value DOUBLE "
      "PRECISION, quality INTEGER NOT NULL, PRIMARY KEY (tag_id, time))");
}

RawSqlCipher::~RawSqlCipher() {
  sqlite3_close(handle_);
}

void RawSqlCipher::run(const char* sql) {
  if (sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
    qFatal("%s: %s", sql, sqlite3_errmsg(handle_));
  }
}

void RawSqlCipher::insertSamples(int from, int count) {
  run("BEGIN IMMEDIATE");
  sqlite3_stmt* statement = nullptr;
  sqlite3_prepare_v2(handle_, "INSERT INTO sample VALUES (?, ?, ?, ?)", -1, &statement, nullptr);
  for (int row = from; row < from + count; ++row) {
    sqlite3_bind_int64(statement, 1, row % 200);
    sqlite3_bind_int64(statement, 2, row / 200);
    sqlite3_bind_double(statement, 3, row * 0.5);
    sqlite3_bind_int64(statement, 4, 0);
    if (sqlite3_step(statement) != SQLITE_DONE) qFatal("%s", sqlite3_errmsg(handle_));
    sqlite3_reset(statement);
  }
  sqlite3_finalize(statement);
  run("COMMIT");
}

double RawSqlCipher::readSamples() {
  sqlite3_stmt* statement = nullptr;
  sqlite3_prepare_v2(handle_, "SELECT tag_id, time, value, quality FROM sample", -1, &statement,
                     nullptr);
  double sum = 0;
  while (sqlite3_step(statement) == SQLITE_ROW) {
    sum += static_cast<double>(sqlite3_column_int64(statement, 0)) +
           static_cast<double>(sqlite3_column_int64(statement, 1)) +
           sqlite3_column_double(statement, 2) +
           static_cast<double>(sqlite3_column_int64(statement, 3));
  }
  sqlite3_finalize(statement);
  return sum;
}

}  // namespace linewarden::bench
