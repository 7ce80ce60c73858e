// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/identity/back_off.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace linewarden {

/// What is known here of failed tries, so that a page can ask for the wait at once. The
/// store's counts of names and of the workstation are the truth. Thread-safe.
class SignInThrottle {
 public:
  static constexpr int mostNames = 1000;

  explicit SignInThrottle(const Clock& clock) : clock_(clock) {}

  void setName(const QString& name, const back_off::Failures& failures);
  void setWorkstation(const back_off::Failures& failures);
  [[nodiscard]] back_off::Failures ofName(const QString& name) const;
  [[nodiscard]] back_off::Failures ofWorkstation() const;
  /// The longer of the name's and the workstation's wait.
  [[nodiscard]] std::chrono::milliseconds waitLeft(const QString& name) const;
  [[nodiscard]] std::chrono::milliseconds waitOfName(const QString& name) const;

 private:
  const Clock& clock_;
  mutable std::mutex mutex_;
  QHash<QString, back_off::Failures> names_;
  back_off::Failures workstation_;
};

}  // namespace linewarden
