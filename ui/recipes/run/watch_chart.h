// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/drift_guard.h"
#include "ui/recipes/run/watch_picture.h"

#include <QWidget>

namespace linewarden::ui {

/// A process variable's control charts: the subgroups' means with their EWMA in its limits, and
/// under it the CUSUM's two sums. The pointer, Left and Right pick a point. GUI thread.
class WatchChart final : public QWidget {
  Q_OBJECT

 public:
  explicit WatchChart(QWidget* parent = nullptr);

  void setWatch(const WatchView& watch);
  [[nodiscard]] const WatchView& watch() const { return watch_; }
  /// How it is drawn at its present size.
  [[nodiscard]] WatchPicture picture() const;
  /// The point that is picked; -1: none.
  [[nodiscard]] int picked() const { return picked_; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  /// Another point is picked, or none (-1).
  void pickedChanged(int point);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void pick(int point);
  [[nodiscard]] int pointAt(double x) const;

  WatchView watch_;
  int picked_ = -1;
};

}  // namespace linewarden::ui
