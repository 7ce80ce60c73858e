// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner_desk.h"
#include "tests/support/run_tests.h"

namespace linewarden::test {

using namespace ui;

namespace {
/// The desk, the store and a busy machine.
constexpr int bannerPatience = 20'000;
}  // namespace

class TestAlarmBanner : public QObject {
  Q_OBJECT

 private slots:
  static void standsOnlyForCriticalAlarms() {
    BannerDesk desk;
    desk.enter("rossi");
    desk.read("Torque", 85);
    QTRY_COMPARE_WITH_TIMEOUT(desk.desk.glance().unacknowledged.at(1), 1, bannerPatience);
    QVERIFY(!desk.banner->isVisible());
    desk.read("Torque", 95);
    QTRY_VERIFY_WITH_TIMEOUT(desk.banner->isVisible(), bannerPatience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.title(), QStringLiteral("Torque too high"), bannerPatience);
    QCOMPARE(desk.find<QLabel>("bannerCount")->text(), QStringLiteral("1"));
    QCOMPARE(desk.find<QLabel>("bannerWhere")->accessibleName(), QStringLiteral("Line 1"));
    QVERIFY(desk.banner->accessibleName().contains(QStringLiteral("Torque too high")));
  }

  static void saysOnlyHowManyToNobodySignedIn() {
    BannerDesk desk;
    desk.read("Torque", 95);
    QTRY_VERIFY_WITH_TIMEOUT(desk.banner->isVisible(), bannerPatience);
    QVERIFY(!desk.title().contains(QStringLiteral("Torque")));
    QVERIFY(desk.title().contains(QLatin1Char('1')));
    for (const char* name : {"bannerCount", "bannerWhere", "bannerTime", "bannerSilence",
                             "bannerAcknowledge", "bannerMore"}) {
      QVERIFY2(!desk.sees(name), name);
    }
  }

  static void forgetsTheAlarmAtTheMomentOfTheLock() {
    BannerDesk desk;
    const Session rossi = desk.enter("rossi");
    desk.read("Torque", 95);
    QTRY_COMPARE_WITH_TIMEOUT(desk.title(), QStringLiteral("Torque too high"), bannerPatience);
    const int height = desk.banner->height();
    desk.setSession({});
    QVERIFY(desk.banner->isVisible());
    QVERIFY(!desk.title().contains(QStringLiteral("Torque")));
    QVERIFY(!desk.sees("bannerAcknowledge"));
    QCoreApplication::processEvents();
    QCOMPARE(desk.banner->height(), height);
    desk.setSession(rossi);
    QTRY_COMPARE_WITH_TIMEOUT(desk.title(), QStringLiteral("Torque too high"), bannerPatience);
  }

  static void goesWhenTheAlarmIsAcknowledged() {
    BannerDesk desk;
    desk.enter("rossi");
    desk.read("Torque", 95);
    QTRY_VERIFY_WITH_TIMEOUT(desk.sees("bannerAcknowledge"), bannerPatience);
    desk.press("bannerAcknowledge");
    QVERIFY(desk.sees("acknowledgeAlarmsDialog"));
    desk.find<QLineEdit>("alarmNote")->setText(QStringLiteral("the clutch slips"));
    desk.press("actDo");
    QTRY_VERIFY_WITH_TIMEOUT(!desk.banner->isVisible(), bannerPatience);
    QCOMPARE(desk.audited(QStringLiteral("alarm.acknowledged")), 1);
    QVERIFY(!desk.told.isEmpty());
  }

  static void saysWhyAPersonMayNotAcknowledge() {
    BannerDesk desk;
    desk.enter("haddad");
    desk.read("Torque", 95);
    QTRY_VERIFY_WITH_TIMEOUT(desk.sees("bannerAcknowledge"), bannerPatience);
    const auto* acknowledge = desk.find<QAbstractButton>("bannerAcknowledge");
    QVERIFY(!acknowledge->isEnabled());
    QVERIFY(!acknowledge->toolTip().isEmpty());
    QCOMPARE(acknowledge->accessibleDescription(), acknowledge->toolTip());
    // Asking ahead is not trying.
    QCOMPARE(desk.audited(QStringLiteral("permission.refused")), 0);
  }

  static void leadsToTheAlarmAndToAllCriticalOnes() {
    BannerDesk desk;
    desk.enter("rossi");
    desk.read("Torque", 95);
    QTRY_VERIFY_WITH_TIMEOUT(desk.sees("bannerMore"), bannerPatience);
    desk.press("bannerMore");
    QCOMPARE(desk.opened, QStringList{QStringLiteral("alerts:Torque:critical")});
    desk.read("Pressure", 95);
    QTRY_COMPARE_WITH_TIMEOUT(desk.find<QLabel>("bannerCount")->text(), QStringLiteral("2"),
                              bannerPatience);
    QCOMPARE(desk.title(), QStringLiteral("Pressure too high"));
    desk.press("bannerMore");
    QCOMPARE(desk.opened.constLast(), QStringLiteral("alerts:priority=critical"));
    QTest::mouseClick(desk.find<QLabel>("bannerTitle"), Qt::LeftButton);
    QCOMPARE(desk.opened.constLast(), QStringLiteral("alerts:Pressure:critical"));
  }

  static void standsUntilItIsSeenAlsoWhenTheCauseHasGone() {
    BannerDesk desk;
    desk.enter("rossi");
    desk.read("Torque", 95);
    desk.read("Torque", 10);
    QTRY_COMPARE_WITH_TIMEOUT(desk.title(), QStringLiteral("Torque too high"), bannerPatience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.desk.glance().active.at(0), 0, bannerPatience);
    QCOMPARE(desk.desk.glance().unacknowledged.at(0), 1);
    QVERIFY(desk.banner->isVisible());
  }
};

static const RegisterTest<TestAlarmBanner> registeredTestAlarmBanner;

}  // namespace linewarden::test

#include "test_alarm_banner.moc"
