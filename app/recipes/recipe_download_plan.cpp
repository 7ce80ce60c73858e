// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/access_guard.h"
#include "app/identity/notice_repository.h"
#include "app/identity/security_notices.h"
#include "app/plc/plc_network.h"
#include "app/production/line_board.h"
#include "app/recipes/recipe_approval_work.h"
#include "app/recipes/recipe_download_work.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace linewarden {

namespace {

constexpr int mostNotices = 1000;

struct RecipeDownloadPlanText {
  Q_DECLARE_TR_FUNCTIONS(RecipeDownload)
};

/// What loading the recipe puts right itself.
bool isRemedied(const QString& kind) {
  static constexpr std::array kinds{"recipe.drift", "recipe.mark", "recipe.download-failed"};
  return std::any_of(kinds.begin(), kinds.end(),
                     [&kind](const char* known) { return kind == QLatin1String(known); });
}

QString stateTitle(EquipmentState state) {
  switch (state) {
    case EquipmentState::Running: return RecipeDownloadPlanText::tr("running");
    case EquipmentState::Idle: return RecipeDownloadPlanText::tr("idle");
    case EquipmentState::Stopped: return RecipeDownloadPlanText::tr("stopped");
    case EquipmentState::Starved: return RecipeDownloadPlanText::tr("starved");
    case EquipmentState::Blocked: return RecipeDownloadPlanText::tr("blocked");
    case EquipmentState::Changeover: return RecipeDownloadPlanText::tr("in changeover");
    case EquipmentState::Cleaning: return RecipeDownloadPlanText::tr("in cleaning");
    case EquipmentState::Maintenance: return RecipeDownloadPlanText::tr("in maintenance");
    case EquipmentState::Unknown: break;
  }
  return RecipeDownloadPlanText::tr("in a state that is not known");
}

}  // namespace

Result<RecipeVerification> RecipeDownload::Work::verified(RecipeVersionId version) {
  return waitFor(rooms_.store.read([version, now = rooms_.clock.now()](QSqlDatabase& database) {
    return verifyRecipe(database, version, now);
  }));
}

Result<download_rules::Held> RecipeDownload::Work::heldBy(const QList<TagId>& tags) {
  download_rules::Held held;
  const ReadingBatch readings = waitFor(rooms_.network.readNow(tags));
  for (const Reading& reading : readings) {
    const double number = asNumber(reading.value);
    if (reading.quality == Quality::Good && std::isfinite(number)) held[reading.tag] = number;
  }
  return held;
}

Result<DownloadPlan> RecipeDownload::Work::plan(const Session& session, RecipeVersionId version,
                                                const QString& order) {
  const auto judged = verified(version);
  if (!judged) return judged.error();
  return planOf(session, *judged, order);
}

Result<DownloadPlan> RecipeDownload::Work::planOf(const Session& session,
                                                  const RecipeVerification& judged,
                                                  const QString& order) {
  DownloadPlan plan;
  plan.version = judged.version.id;
  plan.versionText = recipeTitleOf(judged.version);
  plan.hash = judged.version.hash;
  plan.line = judged.version.line;
  plan.order = order;
  const auto held = heldBy(download_rules::tagsOf(judged.signedContent.content, *rooms_.plant));
  if (!held) return held.error();
  auto items = download_rules::itemsFor(judged.signedContent, *rooms_.plant, *held);
  if (!items) return items.error();
  plan.items = std::move(*items);
  plan.interlocks = interlocksOf(session, judged, plan.items);
  return plan;
}

QList<Interlock> RecipeDownload::Work::interlocksOf(const Session& session,
                                                    const RecipeVerification& judged,
                                                    const QList<DownloadItem>& items) {
  return {{QStringLiteral("verified"), judged.isEffective,
           judged.isEffective ? RecipeDownloadPlanText::tr(
                                    "The version is effective; both signatures are verified.")
                              : judged.firstProblem()},
          connectionOf(items),
          lineStateOf(session, judged.version.line),
          alarmsOf(session, judged.version.line),
          marksOf(judged.version.line)};
}

