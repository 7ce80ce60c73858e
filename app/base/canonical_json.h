// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace linewarden {

/// The one byte form of a JSON value (RFC 8785, JCS): keys sorted by UTF-16 code units,
/// ECMAScript number form, no spaces, UTF-8. Throws BrokenInvariant for NaN and
/// infinities, which JSON cannot hold.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue& value);
[[nodiscard]] QByteArray canonicalJson(const QJsonObject& object);

/// A finite double as ECMAScript's Number::toString writes it (RFC 8785 section 3.2.2.3).
[[nodiscard]] QByteArray ecmaScriptNumber(double number);

}  // namespace linewarden
