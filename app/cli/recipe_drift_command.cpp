// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/process.h"
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/recipe_arguments.h"
#include "app/cli/recipe_texts.h"
#include "app/cli/text_table.h"
#include "app/production/line_board.h"
#include "app/recipes/drift_guard.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace linewarden::cli {

namespace {

struct RecipeDriftCommandText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::RecipeDrift)
};

const QString historyOption = QStringLiteral("history");
const QString recipeDriftForOption = QStringLiteral("for");
constexpr std::chrono::seconds recipeDriftPatience{20};
constexpr int mostSeconds = 24 * 3600;
constexpr int mostRecords = 2000;

int unread(const DriftView& view) {
  return static_cast<int>(
      std::count_if(view.parameters.begin(), view.parameters.end(),
                    [](const GuardedParameter& one) { return !one.found.has_value(); }));
}

/// As signed, and known to be.
bool isWell(const DriftView& view) {
  return view.isVerified && !view.isMarkWrong && view.drifted() == 0 && unread(view) == 0;
}

QJsonArray parametersJson(const DriftView& view) {
  QJsonArray array;
  for (const GuardedParameter& one : view.parameters) {
    array.append(QJsonObject{{QStringLiteral("name"), one.name},
                             {QStringLiteral("tag"), one.tag},
                             {QStringLiteral("unit"), one.unit},
                             {QStringLiteral("expected"), one.expected},
                             {QStringLiteral("tolerance"), one.tolerance},
                             {QStringLiteral("found"), numberJson(one.found)},
                             {QStringLiteral("drifted"), one.isDrifted},
                             {QStringLiteral("since"), timeJson(one.since)},
                             {QStringLiteral("flips"), one.flips}});
  }
  return array;
}

QJsonObject viewJson(const DriftView& view) {
  return {{QStringLiteral("line"), view.line},
          {QStringLiteral("version"),
           view.running ? QJsonValue(versionJson(*view.running)) : QJsonValue::Null},
          {QStringLiteral("loaded"), toIsoUtc(view.loaded)},
          {QStringLiteral("verified"), view.isVerified},
          {QStringLiteral("problem"), view.problem},
          {QStringLiteral("markWrong"), view.isMarkWrong},
          {QStringLiteral("drifted"), view.drifted()},
          {QStringLiteral("unread"), unread(view)},
          {QStringLiteral("parameters"), parametersJson(view)}};
}

QString viewText(const DriftView& view) {
  QString text = RecipeDriftCommandText::tr("Line %1: %2, loaded %3")
                     .arg(view.line, view.running ? versionText(*view.running) : QString(),
                          toIsoUtc(view.loaded)) +
                 u'\n';
  TextTable table({RecipeDriftCommandText::tr("Parameter"), RecipeDriftCommandText::tr("Tag"),
                   RecipeDriftCommandText::tr("Signed"), RecipeDriftCommandText::tr("Tolerance"),
                   RecipeDriftCommandText::tr("In the PLC"), RecipeDriftCommandText::tr("Unit"),
                   QString()});
  for (const GuardedParameter& one : view.parameters) {
    QString standing = one.found ? RecipeDriftCommandText::tr("as signed")
                                 : RecipeDriftCommandText::tr("NOT READ");
    if (one.isDrifted) standing = RecipeDriftCommandText::tr("DRIFTED");
    table.add({one.name, one.tag, exactNumber(one.expected), exactNumber(one.tolerance),
               exactNumber(one.found), one.unit, standing});
  }
  text += table.toString();
  if (!view.problem.isEmpty()) text += view.problem + u'\n';
  return text + u'\n';
}

Outcome toldViews(const QList<DriftView>& views, const QString& line) {
  Outcome outcome;
  QJsonArray array;
  for (const DriftView& view : views) {
    if (!line.isEmpty() && view.line != line) continue;
    array.append(viewJson(view));
    outcome.text += viewText(view);
    outcome.failed = outcome.failed || !isWell(view);
  }
  if (array.isEmpty())
    outcome.text = RecipeDriftCommandText::tr("No recipe was loaded into a PLC yet.\n");
  outcome.json = {{QStringLiteral("lines"), array}, {QStringLiteral("good"), !outcome.failed}};
  return outcome;
}

/// Parameters and marks that were looked at, and whose reading is still to come.
bool isAnyAwaited(const OpenConsole& open, const QList<DriftView>& views) {
  const Plant& plant = open.console->plant();
  QList<TagId> tags;
  const auto add = [&plant, &tags](const QString& name) {
    if (const auto* tag = plant.tag(name)) tags.append(tag->id);
  };
  for (const DriftView& view : views) {
    for (const GuardedParameter& one : view.parameters) add(one.tag);
    if (const auto* line = plant.line(view.line)) {
      add(line->signalTags.recipe);
      add(line->signalTags.recipeVersion);
    }
  }
  const auto readings = open.console->lineBoard().readings(open.session, tags);
  return readings && std::any_of(readings->begin(), readings->end(), [](const Reading& reading) {
           return reading.sourceTime == UtcTime();
         });
}

