// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/base/clock.h"
#include "app/plc/reading.h"
#include "ui/widgets/priority.h"

#include <QHash>
#include <QList>

#include <optional>

/// What the wallboard decides before it shows. Pure.
namespace linewarden::ui {

/// Active and not hidden, most urgent first: by priority, then those that nobody acknowledged, then
/// the newest.
[[nodiscard]] QList<AlarmView> urgentAlarms(const QList<AlarmView>& standing);
/// The worst of these by id of line.
[[nodiscard]] QHash<QString, Priority> worstByLine(const QList<AlarmView>& active);

/// Whether readings come at all.
struct Freshness {
  bool isFresh = true;           ///< of at least one tag; or there is none
  std::optional<UtcTime> since;  ///< the newest of all; none where there has been none
};
[[nodiscard]] Freshness freshnessOf(const ReadingBatch& readings);

/// 1 where there is nothing to show.
[[nodiscard]] int pagesFor(int lines, int perPage);

}  // namespace linewarden::ui
