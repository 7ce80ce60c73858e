// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/archive_seam.h"
#include "app/audit/stored_entry.h"

#include <QList>
#include <QString>

namespace linewarden {

/// Holds the entries "audit.archived" of a walk against what the store keeps of archives: one for
/// each, in their order, and no other.
class ToldArchives {
 public:
  /// The walk begins behind the first `before` archives, so that the entries of some of these may
  /// not be seen.
  ToldArchives(QList<ArchivedRange> archives, qsizetype before);

  /// The next such entry. What is wrong with it, for people; empty where nothing is.
  [[nodiscard]] QString accept(const StoredEntry& entry);
  /// Whether the newest archive was told of.
  [[nodiscard]] bool isComplete() const { return told_ == archives_.size(); }

 private:
  [[nodiscard]] qsizetype toldBy(const StoredEntry& entry) const;

  QList<ArchivedRange> archives_;
  qsizetype before_ = 0;
  qsizetype told_ = 0;  // of the archives, up to the one that the last entry told of
};

}  // namespace linewarden
