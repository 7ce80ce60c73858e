// SPDX-License-Identifier: GPL-3.0-or-later
#include "two_plcs.h"

#include <QModbusDataUnit>
#include <QModbusReply>
#include <QTest>

namespace linewarden::test {

namespace {

constexpr int twoPlcsPatience = 30'000;
constexpr int speedRegister = 1;

const QByteArray plant = R"(
[site]
id = "north"
title = "North plant"

[[plcs]]
id = "plc-1"
title = "Filler PLC"
host = "127.0.0.1"
port = %1

[[plcs]]
id = "plc-2"
title = "Packer PLC"
host = "127.0.0.1"
port = %2

[[lines]]
id = "L1"
title = "Line 1, bottling"
[lines.signals]
state = "L1.state"
speed = "L1.speed"

[[lines]]
id = "L2"
title = "Line 2, packing"
[lines.signals]
state = "L2.state"
speed = "L2.speed"

[[units]]
id = "L1.filler"
title = "Filler"
line = "L1"

[[units]]
id = "L2.packer"
title = "Packer"
line = "L2"

[[tags]]
name = "L1.state"
title = "Filler state"
plc = "plc-1"
unit = "L1.filler"
type = "uint16"
address = 0

[[tags]]
name = "L1.speed"
title = "Filler speed"
plc = "plc-1"
unit = "L1.filler"
type = "uint16"
address = 1
engineering_unit = "1/min"
sampling_ms = 250

[[tags]]
name = "L2.state"
title = "Packer state"
plc = "plc-2"
unit = "L2.packer"
type = "uint16"
address = 0

[[tags]]
name = "L2.speed"
title = "Packer speed"
plc = "plc-2"
unit = "L2.packer"
type = "uint16"
address = 1
sampling_ms = 250
)";

}  // namespace

TwoPlcs::TwoPlcs()
    : answering_(pymodbusProgram(), {QStringLiteral(R"({"holding": {"0": [1, 400]}})")}),
      hanging_(HostileModbusServer::answerRight) {}

bool TwoPlcs::start() {
  const QList<quint16> ports = answering_.waitForPorts();
  if (ports.isEmpty()) return false;
  port_ = ports.first();
  hand_.setConnectionParameter(QModbusDevice::NetworkAddressParameter, QStringLiteral("127.0.0.1"));
  hand_.setConnectionParameter(QModbusDevice::NetworkPortParameter, port_);
  return hand_.connectDevice() &&
         QTest::qWaitFor([this] { return hand_.state() == QModbusDevice::ConnectedState; },
                         twoPlcsPatience);
}

QByteArray TwoPlcs::plantFile() const {
  return QString::fromUtf8(plant).arg(port_).arg(hanging_.port()).toUtf8();
}

void TwoPlcs::hang() {
  hanging_.setAnswer([](const SeenRequest&, QTcpSocket&) {});
}

void TwoPlcs::answerAgain() {
  hanging_.setAnswer(HostileModbusServer::answerRight);
}

bool TwoPlcs::setSpeed(quint16 speed) {
  const QModbusDataUnit wanted(QModbusDataUnit::HoldingRegisters, speedRegister,
                               QList<quint16>{speed});
  const std::unique_ptr<QModbusReply> reply(hand_.sendWriteRequest(wanted, 1));
  return reply && QTest::qWaitFor([&reply] { return reply->isFinished(); }, twoPlcsPatience) &&
         reply->error() == QModbusDevice::NoError;
}

}  // namespace linewarden::test
