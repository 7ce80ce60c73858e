// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_desk.h"
#include "app/base/clock.h"

#include <chrono>
#include <optional>

/// What should be heard of alarms. Pure functions.
namespace linewarden::ui {

/// The sounds there are; medium and low alarms are seen, not heard.
enum class AlarmTone { Critical, High };

/// What a workstation chose.
struct AlarmSoundSettings {
  static constexpr int leastVolume = 10;  ///< quieter is off, and off is told

  bool isOn = true;
  int volume = 70;  ///< leastVolume to 100, as loudness is felt

  friend bool operator==(const AlarmSoundSettings&, const AlarmSoundSettings&) = default;
};

/// What the sound depends on.
struct AlarmSoundMatter {
  AlarmGlance glance;
  /// When this window heard of the newest critical or high alarm. By the steady clock: alarms
  /// carry the PLC's time, which may be behind a silence that came before they did.
  SteadyTime heard;
  std::optional<SteadyTime> silenced;  ///< when somebody silenced what stood then
  AlarmSoundSettings settings;
  bool hasDevice = true;
};

enum class AlarmSoundState {
  Ready,     ///< nothing to be heard
  Sounding,  ///< until acknowledged or silenced
  Silenced,  ///< something would sound
  Off,       ///< by the workstation's settings
  NoDevice,
};

struct AlarmSoundVerdict {
  AlarmSoundState state = AlarmSoundState::Ready;
  std::optional<AlarmTone> tone;  ///< only while Sounding

  friend bool operator==(const AlarmSoundVerdict&, const AlarmSoundVerdict&) = default;
};

/// The most urgent alarm that nobody has acknowledged sounds, active or not any more. Silencing
/// covers what had been heard of until then; what is announced later brings the sound back.
[[nodiscard]] AlarmSoundVerdict alarmSoundNow(const AlarmSoundMatter& matter);
/// What would sound if nobody had silenced or switched off anything.
[[nodiscard]] std::optional<AlarmTone> alarmToneOf(const AlarmGlance& glance);
/// A glance tells by itself of a critical or high alarm that was not there before.
[[nodiscard]] bool tellsOfAnother(const AlarmGlance& before, const AlarmGlance& now);
/// From the begin of a burst to the next.
[[nodiscard]] std::chrono::milliseconds alarmToneEvery(AlarmTone tone);

}  // namespace linewarden::ui
