// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/console/console.h"
#include "app/crypto/data_key.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace linewarden {

/// The installation's own copy of its plant file.
[[nodiscard]] QString plantFileIn(const QString& folder);
/// Loads the envelope and unwraps the data key by key file or keyring. Blocks.
Result<KeyEnvelope> openKeys(const ConsolePlace& place);
/// The SHA-256, in hex, of the plant file that the console last stood on; empty before the
/// first.
Result<QString> plantHash(QSqlDatabase& database);
/// In a write job, with its audit entry: notes the hash of the plant file that is stood on
/// now. Gives the former one; none when it is the same.
Result<std::optional<QString>> replacePlantHash(QSqlDatabase& database, const QByteArray& hash);

}  // namespace linewarden
