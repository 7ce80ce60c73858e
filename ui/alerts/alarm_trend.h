// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/identity/session.h"
#include "ui/alerts/alert_rooms.h"
#include "ui/widgets/trend_chart.h"

#include <QWidget>

class QLabel;

namespace linewarden::ui {

class StateView;
class TrendSource;

/// Ten minutes of the alarm's tag around its announcement, with the limit and the moment marked.
/// GUI thread; history is read elsewhere, and a read that is overtaken is cancelled.
class AlarmTrend final : public QWidget {
  Q_OBJECT

 public:
  static constexpr std::chrono::minutes before{5};
  static constexpr std::chrono::minutes after{5};

  explicit AlarmTrend(const AlertRooms& rooms, QWidget* parent = nullptr);

  void begin(const Session& session);
  using QWidget::show;
  void show(const AlarmView& alarm);
  /// Reads again while the ten minutes last.
  void follow();
  void end();
  /// Whether there is nothing to show yet.
  [[nodiscard]] bool isLoading() const { return isLoading_; }
  [[nodiscard]] TrendChart* chart() const { return chart_; }
  /// The announcement that is marked; 0: none.
  [[nodiscard]] UtcTime moment() const { return moment_; }

 signals:
  void settled();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  class Mark;
  void showEmpty(const QString& title, const QString& text);
  void showSamples();
  void showValue();

  AlertRooms rooms_;
  TrendSource* source_;
  TrendChart* chart_;
  Mark* mark_;
  QLabel* value_;
  QLabel* problem_;
  QWidget* picture_;
  StateView* empty_ = nullptr;
  QString emptySays_;
  AlarmId id_;
  TagId tag_;
  QString tagName_;
  UtcTime moment_;
  TimeWindow window_;
  bool isLoading_ = false;
};

/// The moment an alarm's trend is drawn around; 0 where it was never raised.
[[nodiscard]] UtcTime alarmMoment(const AlarmRecord& record);
/// Its condition as limits of the tag; none where it is not about a value's height.
[[nodiscard]] Limits alarmLimits(const AlarmView& alarm);

}  // namespace linewarden::ui
