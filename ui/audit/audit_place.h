// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_filter.h"

#include <QString>

namespace linewarden::ui {

/// What follows the colon of an address of the page: "object=recipe:3/2", "actor=rossi",
/// "entry=123"; several parts are joined by "&".
struct AuditPlace {
  AuditFilter filter;
  qint64 entry = 0;  ///< to be opened; 0 none

  [[nodiscard]] bool isEmpty() const { return entry == 0 && filter.isEmpty(); }
};

/// Reads a place. Parts that are not known, too long or malformed ask for nothing. Pure.
[[nodiscard]] AuditPlace parseAuditPlace(const QString& place);

}  // namespace linewarden::ui
