// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alarm_list_model.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTableView;

namespace linewarden::ui {

class AlarmDelegate;
class Button;
class StateView;

/// A table of alarms that never jumps under the hand: while the pointer is over it, a row is
/// chosen or it is scrolled, what comes above moves nothing that is looked at, and a line over the
/// table says how many came. Enter or a click opens one; A acknowledges what is chosen, S shelves
/// it; the slash goes to the search. GUI thread.
class AlarmTable final : public QWidget {
  Q_OBJECT

 public:
  enum class Content { Standing, All };

  AlarmTable(Content content, std::shared_ptr<const Plant> plant, const Clock& clock,
             QWidget* parent = nullptr);

  [[nodiscard]] AlarmListModel* model() const { return model_; }
  [[nodiscard]] QTableView* view() const { return view_; }
  /// The first answer is awaited.
  void showLoading();
  /// An answer came; what it says is in the model.
  void showRows();
  /// With rows, told once, and said in a line until an answer comes.
  void showFailure(const QString& text);

  [[nodiscard]] QList<AlarmView> chosen() const;
  [[nodiscard]] AlarmId current() const;
  /// Chooses an alarm's row alone and brings it into sight, where it is shown.
  void choose(const AlarmId& id);
  void unchoose();
  /// How many came above what is looked at.
  [[nodiscard]] int newAbove() const { return static_cast<int>(newAbove_.size()); }

 signals:
  /// Enter or a click on one.
  void opened(const linewarden::AlarmId& id);
  /// Other rows are chosen, by a person.
  void choiceChanged();
  /// Fewer or other many are chosen, as rows went.
  void choiceThinned();
  void acknowledgeWanted();
  void shelveWanted();
  void searchWanted();
  void clearWanted();
  void tryAgainWanted();
  void menuWanted(const QPoint& where);
  void told(const QString& text);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  enum Face { Loading, Failed, AllWell, Nothing, Rows };
  QWidget* makeLine();
  void buildView();
  void makeFaces(Content content);
  void listen();
  void showFace();
  void showCount(bool hasRows);
  void sortBy(int column);
  void blink();
  void fitColumns();
  [[nodiscard]] bool pressed(int key);
  void hold();
  void moveHeld(int by);
  void settle(const QList<AlarmId>& appeared);
  void showNewAbove();
  void goUp();
  void remember();
  void recall();
  [[nodiscard]] bool isHeld() const;

  const Clock& clock_;
  AlarmListModel* model_;
  QTableView* view_;
  AlarmDelegate* delegate_;
  QStackedWidget* faces_;
  StateView* failure_ = nullptr;
  QWidget* line_ = nullptr;
  Button* newer_ = nullptr;
  QLabel* count_ = nullptr;
  QTimer blinkTimer_;
  bool hasAnswer_ = false;
  bool isSilent_ = false;  ///< what changes is not the person's doing
  bool holds_ = false;     ///< within a part: the top row is kept
  int top_ = 0;            ///< row at the top, while holds_
  AlarmId heldCurrent_;    ///< before a part
  qsizetype heldChosen_ = 0;
  UtcTime answered_;                   ///< when the newest answer came
  std::optional<UtcTime> staleSince_;  ///< since then a question failed
  QSet<AlarmId> newAbove_;
  QList<AlarmId> remembered_;  ///< chosen, while rows are built anew
  AlarmId rememberedTop_;
  AlarmId rememberedCurrent_;
};

}  // namespace linewarden::ui
