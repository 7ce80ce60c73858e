// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/console/console.h"
#include "app/identity/people.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace linewarden {

/// Everything the first run asks for.
struct SetUpRequest {
  ConsolePlace place;
  QString plantFile;              ///< path; ":/linewarden/demo/demo-plant.toml" for the demo plant
  NewPerson administrator;        ///< its roles are set by setUp
  QStringList recoveryPhrase;     ///< 24 words, shown and confirmed
  std::vector<NewPerson> others;  ///< of the demo plant; a real one begins with one administrator
  /// The demo plant's passwords are published and take less; a first sign-in hashes them anew.
  Argon2Cost passwordCost{};
};

/// Makes an installation: folder, key envelope, encrypted store, plant file's copy, first
/// administrator, first audit entries. On an error nothing is left behind. What stands in the
/// folder under a name of ours (linewarden.keys of a store that is gone, another plant.toml)
/// is kept as NAME.old-1. Blocks: not in the GUI thread.
Result<void> setUp(SetUpRequest request, const Clock& clock);
/// Whether the folder holds an installation.
[[nodiscard]] bool isSetUp(const QString& folder);
/// The platform's place for application data.
[[nodiscard]] QString defaultFolder();

}  // namespace linewarden
