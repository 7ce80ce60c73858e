// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/console/console.h"
#include "app/identity/permissions.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace linewarden {

/// Path of the demo plant inside the program, as a plant file.
[[nodiscard]] QString demoPlantFile();

/// Someone of the demo plant. Password and TOTP secret are fixed and published
/// (docs/command-line.md): they guard nothing but made-up data.
struct DemoPerson {
  QString name;
  QString displayName;
  Role role = Role::Operator;
  QString password;
  QByteArray totpSecret;  ///< 20 bytes

  /// The six digits that hold at `now`.
  [[nodiscard]] QString codeAt(UtcTime now) const;
};

/// The demo plant's people; the first is the administrator.
[[nodiscard]] QList<DemoPerson> demoPeople();

struct DemoRequest {
  ConsolePlace place;
  QString plantFile = demoPlantFile();
  int days = 7;  ///< of history, 0 to 31
};

/// Hears how much is done (0 to 100) and says whether to go on; called in the thread of
/// makeDemoPlace.
using Progress = std::function<bool(int percent)>;

/// Makes an installation with the demo plant's people, the last days' history (five-minute
/// steps, the last two hours each ten seconds) and an audit trail of the same services
/// that the real path uses. Blocks some seconds: not in the GUI thread. On an error or a
/// cancel nothing is left behind.
Result<void> makeDemoPlace(const DemoRequest& request, const Clock& clock,
                           const Progress& progress = {});

}  // namespace linewarden
