// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/held_value.h"

#include "app/plc/modbus/value_codec.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

struct HeldValueText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::HeldValue)
};

Result<modbus::Decoded> throughTheCodec(const Tag& tag, const TagValue& value) {
  if (modbus::isBitTable(tag.address.table)) {
    const Result<bool> bit = modbus::encodeBit(tag, value);
    if (!bit) return bit.error();
    return modbus::decodeBit(tag, *bit);
  }
  const Result<QList<quint16>> registers = modbus::encodeRegisters(tag, value);
  if (!registers) return registers.error();
  return modbus::decodeRegisters(tag, *registers);
}

}  // namespace

Result<TagValue> valueAsHeld(const Tag& tag, const TagValue& value) {
  Result<modbus::Decoded> held = throughTheCodec(tag, value);
  if (!held) return held.error();
  if (!held->reason.isEmpty()) {
    return Error{
        ErrorCode::InvalidArgument,
        HeldValueText::tr(
            "The value cannot be written to %1: read back, it would not be a valid value of "
            "this tag. Choose another one.")
            .arg(tag.name),
        held->reason};
  }
  return std::move(held).value().value;
}

}  // namespace linewarden
