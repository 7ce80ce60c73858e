// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace linewarden::test {

/// A valid plant file, line by line, for tests that spoil one of them.
inline QList<QByteArray> smallPlantLines() {
  return QByteArray(R"([site]
id = "north"
time_zone = "Europe/Rome"
[[areas]]
id = "hall"
[[zones]]
id = "cell"
security_level_target = 2
[[shifts]]
title = "Night"
start = "22:00"
end = "06:00"
[[plcs]]
id = "plc-1"
zone = "cell"
host = "192.0.2.10"
max_registers = 100
[[lines]]
id = "L1"
area = "hall"
units = ["L1.filler"]
[lines.signals]
state = "L1.state"
speed = "L1.speed"
product = "L1.product"
[[units]]
id = "L1.filler"
line = "L1"
state_tag = "L1.state"
key_tags = ["L1.speed"]
[[tags]]
name = "L1.state"
plc = "plc-1"
unit = "L1.filler"
type = "uint16"
address = 0
[[tags]]
name = "L1.speed"
title = "Speed"
plc = "plc-1"
type = "float32"
order = "CDAB"
address = 10
engineering_unit = "1/min"
limits = { low = 200, high = 550.5, high_high = 580 }
range = { low = 0, high = 600 }
sampling_ms = 500
writable = true
[[tags]]
name = "L1.product"
plc = "plc-1"
type = "string"
address = 20
count = 8
recorded = false
[[tags]]
name = "L1.guard"
plc = "plc-1"
type = "bool"
table = "input"
address = 7
bit = 3
[[tags]]
name = "L1.level"
plc = "plc-1"
type = "int16"
address = 65535
factor = 0.01
offset = -1)")
      .split('\n');
}

inline QByteArray smallPlant() {
  return smallPlantLines().join('\n');
}

}  // namespace linewarden::test
