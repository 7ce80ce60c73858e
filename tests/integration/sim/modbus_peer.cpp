// SPDX-License-Identifier: GPL-3.0-or-later
#include "modbus_peer.h"

#include <QtEndian>

#include <modbus.h>

#include <algorithm>
#include <bit>
#include <cerrno>

namespace linewarden::test {

namespace {

bool isBitTable(ModbusTable table) {
  return table == ModbusTable::Coil || table == ModbusTable::DiscreteInput;
}

/// Swaps both ways: wire order to Modbus' own and back.
QList<quint16> reordered(QList<quint16> registers, const Tag& tag) {
  const bool words = tag.order == RegisterOrder::CDAB || tag.order == RegisterOrder::DCBA;
  const bool bytes = tag.order == RegisterOrder::BADC || tag.order == RegisterOrder::DCBA;
  if (words && tag.type != DataType::String) std::reverse(registers.begin(), registers.end());
  if (bytes) {
    for (quint16& each : registers) each = static_cast<quint16>(each << 8 | each >> 8);
  }
  return registers;
}

QByteArray bytesOf(const QList<quint16>& registers) {
  QByteArray bytes;
  for (const quint16 each : registers) {
    bytes.append(static_cast<char>(each >> 8)).append(static_cast<char>(each & 0xff));
  }
  return bytes;
}

QVariant decoded(const Tag& tag, const QList<quint16>& wire) {
  if (tag.type == DataType::Bool) return (wire.first() >> tag.address.bit.value_or(0) & 1) != 0;
  const QList<quint16> registers = reordered(wire, tag);
  const QByteArray bytes = bytesOf(registers);
  double raw = 0;
  switch (tag.type) {
    case DataType::Int16: raw = qFromBigEndian<qint16>(bytes.constData()); break;
    case DataType::UInt16: raw = registers.first(); break;
    case DataType::Int32: raw = qFromBigEndian<qint32>(bytes.constData()); break;
    case DataType::UInt32: raw = qFromBigEndian<quint32>(bytes.constData()); break;
    case DataType::Float32: raw = qFromBigEndian<float>(bytes.constData()); break;
    case DataType::Float64: raw = qFromBigEndian<double>(bytes.constData()); break;
    case DataType::String: return QString::fromUtf8(bytes.constData());
    case DataType::Bool: break;
  }
  return raw * tag.scaling.factor + tag.scaling.offset;
}

int registersOf(const Tag& tag) {
  switch (tag.type) {
    case DataType::Int32:
    case DataType::UInt32:
    case DataType::Float32: return 2;
    case DataType::Float64: return 4;
    case DataType::String: return tag.address.count;
    default: return 1;
  }
}

}  // namespace

void ModbusPeer::Free::operator()(_modbus* context) const {
  modbus_close(context);
  modbus_free(context);
}

ModbusPeer::ModbusPeer(quint16 port, int unitId, std::chrono::milliseconds patience)
    : context_(modbus_new_tcp("127.0.0.1", port)) {
  modbus_set_slave(context_.get(), unitId);
  const auto millis = static_cast<uint32_t>(patience.count());
  modbus_set_response_timeout(context_.get(), millis / 1000, millis % 1000 * 1000);
}

bool ModbusPeer::keepError(int result, int wanted) {
  error_ = result == wanted ? 0 : errno;
  return result == wanted;
}

bool ModbusPeer::connect() {
  return keepError(modbus_connect(context_.get()), 0);
}

int ModbusPeer::exception() const {
  const int code = error_ - MODBUS_ENOBASE;
  return code > 0 && code < MODBUS_EXCEPTION_MAX ? code : 0;
}

QVariant ModbusPeer::readBit(const Tag& tag) {
  uint8_t bit = 0;
  const auto read =
      tag.address.table == ModbusTable::Coil ? modbus_read_bits : modbus_read_input_bits;
  if (!keepError(read(context_.get(), tag.address.offset, 1, &bit), 1)) return {};
  return bit != 0;
}

bool ModbusPeer::readRaw(ModbusTable table, int first, int count) {
  registers_.resize(count);
  const auto read =
      table == ModbusTable::InputRegister ? modbus_read_input_registers : modbus_read_registers;
  return keepError(read(context_.get(), first, count, registers_.data()), count);
}

QVariant ModbusPeer::read(const Tag& tag) {
  if (isBitTable(tag.address.table)) return readBit(tag);
  if (!readRaw(tag.address.table, tag.address.offset, registersOf(tag))) return {};
  return decoded(tag, registers_);
}

bool ModbusPeer::write(const Tag& tag, double value) {
  if (tag.address.table == ModbusTable::Coil) {
    const int on = value != 0 ? 1 : 0;
    return keepError(modbus_write_bit(context_.get(), tag.address.offset, on), 1);
  }
  const double raw = (value - tag.scaling.offset) / tag.scaling.factor;
  if (tag.type != DataType::Float32) {
    return writeRegisters(tag.address.offset, reordered({static_cast<quint16>(qRound(raw))}, tag));
  }
  // Not modbus_set_float_abcd(), which swaps bytes on little-endian machines up to 3.1.10.
  const auto bits = std::bit_cast<quint32>(static_cast<float>(raw));
  const QList<quint16> words{static_cast<quint16>(bits >> 16), static_cast<quint16>(bits)};
  return writeRegisters(tag.address.offset, reordered(words, tag));
}

bool ModbusPeer::writeRegisters(int first, const QList<quint16>& values) {
  const int count = static_cast<int>(values.size());
  return keepError(modbus_write_registers(context_.get(), first, count, values.constData()), count);
}

}  // namespace linewarden::test
