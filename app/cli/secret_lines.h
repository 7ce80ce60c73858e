// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"

#include <QString>

#include <optional>
#include <vector>

namespace linewarden::cli {

/// Passwords and codes, a line each, from standard input or --secrets-file; never from
/// arguments or the environment, which other users of the computer can read.
class SecretLines {
 public:
  /// `file` empty: standard input.
  explicit SecretLines(QString file) : file_(std::move(file)) {}

  /// The next line, without its end. On a terminal `prompt` is shown and the typing hidden.
  /// InvalidArgument where there is none, FileUnreadable for a file that cannot be read or
  /// that others may read.
  Result<SecretBytes> next(const QString& prompt);
  /// The next line where it is no secret: shown while it is typed. Nothing after the last one.
  Result<std::optional<QString>> nextOrEnd(const QString& prompt);

 private:
  Result<void> load();

  QString file_;
  bool loaded_ = false;
  std::vector<SecretBytes> lines_;  ///< of the file
  std::size_t position_ = 0;
};

}  // namespace linewarden::cli
