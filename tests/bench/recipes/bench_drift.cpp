// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what it costs to compare 10,000 parameters with what was signed, each cycle: all as
// signed, and the worst case where all of them drift or return at once.
#include "app/recipes/drift_rules.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

using namespace linewarden;

namespace {

constexpr int parameterCount = 10'000;
constexpr int readingsABatch = 125;
constexpr int cycles = 500;

DriftBook bookOfAll() {
  std::vector<WatchedParameter> parameters;
  parameters.reserve(parameterCount);
  for (int i = 1; i <= parameterCount; ++i) {
    parameters.push_back(
        {QStringLiteral("Parameter %1").arg(i), TagId{i}, QStringLiteral("ml"), 0.1 * i, 0, 0.1});
  }
  return {std::move(parameters), UtcTime()};
}

/// One cycle of all tags as the network hands it on: a batch for each reply.
std::vector<ReadingBatch> cycleOf(int number, double drift) {
  const UtcTime time = fromMillis(qint64{number} * 1000);
  std::vector<ReadingBatch> batches;
  batches.reserve(parameterCount / readingsABatch + 1);
  for (int first = 1; first <= parameterCount; first += readingsABatch) {
    ReadingBatch batch;
    batch.reserve(readingsABatch);
    for (int i = first; i < std::min(first + readingsABatch, parameterCount + 1); ++i) {
      batch.append({TagId{i}, 0.1 * i + drift, Quality::Good, time, {}});
    }
    batches.push_back(std::move(batch));
  }
  return batches;
}

/// The median and the longest of the cycles.
void measure(const char* what, bool alternates) {
  DriftBook book = bookOfAll();
  std::vector<double> micros;
  micros.reserve(cycles);
  std::size_t events = 0;
  for (int cycle = 0; cycle < cycles; ++cycle) {
    const bool drifts = alternates && cycle % 2 == 1;
    // Eleven minutes apart, so that nothing counts as flapping.
    const auto batches = cycleOf(cycle * 660, drifts ? 5 : 0);
    QElapsedTimer timer;
    timer.start();
    for (const ReadingBatch& batch : batches) events += book.consume(batch).size();
    micros.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e3);
  }
  std::sort(micros.begin(), micros.end());
  std::printf("%s: %d parameters, median %.0f us per cycle, longest %.0f us, %zu events\n", what,
              parameterCount, micros[micros.size() / 2], micros.back(), events);
}

}  // namespace

int main() {
  measure("as signed", false);
  measure("all drift or return each cycle", true);
  return 0;
}
