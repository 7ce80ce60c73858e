// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/row_history.h"
#include "tests/support/history_plant.h"
#include "tests/support/test_store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace linewarden;

/// Records a batch a millisecond of its clock into the store of the folder it is given,
/// from the time it is given on, and prints the time of each batch that was acknowledged.
/// It ends when it is killed.
int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() != 3) return 2;
  auto store = Store::open(arguments.at(1), test::testStoreKey());
  if (!store) return 1;
  const auto plant = test::historyPlant(20);
  RowHistory history(**store, plant);
  for (qint64 time = arguments.at(2).toLongLong();; ++time) {
    ReadingBatch batch;
    for (const Tag& tag : plant->tags) {
      batch.append({tag.id, double(time), Quality::Good, fromMillis(time), {}});
    }
    if (!waitFor(history.append(batch))) return 1;
    std::printf("%lld\n", static_cast<long long>(time));
    std::fflush(stdout);
  }
}
