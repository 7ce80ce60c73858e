// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

namespace linewarden::security_key_errors {

/// Each failure of a security key, as it is told to the person in front of it.
[[nodiscard]] Error nonePlugged();
[[nodiscard]] Error takenOut();
[[nodiscard]] Error somebodyElses();
[[nodiscard]] Error alreadyRegistered();
[[nodiscard]] Error tooOld();
[[nodiscard]] Error pinMissing();
[[nodiscard]] Error pinRefusedAsNew();
[[nodiscard]] Error pinSetAlready();
/// A PIN that cannot be right by its length, and was not tried on the key.
[[nodiscard]] Error pinShape();
[[nodiscard]] Error pinWrong(int triesLeft);
[[nodiscard]] Error pinBlocked();
/// Blocked only until it is plugged in again (three wrong PINs at a stretch).
[[nodiscard]] Error pinBlockedForNow();
[[nodiscard]] Error untouched();
[[nodiscard]] Error cancelled();
/// It answered what no key should, or not at all; `code` is libfido2's.
[[nodiscard]] Error failed(int code);
[[nodiscard]] Error unprovable(const QString& format);
/// What it answered does not hold.
[[nodiscard]] Error refused(const QString& why);
[[nodiscard]] Error copied();

}  // namespace linewarden::security_key_errors
