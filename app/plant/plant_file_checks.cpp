// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/plant_file_reader.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace linewarden {

namespace {

struct PlantFileChecksText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::PlantFile)
};

using Index = QHash<QString, qsizetype>;

/// The things of one kind by name; a name that is there twice is a problem.
template <class Things, class NameOf>
Index indexOf(const Things& things, NameOf nameOf, const std::vector<FilePlace>& places,
              ProblemList& problems) {
  Index index;
  index.reserve(things.size());
  for (qsizetype i = 0; i < things.size(); ++i) {
    const QString& name = nameOf(things.at(i));
    if (name.isEmpty()) continue;  // told already
    const auto first = index.constFind(name);
    if (first == index.cend()) {
      index.insert(name, i);
      continue;
    }
    problems.add(places.at(static_cast<size_t>(i)),
                 PlantFileChecksText::tr("“%1” is there already, in line %2. Names have to differ.")
                     .arg(name)
                     .arg(places.at(static_cast<size_t>(*first)).line));
  }
  return index;
}

struct Indexes {
  Index areas;
  Index zones;
  Index plcs;
  Index lines;
  Index units;
  Index tags;

  Indexes(const PlantDraft& draft, ProblemList& problems) {
    const auto id = [](const auto& thing) -> const QString& { return thing.id; };
    const auto name = [](const Tag& tag) -> const QString& { return tag.name; };
    areas = indexOf(draft.plant.areas, id, draft.areaPlaces, problems);
    zones = indexOf(draft.plant.zones, id, draft.zonePlaces, problems);
    plcs = indexOf(draft.plant.plcs, id, draft.plcPlaces, problems);
    lines = indexOf(draft.plant.lines, id, draft.linePlaces, problems);
    units = indexOf(draft.plant.units, id, draft.unitPlaces, problems);
    tags = indexOf(draft.plant.tags, name, draft.tagPlaces, problems);
  }

  [[nodiscard]] const Index& of(Referred kind) const {
    switch (kind) {
      case Referred::Area: return areas;
      case Referred::Zone: return zones;
      case Referred::Plc: return plcs;
      case Referred::Line: return lines;
      case Referred::Unit: return units;
      case Referred::Tag: break;
    }
    return tags;
  }
};

QString missing(Referred kind, const QString& name) {
  switch (kind) {
    case Referred::Area:
      return PlantFileChecksText::tr("There is no area “%1” in this file.").arg(name);
    case Referred::Zone:
      return PlantFileChecksText::tr("There is no zone “%1” in this file.").arg(name);
    case Referred::Plc:
      return PlantFileChecksText::tr("There is no PLC “%1” in this file.").arg(name);
    case Referred::Line:
      return PlantFileChecksText::tr("There is no line “%1” in this file.").arg(name);
    case Referred::Unit:
      return PlantFileChecksText::tr("There is no unit “%1” in this file.").arg(name);
    case Referred::Tag: break;
  }
  return PlantFileChecksText::tr("There is no tag “%1” in this file.").arg(name);
}

void checkReferences(const PlantDraft& draft, const Indexes& indexes, ProblemList& problems) {
  for (const Reference& reference : draft.references) {
    if (indexes.of(reference.kind).contains(reference.name.text)) continue;
    problems.add(reference.name.place, missing(reference.kind, reference.name.text));
  }
}

FilePlace below(FilePlace place, const QString& key) {
  const qsizetype dot = place.path.lastIndexOf(u'.');
  place.path = place.path.left(dot + 1) + key;
  return place;
}

/// A line lists its units in flow order, and the units name their line: both have to say
/// the same. A line that lists none has those that name it.
void checkLineUnits(PlantDraft& draft, const Indexes& indexes, ProblemList& problems) {
  QList<Unit>& units = draft.plant.units;
  QHash<QString, QStringList> namedBy;
  for (const Unit& unit : units) namedBy[unit.line].append(unit.id);
  for (qsizetype i = 0; i < draft.plant.lines.size(); ++i) {
    Line& line = draft.plant.lines[i];
    const FilePlace place =
        below(draft.linePlaces.at(static_cast<size_t>(i)), QStringLiteral("units"));
    if (line.units.isEmpty()) line.units = namedBy.value(line.id);
    for (const QString& id : std::as_const(line.units)) {
      const auto at = indexes.units.constFind(id);
      if (at == indexes.units.cend() || units.at(*at).line == line.id) continue;
      problems.add(place, PlantFileChecksText::tr("Unit “%1” says that it belongs to line “%2”.")
                              .arg(id, units.at(*at).line));
    }
    for (const QString& id : namedBy.value(line.id)) {
      if (line.units.contains(id)) continue;
      problems.add(place, PlantFileChecksText::tr(
                              "Unit “%1” says that it belongs here, but is not in the list.")
                              .arg(id));
    }
    if (QSet<QString>(line.units.begin(), line.units.end()).size() != line.units.size()) {
      problems.add(place, PlantFileChecksText::tr("A unit is in the list twice."));
    }
  }
}

