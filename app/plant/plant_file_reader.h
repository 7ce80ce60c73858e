// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/plant/toml_table.h"

#include <vector>

namespace linewarden {

/// What a name in the file refers to.
enum class Referred { Area, Zone, Plc, Line, Unit, Tag };

struct Reference {
  Referred kind = Referred::Tag;
  PlacedText name;
};

/// Where in the file what takes the alarm's tag to judge stands.
struct AlarmPlace {
  FilePlace id;
  FilePlace tag;
  FilePlace condition;
  FilePlace limit;
  FilePlace setPointTag;
  bool hasLimit = false;  ///< of its own; the tag's counts where it has none
};

/// A plant as it was read, before names were looked up.
struct PlantDraft {
  Plant plant;
  std::vector<Reference> references;
  std::vector<FilePlace> plcPlaces;     ///< by PLC
  std::vector<FilePlace> tagPlaces;     ///< by tag
  std::vector<FilePlace> unitPlaces;    ///< by unit
  std::vector<FilePlace> linePlaces;    ///< by line
  std::vector<FilePlace> areaPlaces;    ///< by area
  std::vector<FilePlace> zonePlaces;    ///< by zone
  std::vector<AlarmPlace> alarmPlaces;  ///< by alarm

  /// The key's name, noted as a reference; empty where it is not there or wrong.
  QString refer(const TomlTable& table, std::string_view key, Referred kind,
                Need need = Need::Optional);
};

/// Reads a parsed plant file table by table. What it cannot use is in `problems`; the
/// draft then has defaults in its place.
[[nodiscard]] PlantDraft readPlantTables(const toml::table& root, ProblemList& problems);

/// [[tags]], the largest part; in plant_file_tags.cpp.
void readTags(const TomlTable& root, PlantDraft& draft);

/// [[alarms]]; in plant_file_alarms.cpp.
void readAlarms(const TomlTable& root, PlantDraft& draft);
/// Whether each fits its tag; takes a missing limit from the tag, and line and unit. Needs the tag
/// index; part of checkPlant.
void checkAlarms(PlantDraft& draft, ProblemList& problems);

/// Looks up every name, and checks what takes more than one table to judge. Completes
/// defaults that come from other tables (a tag's zone, a line's units) and the tag index.
void checkPlant(PlantDraft& draft, ProblemList& problems);

/// Whether a PLC's `host` is an IPv4 or IPv6 address or a host name (RFC 1123).
[[nodiscard]] bool isHost(const QString& host);

}  // namespace linewarden
