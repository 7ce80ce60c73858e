// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/sign_in_throttle.h"

#include <algorithm>

namespace linewarden {

void SignInThrottle::setName(const QString& name, const back_off::Failures& failures) {
  const std::scoped_lock lock(mutex_);
  if (failures.count == 0) {
    names_.remove(name);
    return;
  }
  if (names_.size() >= mostNames && !names_.contains(name)) {
    names_.erase(std::min_element(names_.cbegin(), names_.cend(),
                                  [](const auto& a, const auto& b) { return a.last < b.last; }));
  }
  names_.insert(name, failures);
}

void SignInThrottle::setWorkstation(const back_off::Failures& failures) {
  const std::scoped_lock lock(mutex_);
  workstation_ = failures;
}

back_off::Failures SignInThrottle::ofName(const QString& name) const {
  const std::scoped_lock lock(mutex_);
  return names_.value(name);
}

back_off::Failures SignInThrottle::ofWorkstation() const {
  const std::scoped_lock lock(mutex_);
  return workstation_;
}

std::chrono::milliseconds SignInThrottle::waitLeft(const QString& name) const {
  const std::scoped_lock lock(mutex_);
  const UtcTime now = clock_.now();
  return std::max(back_off::waitLeft(names_.value(name), back_off::Subject::Account, now),
                  back_off::waitLeft(workstation_, back_off::Subject::Workstation, now));
}

std::chrono::milliseconds SignInThrottle::waitOfName(const QString& name) const {
  const std::scoped_lock lock(mutex_);
  return back_off::waitLeft(names_.value(name), back_off::Subject::Account, clock_.now());
}

}  // namespace linewarden
