// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linewarden::ui {

class StopList;

/// Alarm routing in the settings, for who may change them and is signed in: what is set, a new
/// receiver with what is wrong with it, the mail server and an on-call plan. Nothing is saved.
void addRoutingStops(StopList& list);

}  // namespace linewarden::ui
