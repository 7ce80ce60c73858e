// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarm_sound/alarm_sound_rule.h"

namespace linewarden::ui {

namespace {

int waiting(const AlarmGlance& glance, AlarmPriority priority) {
  return glance.unacknowledged.at(static_cast<std::size_t>(priority));
}

}  // namespace

std::optional<AlarmTone> alarmToneOf(const AlarmGlance& glance) {
  if (waiting(glance, AlarmPriority::Critical) > 0) return AlarmTone::Critical;
  if (waiting(glance, AlarmPriority::High) > 0) return AlarmTone::High;
  return std::nullopt;
}

AlarmSoundVerdict alarmSoundNow(const AlarmSoundMatter& matter) {
  if (!matter.settings.isOn) return {AlarmSoundState::Off, {}};
  if (!matter.hasDevice) return {AlarmSoundState::NoDevice, {}};
  const auto tone = alarmToneOf(matter.glance);
  if (!tone) return {};
  if (matter.silenced && matter.heard <= *matter.silenced) return {AlarmSoundState::Silenced, {}};
  return {AlarmSoundState::Sounding, tone};
}

bool tellsOfAnother(const AlarmGlance& before, const AlarmGlance& now) {
  if (now.newestCritical > before.newestCritical) return true;
  return waiting(now, AlarmPriority::Critical) > waiting(before, AlarmPriority::Critical) ||
         waiting(now, AlarmPriority::High) > waiting(before, AlarmPriority::High);
}

// IEC 60601-1-8 leaves 2.5 to 15 s between bursts of high and 2.5 to 30 s of medium priority; ours
// take 2.4 and 1.0 s themselves.
std::chrono::milliseconds alarmToneEvery(AlarmTone tone) {
  using namespace std::chrono_literals;
  return tone == AlarmTone::Critical ? 5000ms : 8000ms;
}

}  // namespace linewarden::ui
