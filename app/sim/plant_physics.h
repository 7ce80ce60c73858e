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
  /// `from`: the model's time at the start. Two models of one plant and seed agree on every
  /// moment after both their starts, as long as nobody writes and nothing fails on request.
  PlantPhysics(std::shared_ptr<const Plant> plant, quint64 seed, UtcTime from);
  PlantPhysics(const PlantPhysics&) = delete;
  PlantPhysics& operator=(const PlantPhysics&) = delete;
  ~PlantPhysics();

  /// Moves the model on, never back: lines in whole seconds, sensors to the millisecond.
  void advanceTo(UtcTime time);
  [[nodiscard]] UtcTime now() const;

  /// In engineering units; monostate for an unknown tag.
  [[nodiscard]] TagValue value(TagId tag) const;
  /// What a client wrote into a set point; false when the tag takes no writes.
  bool write(TagId tag, const TagValue& value);
  /// Stop, drift and unauthorised write; what happens to links is not the model's.
  void begin(const Fault& fault);
  void end(const Fault& fault);

 private:
  class Model;
  std::unique_ptr<Model> model_;
};

}  // namespace linewarden::sim
