// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plc/reading.h"

#include <QMetaType>

#include <functional>

namespace linewarden {

/// What became of a value that was to be written into a PLC.
enum class WriteResult {
  Written,  ///< the device confirmed it, and the read-back equals what was encoded
  Differs,  ///< confirmed, but the read-back shows something else
  Refused,  ///< the device answered with an exception: nothing was changed by it
  NotSent,  ///< no connection, or not writable: nothing left this program
  Unknown,  ///< sent, but without a trustworthy answer: it may or may not be in the PLC
};

/// The end of one write; comes exactly once for each.
struct TagWriteOutcome {
  TagId tag;
  WriteResult result = WriteResult::NotSent;
  TagValue before;  ///< read from the PLC right before; monostate where unreadable
  TagValue wanted;  ///< as the register holds it after rounding to its type
  TagValue found;   ///< read back; monostate where not readable or not read
  QString reason;   ///< for people; empty where Written
};

using TagWriteDone = std::function<void(const TagWriteOutcome&)>;
using ReadNowDone = std::function<void(const ReadingBatch&)>;

}  // namespace linewarden

Q_DECLARE_METATYPE(linewarden::TagWriteOutcome)
