// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"

#include <memory>

namespace linewarden::test {

/// A plant of `count` recorded numbers read each second, "tag1" and so on, for tests of
/// history.
inline std::shared_ptr<Plant> historyPlant(int count) {
  auto plant = std::make_shared<Plant>();
  for (int i = 1; i <= count; ++i) {
    Tag tag;
    tag.id = TagId{i};
    tag.name = QStringLiteral("tag%1").arg(i);
    tag.type = DataType::Float64;
    tag.engineeringUnit = QStringLiteral("bar");
    plant->tagIndex.insert(tag.name, plant->tags.size());
    plant->tags.append(tag);
  }
  return plant;
}

}  // namespace linewarden::test
