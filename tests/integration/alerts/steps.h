// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/plc/reading.h"

#include <memory>

/// A made process of eight tags whose alarms come and go at known steps.
namespace linewarden::test {

constexpr int stepTags = 8;
constexpr qint64 stepMillis = 20'000;

inline UtcTime timeOfStep(qint64 step) {
  return fromMillis(1'767'225'600'000 + step * stepMillis);
}
inline qint64 stepOfTime(UtcTime time) {
  return (toMillis(time) - 1'767'225'600'000) / stepMillis;
}

/// From step 0, where nothing is abnormal. Tag 1 changes each second step, tag 8 each ninth.
inline bool isAbnormal(qint64 tag, qint64 step) {
  return (step / (tag + 1)) % 2 == 1;
}

/// How often the tag's alarm came up to and with this step.
inline qint64 raisesUntil(qint64 tag, qint64 step) {
  return (step / (tag + 1) + 1) / 2;
}

inline AlarmId stepAlarm(qint64 tag) {
  return {QStringLiteral("tag%1:high").arg(tag)};
}

inline std::shared_ptr<const Plant> stepPlant() {
  auto plant = std::make_shared<Plant>();
  for (int i = 1; i <= stepTags; ++i) {
    Tag tag;
    tag.id = TagId{i};
    tag.name = QStringLiteral("tag%1").arg(i);
    tag.type = DataType::Float64;
    plant->tagIndex.insert(tag.name, plant->tags.size());
    plant->tags += tag;
    AlarmDefinition alarm;
    alarm.id = stepAlarm(i);
    alarm.title = tag.name;
    alarm.tag = tag.name;
    alarm.condition.limit = 80;
    plant->alarms += alarm;
  }
  return plant;
}

inline ReadingBatch readingsOfStep(qint64 step) {
  ReadingBatch batch;
  for (int i = 1; i <= stepTags; ++i) {
    batch.append(
        {TagId{i}, isAbnormal(i, step) ? 90.0 : 10.0, Quality::Good, timeOfStep(step), {}});
  }
  return batch;
}

}  // namespace linewarden::test
