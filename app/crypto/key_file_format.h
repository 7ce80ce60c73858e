// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/data_key.h"

#include <QByteArray>
#include <QMap>
#include <QString>

/// The bytes of `linewarden.keys` (docs/key-file.md).
namespace linewarden::key_file_format {

struct Wrap {
  QString derivation;  ///< how the wrapping key comes from the recovery phrase; else empty
  QByteArray sealed;   ///< the data key, sealed
};

struct Content {
  QString installation;  ///< 32 hexadecimal digits
  QMap<KeyWrap, Wrap> wraps;
};

inline constexpr qint64 mostBytes = 8 * 1024;

/// What is authenticated with a wrapped key: its kind and installation.
[[nodiscard]] QByteArray contextOf(KeyWrap kind, const QString& installation);
[[nodiscard]] QByteArray write(const Content& content);
/// KeyDamaged for anything that write() does not write; NotSupported for a newer version.
[[nodiscard]] Result<Content> read(const QByteArray& bytes);

}  // namespace linewarden::key_file_format
