// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/checkpoint.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>
#include <vector>

namespace linewarden {

/// What the trail must agree with at one size.
struct KnownPoint {
  qint64 size = 0;
  QByteArray root;
  QByteArray headHash;
  UtcTime time;
  bool isOutside = false;
  bool isDamaged = false;  ///< the store's own, and its note no longer says the same
};

/// Of the store and from outside, by size. One that is in both counts once.
Result<std::vector<KnownPoint>> knownPoints(QSqlDatabase& database,
                                            const QList<SignedCheckpoint>& outside);
/// The store's checkpoint of exactly this size; none where there is none whose note holds with a
/// key of the installation and says the same.
Result<std::optional<Checkpoint>> soundCheckpoint(QSqlDatabase& database, qint64 size);
/// "the store's checkpoint over 300 entries of …"
[[nodiscard]] QString placeOf(const KnownPoint& point);

}  // namespace linewarden
