// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/theme/trend_inks.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/bullet_bar.h"
#include "ui/widgets/range_bar.h"
#include "ui/widgets/share_bar.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/state_mark.h"
#include "ui/widgets/value_format.h"
#include "ui/widgets/value_text.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <limits>

namespace linewarden::test {

using namespace linewarden::ui;

class TestDataWidgets : public QObject {
  Q_OBJECT

 private slots:
  static void givesEveryPriorityItsShapeAndLetter();
  static void drawsEveryStateDifferently();
  static void namesWhatItShows();
  static void endsBulletScalesAboveValueAndTarget_data();
  static void endsBulletScalesAboveValueAndTarget();
  static void takesARangeFromTheTag();
  static void placesValuesInTheRange();
  static void breaksSparklinesAtGaps();
  static void givesTrendInksEnoughContrast();
};

void TestDataWidgets::givesEveryPriorityItsShapeAndLetter() {
  const QRectF box(0, 0, 20, 20);
  QSet<QString> letters;
  QSet<qsizetype> shapes;
  for (const Priority priority :
       {Priority::Low, Priority::Medium, Priority::High, Priority::Critical}) {
    letters.insert(priorityLetter(priority));
    shapes.insert(priorityShape(priority, box).elementCount());
    QVERIFY(!priorityWord(priority).isEmpty());
  }
  QCOMPARE(letters.size(), 4);
  QCOMPARE(shapes.size(), 4);
  QCOMPARE(priorityOf(LimitState::HighHigh), Priority::High);
  QCOMPARE(priorityOf(LimitState::Low), Priority::Medium);
  QCOMPARE(priorityOf(LimitState::Normal), Priority::None);
}

void TestDataWidgets::drawsEveryStateDifferently() {
  QList<QImage> pictures;
  for (int state = 0; state <= static_cast<int>(EquipmentState::Maintenance); ++state) {
    QImage picture(16, 16, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintStateShape(painter, static_cast<EquipmentState>(state), QRectF(0, 0, 16, 16), Qt::black);
    painter.end();
    QVERIFY(!pictures.contains(picture));
    pictures.append(picture);
  }
}

void TestDataWidgets::namesWhatItShows() {
  StateMark mark;
  mark.setState(EquipmentState::Running, Priority::None, Quality::Stale);
  QVERIFY(mark.accessibleName().contains(QStringLiteral("Running")));
  QVERIFY(mark.accessibleName().contains(QStringLiteral("Stale")));
  mark.setState(EquipmentState::Running, Priority::None, Quality::Bad);
  QCOMPARE(mark.text(), stateWord(EquipmentState::Unknown));
  Badge badge;
  badge.setPriority(Priority::High);
  QCOMPARE(badge.accessibleName(), priorityWord(Priority::High));
  ValueText value;
  value.setMeaning(QStringLiteral("Torque"));
  ShownValue shown;
  shown.text = QStringLiteral("1.8");
  shown.unit = QStringLiteral("Nm");
  value.setValue(shown);
  QCOMPARE(value.accessibleName(), QStringLiteral("Torque: 1.8 Nm"));
  ShareBar share;
  share.setShare(0.5, QStringLiteral("Availability 50 %"));
  QCOMPARE(share.accessibleName(), QStringLiteral("Availability 50 %"));
}

void TestDataWidgets::endsBulletScalesAboveValueAndTarget_data() {
  QTest::addColumn<double>("value");
  QTest::addColumn<double>("target");
  QTest::addColumn<double>("end");
  QTest::newRow("at target") << 400.0 << 400.0 << 500.0;
  QTest::newRow("standing") << 0.0 << 400.0 << 500.0;
  QTest::newRow("too fast") << 480.0 << 400.0 << 600.0;
  QTest::newRow("small") << 0.02 << 0.05 << 0.06;
  QTest::newRow("nothing") << 0.0 << 0.0 << 1.0;
}

void TestDataWidgets::endsBulletScalesAboveValueAndTarget() {
  QFETCH(const double, value);
  QFETCH(const double, target);
  QFETCH(const double, end);
  QCOMPARE(bulletScaleEnd(value, target), end);
}

void TestDataWidgets::takesARangeFromTheTag() {
  Tag tag;
  QVERIFY(!rangeScaleOf(tag));
  tag.limits.low = 2;
  tag.limits.high = 6;
  QCOMPARE(rangeScaleOf(tag)->low, 1.0);
  QCOMPARE(rangeScaleOf(tag)->high, 7.0);
  tag.rangeLow = 0;
  tag.rangeHigh = 10;
  QCOMPARE(rangeScaleOf(tag)->high, 10.0);
  tag.type = DataType::Bool;
  QVERIFY(!rangeScaleOf(tag));
}

void TestDataWidgets::placesValuesInTheRange() {
  const RangeScale scale{0, 10, {}};
  QCOMPARE(positionIn(scale, 5), 0.5);
  QCOMPARE(positionIn(scale, -5), 0.0);
  QCOMPARE(positionIn(scale, 50), 1.0);
  QCOMPARE(positionIn({3, 3, {}}, 3), 0.0);
}

void TestDataWidgets::breaksSparklinesAtGaps() {
  SparkSeries series;
  series.to = 10;
  const double none = std::numeric_limits<double>::quiet_NaN();
  series.points = {{0, 1}, {2, 2}, {4, none}, {6, 4}, {10, 0}};
  const auto runs = sparkRuns(series, QRectF(0, 0, 100, 40));
  QCOMPARE(runs.size(), 2);
  QCOMPARE(runs[1].first(), QPointF(60, 0));
  QCOMPARE(runs[1].last(), QPointF(100, 40));
}

void TestDataWidgets::givesTrendInksEnoughContrast() {
  for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
    const Theme theme = makeTheme(kind);
    const double least = kind == ThemeKind::HighContrast ? 7.0 : 4.5;
    QSet<QRgb> inks;
    for (int i = 0; i < maxTrendTags; ++i) {
      const QPen pen = trendPen(theme, i, 1.5);
      QVERIFY2(contrast(pen.color(), theme.surface) >= least,
               qPrintable(QStringLiteral("%1 %2").arg(themeName(kind)).arg(i)));
      inks.insert(pen.color().rgb());
    }
    QCOMPARE(inks.size(), maxTrendTags);
  }
}

static const RegisterTest<TestDataWidgets> registeredTestDataWidgets;

}  // namespace linewarden::test

#include "test_data_widgets.moc"
