// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/plc/reading.h"
#include "app/plc/tag_write.h"

#include <QObject>

namespace linewarden {

/// A connection to one PLC, whatever it speaks. Lives in the PLC thread; never blocks.
/// It keeps reading its tags at their sampling periods, reconnects by itself (back-off
/// with jitter) and reports every tag it could not read as Bad with the reason, once.
class PlcDriver : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual void start() = 0;
  /// Closes the connection; nothing is reported afterwards. Writes and reads on request
  /// that are not over are told before it returns.
  virtual void stop() = 0;
  [[nodiscard]] virtual PlcStatus status() const = 0;

  /// Reads the tag, writes the value once and reads it back; a write without a trustworthy
  /// answer is never tried again. `done` is called exactly once, perhaps before this
  /// returns, and also when the driver stops or goes.
  virtual void write(const Tag& tag, const TagValue& value, TagWriteDone done) = 0;
  /// Reads these tags of this PLC from the device now, not from what was sampled; one
  /// reading for each, in their order. `done` is called exactly once, as above.
  virtual void readNow(const QList<TagId>& tags, ReadNowDone done) = 0;

 signals:
  void readingsArrived(const linewarden::ReadingBatch& readings);
  void statusChanged(const linewarden::PlcStatus& status);
};

}  // namespace linewarden
