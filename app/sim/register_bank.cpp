// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/register_bank.h"

#include "app/plc/modbus/read_reply.h"
#include "app/plc/modbus/value_codec.h"

#include <algorithm>
#include <map>

namespace linewarden::sim {

namespace {

QModbusDataUnit::RegisterType tableOf(const Tag& tag) {
  return modbus::registerType(tag.address.table);
}

QModbusDataUnitMap mapOf(const QList<Tag>& tags) {
  std::map<QModbusDataUnit::RegisterType, int> end;
  for (const Tag& tag : tags) {
    int& last = end[tableOf(tag)];
    last = std::max(last, tag.address.offset + modbus::widthOf(tag));
  }
  QModbusDataUnitMap map;
  for (const auto& [table, count] : end) {
    // As values, since the constructor that takes a count cannot say 65536.
    map.insert(table, QModbusDataUnit(table, 0, QList<quint16>(count)));
  }
  return map;
}

/// What a write request is about.
struct Write {
  QModbusDataUnit::RegisterType table = QModbusDataUnit::HoldingRegisters;
  int first = 0;
  int count = 0;
};

int wordAt(const QByteArray& data, int position) {
  if (position + 2 > data.size()) return -1;
  return static_cast<uchar>(data[position]) << 8 | static_cast<uchar>(data[position + 1]);
}

/// MODBUS Application Protocol V1.1b3, sections 6.5, 6.6, 6.11, 6.12, 6.16, 6.17.
std::optional<Write> writeOf(const QModbusPdu& request) {
  const QByteArray data = request.data();
  switch (request.functionCode()) {
    case QModbusPdu::WriteSingleCoil: return Write{QModbusDataUnit::Coils, wordAt(data, 0), 1};
    case QModbusPdu::WriteMultipleCoils:
      return Write{QModbusDataUnit::Coils, wordAt(data, 0), wordAt(data, 2)};
    case QModbusPdu::WriteSingleRegister:
    case QModbusPdu::MaskWriteRegister:
      return Write{QModbusDataUnit::HoldingRegisters, wordAt(data, 0), 1};
    case QModbusPdu::WriteMultipleRegisters:
      return Write{QModbusDataUnit::HoldingRegisters, wordAt(data, 0), wordAt(data, 2)};
    case QModbusPdu::ReadWriteMultipleRegisters:
      return Write{QModbusDataUnit::HoldingRegisters, wordAt(data, 4), wordAt(data, 6)};
    default: return std::nullopt;
  }
}

bool overlaps(const Tag& tag, int first, int count) {
  return tag.address.offset < first + count && first < tag.address.offset + modbus::widthOf(tag);
}

}  // namespace

RegisterBank::RegisterBank(const QList<Tag>& tags, int unitId, Written written, QObject* parent)
    : QModbusServer(parent), tags_(tags), written_(std::move(written)) {
  setMap(mapOf(tags_));
  setServerAddress(unitId);
  connect(this, &QModbusServer::dataWritten, this,
          [this](QModbusDataUnit::RegisterType table, int first, int count) {
            if (answering_) tell(table, first, count);
          });
}

void RegisterBank::put(const Tag& tag, const TagValue& value) {
  const auto table = tableOf(tag);
  const quint16 address = tag.address.offset;
  if (modbus::isBitTable(tag.address.table)) {
    if (const auto bit = modbus::encodeBit(tag, value)) setData(table, address, *bit ? 1 : 0);
    return;
  }
  quint16 current = 0;
  data(table, address, &current);
  const auto registers = modbus::encodeRegisters(tag, value, current);
  if (!registers) return;
  setData(QModbusDataUnit(table, address, *registers));
}

QModbusResponse RegisterBank::answer(const QModbusPdu& pdu) {
  const QModbusRequest request(pdu);
  const auto write = writeOf(pdu);
  if (write && !mayWrite(write->table, write->first, write->count)) {
    return QModbusExceptionResponse(pdu.functionCode(),
                                    QModbusExceptionResponse::IllegalDataAddress);
  }
  answering_ = true;
  QModbusResponse response = processRequest(request);
  answering_ = false;
  return response;
}

bool RegisterBank::mayWrite(QModbusDataUnit::RegisterType table, int first, int count) const {
  if (first < 0 || count < 1) return true;  // malformed: Qt's server says what is wrong
  int covered = 0;
  for (const Tag& tag : tags_) {
    if (tableOf(tag) != table || !overlaps(tag, first, count)) continue;
    if (!tag.writable) return false;
    const int from = std::max<int>(first, tag.address.offset);
    const int to = std::min<int>(first + count, tag.address.offset + modbus::widthOf(tag));
    covered += to - from;
  }
  return covered >= count;
}

void RegisterBank::tell(QModbusDataUnit::RegisterType table, int first, int count) {
  for (const Tag& tag : tags_) {
    if (tableOf(tag) != table || !overlaps(tag, first, count)) continue;
    QModbusDataUnit held(table, tag.address.offset, static_cast<quint16>(modbus::widthOf(tag)));
    if (!data(&held)) continue;
    const QList<quint16> values = held.values();
    const modbus::Decoded decoded =
        modbus::isBitTable(tag.address.table)
            ? modbus::decodeBit(tag, values.first() != 0)
            : modbus::decodeRegisters(
                  tag, std::span(values.constData(), static_cast<std::size_t>(values.size())));
    if (decoded.reason.isEmpty()) written_(tag.id, decoded.value);
  }
}

}  // namespace linewarden::sim
