// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <functional>
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

/// What a command does on an opened installation.
using ConsoleWork = std::function<Result<Outcome>(OpenConsole&)>;
/// Opens, does the work and closes, however the work ends.
[[nodiscard]] Result<Outcome> onConsole(const CommandContext& context, const QString& command,
                                        const ConsoleWork& work);
/// The same for what changes state: wrong use without --as.
[[nodiscard]] Result<Outcome> asPerson(const CommandContext& context, const QString& command,
                                       const ConsoleWork& work);

}  // namespace linewarden::cli
