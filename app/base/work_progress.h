// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace linewarden {

/// How far long work is, and the wish to stop it; shared by who does it and who waits. Any thread.
struct WorkProgress {
  std::atomic<int> done{0};
  std::atomic<bool> isCancelled{false};
};

}  // namespace linewarden
