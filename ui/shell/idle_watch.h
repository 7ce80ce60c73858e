// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QObject>
#include <QTimer>

namespace linewarden::ui {

/// Notices when nobody has touched keyboard, mouse or screen for a while. Watches the
/// whole application. GUI thread.
class IdleWatch final : public QObject {
  Q_OBJECT

 public:
  explicit IdleWatch(const Clock& clock, QObject* parent = nullptr);

  /// Begins anew with this limit.
  void start(std::chrono::milliseconds limit);
  void stop();

 signals:
  /// Once, when the limit is reached.
  void idle();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void check();

  const Clock& clock_;
  QTimer timer_;
  std::chrono::milliseconds limit_{0};
  SteadyTime lastTouched_;
};

}  // namespace linewarden::ui
