// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts_place.h"
#include "tests/support/run_tests.h"

#include <QMenu>

#include <numeric>

namespace linewarden::test {

using namespace ui;

/// Tabs, addresses, the panel beside, floods, saved views.
class TestAlertsPage : public QObject {
  Q_OBJECT

 private slots:
  static void opensWhatItsAddressNames() {
    AlertsPlace place;
    place.torque(90);
    place.enter(placeTorqueHigh.text);
    QVERIFY(place.settles());
    auto* panel = place.find<AlarmPanel>("alarmPanel");
    QVERIFY(panel->isOpen());
    QCOMPARE(panel->alarm(), placeTorqueHigh);
    QTRY_COMPARE(place.page.standing()->chosen().size(), 1);
    place.draw(QStringLiteral("opened"));
  }

  static void opensOneThatDoesNotStand() {
    AlertsPlace place;
    place.enter(placeTorqueHigh.text);
    QVERIFY(place.settles());
    QCOMPARE(place.find<AlarmPanel>("alarmPanel")->alarm(), placeTorqueHigh);
  }

  static void saysWhenThereIsNoSuchAlarm() {
    AlertsPlace place;
    place.enter(QStringLiteral("nothing:like:it"));
    QTRY_COMPARE(place.told.size(), 1);
    QVERIFY(!place.find<AlarmPanel>("alarmPanel")->isOpen());
  }

  static void filtersAsItsAddressSays() {
    AlertsPlace place;
    place.torque(90);
    place.raise(QStringLiteral("link"), AlarmPriority::Critical);
    place.enter(QStringLiteral("priority=critical"));
    QTRY_COMPARE(place.rows(), QStringList{QStringLiteral("link")});
    QCOMPARE(place.find<QComboBox>("alarmPriority")->currentText(), QStringLiteral("Critical"));
  }

  static void showsEachTab() {
    AlertsPlace place;
    place.enter(QStringLiteral("figures"));
    QVERIFY(place.settles());
    QCOMPARE(place.page.tab(), AlertTab::Figures);
    QVERIFY(!place.sees("alarmSearch"));
    place.press("alertTab-all");
    QVERIFY(place.settles());
    QCOMPARE(place.page.tab(), AlertTab::All);
    QCOMPARE(listedRows(*place.page.all()->model()), QStringList{placeTorqueHigh.text});
    place.torque(90);
    QTRY_COMPARE(place.page.all()->model()->itemAt(0).view.record.state,
                 AlarmState::Unacknowledged);
    place.press("alertTab-standing");
    QTRY_COMPARE(place.model().rowCount(), 1);
  }

