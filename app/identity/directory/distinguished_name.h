// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Names of entries in a directory (RFC 4514).
namespace linewarden::distinguished_name {

/// One spelling for all spellings of a name: attribute types and values in lower case,
/// escapes, spaces and the order within a part made equal. None when `text` is no
/// distinguished name or is the empty one, which names nobody.
[[nodiscard]] std::optional<QString> normalised(const QString& text);

/// True if both name the same entry; a text that is no name equals none.
[[nodiscard]] bool equal(const QString& one, const QString& other);

}  // namespace linewarden::distinguished_name
