// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/recovery_codes.h"

#include "app/crypto/hash.h"
#include "app/crypto/random.h"

#include <cstring>

namespace linewarden {

namespace {

constexpr char recoveryCodesAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t letters = 12;

QString hashed(const QByteArray& salt, const SecretBytes& code) {
  return QString::fromLatin1(salt.toHex() + '$' + sha256(salt, code).toHex());
}

}  // namespace

QStringList newRecoveryCodes() {
  QStringList codes;
  while (codes.size() < recoveryCodeCount) {
    const SecretBytes random = randomSecret(letters);
    QString code;
    for (std::size_t at = 0; at < letters; ++at) {
      if (at > 0 && at % 4 == 0) code += u'-';
      code += QLatin1Char(recoveryCodesAlphabet[random.data()[at] & 31U]);
    }
    if (!codes.contains(code)) codes += code;
  }
  return codes;
}

SecretBytes normalRecoveryCode(const SecretBytes& typed) {
  SecretBytes normal(letters);
  std::size_t at = 0;
  for (unsigned char letter : typed.span()) {
    if (letter == ' ' || letter == '-') continue;
    if (letter >= 'a' && letter <= 'z') letter = static_cast<unsigned char>(letter - 'a' + 'A');
    if (letter == 'O') letter = '0';
    if (letter == 'I' || letter == 'L') letter = '1';
    if (at == letters ||
        std::memchr(recoveryCodesAlphabet, letter, sizeof recoveryCodesAlphabet - 1) == nullptr)
      return {};
    normal.data()[at++] = letter;
  }
  if (at != letters) return {};
  return normal;
}

QString recoveryCodeHash(const SecretBytes& normalCode) {
  return hashed(randomBytes(16), normalCode);
}

bool recoveryCodeMatches(const SecretBytes& normalCode, const QString& hash) {
  const QByteArray salt = QByteArray::fromHex(hash.section(u'$', 0, 0).toLatin1());
  return !normalCode.isEmpty() &&
         equalInConstantTime(hashed(salt, normalCode).toLatin1(), hash.toLatin1());
}

}  // namespace linewarden
