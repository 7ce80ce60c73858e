// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner_desk.h"
#include "tests/support/run_tests.h"
#include "ui/settings/alarm_sound_card.h"
#include "ui/settings/view_settings.h"

#include <QSpinBox>
#include <QTemporaryDir>

namespace linewarden::test {

using namespace ui;

namespace {

constexpr int soundPatience = 20'000;
const QString silencedAction = QStringLiteral("alarm.silenced");

bool soundBecomes(const BannerDesk& desk, AlarmSoundState state) {
  return QTest::qWaitFor([&desk, state] { return desk.sound.state() == state; }, soundPatience);
}

}  // namespace

class TestAlarmSound : public QObject {
  Q_OBJECT

 private slots:
  static void soundsWithNobodySignedIn() {
    BannerDesk desk;
    desk.read("Torque", 75);
    QTRY_COMPARE_WITH_TIMEOUT(desk.desk.glance().unacknowledged.at(2), 1, soundPatience);
    QVERIFY(desk.device->played.isEmpty());
    desk.read("Torque", 85);
    QVERIFY(soundBecomes(desk, AlarmSoundState::Sounding));
    QCOMPARE(desk.device->played, QList<AlarmTone>{AlarmTone::High});
    desk.read("Torque", 95);
    QTRY_COMPARE_WITH_TIMEOUT(desk.device->played.constLast(), AlarmTone::Critical, soundPatience);
  }

  static void endsWhenAllAreAcknowledged() {
    BannerDesk desk;
    const Session rossi = desk.enter("rossi");
    desk.read("Torque", 85);
    QVERIFY(soundBecomes(desk, AlarmSoundState::Sounding));
    QVERIFY(desk.device->isPlaying);
    const QList<AlarmId> ids{{QStringLiteral("Torque:high")}, {QStringLiteral("Torque:medium")}};
    QVERIFY(waitFor(desk.desk.acknowledge(rossi, ids, {})).ok());
    QVERIFY(soundBecomes(desk, AlarmSoundState::Ready));
    QVERIFY(!desk.device->isPlaying);
  }

  static void isSilencedUntilAnotherAlarmComes() {
    BannerDesk desk;
    desk.enter("rossi");
    desk.read("Torque", 95);
    QTRY_VERIFY_WITH_TIMEOUT(desk.sees("bannerSilence"), soundPatience);
    desk.press("bannerSilence");
    QVERIFY(soundBecomes(desk, AlarmSoundState::Silenced));
    QVERIFY(!desk.device->isPlaying);
    QVERIFY(!desk.sees("bannerSilence"));
    QVERIFY(desk.banner->isVisible());
    QCOMPARE(desk.audited(silencedAction), 1);
    // One that is not heard brings nothing back.
    desk.read("Pressure", 75);
    QTRY_COMPARE_WITH_TIMEOUT(desk.desk.glance().unacknowledged.at(2), 2, soundPatience);
    QCOMPARE(desk.sound.state(), AlarmSoundState::Silenced);
    desk.read("Pressure", 85);
    QVERIFY(soundBecomes(desk, AlarmSoundState::Sounding));
    QVERIFY(desk.device->isPlaying);
  }

  static void isNotSilencedWithoutThePermission() {
    BannerDesk desk;
    desk.enter("haddad");
    desk.read("Torque", 95);
    QTRY_VERIFY_WITH_TIMEOUT(desk.sees("bannerSilence"), soundPatience);
    const auto* silence = desk.find<QAbstractButton>("bannerSilence");
    QVERIFY(!silence->isEnabled());
    QCOMPARE(silence->toolTip(), desk.sound.silenceRefusal());
    desk.sound.silence();  // by keyboard
    QTRY_COMPARE_WITH_TIMEOUT(desk.told, QStringList{desk.sound.silenceRefusal()}, soundPatience);
    QCOMPARE(desk.sound.state(), AlarmSoundState::Sounding);
    QVERIFY(desk.device->isPlaying);
    QCOMPARE(desk.audited(silencedAction), 0);
  }