/// States, speeds and counts have to be numbers.
void checkSignals(const PlantDraft& draft, const Indexes& indexes, ProblemList& problems) {
  const auto isText = [&](const QString& name) {
    const auto at = indexes.tags.constFind(name);
    return at != indexes.tags.cend() && draft.plant.tags.at(*at).type == DataType::String;
  };
  const QString message = PlantFileChecksText::tr("Tag “%1” is a string; a number is needed here.");
  for (qsizetype i = 0; i < draft.plant.lines.size(); ++i) {
    const LineSignals& tags = draft.plant.lines.at(i).signalTags;
    const std::pair<const char*, const QString&> numbers[] = {{"state", tags.state},
                                                              {"speed", tags.speed},
                                                              {"target_speed", tags.targetSpeed},
                                                              {"good", tags.good},
                                                              {"reject", tags.reject}};
    for (const auto& [key, name] : numbers) {
      if (!isText(name)) continue;
      problems.add(below(draft.linePlaces.at(static_cast<size_t>(i)),
                         QStringLiteral("signals.") + QLatin1String(key)),
                   message.arg(name));
    }
  }
  for (qsizetype i = 0; i < draft.plant.units.size(); ++i) {
    const QString& name = draft.plant.units.at(i).stateTag;
    if (!isText(name)) continue;
    problems.add(below(draft.unitPlaces.at(static_cast<size_t>(i)), QStringLiteral("state_tag")),
                 message.arg(name));
  }
}

bool isWholeNumber(DataType type) {
  return type == DataType::Int16 || type == DataType::UInt16 || type == DataType::Int32 ||
         type == DataType::UInt32;
}

/// A mark is compared for equality, so it must come back exactly as it was written.
QString whyNoMark(const Tag& tag) {
  if (!isWholeNumber(tag.type)) {
    return PlantFileChecksText::tr(
        "Tag “%1” has to be int16, uint16, int32 or uint32 to hold a recipe's mark.");
  }
  if (tag.scaling.factor != 1 || tag.scaling.offset != 0) {
    return PlantFileChecksText::tr("Tag “%1” has a scaling; a recipe's mark must not have one.");
  }
  if (!tag.writable)
    return PlantFileChecksText::tr("Tag “%1” has to be writable to hold a recipe's mark.");
  return {};
}

/// The marks of the loaded recipe are both there or none, and written together.
void checkRecipeMarks(const PlantDraft& draft, const Indexes& indexes, ProblemList& problems) {
  const auto tagNamed = [&](const QString& name) {
    const auto at = indexes.tags.constFind(name);
    return at != indexes.tags.cend() ? &draft.plant.tags.at(*at) : nullptr;
  };
  QSet<const Tag*> taken;
  for (qsizetype i = 0; i < draft.plant.lines.size(); ++i) {
    const LineSignals& tags = draft.plant.lines.at(i).signalTags;
    const auto tell = [&](const char* key, const QString& message) {
      problems.add(below(draft.linePlaces.at(static_cast<size_t>(i)),
                         QStringLiteral("signals.") + QLatin1String(key)),
                   message);
    };
    if (tags.recipe.isEmpty() != tags.recipeVersion.isEmpty()) {
      tell(tags.recipe.isEmpty() ? "recipe" : "recipe_version",
           PlantFileChecksText::tr(
               "“recipe” and “recipe_version” belong together: give both or none."));
    }
    const Tag* recipe = tagNamed(tags.recipe);
    const Tag* version = tagNamed(tags.recipeVersion);
    for (const auto& [key, tag] :
         {std::pair("recipe", recipe), std::pair("recipe_version", version)}) {
      const QString why = tag != nullptr ? whyNoMark(*tag) : QString();
      if (!why.isEmpty()) tell(key, why.arg(tag->name));
      if (tag != nullptr && taken.contains(tag)) {
        tell(key, PlantFileChecksText::tr(
                      "Tag “%1” is a recipe's mark already; each needs a tag of its own.")
                      .arg(tag->name));
      }
      taken.insert(tag);
    }
    if (recipe == nullptr || version == nullptr) continue;
    if (recipe->plc != version->plc) {
      tell("recipe_version",
           PlantFileChecksText::tr("Both of a recipe's marks have to be in the same PLC."));
    }
  }
}

