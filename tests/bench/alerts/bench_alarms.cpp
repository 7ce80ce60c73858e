// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what a sample costs with 10,000 alarms on 10,000 tags, each second: nothing abnormal, a
// thousand alarms that come and go, and the worst case where all do each time.
#include "app/alerts/alarm_book.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

using namespace linewarden;

namespace {

constexpr int tagCount = 10'000;
constexpr int readingsABatch = 125;
constexpr int cycles = 200;

/// Three of four are limits, the others a rate or a deviation from the tag before.
Plant plantOfAll() {
  Plant plant;
  for (int i = 1; i <= tagCount; ++i) {
    Tag tag;
    tag.id = TagId{i};
    tag.name = QStringLiteral("tag%1").arg(i);
    plant.tagIndex.insert(tag.name, plant.tags.size());
    plant.tags += tag;
    AlarmDefinition alarm;
    alarm.id.text = tag.name + QStringLiteral(":high");
    alarm.tag = tag.name;
    alarm.condition.limit = 80;
    alarm.condition.deadband = 2;
    if (i % 8 == 3) {
      alarm.condition.kind = AlarmConditionKind::RateOfChange;
      alarm.condition.window = std::chrono::seconds(10);
    } else if (i % 8 == 7) {
      alarm.condition.kind = AlarmConditionKind::Deviation;
      alarm.condition.setPointTag = QStringLiteral("tag%1").arg(i - 1);
    }
    plant.alarms += alarm;
  }
  return plant;
}

std::vector<ReadingBatch> alarmCycle(int number, int abnormal) {
  const UtcTime time = fromMillis(qint64{number} * 1000);
  std::vector<ReadingBatch> batches;
  for (int first = 1; first <= tagCount; first += readingsABatch) {
    ReadingBatch batch;
    batch.reserve(readingsABatch);
    for (int i = first; i < std::min(first + readingsABatch, tagCount + 1); ++i) {
      const double value = number % 2 == 1 && i <= abnormal ? 95 : 50 + (i + number) % 7;
      batch.append({TagId{i}, value, Quality::Good, time, {}});
    }
    batches.push_back(std::move(batch));
  }
  return batches;
}

void measure(const char* what, const Plant& plant, int abnormal) {
  AlarmBook book(plant);
  std::vector<double> nanos;
  qint64 changes = 0;
  for (int cycle = 1; cycle <= cycles; ++cycle) {
    const auto batches = alarmCycle(cycle, abnormal);
    QElapsedTimer timer;
    timer.start();
    for (const ReadingBatch& batch : batches) changes += book.take(batch).size();
    changes += book.tick(fromMillis(qint64{cycle} * 1000 + 500)).size();
    nanos.push_back(static_cast<double>(timer.nsecsElapsed()) / tagCount);
  }
  std::sort(nanos.begin(), nanos.end());
  std::printf("%s: %d alarms, median %.0f ns per sample, slowest cycle %.0f ns, %lld changes\n",
              what, tagCount, nanos[nanos.size() / 2], nanos.back(),
              static_cast<long long>(changes));
}

}  // namespace

int main() {
  const Plant plant = plantOfAll();
  measure("nothing abnormal", plant, 0);
  measure("1,000 come and go", plant, 1'000);
  measure("all come and go", plant, tagCount);
  return 0;
}
