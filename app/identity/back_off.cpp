// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/back_off.h"

#include <algorithm>

namespace linewarden::back_off {

namespace {

constexpr int mostFailures = 1'000'000;

constexpr int freeTries(Subject subject) {
  return subject == Subject::Account ? 4 : 9;
}

}  // namespace

std::chrono::milliseconds delayAfter(int failures, Subject subject) {
  const int over = failures - freeTries(subject);
  if (over <= 0) return std::chrono::milliseconds(0);
  std::chrono::milliseconds delay = firstDelay;
  for (int doubled = 1; doubled < over && delay < longestDelay; ++doubled) delay *= 2;
  return std::min<std::chrono::milliseconds>(delay, longestDelay);
}

std::chrono::milliseconds waitLeft(const Failures& failures, Subject subject, UtcTime now) {
  const auto delay = delayAfter(failures.count, subject);
  const auto passed = std::max(now - failures.last, std::chrono::milliseconds(0));
  return std::max(delay - passed, std::chrono::milliseconds(0));
}

Failures afterFailure(const Failures& before, UtcTime now) {
  return {std::min(before.count + 1, mostFailures), now};
}

Failures anchored(const Failures& failures, UtcTime now) {
  return {failures.count, std::min(failures.last, now)};
}

}  // namespace linewarden::back_off
