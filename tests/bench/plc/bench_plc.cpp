// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what polling costs: the share of a core for 50 PLCs of 200 registers each
// second, and the rate of our connection against a plain libmodbus loop on one server.
// The servers are libmodbus' own, in a child process.
#include "app/base/os/process.h"
#include "app/plc/live_values.h"
#include "app/plc/modbus/connection.h"
#include "app/plc/plc_network.h"
#include "tests/support/server_process.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>

#include <modbus.h>

#include <array>
#include <atomic>
#include <cstdio>
#include <functional>
#include <memory>

namespace linewarden::test {

namespace {

using namespace std::chrono_literals;

constexpr int plcs = 50;
constexpr int registersEach = 200;
constexpr int registersARead = 125;
constexpr auto pollingTime = 10s;
constexpr auto rateTime = 2s;

QString serverProgram() {
  return QStringLiteral(LINEWARDEN_BIN_DIR "/libmodbus_server");
}

void runFor(std::chrono::milliseconds time) {
  QEventLoop loop;
  QTimer::singleShot(time, &loop, &QEventLoop::quit);
  loop.exec();
}

std::shared_ptr<const Plant> plantOf(const QList<quint16>& ports) {
  auto plant = std::make_shared<Plant>();
  for (const quint16 port : ports) {
    Plc plc;
    plc.id = QStringLiteral("plc%1").arg(port);
    plc.host = QStringLiteral("127.0.0.1");
    plc.port = port;
    plant->plcs.append(plc);
    for (int i = 0; i < registersEach; ++i) {
      Tag tag;
      tag.id = TagId{plant->tags.size() + 1};
      tag.plc = plc.id;
      tag.address.offset = static_cast<quint16>(i);
      plant->tags.append(tag);
    }
  }
  return plant;
}

bool measurePolling() {
  ServerProcess server(serverProgram(), {QString::number(plcs)});
  const QList<quint16> ports = server.waitForPorts(plcs);
  if (ports.size() != plcs) return false;
  const auto plant = plantOf(ports);
  const SystemClock clock;
  LiveValues values(plant, clock);
  std::atomic<qint64> good{0};
  values.addConsumer([&good](const ReadingBatch& batch) {
    for (const Reading& reading : batch) good += reading.quality == Quality::Good ? 1 : 0;
  });
  PlcNetwork network(plant, values, clock);
  network.start();
  runFor(2s);  // connecting is not what is measured
  const qint64 before = good;
  const auto cpu = os::processCpuTime();
  QElapsedTimer timer;
  timer.start();
  runFor(pollingTime);
  const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
  const double share = static_cast<double>((os::processCpuTime() - cpu).count()) / 1e4 / seconds;
  const double rate = static_cast<double>(good - before) / seconds;
  qint64 skipped = 0;
  for (const PlcStatus& status : network.statuses()) skipped += status.skippedCycles;
  network.stop();
  std::printf(
      "polling %d PLCs x %d registers each second: %.1f%% of a core, %.0f registers/s, %lld cycles "
      "skipped\n",
      plcs, registersEach, share, rate, static_cast<long long>(skipped));
  return true;
}

double libmodbusRate(quint16 port) {
  const std::unique_ptr<modbus_t, void (*)(modbus_t*)> context(modbus_new_tcp("127.0.0.1", port),
                                                               modbus_free);
  if (modbus_connect(context.get()) != 0) return 0;
  std::array<uint16_t, registersARead> registers{};
  qint64 reads = 0;
  QElapsedTimer timer;
  timer.start();
  while (timer.elapsed() < std::chrono::milliseconds(rateTime).count()) {
    if (modbus_read_registers(context.get(), 0, registersARead, registers.data()) < 0) return 0;
    ++reads;
  }
  const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
  modbus_close(context.get());
  return static_cast<double>(reads) / seconds;
}

double ourRate(quint16 port, int inFlight) {
  modbus::ConnectionSettings settings;
  settings.host = QStringLiteral("127.0.0.1");
  settings.port = port;
  settings.maxInFlight = inFlight;
  modbus::Connection connection(settings, std::make_unique<QTcpSocket>());
  const QModbusDataUnit wanted(QModbusDataUnit::HoldingRegisters, 0, registersARead);
  qint64 reads = 0;
  modbus::Connection::Done done = [&](const modbus::ReadOutcome& outcome) {
    if (std::holds_alternative<QModbusDataUnit>(outcome.result)) ++reads;
    connection.read(wanted, done);
  };
  QObject::connect(&connection, &modbus::Connection::opened, &connection, [&] {
    for (int i = 0; i < inFlight; ++i) connection.read(wanted, done);
  });
  QElapsedTimer timer;
  timer.start();
  connection.open();
  runFor(rateTime);
  return static_cast<double>(reads) / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
}

bool measureRate() {
  ServerProcess server(serverProgram(), {});
  const QList<quint16> ports = server.waitForPorts();
  if (ports.isEmpty()) return false;
  const double plain = libmodbusRate(ports.first());
  if (plain <= 0) return false;
  std::printf("libmodbus loop: %.0f reads/s of %d registers\n", plain, registersARead);
  for (const int inFlight : {1, 4, 8}) {
    const double ours = ourRate(ports.first(), inFlight);
    std::printf("ours, %d in flight: %.0f reads/s, ratio %.2f\n", inFlight, ours, ours / plain);
  }
  return true;
}

}  // namespace

}  // namespace linewarden::test

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const bool measured = linewarden::test::measureRate() && linewarden::test::measurePolling();
  if (!measured) std::fputs("The servers did not start or did not answer.\n", stderr);
  return measured ? 0 : 1;
}
