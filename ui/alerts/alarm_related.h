// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/base/result.h"
#include "app/identity/session.h"
#include "ui/alerts/alert_rooms.h"

#include <QHash>
#include <QWidget>

#include <chrono>

class QVBoxLayout;

namespace linewarden::ui {

/// An announcement near another one.
struct RelatedAlarm {
  AlarmChange change;
  AlarmDefinition definition;
  int nearness = 2;  ///< 0: of the same unit; 1: of the same line
};

/// Of the announcements in `changes` those of other alarms, one an alarm: the nearest in time.
/// Those of the same unit first, then of the same line, then the others, each by their distance
/// in time. Pure.
[[nodiscard]] QList<RelatedAlarm> relatedAlarms(const QList<AlarmChange>& changes,
                                                const AlarmDefinition& own, UtcTime moment,
                                                const QHash<AlarmId, AlarmDefinition>& definitions);

/// What else was announced ten minutes before and after. GUI thread; it is read elsewhere.
class AlarmRelated final : public QWidget {
  Q_OBJECT

 public:
  static constexpr std::chrono::minutes around{10};

  explicit AlarmRelated(const AlertRooms& rooms, QWidget* parent = nullptr);

  void begin(const Session& session);
  using QWidget::show;
  void show(const AlarmView& alarm);
  /// Asks again while the ten minutes last.
  void follow();
  void end();
  /// Whether there is nothing to show yet.
  [[nodiscard]] bool isLoading() const { return isLoading_; }

 signals:
  void openRequested(const QString& address);
  void settled();

 private:
  void load();
  void askNames(const QList<AlarmChange>& before, const QList<AlarmChange>& after);
  void showBoth(const QList<AlarmChange>& before, const QList<AlarmChange>& after);
  void addPart(QVBoxLayout* column, const QString& head, const QList<RelatedAlarm>& alarms);
  [[nodiscard]] QWidget* makeEntry(const RelatedAlarm& alarm, QWidget* parent);
  void fail(const Error& error);
  void arrived();
  void place(QWidget* entries);

  AlertRooms rooms_;
  Session session_;
  AlarmDefinition definition_;
  UtcTime moment_;
  QHash<AlarmId, AlarmDefinition> definitions_;
  QVBoxLayout* column_;
  QWidget* entries_ = nullptr;
  QString shown_;  ///< what is listed, so that the same is not built anew
  int round_ = 0;
  bool isLoading_ = false;
  bool isAsking_ = false;
};

}  // namespace linewarden::ui
