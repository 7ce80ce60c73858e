// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"
#include "app/identity/fido2/security_key.h"

#include <memory>
#include <optional>

namespace linewarden {

/// What somebody shows to prove anew that it is them: the password, and a code (six digits or
/// a recovery code) or a security key's answer to SignIn::keyQuestion.
struct Proof {
  SecretBytes password;
  SecretBytes code;
  std::optional<SecurityKeyAnswer> key;
};

}  // namespace linewarden
