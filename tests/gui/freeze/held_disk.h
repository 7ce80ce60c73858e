// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linewarden::test {

/// A disk that takes nothing for as long as this lives: each thread that asks for its
/// writes to be durable waits, whichever library it asks through. The thread that made
/// this, the GUI thread, is only counted and let pass: it would wait for itself. One at a
/// time.
class HeldDisk {
 public:
  HeldDisk();
  ~HeldDisk();
  HeldDisk(const HeldDisk&) = delete;
  HeldDisk& operator=(const HeldDisk&) = delete;

  /// Lets all go on, and those that come.
  void release();
  /// Threads that wait now.
  [[nodiscard]] int waiting() const;
  /// How often the maker's own thread asked: each time a window would have stood still.
  [[nodiscard]] int askedByMaker() const;
  /// A thread was let go unasked after a minute, because nobody released the disk.
  [[nodiscard]] bool gaveUp() const;
};

/// How often this process asked the disk for durability so far.
[[nodiscard]] int diskRequests();

}  // namespace linewarden::test
