// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace linewarden {

/// A way the data key is wrapped (DESIGN 6).
enum class KeyWrap { KeyRing, RecoveryPhrase, KeyFile };

/// `linewarden.keys` beside the store: the 256-bit data key wrapped (AES-256-GCM, the
/// wrap's kind and the installation's id as additional data) once for each way in. It holds no
/// secret in the clear. Format in docs/key-file.md.
class KeyEnvelope {
 public:
  /// A new envelope with a new installation id and a new random data key, not saved yet.
  static KeyEnvelope create();
  static Result<KeyEnvelope> load(const QString& folder);
  Result<void> save(const QString& folder) const;
  [[nodiscard]] static QString pathIn(const QString& folder);

  [[nodiscard]] QString installation() const;  ///< random, names the keyring entry
  [[nodiscard]] bool has(KeyWrap wrap) const;

  /// The data key is in hand after create() or one of the unwrap calls.
  [[nodiscard]] const SecretBytes& dataKey() const;

  Result<void> wrapForKeyRing();
  Result<void> unwrapFromKeyRing();
  /// Takes the keyring's entry back, when an installation is given up.
  Result<void> removeFromKeyRing();
  Result<void> wrapForPhrase(const SecretBytes& phrase);
  Result<void> unwrapFromPhrase(const SecretBytes& phrase);
  /// The key file holds 32 random bytes in base64 (mode 0600), made where it is missing;
  /// refused when others may read it.
  Result<void> wrapForKeyFile(const QString& keyFile);
  Result<void> unwrapFromKeyFile(const QString& keyFile);

  KeyEnvelope(KeyEnvelope&&) noexcept;
  KeyEnvelope& operator=(KeyEnvelope&&) noexcept;
  ~KeyEnvelope();

 private:
  KeyEnvelope();
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// 24 words from a list of 2048 (BIP 39's English list: 256 bits and a checksum).
[[nodiscard]] QStringList newRecoveryPhrase();
/// Lower-cased, single-spaced words; an Error that names the first word that is not in the
/// list, or says that the checksum is wrong.
[[nodiscard]] Result<SecretBytes> checkedRecoveryPhrase(QString typed);

}  // namespace linewarden
