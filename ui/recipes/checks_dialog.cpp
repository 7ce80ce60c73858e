// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/checks_dialog.h"

#include "ui/recipes/compare/recipe_words.h"
#include "ui/recipes/recipe_verdict.h"
#include "ui/recipes/run/marked_text.h"
#include "ui/shell/theme/theme.h"

#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

constexpr int dialogWidth = 64 * gridStep;

QString outcomeOf(const RecipeVerification& verification) {
  if (verification.isEffective) {
    return ChecksDialog::tr("All of it holds: this version may run.");
  }
  if (verification.isSigned) {
    return ChecksDialog::tr("Both signatures hold, but this version is not the one that may run.");
  }
  return ChecksDialog::tr("This version may not run: not all of it holds.");
}

}  // namespace

ChecksDialog::ChecksDialog(const RecipeVerification& verification, QWidget* parent)
    : DecisionDialog(tr("Checks of %1").arg(versionName(verification.version)),
                     tr("%1 Recomputed from content, signatures, keys, roles and the audit trail; "
                        "the state that the store names is not believed.")
                         .arg(outcomeOf(verification)),
                     parent) {
  setObjectName(QStringLiteral("checksDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setMinimumWidth(dialogWidth);
  auto* body = new QWidget(this);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  // What is not so before a signature was given is no alarm.
  const bool isBroken = verdictOf(verification).verdict == StateVerdict::Broken;
  for (const RecipeCheck& check : verification.checks) {
    const RunMark bad = isBroken ? RunMark::Critical : RunMark::Waiting;
    auto* line = new MarkedText(body);
    line->show(check.isGood ? RunMark::Verified : bad, check.text);
    column->addWidget(line);
  }
  setBody(body);
  addWayOut(tr("Close"));
}

}  // namespace linewarden::ui
