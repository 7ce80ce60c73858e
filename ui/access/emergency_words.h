// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/break_glass.h"

#include <QLocale>
#include <QString>

/// What is said of the emergency account, translated. Pure.
namespace linewarden::ui {

/// "Open until 14:00", "Closed", "Reviewed".
[[nodiscard]] QString emergencyState(const EmergencyAccess& access, UtcTime now,
                                     const QLocale& locale);
/// Open, or closed and not yet reviewed by two.
[[nodiscard]] bool wantsWork(const EmergencyAccess& access);
/// "Nobody yet; two people sign", "Eva Meyer; a second person has to sign".
[[nodiscard]] QString reviewersWords(const EmergencyAccess& access);
/// Whether it can be opened, as a headline and what to do about it.
[[nodiscard]] QString readinessWord(const EmergencyReadiness& readiness);
[[nodiscard]] QString readinessAdvice(const EmergencyReadiness& readiness, UtcTime now,
                                      const QLocale& locale);
/// What the signature under a review of an emergency access means.
[[nodiscard]] QString emergencyMeaning();

}  // namespace linewarden::ui