  static void opensAndFollowsOneByTheKeyboard() {
    AlertsPlace place;
    place.torque(90);
    place.raise(QStringLiteral("link"), AlarmPriority::Critical);
    place.enter();
    QTRY_COMPARE(place.model().rowCount(), 2);
    place.table().setFocus();
    auto* panel = place.find<AlarmPanel>("alarmPanel");
    QTRY_VERIFY(place.table().hasFocus());
    place.page.standing()->choose({QStringLiteral("link")});
    QVERIFY(!panel->isOpen());
    QTest::keyClick(&place.table(), Qt::Key_Return);
    QCOMPARE(panel->alarm(), AlarmId{QStringLiteral("link")});
    QTest::keyClick(&place.table(), Qt::Key_Down);
    QCOMPARE(panel->alarm(), placeTorqueHigh);
    QTest::keyClick(&place.table(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(place.sees("alarmPanelMany"));
    QTest::keyClick(&place.table(), Qt::Key_Escape);
    QTRY_VERIFY(!panel->isOpen());
    QVERIFY(place.page.standing()->chosen().isEmpty());
  }

  static void groupsFirstOutsWhileThereIsAFlood() {
    AlertsPlace place;
    place.torque(90);
    place.enter();
    QTRY_COMPARE(place.model().rowCount(), 1);
    QVERIFY(!place.sees("floodStrip"));
    place.raiseMany(11);
    QTRY_VERIFY(place.sees("floodStrip"));
    QTRY_COMPARE(place.model().grouping(), AlarmGrouping::Source);
    QTRY_COMPARE(place.model().shownCount(), 12);
    QTRY_VERIFY(place.find<QLabel>("floodWords")->text().contains(QStringLiteral("12 alarm")));
    QCOMPARE(place.rows().constFirst(), QStringLiteral("[Process, Line 1]"));
    // The first of them stands first, whatever came later.
    QCOMPARE(place.rows().at(3), QStringLiteral("many:0"));
    place.draw(QStringLiteral("flood"));
    place.press("floodGrouping");
    QCOMPARE(place.model().grouping(), AlarmGrouping::Nothing);
    place.press("floodGrouping");
    QCOMPARE(place.model().grouping(), AlarmGrouping::Source);
    place.clock.advance(std::chrono::minutes(11));
    QTRY_VERIFY(!place.sees("floodStrip"));
    QCOMPARE(place.model().grouping(), AlarmGrouping::Nothing);
  }

  static void countsTheLastHoursInTheRibbon() {
    AlertsPlace place;
    place.raiseMany(3);
    place.clock.advance(std::chrono::minutes(30));
    place.torque(90);
    place.torque(95);
    QTRY_COMPARE(place.record(placeTorqueHigh).state, AlarmState::Unacknowledged);
    const auto journal = [&place] {
      const auto all =
          waitFor(place.alarms.journal(place.rossi, {}, place.clock.now() + std::chrono::hours(1)));
      return all ? all->size() : 0;
    };
    QTRY_COMPARE(journal(), 4);
    place.enter();
    QVERIFY(place.settles());
    const auto* ribbon = place.find<AlarmRibbon>("alarmRibbon");
    QCOMPARE(ribbon->counts().size(), AlarmRibbon::bars);
    QCOMPARE(std::accumulate(ribbon->counts().begin(), ribbon->counts().end(), 0), 4);
    QCOMPARE(ribbon->counts().constLast(), 1);
    QVERIFY(ribbon->worst().contains(QStringLiteral("3 alarm")));
    QCOMPARE(ribbon->accessibleDescription(), ribbon->worst());
  }

  static void savesAViewAndShowsItAgain() {
    AlertsPlace place;
    place.torque(90);
    place.raise(QStringLiteral("link"), AlarmPriority::Critical);
    place.enter();
    QTRY_COMPARE(place.model().rowCount(), 2);
    place.choose("alarmPriority", QStringLiteral("High"));
    place.choose("alarmGrouping", QStringLiteral("Group by line"));
    place.page.saved()->save(QStringLiteral("Mine"));
    QTRY_COMPARE(place.page.saved()->views().size(), 1);
    place.press("alarmsClear");
    place.choose("alarmGrouping", QStringLiteral("No groups"));
    QCOMPARE(place.model().rowCount(), 2);
    place.find<QMenu>("alarmSavedMenu")->actions().constFirst()->trigger();
    QCOMPARE(place.rows(), QStringList({QStringLiteral("[Line 1]"), placeTorqueHigh.text}));
    place.page.saved()->remove(QStringLiteral("Mine"));
    QTRY_VERIFY(place.page.saved()->views().isEmpty());
  }

  static void offersActsInAMenu() {
    AlertsPlace place;
    place.torque(90);
    place.enter();
    QTRY_COMPARE(place.model().rowCount(), 1);
    place.page.standing()->choose(placeTorqueHigh);
    emit place.page.standing()->menuWanted(place.page.mapToGlobal(QPoint(50, 200)));
    QTRY_VERIFY(place.find<QMenu>("alarmMenu") != nullptr);
    auto* menu = place.find<QMenu>("alarmMenu");
    const auto isOffered = [menu](const char* name) {
      const auto* action = menu->findChild<QAction*>(QString::fromLatin1(name));
      return action != nullptr && action->isEnabled();
    };
    QVERIFY(isOffered("menuAcknowledge"));
    QVERIFY(isOffered("menuShelve"));
    QVERIFY(isOffered("menuAskService"));
    QVERIFY(!isOffered("menuReset"));  // it does not latch
    menu->close();
  }

  static void forgetsEverythingWhenItIsLeft() {
    AlertsPlace place;
    place.torque(90);
    place.enter(placeTorqueHigh.text);
    QVERIFY(place.settles());
    place.page.leave();
    QCOMPARE(place.model().rowCount(), 0);
    QVERIFY(!place.find<AlarmPanel>("alarmPanel")->isOpen());
    QVERIFY(place.find<AlarmRibbon>("alarmRibbon")->counts().isEmpty());
  }
};

namespace {
const RegisterTest<TestAlertsPage> registeredTestAlertsPage;
}

}  // namespace linewarden::test

#include "test_alerts_page.moc"
