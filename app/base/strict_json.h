// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace linewarden {

/// How deep arrays and objects may lie within each other.
inline constexpr int mostJsonDepth = 32;

/// Reads JSON (RFC 8259) that must mean one thing only: refuses an object that has a key twice,
/// bytes that are not UTF-8, half a surrogate pair, NaN and infinity, numbers that a double
/// cannot hold (too large, or rounded to 0), nesting deeper than mostJsonDepth, anything after the
/// value, and more than `mostBytes` (before looking at them). A byte order mark is left out.
/// Errors (InvalidArgument) name line and column, both from 1; columns count characters. Pure; any
/// bytes may be given.
[[nodiscard]] Result<QJsonValue> parseStrictJson(const QByteArray& bytes, qint64 mostBytes);

}  // namespace linewarden
