// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/plc/reading.h"
#include "ui/widgets/priority.h"

#include <QAbstractButton>
#include <QHash>

class QVBoxLayout;

namespace linewarden::ui {

class Badge;
class RangeBar;
class StateMark;
class ValueText;

/// A unit of the line: its state, and up to three values with their units and limits. The
/// chosen one is framed; one with something out of limits is marked.
class UnitCard final : public QAbstractButton {
  Q_OBJECT

 public:
  UnitCard(const Plant& plant, const Unit& unit, QWidget* parent = nullptr);

  /// The tags it needs readings of.
  [[nodiscard]] QList<TagId> tags() const;
  [[nodiscard]] const QString& unit() const { return unit_; }
  void setReadings(const QHash<TagId, Reading>& readings, UtcTime now);
  /// The worst of what is out of limits in this unit.
  void setAbnormal(Priority priority);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Key {
    const Tag* tag;
    ValueText* value;
    RangeBar* bar;
  };
  void addKey(QVBoxLayout* column, const Tag& tag);
  void tell();

  QString unit_;
  const Tag* stateTag_;
  StateMark* state_;
  Badge* badge_;
  QList<Key> keys_;
  Priority abnormal_ = Priority::None;
  EquipmentState shownState_ = EquipmentState::Unknown;
  Quality shownQuality_ = Quality::Bad;
};

}  // namespace linewarden::ui
