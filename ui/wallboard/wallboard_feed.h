// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/identity/session.h"
#include "app/production/line_board.h"
#include "ui/wallboard/wallboard_list.h"
#include "ui/wallboard/wallboard_values.h"
#include "ui/widgets/priority.h"

#include <QHash>
#include <QTimer>

#include <memory>
#include <optional>

namespace linewarden {
class AlarmDesk;
}

namespace linewarden::ui {

/// What the wallboard reads from.
struct WallboardRooms {
  std::shared_ptr<const Plant> plant;
  const LineBoard& board;
  AlarmDesk& alarms;
  Session session;  ///< the service identity: may view the plant
  const Clock& clock;
};

/// Values for the wallboard's QML, four times a second. Reads alone. GUI thread.
class WallboardFeed final : public QObject {
  Q_OBJECT
  Q_PROPERTY(linewarden::ui::WallboardTexts texts READ texts NOTIFY textsChanged)
  Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
  Q_PROPERTY(QAbstractItemModel* alarms READ alarms CONSTANT)
  Q_PROPERTY(int lineCount READ lineCount CONSTANT)
  Q_PROPERTY(int linesPerPage READ linesPerPage NOTIFY linesPerPageChanged)

 public:
  /// How many alarms are given to QML; a screen has room for fewer.
  static constexpr int mostAlarms = 20;
  static constexpr std::chrono::seconds pageLasts{15};

  explicit WallboardFeed(WallboardRooms rooms, QObject* parent = nullptr);
  ~WallboardFeed() override;

  void start();
  /// Takes a snapshot now.
  void refresh();
  /// From 1.
  void setLinesPerPage(int lines);
  /// Alarms are known, and readings come or have had their time to come.
  [[nodiscard]] bool isSettled() const;

  [[nodiscard]] const WallboardTexts& texts() const { return texts_; }
  [[nodiscard]] WallboardList* lines() { return &lines_; }
  [[nodiscard]] WallboardList* alarms() { return &alarms_; }
  [[nodiscard]] int lineCount() const;
  [[nodiscard]] int linesPerPage() const { return linesPerPage_; }

 signals:
  void textsChanged();
  void linesPerPageChanged();

 private:
  void askAlarms();
  void takeAlarms(const Result<QList<AlarmView>>& standing);
  void turnPage();
  [[nodiscard]] WallboardTexts captions(UtcTime now) const;
  void showLines(WallboardTexts& texts, UtcTime now);
  void showFreshness(WallboardTexts& texts, UtcTime now) const;
  void showAlarmFreshness(WallboardTexts& texts, UtcTime now) const;
  /// Since when what is shown of alarms may have passed; none while it is what stands.
  [[nodiscard]] std::optional<UtcTime> alarmsStaleSince() const;
  void showAlarms(WallboardTexts& texts, UtcTime now);
  /// Since when the board counts.
  [[nodiscard]] QString countedWords(const QList<LineStatus>& statuses, UtcTime now) const;

  const WallboardRooms rooms_;
  const SteadyTime openedSteady_;
  const UtcTime opened_;
  QList<TagId> watched_;           // every tag that tells how a line does
  QHash<QString, TagId> stateOf_;  // line to its state tag
  QTimer timer_;
  WallboardTexts texts_;
  WallboardList lines_;
  WallboardList alarms_;
  QList<AlarmView> active_;  // most urgent first
  QHash<QString, Priority> worst_;
  QString alarmFailure_;                  // of the newest question; empty where it was answered
  std::optional<SteadyTime> askAgainAt_;  // after a failure
  SteadyTime askedAt_;                    // the newest question
  UtcTime asked_;
  std::optional<UtcTime> alarmsAt_;  // when what is shown was asked for
  bool alarmsChanged_ = true;
  bool isAskingAlarms_ = false;
  bool alarmsKnown_ = false;
  bool readingsKnown_ = false;
  int linesPerPage_ = 3;
  int page_ = 0;
  SteadyTime pageSince_;
};

}  // namespace linewarden::ui
