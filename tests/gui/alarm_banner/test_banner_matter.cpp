// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/alarm_banner/banner_matter.h"

#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

AlarmView bannerView(const char* id, AlarmPriority priority, AlarmState state, qint64 announced) {
  AlarmView view;
  view.definition.priority = priority;
  view.definition.id.text = QLatin1String(id);
  view.record.id = view.definition.id;
  view.record.state = state;
  view.record.announced = fromMillis(announced);
  return view;
}

}  // namespace

class TestBannerMatter : public QObject {
  Q_OBJECT

 private slots:
  static void choosesTheNewestCriticalOneThatWaits() {
    const QList<AlarmView> standing{
        bannerView("old", AlarmPriority::Critical, AlarmState::Unacknowledged, 10),
        bannerView("new", AlarmPriority::Critical, AlarmState::ReturnedUnacknowledged, 20),
        bannerView("seen", AlarmPriority::Critical, AlarmState::Acknowledged, 30),
        bannerView("shelved", AlarmPriority::Critical, AlarmState::Shelved, 40),
        bannerView("high", AlarmPriority::High, AlarmState::Unacknowledged, 50)};
    const BannerMatter matter = bannerMatter(standing, {});
    QCOMPARE(matter.waiting, 2);
    QCOMPARE(matter.alarm.record.id.text, QStringLiteral("new"));
    QCOMPARE(bannerMatter({}, {}).waiting, 0);
  }

  static void keepsWhatIsUnderTheHandWhileItWaits() {
    const QList<AlarmView> standing{
        bannerView("old", AlarmPriority::Critical, AlarmState::Unacknowledged, 10),
        bannerView("new", AlarmPriority::Critical, AlarmState::Unacknowledged, 20)};
    const auto shown = [&standing](const char* held) {
      return bannerMatter(standing, {QString::fromLatin1(held)}).alarm.record.id.text;
    };
    QCOMPARE(shown("old"), QStringLiteral("old"));
    QCOMPARE(shown("gone"), QStringLiteral("new"));
  }

  static void doesNotTakeTurnsBetweenTwoOfOneMoment() {
    const AlarmView one = bannerView("a", AlarmPriority::Critical, AlarmState::Unacknowledged, 10);
    const AlarmView two = bannerView("b", AlarmPriority::Critical, AlarmState::Unacknowledged, 10);
    QCOMPARE(bannerMatter({one, two}, {}).alarm.record.id,
             bannerMatter({two, one}, {}).alarm.record.id);
  }

  static void addressesAnIdThatLooksLikeAFilter() {
    QCOMPARE(bannerAddress({QStringLiteral("L1.torque:high")}),
             QStringLiteral("alerts:L1.torque:high"));
    QCOMPARE(bannerAddress({QStringLiteral("security:a=b&c")}),
             QStringLiteral("alerts:alarm=security%3Aa%3Db%26c"));
  }
};

static const RegisterTest<TestBannerMatter> registeredTestBannerMatter;

}  // namespace linewarden::test

#include "test_banner_matter.moc"
