// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/people.h"

#include <QSqlDatabase>

namespace linewarden {

/// Everything about one person that may be seen; `withHistory`: what they did too. NotFound for
/// no account and the emergency one. In a read of the store.
[[nodiscard]] Result<PersonDetails> readPersonDetails(QSqlDatabase& database, PersonId person,
                                                      UtcTime now, bool withHistory);

}  // namespace linewarden
