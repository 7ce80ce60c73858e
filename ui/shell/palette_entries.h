// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_palette.h"
#include "ui/shell/page_registry.h"

namespace linewarden {
struct Plant;
}

namespace linewarden::ui {

/// Where a person can go: their pages, then the plant's lines and tags (a tag leads to its
/// line, where it is put into the trend) if they may open the line page.
[[nodiscard]] QList<PaletteEntry> placesToGo(const PageRegistry& pages, const Plant& plant,
                                             const std::function<void(const QString&)>& open);

}  // namespace linewarden::ui
