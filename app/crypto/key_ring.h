// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"

#include <QString>

namespace linewarden {

/// The workstation's keyring (QtKeychain: Secret Service on Linux, Credential Manager on
/// Windows), where a key that unwraps the data key is kept. Calls block up to 30 s (a
/// person may have to unlock it): not in the GUI thread.
class KeyRing {
 public:
  explicit KeyRing(QString service) : service_(std::move(service)) {}

  Result<void> store(const QString& name, const SecretBytes& key);
  /// KeyMissing when there is no such entry, KeyringUnavailable without a keyring,
  /// KeyringRefused when the person or system says no.
  Result<SecretBytes> load(const QString& name);
  Result<void> remove(const QString& name);

 private:
  QString service_;
};

}  // namespace linewarden
