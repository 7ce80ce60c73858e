// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/recipe_arguments.h"
#include "app/cli/recipe_texts.h"
#include "app/cli/text_table.h"
#include "app/identity/access_guard.h"
#include "app/identity/audit_reader.h"
#include "app/recipes/recipe_json.h"
#include "app/recipes/recipe_verifier.h"

#include <algorithm>

namespace linewarden::cli {

namespace {

struct RecipeVerifyCommandText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::RecipeVerify)
};

const QString pdfOption = QStringLiteral("pdf");

/// A version that was judged, and whether its content is to be held against paper.
struct Judged {
  RecipeVerification verification;
  bool isPaper = false;
};

Result<QList<Judged>> judge(const CommandContext& context, OpenConsole& open,
                            const QStringList& hashes) {
  RecipeVerifier& verifier = open.console->recipeVerifier();
  const QStringList words = context.arguments.positionalArguments();
  QList<Judged> judged;
  if (words.isEmpty() && hashes.isEmpty()) {
    const auto all = await(verifier.verifyEffective(open.session));
    if (!all) return all.error();
    for (const RecipeVerification& one : *all) judged.append({one, false});
    return judged;
  }
  for (const QString& word : words) {
    const auto version = findVersion(open, word);
    if (!version) return version.error();
    const auto one = await(verifier.verify(open.session, version->id));
    if (!one) return one.error();
    judged.append({*one, false});
  }
  for (const QString& hash : hashes) {
    const auto one = await(verifier.verifyHash(open.session, hash));
    if (!one) return one.error();
    judged.append({*one, true});
  }
  return judged;
}

QJsonObject judgedJson(const Judged& judged) {
  const RecipeVerification& one = judged.verification;
  QJsonArray checks;
  for (const RecipeCheck& check : one.checks) {
    checks.append(QJsonObject{{QStringLiteral("what"), check.what},
                              {QStringLiteral("good"), check.isGood},
                              {QStringLiteral("text"), check.text}});
  }
  QJsonObject json = versionJson(one.version);
  json[QStringLiteral("good")] = one.isGood();
  json[QStringLiteral("signed")] = one.isSigned;
  json[QStringLiteral("mayRun")] = one.isEffective;
  json[QStringLiteral("checks")] = checks;
  if (judged.isPaper) json[QStringLiteral("content")] = recipeToJson(one.signedContent.content);
  return json;
}

QString judgedText(const Judged& judged) {
  const RecipeVerification& one = judged.verification;
  QString text =
      versionText(one.version) + QStringLiteral(", SHA-256 ") + hexOf(one.version.hash) + u'\n';
  TextTable table(
      {RecipeVerifyCommandText::tr("Check"), RecipeVerifyCommandText::tr("Found"), QString()});
  for (const RecipeCheck& check : one.checks) {
    table.add(
        {check.what,
         check.isGood ? RecipeVerifyCommandText::tr("good") : RecipeVerifyCommandText::tr("BAD"),
         check.text});
  }
  text += table.toString();
  text += one.isGood()
              ? RecipeVerifyCommandText::tr("It may run.\n")
              : RecipeVerifyCommandText::tr("IT MAY NOT RUN. %1\n").arg(one.firstProblem());
  if (judged.isPaper) {
    text += u'\n' + RecipeVerifyCommandText::tr("What was signed; compare it with the paper:") +
            u'\n' + contentText(one.signedContent.content);
  }
  return text + u'\n';
}

/// The whole trail once: a single entry is only as good as the chain it stands in.
Result<void> addTrail(OpenConsole& open, Outcome& outcome) {
  if (!open.console->guard().check(open.session, Permission::VerifyAudit)) {
    outcome.json[QStringLiteral("trail")] = QJsonObject{{QStringLiteral("verified"), false}};
    outcome.text += RecipeVerifyCommandText::tr(
        "The audit trail as a whole was not verified: your roles do not allow it. Without --as, or "
        "as an auditor, it is.\n");
    return {};
  }
  const auto found = await(open.console->auditReader().verify(open.session));
  if (!found) return found.error();
  QJsonObject json{{QStringLiteral("verified"), true},
                   {QStringLiteral("whole"), !found->firstBad},
                   {QStringLiteral("entries"), found->entries}};
  if (!found->firstBad) {
    outcome.text +=
        RecipeVerifyCommandText::tr("The audit trail was verified: all %1 entries are whole.\n")
            .arg(found->entries);
  } else {
    json[QStringLiteral("firstBad")] = *found->firstBad;
    json[QStringLiteral("problem")] = found->problem;
    outcome.text += RecipeVerifyCommandText::tr(
                        "THE AUDIT TRAIL IS BROKEN at entry %1: %2 Keep a copy of the store "
                        "and tell a security officer.\n")
                        .arg(*found->firstBad)
                        .arg(found->problem);
    outcome.failed = true;
  }
  outcome.json[QStringLiteral("trail")] = json;
  return {};
}

Result<QStringList> hashesOf(const CommandContext& context) {
  QStringList hashes;
  if (context.arguments.isSet(hashOption)) {
    const auto hash = parseHash(context.arguments.value(hashOption));
    if (!hash) return hash.error();
    hashes.append(hexOf(*hash));
  }
  if (context.arguments.isSet(pdfOption)) {
    const auto hash = hashInPdf(context.arguments.value(pdfOption));
    if (!hash) return hash.error();
    hashes.append(*hash);
  }
  return hashes;
}

Result<Outcome> verifyRecipeVerify(const CommandContext& context) {
  const auto hashes = hashesOf(context);
  if (!hashes) return hashes.error();
  return onConsole(context, QStringLiteral("recipe verify"),
                   [&](OpenConsole& open) -> Result<Outcome> {
                     const auto judged = judge(context, open, *hashes);
                     if (!judged) return judged.error();
                     Outcome outcome;
                     QJsonArray versions;
                     for (const Judged& one : *judged) {
                       versions.append(judgedJson(one));
                       outcome.text += judgedText(one);
                       outcome.failed = outcome.failed || !one.verification.isGood();
                     }
                     if (judged->isEmpty())
                       outcome.text = RecipeVerifyCommandText::tr("No version is effective.\n");
                     outcome.json[QStringLiteral("versions")] = versions;
                     if (auto added = addTrail(open, outcome); !added) return added.error();
                     outcome.json[QStringLiteral("good")] = !outcome.failed;
                     return outcome;
                   });
}

}  // namespace

QList<Command> recipeVerifyCommands() {
  return {{QStringLiteral("recipe verify"),
           RecipeVerifyCommandText::tr(
               "Recomputes signatures, keys and trail of versions; all effective ones where "
               "none is named"),
           {{hashOption, RecipeVerifyCommandText::tr("The version with this SHA-256, as printed."),
             QStringLiteral("HEX")},
            {pdfOption,
             RecipeVerifyCommandText::tr("The version that this PDF of Linewarden is about."),
             QStringLiteral("FILE")}},
           QStringLiteral("[VERSION …]"),
           verifyRecipeVerify}};
}

}  // namespace linewarden::cli
