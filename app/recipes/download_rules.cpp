// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/download_rules.h"

#include "app/plc/held_value.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linewarden {

namespace {

struct OutcomeRow {
  DownloadOutcome outcome;
  const char* name;
  const char* title;
};

constexpr std::array<OutcomeRow, 6> outcomes{
    {{DownloadOutcome::Running, "running", QT_TRANSLATE_NOOP("RecipeDownload", "Running")},
     {DownloadOutcome::Done, "done", QT_TRANSLATE_NOOP("RecipeDownload", "Loaded")},
     {DownloadOutcome::Failed, "failed", QT_TRANSLATE_NOOP("RecipeDownload", "Failed")},
     {DownloadOutcome::Cancelled, "cancelled", QT_TRANSLATE_NOOP("RecipeDownload", "Stopped")},
     {DownloadOutcome::Restored, "restored",
      QT_TRANSLATE_NOOP("RecipeDownload", "Former set restored")},
     {DownloadOutcome::Interrupted, "interrupted",
      QT_TRANSLATE_NOOP("RecipeDownload", "Interrupted")}}};

constexpr std::array<const char*, 5> resultNames{"written", "differs", "refused", "not-sent",
                                                 "unknown"};

const OutcomeRow& rowOf(DownloadOutcome outcome) {
  const auto* const row =
      std::find_if(outcomes.begin(), outcomes.end(),
                   [outcome](const OutcomeRow& known) { return known.outcome == outcome; });
  if (row == outcomes.end()) throw BrokenInvariant("an outcome without a name");
  return *row;
}

}  // namespace

QString downloadOutcomeName(DownloadOutcome outcome) {
  return QString::fromLatin1(rowOf(outcome).name);
}

QString downloadOutcomeTitle(DownloadOutcome outcome) {
  return QCoreApplication::translate("RecipeDownload", rowOf(outcome).title);
}

bool DownloadPlan::mayStart() const {
  return std::all_of(interlocks.begin(), interlocks.end(),
                     [](const Interlock& one) { return one.isGood; });
}

