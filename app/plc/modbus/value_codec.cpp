// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/value_codec.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace linewarden::modbus {

namespace {

struct ValueCodecText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::modbus::ValueCodec)
};

Decoded bad(const QString& reason) {
  return {TagValue(), reason};
}

bool swapsBytes(RegisterOrder order) {
  return order == RegisterOrder::BADC || order == RegisterOrder::DCBA;
}

bool swapsRegisters(RegisterOrder order) {
  return order == RegisterOrder::CDAB || order == RegisterOrder::DCBA;
}

quint16 swapped(quint16 value) {
  return static_cast<quint16>((value << 8) | (value >> 8));
}

/// The registers as one number, first register highest once the order is undone.
quint64 gather(std::span<const quint16> registers, RegisterOrder order) {
  quint64 bits = 0;
  const size_t count = registers.size();
  for (size_t i = 0; i < count; ++i) {
    const quint16 word = registers[swapsRegisters(order) ? count - 1 - i : i];
    bits = (bits << 16) | (swapsBytes(order) ? swapped(word) : word);
  }
  return bits;
}

QList<quint16> scatter(quint64 bits, int count, RegisterOrder order) {
  QList<quint16> registers(count);
  for (int i = 0; i < count; ++i) {
    const auto word = static_cast<quint16>(bits >> (16 * (count - 1 - i)));
    registers[swapsRegisters(order) ? count - 1 - i : i] = swapsBytes(order) ? swapped(word) : word;
  }
  return registers;
}

bool isScaled(const Scaling& scaling) {
  return scaling.factor != 1 || scaling.offset != 0;
}

Decoded finite(double value) {
  if (std::isfinite(value)) return {value, {}};
  return bad(ValueCodecText::tr(
      "The PLC sent a number that is not finite (NaN or infinity), so there is no value "
      "to show. Check the sensor or the program that fills this register."));
}

Decoded scaledFloat(const Tag& tag, double raw) {
  return finite(raw * tag.scaling.factor + tag.scaling.offset);
}

Decoded scaledInteger(const Tag& tag, qint64 raw) {
  if (!isScaled(tag.scaling)) return {raw, {}};
  return scaledFloat(tag, static_cast<double>(raw));
}

/// Up to the first NUL, without an unfinished UTF-8 sequence at the end: a PLC cuts text
/// at the length of its field, not at a letter.
QByteArray textBytes(std::span<const quint16> registers, RegisterOrder order) {
  QByteArray bytes;
  bytes.reserve(static_cast<qsizetype>(registers.size()) * 2);
  for (const quint16 word : registers) {
    const quint16 ordered = swapsBytes(order) ? swapped(word) : word;
    bytes.append(static_cast<char>(ordered >> 8));
    bytes.append(static_cast<char>(ordered & 0xFF));
  }
  const qsizetype end = bytes.indexOf('\0');
  if (end >= 0) {
    bytes.truncate(end);
    return bytes;
  }
  const auto byteAt = [&bytes](qsizetype i) { return static_cast<uchar>(bytes.at(i)); };
  qsizetype lead = bytes.size() - 1;
  while (lead >= 0 && bytes.size() - lead < 4 && (byteAt(lead) & 0xC0) == 0x80) --lead;
  if (lead < 0 || byteAt(lead) < 0xC0) return bytes;
  const int needed = byteAt(lead) >= 0xF0 ? 4 : byteAt(lead) >= 0xE0 ? 3 : 2;
  if (bytes.size() - lead < needed) bytes.truncate(lead);
  return bytes;
}

/// Control and formatting characters could forge what a log or a table shows.
QString printable(const QString& string) {
  QString clean;
  clean.reserve(string.size());
  for (const char32_t point : string.toUcs4()) {
    const QChar::Category category = QChar::category(point);
    if (category == QChar::Other_Control || category == QChar::Other_Format ||
        category == QChar::Separator_Line || category == QChar::Separator_Paragraph) {
      continue;
    }
    clean.append(QChar::fromUcs4(point));
  }
  while (clean.endsWith(QLatin1Char(' '))) clean.chop(1);
  return clean;
}

