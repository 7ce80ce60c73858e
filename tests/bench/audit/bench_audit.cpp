// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how many entries eight writers append a second, each waiting for its own to be durable;
// what a verification of a million takes; and how soon the newest page and a filter's first rows
// are there. LINEWARDEN_BENCH_ENTRIES: another number than a million. Figures of a build with
// sanitizers mean nothing.
#include "app/audit/audit_search_repository.h"
#include "app/audit/audit_trail.h"
#include "app/audit/checkpoint_keeper.h"
#include "tests/support/test_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <thread>
#include <vector>

using namespace linewarden;

namespace {

constexpr int writers = 8;
constexpr int entriesOfWriter = 5000;
constexpr qint64 entriesOfJob = 1000;
constexpr int runs = 21;
constexpr qint64 aMillion = 1'000'000;

template <class T>
T require(const Result<T>& result) {
  if (!result) qFatal("%s", qPrintable(result.error().message + result.error().detail));
  return *result;
}

double seconds(const std::function<void()>& work) {
  QElapsedTimer timer;
  timer.start();
  work();
  return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// As a plant's day goes: mostly the service, now and then people, seldom a refusal.
AuditEvent eventOf(qint64 number) {
  AuditEvent event;
  const bool isPerson = number % 10 == 0;
  event.actor = {
      isPerson ? QStringLiteral("person-%1").arg(number % 400) : QStringLiteral("service"),
      isPerson ? QStringLiteral("operator") : QString()};
  event.action = isPerson ? QStringLiteral("recipe.submitted") : QStringLiteral("command.started");
  if (number % 50'021 == 7) event.action = QStringLiteral("session.refused");
  event.object =
      isPerson ? QStringLiteral("recipe:%1/1").arg(number % 5000) : QStringLiteral("command:tags");
  event.after[QStringLiteral("number")] = number;
  event.after[QStringLiteral("hash")] =
      QStringLiteral("85f6b0a683be9cc03a15e527f6e4ff1495edca35f543f409fe361269bb1a0637");
  if (number % 300'007 == 11) event.reason = QStringLiteral("A needle in the haystack");
  return event;
}

void appendByWriters(AuditTrail& trail) {
  const double took = seconds([&trail] {
    std::vector<std::thread> threads;
    threads.reserve(writers);
    for (int writer = 0; writer < writers; ++writer) {
      threads.emplace_back([&trail, writer] {
        for (int i = 0; i < entriesOfWriter; ++i) {
          require(waitFor(trail.record(eventOf(writer + i * writers))));
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
  });
  std::printf("append, %d writers, each durable: %.0f entries/s\n", writers,
              writers * entriesOfWriter / took);
}

void fill(Store& store, AuditTrail& trail, qint64 upTo) {
  constexpr qint64 there = qint64{writers} * entriesOfWriter;
  const double took = seconds([&] {
    for (qint64 from = there; from < upTo; from += entriesOfJob) {
      const qint64 to = std::min(from + entriesOfJob, upTo);
      require(waitFor(store.write([&trail, from, to](Transaction& transaction) -> Result<qint64> {
        for (qint64 number = from; number < to; ++number) {
          if (const auto entry = trail.append(transaction, eventOf(number)); !entry) return entry;
        }
        return to;
      })));
    }
  });
  std::printf("append, %lld a transaction: %.0f entries/s\n", static_cast<long long>(entriesOfJob),
              static_cast<double>(upTo - there) / took);
}

void search(Store& store, const char* what, const AuditFilter& filter) {
  std::vector<double> millis;
  qsizetype rows = 0;
  int steps = 0;
  for (int run = 0; run < runs; ++run) {
    rows = 0;
    steps = 0;
    millis.push_back(
        1000 * seconds([&] {
          qint64 before = 0;
          do {
            const auto page = require(waitFor(store.read([filter, before](QSqlDatabase& database) {
              return audit_search_repository::search(database, filter, {before, 0, 100});
            })));
            rows += page.entries.size();
            before = page.lookedDownTo;
            ++steps;
          } while (rows == 0 && before > 1);
        }));
  }
  std::sort(millis.begin(), millis.end());
  std::printf("first rows, %s: median %.1f ms, longest %.1f ms (%lld rows in %d steps)\n", what,
              millis[millis.size() / 2], millis.back(), static_cast<long long>(rows), steps);
}

void searchAll(Store& store, const Clock& clock) {
  search(store, "newest page", {});
  AuditFilter filter;
  filter.actor = QStringLiteral("person-40");
  search(store, "one person", filter);
  filter = {};
  filter.action = QStringLiteral("session");
  search(store, "rare kind of action", filter);
  filter.action = QStringLiteral("recipe");
  search(store, "common kind of action", filter);
  filter = {};
  filter.object = QStringLiteral("recipe:40/1");
  search(store, "one object", filter);
  filter = {};
  filter.outcome = AuditOutcome::Refused;
  search(store, "refusals", filter);
  filter = {};
  filter.to = clock.now() - std::chrono::hours(1);
  search(store, "before all of it", filter);
  filter = {};
  filter.text = QStringLiteral("RECIPE:4");
  search(store, "common text", filter);
  filter.text = QStringLiteral("needle");
  search(store, "rare text", filter);
  filter.text = QStringLiteral("nowhere to be found");
  search(store, "text that is nowhere", filter);
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  bool isNumber = false;
  qint64 entries = qEnvironmentVariable("LINEWARDEN_BENCH_ENTRIES").toLongLong(&isNumber);
  if (!isNumber) entries = aMillion;
  test::TestStore made;
  const SystemClock clock;
  AuditTrail trail(*made.store, clock, QStringLiteral("desk"));
  appendByWriters(trail);
  fill(*made.store, trail, entries);
  CheckpointKeeper keeper(*made.store, trail, clock);
  const double signing =
      seconds([&keeper] { static_cast<void>(require(waitFor(keeper.checkpointNow()))); });
  std::printf("first checkpoint over all: %.2f s\n", signing);
  AuditVerification found;
  const double verifying = seconds([&] { found = require(waitFor(trail.verify())); });
  std::printf("verify %lld entries: %.2f s%s\n", static_cast<long long>(found.entries), verifying,
              found.firstBad ? ", BROKEN" : "");
  searchAll(*made.store, clock);
  return found.firstBad ? 1 : 0;
}
