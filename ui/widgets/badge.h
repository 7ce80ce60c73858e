// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/priority.h"

#include <QWidget>

namespace linewarden::ui {

/// A priority as shape, colour and letter. Takes its room also while there is none, so
/// that what stands beside it does not move.
class Badge final : public QWidget {
  Q_OBJECT

 public:
  explicit Badge(QWidget* parent = nullptr);

  void setPriority(Priority priority);
  [[nodiscard]] Priority priority() const { return priority_; }
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Priority priority_ = Priority::None;
};

}  // namespace linewarden::ui
