// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace linewarden {

[[nodiscard]] QByteArray sha256(QByteArrayView data);
/// Over the parts one after the other; for millions of them, and not for secrets: the thread keeps
/// what it hashes with.
[[nodiscard]] QByteArray sha256OfPublic(QByteArrayView first, QByteArrayView second = {},
                                        QByteArrayView third = {});
/// Over the parts one after the other, for what must not be joined in plain memory.
[[nodiscard]] QByteArray sha256(QByteArrayView before, const SecretBytes& secret);
[[nodiscard]] QByteArray hmacSha256(const SecretBytes& key, QByteArrayView data);
/// For RFC 4226 alone.
[[nodiscard]] QByteArray hmacSha1(const SecretBytes& key, QByteArrayView data);
/// Equal, in time that does not depend on where they differ.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

}  // namespace linewarden
