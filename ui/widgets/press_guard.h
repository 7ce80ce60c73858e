// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace linewarden::ui {

/// What appears by itself, such as a strip over a page, moves what is below it under the hand.
/// While that has just happened, presses of the mouse on the grounds do nothing: they were meant
/// for what stood there before. The keyboard is not touched. GUI thread.
class PressGuard final : public QObject {
  Q_OBJECT

 public:
  explicit PressGuard(QObject* parent);

  /// A widget on which, and on whose children, presses are then ignored.
  void addGround(QWidget* ground);
  /// A widget whose coming and going moves the grounds.
  void watch(QWidget* strip);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void begin();
  [[nodiscard]] bool isOnGround(const QObject* object) const;
  [[nodiscard]] bool swallows(const QObject* object, const QEvent& event);

  QList<QPointer<QWidget>> grounds_;
  QList<const QObject*> strips_;  // compared alone
  QDeadlineTimer until_;
  bool isGuarding_ = false;    // filters the program's events
  bool isSwallowing_ = false;  // from a press that was ignored until its release
};

}  // namespace linewarden::ui
