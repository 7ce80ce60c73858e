// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/plant/plant.h"
#include "app/plc/reading.h"
#include "app/sim/fault.h"

#include <memory>

namespace linewarden::sim {

/// A plant that behaves plausibly: speeds, temperatures, counts, stops, rejects, set
/// points. The same plant, seed and calls give the same values. One thread.
class PlantPhysics {
 public:
  /// `from`: the model's time at the start, so that shifts and products follow the clock.
  PlantPhysics(std::shared_ptr<const Plant> plant, quint64 seed, UtcTime from);
  PlantPhysics(const PlantPhysics&) = delete;
  PlantPhysics& operator=(const PlantPhysics&) = delete;
  ~PlantPhysics();

  /// Moves the model on, in inner steps of at most `step` (coarser is faster: a week of
  /// history is made with minutes, the live plant with 100 ms).
  void advanceTo(UtcTime time, std::chrono::milliseconds step);
  [[nodiscard]] UtcTime now() const;

  /// In engineering units; monostate for an unknown tag.
  [[nodiscard]] TagValue value(TagId tag) const;
  /// What a client wrote into a set point; false when the tag takes no writes.
  bool write(TagId tag, const TagValue& value);
  void begin(const Fault& fault);
  void end(const Fault& fault);

 private:
  class Model;
  std::unique_ptr<Model> model_;
};

}  // namespace linewarden::sim
