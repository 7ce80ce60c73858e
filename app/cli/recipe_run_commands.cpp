// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/process.h"
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/recipe_arguments.h"
#include "app/cli/recipe_texts.h"
#include "app/cli/text_table.h"
#include "app/identity/access_guard.h"
#include "app/identity/sign_in.h"
#include "app/production/line_board.h"
#include "app/recipes/download_rules.h"
#include "app/recipes/recipe_download.h"

#include <QSet>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

namespace linewarden::cli {

namespace {

struct RecipeRunCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::RecipeRun)
};

const QString orderOption = QStringLiteral("order");
const QString recipeRunDryRunOption = QStringLiteral("dry-run");
const QString downloadWord = QStringLiteral("DOWNLOAD");
constexpr std::chrono::seconds recipeRunPatience{20};
constexpr int mostDownloads = 1000;

QJsonArray itemsJson(const QList<DownloadItem>& items) {
  QJsonArray array;
  for (const DownloadItem& item : items) {
    array.append(QJsonObject{
        {QStringLiteral("parameter"), item.parameter},
        {QStringLiteral("tag"), item.tag},
        {QStringLiteral("unit"), item.unit},
        {QStringLiteral("before"), numberJson(item.before)},
        {QStringLiteral("signed"), item.signedValue},
        {QStringLiteral("wanted"), item.wanted},
        {QStringLiteral("found"), numberJson(item.found)},
        {QStringLiteral("result"), item.result
                                       ? QJsonValue(download_rules::writeResultName(*item.result))
                                       : QJsonValue::Null},
        {QStringLiteral("reason"), item.reason}});
  }
  return array;
}

QString itemsText(const QList<DownloadItem>& items) {
  TextTable table({RecipeRunCommandsText::tr("Parameter"), RecipeRunCommandsText::tr("Tag"),
                   RecipeRunCommandsText::tr("In the PLC"),
                   RecipeRunCommandsText::tr("To be written"), RecipeRunCommandsText::tr("Unit"),
                   RecipeRunCommandsText::tr("Read back"), RecipeRunCommandsText::tr("Result"),
                   RecipeRunCommandsText::tr("Reason")});
  for (const DownloadItem& item : items) {
    table.add(
        {item.parameter.isEmpty() ? RecipeRunCommandsText::tr("(mark)") : item.parameter, item.tag,
         exactNumber(item.before), exactNumber(item.wanted), item.unit, exactNumber(item.found),
         item.result ? download_rules::writeResultName(*item.result) : QString(), item.reason});
  }
  return table.toString();
}

QJsonObject planJson(const DownloadPlan& plan) {
  QJsonArray interlocks;
  for (const Interlock& one : plan.interlocks) {
    interlocks.append(QJsonObject{{QStringLiteral("what"), one.what},
                                  {QStringLiteral("good"), one.isGood},
                                  {QStringLiteral("text"), one.text}});
  }
  return {{QStringLiteral("version"), plan.version.value},
          {QStringLiteral("title"), plan.versionText},
          {QStringLiteral("hash"), hexOf(plan.hash)},
          {QStringLiteral("line"), plan.line},
          {QStringLiteral("order"), plan.order},
          {QStringLiteral("items"), itemsJson(plan.items)},
          {QStringLiteral("interlocks"), interlocks},
          {QStringLiteral("mayStart"), plan.mayStart()}};
}

QString planText(const DownloadPlan& plan) {
  TextTable table(
      {RecipeRunCommandsText::tr("Interlock"), RecipeRunCommandsText::tr("State"), QString()});
  for (const Interlock& one : plan.interlocks) {
    table.add({one.what,
               one.isGood ? RecipeRunCommandsText::tr("good") : RecipeRunCommandsText::tr("BAD"),
               one.text});
  }
  return RecipeRunCommandsText::tr("%1, for the order %2. SHA-256 %3")
             .arg(plan.versionText, plan.order, hexOf(plan.hash)) +
         u'\n' + itemsText(plan.items) + u'\n' + table.toString() + u'\n';
}

