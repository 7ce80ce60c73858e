// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden::recipe_rules {

namespace {

struct RecipeRulesText {
  Q_DECLARE_TR_FUNCTIONS(RecipeRules)
};

Error separation(const QString& message) {
  return {ErrorCode::SeparationOfDuties, message, {}};
}

}  // namespace

std::optional<SignatureMeaning> awaited(RecipeState state) {
  if (state == RecipeState::InReview) return SignatureMeaning::ProcessApproval;
  if (state == RecipeState::ProcessSigned) return SignatureMeaning::QualityApproval;
  return std::nullopt;
}

RecipeState afterSigning(SignatureMeaning meaning, const std::optional<UtcTime>& effectiveFrom,
                         UtcTime now) {
  if (meaning == SignatureMeaning::ProcessApproval) return RecipeState::ProcessSigned;
  if (meaning == SignatureMeaning::Withdrawal) return RecipeState::Withdrawn;
  return effectiveFrom && *effectiveFrom > now ? RecipeState::Signed : RecipeState::Effective;
}

Permission permissionFor(SignatureMeaning meaning) {
  return meaning == SignatureMeaning::ProcessApproval ? Permission::ApproveRecipes
                                                      : Permission::ReleaseRecipes;
}

Role roleFor(SignatureMeaning meaning) {
  return meaning == SignatureMeaning::ProcessApproval ? Role::ProcessEngineer
                                                      : Role::QualityEngineer;
}

bool isOpen(RecipeState state) {
  return awaited(state).has_value();
}

bool mayWithdraw(RecipeState state) {
  return state == RecipeState::Signed || state == RecipeState::Effective;
}

Result<void> maySign(const SigningCase& which) {
  if (which.meaning == SignatureMeaning::Withdrawal) {
    if (mayWithdraw(which.version.state)) return {};
    return Error{
        ErrorCode::Conflict,
        RecipeRulesText::tr("Only a version that is signed or effective can be withdrawn; this one "
                            "is in the state “%1”.")
            .arg(recipeStateTitle(which.version.state)),
        {}};
  }
  if (awaited(which.version.state) != which.meaning) {
    return Error{ErrorCode::Conflict,
                 RecipeRulesText::tr(
                     "This version does not wait for this signature: it is in the state “%1” "
                     "now. Nothing was signed; look at it again.")
                     .arg(recipeStateTitle(which.version.state)),
                 {}};
  }
  const bool isEditor = std::any_of(which.editors.begin(), which.editors.end(),
                                    [&which](const role_rules::Party& editor) {
                                      return role_rules::isSameHuman(editor, which.signer);
                                    });
  if (isEditor) {
    return separation(
        RecipeRulesText::tr("You wrote or edited this version, so somebody else has to sign it."));
  }
  if (which.otherSigner && role_rules::isSameHuman(*which.otherSigner, which.signer)) {
    return separation(RecipeRulesText::tr(
        "You gave the first signature, so somebody else has to give the second."));
  }
  return {};
}

}  // namespace linewarden::recipe_rules
