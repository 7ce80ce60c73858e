// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/drift_guard.h"

#include <QLocale>
#include <QString>

/// What is said of a process variable's chart, translated. Pure.
namespace linewarden::ui {

/// "Learning: 12 of 25 subgroups", "In order" …
[[nodiscard]] QString watchStateText(const WatchView& watch);
/// What the charts are made with: lambda, L, k, h, sigma, subgroup, target.
[[nodiscard]] QString watchFacts(const WatchView& watch, const QLocale& locale);
/// Why a chart signalled last: which one, how far, and where the mean went; empty where none did
/// among the points that are kept.
[[nodiscard]] QString whyItFired(const WatchView& watch, UtcTime now, const QLocale& locale);
/// A point in words, for the cursor and for those who hear it.
[[nodiscard]] QString watchPointText(const WatchView& watch, int point, UtcTime now,
                                     const QLocale& locale);
/// Of the variable, with the digits its small shifts need: one more than the tag's.
[[nodiscard]] int watchDecimals(const WatchView& watch);

}  // namespace linewarden::ui
