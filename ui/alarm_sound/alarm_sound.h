// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"
#include "ui/alarm_sound/alarm_sound_rule.h"
#include "ui/alarm_sound/sound_device.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace linewarden {
class AccessGuard;
struct Plant;
}  // namespace linewarden

namespace linewarden::ui {

/// What a sound is made for.
struct AlarmSoundRooms {
  AlarmDesk& desk;
  AccessGuard& guard;
  std::shared_ptr<const Plant> plant;
  const Clock& clock;
};

/// Sounds while a critical or high alarm stands that nobody has acknowledged, also behind a lock
/// and with nobody signed in. GUI thread.
class AlarmSound final : public QObject {
  Q_OBJECT

 public:
  AlarmSound(const AlarmSoundRooms& rooms, std::unique_ptr<SoundDevice> device,
             QObject* parent = nullptr);
  ~AlarmSound() override;

  /// Who is signed in and awake; an invalid session: nobody.
  void setSession(const Session& session) { session_ = session; }
  /// Switching it off while somebody is signed in silences, and is refused and audited as that.
  void setSettings(const AlarmSoundSettings& settings);

  [[nodiscard]] AlarmSoundState state() const { return verdict_.state; }
  /// Why this person may not silence; empty: they may, if something sounds.
  [[nodiscard]] QString silenceRefusal() const;
  /// Silences what stands now, until another alarm is announced. SilenceAlarms; audited as
  /// "alarm.silenced". told() says what came of it.
  void silence();

 signals:
  void stateChanged(linewarden::ui::AlarmSoundState state);
  void told(const QString& text);
  /// Switching it off was refused: it sounds as before, and the settings are to say so.
  void offRefused();

 private:
  void hear(const QList<AlarmChange>& changes);
  void look();
  void judge();
  void burst();
  void switchOff();

  AlarmSoundRooms rooms_;
  std::unique_ptr<SoundDevice> device_;
  QSet<AlarmId> quiet_;  // of medium and low priority, by the plant file
  Session session_;
  AlarmSoundMatter matter_;
  AlarmSoundSettings wanted_;  // what is on its way to matter_
  AlarmSoundVerdict verdict_;
  QTimer looking_;
  QTimer repeating_;
};

}  // namespace linewarden::ui
