// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/fido2/security_key_reader.h"
#include "app/identity/own_account.h"
#include "tests/support/soft_key/soft_security_key_bus.h"

namespace linewarden::test {

/// Registers `key` for who is signed in, by the services.
inline Result<void> registerKey(OwnAccount& account, const Session& session, SoftSecurityKey& key,
                                const QString& title) {
  const auto creation = waitFor(account.offerSecurityKey(session));
  if (!creation) return creation.error();
  SoftSecurityKeyBus bus({&key});
  QString pin = QStringLiteral("1234");
  const auto made =
      SecurityKeyReader(bus).make(key.model().path, *creation, SecretBytes::takeText(pin));
  if (!made) return made.error();
  return waitFor(account.addSecurityKey(session, title, *made));
}

}  // namespace linewarden::test
