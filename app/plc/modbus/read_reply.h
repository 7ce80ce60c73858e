// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"

#include <QModbusDataUnit>
#include <QModbusRequest>
#include <QModbusResponse>
#include <QString>

#include <variant>

/// Read requests and what a device may answer to them (MODBUS Application Protocol V1.1b3,
/// sections 6.1 to 6.4 and 7). Pure.
namespace linewarden::modbus {

/// The device refused the request with an exception code.
struct ExceptionReply {
  int code = 0;
};

/// The reply contradicts the request or itself, for the reason given.
struct MalformedReply {
  QString reason;
};

using ReadReply = std::variant<QModbusDataUnit, ExceptionReply, MalformedReply>;

[[nodiscard]] QModbusDataUnit::RegisterType registerType(ModbusTable table);
[[nodiscard]] QModbusRequest readRequest(const QModbusDataUnit& wanted);

/// Judges a reply to the request for `wanted`: function code, byte count, length.
[[nodiscard]] ReadReply parseReadReply(const QModbusDataUnit& wanted, const QModbusResponse& pdu);

/// "exception 2, illegal data address: …" with what it means for the person.
[[nodiscard]] QString describeException(int code);

}  // namespace linewarden::modbus
