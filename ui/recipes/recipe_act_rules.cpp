// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipe_act_rules.h"

#include "app/identity/access_guard.h"
#include "app/recipes/recipe_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden::ui {

namespace {

struct RecipeActRulesText {
  Q_DECLARE_TR_FUNCTIONS(RecipeActRules)
};

QString refusalOf(const AccessGuard& guard, const Session& session, Permission permission) {
  const auto may = guard.check(session, permission);
  return may ? QString() : may.error().message;
}

QString notWaiting(const RecipeVersion& version) {
  if (version.state == RecipeState::Draft) {
    return RecipeActRulesText::tr("A draft is not signed. Submit it first.");
  }
  return RecipeActRulesText::tr("This version does not wait for a signature.");
}

QString newVersionRefusal(const RecipeCase& which) {
  const auto draft = std::find_if(
      which.versions.begin(), which.versions.end(),
      [](const RecipeVersion& version) { return version.state == RecipeState::Draft; });
  if (draft == which.versions.end()) return {};
  return RecipeActRulesText::tr("Version %1 is a draft already. Edit that one, or discard it.")
      .arg(draft->number);
}

QString signRefusal(const RecipeCase& which) {
  const QString& name = which.session.name;
  if (which.details.version.editors.contains(name)) {
    return RecipeActRulesText::tr("You wrote this version. Somebody else signs it.");
  }
  const auto& given = which.details.signatures;
  const bool hasSigned =
      std::any_of(given.begin(), given.end(),
                  [&name](const RecipeSignature& signature) { return signature.name == name; });
  return hasSigned ? RecipeActRulesText::tr(
                         "You gave the first signature. Somebody else gives the second.")
                   : QString();
}

QString loadRefusal(const RecipeCase& which) {
  if (which.details.version.state != RecipeState::Effective) {
    return RecipeActRulesText::tr(
        "Only the effective version of a recipe can be loaded into a PLC.");
  }
  return which.verdict == StateVerdict::Broken
             ? RecipeActRulesText::tr(
                   "This version does not verify: it is not loaded. Look at its checks.")
             : QString();
}

}  // namespace

QString recipeRefusal(RecipeAct act, const RecipeCase& which, const AccessGuard& guard) {
  const RecipeVersion& version = which.details.version;
  const auto awaited = recipe_rules::awaited(version.state);
  QString refusal;
  Permission permission = Permission::EditRecipes;
  switch (act) {
    case RecipeAct::Edit:
    case RecipeAct::Copy: break;
    case RecipeAct::NewVersion: refusal = newVersionRefusal(which); break;
    case RecipeAct::Sign:
    case RecipeAct::Reject:
      if (!awaited) return notWaiting(version);
      permission = recipe_rules::permissionFor(*awaited);
      if (act == RecipeAct::Sign) refusal = signRefusal(which);
      break;
    case RecipeAct::Withdraw:
      if (!recipe_rules::mayWithdraw(version.state)) {
        return RecipeActRulesText::tr("Only a signed or effective version can be withdrawn.");
      }
      permission = Permission::ReleaseRecipes;
      break;
    case RecipeAct::Load:
      permission = Permission::DownloadRecipes;
      refusal = loadRefusal(which);
      break;
  }
  const QString may = refusalOf(guard, which.session, permission);
  return may.isEmpty() ? refusal : may;
}

}  // namespace linewarden::ui
