// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/recipe_arguments.h"
#include "app/cli/recipe_texts.h"
#include "app/recipes/recipe_approval.h"
#include "app/recipes/recipe_desk.h"

namespace linewarden::cli {

namespace {

struct RecipeSignCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::RecipeSign)
};

const QString meaningOption = QStringLiteral("meaning");

Result<SignatureMeaning> meaningOf(const CommandContext& context) {
  const auto word = requiredOption(context, meaningOption, QStringLiteral("process|quality"));
  if (!word) return word.error();
  if (*word == QStringLiteral("process")) return SignatureMeaning::ProcessApproval;
  if (*word == QStringLiteral("quality")) return SignatureMeaning::QualityApproval;
  return usageError(
      RecipeSignCommandsText::tr("--meaning takes process or quality, not “%1”.").arg(*word));
}

Result<QByteArray> expectedHash(const CommandContext& context) {
  if (context.arguments.isSet(hashOption)) {
    return parseHash(context.arguments.value(hashOption));
  }
  return usageError(RecipeSignCommandsText::tr(
      "Say what you looked at: --hash HEX, the SHA-256 that “recipe show” and “recipe "
      "diff” print. Nothing is signed unseen."));
}

QString requestText(const SignatureRequest& request) {
  const QString against =
      request.effective ? RecipeSignCommandsText::tr("Against what is effective now, %1:")
                              .arg(versionText(request.effective->version))
                        : RecipeSignCommandsText::tr("It would be the first effective version:");
  return RecipeSignCommandsText::tr("“%1” for %2")
             .arg(signatureMeaningTitle(request.meaning), versionText(request.details.version)) +
         u'\n' + against + u'\n' + comparisonText(request.comparison) +
         RecipeSignCommandsText::tr("SHA-256 %1\n").arg(hexOf(request.details.version.hash));
}

QJsonObject requestJson(const SignatureRequest& request) {
  return {{QStringLiteral("version"), request.details.version.id.value},
          {QStringLiteral("meaning"), signatureMeaningName(request.meaning)},
          {QStringLiteral("hash"), hexOf(request.details.version.hash)},
          {QStringLiteral("against"),
           request.effective ? QJsonValue(request.effective->version.id.value) : QJsonValue::Null},
          {QStringLiteral("comparison"), comparisonJson(request.comparison)}};
}

Result<Outcome> signRecipeSign(const CommandContext& context) {
  const auto words = wordsOf(context, {versionWord});
  if (!words) return words.error();
  const auto meaning = meaningOf(context);
  if (!meaning) return meaning.error();
  const auto expected = expectedHash(context);
  if (!expected) return expected.error();
  return asPerson(
      context, QStringLiteral("recipe sign"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto version = findVersion(open, words->first());
        if (!version) return version.error();
        RecipeApproval& approvals = open.console->approvals();
        const auto request = await(approvals.request(open.session, version->id, *meaning));
        if (!request) return request.error();
        printNow(context, requestText(*request));
        if (request->details.version.hash != *expected) {
          return Error{ErrorCode::Conflict,
                       RecipeSignCommandsText::tr(
                           "The hash you gave is not that of this version, so nothing was "
                           "signed. Look at it again with “recipe show” and “recipe diff”."),
                       {}};
        }
        auto proof = readProof(context);
        if (!proof) return proof.error();
        const auto state = await(
            approvals.sign(open.session, version->id, *meaning, *expected, std::move(*proof)));
        if (!state) return proofRefusal(state.error());
        QJsonObject json = requestJson(*request);
        json[QStringLiteral("state")] = recipeStateName(*state);
        return Outcome{
            json, RecipeSignCommandsText::tr("Signed. State: %1\n").arg(recipeStateTitle(*state))};
      });
}

Result<Outcome> toldState(OpenConsole& open, RecipeVersionId version, const QString& text) {
  const auto details = await(open.console->recipes().details(open.session, version));
  if (!details) return details.error();
  return Outcome{versionJson(details->version), text};
}

Result<Outcome> reject(const CommandContext& context) {
  const auto words = wordsOf(context, {versionWord});
  if (!words) return words.error();
  const auto reason = reasonOf(context);
  if (!reason) return reason.error();
  return asPerson(
      context, QStringLiteral("recipe reject"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto version = findVersion(open, words->first());
        if (!version) return version.error();
        const auto done =
            await(open.console->approvals().reject(open.session, version->id, *reason));
        if (!done) return done.error();
        return toldState(
            open, version->id,
            RecipeSignCommandsText::tr("Rejected. “recipe new-version %1” makes a draft of it.\n")
                .arg(version->id.value));
      });
}

Result<Outcome> withdraw(const CommandContext& context) {
  const auto words = wordsOf(context, {versionWord});
  if (!words) return words.error();
  const auto reason = reasonOf(context);
  if (!reason) return reason.error();
  return asPerson(
      context, QStringLiteral("recipe withdraw"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto version = findVersion(open, words->first());
        if (!version) return version.error();
        printNow(context, RecipeSignCommandsText::tr("“%1” for %2\n")
                              .arg(signatureMeaningTitle(SignatureMeaning::Withdrawal),
                                   versionText(*version)));
        auto proof = readProof(context);
        if (!proof) return proof.error();
        const auto done = await(open.console->approvals().withdraw(open.session, version->id,
                                                                   *reason, std::move(*proof)));
        if (!done) return proofRefusal(done.error());
        return toldState(
            open, version->id,
            RecipeSignCommandsText::tr("Withdrawn; it may not be loaded any more. What a PLC holds "
                                       "stays until another recipe is loaded.\n"));
      });
}

}  // namespace

QList<Command> recipeSignCommands() {
  return {{QStringLiteral("recipe sign"),
           RecipeSignCommandsText::tr("Signs a version; reads password and a new code once more"),
           {{meaningOption, RecipeSignCommandsText::tr("process or quality."), QStringLiteral("M")},
            {hashOption, RecipeSignCommandsText::tr("The SHA-256 of what you looked at."),
             QStringLiteral("HEX")}},
           versionWord,
           signRecipeSign},
          {QStringLiteral("recipe reject"),
           RecipeSignCommandsText::tr("Refuses a version that waits for a signature"),
           {reasonArgument()},
           versionWord,
           reject},
          {QStringLiteral("recipe withdraw"),
           RecipeSignCommandsText::tr(
               "Takes a signed version out of use; reads password and a new code once more"),
           {reasonArgument()},
           versionWord,
           withdraw}};
}

}  // namespace linewarden::cli
