// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_trail.h"
#include "app/history/history_reader.h"
#include "app/history/row_history.h"
#include "app/identity/access_guard.h"
#include "app/plant/plant_file.h"
#include "app/plc/live_values.h"
#include "app/production/line_board.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_store.h"

#include <cmath>
#include <memory>

namespace linewarden::test {

/// The demo plant with everything a page stands on but PLCs: real services over a real
/// store; the test publishes readings and moves the clock.
struct LivePlant {
  explicit LivePlant(std::shared_ptr<const Plant> which)
      : plant(std::move(which)),
        audit(*store.store, clock, QStringLiteral("test")),
        guard(audit, clock),
        values(plant, clock),
        board(plant, values, guard, clock),
        history(*store.store, plant),
        reader(history, guard, audit, plant) {
    values.addConsumer([this](const ReadingBatch& batch) { board.consume(batch); });
  }

  /// The plant file that is shipped for the demo.
  static std::shared_ptr<const Plant> demoPlant() {
    auto loaded =
        loadPlantFile(QStringLiteral(LINEWARDEN_SOURCE_DIR "/resources/demo/demo-plant.toml"));
    if (!loaded) throw BrokenInvariant(loaded.error().message.toStdString());
    return std::move(loaded).value();
  }

  Session signIn(const QSet<Role>& roles) {
    Session session;
    session.person = PersonId{1};
    session.name = QStringLiteral("rossi");
    session.displayName = QStringLiteral("Anna Rossi");
    session.roles = roles;
    session.startedAt = clock.now();
    return guard.admit(session);
  }

  [[nodiscard]] Reading reading(const QString& tag, TagValue value) const {
    return {plant->tag(tag)->id, std::move(value), Quality::Good, clock.now(), {}};
  }

  /// A plausible value of the tag at this moment: within its limits, a slow wave.
  [[nodiscard]] Reading usual(const Tag& tag, UtcTime time) const {
    Reading reading{tag.id, 0.0, Quality::Good, time, {}};
    if (tag.type == DataType::String) {
      reading.value = QStringLiteral("Lemonade 0.5 l");
      return reading;
    }
    if (tag.name.endsWith(QStringLiteral(".state"))) {
      reading.value = qint64{1};
      return reading;
    }
    const double seconds = static_cast<double>(toMillis(time)) / 1000;
    if (tag.name.endsWith(QStringLiteral(".good"))) {
      reading.value = std::fmod(seconds * 6, 1e9);
      return reading;
    }
    if (tag.name.endsWith(QStringLiteral(".reject"))) {
      reading.value = std::fmod(seconds * 0.07, 1e9);
      return reading;
    }
    if (tag.name.count(QLatin1Char('.')) == 1 && tag.name.endsWith(QStringLiteral("speed"))) {
      const bool isTarget = tag.name.endsWith(QStringLiteral("target_speed"));
      reading.value = isTarget ? 420.0 : 405 + 8 * std::sin(seconds / 240);
      return reading;
    }
    const double low = tag.limits.low.value_or(tag.rangeLow.value_or(0));
    const double high = tag.limits.high.value_or(tag.rangeHigh.value_or(100));
    const double phase =
        static_cast<double>(toMillis(time)) / 240'000.0 + static_cast<double>(tag.id.value);
    reading.value = (low + high) / 2 + (high - low) * 0.2 * std::sin(phase);
    return reading;
  }

  /// Publishes a usual value of every tag.
  void publishUsual() {
    ReadingBatch batch;
    for (const Tag& tag : plant->tags) batch.append(usual(tag, clock.now()));
    values.publish(batch);
  }

  ManualClock clock;
  std::shared_ptr<const Plant> plant;
  TestStore store;
  AuditTrail audit;
  AccessGuard guard;
  LiveValues values;
  LineBoard board;
  RowHistory history;
  HistoryReader reader;
};

}  // namespace linewarden::test
