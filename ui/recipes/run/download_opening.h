// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"
#include "ui/recipes/compare/recipe_rooms.h"
#include "ui/recipes/run/download_dialog.h"

namespace linewarden::ui {

/// Opens the dialog that loads this version into its line's PLC. GUI thread.
DownloadDialog* openDownload(const RecipeRooms& rooms, const Session& session,
                             RecipeVersionId version, QWidget* parent);
/// Opens what a past download left in the PLC; `mayRestore`: nothing was loaded there since.
DownloadDialog* openDownloadRecord(const RecipeRooms& rooms, const Session& session,
                                   const DownloadRecord& record, bool mayRestore, QWidget* parent);

}  // namespace linewarden::ui
