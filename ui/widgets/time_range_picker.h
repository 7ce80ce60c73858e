// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/trend_window.h"

#include <QWidget>

class QDateTimeEdit;

namespace linewarden::ui {

class SegmentedChoice;

/// Chooses a stretch of time: one of the usual spans, or any from–to in local time.
class TimeRangePicker final : public QWidget {
  Q_OBJECT

 public:
  explicit TimeRangePicker(QWidget* parent = nullptr);

  void setSpan(TrendSpan span);
  [[nodiscard]] TrendSpan span() const;
  /// What the from and to fields hold until a person changes them.
  void setCustom(const TimeWindow& window);

 signals:
  void spanChosen(linewarden::ui::TrendSpan span);
  void customChosen(const linewarden::ui::TimeWindow& window);

 private:
  void chose(const QString& id);
  void tellCustom();
  QDateTimeEdit* addMoment(const QString& meaning);

  SegmentedChoice* spans_;
  QWidget* custom_;
  QDateTimeEdit* from_;
  QDateTimeEdit* to_;
};

}  // namespace linewarden::ui
