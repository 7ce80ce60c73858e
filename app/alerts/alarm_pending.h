// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"

#include <QHash>
#include <QList>

namespace linewarden {

/// Changes on their way to the journal, of a bounded size whatever comes. Pure.
///
/// Of one alarm 30 changes a minute are kept one by one; further ones of that minute only as the
/// newest of each kind and a count. When the store cannot be written, more than `most` waiting
/// changes are kept so too.
class AlarmPending {
 public:
  static constexpr qsizetype most = 20'000;
  static constexpr int mostAMinute = 30;

  void add(const AlarmChange& change);
  /// Time goes on: counts of minutes that are over go to the journal.
  void tick(UtcTime now);
  /// The program ends: all counts do.
  void release();
  [[nodiscard]] bool isEmpty() const { return waiting_.isEmpty(); }
  /// What is to be stored now, in order; it counts as waiting until stored() or takeBack().
  [[nodiscard]] QList<AlarmChange> take();
  void stored() { inFlight_ = 0; }
  /// It could not be stored.
  void takeBack(const QList<AlarmChange>& changes);

 private:
  struct Rate {
    qint64 minute = 0;
    int count = 0;
    QList<AlarmChange> held;  // the newest of each kind, with its count
  };

  void push(const AlarmChange& change);
  void release(Rate& rate);
  [[nodiscard]] static QString kindOf(const AlarmChange& change);

  QList<AlarmChange> waiting_;
  QHash<QString, qsizetype> counted_;  // of waiting_, once it is full
  qsizetype inFlight_ = 0;
  QHash<AlarmId, Rate> rates_;
  qint64 minute_ = 0;
};

}  // namespace linewarden
