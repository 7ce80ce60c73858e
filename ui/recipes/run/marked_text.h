// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recipes/run/run_mark.h"

#include <QWidget>

class QLabel;

namespace linewarden::ui {

/// A sign and, beside it, a text that wraps.
class MarkedText final : public QWidget {
  Q_OBJECT

 public:
  explicit MarkedText(QWidget* parent = nullptr);

  void show(RunMark mark, const QString& text);
  [[nodiscard]] QString text() const;
  [[nodiscard]] RunMark mark() const { return mark_; }

 private:
  class Sign;

  RunMark mark_ = RunMark::None;
  Sign* sign_;
  QLabel* text_;
};

}  // namespace linewarden::ui
