// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_approval.h"

#include <QLocale>
#include <QString>
#include <QStringList>

/// What is said of signatures that are wanted, translated. Pure.
namespace linewarden::ui {

/// "Release Lemonade 0.5 l, version 3, for production?"
[[nodiscard]] QString signingTitle(const RecipeVersion& version, SignatureMeaning meaning);
/// What the signature means, as the signer says it.
[[nodiscard]] QString signatureStatement(SignatureMeaning meaning);
/// "Sign as quality engineer"
[[nodiscard]] QString signingVerb(SignatureMeaning meaning);
/// What the signature leads to: "It becomes effective at once and takes the place of version 2."
[[nodiscard]] QString signingOutcome(const SignatureRequest& request, UtcTime now,
                                     const QLocale& locale);
/// Who signs as what: "Process engineer".
[[nodiscard]] QString wantedSignature(SignatureMeaning meaning);
/// What is another than it was shown, a sentence each; empty where all is the same.
[[nodiscard]] QStringList whatChanged(const SignatureRequest& before,
                                      const SignatureRequest& after);
/// "in 5 h 20 min", or "Overdue by 2 h 05 min"; empty where there is no time.
[[nodiscard]] QString dueText(const WaitingApproval& waiting, UtcTime now);
[[nodiscard]] bool isOverdue(const WaitingApproval& waiting, UtcTime now);
/// What came of a signature: "Signed. Lemonade 0.5 l, version 3, is effective now."
[[nodiscard]] QString signedWord(const RecipeVersion& version, RecipeState state);

}  // namespace linewarden::ui
