// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/one_time_password.h"

#include "app/crypto/random.h"

namespace linewarden {

namespace {

constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::size_t letters = 16;

}  // namespace

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
