// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plc/modbus/read_reply.h"

#include <QModbusDataUnit>
#include <QModbusRequest>
#include <QModbusResponse>
#include <QString>

#include <variant>

/// Write requests and what a device may answer to them (MODBUS Application Protocol
/// V1.1b3, sections 6.5, 6.12 and 7): one coil by function 5, holding registers by
/// function 16. Pure.
namespace linewarden::modbus {

/// Registers that one request of function 16 can carry.
inline constexpr qsizetype mostRegistersWritten = 123;

/// The device says that it has written what was asked.
struct WriteConfirmed {};

using WriteReply = std::variant<WriteConfirmed, ExceptionReply, MalformedReply>;

/// The request for one coil (its value 0 or 1), or 1 to mostRegistersWritten holding registers.
[[nodiscard]] QModbusRequest writeRequest(const QModbusDataUnit& wanted);

/// Judges a reply to the request for `wanted`: function code, length, and the echo of the
/// address and of the value (coil) or number of registers.
[[nodiscard]] WriteReply parseWriteReply(const QModbusDataUnit& wanted, const QModbusResponse& pdu);

/// Whether an exception says that the device did not act on the request. Others (a failure
/// in its middle, a gateway that lost the device, an acknowledge of work to come) leave open
/// what the device did.
[[nodiscard]] bool rulesOutAWrite(int exception);

/// "exception 2, illegal data address: …" with what it means for a write.
[[nodiscard]] QString describeWriteException(int code);

}  // namespace linewarden::modbus
