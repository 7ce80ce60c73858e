// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/plc/reading.h"

#include <QList>
#include <QString>

#include <array>
#include <limits>
#include <optional>
#include <vector>

/// Whether a PLC still holds what was signed. Pure.
namespace linewarden {

/// A signed parameter and the tag that holds it.
struct WatchedParameter {
  QString name;
  TagId tag;  ///< not valid where the plant has it no more: stays unknown
  QString unit;
  double expected = 0;    ///< as the register holds it: rounded to what its type and scaling can
  double tolerance = 0;   ///< from 0
  double resolution = 0;  ///< of register type and scaling; for Float32 the spacing at `expected`
};

enum class DriftKind {
  Drifted,       ///< differs from what was signed
  Changed,       ///< differs still, by another value
  Returned,      ///< is as signed again
  Flapping,      ///< drifted and returned three times in ten minutes; in place of the third
  MarkMismatch,  ///< the line does not hold the recipe version it should, by its marks
  MarkReturned,  ///< it does again
};

struct DriftEvent {
  DriftKind kind = DriftKind::Drifted;
  QString name;  ///< of the parameter, as are the next; empty for marks
  TagId tag;
  double expected = std::numeric_limits<double>::quiet_NaN();
  double found = std::numeric_limits<double>::quiet_NaN();
  bool deviates = false;  ///< how it stands now; also for marks
  UtcTime since;          ///< of the drift that lasts or ended, of Flapping its first flip
  UtcTime time;           ///< of the reading
  int flips = 0;          ///< drifts and returns with no ten calm minutes between
  std::optional<qint64> foundRecipe;  ///< marks only; none where it is not known or no id
  std::optional<qint64> foundVersion;
};

enum class DriftStanding {
  Ok,
  Drifted,
  Unknown,  ///< no good reading
};

/// How one parameter stands.
struct DriftState {
  QString name;
  TagId tag;
  DriftStanding standing = DriftStanding::Unknown;
  double expected = 0;
  double found = std::numeric_limits<double>::quiet_NaN();  ///< newest that was good; NaN: none
  UtcTime since;                                            ///< of the standing
  int flips = 0;
  bool flapping = false;
};

/// How the marks stand.
struct MarkState {
  DriftStanding standing = DriftStanding::Unknown;
  std::optional<qint64> foundRecipe;
  std::optional<qint64> foundVersion;
  UtcTime since;
};

/// Compares readings with what was signed and tells each change once.
///
/// A value deviates where it differs by more than tolerance + resolution / 2: what lies within half
/// a step is the same to the register. A reading that is not good, is no number or is NaN says
/// nothing about the register: the parameter is unknown, which is neither drift nor return, and
/// when it can be read again it is compared with what was told before.
///
/// A parameter that flaps is told once and then kept quiet until it has not flipped for ten
/// minutes; then it is told how it stands (Drifted or Returned). Changed is told at most once a
/// minute: a register that always moves, being mapped wrong, must not drown what else happens; the
/// value that stays is told when the minute is over.
class DriftBook {
 public:
  static constexpr std::chrono::minutes flapWindow{10};
  static constexpr int flapsFrom = 3;
  static constexpr std::chrono::minutes changesApart{1};

  /// Watched from `since`. Throws BrokenInvariant where an expected value is not finite or a
  /// tolerance or resolution is negative or not finite.
  DriftBook(std::vector<WatchedParameter> parameters, UtcTime since);

  /// What the line's mark tags must hold: which recipe and version was downloaded. Replaces the
  /// marks before; tags that are not valid: no marks.
  void setMark(TagId recipeTag, TagId versionTag, qint64 recipe, qint64 version);

  /// What this batch changed, in its order, the marks last. Readings of other tags are passed over.
  [[nodiscard]] std::vector<DriftEvent> consume(const ReadingBatch& batch);

  /// In the order of the parameters.
  [[nodiscard]] QList<DriftState> states() const;
  /// None where no marks are set.
  [[nodiscard]] std::optional<MarkState> mark() const;
  [[nodiscard]] int drifted() const { return drifted_; }
  [[nodiscard]] int unknown() const { return unknown_; }

 private:
  struct Entry {
    DriftStanding standing = DriftStanding::Unknown;
    bool wasDrifted = false;  // at the newest good reading
    bool flapping = false;
    int flips = 0;
    int next = -1;  // another parameter of the same tag
    double expected = 0;
    double allowed = 0;  // difference
    double step = 0;     // difference from which two wrong values are two
    double found = std::numeric_limits<double>::quiet_NaN();
    double told = 0;  // wrong value that was told last
    UtcTime since;    // of the standing
    UtcTime driftSince;
    UtcTime seen;  // newest time of a reading
    std::optional<UtcTime> changeTold;
    std::array<std::optional<UtcTime>, flapsFrom> flipTimes;  // oldest first
  };
  struct MarkTag {
    TagId tag;
    qint64 expected = 0;
    bool known = false;
    std::optional<qint64> found;
  };
  struct Mark {
    MarkTag recipe;
    MarkTag version;
    DriftStanding standing = DriftStanding::Unknown;
    bool mismatchTold = false;
    std::optional<qint64> toldRecipe;
    std::optional<qint64> toldVersion;
    UtcTime since;
    UtcTime driftSince;
    UtcTime seen;
    bool touched = false;  // by this batch
  };
  using Events = std::vector<DriftEvent>;

  [[nodiscard]] int firstOf(TagId tag) const;
  void take(int index, const Reading& reading, double value, Events& events);
  void lose(Entry& entry, const Reading& reading);
  void flip(int index, Events& events);
  void calm(int index, Events& events);
  void tellStanding(int index, Events& events);
  void change(int index, Events& events);
  void setStanding(Entry& entry, DriftStanding standing, UtcTime since);
  void tell(int index, DriftKind kind, UtcTime since, Events& events);
  static void takeMark(Mark& mark, MarkTag& tag, const Reading& reading, double value);
  static void judgeMark(Mark& mark, Events& events);

  std::vector<WatchedParameter> parameters_;
  std::vector<Entry> entries_;  // of the same index
  std::vector<int> byTag_;      // by TagId.value; -1: not watched
  std::optional<Mark> mark_;
  UtcTime since_;
  int drifted_ = 0;
  int unknown_ = 0;
};

}  // namespace linewarden
