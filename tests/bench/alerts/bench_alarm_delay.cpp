// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long it takes from a reading to the row that shows its alarm: 10,000 alarms on 10,000
// tags that change each second, the page Alerts open, a real store. Run with
// QT_QPA_PLATFORM=offscreen; LINEWARDEN_BENCH_SECONDS (30) of it.
#include "app/alerts/alarm_desk.h"
#include "app/alerts/alarm_views.h"
#include "app/base/os/process.h"
#include "app/history/history_reader.h"
#include "app/history/row_history.h"
#include "tests/support/recipe_place.h"
#include "ui/alerts/alarm_list_model.h"
#include "ui/alerts/alarm_table.h"
#include "ui/alerts/alerts_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace linewarden;

namespace {

constexpr int delayTags = 10'000;
constexpr int delayBatch = 125;
constexpr int raisedASecond = 20;

std::shared_ptr<const Plant> delayPlant() {
  auto plant = std::make_shared<Plant>();
  for (int i = 1; i <= delayTags; ++i) {
    Tag tag;
    tag.id = TagId{i};
    tag.name = QStringLiteral("tag%1").arg(i);
    tag.type = DataType::Float64;
    plant->tagIndex.insert(tag.name, plant->tags.size());
    plant->tags += tag;
    AlarmDefinition alarm;
    alarm.id.text = tag.name + QStringLiteral(":high");
    alarm.title = tag.name;
    alarm.tag = tag.name;
    alarm.condition.limit = 80;
    plant->alarms += alarm;
  }
  return plant;
}

/// Readings of a second, and what became visible when.
class DelayRun {
 public:
  DelayRun(AlarmDesk& desk, const ui::AlarmListModel& model, const Clock& clock)
      : desk_(desk), model_(model), clock_(clock) {
    QObject::connect(&model, &ui::AlarmListModel::partTaken, &here_, [this] { look(); });
    timer_.start();
  }

  void second(int number) {
    const UtcTime time = clock_.now();
    for (int first = 1; first <= delayTags; first += delayBatch) {
      ReadingBatch batch;
      batch.reserve(delayBatch);
      for (int i = first; i < first + delayBatch; ++i) {
        // Each raised once, so that what is seen is what was raised just now.
        const bool isRaised = i % (delayTags / raisedASecond) == number;
        if (isRaised) waiting_.push_back({AlarmId{QStringLiteral("tag%1:high").arg(i)}, now()});
        batch.append(
            {TagId{i}, isRaised ? 90.0 : 50.0 + (i + number) % 7, Quality::Good, time, {}});
      }
      desk_.consume(batch);
    }
  }

  void print() {
    std::sort(delays_.begin(), delays_.end());
    if (delays_.empty()) return;
    const auto at = [this](double share) {
      return delays_[static_cast<std::size_t>(share * static_cast<double>(delays_.size() - 1))];
    };
    std::printf(
        "from reading to row, %zu alarms (%zu not seen): median %.0f ms, p99 %.0f ms, most "
        "%.0f ms\n",
        delays_.size(), waiting_.size(), at(0.5), at(0.99), delays_.back());
  }

 private:
  struct Waiting {
    AlarmId id;
    double since = 0;
  };
  [[nodiscard]] double now() const { return static_cast<double>(timer_.nsecsElapsed()) / 1e6; }
  void look() {
    std::erase_if(waiting_, [this](const Waiting& one) {
      if (model_.rowOf(one.id) < 0) return false;
      delays_.push_back(now() - one.since);
      return true;
    });
  }

  AlarmDesk& desk_;
  const ui::AlarmListModel& model_;
  const Clock& clock_;
  QObject here_;
  QElapsedTimer timer_;
  std::vector<Waiting> waiting_;
  std::vector<double> delays_;
};

}  // namespace

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  const int seconds = std::max(qEnvironmentVariableIntValue("LINEWARDEN_BENCH_SECONDS"), 0);
  test::BasicRecipePlace<test::ManualClock> place(delayPlant());
  const SystemClock real;
  AlarmDesk desk(
      {*place.store, *place.audit, *place.guard, place.identity->notices(), place.plant, real});
  AlarmViews views(*place.store, *place.audit, *place.guard);
  RowHistory history(*place.store, place.plant);
  HistoryReader reader(history, *place.guard, *place.audit, place.plant);
  desk.start();
  ui::AlertsPage page({desk, views, *place.guard, *place.signIn, reader, place.plant, real});
  page.resize(1280, 800);
  page.show();
  page.enter(place.enter(QStringLiteral("rossi")), {});
  DelayRun run(desk, *page.standing()->model(), real);
  int number = 0;
  const int last = seconds > 0 ? seconds : 30;
  QTimer ticks;
  QObject::connect(&ticks, &QTimer::timeout, &application, [&] {
    if (++number > last) {
      QApplication::quit();
    } else {
      run.second(number);
    }
  });
  const auto cpu = os::processCpuTime();
  ticks.start(1000);
  QApplication::exec();
  const double used = static_cast<double>((os::processCpuTime() - cpu).count()) / 1e4 / last;
  run.print();
  std::printf("%d readings a second: %.1f %% of a core with the page open\n", delayTags, used);
  return 0;
}
