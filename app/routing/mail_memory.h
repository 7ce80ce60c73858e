// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/os/memory.h"
#include "app/crypto/openssl_at_exit.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

/// Memory for libcurl: it keeps copies of the password and frees them as they are. With these
/// functions all that it frees is wiped.
namespace linewarden::mail_memory {

/// Each block begins with its size.
constexpr std::size_t blockHead = alignof(std::max_align_t);
static_assert(blockHead >= sizeof(std::size_t));

inline void* allocate(std::size_t size) {
  if (size > SIZE_MAX - blockHead) return nullptr;
  auto* block = static_cast<unsigned char*>(std::malloc(size + blockHead));
  if (block == nullptr) return nullptr;
  std::memcpy(block, &size, sizeof size);
  return block + blockHead;
}

inline std::size_t sizeOf(const void* held) {
  std::size_t size = 0;
  std::memcpy(&size, static_cast<const unsigned char*>(held) - blockHead, sizeof size);
  return size;
}

inline void release(void* held) {
  if (held == nullptr) return;
  os::wipeMemory(held, sizeOf(held));
  std::free(static_cast<unsigned char*>(held) - blockHead);
}

inline void* reallocate(void* held, std::size_t size) {
  void* moved = allocate(size);
  if (held == nullptr || moved == nullptr) return moved;
  std::memcpy(moved, held, std::min(size, sizeOf(held)));
  release(held);
  return moved;
}

inline void* allocateZeros(std::size_t count, std::size_t size) {
  if (size != 0 && count > SIZE_MAX / size) return nullptr;
  void* held = allocate(count * size);
  if (held != nullptr) std::memset(held, 0, count * size);
  return held;
}

inline char* copyText(const char* text) {
  const std::size_t size = std::strlen(text) + 1;
  void* held = allocate(size);
  if (held != nullptr) std::memcpy(held, text, size);
  return static_cast<char*>(held);
}

/// Before anything else of libcurl; false where it cannot be used. Any thread.
inline bool startCurl() {
  static const bool isReady =
      curl_global_init_mem(CURL_GLOBAL_DEFAULT, &allocate, &release, &reallocate, &copyText,
                           &allocateZeros) == CURLE_OK;
  return isReady;
}

}  // namespace linewarden::mail_memory