Interlock RecipeDownload::Work::connectionOf(const QList<DownloadItem>& items) const {
  const QString what = QStringLiteral("plc-connected");
  const QList<PlcStatus> statuses = rooms_.network.statuses();
  for (const DownloadItem& item : items) {
    const auto* tag = rooms_.plant->tag(item.tag);
    const QString plc = tag == nullptr ? QString() : tag->plc;
    const bool isConnected =
        std::any_of(statuses.begin(), statuses.end(), [&plc](const PlcStatus& status) {
          return status.plc == plc && status.state == LinkState::Connected;
        });
    if (!isConnected) {
      return {what, false,
              RecipeDownloadPlanText::tr(
                  "The PLC “%1” is not connected. Check its power and the network.")
                  .arg(plc)};
    }
    if (!item.before) {
      return {what, false,
              RecipeDownloadPlanText::tr(
                  "The PLC does not tell what it holds in “%1”, so a failed write could not be "
                  "taken back. Check the PLC.")
                  .arg(item.tag)};
    }
  }
  return {what, true, RecipeDownloadPlanText::tr("The PLC is connected and tells what it holds.")};
}

Interlock RecipeDownload::Work::lineStateOf(const Session& session, const QString& line) const {
  const QString what = QStringLiteral("line-state");
  const auto lines = rooms_.board.lines(session);
  const auto* described = rooms_.plant->line(line);
  if (!lines) return {what, false, lines.error().message};
  const auto found = std::find_if(lines->begin(), lines->end(),
                                  [&line](const LineStatus& one) { return one.line == line; });
  if (found == lines->end() || described == nullptr) {
    return {what, false, RecipeDownloadPlanText::tr("The plant file has no such line.")};
  }
  if (found->quality != Quality::Good) {
    return {what, false,
            RecipeDownloadPlanText::tr("The state of the line is not known now. Check the PLC.")};
  }
  if (download_rules::mayLoadIn(*described, found->state)) {
    return {what, true,
            RecipeDownloadPlanText::tr("The line is %1.").arg(stateTitle(found->state))};
  }
  return {what, false,
          RecipeDownloadPlanText::tr(
              "The line is %1, and may not be loaded then. Bring it to a stop or a changeover "
              "first.")
              .arg(stateTitle(found->state))};
}

Interlock RecipeDownload::Work::alarmsOf(const Session& session, const QString& line) {
  const QString what = QStringLiteral("no-critical-alarm");
  const auto lines = rooms_.board.lines(session);
  if (!lines) return {what, false, lines.error().message};
  for (const LineStatus& one : *lines) {
    if (one.line != line) continue;
    for (const LimitBreach& breach : one.breaches) {
      if (breach.state != LimitState::LowLow && breach.state != LimitState::HighHigh) continue;
      const auto* tag = rooms_.plant->tag(breach.tag);
      return {what, false,
              RecipeDownloadPlanText::tr("“%1” is beyond its outer limit. Put that right first.")
                  .arg(tag == nullptr ? QString() : tag->title)};
    }
  }
  const auto open = waitFor(rooms_.store.read(
      [](QSqlDatabase& database) { return notice_repository::open(database, mostNotices); }));
  if (!open) return {what, false, open.error().message};
  for (const SecurityNotice& notice : *open) {
    const bool isOurs = notice.event.priority == NoticePriority::Critical &&
                        notice.event.details[QStringLiteral("line")].toString() == line;
    if (!isOurs || isRemedied(notice.event.kind)) continue;
    return {what, false,
            RecipeDownloadPlanText::tr("A critical notice stands unacknowledged: %1")
                .arg(noticeTitle(notice.event))};
  }
  return {what, true, RecipeDownloadPlanText::tr("No critical alarm stands for this line.")};
}

Interlock RecipeDownload::Work::marksOf(const QString& line) const {
  const auto* described = rooms_.plant->line(line);
  const bool hasMarks = described != nullptr && !described->signalTags.recipe.isEmpty();
  return {QStringLiteral("mark"), true,
          hasMarks ? RecipeDownloadPlanText::tr("The PLC keeps the recipe's mark, written last.")
                   : RecipeDownloadPlanText::tr(
                         "The plant file names no marks for this line: whether another recipe "
                         "is loaded cannot be told afterwards.")};
}

}  // namespace linewarden
