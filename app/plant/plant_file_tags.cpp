// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/plant_file_keys.h"
#include "app/plant/plant_file_reader.h"

#include <cmath>

namespace linewarden {

namespace {

constexpr int maxTags = 100'000;
constexpr int plantFileTagsMaxTitle = 200;
constexpr int maxEngineeringUnit = 20;
constexpr int addresses = 65'536;
constexpr int maxTextRegisters = 125;

struct PlantFileTagsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::PlantFile)
};

int registersOf(DataType type) {
  switch (type) {
    case DataType::Int32:
    case DataType::UInt32:
    case DataType::Float32: return 2;
    case DataType::Float64: return 4;
    default: return 1;
  }
}

bool isBitTable(ModbusTable table) {
  return table == ModbusTable::Coil || table == ModbusTable::DiscreteInput;
}

bool isNumber(DataType type) {
  return type != DataType::Bool && type != DataType::String;
}

void readCount(const TomlTable& table, Tag& tag) {
  const bool isText = tag.type == DataType::String;
  const auto count =
      table.integer("count", 1, maxTextRegisters, isText ? Need::Required : Need::Optional);
  const int width = isText ? static_cast<int>(count.value_or(1)) : registersOf(tag.type);
  if (count && *count != width) {
    table.refuse("count", PlantFileTagsText::tr(
                              "A value of this type takes %1 registers. Leave the key out.")
                              .arg(width));
  }
  tag.address.count = static_cast<quint16>(width);
}

void readBit(const TomlTable& table, Tag& tag) {
  const bool needed = tag.type == DataType::Bool && !isBitTable(tag.address.table);
  if (!needed) {
    if (table.has("bit")) {
      table.refuse("bit", PlantFileTagsText::tr(
                              "Only a bool in a table of registers (input, holding) has a bit."));
    }
    return;
  }
  if (const auto bit = table.integer("bit", 0, 15, Need::Required)) {
    tag.address.bit = static_cast<int>(*bit);
  }
}

void readAddress(const TomlTable& table, Tag& tag) {
  if (const auto type = table.choice("type", dataTypeWords(), Need::Required)) {
    tag.type = static_cast<DataType>(*type);
  } else {
    return;  // what follows depends on it
  }
  tag.order = static_cast<RegisterOrder>(table.choice("order", registerOrderWords()).value_or(0));
  tag.address.table =
      static_cast<ModbusTable>(table.choice("table", modbusTableWords())
                                   .value_or(static_cast<int>(ModbusTable::HoldingRegister)));
  if (isBitTable(tag.address.table) && tag.type != DataType::Bool) {
    table.refuse("type",
                 PlantFileTagsText::tr(
                     "Coils and discrete inputs hold bits; the type has to be bool there."));
  }
  readCount(table, tag);
  readBit(table, tag);
  const auto address = table.integer("address", 0, addresses - 1, Need::Required);
  if (!address) return;
  tag.address.offset = static_cast<quint16>(*address);
  if (*address + tag.address.count > addresses) {
    table.refuse("address", PlantFileTagsText::tr(
                                "The value takes %1 registers and would end past address 65535.")
                                .arg(tag.address.count));
  }
}

void readScaling(const TomlTable& table, Tag& tag) {
  for (const std::string_view key : {"factor", "offset"}) {
    if (!isNumber(tag.type) && table.has(key)) {
      table.refuse(key, PlantFileTagsText::tr("A bool or string has no scaling."));
      return;
    }
  }
  tag.scaling.factor = table.number("factor").value_or(1);
  tag.scaling.offset = table.number("offset").value_or(0);
  if (tag.scaling.factor == 0)
    table.refuse("factor", PlantFileTagsText::tr("The factor must not be 0."));
}

void readLimits(const TomlTable& tagTable, Tag& tag) {
  const auto table = tagTable.table("limits");
  if (!table) return;
  if (!isNumber(tag.type)) {
    tagTable.refuse("limits", PlantFileTagsText::tr("A bool or string has no limits."));
    return;
  }
  tag.limits = {table->number("low_low"), table->number("low"), table->number("high"),
                table->number("high_high")};
  std::optional<double> below;
  const std::pair<std::string_view, std::optional<double>> ascending[] = {
      {"low_low", tag.limits.lowLow},
      {"low", tag.limits.low},
      {"high", tag.limits.high},
      {"high_high", tag.limits.highHigh}};
  for (const auto& [key, limit] : ascending) {
    if (!limit) continue;
    if (below && *limit <= *below) {
      table->refuse(key,
                    PlantFileTagsText::tr("Limits have to ascend: low_low, low, high, high_high."));
      return;
    }
    below = limit;
  }
}

void readRange(const TomlTable& tagTable, Tag& tag) {
  const auto table = tagTable.table("range");
  if (!table) return;
  if (!isNumber(tag.type)) {
    tagTable.refuse("range", PlantFileTagsText::tr("A bool or string has no range."));
    return;
  }
  const auto low = table->number("low", Need::Required);
  const auto high = table->number("high", Need::Required);
  if (!low || !high) return;
  if (*low >= *high) {
    table->refuse("high",
                  PlantFileTagsText::tr("The range's high end has to be above its low end."));
    return;
  }
  tag.rangeLow = low;
  tag.rangeHigh = high;
}

// A fraction in the scaling shows as one; without it an integer has none.
int usualDecimals(const Tag& tag) {
  if (!isNumber(tag.type)) return 0;
  const bool hasFraction = tag.type == DataType::Float32 || tag.type == DataType::Float64 ||
                           std::trunc(tag.scaling.factor) != tag.scaling.factor ||
                           std::trunc(tag.scaling.offset) != tag.scaling.offset;
  return hasFraction ? 2 : 0;
}

void readHandling(const TomlTable& table, Tag& tag) {
  tag.engineeringUnit = table.text("engineering_unit", maxEngineeringUnit).value_or(QString());
  tag.decimals = static_cast<int>(table.integer("decimals", 0, 9).value_or(usualDecimals(tag)));
  tag.sampling = std::chrono::milliseconds(
      table.integer("sampling_ms", 100, 3'600'000).value_or(tag.sampling.count()));
  tag.writable = table.boolean("writable").value_or(false);
  const ModbusTable where = tag.address.table;
  if (tag.writable && where != ModbusTable::Coil && where != ModbusTable::HoldingRegister) {
    table.refuse("writable",
                 PlantFileTagsText::tr("Only coils and holding registers can be written."));
  }
  tag.recorded = table.boolean("recorded").value_or(true);
}

}  // namespace

void readTags(const TomlTable& root, PlantDraft& draft) {
  QList<Tag>& tags = draft.plant.tags;
  for (const TomlTable& table : root.tables("tags", maxTags, Need::Required)) {
    Tag tag;
    tag.id = TagId{tags.size() + 1};
    tag.name = table.name("name", Need::Required).value_or(QString());
    tag.title = table.text("title", plantFileTagsMaxTitle).value_or(tag.name);
    tag.plc = draft.refer(table, "plc", Referred::Plc, Need::Required);
    tag.unit = draft.refer(table, "unit", Referred::Unit);
    tag.zone = draft.refer(table, "zone", Referred::Zone);
    readAddress(table, tag);
    readScaling(table, tag);
    readLimits(table, tag);
    readRange(table, tag);
    readHandling(table, tag);
    tag.measuredBy = draft.refer(table, "measured_by", Referred::Tag);
    tags.append(tag);
    draft.tagPlaces.push_back(table.place("name"));
  }
}

}  // namespace linewarden
