// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace linewarden {

/// Part of a file in a message: at most `most` characters, and nothing that moves or hides the text
/// around it.
[[nodiscard]] QString shownText(const QString& text, qsizetype most = 40);

}  // namespace linewarden
