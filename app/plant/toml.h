// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace linewarden {

/// toml++ found its own state wrong, which a few malformed inputs bring about.
class TomlParserFailure : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

[[noreturn]] inline void failTomlParser(const char* assertion) {
  throw TomlParserFailure(assertion);
}

}  // namespace linewarden

// toml++ as this folder uses it: no writer; no deeper nesting than a plant file has, so
// that hostile input cannot exhaust the stack; and its assertions as exceptions in every
// build, since some malformed input fails them and must not end the program.
#pragma push_macro("NDEBUG")
#undef NDEBUG
#define TOML_EXCEPTIONS 1
#define TOML_ENABLE_FORMATTERS 0
#define TOML_MAX_NESTED_VALUES 8
#define TOML_ASSERT(expression) \
  ((expression) ? static_cast<void>(0) : ::linewarden::failTomlParser(#expression))
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")
