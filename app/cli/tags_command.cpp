// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/open_console.h"
#include "app/cli/text_table.h"
#include "app/cli/value_text.h"
#include "app/identity/access_guard.h"
#include "app/plant/plant_file_keys.h"
#include "app/production/line_board.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace linewarden::cli {

namespace {

struct TagsCommandText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::Tags)
};

const QString waitOption = QStringLiteral("wait");
constexpr std::chrono::milliseconds tagsLookEvery{50};

Result<QList<TagId>> tagsAsked(const Plant& plant, const QStringList& names) {
  QList<TagId> ids;
  if (names.isEmpty()) {
    for (const Tag& tag : plant.tags) ids.append(tag.id);
  }
  for (const QString& name : names) {
    const Tag* tag = plant.tag(name);
    if (tag == nullptr) {
      return Error{ErrorCode::NotFound,
                   TagsCommandText::tr(
                       "There is no tag “%1” in this plant. “linewardenctl tags” lists them.")
                       .arg(name),
                   {}};
    }
    ids.append(tag->id);
  }
  return ids;
}

/// Whether a first answer is there: every tag was read, or its PLC refuses or is not
/// reached, which is told with the reading.
bool isAnswered(const ReadingBatch& readings, const Console& console) {
  QSet<QString> unreachable;
  for (const PlcStatus& status : console.plcStatuses()) {
    if (status.state == LinkState::BackingOff) unreachable.insert(status.plc);
  }
  return std::all_of(readings.begin(), readings.end(), [&](const Reading& reading) {
    // A time tells that the PLC was asked; without one it is still to come.
    return reading.sourceTime != UtcTime() ||
           unreachable.contains(console.plant().tag(reading.tag)->plc);
  });
}

Result<ReadingBatch> readOnce(Console& console, const Session& session, const QList<TagId>& tags,
                              std::chrono::seconds atMost) {
  console.start(Recording::Off);
  QEventLoop loop;
  QTimer look;
  const SteadyTime until = console.clock().steadyNow() + atMost;
  Result<ReadingBatch> readings = ReadingBatch();
  QObject::connect(&look, &QTimer::timeout, &loop, [&] {
    readings = console.lineBoard().readings(session, tags);
    const bool done = !readings || isAnswered(*readings, console);
    if (done || console.clock().steadyNow() >= until) loop.quit();
  });
  look.start(tagsLookEvery);
  loop.exec();
  return readings;
}

QJsonObject readingJson(const Tag& tag, const Reading& reading) {
  QJsonObject object{{QStringLiteral("name"), tag.name},
                     {QStringLiteral("title"), tag.title},
                     {QStringLiteral("plc"), tag.plc},
                     {QStringLiteral("unit"), tag.unit},
                     {QStringLiteral("type"), dataTypeWords().at(static_cast<int>(tag.type))},
                     {QStringLiteral("engineeringUnit"), tag.engineeringUnit},
                     {QStringLiteral("value"), valueJson(reading.value)},
                     {QStringLiteral("quality"), qualityName(reading.quality)},
                     {QStringLiteral("time"), timeJson(reading.sourceTime)}};
  if (!reading.reason.isEmpty()) object.insert(QStringLiteral("reason"), reading.reason);
  return object;
}

Outcome told(const Plant& plant, const ReadingBatch& readings) {
  QJsonArray tags;
  TextTable table({TagsCommandText::tr("Tag"), TagsCommandText::tr("Value"),
                   TagsCommandText::tr("Quality"), TagsCommandText::tr("Time"),
                   TagsCommandText::tr("Reason")});
  for (const Reading& reading : readings) {
    const Tag& tag = *plant.tag(reading.tag);
    tags.append(readingJson(tag, reading));
    table.add({tag.name, valueText(tag, reading.value), qualityName(reading.quality),
               timeJson(reading.sourceTime).toString(), reading.reason});
  }
  return {{{QStringLiteral("tags"), tags}}, table.toString()};
}

Result<Outcome> runTags(const CommandContext& context) {
  const auto wait = numberOption(context.arguments, waitOption, 1, 600, 5);
  if (!wait) return wait.error();
  auto open = openConsole(context, QStringLiteral("tags"));
  if (!open) return open.error();
  Console& console = *open->console;
  if (auto allowed = console.guard().require(open->session, Permission::ViewPlant); !allowed) {
    return allowed.error();
  }
  const auto tags = tagsAsked(console.plant(), context.arguments.positionalArguments());
  if (!tags) return tags.error();
  const auto readings = readOnce(console, open->session, *tags, std::chrono::seconds(*wait));
  if (!readings) return readings.error();
  const Outcome outcome = told(console.plant(), *readings);
  closeConsole(*open);
  return outcome;
}

}  // namespace

Command tagsCommand() {
  return {QStringLiteral("tags"),
          TagsCommandText::tr("Live values, read from the PLCs now"),
          {{waitOption, TagsCommandText::tr("Seconds to wait for PLCs at most; 5 where left out."),
            QStringLiteral("S")}},
          QStringLiteral("[TAG …]"),
          runTags};
}

}  // namespace linewarden::cli