QJsonObject recordJson(const DownloadRecord& record) {
  return {{QStringLiteral("id"), record.id},
          {QStringLiteral("version"), record.version.value},
          {QStringLiteral("recipe"), record.recipe.value},
          {QStringLiteral("number"), record.number},
          {QStringLiteral("product"), record.product},
          {QStringLiteral("line"), record.line},
          {QStringLiteral("order"), record.order},
          {QStringLiteral("name"), record.name},
          {QStringLiteral("displayName"), record.displayName},
          {QStringLiteral("started"), toIsoUtc(record.started)},
          {QStringLiteral("finished"), timeJson(record.finished)},
          {QStringLiteral("outcome"), downloadOutcomeName(record.outcome)},
          {QStringLiteral("summary"), record.summary},
          {QStringLiteral("items"), itemsJson(record.items)}};
}

QString recordText(const DownloadRecord& record) {
  return itemsText(record.items) + u'\n' +
         RecipeRunCommandsText::tr("Download %1: %2. %3\n")
             .arg(record.id)
             .arg(downloadOutcomeTitle(record.outcome), record.summary);
}

/// Whether the line tells its state and the PLCs of its unit tags are connected.
bool isAnswering(const OpenConsole& open, const QString& line) {
  Console& console = *open.console;
  const auto* described = console.plant().line(line);
  if (described == nullptr) return true;
  const auto* state = console.plant().tag(described->signalTags.state);
  QSet<QString> plcs;
  if (state != nullptr) plcs.insert(state->plc);
  for (const QString& unit : described->units) {
    for (const TagId id : console.plant().tagsOfUnit(unit)) {
      plcs.insert(console.plant().tag(id)->plc);
    }
  }
  const QList<PlcStatus> statuses = console.plcStatuses();
  const bool isConnected =
      std::all_of(statuses.begin(), statuses.end(), [&plcs](const PlcStatus& status) {
        return !plcs.contains(status.plc) || status.state == LinkState::Connected;
      });
  if (!isConnected || state == nullptr) return isConnected;
  const auto lines = console.lineBoard().lines(open.session);
  return !lines || std::any_of(lines->begin(), lines->end(), [&line](const LineStatus& one) {
    return one.line == line && one.quality == Quality::Good;
  });
}

/// Where it does not answer in time, the interlocks tell why.
void connectLine(const OpenConsole& open, const QString& line) {
  open.console->start(Recording::Off);
  static_cast<void>(waitUntil(
      *open.console, [&open, &line] { return isAnswering(open, line); }, recipeRunPatience));
}

/// Arms with a fresh proof, then writes: a line on stderr for each value, and Ctrl+C stops before
/// the next one.
Result<DownloadRecord> carryOut(
    const CommandContext& context, OpenConsole& open,
    const std::function<QFuture<Result<DownloadRecord>>(std::shared_ptr<WorkProgress>)>& start) {
  auto proof = readProof(context);
  if (!proof) return proof.error();
  const auto proven = await(open.console->signIn().stepUp(open.session, std::move(*proof)));
  if (!proven) return proofRefusal(proven.error());
  const auto progress = std::make_shared<WorkProgress>();
  const os::QuitSignals quit;
  QObject::connect(&quit, &os::QuitSignals::quitRequested, &quit,
                   [progress] { progress->isCancelled = true; });
  QObject::connect(
      &open.console->recipeDownload(), &RecipeDownload::advanced, &quit,
      [](const QString& line, int done, int total) {
        std::fprintf(
            stderr, "%s\n",
            qPrintable(RecipeRunCommandsText::tr("%1: %2 of %3").arg(line).arg(done).arg(total)));
      },
      Qt::QueuedConnection);
  return await(start(progress));
}

Result<Outcome> download(const CommandContext& context) {
  const auto words = wordsOf(context, {versionWord});
  if (!words) return words.error();
  const auto order = requiredOption(context, orderOption, QStringLiteral("O"));
  if (!order) return order.error();
  return asPerson(
      context, QStringLiteral("recipe download"), [&](OpenConsole& open) -> Result<Outcome> {
        if (auto allowed = open.console->guard().require(open.session, Permission::DownloadRecipes);
            !allowed) {
          return allowed.error();
        }
        const auto version = findVersion(open, words->first());
        if (!version) return version.error();
        connectLine(open, version->line);
        RecipeDownload& downloads = open.console->recipeDownload();
        const auto plan = await(downloads.plan(open.session, version->id, *order));
        if (!plan) return plan.error();
        printNow(context, planText(*plan));
        Outcome outcome;
        outcome.json = {{QStringLiteral("plan"), planJson(*plan)}};
        if (context.arguments.isSet(recipeRunDryRunOption) || !plan->mayStart()) {
          outcome.failed = !plan->mayStart();
          outcome.json[QStringLiteral("record")] = QJsonValue::Null;
          outcome.text = RecipeRunCommandsText::tr("Nothing was written.\n");
          return outcome;
        }
        const auto record =
            carryOut(context, open, [&](const std::shared_ptr<WorkProgress>& progress) {
              return downloads.start(open.session, version->id, *order, progress);
            });
        if (!record) return record.error();
        outcome.json[QStringLiteral("record")] = recordJson(*record);
        outcome.text = recordText(*record);
        outcome.failed = record->outcome != DownloadOutcome::Done;
        return outcome;
      });
}

