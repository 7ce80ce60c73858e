// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linewarden::ui {

class StopList;

/// The pages and dialogs of recipes: a quality engineer looks, compares and comes to sign; a shift
/// supervisor loads line 2's recipe into plantsim, looks at what the drift guard says, and then at
/// the alarms. Begins and ends at the lock page.
void addRecipeStops(StopList& list);

}  // namespace linewarden::ui
