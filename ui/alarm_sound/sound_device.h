// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarm_sound/alarm_sound_rule.h"

#include <QObject>

#include <memory>

namespace linewarden::ui {

/// What a workstation makes sound with. Calls return at once and never fail; where there is nothing
/// to be heard with, isThere() says so. Lives in the thread that makes it.
class SoundDevice : public QObject {
  Q_OBJECT

 public:
  /// A burst, once, in place of one that still plays. Volume as in AlarmSoundSettings.
  virtual void play(AlarmTone tone, int volume) = 0;
  virtual void stop() = 0;
  /// As last seen; it may come and go.
  [[nodiscard]] virtual bool isThere() const = 0;

 signals:
  void isThereChanged();
};

/// The workstation's own, looked for in a thread of its own. Where the window is drawn for nobody
/// (offscreen, minimal) there is none.
[[nodiscard]] std::unique_ptr<SoundDevice> makeSoundDevice();

}  // namespace linewarden::ui
