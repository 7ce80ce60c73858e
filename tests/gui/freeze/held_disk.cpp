// SPDX-License-Identifier: GPL-3.0-or-later
#include "held_disk.h"

#include <dlfcn.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace linewarden::test {

namespace {

// A test that hangs on a disk it never releases should fail with words.
constexpr std::chrono::seconds longestHold{60};

struct Gate {
  std::mutex mutex;
  std::condition_variable opened;
  bool isHeld = false;
  bool gaveUp = false;
  std::thread::id maker;
  int requests = 0;
  int waiting = 0;
  int askedByMaker = 0;
};

Gate& gate() {
  static Gate one;
  return one;
}

void pass() {
  Gate& at = gate();
  std::unique_lock lock(at.mutex);
  ++at.requests;
  if (!at.isHeld) return;
  if (std::this_thread::get_id() == at.maker) {
    ++at.askedByMaker;
    return;
  }
  ++at.waiting;
  if (!at.opened.wait_for(lock, longestHold, [&at] { return !at.isHeld; })) at.gaveUp = true;
  --at.waiting;
}

using Sync = int (*)(int);

Sync real(const char* name) {
  return reinterpret_cast<Sync>(dlsym(RTLD_NEXT, name));
}

}  // namespace

HeldDisk::HeldDisk() {
  Gate& at = gate();
  const std::lock_guard lock(at.mutex);
  at.isHeld = true;
  at.gaveUp = false;
  at.askedByMaker = 0;
  at.maker = std::this_thread::get_id();
}

HeldDisk::~HeldDisk() {
  release();
}

void HeldDisk::release() {
  Gate& at = gate();
  {
    const std::lock_guard lock(at.mutex);
    at.isHeld = false;
  }
  at.opened.notify_all();
}

int HeldDisk::waiting() const {
  const std::lock_guard lock(gate().mutex);
  return gate().waiting;
}

int HeldDisk::askedByMaker() const {
  const std::lock_guard lock(gate().mutex);
  return gate().askedByMaker;
}

bool HeldDisk::gaveUp() const {
  const std::lock_guard lock(gate().mutex);
  return gate().gaveUp;
}

int diskRequests() {
  const std::lock_guard lock(gate().mutex);
  return gate().requests;
}

}  // namespace linewarden::test

// The executable's definition comes before the C library's, for the store's SQLCipher, which
// is linked into it, and for Qt's libraries.
extern "C" {

__attribute__((visibility("default"))) int fdatasync(int file) {
  static const auto next = linewarden::test::real("fdatasync");
  linewarden::test::pass();
  return next(file);
}

__attribute__((visibility("default"))) int fsync(int file) {
  static const auto next = linewarden::test::real("fsync");
  linewarden::test::pass();
  return next(file);
}
}
