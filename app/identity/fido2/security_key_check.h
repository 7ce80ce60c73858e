// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/fido2/security_key.h"

namespace linewarden {

/// The relying party's side: needs no key, only what it answered, and believes nothing of
/// that without its signature. Pure; any thread.

/// What to store of a key that answered `creation`. The key must have been touched and have
/// checked the PIN, and sign either itself or with its maker's certificate ("packed"; the
/// maker is not judged). SecondFactorRefused when the answer does not hold, NotSupported when
/// it is of another format, AlreadyExists when the credential is one of those known.
[[nodiscard]] Result<SecurityKeyCredential> checkCreation(const SecurityKeyCreation& creation,
                                                          const MadeSecurityKey& made);

/// The counter to store when `answer` was made for `question` by `credential`, touched and
/// with its PIN. SecurityKeyUnknown when another credential answered, SecurityKeyCopied when
/// its counter did not go up (WebAuthn 7.2 step 21), SecondFactorRefused when the answer does
/// not hold.
[[nodiscard]] Result<quint32> checkAnswer(const SecurityKeyCredential& credential,
                                          const SecurityKeyQuestion& question,
                                          const SecurityKeyAnswer& answer);

}  // namespace linewarden
