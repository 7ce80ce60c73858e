// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarm_sound/alarm_sound_rule.h"

#include <QAudioDevice>
#include <QObject>

#include <memory>
#include <optional>

class QSoundEffect;
class QTimer;

namespace linewarden::ui {

/// The part of a sound device that may wait for the sound server. All calls in the thread it was
/// moved to.
class DeviceWork final : public QObject {
  Q_OBJECT

 public:
  DeviceWork();
  ~DeviceWork() override;

  /// Looks for a device, now and every few seconds.
  void begin();
  /// Ends what plays and what looks, before the thread ends.
  void end();
  /// Nothing where there is no device. One on which it cannot be heard is told as not there until
  /// the next look.
  void play(AlarmTone tone, int volume);
  void stop();

 signals:
  /// After each look.
  void found(bool isThere);

 private:
  void look();
  void makeEffect();
  void takeStatus();
  void checkPlays();
  void giveUp();

  QTimer* timer_ = nullptr;
  QTimer* check_ = nullptr;  // runs from a play until it must be heard
  std::unique_ptr<QSoundEffect> effect_;
  QAudioDevice device_;             // of effect_
  std::optional<AlarmTone> asked_;  // that effect_ loads, or has loaded
  std::optional<AlarmTone> tone_;   // that effect_ has loaded
};

}  // namespace linewarden::ui
