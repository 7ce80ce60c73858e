// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/plc/reading.h"
#include "ui/widgets/priority.h"

#include <QWidget>

namespace linewarden::ui {

/// A unit as the strip shows it.
struct UnitMark {
  QString title;
  EquipmentState state = EquipmentState::Unknown;
  Quality quality = Quality::Bad;
  Priority abnormal = Priority::None;

  friend bool operator==(const UnitMark&, const UnitMark&) = default;
};

/// A line's units in flow order, left to right, each with the shape of its state and,
/// where something is abnormal, its priority.
class UnitStrip final : public QWidget {
  Q_OBJECT

 public:
  explicit UnitStrip(QWidget* parent = nullptr);

  void setUnits(const QList<UnitMark>& units);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintUnit(QPainter& painter, const UnitMark& unit, const QRect& box) const;

  QList<UnitMark> units_;
};

}  // namespace linewarden::ui
