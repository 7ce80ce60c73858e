// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

/// Argon2id (RFC 9106), version 1.3: keys and checks from what people can remember.
namespace linewarden {

/// What one derivation costs. The standard takes about half a second on the
/// computer of docs/benchmarks.md. Each hash records its own cost, so that a later standard
/// makes none useless. Tests pass less.
struct Argon2Cost {
  std::uint32_t memoryKiB = 64 * 1024;
  std::uint32_t passes = 12;
  std::uint32_t lanes = 1;
  friend bool operator==(const Argon2Cost&, const Argon2Cost&) = default;
};

/// How a key was derived, all but the password: what is stored beside what the key seals.
struct Argon2Recipe {
  Argon2Cost cost;
  QByteArray salt;

  /// A new random salt of 16 bytes.
  [[nodiscard]] static Argon2Recipe fresh(const Argon2Cost& cost = {});
  /// "$argon2id$v=19$m=65536,t=12,p=1$salt" (PHC string format without the hash).
  [[nodiscard]] QString toText() const;
  /// Nothing unless the text is exactly what toText() writes and its cost is bounded (at
  /// most 256 MiB, 16 passes, 4 lanes), so that a changed file cannot tie up the machine.
  [[nodiscard]] static std::optional<Argon2Recipe> fromText(const QString& text);
};

/// Internal when there is not enough memory.
[[nodiscard]] Result<SecretBytes> argon2id(const SecretBytes& password, const Argon2Recipe& recipe,
                                           std::size_t size);

/// "$argon2id$v=19$m=65536,t=12,p=1$salt$hash", with a fresh salt and a hash of 32 bytes.
[[nodiscard]] Result<QString> hashPassword(const SecretBytes& password,
                                           const Argon2Cost& cost = {});
/// KeyDamaged when `hash` is not such a text.
[[nodiscard]] Result<bool> passwordMatches(const SecretBytes& password, const QString& hash);
/// True when `hash` took less memory or fewer passes than `cost`, or cannot be read: make it
/// anew while the password is at hand. Lanes make nothing weaker.
[[nodiscard]] bool isWeakerThan(const QString& hash, const Argon2Cost& cost);

}  // namespace linewarden
