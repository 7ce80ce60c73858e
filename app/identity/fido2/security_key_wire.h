// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/fido2/fido_handles.h"
#include "app/identity/fido2/security_key.h"

namespace linewarden::security_key_wire {

/// Refuses a question that no key could answer safely, with InvalidArgument.
[[nodiscard]] Result<void> checkShape(const SecurityKeyCreation& creation);
[[nodiscard]] Result<void> checkShape(const SecurityKeyQuestion& question);

/// What the key signs of it (WebAuthn 5.8.1): made from the challenge by who asks and again
/// by who checks, and of a type each, so that no registration passes for a sign-in.
[[nodiscard]] QByteArray clientDataOf(const SecurityKeyCreation& creation);
[[nodiscard]] QByteArray clientDataOf(const SecurityKeyQuestion& question);

/// The question in libfido2's form; user presence is always demanded, user verification
/// by the checks.
[[nodiscard]] FidoCredential toFido(const SecurityKeyCreation& creation, int algorithm);
[[nodiscard]] FidoAssertion toFido(const SecurityKeyQuestion& question);

}  // namespace linewarden::security_key_wire
