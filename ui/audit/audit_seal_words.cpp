// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_seal_words.h"

#include "app/base/shown_text.h"
#include "ui/audit/audit_words.h"
#include "ui/widgets/value_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace linewarden::ui {

namespace {

struct AuditSealText {
  Q_DECLARE_TR_FUNCTIONS(AuditSealWords)
};

constexpr qsizetype mostOfPlace = 120;

QString sealMoment(const std::optional<UtcTime>& time, UtcTime now, const QLocale& locale) {
  return time ? formatMoment(*time, now, locale) : AuditSealText::tr("an unknown time");
}

bool isCutOff(const AuditSeal& seal) {
  return seal.entries < seal.verifiedTo;
}

bool isRewritten(const AuditSeal& seal) {
  return seal.verifiedTo > 0 && seal.isHeadKnown && !seal.isHeadAsVerified;
}

// In full: what is wrong is not to be guessed from its beginning.
QString wholeText(const QString& text) {
  return shownText(text, text.size());
}

QString brokenTitle(const AuditSeal& seal, const QString& when, const QString& who) {
  if (seal.firstBad) {
    return AuditSealText::tr(
               "Broken at entry %1: found at %2 by %3. What comes from there on "
               "proves nothing.")
        .arg(auditCount(*seal.firstBad), when, who);
  }
  if (isCutOff(seal)) {
    return AuditSealText::tr("The trail has %1 entries, but %2 were verified: its end was cut off.")
        .arg(auditCount(seal.entries), auditCount(seal.verifiedTo));
  }
  if (isRewritten(seal)) {
    return AuditSealText::tr("Entry %1 is not the one that was verified: the trail was rewritten.")
        .arg(auditCount(seal.verifiedTo));
  }
  // The entries hold, and what is kept beside them does not.
  if (!seal.problem.isEmpty()) {
    return AuditSealText::tr("The entries hold, but the store was changed: found at %1 by %2.")
        .arg(when, who);
  }
  return wholeText(seal.keeperProblem);
}

// The keeper's problem is the title where nothing worse is.
QString sealProblem(const AuditSeal& seal) {
  QStringList problems;
  if (!seal.problem.isEmpty()) problems += wholeText(seal.problem);
  const bool isWorse =
      seal.firstBad || !seal.problem.isEmpty() || isCutOff(seal) || isRewritten(seal);
  if (isWorse && !seal.keeperProblem.isEmpty()) problems += wholeText(seal.keeperProblem);
  return problems.join(QLatin1Char(' '));
}

QString titleOf(const AuditSeal& seal, SealState state, UtcTime now, const QLocale& locale) {
  const QString when = sealMoment(seal.verifiedAt, now, locale);
  const QString who = shownText(seal.verifiedBy);
  switch (state) {
    case SealState::Broken: return brokenTitle(seal, when, who);
    case SealState::Never:
      return AuditSealText::tr("Never verified. %n entry(s) stand in the trail.", nullptr,
                               static_cast<int>(std::min<qint64>(seal.entries, 2'000'000'000)));
    case SealState::Outdated:
      if (!seal.isHeadKnown) {
        return AuditSealText::tr(
                   "Verified to entry %1 at %2 by %3. These are archived since; the archive alone "
                   "tells whether they are still the same.")
            .arg(auditCount(seal.verifiedTo), when, who);
      }
      return AuditSealText::tr("Verified to entry %1 at %2 by %3; %4 newer entries are not.")
          .arg(auditCount(seal.verifiedTo), when, who,
               auditCount(std::max<qint64>(seal.entries - seal.verifiedTo, 0)));
    case SealState::Verified:
      return AuditSealText::tr("Verified to entry %1 at %2 by %3.")
          .arg(auditCount(seal.verifiedTo), when, who);
  }
  return {};
}

QString checkpointOf(const AuditSeal& seal, UtcTime now, const QLocale& locale) {
  if (!seal.checkpoint) return AuditSealText::tr("No checkpoint yet.");
  return AuditSealText::tr("Checkpoint %1 of %2 entries.")
      .arg(formatMoment(seal.checkpoint->checkpoint.time, now, locale),
           auditCount(seal.checkpoint->checkpoint.size));
}

QString anchorOf(const AnchorState& anchor, UtcTime now, const QLocale& locale) {
  const QString place = shownText(anchor.place, mostOfPlace);
  if (!anchor.problem.isEmpty()) {
    return AuditSealText::tr("Not kept in %1: %2").arg(place, shownText(anchor.problem, 200));
  }
  if (anchor.newestSize == 0) return AuditSealText::tr("None kept in %1 yet.").arg(place);
  return AuditSealText::tr("Kept in %1 up to entry %2, %3.")
      .arg(place, auditCount(anchor.newestSize), sealMoment(anchor.newestTime, now, locale));
}

}  // namespace

QString archiveWords(const AuditSeal& seal) {
  if (seal.archivedTo == 0) return {};
  return AuditSealText::tr("Older entries are archived (1 to %1, file “%2”).")
      .arg(auditCount(seal.archivedTo), shownText(seal.archiveFile, mostOfPlace));
}

SealState sealState(const AuditSeal& seal) {
  if (seal.firstBad || !seal.problem.isEmpty() || isCutOff(seal) || isRewritten(seal) ||
      !seal.keeperProblem.isEmpty()) {
    return SealState::Broken;
  }
  if (seal.verifiedTo == 0) return SealState::Never;
  const qint64 covered = seal.checkpoint ? seal.checkpoint->checkpoint.size : seal.entries;
  return seal.verifiedTo < covered ? SealState::Outdated : SealState::Verified;
}

SealWords sealWords(const AuditSeal& seal, UtcTime now, const QLocale& locale) {
  SealWords words;
  words.state = sealState(seal);
  words.title = titleOf(seal, words.state, now, locale);
  words.problem = sealProblem(seal);
  words.anchor = checkpointOf(seal, now, locale);
  if (seal.anchors.isEmpty()) {
    words.anchor += QLatin1Char(' ') + AuditSealText::tr(
                                           "No place outside keeps checkpoints: whoever has the "
                                           "store's key could write the whole trail anew. Choose a "
                                           "folder in the settings.");
    words.hasAnchorProblem = true;
  }
  for (const AnchorState& anchor : seal.anchors) {
    words.anchor += QLatin1Char(' ') + anchorOf(anchor, now, locale);
    words.hasAnchorProblem = words.hasAnchorProblem || !anchor.problem.isEmpty();
  }
  if (seal.archivedTo > 0) words.anchor += QLatin1Char(' ') + archiveWords(seal);
  return words;
}

}  // namespace linewarden::ui
