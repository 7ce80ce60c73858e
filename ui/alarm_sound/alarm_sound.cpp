// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarm_sound/alarm_sound.h"

#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "app/plant/plant.h"

#include <algorithm>
#include <utility>

namespace linewarden::ui {

namespace {
// The desk tells of what happens; this is for what stood before it was listened to.
constexpr std::chrono::seconds soundLooksEvery{1};
}  // namespace

AlarmSound::AlarmSound(const AlarmSoundRooms& rooms, std::unique_ptr<SoundDevice> device,
                       QObject* parent)
    : QObject(parent), rooms_(rooms), device_(std::move(device)) {
  for (const AlarmDefinition& alarm : rooms_.plant->alarms) {
    const bool isHeard =
        alarm.priority == AlarmPriority::Critical || alarm.priority == AlarmPriority::High;
    if (!isHeard) quiet_ += alarm.id;
  }
  connect(&rooms_.desk, &AlarmDesk::changed, this, &AlarmSound::look, Qt::QueuedConnection);
  connect(&rooms_.desk, &AlarmDesk::announced, this, &AlarmSound::hear, Qt::QueuedConnection);
  connect(device_.get(), &SoundDevice::isThereChanged, this, &AlarmSound::judge);
  connect(&looking_, &QTimer::timeout, this, &AlarmSound::look);
  connect(&repeating_, &QTimer::timeout, this, &AlarmSound::burst);
  looking_.start(soundLooksEvery);
  look();
}

AlarmSound::~AlarmSound() {
  device_->stop();
}

// A service's alarm, whose priority is not known here, counts as one to be heard: rather once too
// often than silenced before anybody could know of it.
void AlarmSound::hear(const QList<AlarmChange>& changes) {
  const bool isHeard =
      std::any_of(changes.begin(), changes.end(), [this](const AlarmChange& change) {
        return change.isAnnouncement() && !quiet_.contains(change.id);
      });
  if (isHeard) matter_.heard = rooms_.clock.steadyNow();
  look();
}

void AlarmSound::look() {
  const AlarmGlance now = rooms_.desk.glance();
  if (tellsOfAnother(matter_.glance, now)) matter_.heard = rooms_.clock.steadyNow();
  matter_.glance = now;
  // All are acknowledged: the next one finds nothing silenced.
  if (!alarmToneOf(now)) matter_.silenced.reset();
  judge();
}

void AlarmSound::judge() {
  matter_.hasDevice = device_->isThere();
  const AlarmSoundVerdict verdict = alarmSoundNow(matter_);
  const AlarmSoundVerdict before = std::exchange(verdict_, verdict);
  if (verdict.tone != before.tone) {
    if (verdict.tone) {
      repeating_.start(alarmToneEvery(*verdict.tone));
      burst();
    } else {
      repeating_.stop();
      device_->stop();
    }
  }
  if (verdict.state != before.state) emit stateChanged(verdict.state);
}

void AlarmSound::burst() {
  if (verdict_.tone) device_->play(*verdict_.tone, matter_.settings.volume);
}

QString AlarmSound::silenceRefusal() const {
  const auto may = rooms_.guard.check(session_, Permission::SilenceAlarms);
  return may ? QString() : may.error().message;
}

void AlarmSound::silence() {
  if (!session_.isValid()) return;
  if (verdict_.state != AlarmSoundState::Sounding) {
    emit told(tr("No alarm sounds now."));
    return;
  }
  // Covers what was heard when it was asked for, not what comes while that is written.
  const SteadyTime asked = rooms_.clock.steadyNow();
  whenDone(rooms_.desk.silence(session_), this, [this, asked](const Result<qint64>& entry) {
    if (!entry) {
      emit told(entry.error().message);
      return;
    }
    matter_.silenced = asked;
    judge();
    if (state() == AlarmSoundState::Silenced) {
      emit told(tr("The sound is silenced until another alarm comes."));
    }
  });
}

void AlarmSound::setSettings(const AlarmSoundSettings& settings) {
  wanted_ = settings;
  const bool goesOff = matter_.settings.isOn && !settings.isOn;
  if (goesOff && session_.isValid()) {
    switchOff();
    return;
  }
  matter_.settings = settings;
  judge();
}

void AlarmSound::switchOff() {
  whenDone(rooms_.desk.silence(session_), this, [this](const Result<qint64>& entry) {
    if (wanted_.isOn) return;  // changed their mind meanwhile
    if (!entry) {
      wanted_ = matter_.settings;
      emit told(entry.error().message);
      emit offRefused();
      return;
    }
    matter_.settings = wanted_;
    judge();
  });
}

}  // namespace linewarden::ui
