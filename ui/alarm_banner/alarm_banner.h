// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/identity/session.h"
#include "ui/alarm_banner/banner_matter.h"
#include "ui/alerts/alert_rooms.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace linewarden::ui {

class AlarmActs;
class AlarmSound;
class Badge;
class Button;
class ElidedLabel;

/// Over the whole window while critical alarms stand that nobody has acknowledged: the newest one,
/// how many there are, and the ways to acknowledge it and to silence the sound. To nobody signed
/// in, and behind a lock, it says only how many. GUI thread; what stands is looked through in
/// another, and shown anew at most four times a second.
class AlarmBanner final : public QFrame {
  Q_OBJECT

 public:
  AlarmBanner(const AlertRooms& rooms, AlarmSound& sound, QWidget* parent = nullptr);
  ~AlarmBanner() override;

  /// Who is signed in and awake, with the rights they have now; an invalid session: nobody.
  void setSession(const Session& session);

 signals:
  /// "alerts:<id>" or "alerts:priority=critical".
  void openRequested(const QString& address);
  void told(const QString& text);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  [[nodiscard]] Button* addButton(QHBoxLayout* row, const char* name, const QString& text,
                                  const QString& icon);
  void look();
  void ask();
  void take(const Result<BannerMatter>& matter);
  void showMatter();
  void showForNobody();
  void showSilence();
  void appear(bool isAnother, int waiting);
  void showStale();
  void openAlarm();
  [[nodiscard]] bool isUnderHand() const;
  [[nodiscard]] bool isResting() const;

  AlertRooms rooms_;
  AlarmSound& sound_;
  AlarmActs* acts_;
  Session session_;
  bool maySee_ = false;  // more than how many
  int critical_ = 0;     // by the newest glance
  BannerMatter matter_;  // what is shown to somebody signed in
  QTimer soon_;          // runs while what has changed waits to be shown
  QTimer slow_;
  bool isAsking_ = false;
  int toldWaiting_ = 0;                  // as assistive tools were told, while it stands
  std::optional<SteadyTime> handMoved_;  // over the buttons
  std::optional<SteadyTime> failed_;     // the newest question, which is not asked again at once
  std::optional<UtcTime> answered_;      // the newest answer, for this person
  int turn_ = 0;                         // answers that were asked for somebody else are not shown
  Badge* badge_ = nullptr;
  QLabel* count_ = nullptr;
  ElidedLabel* title_ = nullptr;
  ElidedLabel* where_ = nullptr;
  QLabel* time_ = nullptr;
  Button* silence_ = nullptr;
  Button* acknowledge_ = nullptr;
  Button* more_ = nullptr;
};

}  // namespace linewarden::ui