Decoded decodeText(const Tag& tag, std::span<const quint16> registers) {
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  const QString decoded = decoder(textBytes(registers, tag.order));
  if (decoder.hasError()) {
    return bad(ValueCodecText::tr(
        "The PLC sent text that is not valid UTF-8, so it cannot be read safely. Check "
        "the tag's address, length and byte order."));
  }
  return {printable(decoded), {}};
}

Error refusal(const Tag& tag, const QString& why) {
  return {ErrorCode::InvalidArgument,
          ValueCodecText::tr("The value cannot be written to %1: %2").arg(tag.name, why),
          {}};
}

struct IntegerRange {
  qint64 low;
  qint64 high;
};

IntegerRange rangeOf(DataType type) {
  switch (type) {
    case DataType::Int16: return {-32768, 32767};
    case DataType::UInt16: return {0, 65535};
    case DataType::Int32:
      return {std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max()};
    case DataType::UInt32: return {0, std::numeric_limits<quint32>::max()};
    default: return {0, 1};
  }
}

/// The raw number of a value in engineering units, undone of its scaling.
Result<double> rawNumber(const Tag& tag, const TagValue& value) {
  const double number = asNumber(value);
  if (!std::isfinite(number)) return refusal(tag, ValueCodecText::tr("it is not a finite number."));
  const double raw = (number - tag.scaling.offset) / tag.scaling.factor;
  if (!std::isfinite(raw)) return refusal(tag, ValueCodecText::tr("its scaling cannot be undone."));
  return raw;
}

Result<QList<quint16>> encodeInteger(const Tag& tag, const TagValue& value) {
  const Result<double> raw = rawNumber(tag, value);
  if (!raw) return raw.error();
  const double rounded = std::round(*raw);
  const IntegerRange range = rangeOf(tag.type);
  if (rounded < static_cast<double>(range.low) || rounded > static_cast<double>(range.high)) {
    return refusal(tag, ValueCodecText::tr("it is outside what the register can hold."));
  }
  return scatter(static_cast<quint64>(static_cast<qint64>(rounded)), widthOf(tag), tag.order);
}

Result<QList<quint16>> encodeFloat(const Tag& tag, const TagValue& value) {
  const Result<double> raw = rawNumber(tag, value);
  if (!raw) return raw.error();
  if (tag.type == DataType::Float64) {
    return scatter(std::bit_cast<quint64>(*raw), 4, tag.order);
  }
  if (std::abs(*raw) > static_cast<double>(std::numeric_limits<float>::max())) {
    return refusal(tag, ValueCodecText::tr("it is outside what the register can hold."));
  }
  return scatter(std::bit_cast<quint32>(static_cast<float>(*raw)), 2, tag.order);
}

Result<QList<quint16>> encodeText(const Tag& tag, const TagValue& value) {
  const QString* string = std::get_if<QString>(&value);
  if (string == nullptr) return refusal(tag, ValueCodecText::tr("it is not text."));
  QByteArray bytes = string->toUtf8();
  const int width = widthOf(tag);
  if (bytes.size() > width * 2)
    return refusal(tag, ValueCodecText::tr("it is longer than the field in the PLC."));
  if (bytes.contains('\0'))
    return refusal(tag, ValueCodecText::tr("it contains a zero character."));
  bytes.append(width * 2 - bytes.size(), '\0');
  QList<quint16> registers(width);
  for (int i = 0; i < width; ++i) {
    const auto word = static_cast<quint16>((static_cast<uchar>(bytes.at(2 * i)) << 8) |
                                           static_cast<uchar>(bytes.at(2 * i + 1)));
    registers[i] = swapsBytes(tag.order) ? swapped(word) : word;
  }
  return registers;
}

