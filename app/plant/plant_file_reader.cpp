// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/plant_file_reader.h"

#include "app/plant/plant_file_keys.h"

#include <QTimeZone>

namespace linewarden {

namespace {

constexpr int plantFileReaderMaxTitle = 200;
constexpr int maxEquipment = 1000;
constexpr int maxUnits = 10'000;
constexpr int maxShifts = 24;
constexpr int maxKeyTags = 3;

struct PlantFileReaderText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::PlantFile)
};

template <class Thing>
void readIdAndTitle(const TomlTable& table, Thing& thing) {
  thing.id = table.name("id", Need::Required).value_or(QString());
  thing.title = table.text("title", plantFileReaderMaxTitle).value_or(thing.id);
}

std::chrono::milliseconds milliseconds(const TomlTable& table, std::string_view key,
                                       std::chrono::milliseconds fallback) {
  return std::chrono::milliseconds(table.integer(key, 50, 60'000).value_or(fallback.count()));
}

void readSite(const TomlTable& root, PlantDraft& draft) {
  const auto table = root.table("site", Need::Required);
  if (!table) return;
  Site& site = draft.plant.site;
  readIdAndTitle(*table, site);
  site.timeZone = table->text("time_zone", 100).value_or(QString());
  if (!site.timeZone.isEmpty() && !QTimeZone(site.timeZone.toUtf8()).isValid()) {
    table->refuse(
        "time_zone",
        PlantFileReaderText::tr("“%1” is not a time zone this system knows. It has to be an IANA "
                                "name such as “Europe/Rome”.")
            .arg(site.timeZone));
  }
}

void readZonesAndAreas(const TomlTable& root, PlantDraft& draft) {
  for (const TomlTable& table : root.tables("areas", maxEquipment)) {
    Area area;
    readIdAndTitle(table, area);
    draft.plant.areas.append(area);
    draft.areaPlaces.push_back(table.place("id"));
  }
  for (const TomlTable& table : root.tables("zones", maxEquipment)) {
    Zone zone;
    readIdAndTitle(table, zone);
    zone.securityLevelTarget =
        static_cast<int>(table.integer("security_level_target", 0, 4).value_or(0));
    draft.plant.zones.append(zone);
    draft.zonePlaces.push_back(table.place("id"));
  }
}

QTime readTime(const TomlTable& table, std::string_view key) {
  const auto text = table.text(key, 5, Need::Required);
  if (!text) return {};
  const QTime time = QTime::fromString(*text, QStringLiteral("HH:mm"));
  if (!time.isValid()) {
    table.refuse(
        key,
        PlantFileReaderText::tr("“%1” is not a time of day; write it as in “06:00”.").arg(*text));
  }
  return time;
}

void readShifts(const TomlTable& root, PlantDraft& draft) {
  for (const TomlTable& table : root.tables("shifts", maxShifts)) {
    Shift shift;
    shift.title = table.text("title", plantFileReaderMaxTitle, Need::Required).value_or(QString());
    shift.start = readTime(table, "start");
    shift.end = readTime(table, "end");
    draft.plant.shifts.append(shift);
  }
}

void readPlcs(const TomlTable& root, PlantDraft& draft) {
  for (const TomlTable& table : root.tables("plcs", maxEquipment, Need::Required)) {
    Plc plc;
    readIdAndTitle(table, plc);
    plc.zone = draft.refer(table, "zone", Referred::Zone);
    plc.host = table.text("host", 253, Need::Required).value_or(QString());
    if (!plc.host.isEmpty() && !isHost(plc.host)) {
      table.refuse(
          "host",
          PlantFileReaderText::tr("“%1” is neither an IP address nor a host name.").arg(plc.host));
    }
    plc.port = static_cast<quint16>(table.integer("port", 1, 65'535).value_or(plc.port));
    plc.unitId = static_cast<quint8>(table.integer("unit_id", 0, 255).value_or(plc.unitId));
    plc.timeout = milliseconds(table, "timeout_ms", plc.timeout);
    plc.connectTimeout = milliseconds(table, "connect_timeout_ms", plc.connectTimeout);
    const auto setting = [&table](std::string_view key, int low, int high, int fallback) {
      return static_cast<int>(table.integer(key, low, high).value_or(fallback));
    };
    plc.maxInFlight = setting("max_in_flight", 1, 16, plc.maxInFlight);
    plc.maxGap = setting("max_gap", 0, 124, plc.maxGap);
    plc.maxRegisters = setting("max_registers", 1, 125, plc.maxRegisters);
    plc.maxBits = setting("max_bits", 1, 2000, plc.maxBits);
    draft.plant.plcs.append(plc);
    draft.plcPlaces.push_back(table.place("id"));
  }
}

LineSignals readSignals(const TomlTable& table, PlantDraft& draft) {
  const auto tag = [&table, &draft](std::string_view key) {
    return draft.refer(table, key, Referred::Tag);
  };
  return {tag("state"),  tag("speed"),   tag("target_speed"), tag("good"),
          tag("reject"), tag("product"), tag("recipe"),       tag("recipe_version")};
}

QStringList readReferences(const TomlTable& table, std::string_view key, Referred kind,
                           int maxCount, PlantDraft& draft) {
  QStringList names;
  for (const PlacedText& name : table.names(key, maxCount)) {
    names.append(name.text);
    draft.references.push_back({kind, name});
  }
  return names;
}

void readLoadStates(const TomlTable& table, Line& line) {
  const QStringList& words = equipmentStateWords();
  for (const PlacedText& word : table.names("recipe_states", static_cast<int>(words.size()))) {
    const qsizetype state = words.indexOf(word.text);
    if (state <= 0) {
      table.refuse("recipe_states",
                   PlantFileReaderText::tr("“%1” is no state of a line. There are: %2.")
                       .arg(word.text, words.mid(1).join(QStringLiteral(", "))));
      return;
    }
    line.loadStates.append(static_cast<EquipmentState>(state));
  }
}

void readLines(const TomlTable& root, PlantDraft& draft) {
  for (const TomlTable& table : root.tables("lines", maxEquipment)) {
    Line line;
    readIdAndTitle(table, line);
    line.area = draft.refer(table, "area", Referred::Area);
    line.units = readReferences(table, "units", Referred::Unit, maxUnits, draft);
    readLoadStates(table, line);
    if (const auto signalTable = table.table("signals")) {
      line.signalTags = readSignals(*signalTable, draft);
    }
    draft.plant.lines.append(line);
    draft.linePlaces.push_back(table.place("id"));
  }
}

void readUnits(const TomlTable& root, PlantDraft& draft) {
  for (const TomlTable& table : root.tables("units", maxUnits)) {
    Unit unit;
    readIdAndTitle(table, unit);
    unit.line = draft.refer(table, "line", Referred::Line, Need::Required);
    unit.stateTag = draft.refer(table, "state_tag", Referred::Tag);
    unit.keyTags = readReferences(table, "key_tags", Referred::Tag, maxKeyTags, draft);
    draft.plant.units.append(unit);
    draft.unitPlaces.push_back(table.place("id"));
  }
}

}  // namespace

QString PlantDraft::refer(const TomlTable& table, std::string_view key, Referred kind, Need need) {
  const auto name = table.name(key, need);
  if (!name) return {};
  references.push_back({kind, {*name, table.place(key)}});
  return *name;
}

PlantDraft readPlantTables(const toml::table& table, ProblemList& problems) {
  const TomlTable root(table, {}, {}, problems);
  PlantDraft draft;
  constexpr qint64 format = 1;
  if (const auto written = root.integer("format", 1, std::numeric_limits<qint64>::max());
      written && *written > format) {
    root.refuse("format", PlantFileReaderText::tr(
                              "The file is of format %1, and this Linewarden reads up to %2. "
                              "Use a newer Linewarden.")
                              .arg(*written)
                              .arg(format));
    return draft;
  }
  readSite(root, draft);
  readZonesAndAreas(root, draft);
  readShifts(root, draft);
  readPlcs(root, draft);
  readLines(root, draft);
  readUnits(root, draft);
  readTags(root, draft);
  readAlarms(root, draft);
  return draft;
}

}  // namespace linewarden
