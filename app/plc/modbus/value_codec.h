// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/plant/plant.h"
#include "app/plc/reading.h"

#include <QList>
#include <QString>

#include <span>

/// Registers and bits to values in engineering units and back. Pure; any registers are
/// fine as input.
///
/// Orders: A is the byte of highest value. A register always comes over the wire with
/// its first byte first, so CDAB swaps registers, BADC swaps the bytes of each register,
/// DCBA both. A value of one register knows only the swap of bytes; text keeps the order
/// of its registers; a bool is the register's bit as it came.
namespace linewarden::modbus {

struct Decoded {
  TagValue value;  ///< monostate where it could not be read as the tag's type
  QString reason;  ///< why, for people; empty where there is a value
};

/// Whether the tag is read from one of the two bit tables.
[[nodiscard]] bool isBitTable(ModbusTable table);
/// Registers (or 1 bit) the tag takes: by its type, for text as its address says.
[[nodiscard]] int widthOf(const Tag& tag);

/// `registers` are those of the tag, as many as widthOf says.
[[nodiscard]] Decoded decodeRegisters(const Tag& tag, std::span<const quint16> registers);
/// A coil or discrete input; numbers become 0 or 1, scaled.
[[nodiscard]] Decoded decodeBit(const Tag& tag, bool bit);

/// The registers to write for a value in engineering units, rounded to the nearest the
/// type can hold. For a bool inside a register `current` is that register's content.
/// InvalidArgument where the value is of the wrong kind, out of range or too long.
[[nodiscard]] Result<QList<quint16>> encodeRegisters(const Tag& tag, const TagValue& value,
                                                     quint16 current = 0);
[[nodiscard]] Result<bool> encodeBit(const Tag& tag, const TagValue& value);

}  // namespace linewarden::modbus
