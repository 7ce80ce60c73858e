// SPDX-License-Identifier: GPL-3.0-or-later
// Frame time of the line page while every tag and six trends change each 250 ms, drawn in
// software: the aim of DESIGN 14 is 16 ms at the 95th percentile.
#include "tests/support/live_plant.h"
#include "ui/line/line_page.h"
#include "ui/line/trend_panel.h"
#include "ui/shell/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace linewarden;
using namespace std::chrono_literals;

namespace {

constexpr int frames = 400;

void recordAnHour(test::LivePlant& peers, const QList<TagId>& tags) {
  ReadingBatch batch;
  const UtcTime now = peers.clock.now();
  for (UtcTime time = now - 60min; time <= now; time += 1s) {
    for (const TagId id : tags) batch.append(peers.usual(*peers.plant->tag(id), time));
  }
  peers.history.append(batch).waitForFinished();
}

void drawFrame(ui::LinePage& page) {
  page.refresh();
  QCoreApplication::sendPostedEvents();
  QCoreApplication::processEvents();
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  ui::applyTheme(application, ui::ThemeKind::Light);
  test::LivePlant peers(test::LivePlant::demoPlant());
  QList<TagId> trend;
  for (const Tag& tag : peers.plant->tags) {
    const bool isNumber = tag.type != DataType::String && tag.type != DataType::Bool;
    if (isNumber && tag.name.startsWith(QStringLiteral("L1.")) && trend.size() < 6) {
      trend.append(tag.id);
    }
  }
  recordAnHour(peers, trend);
  peers.publishUsual();
  ui::LinePage page(peers.plant, peers.board, peers.reader, peers.clock);
  page.resize(1740, 980);
  page.show();
  page.enter(peers.signIn({Role::Operator}), QStringLiteral("L1"));
  for (const TagId tag : trend) page.trend()->add(tag);
  page.trend()->showSpan(ui::TrendSpan::Hour1);
  while (!page.isSettled()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);

  QList<double> millis;
  for (int i = 0; i < frames; ++i) {
    peers.clock.advance(250ms);
    peers.publishUsual();
    QElapsedTimer timer;
    timer.start();
    drawFrame(page);
    millis.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }
  std::sort(millis.begin(), millis.end());
  QTextStream(stdout) << "values changed each frame: " << peers.plant->tags.size()
                      << ", trends: " << page.trend()->tags().size()
                      << "\nframe, median: " << millis[frames / 2]
                      << " ms\nframe, 95th percentile: " << millis[frames * 95 / 100]
                      << " ms (aim 16)\n";
  return 0;
}
