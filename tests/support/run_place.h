// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plc/live_values.h"
#include "app/plc/plc_network.h"
#include "app/production/line_board.h"
#include "app/recipes/drift_guard.h"
#include "app/recipes/recipe_download.h"
#include "tests/support/recipe_place.h"
#include "tests/support/running_clock.h"

#include <QTest>

#include <memory>

namespace linewarden::test {

/// Everything between a signed recipe and a PLC, as the console puts it together.
class RunPlace : public BasicRecipePlace<RunningClock> {
 public:
  explicit RunPlace(const std::shared_ptr<const Plant>& which)
      : BasicRecipePlace<RunningClock>(which),
        values(plant, clock),
        board(plant, values, *guard, clock),
        drift({*store, *audit, *guard, identity->notices(), plant, clock}),
        network(plant, values, clock),
        download({*store, *audit, *guard, identity->notices(), board, network, plant, clock}) {
    values.addConsumer([this](const ReadingBatch& batch) { board.consume(batch); });
    values.addConsumer([this](const ReadingBatch& batch) { drift.consume(batch); });
    network.start();
  }
  ~RunPlace() { network.stop(); }

  /// The state of the line is read: all of its PLC answers.
  [[nodiscard]] bool isLive(const QString& line) {
    return QTest::qWaitFor(
        [this, &line] {
          const auto lines = board.lines(guard->serviceSession());
          if (!lines) return false;
          for (const LineStatus& one : *lines) {
            if (one.line == line) return one.quality == Quality::Good;
          }
          return false;
        },
        patienceMillis);
  }
  /// The supervisor, when the version's line answers: signing in puts the clock forward, and
  /// what was read before is old then.
  [[nodiscard]] Session enterAt(RecipeVersionId id) {
    Session rossi = enter(QStringLiteral("rossi"));
    const auto details = waitFor(desk->details(rossi, id));
    if (details) static_cast<void>(isLive(details->version.line));
    return rossi;
  }
  [[nodiscard]] Result<DownloadRecord> load(RecipeVersionId id) {
    const Session rossi = enterAt(id);
    auto future = download.start(rossi, id, QStringLiteral("4711"));
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMillis)) {
      return Error{ErrorCode::Internal, QStringLiteral("no end"), {}};
    }
    return future.takeResult();
  }
  [[nodiscard]] Result<DownloadRecord> restore(qint64 id) {
    const Session rossi = enter(QStringLiteral("rossi"));
    for (const Line& line : plant->lines) static_cast<void>(isLive(line.id));
    auto future = download.restore(rossi, id);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMillis)) {
      return Error{ErrorCode::Internal, QStringLiteral("no end"), {}};
    }
    return future.takeResult();
  }
  [[nodiscard]] bool hasNotice(const QString& kind, const QString& word = {}) const {
    for (const SecurityNotice& notice : identity->notices().open()) {
      if (notice.event.kind == kind && notice.event.subject.contains(word)) return true;
    }
    return false;
  }
  [[nodiscard]] QStringList actions() const {
    QStringList all;
    const auto entries = waitFor(audit->entriesBefore(0, 2000));
    if (!entries) return all;
    for (const AuditEntry& entry : *entries) all.prepend(entry.event.action);
    return all;
  }

  static constexpr int patienceMillis = 60'000;
  LiveValues values;
  LineBoard board;
  DriftGuard drift;
  PlcNetwork network;
  RecipeDownload download;
};

}  // namespace linewarden::test
