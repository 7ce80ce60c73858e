// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/drift_guard.h"
#include "app/recipes/recipe_download.h"

#include <QLocale>
#include <QString>

/// What is said of downloads and drift, translated. Pure.
namespace linewarden::ui {

/// The parameter's name, or that it is a mark.
[[nodiscard]] QString itemTitle(const DownloadItem& item);
/// "Written", "Refused"; "Not tried" where there is no result.
[[nodiscard]] QString resultWord(std::optional<WriteResult> result);
/// The same in a sentence that says what is in the PLC now, for a tooltip.
[[nodiscard]] QString resultMeaning(const DownloadItem& item);
/// What the PLC holds already; none of it changes.
[[nodiscard]] bool isUnchanged(const DownloadItem& item);
/// "3 of 12 values change."
[[nodiscard]] QString changesText(const QList<DownloadItem>& items);
/// The first interlock that is not good, in words; empty where all are.
[[nodiscard]] QString firstInterlock(const DownloadPlan& plan);
/// What a finished download means for the PLC, in one sentence.
[[nodiscard]] QString outcomeMeaning(DownloadOutcome outcome);
/// Whether the former set can be put back: it ended in the middle, and something that was written
/// is known as it was before.
[[nodiscard]] bool canRestore(const DownloadRecord& record);
/// What restoring would write, in the order in which it does.
[[nodiscard]] QList<DownloadItem> itemsToRestore(const DownloadRecord& record);
/// "Lemonade 0.5 l, version 3"
[[nodiscard]] QString recordTitle(const DownloadRecord& record);

/// Of a DriftRecord: "Drift", "Marks", "Flapping", "Slow shift".
[[nodiscard]] QString driftKindWord(const QString& kind);
/// "Drifted", "As signed", "Unreadable"
[[nodiscard]] QString guardedWord(const GuardedParameter& parameter);

/// With its sign, also where it is above zero: "+0.50"; a real minus.
[[nodiscard]] QString signedNumber(double value, int decimals, const QLocale& locale);
/// One step of a value with that many digits after the point.
[[nodiscard]] double stepOf(int decimals);

}  // namespace linewarden::ui