Result<DownloadRecord> findDownload(OpenConsole& open, qint64 id) {
  const auto records =
      await(open.console->recipeDownload().list(open.session, QString(), mostDownloads));
  if (!records) return records.error();
  const auto found = std::find_if(records->begin(), records->end(),
                                  [id](const DownloadRecord& one) { return one.id == id; });
  if (found != records->end()) return *found;
  return Error{ErrorCode::NotFound,
               RecipeRunCommandsText::tr(
                   "There is no download %1. “linewardenctl recipe downloads” lists them.")
                   .arg(id),
               {}};
}

Result<Outcome> restore(const CommandContext& context) {
  const auto id = numberOf(context, downloadWord);
  if (!id) return id.error();
  return asPerson(
      context, QStringLiteral("recipe restore"), [&](OpenConsole& open) -> Result<Outcome> {
        if (auto allowed = open.console->guard().require(open.session, Permission::DownloadRecipes);
            !allowed) {
          return allowed.error();
        }
        const auto failed = findDownload(open, *id);
        if (!failed) return failed.error();
        printNow(context, recordText(*failed));
        connectLine(open, failed->line);
        const auto record =
            carryOut(context, open, [&](const std::shared_ptr<WorkProgress>& progress) {
              return open.console->recipeDownload().restore(open.session, *id, progress);
            });
        if (!record) return record.error();
        return Outcome{{{QStringLiteral("record"), recordJson(*record)}},
                       recordText(*record),
                       record->outcome != DownloadOutcome::Restored};
      });
}

Result<Outcome> downloads(const CommandContext& context) {
  return onConsole(
      context, QStringLiteral("recipe downloads"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto line = lineOf(context, open);
        if (!line) return line.error();
        const auto records =
            await(open.console->recipeDownload().list(open.session, *line, mostDownloads));
        if (!records) return records.error();
        QJsonArray array;
        TextTable table({RecipeRunCommandsText::tr("Download"),
                         RecipeRunCommandsText::tr("Started"), RecipeRunCommandsText::tr("Line"),
                         RecipeRunCommandsText::tr("Recipe"), RecipeRunCommandsText::tr("Order"),
                         RecipeRunCommandsText::tr("By"), RecipeRunCommandsText::tr("Outcome"),
                         RecipeRunCommandsText::tr("In the PLC")});
        for (const DownloadRecord& one : *records) {
          array.append(recordJson(one));
          table.add({QString::number(one.id), toIsoUtc(one.started), one.line,
                     QStringLiteral("%1#%2").arg(one.product).arg(one.number), one.order,
                     one.displayName, downloadOutcomeName(one.outcome), one.summary});
        }
        return Outcome{{{QStringLiteral("downloads"), array}}, table.toString()};
      });
}

}  // namespace

QList<Command> recipeRunCommands() {
  return {
      {QStringLiteral("recipe download"),
       RecipeRunCommandsText::tr(
           "Loads a version into its line's PLC; reads password and a new code once more"),
       {{orderOption, RecipeRunCommandsText::tr("The order it is loaded for."),
         QStringLiteral("O")},
        {recipeRunDryRunOption,
         RecipeRunCommandsText::tr("Only tells what would be written, and the interlocks.")}},
       versionWord,
       download},
      {QStringLiteral("recipe restore"),
       RecipeRunCommandsText::tr("Puts back what was there before a failed download"),
       {},
       downloadWord,
       restore},
      {QStringLiteral("recipe downloads"),
       RecipeRunCommandsText::tr("Downloads, newest first"),
       {{lineOption, RecipeRunCommandsText::tr("Only those of this line."), QStringLiteral("L")}},
       {},
       downloads}};
}

}  // namespace linewarden::cli