  static void isNotSilencedByNobody() {
    BannerDesk desk;
    desk.read("Torque", 95);
    QVERIFY(soundBecomes(desk, AlarmSoundState::Sounding));
    desk.sound.silence();
    QCOMPARE(desk.sound.state(), AlarmSoundState::Sounding);
    QVERIFY(desk.device->isPlaying);
  }

  static void goesOnWithoutADeviceAndSaysSo() {
    BannerDesk desk;
    desk.enter("rossi");
    desk.device->setThere(false);
    QCOMPARE(desk.sound.state(), AlarmSoundState::NoDevice);
    desk.read("Torque", 95);
    QTRY_VERIFY_WITH_TIMEOUT(desk.banner->isVisible(), soundPatience);
    QVERIFY(desk.device->played.isEmpty());
    QVERIFY(!desk.sees("bannerSilence"));
    desk.device->setThere(true);
    QCOMPARE(desk.sound.state(), AlarmSoundState::Sounding);
    QVERIFY(desk.device->isPlaying);
  }

  static void switchingItOffIsSilencing() {
    BannerDesk desk;
    desk.enter("rossi");
    desk.read("Torque", 95);
    QVERIFY(soundBecomes(desk, AlarmSoundState::Sounding));
    desk.sound.setSettings({false, 50});
    QVERIFY(soundBecomes(desk, AlarmSoundState::Off));
    QVERIFY(!desk.device->isPlaying);
    QCOMPARE(desk.audited(silencedAction), 1);
    desk.sound.setSettings({true, 50});
    QCOMPARE(desk.sound.state(), AlarmSoundState::Sounding);
    QCOMPARE(desk.device->volumes.constLast(), 50);
  }

  static void isNotSwitchedOffWithoutThePermission() {
    BannerDesk desk;
    desk.enter("haddad");
    desk.read("Torque", 95);
    QVERIFY(soundBecomes(desk, AlarmSoundState::Sounding));
    QSignalSpy refused(&desk.sound, &AlarmSound::offRefused);
    desk.sound.setSettings({false, 50});
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, soundPatience);
    QCOMPARE(desk.sound.state(), AlarmSoundState::Sounding);
    QCOMPARE(desk.told.size(), 1);
  }

  static void settingsAreOfThoseWhoMaySilence() {
    BannerDesk desk;
    const QTemporaryDir folder;
    ViewSettings view(folder.filePath(QStringLiteral("view.ini")));
    AlarmSoundCard card(*desk.place.guard, view, nullptr);
    card.show();
    const auto* choice = card.findChild<QWidget*>(QStringLiteral("alarmSound"));
    auto* volume = card.findChild<QSpinBox*>(QStringLiteral("alarmVolume"));
    card.setSession(desk.enter("haddad"));
    QVERIFY(!choice->isEnabled() && !volume->isEnabled());
    card.setSession(desk.enter("rossi"));
    QVERIFY(choice->isEnabled() && volume->isEnabled());
    QSignalSpy changed(&view, &ViewSettings::alarmSoundChanged);
    volume->setValue(40);
    QCOMPARE(view.alarmSound(), (AlarmSoundSettings{true, 40}));
    QTest::mouseClick(choice->findChildren<QAbstractButton*>().constLast(), Qt::LeftButton);
    QCOMPARE(view.alarmSound(), (AlarmSoundSettings{false, 40}));
    QCOMPARE(changed.size(), 2);
    // Offscreen there is nothing to be heard with, and that is said.
    auto* play = card.findChild<QAbstractButton*>(QStringLiteral("playAlarmSound"));
    QTest::mouseClick(play, Qt::LeftButton);
    bool isSaid = false;
    for (const QLabel* label : card.findChildren<QLabel*>()) {
      isSaid |= label->text().contains(QStringLiteral("nothing to make sound with"));
    }
    QVERIFY(isSaid);
  }
};

static const RegisterTest<TestAlarmSound> registeredTestAlarmSound;

}  // namespace linewarden::test

#include "test_alarm_sound.moc"
