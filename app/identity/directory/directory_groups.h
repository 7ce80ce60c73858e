// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/directory/directory_connection.h"

#include <QStringList>

namespace linewarden {

/// The groups a person is in, directly or through other groups, normalised and sorted.
/// Follows them upward, each once, so that groups in each other end; DirectoryRefused when
/// there are more than can be read, as roles from a part of them would be wrong.
[[nodiscard]] Result<QStringList> directoryGroupsOf(DirectoryConnection& connection,
                                                    const DirectorySettings& settings,
                                                    const DirectoryEntry& person);

}  // namespace linewarden
