// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/memory.h"

#define NOMINMAX
#include <windows.h>
// psapi.h needs windows.h before it.
#include <psapi.h>

namespace linewarden::os {

bool lockMemory(void* address, std::size_t size) noexcept {
  return VirtualLock(address, size) != 0;
}

void unlockMemory(void* address, std::size_t size) noexcept {
  VirtualUnlock(address, size);
}

void wipeMemory(void* address, std::size_t size) noexcept {
  SecureZeroMemory(address, size);
}

void forbidCoreDumps() noexcept {
  SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

std::size_t residentBytes() noexcept {
  PROCESS_MEMORY_COUNTERS counters{};
  return GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters) != 0
             ? counters.WorkingSetSize
             : 0;
}

}  // namespace linewarden::os
