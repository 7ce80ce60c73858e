// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace linewarden::ui {

/// One of many, in a list that drops down; draws our chevron.
class ChoiceBox final : public QComboBox {
  Q_OBJECT

 public:
  using QComboBox::QComboBox;

 protected:
  void paintEvent(QPaintEvent* event) override;
  /// Turning the wheel over a page must not change a choice on the way.
  void wheelEvent(QWheelEvent* event) override;
};

}  // namespace linewarden::ui
