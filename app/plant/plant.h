// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/plant/alarm_definition.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QTime>

#include <chrono>
#include <optional>

/// The plant as its file describes it (ISA-95 equipment hierarchy: site, area, line,
/// unit; and tags). Plain values, made by plant/plant_file.h, shared as
/// std::shared_ptr<const Plant> and never changed afterwards.
namespace linewarden {

/// What a register or bit holds in the PLC.
enum class DataType { Bool, Int16, UInt16, Int32, UInt32, Float32, Float64, String };

/// Order of the bytes of a multi-register value as they come over the wire. Big-endian
/// (ABCD) is Modbus' own; the others are common in the field.
enum class RegisterOrder { ABCD, CDAB, BADC, DCBA };

/// The four tables of a Modbus device.
enum class ModbusTable { Coil, DiscreteInput, InputRegister, HoldingRegister };

struct ModbusAddress {
  ModbusTable table = ModbusTable::HoldingRegister;
  quint16 offset = 0;      ///< as in the request, counted from 0
  quint16 count = 1;       ///< registers (or 1 bit) the value takes
  std::optional<int> bit;  ///< for a bool inside a register: 0 (lowest) to 15
};

/// value in engineering units = raw x factor + offset
struct Scaling {
  double factor = 1;
  double offset = 0;
};

/// Process limits in engineering units; absent where none is set.
struct Limits {
  std::optional<double> lowLow;
  std::optional<double> low;
  std::optional<double> high;
  std::optional<double> highHigh;
};

struct Tag {
  TagId id;
  QString name;   ///< unique, such as "L1.filler.torque"
  QString title;  ///< for people: "Capping torque"
  QString plc;    ///< id of the Plc it is read from
  QString unit;   ///< id of the Unit (equipment) it belongs to
  QString zone;   ///< IEC 62443 zone; that of its PLC unless the file says otherwise
  DataType type = DataType::UInt16;
  RegisterOrder order = RegisterOrder::ABCD;
  ModbusAddress address;
  Scaling scaling;
  QString engineeringUnit;  ///< "°C", "bar", "1/min"; may be empty
  int decimals = 0;         ///< digits shown after the decimal point
  Limits limits;
  std::optional<double> rangeLow;  ///< of the instrument, for bars and axes
  std::optional<double> rangeHigh;
  std::chrono::milliseconds sampling{1000};  ///< how often it is read
  bool writable = false;                     ///< a set point that may be written
  bool recorded = true;                      ///< whether history keeps it
  QString measuredBy;  ///< name of the tag that shows what this set point governs; may be empty
};

/// A PLC's connection.
struct Plc {
  QString id;
  QString title;
  QString zone;
  QString host;
  quint16 port = 502;
  quint8 unitId = 1;                        ///< Modbus unit identifier
  std::chrono::milliseconds timeout{1000};  ///< for one reply
  std::chrono::milliseconds connectTimeout{3000};
  int maxInFlight = 1;     ///< requests sent before a reply is awaited
  int maxGap = 8;          ///< unused registers read to join two blocks
  int maxRegisters = 125;  ///< per request, 1 to 125
  int maxBits = 2000;      ///< per request, 1 to 2000
};

/// ISA-95 unit: a machine of a line.
struct Unit {
  QString id;     ///< unique, such as "L1.filler"
  QString title;  ///< "Filler"
  QString line;
  QString stateTag;     ///< name of the tag with its EquipmentState; may be empty
  QStringList keyTags;  ///< up to three tag names that its card shows
};

/// Tags (by name) that tell how a line does; any may be empty.
struct LineSignals {
  QString state;        ///< EquipmentState as a number
  QString speed;        ///< items per minute or the like, as the tag's unit says
  QString targetSpeed;  ///< same unit as speed
  QString good;         ///< running count of good items, may wrap or reset
  QString reject;       ///< running count of rejects, may wrap or reset
  QString product;      ///< what is made now, as text
  /// Marks that say which recipe is loaded: its id and its version. Writable whole numbers
  /// of one PLC; both or none.
  QString recipe;
  QString recipeVersion;
};

/// See below.
enum class EquipmentState;

struct Line {
  QString id;     ///< unique, such as "L1"
  QString title;  ///< "Line 1, bottling"
  QString area;
  LineSignals signalTags;
  QStringList units;  ///< unit ids in flow order
  /// States in which a recipe may be loaded; empty: idle, stopped and changeover.
  QList<EquipmentState> loadStates;
};

struct Area {
  QString id;
  QString title;
};

/// IEC 62443 zone.
struct Zone {
  QString id;
  QString title;
  int securityLevelTarget = 0;  ///< SL-T, 0 to 4
};

/// A shift of every day; one that ends at or before its start runs past midnight.
struct Shift {
  QString title;
  QTime start;  ///< site's local time
  QTime end;
};

struct Site {
  QString id;
  QString title;
  QString timeZone;  ///< IANA name; the workstation's where empty
};

struct Plant {
  Site site;
  QList<Area> areas;
  QList<Line> lines;
  QList<Unit> units;
  QList<Plc> plcs;
  QList<Zone> zones;
  QList<Shift> shifts;
  QList<Tag> tags;      ///< tags[i].id == i + 1
  QByteArray fileHash;  ///< SHA-256 of the file it came from

  [[nodiscard]] const Tag* tag(TagId id) const;
  [[nodiscard]] const Tag* tag(const QString& name) const;  ///< constant time
  [[nodiscard]] const Unit* unit(const QString& id) const;
  [[nodiscard]] const Line* line(const QString& id) const;
  [[nodiscard]] const Plc* plc(const QString& id) const;
  [[nodiscard]] QList<TagId> tagsOfUnit(const QString& unit) const;
  [[nodiscard]] QList<TagId> tagsOfPlc(const QString& plc) const;

  /// name to index; filled by the reader of the file.
  QHash<QString, qsizetype> tagIndex;

  QList<AlarmDefinition> alarms;  ///< ids differ
};

/// Equipment states as a state tag's number tells them (the demo plant's and
/// plantsim's convention; documented in docs/plant-file.md).
enum class EquipmentState {
  Unknown = 0,
  Running = 1,
  Idle = 2,
  Stopped = 3,
  Starved = 4,
  Blocked = 5,
  Changeover = 6,
  Cleaning = 7,
  Maintenance = 8,
};

}  // namespace linewarden

Q_DECLARE_METATYPE(linewarden::TagId)
