// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// toml++ as this folder uses it: errors as values, no writer, and no deeper nesting than a
// plant file has, so that hostile input cannot exhaust the stack.
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_MAX_NESTED_VALUES 8
#include <toml++/toml.h>
