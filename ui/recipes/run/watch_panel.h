// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/drift_guard.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;

namespace linewarden::ui {

class ElidedLabel;
class MarkedText;
class StateView;
class WatchChart;

/// The charts of one process variable, what they are made with and why they fired.
class WatchPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit WatchPanel(QWidget* parent = nullptr);

  /// `parameter`: the recipe's that is chosen; without a chart it says so. `told`: what was kept
  /// of its last shift, may be empty.
  void show(const QString& parameter, const std::optional<WatchView>& watch, const QString& told,
            UtcTime now);
  [[nodiscard]] WatchChart* chart() const { return chart_; }

 private:
  void showPoint(int point);

  UtcTime now_{};
  ElidedLabel* title_;
  QStackedWidget* faces_;
  StateView* none_;
  MarkedText* state_;
  WatchChart* chart_;
  QLabel* point_;
  QLabel* why_;
  QLabel* facts_;
};

}  // namespace linewarden::ui
