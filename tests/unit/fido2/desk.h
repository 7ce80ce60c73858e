// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/fido2/security_key_check.h"
#include "app/identity/fido2/security_key_reader.h"
#include "tests/support/soft_key/soft_security_key_bus.h"

namespace linewarden::test {

inline const QByteArray rightPin = QByteArrayLiteral("1234");

[[nodiscard]] SecretBytes pinOf(const QByteArray& pin = rightPin);
[[nodiscard]] SecurityKeyCreation creationFor(const QList<QByteArray>& known = {});
[[nodiscard]] SecurityKeyQuestion questionFor(const QList<QByteArray>& allowed);
[[nodiscard]] SoftKeyModel modelAt(const QString& path);

/// Both ceremonies whole: a reader of its own, then the check.
[[nodiscard]] Result<SecurityKeyCredential> registerKey(SoftSecurityKey& key,
                                                        const SecurityKeyCreation& creation,
                                                        const QByteArray& pin = rightPin);
[[nodiscard]] Result<quint32> signInWith(SoftSecurityKey& key,
                                         const SecurityKeyCredential& credential,
                                         const QByteArray& pin = rightPin);

/// The code of the error, or nothing when there is none.
template <class T>
[[nodiscard]] std::optional<ErrorCode> codeOf(const Result<T>& result) {
  return result.ok() ? std::nullopt : std::optional(result.error().code);
}

}  // namespace linewarden::test

/// Shows the message of an unexpected error.
#define VERIFY_OK(result) \
  QVERIFY2(               \
      (result).ok(),      \
      qPrintable((result).ok() ? QString() : (result).error().message + (result).error().detail))
#define COMPARE_CODE(result, expected) QCOMPARE(codeOf(result), std::optional(expected))
