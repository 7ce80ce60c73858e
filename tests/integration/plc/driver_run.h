// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plc/modbus/modbus_tcp_driver.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace linewarden::test {

/// How long a test waits for what has to come, in ms: long enough for a busy machine.
inline constexpr int patience = 30'000;
/// For tests in which a reply is meant to be missed.
inline constexpr std::chrono::milliseconds shortTimeout{150};

/// Back-off and rests so short that a test sees several.
[[nodiscard]] modbus::DriverOptions quickOptions();

/// A driver that reads from a port of this machine, and what it told so far.
class DriverRun {
 public:
  /// `plc` needs no host, port or id; the tags need no id or PLC.
  DriverRun(quint16 port, Plc plc, QList<Tag> tags, modbus::DriverOptions options = quickOptions());

  void start() { driver_->start(); }
  [[nodiscard]] Reading newest(qsizetype tag) const { return newest_.value(tag); }
  [[nodiscard]] bool isGood(qsizetype tag) const {
    return newest(tag).quality == Quality::Good && readings_.value(tag) > 0;
  }
  [[nodiscard]] double number(qsizetype tag) const { return asNumber(newest(tag).value); }
  /// Good readings of the tag so far.
  [[nodiscard]] int goodReadings(qsizetype tag) const { return readings_.value(tag); }
  /// The reasons for which the tag was told as bad, in order.
  [[nodiscard]] QStringList badReasons(qsizetype tag) const { return bad_.value(tag); }
  [[nodiscard]] PlcStatus status() const { return driver_->status(); }
  modbus::ModbusTcpDriver& driver() { return *driver_; }

 private:
  SystemClock clock_;
  QHash<qsizetype, Reading> newest_;
  QHash<qsizetype, int> readings_;
  QHash<qsizetype, QStringList> bad_;
  std::unique_ptr<modbus::ModbusTcpDriver> driver_;
};

/// The timeout is one that a reply never misses unless the test wants it to.
[[nodiscard]] Plc quickPlc(int maxInFlight = 1,
                           std::chrono::milliseconds timeout = std::chrono::seconds(20));
/// A uint16 read every 20 ms.
[[nodiscard]] Tag quickTag(int offset, ModbusTable table = ModbusTable::HoldingRegister);

}  // namespace linewarden::test
