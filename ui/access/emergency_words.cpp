// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/emergency_words.h"

#include "ui/widgets/value_format.h"

#include <QCoreApplication>

namespace linewarden::ui {

namespace {

struct EmergencyWordsText {
  Q_DECLARE_TR_FUNCTIONS(EmergencyWords)
};

}  // namespace

QString emergencyState(const EmergencyAccess& access, UtcTime now, const QLocale& locale) {
  if (!access.closed)
    return EmergencyWordsText::tr("Open until %1").arg(formatMoment(access.until, now, locale));
  return access.isReviewed() ? EmergencyWordsText::tr("Reviewed")
                             : EmergencyWordsText::tr("Closed, to be reviewed");
}

bool wantsWork(const EmergencyAccess& access) {
  return !access.closed || !access.isReviewed();
}

QString reviewersWords(const EmergencyAccess& access) {
  QString names = access.reviewedBy.join(EmergencyWordsText::tr(", ", "between names"));
  if (access.isReviewed()) return names;
  return names.isEmpty() ? EmergencyWordsText::tr("Nobody yet; two people sign")
                         : EmergencyWordsText::tr("%1; a second person has to sign").arg(names);
}

QString readinessWord(const EmergencyReadiness& readiness) {
  if (readiness.isOpen) return EmergencyWordsText::tr("In use now");
  return readiness.isPrepared ? EmergencyWordsText::tr("Ready")
                              : EmergencyWordsText::tr("Not prepared");
}

QString readinessAdvice(const EmergencyReadiness& readiness, UtcTime now, const QLocale& locale) {
  if (readiness.isOpen) {
    return EmergencyWordsText::tr(
        "Somebody works under emergency access. Ask them what for, and end it when it "
        "is no longer needed.");
  }
  if (!readiness.isPrepared) {
    return EmergencyWordsText::tr(
        "If nobody can sign in, nobody can help. Prepare a phrase and keep it in a "
        "sealed envelope. Each phrase opens once.");
  }
  if (!readiness.prepared) return EmergencyWordsText::tr("A phrase is sealed and unused.");
  return EmergencyWordsText::tr(
             "A phrase is sealed and unused since %1. Look at the envelope's seal from time "
             "to time.")
      .arg(formatMoment(*readiness.prepared, now, locale));
}

QString emergencyMeaning() {
  return EmergencyWordsText::tr("I have looked at all that was done under this emergency access.");
}

}  // namespace linewarden::ui
