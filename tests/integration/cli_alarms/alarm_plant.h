// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../cli/control_program.h"
#include "../cli/plant_people.h"
#include "app/alerts/alarm.h"

namespace linewarden::test {

/// An installation with three alarms in its plant file, of which the store tells how they stand, as
/// a console that runs beside would have written it. okafor is an operator, rossi a shift
/// supervisor, weber a process engineer, keller the administrator.
class AlarmPlant {
 public:
  AlarmPlant() : people_(program_) {}

  /// Empty when all is there, and what went wrong otherwise.
  [[nodiscard]] QByteArray setUp();
  /// It stands unacknowledged, raised a minute ago; false where that could not be stored.
  [[nodiscard]] bool raise(const QString& id, const QString& title, AlarmPriority priority,
                           AlarmSource source = AlarmSource::Process) const;

  [[nodiscard]] ControlProgram& program() { return program_; }
  [[nodiscard]] PlantPeople& people() { return people_; }
  /// How the program tells of that alarm; empty where it does not.
  [[nodiscard]] QJsonObject alarm(const QString& id) const;
  /// Without --json.
  [[nodiscard]] ControlRun runForPeople(const QStringList& arguments) const;

 private:
  ControlProgram program_;
  PlantPeople people_;
};

/// Exit code and all that was printed, for a failure.
[[nodiscard]] QByteArray alarmRunSaid(const ControlRun& run);

}  // namespace linewarden::test
