// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_desk.h"
#include "app/alerts/alarm_views.h"
#include "app/history/history_reader.h"
#include "app/history/row_history.h"
#include "tests/support/recipe_place.h"
#include "ui/alarm_banner/alarm_banner.h"
#include "ui/alarm_sound/alarm_sound.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace linewarden::test {

/// In place of loudspeakers, which a test machine has not: keeps what it was to play, and may be
/// pulled out.
class PulledDevice final : public ui::SoundDevice {
 public:
  void play(ui::AlarmTone tone, int volume) override {
    played.append(tone);
    volumes.append(volume);
    isPlaying = true;
  }
  void stop() override { isPlaying = false; }
  [[nodiscard]] bool isThere() const override { return there_; }
  void setThere(bool there) {
    there_ = there;
    emit isThereChanged();
  }

  QList<ui::AlarmTone> played;
  QList<int> volumes;
  bool isPlaying = false;

 private:
  bool there_ = true;
};

/// Banner and sound over a real desk with a real store and people.
struct BannerDesk {
  RecipePlace place{bannerPlant()};
  AlarmDesk desk{{*place.store, *place.audit, *place.guard, place.identity->notices(), place.plant,
                  place.clock}};
  AlarmViews views{*place.store, *place.audit, *place.guard};
  RowHistory rows{*place.store, place.plant};
  HistoryReader history{rows, *place.guard, *place.audit, place.plant};
  PulledDevice* device = new PulledDevice;  // the sound's
  ui::AlarmSound sound{{desk, *place.guard, place.plant, place.clock},
                       std::unique_ptr<ui::SoundDevice>(device)};
  QWidget window;
  ui::AlarmBanner* banner;
  QStringList told;
  QStringList opened;

  BannerDesk() {
    auto* column = new QVBoxLayout(&window);
    banner = new ui::AlarmBanner(
        {desk, views, *place.guard, *place.signIn, history, place.plant, place.clock}, sound,
        &window);
    column->addWidget(banner);
    column->addStretch(1);
    QObject::connect(&sound, &ui::AlarmSound::told, &window,
                     [this](const QString& text) { told += text; });
    QObject::connect(banner, &ui::AlarmBanner::told, &window,
                     [this](const QString& text) { told += text; });
    QObject::connect(banner, &ui::AlarmBanner::openRequested, &window,
                     [this](const QString& address) { opened += address; });
    window.resize(1200, 300);
    window.show();
    desk.start();
  }

  static AlarmDefinition definition(const QString& tag, double limit, AlarmPriority priority) {
    AlarmDefinition alarm;
    alarm.id.text = QStringLiteral("%1:%2").arg(tag, alarmPriorityName(priority));
    alarm.title = QStringLiteral("%1 too high").arg(tag);
    alarm.line = QStringLiteral("L1");
    alarm.tag = tag;
    alarm.condition.limit = limit;
    alarm.priority = priority;
    return alarm;
  }

  static std::shared_ptr<const Plant> bannerPlant() {
    auto plant = std::make_shared<Plant>();
    Line line;
    line.id = QStringLiteral("L1");
    line.title = QStringLiteral("Line 1");
    plant->lines = {line};
    for (const QString& name : {QStringLiteral("Torque"), QStringLiteral("Pressure")}) {
      Tag tag;
      tag.id = TagId{plant->tags.size() + 1};
      tag.name = name;
      tag.title = name;
      tag.type = DataType::Float64;
      plant->tagIndex.insert(name, plant->tags.size());
      plant->tags.append(tag);
      plant->alarms +=
          {definition(name, 90, AlarmPriority::Critical), definition(name, 80, AlarmPriority::High),
           definition(name, 70, AlarmPriority::Medium)};
    }
    return plant;
  }

  /// The PLC reads this, a second later.
  void read(const char* tag, double value) {
    place.clock.advance(std::chrono::seconds(1));
    desk.consume(
        {{place.plant->tag(QLatin1String(tag))->id, value, Quality::Good, place.clock.now(), {}}});
  }
  /// Signed in and awake from now on.
  Session enter(const char* name) {
    const Session session = place.enter(QLatin1String(name));
    setSession(session);
    return session;
  }
  void setSession(const Session& session) {
    sound.setSession(session);
    banner->setSession(session);
  }
  template <class Widget = QWidget>
  [[nodiscard]] Widget* find(const char* name) const {
    return window.findChild<Widget*>(QLatin1String(name));
  }
  [[nodiscard]] bool sees(const char* name) const {
    const auto* widget = find(name);
    return widget != nullptr && widget->isVisible();
  }
  [[nodiscard]] QString title() const { return find<QLabel>("bannerTitle")->accessibleName(); }
  void press(const char* name) const {
    auto* button = find<QAbstractButton>(name);
    QVERIFY2(button != nullptr && button->isVisible() && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
  }
  /// The actions of the trail with this name.
  [[nodiscard]] qsizetype audited(const QString& action) {
    const auto entries = waitFor(place.audit->entriesBefore(0, 1000));
    if (!entries) return -1;
    return std::count_if(entries->begin(), entries->end(), [&action](const AuditEntry& entry) {
      return entry.event.action == action;
    });
  }
};

}  // namespace linewarden::test
