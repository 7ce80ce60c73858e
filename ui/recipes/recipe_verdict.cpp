// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipe_verdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden::ui {

namespace {

struct RecipeVerdictText {
  Q_DECLARE_TR_FUNCTIONS(RecipeVerdict)
};

/// Whether the store claims both signatures.
bool claimsSigned(const RecipeVersion& version) {
  switch (version.state) {
    case RecipeState::Signed:
    case RecipeState::Effective:
    case RecipeState::Withdrawn: return true;
    // A version that waited for signatures is superseded by a newer one, too.
    case RecipeState::Superseded: return version.effective.has_value();
    case RecipeState::Draft:
    case RecipeState::InReview:
    case RecipeState::ProcessSigned:
    case RecipeState::Rejected: return false;
  }
  return false;
}

/// Whether this has to hold although the version is not signed by both.
bool holdsBefore(const RecipeCheck& check, RecipeState state) {
  if (check.what == QLatin1String("content") || check.what == QLatin1String("row") ||
      check.what == QLatin1String("hash")) {
    return true;
  }
  return state == RecipeState::ProcessSigned && check.what.startsWith(QLatin1String("process-"));
}

}  // namespace

RecipeVerdict verdictOf(const RecipeVerification& verification) {
  const RecipeVersion& version = verification.version;
  if (claimsSigned(version)) {
    const bool holds =
        version.state == RecipeState::Effective ? verification.isEffective : verification.isSigned;
    if (holds) return {StateVerdict::Verified, RecipeVerdictText::tr("Verified")};
    return {StateVerdict::Broken, verification.firstProblem()};
  }
  const auto broken = std::find_if(verification.checks.begin(), verification.checks.end(),
                                   [&version](const RecipeCheck& check) {
                                     return !check.isGood && holdsBefore(check, version.state);
                                   });
  if (broken != verification.checks.end()) return {StateVerdict::Broken, broken->text};
  return {StateVerdict::Unknown, version.state == RecipeState::ProcessSigned
                                     ? RecipeVerdictText::tr("The first signature is verified")
                                     : RecipeVerdictText::tr("Not signed")};
}

}  // namespace linewarden::ui
