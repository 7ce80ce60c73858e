// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/alarm_sound/alarm_sound_rule.h"
#include "ui/alarm_sound/sound_device.h"

#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

constexpr auto ready = AlarmSoundState::Ready;
constexpr auto sounding = AlarmSoundState::Sounding;
constexpr auto silenced = AlarmSoundState::Silenced;

SteadyTime soundMoment(int seconds) {
  return SteadyTime(std::chrono::seconds(seconds));
}

AlarmGlance soundGlance(int critical, int high, int medium, int low) {
  AlarmGlance glance;
  glance.unacknowledged = {critical, high, medium, low};
  return glance;
}

}  // namespace

class TestAlarmSoundRule : public QObject {
  Q_OBJECT

 private slots:
  static void soundsWhatNobodyHasAcknowledged_data() {
    QTest::addColumn<QList<int>>("waiting");  // critical, high, medium, low
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("tone");  // -1: none
    const auto row = [](const char* name, const QList<int>& waiting, AlarmSoundState state,
                        int tone) {
      QTest::newRow(name) << waiting << static_cast<int>(state) << tone;
    };
    const int critical = static_cast<int>(AlarmTone::Critical);
    const int high = static_cast<int>(AlarmTone::High);
    row("nothing stands", {0, 0, 0, 0}, ready, -1);
    row("medium and low are seen, not heard", {0, 0, 7, 40}, ready, -1);
    row("high", {0, 1, 0, 0}, sounding, high);
    row("critical", {1, 0, 0, 0}, sounding, critical);
    row("the more urgent of both", {1, 9, 3, 0}, sounding, critical);
  }

  static void soundsWhatNobodyHasAcknowledged() {
    QFETCH(const QList<int>, waiting);
    QFETCH(const int, state);
    QFETCH(const int, tone);
    AlarmSoundMatter matter;
    matter.glance = soundGlance(waiting.at(0), waiting.at(1), waiting.at(2), waiting.at(3));
    const AlarmSoundVerdict verdict = alarmSoundNow(matter);
    QCOMPARE(static_cast<int>(verdict.state), state);
    QCOMPARE(verdict.tone ? static_cast<int>(*verdict.tone) : -1, tone);
  }

  static void silenceCoversWhatHadBeenHeardOf_data() {
    QTest::addColumn<int>("heard");
    QTest::addColumn<int>("silencedAt");  // -1: never
    QTest::addColumn<int>("critical");
    QTest::addColumn<int>("state");
    const auto row = [](const char* name, int heard, int at, int critical, AlarmSoundState state) {
      QTest::newRow(name) << heard << at << critical << static_cast<int>(state);
    };
    row("heard of, not silenced", 10, -1, 1, sounding);
    row("silenced after it was heard of", 10, 12, 1, silenced);
    row("silenced in the same moment", 10, 10, 1, silenced);
    row("another came after", 15, 12, 2, sounding);
    row("silenced again", 15, 16, 2, silenced);
    row("all acknowledged", 15, 16, 0, ready);
  }

  static void silenceCoversWhatHadBeenHeardOf() {
    QFETCH(const int, heard);
    QFETCH(const int, silencedAt);
    QFETCH(const int, critical);
    QFETCH(const int, state);
    AlarmSoundMatter matter;
    matter.glance = soundGlance(critical, 0, 0, 0);
    matter.heard = soundMoment(heard);
    if (silencedAt >= 0) matter.silenced = soundMoment(silencedAt);
    const AlarmSoundVerdict verdict = alarmSoundNow(matter);
    QCOMPARE(static_cast<int>(verdict.state), state);
    QCOMPARE(verdict.tone.has_value(), verdict.state == sounding);
  }

  static void saysWhyNothingIsHeard() {
    AlarmSoundMatter matter;
    matter.glance = soundGlance(1, 0, 0, 0);
    matter.hasDevice = false;
    QCOMPARE(alarmSoundNow(matter).state, AlarmSoundState::NoDevice);
    // Who switched it off does not miss a device.
    matter.settings.isOn = false;
    QCOMPARE(alarmSoundNow(matter).state, AlarmSoundState::Off);
    matter.hasDevice = true;
    QCOMPARE(alarmSoundNow(matter).state, AlarmSoundState::Off);
    QVERIFY(!alarmSoundNow(matter).tone);
  }

  static void seesInAGlanceThatThereIsAnother_data() {
    QTest::addColumn<QList<int>>("before");  // critical, high, medium, newest critical
    QTest::addColumn<QList<int>>("after");
    QTest::addColumn<bool>("another");
    const auto row = [](const char* name, const QList<int>& before, const QList<int>& after,
                        bool another) { QTest::newRow(name) << before << after << another; };
    row("the same", {1, 1, 0, 5}, {1, 1, 0, 5}, false);
    row("one acknowledged", {2, 1, 0, 5}, {1, 1, 0, 5}, false);
    row("another critical", {1, 0, 0, 5}, {2, 0, 0, 9}, true);
    row("one acknowledged, another came", {1, 0, 0, 5}, {1, 0, 0, 9}, true);
    row("another high", {0, 1, 0, 0}, {0, 2, 0, 0}, true);
    row("another medium", {0, 1, 1, 0}, {0, 1, 2, 0}, false);
  }

  static void seesInAGlanceThatThereIsAnother() {
    QFETCH(const QList<int>, before);
    QFETCH(const QList<int>, after);
    QFETCH(const bool, another);
    const auto glance = [](const QList<int>& of) {
      AlarmGlance made = soundGlance(of.at(0), of.at(1), of.at(2), 0);
      made.newestCritical = fromMillis(of.at(3));
      return made;
    };
    QCOMPARE(tellsOfAnother(glance(before), glance(after)), another);
  }

  static void leavesTheStandardsPauseBetweenBursts() {
    QVERIFY(alarmToneEvery(AlarmTone::Critical) < alarmToneEvery(AlarmTone::High));
  }

  static void hasNoDeviceWhereNobodyHears() {
    const auto device = makeSoundDevice();
    QVERIFY(!device->isThere());
    device->play(AlarmTone::Critical, 100);
    device->stop();
  }
};

static const RegisterTest<TestAlarmSoundRule> registeredTestAlarmSoundRule;

}  // namespace linewarden::test

#include "test_alarm_sound_rule.moc"
