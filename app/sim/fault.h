// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace linewarden::sim {

enum class FaultKind {
  Stop,               ///< a unit, or a line's first unit, stands still; target: unit or line
  Drift,              ///< a sensor shows more and more too much; target: tag
  LinkLoss,           ///< a PLC closes its connections and takes none; target: PLC
  Slow,               ///< a PLC answers late; target: PLC
  UnauthorisedWrite,  ///< a set point changes that nobody of ours wrote; target: tag
};

/// Something that goes wrong on request. With an empty target the first thing of the
/// plant that can have the fault has it.
struct Fault {
  FaultKind kind = FaultKind::Stop;
  QString target;
  std::chrono::milliseconds start{0};                 ///< from the beginning of the simulation
  std::optional<std::chrono::milliseconds> duration;  ///< until it is cleared where none

  friend bool operator==(const Fault&, const Fault&) = default;
};

/// Reads `KIND[:TARGET][@START[+DURATION]]`, times in seconds, such as
/// "stop:L1.filler@30+90". InvalidArgument says what is wrong with it.
[[nodiscard]] Result<Fault> parseFault(const QString& text);
/// The text that parseFault reads as this fault.
[[nodiscard]] QString faultText(const Fault& fault);

}  // namespace linewarden::sim
