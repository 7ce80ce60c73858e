// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_trail.h"
#include "app/identity/access_guard.h"
#include "app/identity/security_notices.h"
#include "app/recipes/download_repository.h"
#include "app/recipes/recipe_download_work.h"

#include <QCoreApplication>

#include <algorithm>

/// Downloads of programs that ended in their middle.
namespace linewarden {

namespace {

// Longer than any single write takes, time-outs included.
constexpr std::chrono::seconds silentFor{60};

struct RecipeDownloadRecoveryText {
  Q_DECLARE_TR_FUNCTIONS(RecipeDownload)
};

}  // namespace

QString downloadObject(const DownloadRecord& record) {
  return QStringLiteral("recipe:%1/%2").arg(record.recipe.value).arg(record.number);
}

AuditEvent downloadEvent(const Actor& actor, const QString& action, const DownloadRecord& record) {
  AuditEvent event{actor, action, downloadObject(record), {}, {}, {}};
  event.after[QStringLiteral("download")] = record.id;
  event.after[QStringLiteral("line")] = record.line;
  event.after[QStringLiteral("order")] = record.order;
  event.after[QStringLiteral("outcome")] = downloadOutcomeName(record.outcome);
  if (record.restores != 0) event.after[QStringLiteral("restores")] = record.restores;
  return event;
}

Result<bool> RecipeDownload::Work::isAnySilent(QSqlDatabase& database, UtcTime now) {
  const auto silent = download_repository::silentSince(database, now - silentFor);
  if (!silent) return silent.error();
  return !silent->isEmpty();
}

Result<void> RecipeDownload::Work::recoverIn(Transaction& transaction) {
  QSqlDatabase& database = transaction.database();
  const UtcTime now = rooms_.clock.now();
  const auto silent = download_repository::silentSince(database, now - silentFor);
  if (!silent) return silent.error();
  for (DownloadRecord record : *silent) {
    // It may have been on its way when the program ended.
    const auto next = std::find_if(record.items.begin(), record.items.end(),
                                   [](const DownloadItem& item) { return !item.result; });
    if (next != record.items.end() && !download_rules::isThere(*next)) {
      next->result = WriteResult::Unknown;
      next->reason =
          RecipeDownloadRecoveryText::tr("The program ended when it may have been written.");
    }
    record.outcome = DownloadOutcome::Interrupted;
    record.finished = now;
    if (auto kept = download_repository::update(database, record, now); !kept) return kept;
    const auto entry = rooms_.audit.append(
        transaction, downloadEvent(rooms_.guard.serviceSession().actor(),
                                   QStringLiteral("recipe.download-interrupted"), record));
    if (!entry) return entry.error();
    const auto raised = rooms_.notices.raise(
        transaction,
        {QStringLiteral("recipe.download-failed"),
         NoticePriority::Critical,
         QStringLiteral("line:") + record.line,
         {{QStringLiteral("line"), record.line}, {QStringLiteral("download"), record.id}}});
    if (!raised) return raised.error();
    transaction.afterCommit([this, line = record.line] { tell_.changed(line); });
  }
  return {};
}

}  // namespace linewarden
