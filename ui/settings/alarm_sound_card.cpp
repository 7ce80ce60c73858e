// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/alarm_sound_card.h"

#include "app/identity/access_guard.h"
#include "ui/alarm_sound/sound_device.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/view_settings.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/segmented_choice.h"

#include <QHBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int volumeWidth = 16 * gridStep;
constexpr int volumeStep = 10;
const QString soundOn = QStringLiteral("on");
const QString soundOff = QStringLiteral("off");
}  // namespace

AlarmSoundCard::AlarmSoundCard(AccessGuard& guard, ViewSettings& view, QWidget* parent)
    : Card(tr("Sound of alarms"), parent), guard_(guard), view_(view) {
  choice_ = new SegmentedChoice(tr("Sound"), this);
  choice_->setObjectName(QStringLiteral("alarmSound"));
  choice_->addChoice(soundOn, tr("On"));
  choice_->addChoice(soundOff, tr("Off"));
  choiceRow_ = new SettingRow(tr("Sound"), {}, choice_, this);
  content()->addWidget(choiceRow_);
  content()->addWidget(makeRule(this));
  volumeRow_ = new SettingRow(tr("Volume"), {}, makeVolume(), this);
  content()->addWidget(volumeRow_);
  connect(choice_, &SegmentedChoice::chosen, this, [this](const QString& id) {
    view_.setAlarmSound({id == soundOn, view_.alarmSound().volume});
  });
  connect(volume_, &QSpinBox::valueChanged, this, [this](int volume) {
    view_.setAlarmSound({view_.alarmSound().isOn, volume});
  });
  connect(play_, &Button::clicked, this, &AlarmSoundCard::play);
  connect(&view_, &ViewSettings::alarmSoundChanged, this, &AlarmSoundCard::showValues);
  showValues();
  showMeaning();
}

AlarmSoundCard::~AlarmSoundCard() = default;

QWidget* AlarmSoundCard::makeVolume() {
  auto* control = new QWidget(this);
  auto* row = new QHBoxLayout(control);
  row->setContentsMargins(0, 0, 0, 0);
  volume_ = new NumberBox(control);
  volume_->setObjectName(QStringLiteral("alarmVolume"));
  volume_->setRange(AlarmSoundSettings::leastVolume, 100);
  volume_->setSingleStep(volumeStep);
  volume_->setSuffix(tr(" %"));
  volume_->setKeyboardTracking(false);
  volume_->setFixedWidth(volumeWidth);
  volume_->setAccessibleName(tr("Volume in per cent"));
  play_ = new Button(tr("Play"), ButtonKind::Plain, control);
  play_->setObjectName(QStringLiteral("playAlarmSound"));
  play_->setIconName(QStringLiteral("play"));
  play_->setAccessibleName(tr("Play the sound of a critical alarm once"));
  row->addWidget(volume_);
  row->addWidget(play_);
  return control;
}

void AlarmSoundCard::setSession(const Session& session) {
  session_ = session;
  if (!session.isValid() && device_) device_->stop();
  showMeaning();
}

void AlarmSoundCard::showValues() {
  const AlarmSoundSettings sound = view_.alarmSound();
  choice_->setCurrent(sound.isOn ? soundOn : soundOff);
  volume_->setValue(sound.volume);
}

// Switching off silences, and so does turning down.
void AlarmSoundCard::showMeaning() {
  const bool may = guard_.check(session_, Permission::SilenceAlarms).ok();
  choice_->setEnabled(may);
  volume_->setEnabled(may);
  choiceRow_->setMeaning(
      may ? tr("While a critical or high alarm stands that nobody has acknowledged, locked or not. "
               "For everyone at this workstation; switching it off is written to the audit trail.")
          : tr("For everyone at this workstation. Those who may silence alarms can change it."));
  const bool isMissing = device_ && !device_->isThere();
  volumeRow_->setMeaning(isMissing ? tr("This workstation has nothing to make sound with. Connect "
                                        "loudspeakers, or switch them on.")
                                   : tr("Set it so that it is heard over the machines."));
}

void AlarmSoundCard::play() {
  if (!device_) {
    device_ = makeSoundDevice();
    connect(device_.get(), &SoundDevice::isThereChanged, this, &AlarmSoundCard::showMeaning);
  }
  device_->play(AlarmTone::Critical, volume_->value());
  showMeaning();
}

}  // namespace linewarden::ui
