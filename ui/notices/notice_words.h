// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/security_notices.h"
#include "ui/widgets/priority.h"

/// How a notice is said. Pure functions.
namespace linewarden::ui {

[[nodiscard]] Priority priorityOf(NoticePriority priority);
/// "desk-2, 12:04": where it was noticed, and when; with the date where that is not today.
[[nodiscard]] QString placeAndTime(const SecurityNotice& notice, UtcTime now);
/// Those of `notices` that are critical, in their order.
[[nodiscard]] QList<SecurityNotice> criticalOf(const QList<SecurityNotice>& notices);

}  // namespace linewarden::ui
