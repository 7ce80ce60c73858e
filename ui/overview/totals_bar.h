// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/production/shift_time.h"
#include "ui/overview/overview_rules.h"

#include <QWidget>

class QHBoxLayout;

namespace linewarden::ui {

class ElidedLabel;
class ValueText;

/// What all lines together did this shift, in one row over the cards.
class TotalsBar final : public QWidget {
  Q_OBJECT

 public:
  explicit TotalsBar(QWidget* parent = nullptr);

  void show(const OverviewTotals& totals, const std::optional<ShiftSpan>& shift, UtcTime now);
  using QWidget::show;

 private:
  ValueText* addFigure(QHBoxLayout* row, const QString& meaning);

  ValueText* running_;
  ValueText* good_;
  ValueText* reject_;
  ValueText* availability_;
  ValueText* breaches_;
  ValueText* shiftTime_;
};

/// "Early 06:00–14:00" in local time.
[[nodiscard]] QString shiftWords(const ShiftSpan& shift);

}  // namespace linewarden::ui
