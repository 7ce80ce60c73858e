// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/console/console.h"
#include "app/crypto/data_key.h"

#include <QString>

namespace linewarden {

/// The installation's own copy of its plant file.
[[nodiscard]] QString plantFileIn(const QString& folder);
/// Loads the envelope and unwraps the data key by key file or keyring. Blocks.
Result<KeyEnvelope> openKeys(const ConsolePlace& place);
/// Notes the hash of the plant file that is stood on now; true when it was another before.
/// Blocks.
Result<bool> notePlantHash(Store& store, const QByteArray& hash);

}  // namespace linewarden
