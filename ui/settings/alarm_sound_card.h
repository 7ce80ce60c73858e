// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"
#include "ui/widgets/card.h"

#include <memory>

class QSpinBox;

namespace linewarden {
class AccessGuard;
}  // namespace linewarden

namespace linewarden::ui {

class Button;
class SegmentedChoice;
class SettingRow;
class SoundDevice;
class ViewSettings;

/// How this workstation sounds while alarms wait for somebody: whether, how loud, and to hear it
/// once. For those who may silence alarms; the others see how it is. GUI thread.
class AlarmSoundCard final : public Card {
  Q_OBJECT

 public:
  AlarmSoundCard(AccessGuard& guard, ViewSettings& view, QWidget* parent);
  ~AlarmSoundCard() override;

  void setSession(const Session& session);

 private:
  [[nodiscard]] QWidget* makeVolume();
  void showValues();
  void showMeaning();
  void play();

  AccessGuard& guard_;
  ViewSettings& view_;
  Session session_;
  SegmentedChoice* choice_;
  SettingRow* choiceRow_;
  QSpinBox* volume_ = nullptr;
  Button* play_ = nullptr;
  SettingRow* volumeRow_;
  std::unique_ptr<SoundDevice> device_;  // made when it is to be heard first
};

}  // namespace linewarden::ui
