// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_samples.h"
#include "tests/support/run_tests.h"
#include "ui/recipes/run/watch_chart.h"
#include "ui/recipes/run/watch_panel.h"
#include "ui/recipes/run/watch_words.h"
#include "ui/shell/theme/theme.h"

#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

QImage pictureOf(WatchChart& chart) {
  return chart.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int pixelsOf(const QImage& picture, const QColor& colour, const QRect& box) {
  int found = 0;
  const QRect inside = box & picture.rect();
  for (int y = inside.top(); y <= inside.bottom(); ++y) {
    for (int x = inside.left(); x <= inside.right(); ++x) {
      found += picture.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    }
  }
  return found;
}

}  // namespace

class TestWatchChart : public QObject {
  Q_OBJECT

 private slots:
  static void drawsMeansEwmaAndSums() {
    WatchChart chart;
    chart.resize(480, 360);
    WatchView watch = shiftedWatch();
    chart.setWatch(watch);
    const QImage drawn = pictureOf(chart);
    const WatchPicture plots = chart.picture();
    QVERIFY(plots.values.plot.bottom() < plots.sums.plot.top());
    QVERIFY(qFuzzyCompare(plots.values.plot.left(), plots.sums.plot.left()));
    const QColor line = watchPen(themeOf(&chart), WatchInk::Ewma).color();
    QVERIFY(pixelsOf(drawn, line, plots.values.plot.toRect()) > 50);
    QVERIFY(pixelsOf(drawn, line, plots.sums.plot.toRect()) > 20);
    // Without points nothing of it is there.
    watch.points.clear();
    chart.setWatch(watch);
    QCOMPARE(pixelsOf(pictureOf(chart), line, chart.rect()), 0);
  }

  static void marksWhereASignalBegins() {
    WatchChart chart;
    chart.resize(480, 360);
    WatchView watch = shiftedWatch();
    chart.setWatch(watch);
    const QList<int> onsets = signalOnsets(watch.points);
    QCOMPARE(onsets.size(), 1);
    QVERIFY(watch.points.at(onsets.first()).signal == ChartSignal::High);
    const QRect sign = signalBox(chart.picture(), watch.points.at(onsets.first())).toRect();
    QVERIFY(chart.rect().contains(sign));
    const QColor ink = themeOf(&chart).high;
    QVERIFY(pixelsOf(pictureOf(chart), ink, sign) > 20);
    for (WatchPoint& point : watch.points) point.signal = ChartSignal::None;
    chart.setWatch(watch);
    QVERIFY(pixelsOf(pictureOf(chart), ink, sign) < 3);
  }

  static void tellsWhyItFiredAndWithWhat() {
    WatchPanel panel;
    panel.resize(460, 560);
    panel.show(QStringLiteral("Pasteuriser temperature"), shiftedWatch(), {}, sampleTime());
    static_cast<QWidget&>(panel).show();
    const QString why = panel.findChild<QLabel*>(QStringLiteral("watchWhy"))->text();
    QVERIFY2(why.contains(QStringLiteral("EWMA")) || why.contains(QStringLiteral("CUSUM")),
             qPrintable(why));
    QVERIFY2(why.contains(QStringLiteral("above")), qPrintable(why));
    QVERIFY2(why.contains(QStringLiteral("from the target")), qPrintable(why));
    const QString facts = panel.findChild<QLabel*>(QStringLiteral("watchFacts"))->text();
    for (const char* part : {"λ 0.2", "L 2.962", "k 0.5", "h 5", "25 of 25", "71.5"}) {
      QVERIFY2(facts.contains(QString::fromUtf8(part)), qPrintable(facts));
    }
    draw(panel, QStringLiteral("watch"));
  }

  static void saysThatItLearnsAndBlamesNothing() {
    const WatchView watch = shiftedWatch(12);
    QVERIFY(watch.state == WatchState::Learning);
    QVERIFY(watchStateText(watch).contains(QStringLiteral("12 of 25")));
    QVERIFY(whyItFired(watch, sampleTime(), QLocale()).isEmpty());
    WatchPanel panel;
    panel.resize(460, 560);
    panel.show(watch.parameter, watch, {}, sampleTime());
    static_cast<QWidget&>(panel).show();
    QVERIFY(!panel.findChild<QLabel*>(QStringLiteral("watchWhy"))->isVisible());
    draw(panel, QStringLiteral("learning"));
  }

  static void picksPointsByPointerAndKeys() {
    WatchChart chart;
    chart.resize(480, 360);
    const WatchView watch = shiftedWatch();
    chart.setWatch(watch);
    chart.show();
    QSignalSpy picked(&chart, &WatchChart::pickedChanged);
    const double x = chart.picture().values.xAt(watch.points.at(40).time);
    QTest::mouseMove(&chart, QPoint(qRound(x), 100));
    QTRY_COMPARE(chart.picked(), 40);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.picked(), 39);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.picked(), 41);
    QVERIFY(picked.size() >= 4);
    QVERIFY(watchPointText(watch, 41, sampleTime(), QLocale()).contains(QStringLiteral("EWMA")));
  }
};

static const RegisterTest<TestWatchChart> registeredTestWatchChart;

}  // namespace linewarden::test

#include "test_watch_chart.moc"
