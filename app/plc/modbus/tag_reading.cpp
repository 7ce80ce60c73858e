// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/tag_reading.h"

#include "app/plc/modbus/value_codec.h"

#include <QList>

#include <span>

namespace linewarden::modbus {

Reading readingOf(const Tag& tag, const QModbusDataUnit& values, const PlannedTag& planned,
                  UtcTime now) {
  const auto offset = static_cast<qsizetype>(planned.first - values.startAddress());
  const auto width = static_cast<size_t>(planned.width);
  const QList<quint16> all = values.values();
  const Decoded decoded = isBitTable(tag.address.table)
                              ? decodeBit(tag, all.at(offset) != 0)
                              : decodeRegisters(tag, std::span(all.constData() + offset, width));
  const Quality quality = decoded.reason.isEmpty() ? Quality::Good : Quality::Bad;
  return {tag.id, decoded.value, quality, now, decoded.reason};
}

}  // namespace linewarden::modbus
