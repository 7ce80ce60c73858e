// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/drift_guard.h"
#include "ui/widgets/card.h"

class QLabel;

namespace linewarden::ui {

class ElidedLabel;
class MarkedText;

/// Which recipe a line runs with, whether its signatures and marks hold, and how much drifted.
class DriftHead final : public Card {
  Q_OBJECT

 public:
  explicit DriftHead(QWidget* parent = nullptr);

  void show(const DriftView& view, UtcTime now);

 private:
  void showValues(int total, int drifted, int unread);

  ElidedLabel* version_;
  QLabel* since_;
  MarkedText* seal_;
  MarkedText* marks_;
  MarkedText* values_;
};

}  // namespace linewarden::ui
