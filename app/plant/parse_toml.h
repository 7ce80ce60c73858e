// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant_file.h"
#include "app/plant/toml.h"

#include <variant>

namespace linewarden {

/// The tables of a TOML text, or the one problem that ended reading. `text` is
/// valid UTF-8.
[[nodiscard]] std::variant<toml::table, PlantFileProblem> parseToml(const QByteArray& text);

}  // namespace linewarden
