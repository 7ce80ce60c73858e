// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_filter.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

/// How the trail is told to people, translated. Pure. Whatever was recorded is shown in one line
/// and without what moves or hides the text around it.
namespace linewarden::ui {

/// A row of the table: what is shown of an entry, so that thousands of them take little room.
struct AuditRow {
  qint64 sequence = 0;
  UtcTime time;
  QString who;
  QString words;   ///< what was done
  QString action;  ///< its dotted name
  QString object;
  QString workstation;
  QString reason;
  bool isRefused = false;
};

[[nodiscard]] AuditRow auditRow(const AuditEntry& entry);
/// The row as one line of text, parts separated by tabs; for the clipboard.
[[nodiscard]] QString auditRowText(const AuditRow& row);
/// "Done" or "Refused".
[[nodiscard]] QString auditOutcomeWord(bool isRefused);
/// Local date and time to the second, the date in full.
[[nodiscard]] QString auditMoment(UtcTime time, const QLocale& locale);
/// What a kind of action is about: "recipe" as "Recipes"; others come as they are.
[[nodiscard]] QString auditKindTitle(const QString& kind);
/// "9f86 d081 …", 8 groups of four a line.
[[nodiscard]] QString auditHash(const QByteArray& hash);
/// What was recorded as a tooltip, never as the markup it may look like.
[[nodiscard]] QString auditTip(const QString& text);
/// A size or position as the locale groups it.
[[nodiscard]] QString auditCount(qint64 count);

}  // namespace linewarden::ui
