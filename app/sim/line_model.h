// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/plant/plant.h"

#include <QList>
#include <QSet>
#include <QString>

#include <vector>

namespace linewarden::sim {

/// One line's programme: orders of six hours that begin with a changeover (each fourth with
/// cleaning), stops at random in between, speed, counts. It moves in whole seconds from the
/// beginning of an order, so any two models of a line with one seed agree on every moment,
/// whenever they were made. One thread.
class LineModel {
 public:
  /// What a machine of the line does.
  struct UnitRun {
    QString id;
    EquipmentState state = EquipmentState::Idle;
    double drive = 0;   ///< 0 to 1, follows running within seconds: flows, currents
    double warmth = 0;  ///< 0 to 1, follows running within minutes: temperatures
    int stopCause = 0;  ///< of its last stop in this order, 1 to 9; 0 before the first
  };

  struct Setup {
    int place = 0;           ///< of the line in the plant: staggers its orders against the others'
    double targetSpeed = 0;  ///< items per minute
    double itemLitres = 1;   ///< what one item holds
  };

  LineModel(const Line& line, const Setup& setup, quint64 seed, UtcTime from);

  /// Never back; a part of a second waits for the rest of it.
  void advanceTo(UtcTime time);

  void setTargetSpeed(double perMinute) { target_ = perMinute; }
  /// The unit (or with the line's id its first one) stands still until released.
  void hold(const QString& unitOrLine);
  void release(const QString& unitOrLine);

  [[nodiscard]] EquipmentState state() const { return state_; }
  /// Items per minute.
  [[nodiscard]] double speed() const { return speed_; }
  [[nodiscard]] double targetSpeed() const { return target_; }
  [[nodiscard]] double itemLitres() const { return itemLitres_; }
  /// Since the order began.
  [[nodiscard]] double good() const { return good_; }
  [[nodiscard]] double reject() const { return reject_; }
  [[nodiscard]] QString product() const;
  [[nodiscard]] QString orderNumber() const;
  /// nullptr when the unit is not of this line.
  [[nodiscard]] const UnitRun* unit(const QString& id) const;

 private:
  void beginOrder(qint64 slot);
  void stepSecond();
  void planNextStop();
  [[nodiscard]] EquipmentState plannedState() const;
  void setUnitStates();
  void produce();

  const quint64 seed_;
  const qint64 stagger_;  // seconds
  const double itemLitres_;
  double target_;
  qint64 second_ = 0;  // since 1970, where the model stands
  qint64 slot_ = 0;
  qint64 productionBegin_ = 0;
  qint64 runBegin_ = 0;
  qint64 stopBegin_ = 0;
  qint64 stopEnd_ = 0;
  quint64 stopNumber_ = 0;
  std::size_t failing_ = 0;  // index of the unit that the next stop comes from
  EquipmentState stopState_ = EquipmentState::Stopped;
  EquipmentState state_ = EquipmentState::Idle;
  double speed_ = 0;
  double good_ = 0;
  double reject_ = 0;
  std::vector<UnitRun> units_;
  QSet<QString> held_;
};

}  // namespace linewarden::sim
