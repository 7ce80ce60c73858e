// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"

#include <QString>
#include <QUrl>

#include <algorithm>
#include <array>

namespace linewarden::ui {

/// In the order of AlertTab; stable, in addresses.
inline constexpr std::array<const char*, 4> alertTabNames{"standing", "journal", "all", "figures"};

/// "alerts:<id>"; where the id would be read as a tab or as parts of a filter, "alerts:alarm=<id>"
/// with the id percent-encoded. Whatever id a service chose, parseAlertPlace reads it back. Here as
/// a header alone, for rooms that the page stands on. Pure.
[[nodiscard]] inline QString addressOfAlarm(const AlarmId& alarm) {
  const QString& id = alarm.text;
  const bool isTab = std::any_of(alertTabNames.begin(), alertTabNames.end(),
                                 [&id](const char* name) { return id == QLatin1String(name); });
  const bool isPlain = !isTab && !id.contains(QLatin1Char('=')) && !id.contains(QLatin1Char('&'));
  if (isPlain) return QStringLiteral("alerts:") + id;
  return QStringLiteral("alerts:alarm=") + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

}  // namespace linewarden::ui
