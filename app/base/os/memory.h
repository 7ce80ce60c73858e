// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// Memory that holds secrets, as the system offers it.
namespace linewarden::os {

/// Keeps these whole pages out of swap and core dumps where the system allows; false when
/// its limit is reached (the pages are usable all the same).
bool lockMemory(void* address, std::size_t size) noexcept;
void unlockMemory(void* address, std::size_t size) noexcept;
/// Overwrites the bytes in a way no optimiser removes.
void wipeMemory(void* address, std::size_t size) noexcept;
/// No core dumps and no attaching debuggers of other users, from now on.
void forbidCoreDumps() noexcept;
/// Resident memory of this process in bytes; 0 when unknown.
[[nodiscard]] std::size_t residentBytes() noexcept;

}  // namespace linewarden::os
