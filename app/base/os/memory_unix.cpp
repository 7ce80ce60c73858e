// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/memory.h"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace linewarden::os {

bool lockMemory(void* address, std::size_t size) noexcept {
  madvise(address, size, MADV_DONTDUMP);
  return mlock(address, size) == 0;
}

void unlockMemory(void* address, std::size_t size) noexcept {
  munlock(address, size);
  // Else each page that ever held a secret stays a mapping of its own, and a process may
  // have only so many.
  madvise(address, size, MADV_DODUMP);
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
  // Pages in all and pages resident, then more that is not asked for.
  std::array<char, 128> line{};
  const bool read = std::fgets(line.data(), static_cast<int>(line.size()), file) != nullptr;
  std::fclose(file);
  if (!read) return 0;
  char* next = nullptr;
  std::strtoul(line.data(), &next, 10);
  return std::strtoul(next, nullptr, 10) * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

}  // namespace linewarden::os
