// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_repository.h"
#include "app/audit/checkpoint.h"

#include <QByteArray>

/// ArcSight Common Event Format, version 0: the text that SIEM programs read
/// (docs/alarm-routing.md lists the fields).
namespace linewarden {

/// No message is larger, in bytes.
inline constexpr qsizetype mostCefBytes = 7168;

/// One change of an alarm, UTF-8 in one line. Texts of others are cut at bounds of their own.
[[nodiscard]] QByteArray cefMessage(const alarm_repository::JournalEntry& entry);
/// A checkpoint of the audit trail. `msg` holds the whole signed note, so that it is proof outside.
[[nodiscard]] QByteArray cefMessage(const SignedCheckpoint& checkpoint);
/// What a test of a route sends.
[[nodiscard]] QByteArray cefTestMessage(UtcTime now, const QString& person);

}  // namespace linewarden
