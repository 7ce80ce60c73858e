// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QStringList>

namespace linewarden::cli {

/// Exit codes of linewardenctl (DESIGN 13).
enum ExitCode { Done = 0, Failed = 1, WrongUse = 2 };

/// Runs one command line: finds the command, reads its options, prints its outcome on
/// standard output and errors on standard error (with --json both as one document on
/// standard output). Returns the exit code. `arguments` starts with the program's name.
[[nodiscard]] int runCommandLine(const QStringList& arguments, const Clock& clock);

}  // namespace linewarden::cli
