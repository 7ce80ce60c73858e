// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QLabel>
#include <QTimer>

#include <chrono>

namespace linewarden::ui {

/// Counts down the wait after failed sign-ins. Hidden while there is nothing to wait for.
class WaitNotice final : public QLabel {
  Q_OBJECT

 public:
  explicit WaitNotice(QWidget* parent = nullptr);

  /// Nothing to wait for: hides and stops.
  void start(std::chrono::milliseconds wait);
  [[nodiscard]] bool isWaiting() const { return tick_.isActive(); }

 signals:
  void over();

 private:
  void showLeft();

  QTimer tick_;
  QDeadlineTimer end_;
};

/// "0:09", "12:30": minutes and seconds, rounded up.
[[nodiscard]] QString minutesAndSeconds(std::chrono::milliseconds time);

}  // namespace linewarden::ui
