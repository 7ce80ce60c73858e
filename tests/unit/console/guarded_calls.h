// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/console.h"
#include "app/identity/permissions.h"

#include <functional>
#include <optional>
#include <vector>

namespace linewarden::test {

/// A public method of a service that takes a session, with the permission it states and
/// harmless arguments.
struct GuardedCall {
  QString method;        ///< "People::disable"
  QSet<Permission> any;  ///< one of these is enough
  bool isFresh = false;  ///< it wants a fresh proof too
  std::function<Result<void>(Console&, const Session&)> run;
};

/// All of them.
[[nodiscard]] std::vector<GuardedCall> guardedCalls();
[[nodiscard]] std::vector<GuardedCall> guardedRecipeCalls();
/// Those of alarms and their routing.
[[nodiscard]] std::vector<GuardedCall> guardedAlarmCalls();

/// Methods that take a session and ask for no permission, since they are about that very session
/// and nothing else; each with its reason.
[[nodiscard]] QHash<QString, QString> callsOfTheSessionItself();

/// "Class::method" of each public method in the project's headers whose first parameter is a
/// Session.
[[nodiscard]] QStringList methodsThatTakeASession();

}  // namespace linewarden::test
