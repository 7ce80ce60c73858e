// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/command.h"
#include "app/cli/open_console.h"
#include "app/cli/text_table.h"
#include "app/cli/time_argument.h"
#include "app/cli/value_text.h"
#include "app/history/history_reader.h"
#include "app/plant/plant_file_keys.h"

#include <QJsonArray>

#include <cmath>

namespace linewarden::cli {

namespace {

struct HistoryCommandText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::HistoryText)
};

const QString tagOption = QStringLiteral("tag");
const QString fromOption = QStringLiteral("from");
const QString toOption = QStringLiteral("to");
const QString pointsOption = QStringLiteral("points");
constexpr int maxPoints = 1'000'000;

Result<UtcTime> timeOption(const CommandContext& context, const QString& name) {
  const QString text = context.arguments.value(name);
  if (const auto time = parseTime(text, context.clock.now())) return *time;
  return usageError(HistoryCommandText::tr(
                        "--%1 takes a time with its zone, such as 2026-01-31T08:15:00Z, one back "
                        "from now, such as -1h, or now; not “%2”.")
                        .arg(name, text));
}

Result<HistoryQuery> askedFor(const CommandContext& context) {
  for (const QString& name : {tagOption, fromOption, toOption}) {
    if (!context.arguments.isSet(name)) {
      return usageError(HistoryCommandText::tr("history needs --tag T --from A --to B."));
    }
  }
  const auto from = timeOption(context, fromOption);
  if (!from) return from.error();
  const auto to = timeOption(context, toOption);
  if (!to) return to.error();
  const auto points = numberOption(context.arguments, pointsOption, 1, maxPoints, 0);
  if (!points) return points.error();
  return HistoryQuery{{}, *from, *to, *points};
}

/// A recorded number as the tag's own type.
TagValue typed(const Tag& tag, const Sample& sample) {
  if (!std::isfinite(sample.value)) return {};
  if (tag.type == DataType::Bool) return sample.value != 0;
  return sample.value;
}

Outcome told(const Tag& tag, const HistoryQuery& query, const Series& series) {
  QJsonArray samples;
  TextTable table({HistoryCommandText::tr("Time"), tag.name, HistoryCommandText::tr("Quality")});
  for (const Sample& sample : series.samples) {
    const TagValue value = typed(tag, sample);
    samples.append(QJsonObject{{QStringLiteral("time"), toIsoUtc(sample.time)},
                               {QStringLiteral("value"), valueJson(value)},
                               {QStringLiteral("quality"), qualityName(sample.quality)}});
    table.add({toIsoUtc(sample.time), valueText(tag, value), qualityName(sample.quality)});
  }
  return {{{QStringLiteral("tag"), tag.name},
           {QStringLiteral("type"), dataTypeWords().at(static_cast<int>(tag.type))},
           {QStringLiteral("engineeringUnit"), tag.engineeringUnit},
           {QStringLiteral("from"), toIsoUtc(query.from)},
           {QStringLiteral("to"), toIsoUtc(query.to)},
           {QStringLiteral("reduced"), series.reduced},
           {QStringLiteral("samples"), samples}},
          table.toString()};
}

Result<Outcome> runHistory(const CommandContext& context) {
  auto query = askedFor(context);
  if (!query) return query.error();
  auto open = openConsole(context, QStringLiteral("history"));
  if (!open) return open.error();
  const QString name = context.arguments.value(tagOption);
  const Tag* tag = open->console->plant().tag(name);
  if (tag == nullptr) {
    return Error{ErrorCode::NotFound,
                 HistoryCommandText::tr(
                     "There is no tag “%1” in this plant. “linewardenctl tags” lists them.")
                     .arg(name),
                 {}};
  }
  query->tag = tag->id;
  const auto series = await(open->console->history().read(open->session, *query));
  if (!series) return series.error();
  const Outcome outcome = told(*tag, *query, *series);
  closeConsole(*open);
  return outcome;
}

}  // namespace

Command historyCommand() {
  return {QStringLiteral("history"),
          HistoryCommandText::tr("Recorded values of a tag"),
          {{tagOption, HistoryCommandText::tr("The tag's name."), QStringLiteral("T")},
           {fromOption, HistoryCommandText::tr("From this time on."), QStringLiteral("A")},
           {toOption, HistoryCommandText::tr("Up to this time."), QStringLiteral("B")},
           {pointsOption,
            HistoryCommandText::tr(
                "About so many values at most, extremes among them; all where left out."),
            QStringLiteral("N")}},
          {},
          runHistory};
}

}  // namespace linewarden::cli
