// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/second_factor.h"

#include "app/crypto/recovery_codes.h"
#include "app/crypto/totp.h"

#include <algorithm>

namespace linewarden::second_factor {

namespace {

// Empty when it is not six digits.
QString totpDigits(const SecretBytes& code) {
  QString digits;
  for (const unsigned char letter : code.span()) {
    if (letter == ' ' || letter == '-') continue;
    if (letter < '0' || letter > '9' || digits.size() == totp::digits) return {};
    digits += QLatin1Char(static_cast<char>(letter));
  }
  return digits.size() == totp::digits ? digits : QString();
}

Verdict refused(Refusal refusal) {
  return {{}, {}, refusal};
}

Verdict judgeTotp(const Known& known, const QString& digits, UtcTime now) {
  if (known.totpSecret.isEmpty()) return refused(Refusal::Wrong);
  if (const auto step = totp::accept(known.totpSecret, digits, now, known.totpLastStep)) {
    return {step, {}, {}};
  }
  const bool wouldFit = totp::accept(known.totpSecret, digits, now, 0).has_value();
  return refused(wouldFit ? Refusal::Used : Refusal::Wrong);
}

}  // namespace

Verdict judge(const Known& known, const SecretBytes& code, UtcTime now) {
  if (const QString digits = totpDigits(code); !digits.isEmpty()) {
    return judgeTotp(known, digits, now);
  }
  const SecretBytes normal = normalRecoveryCode(code);
  const auto& hashes = known.unusedRecoveryCodeHashes;
  const auto found = std::find_if(hashes.begin(), hashes.end(), [&normal](const QString& hash) {
    return recoveryCodeMatches(normal, hash);
  });
  if (found == hashes.end()) return refused(Refusal::Wrong);
  return {{}, *found, {}};
}

}  // namespace linewarden::second_factor
