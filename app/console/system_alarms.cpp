// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/system_alarms.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/os/files.h"
#include "app/base/os/process.h"
#include "app/base/when_done.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <cstdlib>

namespace linewarden {

namespace {

constexpr std::chrono::seconds lookEvery{1};
constexpr std::chrono::seconds diskEvery{30};
constexpr int settledAfter = 15;  // looks
constexpr qint64 systemMega = 1024 * 1024;
constexpr qint64 scarceSpace = 2048 * systemMega;
constexpr qint64 tooLittleSpace = 256 * systemMega;
const QString linkPrefix = QStringLiteral("link:");

struct SystemAlarmsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::SystemAlarms)
};

ServiceCondition systemCondition(const QString& id, AlarmPriority priority, const QString& title,
                                 const QString& text) {
  ServiceCondition condition;
  condition.source = AlarmSource::System;
  condition.definition.id.text = id;
  condition.definition.title = title;
  condition.definition.priority = priority;
  condition.definition.alarmClass = QStringLiteral("system");
  condition.text = text;
  return condition;
}

ServiceCondition linkCondition(const Plc& plc, const QString& reason) {
  ServiceCondition condition =
      systemCondition(linkPrefix + plc.id, AlarmPriority::High,
                      SystemAlarmsText::tr("No connection to %1").arg(plc.title), reason);
  condition.definition.cause = SystemAlarmsText::tr(
      "The PLC is off or restarting, or the network between it and this computer is broken.");
  condition.definition.consequence = SystemAlarmsText::tr(
      "Its values are old, its alarms are not seen here, and nothing of it is recorded.");
  condition.definition.response = SystemAlarmsText::tr(
      "Watch its line at the machine until it is back. Check the PLC's power and its network "
      "cable, then the switch; tell maintenance.");
  return condition;
}

ServiceCondition recordingCondition(const QString& problem) {
  ServiceCondition condition =
      systemCondition(QStringLiteral("store:recording"), AlarmPriority::Critical,
                      SystemAlarmsText::tr("History is not recorded"), problem);
  condition.definition.cause =
      SystemAlarmsText::tr("The store cannot be written: its disk is full, gone or damaged.");
  condition.definition.consequence =
      SystemAlarmsText::tr("What runs now cannot be proven later; batches may have to be held.");
  condition.definition.response = SystemAlarmsText::tr(
      "Make room on the disk or bring it back. What is still in memory is "
      "written then; run “linewardenctl doctor” afterwards.");
  return condition;
}

ServiceCondition spaceCondition(qint64 freeBytes) {
  const bool isDire = freeBytes < tooLittleSpace;
  ServiceCondition condition = systemCondition(
      QStringLiteral("store:space"), isDire ? AlarmPriority::Critical : AlarmPriority::Medium,
      SystemAlarmsText::tr("The store's disk is filling up"),
      SystemAlarmsText::tr("%1 MB are free.").arg(freeBytes / systemMega));
  condition.definition.cause =
      SystemAlarmsText::tr("History grows, or something else fills the same disk.");
  condition.definition.consequence =
      SystemAlarmsText::tr("When it is full, history and audit trail stop.");
  condition.definition.response =
      SystemAlarmsText::tr("Make room on the disk, or move the installation to a larger one.");
  return condition;
}

ServiceCondition clockCondition(std::chrono::seconds by) {
  ServiceCondition condition = systemCondition(QStringLiteral("clock:set"), AlarmPriority::Medium,
                                               SystemAlarmsText::tr("This computer's clock jumped"),
                                               SystemAlarmsText::tr("By %1 s.").arg(by.count()));
  condition.definition.cause = SystemAlarmsText::tr(
      "Somebody set the clock, its time server was wrong, or the computer slept.");
  condition.definition.consequence = SystemAlarmsText::tr(
      "Records around that moment bear a wrong time, and codes of authenticators may be refused.");
  condition.definition.response = SystemAlarmsText::tr(
      "Compare the clock with another one and check the time server. If nobody meant to set it, "
      "tell the security officer.");
  return condition;
}

ServiceCondition driftingClock() {
  ServiceCondition condition =
      systemCondition(QStringLiteral("clock:unsynchronised"), AlarmPriority::Low,
                      SystemAlarmsText::tr("The clock is not in step with a time server"), {});
  condition.definition.cause =
      SystemAlarmsText::tr("No time server is set, or it cannot be reached.");
  condition.definition.consequence =
      SystemAlarmsText::tr("The clock drifts, and records of different computers no longer agree.");
  condition.definition.response =
      SystemAlarmsText::tr("Set a time server for this computer, or make it reachable.");
  return condition;
}