void watchFor(std::chrono::seconds time) {
  QEventLoop loop;
  const os::QuitSignals quit;
  QObject::connect(&quit, &os::QuitSignals::quitRequested, &loop, &QEventLoop::quit);
  QTimer::singleShot(time, &loop, &QEventLoop::quit);
  loop.exec();
}

Result<Outcome> compare(OpenConsole& open, const QString& line, std::chrono::seconds time) {
  DriftGuard& guard = open.console->driftGuard();
  // What is loaded has to be known before the first reading comes.
  if (const auto loaded = await(guard.reload()); !loaded) return loaded.error();
  auto views = await(guard.views(open.session));
  if (!views) return views.error();
  views->removeIf([&line](const DriftView& one) { return !line.isEmpty() && one.line != line; });
  if (views->isEmpty()) return toldViews(*views, line);
  open.console->start(Recording::Off);
  bool isOnceMore = false;
  static_cast<void>(waitUntil(
      *open.console,
      [&] {
        if (isAnyAwaited(open, *views)) return false;
        // The guard hears of a reading right after the board: a look later it has it for certain.
        return std::exchange(isOnceMore, true);
      },
      recipeDriftPatience));
  if (time.count() > 0) watchFor(time);
  views = await(guard.views(open.session));
  if (!views) return views.error();
  return toldViews(*views, line);
}

Result<Outcome> toldHistory(OpenConsole& open, const QString& line) {
  const auto records = await(open.console->driftGuard().history(open.session, line, mostRecords));
  if (!records) return records.error();
  QJsonArray array;
  TextTable table({RecipeDriftCommandText::tr("Since"), RecipeDriftCommandText::tr("Until"),
                   RecipeDriftCommandText::tr("Line"), RecipeDriftCommandText::tr("Kind"),
                   RecipeDriftCommandText::tr("Parameter"), RecipeDriftCommandText::tr("Tag"),
                   RecipeDriftCommandText::tr("Expected"), RecipeDriftCommandText::tr("Found"),
                   RecipeDriftCommandText::tr("Details")});
  for (const DriftRecord& one : *records) {
    array.append(QJsonObject{{QStringLiteral("id"), one.id},
                             {QStringLiteral("line"), one.line},
                             {QStringLiteral("version"), one.version.value},
                             {QStringLiteral("kind"), one.kind},
                             {QStringLiteral("parameter"), one.parameter},
                             {QStringLiteral("tag"), one.tag},
                             {QStringLiteral("expected"), one.expected},
                             {QStringLiteral("found"), numberJson(one.found)},
                             {QStringLiteral("since"), toIsoUtc(one.since)},
                             {QStringLiteral("ended"), timeJson(one.ended)},
                             {QStringLiteral("details"), one.details}});
    table.add({toIsoUtc(one.since),
               one.ended ? toIsoUtc(*one.ended) : RecipeDriftCommandText::tr("stands"), one.line,
               one.kind, one.parameter, one.tag, exactNumber(one.expected), exactNumber(one.found),
               one.details});
  }
  return Outcome{{{QStringLiteral("records"), array}}, table.toString()};
}

Result<Outcome> drift(const CommandContext& context) {
  const auto seconds = numberOption(context.arguments, recipeDriftForOption, 1, mostSeconds, 0);
  if (!seconds) return seconds.error();
  return onConsole(context, QStringLiteral("recipe drift"),
                   [&](OpenConsole& open) -> Result<Outcome> {
                     const auto line = lineOf(context, open);
                     if (!line) return line.error();
                     if (context.arguments.isSet(historyOption)) return toldHistory(open, *line);
                     return compare(open, *line, std::chrono::seconds(*seconds));
                   });
}

}  // namespace

QList<Command> recipeDriftCommands() {
  return {
      {QStringLiteral("recipe drift"),
       RecipeDriftCommandText::tr("Compares what the PLCs hold with what was signed"),
       {{lineOption, RecipeDriftCommandText::tr("Only this line."), QStringLiteral("L")},
        {historyOption, RecipeDriftCommandText::tr("What drifted so far; no PLC is asked.")},
        {recipeDriftForOption, RecipeDriftCommandText::tr("Goes on comparing for so many seconds."),
         QStringLiteral("S")}},
       {},
       drift}};
}

}  // namespace linewarden::cli
