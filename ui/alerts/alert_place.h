// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alarm_filter.h"

#include <QString>

namespace linewarden::ui {

enum class AlertTab { Standing, Journal, All, Figures };

/// "journal"; stable, in addresses.
[[nodiscard]] QString alertTabName(AlertTab tab);

/// What follows the colon of an address of the page: "figures" (or another tab), an alarm's id, or
/// parts of a filter joined by "&": "priority=critical&line=L1".
struct AlertPlace {
  AlertTab tab = AlertTab::Standing;
  AlarmFilter filter;
  AlarmId alarm;  ///< to be opened
};

/// Reads a place. Parts of a filter that are not known, too long or malformed ask for nothing. An
/// id that looks like a part of a filter is told as "alarm=<id>", percent-encoded. Pure.
[[nodiscard]] AlertPlace parseAlertPlace(const QString& place);

}  // namespace linewarden::ui
