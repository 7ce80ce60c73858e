// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallboard/wallboard_look.h"

#include <QQuickPaintedItem>

namespace linewarden::ui {

/// The shapes of the window's widgets, as large as a wallboard needs them: a priority with its
/// letter, or an equipment state where one is set. Not final: QML derives from it.
class WallboardMark : public QQuickPaintedItem {
  Q_OBJECT
  Q_PROPERTY(linewarden::ui::WallboardLook* look READ look WRITE setLook NOTIFY changed)
  Q_PROPERTY(int priority READ priority WRITE setPriority NOTIFY changed)
  Q_PROPERTY(int state READ state WRITE setState NOTIFY changed)
  Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY changed)

 public:
  explicit WallboardMark(QQuickItem* parent = nullptr);

  [[nodiscard]] WallboardLook* look() const { return look_; }
  void setLook(WallboardLook* look);
  /// Priority, by its number.
  [[nodiscard]] int priority() const { return priority_; }
  void setPriority(int priority);
  /// EquipmentState, by its number; below 0: this is no mark of a state.
  [[nodiscard]] int state() const { return state_; }
  void setState(int state);
  /// Of a state.
  [[nodiscard]] QColor ink() const { return ink_; }
  void setInk(const QColor& ink);

  void paint(QPainter* painter) override;

 signals:
  void changed();

 private:
  void drawAnew();

  WallboardLook* look_ = nullptr;
  int priority_ = 0;
  int state_ = -1;
  QColor ink_;
};

}  // namespace linewarden::ui
