// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_entry.h"

#include <QByteArray>
#include <QString>

/// Entries of the trail as lines of a file. Pure.
namespace linewarden::audit_rows {

/// The head line of the CSV with its line end (RFC 4180, UTF-8).
[[nodiscard]] QByteArray csvHead();
/// One record. A cell that a spreadsheet would run as a formula gets an apostrophe before it.
[[nodiscard]] QByteArray csvLine(const AuditEntry& entry);
/// The entry's hashed form (docs/audit-trail.md) with `hash` as one more member, in canonical JSON,
/// and a line end: without that member it is what the hash covers.
[[nodiscard]] QByteArray jsonLine(const AuditEntry& entry);

}  // namespace linewarden::audit_rows
