// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/memory.h"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstring>

namespace linewarden::os {

namespace {

// madvise works on whole pages; telling the kernel about the neighbours too does no harm.
void adviseNoDump(void* address, std::size_t size, int advice) noexcept {
  const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
  const auto start = reinterpret_cast<std::uintptr_t>(address) & ~(page - 1);
  const auto end = reinterpret_cast<std::uintptr_t>(address) + size;
  madvise(reinterpret_cast<void*>(start), end - start, advice);
}

}  // namespace

bool lockMemory(void* address, std::size_t size) noexcept {
  adviseNoDump(address, size, MADV_DONTDUMP);
  return mlock(address, size) == 0;
}

void unlockMemory(void* address, std::size_t size) noexcept {
  munlock(address, size);
}

void wipeMemory(void* address, std::size_t size) noexcept {
  explicit_bzero(address, size);
}

void forbidCoreDumps() noexcept {
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

std::size_t residentBytes() noexcept {
  std::FILE* file = std::fopen("/proc/self/statm", "r");
  if (file == nullptr) return 0;
  unsigned long total = 0;
  unsigned long resident = 0;
  const int read = std::fscanf(file, "%lu %lu", &total, &resident);
  std::fclose(file);
  return read == 2 ? resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE)) : 0;
}

}  // namespace linewarden::os
