// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <chrono>

/// How failed sign-ins slow down the next ones (NIST SP 800-63B 5.2.2). Pure rules.
namespace linewarden::back_off {

/// Failures in a row, and when the last one was.
struct Failures {
  int count = 0;
  UtcTime last{};
  friend bool operator==(const Failures&, const Failures&) = default;
};

/// An account has four tries at once, a workstation, where several people sign in, nine.
enum class Subject { Account, Workstation };

inline constexpr std::chrono::seconds firstDelay{30};
inline constexpr std::chrono::minutes longestDelay{15};

/// The wait after so many failures: nothing, then 30 s, doubled with each failure, to 15 min.
/// At 15 min an attacker has 96 tries a day.
[[nodiscard]] std::chrono::milliseconds delayAfter(int failures, Subject subject);
/// What is left of the wait. A clock that was set back never makes it longer than it was.
[[nodiscard]] std::chrono::milliseconds waitLeft(const Failures& failures, Subject subject,
                                                 UtcTime now);
[[nodiscard]] Failures afterFailure(const Failures& before, UtcTime now);
/// A last failure in the future (the clock was wrong then) counts as now, so that the wait
/// ends in its own time and not when the clock has caught up.
[[nodiscard]] Failures anchored(const Failures& failures, UtcTime now);

}  // namespace linewarden::back_off