Result<QList<quint16>> encodeBool(const Tag& tag, const TagValue& value, quint16 current) {
  const Result<bool> on = encodeBit(tag, value);
  if (!on) return on.error();
  if (!tag.address.bit) return QList<quint16>{static_cast<quint16>(*on ? 1 : 0)};
  if (*tag.address.bit < 0 || *tag.address.bit > 15) {
    return refusal(tag, ValueCodecText::tr("its bit is not between 0 and 15."));
  }
  const auto mask = static_cast<quint16>(1U << *tag.address.bit);
  return QList<quint16>{static_cast<quint16>(*on ? current | mask : current & ~mask)};
}

}  // namespace

bool isBitTable(ModbusTable table) {
  return table == ModbusTable::Coil || table == ModbusTable::DiscreteInput;
}

int widthOf(const Tag& tag) {
  if (isBitTable(tag.address.table)) return 1;
  switch (tag.type) {
    case DataType::Bool:
    case DataType::Int16:
    case DataType::UInt16: return 1;
    case DataType::Int32:
    case DataType::UInt32:
    case DataType::Float32: return 2;
    case DataType::Float64: return 4;
    case DataType::String: return std::max<int>(1, tag.address.count);
  }
  return 1;
}

Decoded decodeRegisters(const Tag& tag, std::span<const quint16> registers) {
  if (registers.size() != static_cast<size_t>(widthOf(tag))) {
    return bad(ValueCodecText::tr("The reply holds fewer registers than the value needs."));
  }
  switch (tag.type) {
    case DataType::Bool: {
      const int bit = tag.address.bit.value_or(-1);
      if (bit > 15)
        return bad(ValueCodecText::tr("The tag names a bit that a register does not have."));
      return {bit < 0 ? registers[0] != 0 : ((registers[0] >> bit) & 1) != 0, {}};
    }
    case DataType::Int16:
      return scaledInteger(tag, static_cast<qint16>(gather(registers, tag.order)));
    case DataType::UInt16:
      return scaledInteger(tag, static_cast<quint16>(gather(registers, tag.order)));
    case DataType::Int32:
      return scaledInteger(tag, static_cast<qint32>(gather(registers, tag.order)));
    case DataType::UInt32:
      return scaledInteger(tag, static_cast<quint32>(gather(registers, tag.order)));
    case DataType::Float32: {
      const auto bits = static_cast<quint32>(gather(registers, tag.order));
      return scaledFloat(tag, static_cast<double>(std::bit_cast<float>(bits)));
    }
    case DataType::Float64:
      return scaledFloat(tag, std::bit_cast<double>(gather(registers, tag.order)));
    case DataType::String: return decodeText(tag, registers);
  }
  return bad(ValueCodecText::tr("The tag has a type that is not known."));
}

Decoded decodeBit(const Tag& tag, bool bit) {
  switch (tag.type) {
    case DataType::Bool: return {bit, {}};
    case DataType::Int16:
    case DataType::UInt16:
    case DataType::Int32:
    case DataType::UInt32: return scaledInteger(tag, bit ? 1 : 0);
    case DataType::Float32:
    case DataType::Float64: return scaledFloat(tag, bit ? 1 : 0);
    case DataType::String: break;
  }
  return bad(
      ValueCodecText::tr("A single bit cannot be read as text. Correct the tag's type or table."));
}

Result<QList<quint16>> encodeRegisters(const Tag& tag, const TagValue& value, quint16 current) {
  switch (tag.type) {
    case DataType::Bool: return encodeBool(tag, value, current);
    case DataType::Int16:
    case DataType::UInt16:
    case DataType::Int32:
    case DataType::UInt32: return encodeInteger(tag, value);
    case DataType::Float32:
    case DataType::Float64: return encodeFloat(tag, value);
    case DataType::String: return encodeText(tag, value);
  }
  return refusal(tag, ValueCodecText::tr("its type is not known."));
}

Result<bool> encodeBit(const Tag& tag, const TagValue& value) {
  if (const bool* on = std::get_if<bool>(&value)) return *on;
  const double number = asNumber(value);
  if (number == 0) return false;
  if (number == 1) return true;
  return refusal(tag, ValueCodecText::tr("it is neither on nor off."));
}

}  // namespace linewarden::modbus
