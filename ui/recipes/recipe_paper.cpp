// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipe_paper.h"

#include "app/identity/person.h"
#include "ui/people/people_words.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/recipes/signature_list.h"
#include "ui/signin/qr_code.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden::ui {

namespace {

using RecipePaperStyle = FlowPiece::Style;

constexpr double recipePaperGap = 160;
constexpr int recipePaperHashGroups = 8;

struct RecipePaperText {
  Q_DECLARE_TR_FUNCTIONS(RecipePaper)
};

QString momentText(UtcTime time, const QLocale& locale) {
  return RecipePaperText::tr("%1 (%2)").arg(locale.toString(toLocal(time), QLocale::ShortFormat),
                                            utcText(time));
}

void addFacts(PaperFlow& flow, const RecipePaper& paper) {
  const RecipeVersion& version = paper.details.version;
  const RecipeContent& content = paper.details.content;
  flow.addText(versionName(version), RecipePaperStyle::Title);
  flow.addText(paper.site, RecipePaperStyle::Head);
  flow.addGap(recipePaperGap);
  flow.addFact(RecipePaperText::tr("Line"),
               RecipePaperText::tr("%1 (%2)").arg(paper.lineTitle, version.line));
  if (!content.title.isEmpty()) flow.addFact(RecipePaperText::tr("Title"), content.title);
  if (!content.description.isEmpty())
    flow.addFact(RecipePaperText::tr("Description"), content.description);
  flow.addFact(RecipePaperText::tr("State when printed"), recipeStateTitle(version.state));
  flow.addFact(
      RecipePaperText::tr("Verification"),
      paper.verdict ? paper.verdict->text : RecipePaperText::tr("Not verified when printed"));
  if (!version.reason.isEmpty()) flow.addFact(RecipePaperText::tr("Reason"), version.reason);
  flow.addFact(RecipePaperText::tr("Written by"), fullName(version.authorName, version.author));
  if (version.editors.size() > 1) {
    flow.addFact(RecipePaperText::tr("Edited by"), version.editors.join(QStringLiteral(", ")));
  }
  flow.addFact(RecipePaperText::tr("Changed"), momentText(version.changed, paper.locale));
  if (content.effectiveFrom) {
    flow.addFact(RecipePaperText::tr("Effective from"),
                 momentText(*content.effectiveFrom, paper.locale));
  }
  if (version.effective) {
    flow.addFact(RecipePaperText::tr("Effective since"),
                 momentText(*version.effective, paper.locale));
  }
  flow.addFact(RecipePaperText::tr("Printed"),
               RecipePaperText::tr("%1 by %2", "time, who")
                   .arg(momentText(paper.now, paper.locale), paper.printedBy));
}

QList<FlowColumn> columns() {
  return {{0.23, RecipePaperText::tr("Parameter"), false},
          {0.11, RecipePaperText::tr("Value"), true},
          {0.09, RecipePaperText::tr("Unit"), false},
          {0.09, RecipePaperText::tr("Low"), true},
          {0.09, RecipePaperText::tr("High"), true},
          {0.11, RecipePaperText::tr("Tolerance"), true},
          {0.28, RecipePaperText::tr("Tag"), false}};
}

QStringList cellsOf(const RecipeParameter& parameter, const RecipePaper& paper) {
  const Tag* tag = paper.plant ? paper.plant->tag(parameter.tag) : nullptr;
  const auto number = [&](double value) {
    return formatRecipeValue(value, recipeDecimals(value, tag), paper.locale);
  };
  const auto limit = [&](const std::optional<double>& value) {
    return value ? number(*value) : QStringLiteral("–");
  };
  return {parameter.name,        number(parameter.value),
          parameter.unit,        limit(parameter.low),
          limit(parameter.high), QStringLiteral("±") + number(parameter.tolerance),
          parameter.tag};
}

void addGroupRows(PaperFlow& flow, const RecipePaper& paper, const RecipeStep& step) {
  const QString head = step.name.isEmpty() ? RecipePaperText::tr("Formula") : step.name;
  flow.addGroup(head);
  if (!step.note.isEmpty()) flow.addText(step.note, RecipePaperStyle::Small);
  for (const RecipeParameter& parameter : paper.details.content.parameters) {
    if (parameter.step != step.name) continue;
    flow.addRow(cellsOf(parameter, paper));
    if (!parameter.note.isEmpty()) {
      flow.addText(
          RecipePaperText::tr("%1: %2", "parameter, its note").arg(parameter.name, parameter.note),
          RecipePaperStyle::Small);
    }
  }
}

/// The formula first, then each step, those without parameters too; last those that only
/// parameters name.
QList<RecipeStep> stepsOf(const RecipeContent& content) {
  QList<RecipeStep> steps;
  const auto knows = [&steps](const QString& name) {
    return std::any_of(steps.begin(), steps.end(),
                       [&name](const RecipeStep& step) { return step.name == name; });
  };
  const bool hasFormula =
      std::any_of(content.parameters.begin(), content.parameters.end(),
                  [](const RecipeParameter& one) { return one.step.isEmpty(); });
  if (hasFormula) steps.append(RecipeStep{});
  steps.append(content.steps);
  for (const RecipeParameter& parameter : content.parameters) {
    if (!knows(parameter.step)) steps.append(RecipeStep{parameter.step, {}});
  }
  return steps;
}

void addParameters(PaperFlow& flow, const RecipePaper& paper) {
  flow.addGap(recipePaperGap);
  flow.beginTable(columns());
  for (const RecipeStep& step : stepsOf(paper.details.content)) addGroupRows(flow, paper, step);
  flow.endTable();
}

void addFiles(PaperFlow& flow, const RecipePaper& paper) {
  const auto& files = paper.details.content.attachments;
  if (files.isEmpty()) return;
  flow.addGap(recipePaperGap);
  flow.addText(RecipePaperText::tr("Attachments, with their SHA-256"), RecipePaperStyle::Head);
  for (const RecipeAttachment& file : files) {
    flow.addText(RecipePaperText::tr("%1, %2", "file, size")
                     .arg(file.name, paper.locale.formattedDataSize(file.bytes)),
                 RecipePaperStyle::Body);
    flow.addText(hashText(file.sha256, recipePaperHashGroups), RecipePaperStyle::Even);
  }
}

void addSignatures(PaperFlow& flow, const RecipePaper& paper) {
  flow.addGap(recipePaperGap);
  flow.addText(RecipePaperText::tr("Signatures"), RecipePaperStyle::Head);
  if (paper.details.signatures.isEmpty()) {
    flow.addText(RecipePaperText::tr("This version is not signed."), RecipePaperStyle::Body);
  }
  for (const RecipeSignature& signature : paper.details.signatures) {
    flow.addFact(RecipePaperText::tr("Meaning"), signatureMeaningTitle(signature.meaning));
    flow.addFact(RecipePaperText::tr("Signed by"), fullName(signature.displayName, signature.name));
    flow.addFact(RecipePaperText::tr("In the role"), signatureRole(signature));
    flow.addFact(RecipePaperText::tr("Time"), momentText(signature.time, paper.locale));
    flow.addFact(RecipePaperText::tr("Key fingerprint"), fingerprintOf(signature.publicKey));
    flow.addGap(recipePaperGap / 2);
  }
}

void addHash(PaperFlow& flow, const RecipePaper& paper) {
  const QByteArray& hash = paper.details.version.hash;
  if (hash.isEmpty()) return;
  flow.addGap(recipePaperGap);
  flow.addText(RecipePaperText::tr("SHA-256 of what is signed"), RecipePaperStyle::Head);
  flow.addCode(hashText(hash, recipePaperHashGroups).split(QLatin1Char('\n')),
               qrModules(QString::fromLatin1(hash.toHex())));
}

}  // namespace

QList<FlowPage> layOutRecipe(const RecipePaper& paper) {
  PaperFlow flow({paper.font, paper.evenFont});
  addFacts(flow, paper);
  addParameters(flow, paper);
  addFiles(flow, paper);
  addSignatures(flow, paper);
  addHash(flow, paper);
  const RecipeVersion& version = paper.details.version;
  return flow.finished(RecipePaperText::tr("Linewarden · %1 · %2 · %3 · printed %4 by %5")
                           .arg(paper.site, versionName(version), recipeStateTitle(version.state),
                                paper.locale.toString(toLocal(paper.now), QLocale::ShortFormat),
                                paper.printedBy));
}

}  // namespace linewarden::ui
