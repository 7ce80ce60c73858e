// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace linewarden {

/// A reason or note as it is kept: without spaces around it. InvalidArgument with fewer than
/// `least` or more than `most` characters, with control characters or with characters that turn
/// the direction of writing, which would let a line of the trail read as another one.
[[nodiscard]] Result<QString> checkedReason(const QString& typed, qsizetype least = 1,
                                            qsizetype most = 500);

}  // namespace linewarden
