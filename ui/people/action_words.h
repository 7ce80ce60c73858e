// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_entry.h"

#include <QString>

namespace linewarden::ui {

/// What an entry of the trail tells, as a short sentence without who did it: "Invited lange".
/// An action that is not known comes as its own name. Pure.
[[nodiscard]] QString actionWords(const AuditEntry& entry);

}  // namespace linewarden::ui
