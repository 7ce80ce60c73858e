// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <unicode/unistr.h>
#include <unicode/uspoof.h>

/// ICU's tables of look-alikes. Private to this folder.
namespace linewarden {

/// Longer names are refused or cut before ICU sees them, in UTF-16 units.
inline constexpr qsizetype mostUnits = 512;

/// UTS #39 "highly restrictive", invisible marks and mixed digits. Made once; read by any thread.
[[nodiscard]] const USpoofChecker* spoofChecker();

/// At most mostUnits.
[[nodiscard]] icu::UnicodeString toIcu(const QString& text);
[[nodiscard]] QString fromIcu(const icu::UnicodeString& text);

/// Shows as nothing, or as an empty space that is none.
[[nodiscard]] bool isInvisible(char32_t character);

}  // namespace linewarden
