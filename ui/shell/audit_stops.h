// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linewarden::ui {

class StopList;

/// The audit page, for who may read it and is signed in: the trail, one entry, a search, and the
/// dialog that exports it.
void addAuditStops(StopList& list);

}  // namespace linewarden::ui
