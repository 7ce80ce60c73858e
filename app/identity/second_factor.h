// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/crypto/secret_bytes.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Whether a typed code is this account's second factor. Pure rules.
namespace linewarden::second_factor {

/// What the store knows of the account's second factor.
struct Known {
  const SecretBytes& totpSecret;
  qint64 totpLastStep = 0;
  QStringList unusedRecoveryCodeHashes;
};

enum class Refusal { Wrong, Used };

/// Exactly one of the three is set.
struct Verdict {
  std::optional<qint64> totpStep;           ///< to be stored, so that it is not taken again
  std::optional<QString> recoveryCodeHash;  ///< to be marked as used
  std::optional<Refusal> refusal;
};

/// `code` is six digits or a recovery code; spaces and dashes are ignored.
[[nodiscard]] Verdict judge(const Known& known, const SecretBytes& code, UtcTime now);

}  // namespace linewarden::second_factor
