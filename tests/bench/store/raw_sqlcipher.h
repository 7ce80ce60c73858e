// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"

#include <QString>

struct sqlite3;

namespace linewarden::bench {

/// The same file form and the same rows with nothing but SQLCipher's C API: what the driver
/// and the store are measured against. Every failure ends the program.
class RawSqlCipher {
 public:
  RawSqlCipher(const QString& path, const SecretBytes& key);
  RawSqlCipher(const RawSqlCipher&) = delete;
  RawSqlCipher& operator=(const RawSqlCipher&) = delete;
  ~RawSqlCipher();

  /// `count` rows from number `from` on, in one commit.
  void insertSamples(int from, int count);
  /// The sum of all values, so that each is read.
  double readSamples();

 private:
  void run(const char* sql);

  sqlite3* handle_ = nullptr;
};

}  // namespace linewarden::bench
