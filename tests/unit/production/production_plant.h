// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"

#include <memory>

namespace linewarden::test {

/// Tags of productionPlant(), in its order.
namespace tags {
constexpr TagId state{1};
constexpr TagId speed{2};
constexpr TagId target{3};
constexpr TagId good{4};
constexpr TagId reject{5};
constexpr TagId product{6};
constexpr TagId pressure{7};  // limits: 1, 2, 8, 9
}  // namespace tags

/// One line, "L1", with a tag for each signal and a pressure with limits; three shifts of
/// eight hours from 06:00, Rome time.
inline std::shared_ptr<Plant> productionPlant() {
  auto plant = std::make_shared<Plant>();
  plant->site.timeZone = QStringLiteral("Europe/Rome");
  Line line;
  line.id = QStringLiteral("L1");
  line.title = QStringLiteral("Line 1");
  line.signalTags.state = QStringLiteral("state");
  line.signalTags.speed = QStringLiteral("speed");
  line.signalTags.targetSpeed = QStringLiteral("target");
  line.signalTags.good = QStringLiteral("good");
  line.signalTags.reject = QStringLiteral("reject");
  line.signalTags.product = QStringLiteral("product");
  line.units = {QStringLiteral("L1.filler")};
  plant->lines = {line};
  for (const char* name : {"state", "speed", "target", "good", "reject", "product", "pressure"}) {
    Tag tag;
    tag.id = TagId{plant->tags.size() + 1};
    tag.name = QString::fromLatin1(name);
    tag.unit = QStringLiteral("L1.filler");
    tag.type = DataType::UInt32;
    plant->tagIndex.insert(tag.name, plant->tags.size());
    plant->tags.append(tag);
  }
  plant->tags[1].engineeringUnit = QStringLiteral("1/min");
  plant->tags[5].type = DataType::String;
  plant->tags[6].limits = {1, 2, 8, 9};
  plant->shifts = {{QStringLiteral("Early"), QTime(6, 0), QTime(14, 0)},
                   {QStringLiteral("Late"), QTime(14, 0), QTime(22, 0)},
                   {QStringLiteral("Night"), QTime(22, 0), QTime(6, 0)}};
  return plant;
}

}  // namespace linewarden::test
