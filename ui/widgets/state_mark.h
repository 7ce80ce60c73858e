// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/plc/reading.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/priority.h"

#include <QWidget>

namespace linewarden::ui {

/// The shape of an equipment state, drawn into the square `box`: running is full, stopped
/// is hollow, what lies between is partly filled.
void paintStateShape(QPainter& painter, EquipmentState state, const QRectF& box, const QColor& ink);

/// An equipment state as word and shape (LOOK): neutral unless `abnormal`, which lends it
/// that priority's colour; struck through while its quality is stale.
class StateMark final : public QWidget {
  Q_OBJECT

 public:
  explicit StateMark(TextSize size = TextSize::Body, QWidget* parent = nullptr);

  void setState(EquipmentState state, Priority abnormal, Quality quality);
  /// What is said after the word in quiet ink, such as "for 4 min"; may be empty.
  void setNote(const QString& note);
  [[nodiscard]] QString text() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void tell();

  TextSize size_;
  EquipmentState state_ = EquipmentState::Unknown;
  Priority abnormal_ = Priority::None;
  Quality quality_ = Quality::Bad;
  QString note_;
};

}  // namespace linewarden::ui
