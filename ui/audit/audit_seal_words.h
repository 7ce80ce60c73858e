// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_seal.h"

#include <QLocale>
#include <QString>

/// What is said of how far the trail is proven. Pure.
namespace linewarden::ui {

/// How the seal stands; what is worse comes first where several hold.
enum class SealState {
  Broken,    ///< an entry is wrong, the end is gone or rewritten, or no checkpoint is signed
  Never,     ///< not verified yet
  Outdated,  ///< verified, but not up to the newest checkpoint
  Verified,  ///< up to the newest checkpoint, nothing found
};

struct SealWords {
  SealState state = SealState::Never;
  QString title;    ///< "Verified to entry 120,441 at 12:00 by rossi"
  QString problem;  ///< what the title does not say of what is wrong, in full; empty while well
  QString anchor;   ///< where checkpoints are kept outside, or what is wrong with it
  bool hasAnchorProblem = false;
};

/// "Older entries are archived (1 to 4,711, file …)."; empty where none are.
[[nodiscard]] QString archiveWords(const AuditSeal& seal);
[[nodiscard]] SealState sealState(const AuditSeal& seal);
[[nodiscard]] SealWords sealWords(const AuditSeal& seal, UtcTime now, const QLocale& locale);

}  // namespace linewarden::ui
