// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linewarden::ui {

class StopList;

/// The page of alarms, for who may acknowledge and shelve them and is signed in: what stands, a
/// flood, one alarm, the dialogs that acknowledge and shelve it, the journal and the figures. The
/// flood is of practice alarms, which are acknowledged and gone at the end.
void addAlertStops(StopList& list);

}  // namespace linewarden::ui
