// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/secret_bytes.h"

#include "app/base/os/memory.h"
#include "app/crypto/openssl_at_exit.h"

#include <openssl/crypto.h>

#include <cstring>
#include <new>
#include <utility>

namespace linewarden {

namespace {

// Locking counts by page and does not nest: two secrets on one page would unlock each
// other. So each secret has its pages to itself.
constexpr std::size_t pageBytes = 4096;

std::size_t wholePages(std::size_t size) {
  return (size + pageBytes - 1) / pageBytes * pageBytes;
}

void wipeIfOwned(QByteArray& bytes) {
  if (bytes.isDetached() && bytes.capacity() > 0) {
    os::wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.capacity()));
  }
  bytes = QByteArray();
}

// A text that shares its characters (a literal, a line edit's own copy) is let go, not
// overwritten: the other owner may be reading it.
void wipeIfOwned(QString& text) {
  if (text.isDetached() && text.capacity() > 0) {
    os::wipeMemory(text.data(), static_cast<std::size_t>(text.capacity()) * sizeof(QChar));
  }
  text = QString();
}

}  // namespace

SecretBytes::SecretBytes(std::size_t size) : size_(size) {
  if (size == 0) return;
  const std::size_t pages = wholePages(size);
  data_ = static_cast<unsigned char*>(::operator new(pages, std::align_val_t(pageBytes)));
  os::lockMemory(data_, pages);
  std::memset(data_, 0, pages);
}

SecretBytes::SecretBytes(std::span<const unsigned char> bytes) : SecretBytes(bytes.size()) {
  if (data_ != nullptr) std::memcpy(data_, bytes.data(), bytes.size());
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
  if (this != &other) {
    wipe();
    data_ = std::exchange(other.data_, nullptr);
    size_ = std::exchange(other.size_, 0);
  }
  return *this;
}

SecretBytes::~SecretBytes() {
  wipe();
}

SecretBytes SecretBytes::take(QByteArray& bytes) {
  SecretBytes taken(std::span(reinterpret_cast<const unsigned char*>(bytes.constData()),
                              static_cast<std::size_t>(bytes.size())));
  wipeIfOwned(bytes);
  return taken;
}

SecretBytes SecretBytes::takeText(QString& text) {
  QString normal = text.normalized(QString::NormalizationForm_KC);
  QByteArray utf8 = normal.toUtf8();
  // Where nothing had to be normalised, `normal` is `text` itself, shared.
  if (normal.constData() == text.constData()) {
    normal = QString();
  } else {
    wipeIfOwned(normal);
  }
  wipeIfOwned(text);
  return take(utf8);
}

SecretBytes SecretBytes::clone() const {
  return SecretBytes(span());
}

bool SecretBytes::equals(const SecretBytes& other) const {
  return size_ == other.size_ && (size_ == 0 || CRYPTO_memcmp(data_, other.data_, size_) == 0);
}

void SecretBytes::wipe() noexcept {
  if (data_ == nullptr) return;
  const std::size_t pages = wholePages(size_);
  os::wipeMemory(data_, pages);
  os::unlockMemory(data_, pages);
  ::operator delete(data_, std::align_val_t(pageBytes));
  data_ = nullptr;
  size_ = 0;
}

}  // namespace linewarden
