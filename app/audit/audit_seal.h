// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/checkpoint.h"

#include <QList>
#include <QString>

#include <optional>

namespace linewarden {

/// A place outside the store that keeps checkpoints.
struct AnchorState {
  QString kind;           ///< "file"
  QString place;          ///< folder
  qint64 newestSize = 0;  ///< of the newest checkpoint kept there; 0 none yet
  std::optional<UtcTime> newestTime;
  QString problem;  ///< why the last try failed, for people; empty while well
};

/// How far the trail is proven, for the seal over the page and the status bar.
struct AuditSeal {
  qint64 entries = 0;                          ///< in the trail now
  std::optional<SignedCheckpoint> checkpoint;  ///< the newest
  QList<AnchorState> anchors;
  qint64 verifiedTo = 0;  ///< by the last verification; 0 never
  std::optional<UtcTime> verifiedAt;
  QString verifiedBy;              ///< account name
  std::optional<qint64> firstBad;  ///< what that verification found
  QString problem;                 ///< what it says is wrong, for people; empty where nothing is
  bool isHeadAsVerified = true;    ///< false when entry `verifiedTo` is not the one it saw
  bool isHeadKnown = true;         ///< false when it is archived and nothing tells whether it is
  qint64 archivedTo = 0;           ///< entries 1 to this one are in archives; 0 none
  QString archiveFile;             ///< the name of the newest of those files
  QString keeperProblem;  ///< why no checkpoint is signed now, for people; empty while well
};

}  // namespace linewarden