namespace download_rules {

namespace {

struct DownloadRulesText {
  Q_DECLARE_TR_FUNCTIONS(RecipeDownload)
};

Result<DownloadItem> itemOf(const Tag& tag, const QString& parameter, double value,
                            const Held& held) {
  const auto rounded = valueAsHeld(tag, value);
  if (!rounded) return rounded.error();
  DownloadItem item;
  item.parameter = parameter;
  item.tag = tag.name;
  item.unit = tag.engineeringUnit;
  item.decimals = tag.decimals;
  item.wanted = asNumber(*rounded);
  item.signedValue = value;
  if (held.contains(tag.id)) item.before = held.value(tag.id);
  return item;
}

struct Marks {
  const Tag* recipe = nullptr;
  const Tag* version = nullptr;
};

Marks marksOf(const Plant& plant, const QString& lineId) {
  const auto* line = plant.line(lineId);
  if (line == nullptr) return {};
  return {plant.tag(line->signalTags.recipe), plant.tag(line->signalTags.recipeVersion)};
}

/// 0: falls, 1: rises or is not known, 2: the line's speed.
int rankOf(const DownloadItem& item, const QString& speedTag) {
  if (item.tag == speedTag) return 2;
  return item.before && item.wanted < *item.before ? 0 : 1;
}

QString namesOf(const QList<DownloadItem>& items, bool (*isMeant)(const DownloadItem&)) {
  QStringList names;
  for (const DownloadItem& item : items) {
    if (isMeant(item)) names += item.parameter.isEmpty() ? item.tag : item.parameter;
  }
  names.removeDuplicates();
  return names.join(QStringLiteral(", "));
}

bool isWritten(const DownloadItem& item) {
  return item.result == WriteResult::Written;
}
bool isUncertain(const DownloadItem& item) {
  return item.result == WriteResult::Unknown;
}
bool isOther(const DownloadItem& item) {
  return item.result == WriteResult::Differs;
}
bool isUntouched(const DownloadItem& item) {
  return !item.result || item.result == WriteResult::Refused || item.result == WriteResult::NotSent;
}

}  // namespace

QList<TagId> tagsOf(const RecipeContent& content, const Plant& plant) {
  QList<TagId> tags;
  for (const RecipeParameter& parameter : content.parameters) {
    if (const auto* tag = plant.tag(parameter.tag)) tags += tag->id;
  }
  const Marks marks = marksOf(plant, content.line);
  if (marks.recipe != nullptr) tags += marks.recipe->id;
  if (marks.version != nullptr) tags += marks.version->id;
  return tags;
}

Result<QList<DownloadItem>> itemsFor(const SignableVersion& version, const Plant& plant,
                                     const Held& held) {
  QList<DownloadItem> values;
  for (const RecipeParameter& parameter : version.content.parameters) {
    const auto* tag = plant.tag(parameter.tag);
    if (tag == nullptr || !tag->writable) {
      return Error{ErrorCode::InvalidArgument,
                   DownloadRulesText::tr(
                       "The plant file has no writable tag “%1” any more, so “%2” has nowhere "
                       "to go. Make a new version of the recipe.")
                       .arg(parameter.tag, parameter.name),
                   {}};
    }
    const auto item = itemOf(*tag, parameter.name, parameter.value, held);
    if (!item) return item.error();
    values += *item;
  }
  const auto* line = plant.line(version.content.line);
  const QString speed = line == nullptr ? QString() : line->signalTags.targetSpeed;
  std::stable_sort(values.begin(), values.end(),
                   [&speed](const DownloadItem& a, const DownloadItem& b) {
                     return rankOf(a, speed) < rankOf(b, speed);
                   });
  const Marks marks = marksOf(plant, version.content.line);
  if (marks.recipe == nullptr || marks.version == nullptr) return values;
  // Cleared first: what is half loaded never passes for a whole recipe.
  const auto cleared = itemOf(*marks.recipe, {}, 0, held);
  if (!cleared) return cleared.error();
  const auto number = itemOf(*marks.version, {}, version.number, held);
  if (!number) return number.error();
  Held afterClearing = held;
  afterClearing[marks.recipe->id] = 0;
  const auto recipe =
      itemOf(*marks.recipe, {}, static_cast<double>(version.recipe.value), afterClearing);
  if (!recipe) return recipe.error();
  values.prepend(*cleared);
  values += *number;
  values += *recipe;
  return values;
}

QList<TagId> tagsToRestore(const QList<DownloadRecord>& tries, const Plant& plant) {
  QList<TagId> tags;
  for (const DownloadRecord& record : tries) {
    for (const DownloadItem& item : record.items) {
      if (const auto* tag = plant.tag(item.tag)) tags += tag->id;
    }
  }
  return tags;
}

QList<DownloadItem> itemsToRestore(const QList<DownloadRecord>& tries, const Plant& plant,
                                   const Held& held, QStringList& unknown) {
  if (tries.isEmpty()) return {};
  const Marks marks = marksOf(plant, tries.constFirst().line);
  QList<DownloadItem> values;
  QList<DownloadItem> closing;
  QStringList seen;
  for (const DownloadRecord& record : tries) {
    for (const DownloadItem& done : record.items) {
      // What stood there before the first write of a tag is what belongs there.
      if (!mayHaveChanged(done) || seen.contains(done.tag)) continue;
      seen += done.tag;
      const auto* tag = plant.tag(done.tag);
      if (!done.before || tag == nullptr) {
        unknown += done.parameter.isEmpty() ? done.tag : done.parameter;
        continue;
      }
      DownloadItem item = done;
      item.wanted = *done.before;
      item.signedValue = *done.before;
      item.before.reset();
      if (held.contains(tag->id)) item.before = held.value(tag->id);
      item.found.reset();
      item.result.reset();
      item.reason.clear();
      (tag == marks.recipe || tag == marks.version ? closing : values).prepend(item);
    }
  }
  if (values.isEmpty() && closing.isEmpty()) return {};
  // The recipe's own mark comes last of all.
  std::stable_partition(closing.begin(), closing.end(), [&marks](const DownloadItem& item) {
    return marks.recipe == nullptr || item.tag != marks.recipe->name;
  });
  const auto mark = std::find_if(closing.begin(), closing.end(), [&marks](const auto& item) {
    return marks.recipe != nullptr && item.tag == marks.recipe->name;
  });
  if (mark == closing.end()) return values + closing;
  // Cleared first: what is half restored bears no mark either.
  DownloadItem cleared = *mark;
  cleared.wanted = 0;
  cleared.signedValue = 0;
  mark->before = 0;
  return QList<DownloadItem>{cleared} + values + closing;
}

bool isThere(const DownloadItem& item) {
  return item.before && *item.before == item.wanted;
}

bool mayHaveChanged(const DownloadItem& item) {
  return item.result == WriteResult::Written || item.result == WriteResult::Differs ||
         item.result == WriteResult::Unknown;
}

QString summaryOf(DownloadOutcome outcome, const QList<DownloadItem>& items) {
  if (outcome == DownloadOutcome::Done) {
    return DownloadRulesText::tr("All values are in the PLC, read back and compared.");
  }
  if (outcome == DownloadOutcome::Restored) {
    return DownloadRulesText::tr("The former values are in the PLC again, read back and compared.");
  }
  QStringList parts;
  const auto add = [&parts](const QString& text, const QString& names) {
    if (!names.isEmpty()) parts += text.arg(names);
  };
  add(DownloadRulesText::tr("In the PLC as wanted: %1."), namesOf(items, isWritten));
  add(DownloadRulesText::tr("In the PLC, but another value than was written: %1."),
      namesOf(items, isOther));
  add(DownloadRulesText::tr("Perhaps in the PLC, its answer did not come: %1."),
      namesOf(items, isUncertain));
  add(DownloadRulesText::tr("Not changed: %1."), namesOf(items, isUntouched));
  return parts.join(u' ');
}

QString writeResultName(WriteResult result) {
  return QString::fromLatin1(resultNames.at(static_cast<std::size_t>(result)));
}

QJsonArray itemsJson(const QList<DownloadItem>& items) {
  QJsonArray array;
  for (const DownloadItem& item : items) {
    QJsonObject json{
        {QStringLiteral("parameter"), item.parameter}, {QStringLiteral("tag"), item.tag},
        {QStringLiteral("unit"), item.unit},           {QStringLiteral("decimals"), item.decimals},
        {QStringLiteral("wanted"), item.wanted},       {QStringLiteral("signed"), item.signedValue},
        {QStringLiteral("reason"), item.reason}};
    if (item.before) json[QStringLiteral("before")] = *item.before;
    if (item.found) json[QStringLiteral("found")] = *item.found;
    if (item.result) json[QStringLiteral("result")] = writeResultName(*item.result);
    array.append(json);
  }
  return array;
}

QList<DownloadItem> itemsFrom(const QJsonArray& array) {
  QList<DownloadItem> items;
  for (const QJsonValue& value : array) {
    const QJsonObject json = value.toObject();
    DownloadItem item;
    item.parameter = json[QStringLiteral("parameter")].toString();
    item.tag = json[QStringLiteral("tag")].toString();
    item.unit = json[QStringLiteral("unit")].toString();
    item.decimals = json[QStringLiteral("decimals")].toInt();
    item.wanted = json[QStringLiteral("wanted")].toDouble();
    item.signedValue = json[QStringLiteral("signed")].toDouble();
    item.reason = json[QStringLiteral("reason")].toString();
    if (const auto before = json[QStringLiteral("before")]; before.isDouble()) {
      item.before = before.toDouble();
    }
    if (const auto found = json[QStringLiteral("found")]; found.isDouble()) {
      item.found = found.toDouble();
    }
    const QString result = json[QStringLiteral("result")].toString();
    for (std::size_t i = 0; i < resultNames.size(); ++i) {
      if (result == QLatin1String(resultNames.at(i))) item.result = static_cast<WriteResult>(i);
    }
    items += item;
  }
  return items;
}

bool mayLoadIn(const Line& line, EquipmentState state) {
  if (!line.loadStates.isEmpty()) return line.loadStates.contains(state);
  return state == EquipmentState::Idle || state == EquipmentState::Stopped ||
         state == EquipmentState::Changeover;
}

}  // namespace download_rules

}  // namespace linewarden
