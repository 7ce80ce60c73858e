// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/history/history.h"
#include "app/plant/plant.h"

#include <QObject>
#include <QString>

#include <memory>

namespace linewarden {

/// Records what the PLCs tell: collects readings of recorded tags and gives them to
/// history each second, from a thread of its own. While history fails it holds a minute of
/// them and tries again each second; what comes then is lost and becomes a gap.
///
/// A stop leaves a gap mark behind; after a crash the next start puts one after the newest
/// sample, so that no trend joins two runs with a line.
class HistoryRecorder : public QObject {
  Q_OBJECT

 public:
  HistoryRecorder(History& history, std::shared_ptr<const Plant> plant, const Clock& clock);
  ~HistoryRecorder() override;

  void start();
  /// Writes what is held and ends the thread; within 2 s, whatever the store does. Once
  /// nothing calls consume() any more.
  void stop();

  /// From the PLC thread; returns at once.
  void consume(const ReadingBatch& batch);
  /// Why recording fails, for people; empty while all is well. Any thread.
  [[nodiscard]] QString problem() const;

 signals:
  /// In this object's thread. Empty: recording works again.
  void problemChanged(const QString& problem);

 private:
  class Work;
  std::shared_ptr<Work> work_;  // shared with answers that come after a stop
};

}  // namespace linewarden
