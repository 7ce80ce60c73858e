// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace linewarden::ui {

/// A whole number with a unit and steps up and down; draws our chevrons.
class NumberBox final : public QSpinBox {
  Q_OBJECT

 public:
  explicit NumberBox(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  /// Turning the wheel over a page must not change a number on the way.
  void wheelEvent(QWheelEvent* event) override;
};

}  // namespace linewarden::ui
