// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long it takes from a register that somebody else changed in plantsim to the critical
// notice in the store, over 100 runs; the tag is read each second.
#include "../../integration/sim/plantsim_process.h"
#include "tests/support/run_place.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace linewarden;

namespace {

constexpr int runs = 100;
const QString tag = QStringLiteral("L2.pasteuriser.holding_temperature_setpoint");

RecipeContent recipe() {
  RecipeContent content;
  content.product = QStringLiteral("Lemonade syrup");
  content.line = QStringLiteral("L2");
  content.title = QStringLiteral("First");
  content.parameters = {{QStringLiteral("Holding temperature"),
                         {},
                         73.5,
                         QStringLiteral("°C"),
                         70.0,
                         90.0,
                         0.05,
                         tag,
                         {}}};
  return content;
}

bool waitUntil(const std::function<bool()>& isSo) {
  return QTest::qWaitFor(isSo, test::RunPlace::patienceMillis);
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  test::PlantsimProcess sim;
  if (!sim.waitUntilReady()) return 1;
  auto plant = loadPlantFile(sim.plantFile());
  if (!plant) return 1;
  test::RunPlace place(*plant);
  if (!place.isLive(QStringLiteral("L2"))) return 1;
  const RecipeVersionId id = place.effective(recipe());
  if (!waitUntil([&] {
        const auto record = place.load(id);
        return record.ok() && record->outcome == DownloadOutcome::Done;
      })) {
    return 1;
  }
  static_cast<void>(waitFor(place.drift.reload()));
  std::vector<double> millis;
  millis.reserve(runs);
  for (int run = 0; run < runs; ++run) {
    // Each run another value, far enough apart that none counts as flapping.
    place.clock.advance(std::chrono::minutes(11));
    const double value = 74 + run * 0.1;
    const QString word = QString::number(value, 'f', 2);
    QElapsedTimer timer;
    timer.start();
    if (!sim.write(tag, value)) return 1;
    if (!waitUntil([&] { return place.hasNotice(QStringLiteral("recipe.drift"), word); })) return 1;
    millis.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }
  std::sort(millis.begin(), millis.end());
  std::printf(
      "from register to alarm over %d runs: median %.0f ms, 95th percentile %.0f ms, "
      "longest %.0f ms\n",
      runs, millis[millis.size() / 2], millis[millis.size() * 95 / 100], millis.back());
  return 0;
}
