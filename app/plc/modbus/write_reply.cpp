// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/write_reply.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QtEndian>

namespace linewarden::modbus {

namespace {

constexpr quint16 coilOn = 0xFF00;
constexpr quint16 coilOff = 0x0000;
constexpr qsizetype echoBytes = 4;

struct WriteReplyText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::modbus::WriteReply)
};

bool isCoil(const QModbusDataUnit& wanted) {
  return wanted.registerType() == QModbusDataUnit::Coils;
}

QModbusPdu::FunctionCode functionFor(const QModbusDataUnit& wanted) {
  return isCoil(wanted) ? QModbusPdu::WriteSingleCoil : QModbusPdu::WriteMultipleRegisters;
}

/// What stands behind the address in request and reply: the coil's value, or the number
/// of registers.
quint16 secondWord(const QModbusDataUnit& wanted) {
  if (!isCoil(wanted)) return static_cast<quint16>(wanted.valueCount());
  return wanted.value(0) != 0 ? coilOn : coilOff;
}

void appendWord(QByteArray& bytes, quint16 word) {
  bytes.append(static_cast<char>(word >> 8));
  bytes.append(static_cast<char>(word & 0xFF));
}

}  // namespace

QModbusRequest writeRequest(const QModbusDataUnit& wanted) {
  QByteArray data;
  appendWord(data, static_cast<quint16>(wanted.startAddress()));
  appendWord(data, secondWord(wanted));
  if (!isCoil(wanted)) {
    data.append(static_cast<char>(wanted.valueCount() * 2));
    const QList<quint16> values = wanted.values();
    for (const quint16 value : values) appendWord(data, value);
  }
  return QModbusRequest(functionFor(wanted), data);
}

WriteReply parseWriteReply(const QModbusDataUnit& wanted, const QModbusResponse& pdu) {
  const QModbusPdu::FunctionCode expected = functionFor(wanted);
  if (pdu.functionCode() != expected) {
    return MalformedReply{
        WriteReplyText::tr("The PLC answered with function %1 to a request of function %2.")
            .arg(pdu.functionCode())
            .arg(expected)};
  }
  const QByteArray data = pdu.data();
  if (pdu.isException()) {
    if (data.size() != 1) {
      return MalformedReply{
          WriteReplyText::tr("The PLC sent an exception of %1 bytes; it has to have one.")
              .arg(data.size())};
    }
    return ExceptionReply{static_cast<quint8>(data.at(0))};
  }
  if (data.size() != echoBytes) {
    return MalformedReply{
        WriteReplyText::tr("The PLC confirmed a write with %1 bytes; it has to have %2.")
            .arg(data.size())
            .arg(echoBytes)};
  }
  const auto address = qFromBigEndian<quint16>(data.constData());
  if (address != wanted.startAddress()) {
    return MalformedReply{
        WriteReplyText::tr("The PLC confirmed a write to address %1 where %2 was written.")
            .arg(address)
            .arg(wanted.startAddress())};
  }
  const auto echoed = qFromBigEndian<quint16>(data.constData() + 2);
  if (echoed == secondWord(wanted)) return WriteConfirmed{};
  const QString reason =
      isCoil(wanted) ? WriteReplyText::tr("The PLC confirmed the value %1 where %2 was written.")
                     : WriteReplyText::tr("The PLC confirmed %1 registers where %2 were written.");
  return MalformedReply{reason.arg(echoed).arg(secondWord(wanted))};
}

bool rulesOutAWrite(int exception) {
  switch (exception) {
    case 1:
    case 2:
    case 3:
    case 6:
    case 7:
    case 10: return true;
    default: return false;
  }
}

QString describeWriteException(int code) {
  switch (code) {
    case 1:
      return WriteReplyText::tr(
          "The PLC refused the value with exception 1, illegal function: it takes no writes of "
          "this kind. Check the table of the tag's address.");
    case 2:
      return WriteReplyText::tr(
          "The PLC refused the value with exception 2, illegal data address: nothing can be "
          "written at this address. Check the tag's address and the PLC's write protection.");
    case 3:
      return WriteReplyText::tr(
          "The PLC refused the value with exception 3, illegal data value: it does not accept "
          "this value here. Check what the PLC allows.");
    case 4:
      return WriteReplyText::tr(
          "The PLC answered with exception 4, server device failure: it failed while writing, so "
          "it may or may not have taken the value. Check the PLC's diagnostics.");
    case 5:
      return WriteReplyText::tr(
          "The PLC answered with exception 5, acknowledge: it needs a long time for this value "
          "and has not said whether it took it. Read it again later.");
    case 6:
      return WriteReplyText::tr(
          "The PLC refused the value with exception 6, server device busy: it has no time for it "
          "now. Try again later.");
    case 7:
      return WriteReplyText::tr(
          "The PLC refused the value with exception 7, negative acknowledge: it cannot do what "
          "was asked. Check the PLC's diagnostics.");
    case 10:
      return WriteReplyText::tr(
          "The gateway refused the value with exception 10, gateway path unavailable: it is "
          "overloaded or set up wrongly. Check the gateway.");
    case 11:
      return WriteReplyText::tr(
          "The gateway answered with exception 11, gateway target device failed to respond: the "
          "device behind it is silent and may or may not have taken the value. Check its wiring.");
    default: break;
  }
  return WriteReplyText::tr(
             "The PLC answered with exception %1, which does not say whether it took the value. "
             "See the PLC's manual.")
      .arg(code);
}

}  // namespace linewarden::modbus
