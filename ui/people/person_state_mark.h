// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/person.h"

#include <QWidget>

class QPainter;

namespace linewarden::ui {

/// The shape of an account's state in the square `box`: active is full, invited half, disabled
/// hollow and struck.
void paintPersonState(QPainter& painter, PersonState state, const QRectF& box, const QColor& ink);

/// An account's state as shape and word.
class PersonStateMark final : public QWidget {
  Q_OBJECT

 public:
  explicit PersonStateMark(const Person& person, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const PersonState state_;
  const QString word_;
};

}  // namespace linewarden::ui
