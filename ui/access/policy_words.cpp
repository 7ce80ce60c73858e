// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/policy_words.h"

#include <QCoreApplication>

namespace linewarden::ui {

namespace {

struct PolicyWordsText {
  Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

}  // namespace

QString factorDemandWords(FactorDemand demand) {
  return demand == FactorDemand::SecurityKey ? PolicyWordsText::tr("Security key")
                                             : PolicyWordsText::tr("Authenticator or security key");
}

QString minutesWords(std::chrono::minutes time) {
  const auto hours = std::chrono::duration_cast<std::chrono::hours>(time);
  const auto left = (time - hours).count();
  if (hours.count() == 0) return PolicyWordsText::tr("%1 min").arg(left);
  if (left == 0) return PolicyWordsText::tr("%1 h").arg(hours.count());
  return PolicyWordsText::tr("%1 h %2 min").arg(hours.count()).arg(left);
}

QString oneSessionWords(bool oneSession) {
  return oneSession ? PolicyWordsText::tr("One") : PolicyWordsText::tr("Several");
}

QStringList weakenings(const RolePolicy& before, const RolePolicy& after) {
  QStringList weaker;
  if (before.factor == FactorDemand::SecurityKey && after.factor == FactorDemand::AnyFactor) {
    weaker += PolicyWordsText::tr("A security key is no longer demanded.");
  }
  if (after.idleLock > before.idleLock) {
    weaker += PolicyWordsText::tr("The console locks later: after %1 in place of %2.")
                  .arg(minutesWords(after.idleLock), minutesWords(before.idleLock));
  }
  if (after.longestSession > before.longestSession) {
    weaker += PolicyWordsText::tr("Sessions last longer: %1 in place of %2.")
                  .arg(minutesWords(after.longestSession), minutesWords(before.longestSession));
  }
  if (before.oneSession && !after.oneSession) {
    weaker += PolicyWordsText::tr("Several sessions at one workstation are allowed.");
  }
  return weaker;
}

}  // namespace linewarden::ui
