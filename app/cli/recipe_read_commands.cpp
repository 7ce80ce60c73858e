// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/recipe_arguments.h"
#include "app/cli/recipe_texts.h"
#include "app/cli/text_table.h"
#include "app/recipes/recipe_csv.h"
#include "app/recipes/recipe_desk.h"
#include "app/recipes/recipe_json.h"

#include <QJsonDocument>

namespace linewarden::cli {

namespace {

struct RecipeReadCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::RecipeRead)
};

const QString recipeReadStateOption = QStringLiteral("state");

Result<std::optional<RecipeState>> stateOf(const CommandContext& context) {
  if (!context.arguments.isSet(recipeReadStateOption)) return std::optional<RecipeState>();
  const QString word = context.arguments.value(recipeReadStateOption);
  if (const auto state = recipeStateFromName(word)) return std::optional(*state);
  QStringList known;
  for (int state = 0; state <= static_cast<int>(RecipeState::Rejected); ++state) {
    known.append(recipeStateName(static_cast<RecipeState>(state)));
  }
  return usageError(RecipeReadCommandsText::tr("“%1” is no state of a recipe. There are: %2.")
                        .arg(word, known.join(QStringLiteral(", "))));
}

Result<Outcome> listRecipeRead(const CommandContext& context) {
  const auto state = stateOf(context);
  if (!state) return state.error();
  return onConsole(
      context, QStringLiteral("recipe list"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto line = lineOf(context, open);
        if (!line) return line.error();
        const auto versions = await(open.console->recipes().list(open.session));
        if (!versions) return versions.error();
        QJsonArray array;
        TextTable table({RecipeReadCommandsText::tr("Version"), RecipeReadCommandsText::tr("Line"),
                         RecipeReadCommandsText::tr("Product"), RecipeReadCommandsText::tr("No."),
                         RecipeReadCommandsText::tr("State"), RecipeReadCommandsText::tr("Title"),
                         RecipeReadCommandsText::tr("Written by"),
                         RecipeReadCommandsText::tr("Changed")});
        for (const RecipeVersion& version : *versions) {
          const bool isWanted =
              (line->isEmpty() || version.line == *line) && (!*state || version.state == **state);
          if (!isWanted) continue;
          array.append(versionJson(version));
          table.add({QString::number(version.id.value), version.line, version.product,
                     QString::number(version.number), recipeStateName(version.state), version.title,
                     version.authorName, toIsoUtc(version.changed)});
        }
        return Outcome{{{QStringLiteral("versions"), array}}, table.toString()};
      });
}

Result<Outcome> showRecipeRead(const CommandContext& context) {
  const auto words = wordsOf(context, {versionWord});
  if (!words) return words.error();
  return onConsole(context, QStringLiteral("recipe show"),
                   [&words](OpenConsole& open) -> Result<Outcome> {
                     const auto details = findDetails(open, words->first());
                     if (!details) return details.error();
                     return Outcome{detailsJson(*details), detailsText(*details)};
                   });
}

Result<Outcome> diff(const CommandContext& context) {
  const auto words = wordsOf(context, {QStringLiteral("A"), QStringLiteral("B")});
  if (!words) return words.error();
  return onConsole(
      context, QStringLiteral("recipe diff"), [&words](OpenConsole& open) -> Result<Outcome> {
        const auto before = findDetails(open, words->at(0));
        if (!before) return before.error();
        const auto after = findDetails(open, words->at(1));
        if (!after) return after.error();
        const RecipeComparison comparison = compareRecipes(before->content, after->content);
        QJsonObject json = comparisonJson(comparison);
        json[QStringLiteral("before")] = versionJson(before->version);
        json[QStringLiteral("after")] = versionJson(after->version);
        const QString text = RecipeReadCommandsText::tr("From %1 to %2:")
                                 .arg(versionText(before->version), versionText(after->version));
        return Outcome{json, text + u'\n' + comparisonText(comparison) +
                                 RecipeReadCommandsText::tr("SHA-256 of %1: %2\n")
                                     .arg(versionText(after->version), hexOf(after->version.hash))};
      });
}

QByteArray fileOf(const RecipeContent& content, RecipeFormat format) {
  if (format == RecipeFormat::Csv) return recipeToCsv(content);
  return QJsonDocument(recipeToJson(content)).toJson(QJsonDocument::Indented);
}

Result<Outcome> exportFile(const CommandContext& context) {
  const auto words = wordsOf(context, {versionWord});
  if (!words) return words.error();
  const auto path = requiredOption(context, fileOption, QStringLiteral("F"));
  if (!path) return path.error();
  const auto format = formatOf(context);
  if (!format) return format.error();
  return onConsole(
      context, QStringLiteral("recipe export"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto details = findDetails(open, words->first());
        if (!details) return details.error();
        const QByteArray content = fileOf(details->content, *format);
        if (auto written = writeNewFile(*path, content); !written) return written.error();
        QJsonObject json = versionJson(details->version);
        json[QStringLiteral("file")] = *path;
        json[QStringLiteral("bytes")] = content.size();
        return Outcome{
            json,
            RecipeReadCommandsText::tr("%1 is in %2.\n").arg(versionText(details->version), *path)};
      });
}

}  // namespace

QList<Command> recipeReadCommands() {
  return {
      {QStringLiteral("recipe list"),
       RecipeReadCommandsText::tr("Versions of recipes, by line and product"),
       {{lineOption, RecipeReadCommandsText::tr("Only those of this line."), QStringLiteral("L")},
        {recipeReadStateOption,
         RecipeReadCommandsText::tr("Only those in this state, such as in-review."),
         QStringLiteral("S")}},
       {},
       listRecipeRead},
      {QStringLiteral("recipe show"),
       RecipeReadCommandsText::tr("A version with all that belongs to it"),
       {},
       versionWord,
       showRecipeRead},
      {QStringLiteral("recipe diff"),
       RecipeReadCommandsText::tr("What version B changes against version A"),
       {},
       QStringLiteral("A B"),
       diff},
      {QStringLiteral("recipe export"),
       RecipeReadCommandsText::tr("Writes a version's content to a new file"),
       {{fileOption, RecipeReadCommandsText::tr("The file; it is never overwritten."),
         QStringLiteral("F")},
        {formatOption,
         RecipeReadCommandsText::tr("json or csv; by the file's name where left out."),
         QStringLiteral("FORMAT")}},
       versionWord,
       exportFile}};
}

}  // namespace linewarden::cli
