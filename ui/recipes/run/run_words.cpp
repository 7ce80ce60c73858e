// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/run_words.h"

#include "ui/widgets/value_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace linewarden::ui {

namespace {

struct RunWordsText {
  Q_DECLARE_TR_FUNCTIONS(RecipeRun)
};

// Something of it may be in the PLC.
bool mayHaveChanged(const DownloadItem& item) {
  return item.result == WriteResult::Written || item.result == WriteResult::Differs ||
         item.result == WriteResult::Unknown;
}

}  // namespace

QString itemTitle(const DownloadItem& item) {
  if (!item.parameter.isEmpty()) return item.parameter;
  // Nothing counts as loaded until all of it is.
  return std::abs(item.wanted) < 0.5 ? RunWordsText::tr("Mark, cleared")
                                     : RunWordsText::tr("Mark of what is loaded");
}

QString resultWord(std::optional<WriteResult> result) {
  if (!result) return RunWordsText::tr("Not tried");
  switch (*result) {
    case WriteResult::Written: return RunWordsText::tr("Written");
    case WriteResult::Differs: return RunWordsText::tr("Reads back differently");
    case WriteResult::Refused: return RunWordsText::tr("Refused");
    case WriteResult::NotSent: return RunWordsText::tr("Not sent");
    case WriteResult::Unknown: return RunWordsText::tr("Not known");
  }
  return {};
}

QString resultMeaning(const DownloadItem& item) {
  if (!item.reason.isEmpty()) return item.reason;
  if (!item.result) return RunWordsText::tr("The PLC still holds what it held before.");
  switch (*item.result) {
    case WriteResult::Written: return RunWordsText::tr("In the PLC, read back and the same.");
    case WriteResult::Differs:
      return RunWordsText::tr("The PLC confirmed the write, but holds another value.");
    case WriteResult::Refused:
    case WriteResult::NotSent: return RunWordsText::tr("The PLC still holds what it held before.");
    case WriteResult::Unknown:
      return RunWordsText::tr(
          "It was sent, but no answer that can be trusted came: the PLC may hold the "
          "old value or the new one.");
  }
  return {};
}

double stepOf(int decimals) {
  return std::pow(10.0, -decimals);
}

bool isUnchanged(const DownloadItem& item) {
  return item.before && std::abs(item.wanted - *item.before) < stepOf(item.decimals) / 2;
}

QString changesText(const QList<DownloadItem>& items) {
  const auto same = std::count_if(items.begin(), items.end(), isUnchanged);
  const auto total = static_cast<int>(items.size());
  const int change = total - static_cast<int>(same);
  if (change == 0)
    return RunWordsText::tr("The PLC holds all %n value(s) already.", nullptr, total);
  return RunWordsText::tr("%1 of %n value(s) change; the others are in the PLC already.", nullptr,
                          total)
      .arg(change);
}

QString firstInterlock(const DownloadPlan& plan) {
  const auto bad = std::find_if(plan.interlocks.begin(), plan.interlocks.end(),
                                [](const Interlock& interlock) { return !interlock.isGood; });
  return bad == plan.interlocks.end() ? QString() : bad->text;
}

QString outcomeMeaning(DownloadOutcome outcome) {
  switch (outcome) {
    case DownloadOutcome::Running: return RunWordsText::tr("The values are being written.");
    case DownloadOutcome::Done:
      return RunWordsText::tr(
          "All values are in the PLC. Each was read back and compared, and the marks "
          "name this version.");
    case DownloadOutcome::Failed:
      return RunWordsText::tr(
          "Not all values could be written: the PLC may hold old and new ones side by "
          "side. Do not produce with them. Restore the former set, or load again once "
          "the cause is gone.");
    case DownloadOutcome::Cancelled:
      return RunWordsText::tr(
          "It was stopped: the PLC may hold old and new values side by side. Do not "
          "produce with them. Restore the former set, or load again.");
    case DownloadOutcome::Restored:
      return RunWordsText::tr(
          "The former set is in the PLC again; each value was read back and compared.");
    case DownloadOutcome::Interrupted:
      return RunWordsText::tr(
          "The program ended in the middle: what the last values are is not known. "
          "Compare them with the PLC and load again.");
  }
  return {};
}

bool canRestore(const DownloadRecord& record) {
  return (record.outcome == DownloadOutcome::Failed ||
          record.outcome == DownloadOutcome::Cancelled ||
          record.outcome == DownloadOutcome::Interrupted) &&
         !itemsToRestore(record).isEmpty();
}

// Backwards, each tag once, the marks last, as the service writes them.
QList<DownloadItem> itemsToRestore(const DownloadRecord& record) {
  QList<DownloadItem> values;
  QList<DownloadItem> marks;
  QStringList seen;
  for (const DownloadItem& item : record.items) {
    if (!mayHaveChanged(item) || seen.contains(item.tag)) continue;
    seen.append(item.tag);
    if (!item.before) continue;
    DownloadItem back = item;
    back.before = item.found;
    back.wanted = *item.before;
    back.signedValue = *item.before;
    back.found.reset();
    back.result.reset();
    back.reason.clear();
    (item.parameter.isEmpty() ? marks : values).prepend(back);
  }
  return values + marks;
}

QString recordTitle(const DownloadRecord& record) {
  return RunWordsText::tr("%1, version %2").arg(record.product).arg(record.number);
}

QString driftKindWord(const QString& kind) {
  if (kind == QLatin1String("drift")) return RunWordsText::tr("Drift");
  if (kind == QLatin1String("mark")) return RunWordsText::tr("Marks");
  if (kind == QLatin1String("flapping")) return RunWordsText::tr("Flapping");
  return kind == QLatin1String("shift") ? RunWordsText::tr("Slow shift") : kind;
}

QString guardedWord(const GuardedParameter& parameter) {
  if (parameter.isDrifted) return RunWordsText::tr("Drifted");
  return parameter.found ? RunWordsText::tr("As signed") : RunWordsText::tr("Unreadable");
}

QString signedNumber(double value, int decimals, const QLocale& locale) {
  const QString number = formatNumber(value, decimals, locale);
  return value >= stepOf(decimals) / 2 ? QLatin1Char('+') + number : number;
}

}  // namespace linewarden::ui
