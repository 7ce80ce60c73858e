// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant_file.h"

#include <optional>

namespace linewarden {

/// Looks over a TOML text (valid UTF-8) before the parser sees it, for what the parser
/// does not bear: letters with accents and the like outside texts and comments (toml++
/// 3.3 runs into undefined behaviour), texts of several lines (the same), and so many
/// dotted keys in a line that nesting would exhaust the stack. Also finds texts that are
/// not closed, with a plainer message than the parser's.
[[nodiscard]] std::optional<PlantFileProblem> problemOfCharacters(const QByteArray& text);

}  // namespace linewarden
