// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver_run.h"

namespace linewarden::test {

using namespace std::chrono_literals;

namespace {

QList<Tag> numbered(QList<Tag> tags) {
  for (qsizetype i = 0; i < tags.size(); ++i) {
    tags[i].id = TagId{i + 1};
    tags[i].name = QStringLiteral("tag%1").arg(i);
  }
  return tags;
}

}  // namespace

modbus::DriverOptions quickOptions() {
  modbus::DriverOptions options;
  options.backoff = {5ms, 10ms, 40ms};
  options.firstRest = 40ms;
  options.longestRest = 80ms;
  return options;
}

DriverRun::DriverRun(quint16 port, Plc plc, QList<Tag> tags, modbus::DriverOptions options) {
  plc.id = QStringLiteral("plc");
  plc.host = QStringLiteral("127.0.0.1");
  plc.port = port;
  driver_ = std::make_unique<modbus::ModbusTcpDriver>(plc, numbered(std::move(tags)), clock_,
                                                      std::move(options));
  QObject::connect(driver_.get(), &PlcDriver::readingsArrived, driver_.get(),
                   [this](const ReadingBatch& batch) {
                     for (const Reading& reading : batch) {
                       const auto tag = static_cast<qsizetype>(reading.tag.value - 1);
                       newest_[tag] = reading;
                       if (reading.quality == Quality::Good) ++readings_[tag];
                       if (reading.quality == Quality::Bad) bad_[tag].append(reading.reason);
                     }
                   });
}

Plc quickPlc(int maxInFlight, std::chrono::milliseconds timeout) {
  Plc plc;
  plc.timeout = timeout;
  plc.connectTimeout = 20s;
  plc.maxInFlight = maxInFlight;
  return plc;
}

Tag quickTag(int offset, ModbusTable table) {
  Tag tag;
  tag.address.table = table;
  tag.address.offset = static_cast<quint16>(offset);
  tag.sampling = 20ms;
  return tag;
}

}  // namespace linewarden::test