ServiceCondition anchorCondition(const QString& problem) {
  ServiceCondition condition =
      systemCondition(QStringLiteral("trail:anchor"), AlarmPriority::Medium,
                      SystemAlarmsText::tr("The audit trail is not kept outside"), problem);
  condition.definition.cause = SystemAlarmsText::tr(
      "The folder for its checkpoints is away, full, read-only, or holds those of another trail.");
  condition.definition.consequence = SystemAlarmsText::tr(
      "Somebody with the store's key could cut the newest entries without being found out.");
  condition.definition.response =
      SystemAlarmsText::tr("Bring the folder back, or choose another one in the settings.");
  return condition;
}

}  // namespace

SystemAlarms::SystemAlarms(AlarmDesk& desk, std::shared_ptr<const Plant> plant, const Clock& clock,
                           QString storeFolder)
    : desk_(desk), plant_(std::move(plant)), clock_(clock), storeFolder_(std::move(storeFolder)) {
  connect(&timer_, &QTimer::timeout, this, &SystemAlarms::look);
  timer_.start(lookEvery);
  connect(&diskTimer_, &QTimer::timeout, this, &SystemAlarms::lookAtDisk);
  diskTimer_.start(diskEvery);
  lookAtClock();
  lookAtDisk();
}

void SystemAlarms::takeLink(const PlcStatus& status) {
  // One that is not tried says nothing about the PLC.
  if (status.state == LinkState::Disabled) {
    lost_.remove(status.plc);
    return;
  }
  if (status.state == LinkState::Connected) {
    lost_.remove(status.plc);
    // Also one that stood when the program began.
    desk_.clear({linkPrefix + status.plc});
    return;
  }
  const auto known = lost_.find(status.plc);
  if (known == lost_.end()) {
    lost_.insert(status.plc, {clock_.steadyNow(), status.reason, false});
  } else if (!status.reason.isEmpty()) {
    known->reason = status.reason;
  }
}

void SystemAlarms::lookAtLinks() {
  const SteadyTime now = clock_.steadyNow();
  for (const Plc& plc : plant_->plcs) {
    const auto lost = lost_.find(plc.id);
    if (lost == lost_.end() || lost->isTold || now - lost->since < linkLostAfter) continue;
    lost->isTold = true;
    desk_.raise(linkCondition(plc, lost->reason));
  }
}

void SystemAlarms::takeRecordingProblem(const QString& problem) {
  hasRecordingProblem_ = !problem.isEmpty();
  tell(hasRecordingProblem_, recordingCondition(problem));
}

void SystemAlarms::takeAnchorProblem(const QString& problem) {
  hasAnchorProblem_ = !problem.isEmpty();
  tell(hasAnchorProblem_, anchorCondition(problem));
}

void SystemAlarms::look() {
  lookAtLinks();
  lookAtClock();
  if (++looks_ == settledAfter) settle();
}

/// What stood when the program began and did not come again is over.
void SystemAlarms::settle() {
  if (!hasRecordingProblem_) tell(false, recordingCondition({}));
  if (!hasAnchorProblem_) tell(false, anchorCondition({}));
}

void SystemAlarms::lookAtClock() {
  const auto steady =
      std::chrono::duration_cast<std::chrono::milliseconds>(clock_.steadyNow().time_since_epoch());
  const auto ahead = clock_.now().time_since_epoch() - steady;
  const auto step = wallAhead_ ? ahead - *wallAhead_ : std::chrono::milliseconds(0);
  wallAhead_ = ahead;
  if (std::chrono::abs(step) <= clockStep) return;
  // An event, not a state: raised, and over; it stands until somebody has seen it.
  const ServiceCondition jump = clockCondition(std::chrono::round<std::chrono::seconds>(step));
  tell(true, jump);
  tell(false, jump);
}

void SystemAlarms::lookAtDisk() {
  tell(os::clockIsSynchronised() == std::optional(false), driftingClock());
  // A volume that hangs must not hold up the window.
  whenDone(QtConcurrent::run([folder = storeFolder_] { return os::freeBytes(folder); }), this,
           [this](qint64 bytes) {
             if (bytes >= 0) tellSpace(bytes);
           });
}

void SystemAlarms::tellSpace(qint64 freeBytes) {
  tell(freeBytes < scarceSpace, spaceCondition(freeBytes));
}

void SystemAlarms::tell(bool stands, const ServiceCondition& condition) {
  if (stands) {
    desk_.raise(condition);
  } else {
    desk_.clear(condition.definition.id);
  }
}

}  // namespace linewarden
