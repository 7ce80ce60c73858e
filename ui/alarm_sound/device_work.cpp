// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarm_sound/device_work.h"

#include <QAudio>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QTimer>
#include <QUrl>

// Q_INIT_RESOURCE has to stand outside any namespace.
static void initAlarmSoundResource() {
  Q_INIT_RESOURCE(alarm_sounds);
}

namespace linewarden::ui {

namespace {

constexpr std::chrono::seconds lookForDeviceEvery{5};
constexpr std::chrono::milliseconds playsWithin{500};

QUrl soundFileOf(AlarmTone tone) {
  return QUrl(tone == AlarmTone::Critical ? QStringLiteral("qrc:/linewarden/sounds/critical.wav")
                                          : QStringLiteral("qrc:/linewarden/sounds/high.wav"));
}

}  // namespace

DeviceWork::DeviceWork() {
  initAlarmSoundResource();
}

DeviceWork::~DeviceWork() = default;

void DeviceWork::begin() {
  timer_ = new QTimer(this);
  connect(timer_, &QTimer::timeout, this, &DeviceWork::look);
  timer_->start(lookForDeviceEvery);
  check_ = new QTimer(this);
  check_->setSingleShot(true);
  check_->setInterval(playsWithin);
  connect(check_, &QTimer::timeout, this, &DeviceWork::checkPlays);
  look();
}

void DeviceWork::end() {
  effect_.reset();
  asked_.reset();
  tone_.reset();
  delete check_;
  check_ = nullptr;
  delete timer_;
  timer_ = nullptr;
}

void DeviceWork::play(AlarmTone tone, int volume) {
  const QAudioDevice device = QMediaDevices::defaultAudioOutput();
  if (device.isNull() || check_ == nullptr) return;
  // Another device, such as a headset that was plugged in, needs another effect.
  if (!effect_ || device != device_) {
    device_ = device;
    makeEffect();
  }
  effect_->stop();
  if (asked_ != tone) {
    asked_ = tone;
    tone_.reset();
    effect_->setSource(soundFileOf(tone));
    takeStatus();
    if (!effect_) return;
  }
  effect_->setVolume(QAudio::convertVolume(static_cast<float>(volume) / 100.0F,
                                           QAudio::LogarithmicVolumeScale,
                                           QAudio::LinearVolumeScale));
  effect_->play();
  check_->start();
}

void DeviceWork::makeEffect() {
  asked_.reset();
  tone_.reset();
  effect_ = std::make_unique<QSoundEffect>(device_);
  // Queued: an effect may not be dropped while it tells of itself.
  connect(effect_.get(), &QSoundEffect::statusChanged, this, &DeviceWork::takeStatus,
          Qt::QueuedConnection);
}

void DeviceWork::takeStatus() {
  if (!effect_) return;
  if (effect_->status() == QSoundEffect::Error) {
    giveUp();
  } else if (effect_->status() == QSoundEffect::Ready) {
    tone_ = asked_;
  }
}

// A sound server may take a burst and play nothing.
void DeviceWork::checkPlays() {
  const bool isHeard = effect_ && tone_.has_value() && effect_->isPlaying();
  if (!isHeard) giveUp();
}

// The next look tells it as there again, and the next burst tries anew.
void DeviceWork::giveUp() {
  if (check_ != nullptr) check_->stop();
  effect_.reset();
  asked_.reset();
  tone_.reset();
  emit found(false);
}

void DeviceWork::stop() {
  if (check_ != nullptr) check_->stop();
  if (effect_) effect_->stop();
}

void DeviceWork::look() {
  emit found(!QMediaDevices::defaultAudioOutput().isNull());
}

}  // namespace linewarden::ui
