// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/read_reply.h"

#include <QCoreApplication>
#include <QtEndian>

namespace linewarden::modbus {

namespace {

struct ReadReplyText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::modbus::ReadReply)
};

QModbusPdu::FunctionCode functionFor(QModbusDataUnit::RegisterType type) {
  switch (type) {
    case QModbusDataUnit::Coils: return QModbusPdu::ReadCoils;
    case QModbusDataUnit::DiscreteInputs: return QModbusPdu::ReadDiscreteInputs;
    case QModbusDataUnit::InputRegisters: return QModbusPdu::ReadInputRegisters;
    default: return QModbusPdu::ReadHoldingRegisters;
  }
}

bool isBits(QModbusDataUnit::RegisterType type) {
  return type == QModbusDataUnit::Coils || type == QModbusDataUnit::DiscreteInputs;
}

QModbusDataUnit valuesOf(const QModbusDataUnit& wanted, const QByteArray& data) {
  const auto count = static_cast<qsizetype>(wanted.valueCount());
  const auto* bytes = reinterpret_cast<const uchar*>(data.constData()) + 1;
  QList<quint16> values(count);
  for (qsizetype i = 0; i < count; ++i) {
    values[i] = isBits(wanted.registerType()) ? static_cast<quint16>((bytes[i / 8] >> (i % 8)) & 1)
                                              : qFromBigEndian<quint16>(bytes + 2 * i);
  }
  return QModbusDataUnit(wanted.registerType(), wanted.startAddress(), values);
}

}  // namespace

QModbusDataUnit::RegisterType registerType(ModbusTable table) {
  switch (table) {
    case ModbusTable::Coil: return QModbusDataUnit::Coils;
    case ModbusTable::DiscreteInput: return QModbusDataUnit::DiscreteInputs;
    case ModbusTable::InputRegister: return QModbusDataUnit::InputRegisters;
    case ModbusTable::HoldingRegister: break;
  }
  return QModbusDataUnit::HoldingRegisters;
}

QModbusRequest readRequest(const QModbusDataUnit& wanted) {
  return QModbusRequest(functionFor(wanted.registerType()),
                        static_cast<quint16>(wanted.startAddress()),
                        static_cast<quint16>(wanted.valueCount()));
}

ReadReply parseReadReply(const QModbusDataUnit& wanted, const QModbusResponse& pdu) {
  const QModbusPdu::FunctionCode expected = functionFor(wanted.registerType());
  if (pdu.functionCode() != expected) {
    return MalformedReply{
        ReadReplyText::tr("The PLC answered with function %1 to a request of function %2.")
            .arg(pdu.functionCode())
            .arg(expected)};
  }
  const QByteArray data = pdu.data();
  if (pdu.isException()) {
    if (data.size() != 1) {
      return MalformedReply{
          ReadReplyText::tr("The PLC sent an exception of %1 bytes; it has to have one.")
              .arg(data.size())};
    }
    return ExceptionReply{static_cast<quint8>(data.at(0))};
  }
  const auto count = static_cast<qsizetype>(wanted.valueCount());
  const qsizetype needed = isBits(wanted.registerType()) ? (count + 7) / 8 : count * 2;
  if (data.isEmpty())
    return MalformedReply{ReadReplyText::tr("The PLC sent a reply without any data.")};
  const qsizetype stated = static_cast<quint8>(data.at(0));
  if (stated != needed) {
    return MalformedReply{
        ReadReplyText::tr("The PLC's reply gives a byte count of %1 where %2 were asked for.")
            .arg(stated)
            .arg(needed)};
  }
  if (data.size() - 1 != needed) {
    return MalformedReply{
        ReadReplyText::tr("The PLC's reply is %1 bytes long where %2 were announced.")
            .arg(data.size() - 1)
            .arg(needed)};
  }
  return valuesOf(wanted, data);
}

QString describeException(int code) {
  switch (code) {
    case 1:
      return ReadReplyText::tr(
          "The PLC answered with exception 1, illegal function: it does not offer this "
          "table. Check the table of the tag's address.");
    case 2:
      return ReadReplyText::tr(
          "The PLC answered with exception 2, illegal data address: it has nothing at this "
          "address. Check the tag's address.");
    case 3:
      return ReadReplyText::tr(
          "The PLC answered with exception 3, illegal data value: it does not accept this "
          "request. Check the request limits set for this PLC.");
    case 4:
      return ReadReplyText::tr(
          "The PLC answered with exception 4, server device failure: it failed while "
          "reading. Check the PLC's diagnostics.");
    case 5:
      return ReadReplyText::tr(
          "The PLC answered with exception 5, acknowledge: it needs a long time for this "
          "request and gave no value yet.");
    case 6:
      return ReadReplyText::tr(
          "The PLC answered with exception 6, server device busy: it has no time for this "
          "request now. A longer sampling period may help.");
    case 7:
      return ReadReplyText::tr(
          "The PLC answered with exception 7, negative acknowledge: it cannot do what was "
          "asked. Check the PLC's diagnostics.");
    case 8:
      return ReadReplyText::tr(
          "The PLC answered with exception 8, memory parity error: its memory is damaged. "
          "Have the PLC checked.");
    case 10:
      return ReadReplyText::tr(
          "The PLC answered with exception 10, gateway path unavailable: the gateway is "
          "overloaded or set up wrongly. Check the gateway.");
    case 11:
      return ReadReplyText::tr(
          "The PLC answered with exception 11, gateway target device failed to respond: "
          "the device behind the gateway is silent. Check its wiring and unit number.");
    default: break;
  }
  return ReadReplyText::tr(
             "The PLC answered with exception %1, which the Modbus standard does not name. See "
             "the PLC's manual.")
      .arg(code);
}

}  // namespace linewarden::modbus
