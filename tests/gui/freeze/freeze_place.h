// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/console/console.h"
#include "app/crypto/secret_bytes.h"
#include "app/crypto/totp.h"

#include <QTemporaryDir>

namespace linewarden::test {

/// An installation in a temporary folder with one administrator. Set up once and copied for
/// each test, since Argon2id takes its time.
class FreezePlace {
 public:
  /// Sets one up on this plant. Throws BrokenInvariant where that fails.
  explicit FreezePlace(const QByteArray& plantFile);
  /// A copy of it in a folder of its own.
  FreezePlace(const FreezePlace& original);
  FreezePlace& operator=(const FreezePlace&) = delete;

  [[nodiscard]] ConsolePlace place() const;
  static QString person() { return QStringLiteral("rossi"); }
  static QString password() { return QStringLiteral("seven quiet green bottles"); }
  /// Of the half minute `ahead` of this one; 0 and 1 are taken, each code once.
  [[nodiscard]] QString code(int ahead = 0) const;

 private:
  QTemporaryDir folder_;
  SecretBytes totpSecret_;
};

}  // namespace linewarden::test
