// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace linewarden::ui {

/// A short word on what was done or failed, at the foot of its parent for some seconds or
/// until it is clicked. One at a time: a newer word takes the place of the older.
class Toast final : public QFrame {
  Q_OBJECT

 public:
  explicit Toast(QWidget* parent);

  void tell(const QString& text);
  [[nodiscard]] QString text() const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  void place();

  QLabel* label_;
  QTimer timer_;
};

}  // namespace linewarden::ui
