// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/drift_guard.h"
#include "app/recipes/drift_rules.h"
#include "app/recipes/recipe_download.h"
#include "app/recipes/recipe_verification.h"

#include <QSet>

#include <vector>

namespace linewarden {

/// What was loaded into a line last, and whether its signatures still hold.
struct LoadedRecipe {
  DownloadRecord download;
  RecipeVerification judged;
  qint64 newest = 0;            ///< the line's last download of all, also one that failed
  bool isLoading = false;       ///< that one runs at this moment
  UtcTime compareFrom;          ///< its end: what was read before says nothing
  QList<DriftRecord> standing;  ///< what the store says still stands
};

/// A shift as it happened, with the parameter it concerns.
struct LineShift {
  QString parameter;
  QString tag;  ///< measured
  double target = 0;
  std::optional<ShiftSignal> signal;  ///< none: it is over
};

/// A line whose PLC is compared with the recipe that was loaded last. Pure: readings in, events
/// out. One thread.
class GuardedLine {
 public:
  GuardedLine(LoadedRecipe loaded, std::shared_ptr<const Plant> plant, UtcTime now);

  [[nodiscard]] const LoadedRecipe& loaded() const { return loaded_; }
  /// The same recipe, looked at anew. Nothing is compared while the line is loaded; afterwards, and
  /// after a load that failed, all is compared from the start.
  void renew(LoadedRecipe loaded, UtcTime now);
  /// Tags whose readings it wants.
  [[nodiscard]] QSet<TagId> tags() const;

  [[nodiscard]] std::vector<DriftEvent> consume(const ReadingBatch& batch);
  /// Of what stood in the store when this began, what is over by now; once each.
  [[nodiscard]] QList<DriftRecord> takeEnded();
  /// What the measured values of that batch show.
  [[nodiscard]] QList<LineShift> watch(const ReadingBatch& batch);
  /// Time goes on.
  [[nodiscard]] QList<LineShift> advance(UtcTime now);

  [[nodiscard]] DriftView view() const;
  [[nodiscard]] QList<WatchView> watches() const;
  /// The parameter that writes the tag; empty where none does.
  [[nodiscard]] const RecipeParameter* parameterOf(const QString& name) const;

 private:
  struct Watched {
    QString parameter;
    const Tag* tag = nullptr;  // measured
    ProcessWatch watch;
    bool isSignalled = false;
  };

  void makeWatches();
  void startBook(UtcTime now);
  [[nodiscard]] DriftStanding standingOf(const DriftRecord& record) const;
  [[nodiscard]] DriftBook makeBook(UtcTime now) const;
  void collect(Watched& watched, const std::optional<ShiftSignal>& signal,
               QList<LineShift>& shifts) const;

  LoadedRecipe loaded_;
  std::shared_ptr<const Plant> plant_;
  TagId stateTag_;
  DriftBook book_;
  std::vector<Watched> watches_;
};

/// What a register of that tag can tell apart at `value`, in engineering units.
[[nodiscard]] double resolutionOf(const Tag& tag, double value);

}  // namespace linewarden
