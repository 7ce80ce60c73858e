// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>

#include <chrono>

namespace linewarden {

/// A moment in UTC, to the millisecond; what is stored and compared.
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;
/// A moment that never jumps; only for measuring how long something takes.
using SteadyTime = std::chrono::steady_clock::time_point;

/// Where times come from. Passed in, so that tests decide what time it is. Thread-safe.
class Clock {
 public:
  Clock() = default;
  Clock(const Clock&) = delete;
  Clock& operator=(const Clock&) = delete;
  virtual ~Clock() = default;

  [[nodiscard]] virtual UtcTime now() const = 0;
  [[nodiscard]] virtual SteadyTime steadyNow() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock {
 public:
  [[nodiscard]] UtcTime now() const override;
  [[nodiscard]] SteadyTime steadyNow() const override;
};

/// Milliseconds since 1970-01-01T00:00:00Z, the form in the store.
[[nodiscard]] inline qint64 toMillis(UtcTime time) {
  return time.time_since_epoch().count();
}
[[nodiscard]] inline UtcTime fromMillis(qint64 millis) {
  return UtcTime(std::chrono::milliseconds(millis));
}
/// "2026-01-31T08:15:00.250Z"
[[nodiscard]] QString toIsoUtc(UtcTime time);
/// For views only: the same moment in the workstation's time zone.
[[nodiscard]] QDateTime toLocal(UtcTime time);

}  // namespace linewarden

Q_DECLARE_METATYPE(linewarden::UtcTime)
