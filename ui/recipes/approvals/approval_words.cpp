// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/approvals/approval_words.h"

#include "app/recipes/recipe_rules.h"
#include "ui/people/people_words.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/widgets/value_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace linewarden::ui {

namespace {

struct ApprovalWordsText {
  Q_DECLARE_TR_FUNCTIONS(ApprovalWords)
};

int effectiveNumber(const SignatureRequest& request) {
  return request.effective ? request.effective->version.number : 0;
}

QStringList newSignatures(const SignatureRequest& before, const SignatureRequest& after) {
  QStringList sentences;
  const auto& known = before.details.signatures;
  for (const RecipeSignature& one : after.details.signatures) {
    const bool isKnown =
        std::any_of(known.begin(), known.end(),
                    [&one](const RecipeSignature& old) { return old.id == one.id; });
    if (isKnown) continue;
    sentences +=
        ApprovalWordsText::tr("%1 signed it meanwhile: %2.")
            .arg(fullName(one.displayName, one.name), signatureMeaningTitle(one.meaning).toLower());
  }
  return sentences;
}

}  // namespace

QString signingTitle(const RecipeVersion& version, SignatureMeaning meaning) {
  QString name = versionName(version);
  switch (meaning) {
    case SignatureMeaning::ProcessApproval:
      return ApprovalWordsText::tr("Approve %1, for the process?").arg(name);
    case SignatureMeaning::QualityApproval:
      return ApprovalWordsText::tr("Release %1, for production?").arg(name);
    case SignatureMeaning::Withdrawal:
      return ApprovalWordsText::tr("Withdraw %1, from production?").arg(name);
  }
  return name;
}

QString signatureStatement(SignatureMeaning meaning) {
  switch (meaning) {
    case SignatureMeaning::ProcessApproval:
      return ApprovalWordsText::tr(
          "I have looked at every value, limit and tolerance of this version; the "
          "process is right with them.");
    case SignatureMeaning::QualityApproval:
      return ApprovalWordsText::tr(
          "I have looked at this version and its approval for the process; I release "
          "it for production.");
    case SignatureMeaning::Withdrawal:
      return ApprovalWordsText::tr("This version must not be used for production any more.");
  }
  return {};
}

QString signingVerb(SignatureMeaning meaning) {
  return meaning == SignatureMeaning::ProcessApproval
             ? ApprovalWordsText::tr("Sign as process engineer")
             : ApprovalWordsText::tr("Sign as quality engineer");
}

QString signingOutcome(const SignatureRequest& request, UtcTime now, const QLocale& locale) {
  if (request.effective && request.effective->version.id == request.details.version.id) {
    return ApprovalWordsText::tr("Nothing: it is effective already.");
  }
  if (request.meaning == SignatureMeaning::ProcessApproval) {
    return ApprovalWordsText::tr(
        "A quality engineer still has to release it; until then nothing changes.");
  }
  const auto& from = request.details.content.effectiveFrom;
  const int number = effectiveNumber(request);
  const QString then = number > 0
                           ? ApprovalWordsText::tr(" and takes the place of version %1").arg(number)
                           : QString();
  if (from && *from > now) {
    return ApprovalWordsText::tr("It becomes effective at %1%2.")
        .arg(formatMoment(*from, now, locale), then);
  }
  return ApprovalWordsText::tr("It becomes effective at once%1.").arg(then);
}

QString wantedSignature(SignatureMeaning meaning) {
  return roleTitle(recipe_rules::roleFor(meaning));
}

QStringList whatChanged(const SignatureRequest& before, const SignatureRequest& after) {
  QStringList sentences;
  const RecipeVersion& was = before.details.version;
  const RecipeVersion& is = after.details.version;
  sentences += newSignatures(before, after);
  if (was.state != is.state) {
    sentences += ApprovalWordsText::tr("Its state was “%1” and is “%2” now.")
                     .arg(recipeStateTitle(was.state), recipeStateTitle(is.state));
  }
  const auto contents = compareRecipes(before.details.content, after.details.content);
  if (!contents.isSame()) {
    sentences += ApprovalWordsText::tr("Its content is another than you were shown: %1")
                     .arg(describeComparison(contents));
  } else if (was.hash != is.hash) {
    sentences += ApprovalWordsText::tr("Its hash is another than you were shown.");
  }
  const int effectiveBefore = effectiveNumber(before);
  const int effectiveNow = effectiveNumber(after);
  if (effectiveBefore != effectiveNow) {
    sentences += effectiveNow > 0
                     ? ApprovalWordsText::tr("Version %1 is effective now.").arg(effectiveNow)
                     : ApprovalWordsText::tr("No version is effective any more.");
  }
  return sentences;
}

QString dueText(const WaitingApproval& waiting, UtcTime now) {
  if (!waiting.due) return {};
  const auto left = *waiting.due - now;
  return left < left.zero() ? ApprovalWordsText::tr("Overdue by %1").arg(formatAge(-left))
                            : ApprovalWordsText::tr("in %1", "5 h 20 min").arg(formatAge(left));
}

bool isOverdue(const WaitingApproval& waiting, UtcTime now) {
  return waiting.due && *waiting.due < now;
}

QString signedWord(const RecipeVersion& version, RecipeState state) {
  QString name = versionName(version);
  switch (state) {
    case RecipeState::ProcessSigned:
      return ApprovalWordsText::tr("Signed. %1 now waits for a quality engineer.").arg(name);
    case RecipeState::Effective:
      return ApprovalWordsText::tr("Signed. %1 is effective now.").arg(name);
    case RecipeState::Signed:
      return ApprovalWordsText::tr("Signed. %1 becomes effective at its time.").arg(name);
    default:
      return ApprovalWordsText::tr("Signed. %1: %2.").arg(name, recipeStateTitle(state).toLower());
  }
}

}  // namespace linewarden::ui
