// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linewarden {

/// Has the LDAP library wipe every block of memory it frees, as its requests hold passwords.
/// Before the library's first use, from any thread; once is enough.
void wipeDirectoryMemory();

}  // namespace linewarden
