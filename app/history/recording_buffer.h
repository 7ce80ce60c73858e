// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/plc/reading.h"

#include <optional>
#include <vector>

namespace linewarden {

/// Decides what of the readings is recorded, and holds it until it is durable: a minute's
/// worth of the plant, no more. What comes while it is full is lost; each tag that lost
/// something gets a gap from its first loss on. Pure; not thread-safe.
class RecordingBuffer {
 public:
  explicit RecordingBuffer(const Plant& plant);

  /// Takes numbers of recorded tags: each time of a tag once, of bad ones the first. False
  /// when a reading was lost.
  bool add(const ReadingBatch& readings);
  /// A gap in one tag, or in all that are not in one already; always finds room.
  void addGap(TagId tag, UtcTime time, const QString& cause);
  void addGaps(UtcTime time, const QString& cause);

  /// What waits to be written; it counts as held until written() or failed().
  [[nodiscard]] ReadingBatch takeForWriting();
  /// It is durable. Marks gaps for what was lost meanwhile, now that there is room.
  void written(const QString& causeOfLoss);
  /// It is not; it goes before what came later.
  void failed();

  [[nodiscard]] bool isEmpty() const { return waiting_.isEmpty() && writing_.isEmpty(); }
  [[nodiscard]] qsizetype capacity() const { return capacity_; }

 private:
  struct TagState {
    bool recorded = false;
    bool inGap = false;
    bool started = false;  ///< since this buffer was made
    UtcTime newest;        ///< of what was taken or lost
    std::optional<UtcTime> lostSince;
  };

  bool take(TagState& state, const Reading& reading);
  TagState* stateOf(TagId tag);

  std::vector<TagState> tags_;  // by TagId.value - 1
  qsizetype capacity_ = 0;
  ReadingBatch waiting_;
  ReadingBatch writing_;
};

}  // namespace linewarden
