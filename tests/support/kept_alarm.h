// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_repository.h"

namespace linewarden::test {

/// Keeps an alarm over whatever is kept of it.
inline Result<void> keepAlarm(QSqlDatabase& database, AlarmView view) {
  const auto before = alarm_repository::record(database, view.record.id);
  if (!before) return before.error();
  if (*before) view.record.version = (*before)->record.version;
  return alarm_repository::keep(database, view);
}

}  // namespace linewarden::test
