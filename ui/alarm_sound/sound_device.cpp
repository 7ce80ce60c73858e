// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarm_sound/sound_device.h"

#include "ui/alarm_sound/device_work.h"

#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QThread>

#include <chrono>

namespace linewarden::ui {

namespace {

constexpr std::chrono::seconds longestGoodbye{1};

/// Where nobody hears anything.
class SilentDevice final : public SoundDevice {
 public:
  void play(AlarmTone, int) override {}
  void stop() override {}
  [[nodiscard]] bool isThere() const override { return false; }
};

/// Asking a sound server may take its time, and the window must not wait for it.
class WorkstationDevice final : public SoundDevice {
 public:
  WorkstationDevice()
      : thread_(std::make_unique<QThread>()), work_(std::make_unique<DeviceWork>()) {
    thread_->setObjectName(QStringLiteral("sound"));
    work_->moveToThread(thread_.get());
    connect(work_.get(), &DeviceWork::found, this, &WorkstationDevice::take);
    thread_->start();
    post([](DeviceWork& work) { work.begin(); });
  }

  ~WorkstationDevice() override {
    post([](DeviceWork& work) {
      work.end();
      work.thread()->quit();
    });
    if (thread_->wait(QDeadlineTimer(longestGoodbye))) return;
    // A server that does not answer must not keep the program from ending; both go with it.
    static_cast<void>(work_.release());
    static_cast<void>(thread_.release());
  }

  void play(AlarmTone tone, int volume) override {
    post([tone, volume](DeviceWork& work) { work.play(tone, volume); });
  }
  void stop() override {
    post([](DeviceWork& work) { work.stop(); });
  }
  [[nodiscard]] bool isThere() const override { return isThere_; }

 private:
  template <class Call>
  void post(Call call) {
    QMetaObject::invokeMethod(
        work_.get(), [work = work_.get(), call] { call(*work); }, Qt::QueuedConnection);
  }

  void take(bool isThere) {
    if (isThere == isThere_) return;
    isThere_ = isThere;
    emit isThereChanged();
  }

  bool isThere_ = true;  // until it is known, so that it is not told as missing at each start
  std::unique_ptr<QThread> thread_;
  std::unique_ptr<DeviceWork> work_;
};

}  // namespace

std::unique_ptr<SoundDevice> makeSoundDevice() {
  const QString platform = QGuiApplication::platformName();
  if (platform == QLatin1String("offscreen") || platform == QLatin1String("minimal")) {
    return std::make_unique<SilentDevice>();
  }
  return std::make_unique<WorkstationDevice>();
}

}  // namespace linewarden::ui
