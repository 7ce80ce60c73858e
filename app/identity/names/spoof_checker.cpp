// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/names/spoof_checker.h"

#include "app/base/result.h"

#include <unicode/uchar.h>

namespace linewarden {

namespace {

struct OpenChecker {
  OpenChecker() {
    UErrorCode status = U_ZERO_ERROR;
    pointer.adoptInstead(uspoof_open(&status));
    if (U_FAILURE(status)) throw BrokenInvariant("ICU has no tables of look-alikes");
    uspoof_setRestrictionLevel(pointer.getAlias(), USPOOF_HIGHLY_RESTRICTIVE);
    uspoof_setChecks(pointer.getAlias(),
                     USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE | USPOOF_MIXED_NUMBERS, &status);
    if (U_FAILURE(status)) throw BrokenInvariant("ICU refuses the checks of names");
  }
  icu::LocalUSpoofCheckerPointer pointer;
};

}  // namespace

const USpoofChecker* spoofChecker() {
  static const OpenChecker checker;
  return checker.pointer.getAlias();
}

icu::UnicodeString toIcu(const QString& text) {
  const auto units = static_cast<int32_t>(qMin(text.size(), mostUnits));
  return {reinterpret_cast<const char16_t*>(text.utf16()), units};
}

QString fromIcu(const icu::UnicodeString& text) {
  return QString::fromUtf16(text.getBuffer(), text.length());
}

bool isInvisible(char32_t character) {
  constexpr char32_t brailleBlank = 0x2800;
  const auto point = static_cast<UChar32>(character);
  return u_charType(point) == U_FORMAT_CHAR || character == brailleBlank ||
         u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

}  // namespace linewarden
