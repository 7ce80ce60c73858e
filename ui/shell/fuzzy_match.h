// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace linewarden::ui {

/// How well what was typed fits a text: none where a letter is missing; higher is better.
/// Letters may be left out; beginnings of words and unbroken runs count more. Case and
/// marks on letters do not matter.
[[nodiscard]] std::optional<int> fuzzyScore(const QString& typed, const QString& text);

}  // namespace linewarden::ui
