// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <span>

namespace linewarden {

/// Bytes of a key, password or seed: in locked memory that is left out of core dumps, and
/// wiped when they go. Can be moved, and copied only by clone().
class SecretBytes {
 public:
  SecretBytes() = default;
  explicit SecretBytes(std::size_t size);
  /// Copies `bytes`; the caller's own copy stays the caller's to wipe.
  explicit SecretBytes(std::span<const unsigned char> bytes);
  SecretBytes(const SecretBytes&) = delete;
  SecretBytes& operator=(const SecretBytes&) = delete;
  SecretBytes(SecretBytes&& other) noexcept;
  SecretBytes& operator=(SecretBytes&& other) noexcept;
  ~SecretBytes();

  /// Takes the bytes over and wipes the source. A source that shares its bytes with another
  /// owner is only let go: clear that owner (the line edit) first.
  [[nodiscard]] static SecretBytes take(QByteArray& bytes);
  /// NFKC-normalised UTF-8 (NIST SP 800-63B 5.1.1.2) of what was typed; wipes the
  /// source as take() does.
  [[nodiscard]] static SecretBytes takeText(QString& text);

  [[nodiscard]] SecretBytes clone() const;
  [[nodiscard]] unsigned char* data() { return data_; }
  [[nodiscard]] const unsigned char* data() const { return data_; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool isEmpty() const { return size_ == 0; }
  [[nodiscard]] std::span<const unsigned char> span() const { return {data_, size_}; }
  /// In time that does not depend on where they differ.
  [[nodiscard]] bool equals(const SecretBytes& other) const;
  void wipe() noexcept;

 private:
  unsigned char* data_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace linewarden
