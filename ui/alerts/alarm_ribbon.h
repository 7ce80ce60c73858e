// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_figures.h"
#include "app/base/result.h"
#include "app/identity/session.h"
#include "ui/alerts/alert_rooms.h"

#include <QTimer>
#include <QWidget>

namespace linewarden::ui {

/// How many alarms were announced in each ten minutes of the last eight hours, as bars, with the
/// line of ten above which ISA-18.2 speaks of a flood. Asks the desk by itself. GUI thread.
class AlarmRibbon final : public QWidget {
  Q_OBJECT

 public:
  static constexpr int bars = 48;

  explicit AlarmRibbon(const AlertRooms& rooms, QWidget* parent = nullptr);

  void begin(const Session& session);
  void end();
  [[nodiscard]] bool isSettled() const { return !isAsking_; }
  /// Oldest first, of ten minutes each; empty before the first answer.
  [[nodiscard]] const QList<int>& counts() const { return counts_; }
  /// The fullest ten minutes in words; that there was none; or why it cannot be told.
  [[nodiscard]] QString worst() const { return worst_; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 signals:
  void settled();

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void ask();
  void take(const Result<AlarmFigures>& figures);
  [[nodiscard]] QRect chart() const;
  [[nodiscard]] QRectF barAt(int index) const;
  [[nodiscard]] QString tipOf(int index) const;
  [[nodiscard]] int highest() const;

  AlertRooms rooms_;
  Session session_;
  int visit_ = 0;
  bool isAsking_ = false;
  UtcTime from_;
  QList<int> counts_;
  QString worst_;
  QTimer soonTimer_;  ///< after an announcement, so that a flood is not asked for each time
  QTimer moveTimer_;  ///< so that the hours move on
};

}  // namespace linewarden::ui
