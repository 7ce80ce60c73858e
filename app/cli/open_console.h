// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <memory>

namespace linewarden::cli {

/// An installation opened for one command, and who runs it.
struct OpenConsole {
  std::unique_ptr<Console> console;
  Session session;
};

/// Opens the installation, signs the person of --as in (or takes the service identity)
/// and notes the command in the trail.
[[nodiscard]] Result<OpenConsole> openConsole(const CommandContext& context,
                                              const QString& command);
/// Signs the person out; nothing to do for the service identity.
void closeConsole(OpenConsole& open);

}  // namespace linewarden::cli
