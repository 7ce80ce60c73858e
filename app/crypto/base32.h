// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>

namespace linewarden {

/// RFC 4648 section 6, upper case, without padding.
[[nodiscard]] QString base32(std::span<const unsigned char> bytes);
/// Ignores case, spaces and padding; nothing for any other letter or a wrong length.
[[nodiscard]] std::optional<QByteArray> fromBase32(const QString& text);

}  // namespace linewarden
