// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_book.h"
#include "app/base/clock.h"
#include "app/plc/reading.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace linewarden {

class AlarmDesk;

/// What the console says of itself as alarms: PLC links ("link:<plc>"), history and store
/// ("store:…"), the clock ("clock:…"), outside copies of the trail ("trail:…"). Lives in the
/// console's thread.
class SystemAlarms : public QObject {
  Q_OBJECT

 public:
  /// A link is lost when it is away for so long: a PLC's short restart is no alarm.
  static constexpr std::chrono::seconds linkLostAfter{5};
  /// A clock that is set by more than this is noticed.
  static constexpr std::chrono::seconds clockStep{5};

  /// All outlive it. `storeFolder` is looked at for its free space.
  SystemAlarms(AlarmDesk& desk, std::shared_ptr<const Plant> plant, const Clock& clock,
               QString storeFolder);

  void takeLink(const PlcStatus& status);
  /// Empty: all is well.
  void takeRecordingProblem(const QString& problem);
  /// Of the folders that keep the trail's checkpoints outside; empty: all is well.
  void takeAnchorProblem(const QString& problem);
  /// Time goes on: links, clock; done by itself every second.
  void look();

 private:
  void lookAtLinks();
  void settle();
  void lookAtClock();
  void lookAtDisk();
  void tellSpace(qint64 freeBytes);
  void tell(bool stands, const ServiceCondition& condition);

  AlarmDesk& desk_;
  std::shared_ptr<const Plant> plant_;
  const Clock& clock_;
  const QString storeFolder_;
  struct Lost {
    SteadyTime since;
    QString reason;
    bool isTold = false;
  };
  QHash<QString, Lost> lost_;  // by PLC
  int looks_ = 0;
  bool hasRecordingProblem_ = false;
  bool hasAnchorProblem_ = false;
  std::optional<std::chrono::milliseconds> wallAhead_;  // of the steady clock
  QTimer timer_;
  QTimer diskTimer_;
};

}  // namespace linewarden
