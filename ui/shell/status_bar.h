// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/identity/session.h"
#include "ui/alarm_sound/alarm_sound_rule.h"
#include "ui/signin/demo_account.h"

#include <QFrame>
#include <QTimer>

#include <array>
#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;

namespace linewarden {
class Console;
}

namespace linewarden::ui {

class Button;

/// Always in sight, locked or not: PLC connections, store, recording, active alarms by priority,
/// their sound, who is signed in, the lock and the time. Each part opens what is behind it, while
/// somebody is signed in.
class StatusBar final : public QFrame {
  Q_OBJECT

 public:
  explicit StatusBar(const Clock& clock, QWidget* parent = nullptr);

  /// From now on it tells about this console.
  void setConsole(Console* console);
  /// Who is signed in and awake; an invalid session: nobody.
  void setSession(const Session& session);
  /// Shows password and running code of this person of the practice plant, locked or not.
  void setDemo(const std::optional<DemoAccount>& account);
  /// What is heard of alarms.
  void setSound(AlarmSoundState state);
  /// Asks the services anew; also done each second.
  void refresh();

 signals:
  void openRequested(const QString& address);
  void lockRequested();
  void switchUserRequested();
  void signOutRequested();
  void silenceRequested();

 private:
  Button* addPart(const QString& name, const QString& meaning, std::function<void()> open);
  void addAlarmParts();
  [[nodiscard]] QList<Button*> openParts() const;
  void showDemo();
  void showPlcs();
  void showStore();
  void showAlarms();
  void showSound();
  void showPlcList();
  void showStoreList();
  void openAlarms(AlarmPriority priority);
  void openSound();
  void showPersonMenu();
  void refreshClock();

  const Clock& clock_;
  Console* console_ = nullptr;
  Session session_;
  QHBoxLayout* row_;
  Button* plcs_;
  Button* store_;
  Button* recording_;
  QLabel* demo_;
  std::optional<DemoAccount> demoAccount_;
  std::array<Button*, 4> alarms_{};  // by AlarmPriority
  Button* sound_;
  AlarmSoundState soundState_ = AlarmSoundState::Ready;
  Button* person_;
  Button* lock_;
  QLabel* time_;
  QTimer timer_;
  QTimer alarmsSoon_;  // runs while what has changed waits to be shown
  int ticks_ = 0;
};

}  // namespace linewarden::ui
