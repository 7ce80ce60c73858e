// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/one_time_password.h"

#include "app/crypto/random.h"

namespace linewarden {

namespace {

constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::size_t letters = 16;

// Zero for what stands in no password.
unsigned char normalLetter(unsigned char letter) {
  if (letter >= 'A' && letter <= 'Z') letter = static_cast<unsigned char>(letter - 'A' + 'a');
  if (letter == 'o') return '0';
  if (letter == 'i' || letter == 'l') return '1';
  const bool isDigit = letter >= '0' && letter <= '9';
  return isDigit || (letter >= 'a' && letter <= 'z' && letter != 'u') ? letter : 0;
}

}  // namespace

SecretBytes normalOneTimePassword(const SecretBytes& typed) {
  SecretBytes normal(letters + letters / 4 - 1);
  std::size_t count = 0;
  for (const unsigned char letter : typed.span()) {
    if (letter == ' ' || letter == '-') continue;
    const unsigned char good = normalLetter(letter);
    if (good == 0 || count == letters) return typed.clone();
    normal.data()[count + count / 4] = good;
    ++count;
  }
  if (count != letters) return typed.clone();
  for (std::size_t dash = 4; dash < normal.size(); dash += 5) normal.data()[dash] = '-';
  return normal;
}

QString newOneTimePassword() {
  const SecretBytes random = randomSecret(letters);
  QString password;
  password.reserve(letters + letters / 4);
  for (std::size_t at = 0; at < letters; ++at) {
    if (at > 0 && at % 4 == 0) password += u'-';
    password += QLatin1Char(alphabet[random.data()[at] & 31U]);
  }
  return password;
}

}  // namespace linewarden
