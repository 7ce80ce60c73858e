// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_repository.h"

namespace linewarden::test {

/// An announcement with everything filled in.
inline alarm_repository::JournalEntry torqueRaised() {
  alarm_repository::JournalEntry entry;
  entry.change.sequence = 41;
  entry.change.id.text = QStringLiteral("L1.torque:high");
  entry.change.from = AlarmState::Normal;
  entry.change.to = AlarmState::Unacknowledged;
  entry.change.time = fromMillis(1'769'847'300'250);  // 2026-01-31T08:15:00.250Z
  entry.change.what = QStringLiteral("raised");
  entry.change.occurrence = 7;
  entry.change.value = 91.5;
  entry.change.limit = 80;
  entry.definition.id = entry.change.id;
  entry.definition.title = QStringLiteral("Capping torque high");
  entry.definition.priority = AlarmPriority::High;
  entry.definition.alarmClass = QStringLiteral("quality");
  entry.definition.line = QStringLiteral("L1");
  entry.definition.unit = QStringLiteral("capper");
  entry.definition.tag = QStringLiteral("L1.capper.torque");
  return entry;
}

/// Texts of somebody who wants to write messages of their own.
inline QStringList hostileTexts() {
  return {QStringLiteral("a\nb\r\nc\rd"),
          QStringLiteral("x|y\\z=1]\"[q a=\"b\"]"),
          QStringLiteral("\n<8>1 - - - - - - forged"),
          QStringLiteral("0 CEF:0|A|B|C|D|E|10|msg=forged"),
          QStringLiteral("\u202Egnp.exe\u202C\u2066\u200F"),
          QString(QChar(0xD800)) + u'x' + QChar(0xDC00),
          QString(QChar(0)) + QChar(7) + QChar(0x1B) + QStringLiteral("[31m"),
          QString(1'000'000, u'\n'),
          QString(1'000'000, u'|'),
          QStringLiteral("\U0001F525").repeated(300'000)};
}

}  // namespace linewarden::test
