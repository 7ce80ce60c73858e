// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/access_review_desk.h"

#include <QLocale>
#include <QString>

#include <chrono>
#include <optional>

/// What is said of access reviews, translated. Pure.
namespace linewarden::ui {

/// A role that was not used for longer is marked.
inline constexpr std::chrono::days longUnused{90};

/// "Never", "Today", "12 days ago".
[[nodiscard]] QString lastUsedWords(const std::optional<UtcTime>& lastUsed, UtcTime now);
/// Not used for over 90 days; one that was never used counts from when it was given.
[[nodiscard]] bool isLongUnused(const AccessReviewItem& item, UtcTime now);
/// "Undecided", "Keep", "Remove".
[[nodiscard]] QString decisionWord(ReviewDecision decision);
/// Who gave a role; empty is what set-up gave.
[[nodiscard]] QString giverWord(const QString& grantedBy);
/// "26/11/2026" as the locale writes it.
[[nodiscard]] QString dayText(UtcTime time, const QLocale& locale);
/// "Review of 26/11/2026"
[[nodiscard]] QString reviewTitle(const AccessReview& review, const QLocale& locale);
/// "3 of 9 decided", or "Signed by meyer, 1 role removed".
[[nodiscard]] QString reviewState(const AccessReview& review);
/// Bytes as lower-case hex in groups of four: "a1b2 c3d4".
[[nodiscard]] QString groupsOfFour(const QByteArray& bytes);
/// What the signature under a review means.
[[nodiscard]] QString reviewMeaning();
/// What its seal is worth, in one sentence.
[[nodiscard]] QString sealSentence(const AccessReviewDocument& document);

}  // namespace linewarden::ui
