// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/review_words.h"

#include <QCoreApplication>

namespace linewarden::ui {

namespace {

constexpr int groupLength = 4;

struct ReviewWordsText {
  Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

}  // namespace

QString lastUsedWords(const std::optional<UtcTime>& lastUsed, UtcTime now) {
  if (!lastUsed) return ReviewWordsText::tr("Never");
  const auto days = toLocal(*lastUsed).date().daysTo(toLocal(now).date());
  if (days <= 0) return ReviewWordsText::tr("Today");
  return ReviewWordsText::tr("%n day(s) ago", nullptr, static_cast<int>(days));
}

bool isLongUnused(const AccessReviewItem& item, UtcTime now) {
  return now - item.lastUsed.value_or(item.granted) > longUnused;
}

QString decisionWord(ReviewDecision decision) {
  switch (decision) {
    case ReviewDecision::Open: return ReviewWordsText::tr("Undecided");
    case ReviewDecision::Keep: return ReviewWordsText::tr("Keep");
    case ReviewDecision::Remove: return ReviewWordsText::tr("Remove");
  }
  return {};
}

QString giverWord(const QString& grantedBy) {
  return grantedBy.isEmpty() ? ReviewWordsText::tr("Set-up") : grantedBy;
}

QString dayText(UtcTime time, const QLocale& locale) {
  return locale.toString(toLocal(time).date(), QLocale::ShortFormat);
}

QString reviewTitle(const AccessReview& review, const QLocale& locale) {
  return ReviewWordsText::tr("Review of %1").arg(dayText(review.opened, locale));
}

QString reviewState(const AccessReview& review) {
  if (!review.signedAt) {
    return ReviewWordsText::tr("%1 of %2 decided")
        .arg(review.items - review.undecided)
        .arg(review.items);
  }
  QString by = ReviewWordsText::tr("Signed by %1").arg(review.signedBy);
  if (review.removed == 0) return by;
  return ReviewWordsText::tr("%1, %n role(s) removed", nullptr, review.removed).arg(by);
}

QString groupsOfFour(const QByteArray& bytes) {
  QString hex = QString::fromLatin1(bytes.toHex());
  for (auto at = hex.size() - groupLength; at > 0; at -= groupLength) {
    hex.insert(at, QLatin1Char(' '));
  }
  return hex;
}

QString reviewMeaning() {
  return ReviewWordsText::tr(
      "I have looked at who holds which role, and each is kept or removed as it says.");
}

QString sealSentence(const AccessReviewDocument& document) {
  if (!document.review.signedAt) return ReviewWordsText::tr("Not signed yet.");
  if (document.isVerified) {
    return ReviewWordsText::tr(
        "Verified: the signature is that of the signer's key, and the list is as it was signed.");
  }
  return ReviewWordsText::tr(
      "Not verified: the list, the signature or the key is not what was signed. Do not rely on "
      "it; have the audit trail verified and open a new review.");
}

}  // namespace linewarden::ui
