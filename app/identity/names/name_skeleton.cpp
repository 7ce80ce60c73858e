// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/result.h"
#include "app/identity/names/name_rules.h"
#include "app/identity/names/spoof_checker.h"

#include <QList>

#include <unicode/uchar.h>

namespace linewarden {

namespace {

/// Left out: spaces, punctuation, loose accents (O´Brien) and what shows as nothing.
bool countsToTheEye(char32_t character) {
  constexpr uint32_t unseen = U_GC_Z_MASK | U_GC_P_MASK | U_GC_SK_MASK | U_GC_CC_MASK |
                              U_GC_CF_MASK | U_GC_CS_MASK | U_GC_CO_MASK | U_GC_CN_MASK;
  return (U_GET_GC_MASK(static_cast<UChar32>(character)) & unseen) == 0 &&
         character != QChar::ReplacementCharacter && !isInvisible(character);
}

QString lettersOf(const QString& text) {
  QString letters;
  letters.reserve(text.size());
  for (const char32_t character : text.toUcs4()) {
    if (countsToTheEye(character)) letters += QStringView(QChar::fromUcs4(character));
  }
  return letters;
}

QString icuSkeleton(const QString& text) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString skeleton;
  uspoof_getSkeletonUnicodeString(spoofChecker(), 0, toIcu(text), skeleton, &status);
  if (U_FAILURE(status)) throw BrokenInvariant("ICU gives no skeleton");
  return fromIcu(skeleton);
}

}  // namespace

QString nameSkeleton(const QString& name) {
  QString text = lettersOf(name.left(mostUnits)).normalized(QString::NormalizationForm_KC);
  // The tables speak of one case at a time (0 looks like O, not like o), and what they give
  // may have a look-alike of its own once its case is folded.
  for (int round = 0; round < 3; ++round) {
    const QString before = text;
    text = lettersOf(icuSkeleton(text.toCaseFolded())).toCaseFolded();
    if (text == before) break;
  }
  // Folding made i of the I that looks like l.
  return text.replace(u'i', u'l');
}

bool looksLike(const QString& a, const QString& b) {
  const QString skeleton = nameSkeleton(a);
  return !skeleton.isEmpty() && skeleton == nameSkeleton(b);
}

}  // namespace linewarden
