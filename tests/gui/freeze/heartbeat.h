// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace linewarden::test {

/// Beats each 5 ms in the thread it lives in and keeps the longest time in which that
/// thread's event loop did not let it.
class Heartbeat : public QObject {
  Q_OBJECT

 public:
  Heartbeat();

  /// What is done from now on, for the report.
  void doing(const char* what);
  [[nodiscard]] qint64 beats() const { return beats_; }
  /// Prints the longest gap, over how long, and what was done then. A figure, no verdict.
  void report(const char* test);

 private:
  using Steady = std::chrono::steady_clock;
  void beat();

  QTimer timer_;
  Steady::time_point begun_;
  Steady::time_point last_;
  Steady::duration longest_{0};
  const char* doing_ = "starting";
  const char* longestDoing_ = "starting";
  qint64 beats_ = 0;
};

}  // namespace linewarden::test
