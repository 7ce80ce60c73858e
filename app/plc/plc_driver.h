// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plc/reading.h"

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
  /// Closes the connection; nothing is reported afterwards.
  virtual void stop() = 0;
  [[nodiscard]] virtual PlcStatus status() const = 0;

 signals:
  void readingsArrived(const linewarden::ReadingBatch& readings);
  void statusChanged(const linewarden::PlcStatus& status);
};

}  // namespace linewarden
