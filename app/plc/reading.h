// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <variant>

namespace linewarden {

/// A tag's value in engineering units; monostate where there has been none yet.
using TagValue = std::variant<std::monostate, bool, qint64, double, QString>;

/// As a number (bool as 0 and 1); NaN for text and for none.
[[nodiscard]] double asNumber(const TagValue& value);

enum class Quality {
  Good,
  Stale,  ///< the last good value, too old to be trusted
  Bad,    ///< no value, for the reason given
};

/// One sample of one tag as it came from the PLC.
struct Reading {
  TagId tag;
  TagValue value;  ///< the last good value where quality is Stale; none where Bad
  Quality quality = Quality::Bad;
  UtcTime sourceTime;  ///< when the reply came; of the last good value where Stale; none before
  QString reason;      ///< for people; empty where Good
};

/// The readings of one reply, in the order they were read.
using ReadingBatch = QList<Reading>;

enum class LinkState { Disabled, Connecting, Connected, BackingOff };

/// How the connection to one PLC does.
struct PlcStatus {
  QString plc;
  LinkState state = LinkState::Connecting;
  UtcTime since;
  QString reason;  ///< why it is not connected, or the last error while it is; may be empty
  std::chrono::milliseconds roundTrip{0};  ///< mean of the last requests
  qint64 requests = 0;                     ///< that came to an end since start
  qint64 failures = 0;                     ///< of these
  qint64 skippedCycles = 0;                ///< readings left out because the one before was late
};

/// Makes the types above known by name to queued signals; may be called again.
void registerPlcMetaTypes();

}  // namespace linewarden

Q_DECLARE_METATYPE(linewarden::Reading)
Q_DECLARE_METATYPE(linewarden::PlcStatus)
