// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Addresses of the audit page, for pages that link to what the trail holds. Pure.
namespace linewarden::ui {

/// What happened to an object such as "person:rossi".
[[nodiscard]] QString auditAddressOfObject(const QString& object);
/// What an account did.
[[nodiscard]] QString auditAddressOfActor(const QString& actor);

}  // namespace linewarden::ui
