// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/identity/session.h"
#include "ui/alerts/alert_rooms.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace linewarden::ui {

class Badge;
class Button;

/// How an alarm stands, and what it means: state, value, who did what about it; cause,
/// consequence and response. Built anew only where what it says is another thing. GUI thread.
class AlarmFacts final : public QWidget {
  Q_OBJECT

 public:
  explicit AlarmFacts(const AlertRooms& rooms, QWidget* parent = nullptr);

  void begin(const Session& session);
  using QWidget::show;
  void show(const AlarmView& alarm);

 signals:
  void openRequested(const QString& address);

 private:
  struct Line {
    QString title;
    QString detail;
    QString tip;
  };
  QWidget* makeHead();
  QWidget* makeLinks();
  void showHead(const AlarmView& alarm);
  void showLines(const QList<Line>& lines, const AlarmView& alarm);
  [[nodiscard]] QList<Line> linesOf(const AlarmView& alarm) const;
  void addState(const AlarmView& alarm, QList<Line>& lines) const;
  void addHidden(const AlarmRecord& record, QList<Line>& lines) const;
  void addService(const AlarmRecord& record, QList<Line>& lines) const;
  [[nodiscard]] QString moment(UtcTime time) const;

  AlertRooms rooms_;
  AlarmDefinition definition_;
  Badge* mark_;
  QLabel* title_ = nullptr;
  QLabel* place_ = nullptr;
  Button* audit_ = nullptr;
  Button* line_ = nullptr;
  QVBoxLayout* column_;
  QWidget* ground_ = nullptr;  ///< what is built anew
  QStringList said_;
};

}  // namespace linewarden::ui
