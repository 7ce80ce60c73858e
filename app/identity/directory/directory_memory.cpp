// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/directory/directory_memory.h"

#include "app/base/os/memory.h"

#include <lber.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <mutex>

namespace linewarden {

namespace {

// Plain malloc underneath: a block that another user of the library took before this was
// set, or that it frees itself, stays a block of malloc.
void* take(ber_len_t size, void* /*context*/) {
  return std::malloc(std::max<ber_len_t>(size, 1));
}

void* takeZeroed(ber_len_t count, ber_len_t size, void* /*context*/) {
  return std::calloc(std::max<ber_len_t>(count, 1), std::max<ber_len_t>(size, 1));
}

void wipeAndFree(void* block, void* /*context*/) {
  if (block != nullptr) os::wipeMemory(block, os::heapBlockSize(block));
  std::free(block);
}

void* resize(void* block, ber_len_t size, void* context) {
  void* larger = take(size, context);
  if (larger == nullptr || block == nullptr) return larger;
  std::memcpy(larger, block, std::min<std::size_t>(os::heapBlockSize(block), size));
  wipeAndFree(block, context);
  return larger;
}

}  // namespace

void wipeDirectoryMemory() {
  static std::once_flag done;
  std::call_once(done, [] {
    const BerMemoryFunctions functions{take, takeZeroed, resize, wipeAndFree};
    ber_set_option(nullptr, LBER_OPT_MEMORY_FNS, &functions);
  });
}

}  // namespace linewarden