/// Set point and measured value are compared, so they have to be numbers of one unit.
void checkMeasuredBy(const PlantDraft& draft, const Indexes& indexes, ProblemList& problems) {
  const auto isNumber = [](const Tag& tag) {
    return tag.type != DataType::Bool && tag.type != DataType::String;
  };
  for (qsizetype i = 0; i < draft.plant.tags.size(); ++i) {
    const Tag& tag = draft.plant.tags.at(i);
    const auto at = indexes.tags.constFind(tag.measuredBy);
    if (at == indexes.tags.cend()) continue;
    const Tag& measured = draft.plant.tags.at(*at);
    const auto tell = [&](const QString& message) {
      problems.add(below(draft.tagPlaces.at(static_cast<size_t>(i)), QStringLiteral("measured_by")),
                   message);
    };
    if (*at == i) {
      tell(PlantFileChecksText::tr("A tag cannot be measured by itself."));
    } else if (!isNumber(tag)) {
      tell(PlantFileChecksText::tr("A bool or string cannot be measured by another tag."));
    } else if (!isNumber(measured)) {
      tell(PlantFileChecksText::tr("Tag “%1” is not a number; a number is needed here.")
               .arg(measured.name));
    } else if (measured.engineeringUnit != tag.engineeringUnit) {
      tell(PlantFileChecksText::tr(
               "Tag “%1” is in “%2” and this one in “%3”; both need the same unit.")
               .arg(measured.name, measured.engineeringUnit, tag.engineeringUnit));
    }
  }
}

void checkTags(PlantDraft& draft, const Indexes& indexes, ProblemList& problems) {
  for (qsizetype i = 0; i < draft.plant.tags.size(); ++i) {
    Tag& tag = draft.plant.tags[i];
    const auto at = indexes.plcs.constFind(tag.plc);
    if (at == indexes.plcs.cend()) continue;
    const Plc& plc = draft.plant.plcs.at(*at);
    if (tag.zone.isEmpty()) tag.zone = plc.zone;
    if (tag.address.count > plc.maxRegisters) {
      problems.add(below(draft.tagPlaces.at(static_cast<size_t>(i)), QStringLiteral("type")),
                   PlantFileChecksText::tr(
                       "The value takes %1 registers, and its PLC gives at most %2 in one request.")
                       .arg(tag.address.count)
                       .arg(plc.maxRegisters));
    }
  }
}

bool isHostLabel(QStringView label) {
  if (label.isEmpty() || label.size() > 63) return false;
  if (label.front() == u'-' || label.back() == u'-') return false;
  return std::all_of(label.begin(), label.end(), [](QChar c) {
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
  });
}

bool isOctet(QStringView label) {
  bool isNumber = false;
  const int octet = label.toInt(&isNumber);
  return isNumber && octet >= 0 && octet <= 255 && QString::number(octet) == label;
}

}  // namespace

bool isHost(const QString& host) {
  if (host.contains(u':')) {
    QString address = host.section(u'%', 0, 0);
    QUrl url;
    url.setHost(u'[' + address + u']', QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
  }
  if (host.isEmpty() || host.size() > 253) return false;
  const QList<QStringView> labels = QStringView(host).split(u'.');
  // A name whose last label is all digits would be an address (RFC 1123 section 2.1).
  const QStringView last = labels.back();
  const bool isAddress = !last.isEmpty() && std::all_of(last.begin(), last.end(), [](QChar c) {
    return c >= u'0' && c <= u'9';
  });
  if (isAddress) return labels.size() == 4 && std::all_of(labels.begin(), labels.end(), isOctet);
  return std::all_of(labels.begin(), labels.end(), isHostLabel);
}

void checkPlant(PlantDraft& draft, ProblemList& problems) {
  const Indexes indexes(draft, problems);
  checkReferences(draft, indexes, problems);
  checkLineUnits(draft, indexes, problems);
  checkSignals(draft, indexes, problems);
  checkRecipeMarks(draft, indexes, problems);
  checkMeasuredBy(draft, indexes, problems);
  checkTags(draft, indexes, problems);
  draft.plant.tagIndex = indexes.tags;
  checkAlarms(draft, problems);
}

}  // namespace linewarden
