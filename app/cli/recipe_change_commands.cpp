// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/recipe_arguments.h"
#include "app/cli/recipe_texts.h"
#include "app/recipes/recipe_checks.h"
#include "app/recipes/recipe_csv.h"
#include "app/recipes/recipe_desk.h"
#include "app/recipes/recipe_json.h"

#include <algorithm>

namespace linewarden::cli {

namespace {

struct RecipeChangeCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::RecipeChange)
};

const QString productOption = QStringLiteral("product");
const QString titleOption = QStringLiteral("title");
const QString intoOption = QStringLiteral("into");
const QString dueOption = QStringLiteral("due-hours");
const QString textOption = QStringLiteral("text");
const QString parameterOption = QStringLiteral("parameter");
constexpr int mostDueHours = 90 * 24;

Error refusedFile(const QString& path, const QList<RecipeProblem>& problems) {
  return {ErrorCode::InvalidArgument,
          RecipeChangeCommandsText::tr("The file %1 cannot be imported; nothing was stored.")
                  .arg(path) +
              u'\n' + describeProblems(problems),
          {}};
}

/// Where the file has no head, or the draft has one already.
Result<void> checkHeadOptions(const CommandContext& context, RecipeFormat format) {
  const QCommandLineParser& arguments = context.arguments;
  const bool isCsv = format == RecipeFormat::Csv;
  const bool isInto = arguments.isSet(intoOption);
  const bool namesRecipe = arguments.isSet(productOption) || arguments.isSet(lineOption);
  if (!isCsv && (namesRecipe || arguments.isSet(titleOption))) {
    return usageError(RecipeChangeCommandsText::tr(
        "--product, --line and --title are for CSV; a JSON file names them itself."));
  }
  if (isInto && namesRecipe) {
    return usageError(
        RecipeChangeCommandsText::tr("--into keeps the draft's product and line; leave them out."));
  }
  if (isCsv && !isInto && !(arguments.isSet(productOption) && arguments.isSet(lineOption))) {
    return usageError(RecipeChangeCommandsText::tr(
        "A CSV file holds parameters alone: say --product P --line L, or --into VERSION."));
  }
  return {};
}

/// A CSV file names steps with its parameters only; those not known yet follow in its order.
void addSteps(RecipeContent& content) {
  for (const RecipeParameter& parameter : content.parameters) {
    const bool isKnown =
        parameter.step.isEmpty() ||
        std::any_of(content.steps.begin(), content.steps.end(),
                    [&parameter](const RecipeStep& step) { return step.name == parameter.step; });
    if (!isKnown) content.steps.append({parameter.step, {}});
  }
}

/// What the file says; of CSV the parameters alone.
Result<RecipeContent> readContent(const QString& path, RecipeFormat format) {
  const auto bytes = readRecipeFile(path);
  if (!bytes) return bytes.error();
  if (format == RecipeFormat::Json) {
    RecipeFile file = readRecipeJson(*bytes);
    if (!file.problems.isEmpty()) return refusedFile(path, file.problems);
    return std::move(file.content);
  }
  RecipeRows rows = recipeRowsFromCsv(*bytes);
  if (!rows.problems.isEmpty()) return refusedFile(path, rows.problems);
  RecipeContent content;
  content.parameters = std::move(rows.rows);
  return content;
}

/// The draft's content with what the file says.
Result<RecipeContent> mergedInto(const RecipeDetails& draft, RecipeContent read,
                                 RecipeFormat format, const CommandContext& context) {
  if (format == RecipeFormat::Json) {
    if (read.product != draft.content.product || read.line != draft.content.line) {
      return Error{ErrorCode::Conflict,
                   RecipeChangeCommandsText::tr(
                       "The file is about “%1” on line “%2”, the draft about “%3” on line "
                       "“%4”. Nothing was stored; name the right draft, or leave --into out.")
                       .arg(read.product, read.line, draft.content.product, draft.content.line),
                   {}};
    }
    read.attachments = draft.content.attachments;
    return read;
  }
  RecipeContent content = draft.content;
  content.parameters = std::move(read.parameters);
  if (context.arguments.isSet(titleOption)) content.title = context.arguments.value(titleOption);
  addSteps(content);
  return content;
}

Result<RecipeVersionId> keep(const CommandContext& context, OpenConsole& open, RecipeContent read,
                             RecipeFormat format) {
  RecipeDesk& desk = open.console->recipes();
  if (!context.arguments.isSet(intoOption)) {
    if (format == RecipeFormat::Csv) {
      read.product = context.arguments.value(productOption);
      read.line = context.arguments.value(lineOption);
      read.title = context.arguments.value(titleOption);
      addSteps(read);
    }
    return await(desk.draft(open.session, std::move(read)));
  }
  const auto draft = findDetails(open, context.arguments.value(intoOption));
  if (!draft) return draft.error();
  auto content = mergedInto(*draft, std::move(read), format, context);
  if (!content) return content.error();
  const RecipeVersion& version = draft->version;
  const auto saved =
      await(desk.save(open.session, version.id, version.revision, std::move(*content)));
  if (!saved) return saved.error();
  return version.id;
}

/// The draft as it is now, and what would keep it from being submitted.
Result<Outcome> toldDraft(OpenConsole& open, RecipeVersionId version) {
  const auto details = await(open.console->recipes().details(open.session, version));
  if (!details) return details.error();
  const QList<RecipeProblem> problems = recipeProblems(details->content, open.console->plant());
  QJsonArray array;
  for (const RecipeProblem& problem : problems) {
    array.append(QJsonObject{
        {QStringLiteral("row"),
         problem.row < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(problem.row + 1)},
        {QStringLiteral("field"),
         problem.field == RecipeField::None ? QString() : recipeFieldName(problem.field)},
        {QStringLiteral("text"), problem.text}});
  }
  QJsonObject json = versionJson(details->version);
  json[QStringLiteral("problems")] = array;
  QString text = RecipeChangeCommandsText::tr("Draft %1, SHA-256 %2\n")
                     .arg(versionText(details->version), hexOf(details->version.hash));
  if (!problems.isEmpty()) {
    text += RecipeChangeCommandsText::tr("It cannot be submitted like this:") + u'\n' +
            describeProblems(problems) + u'\n';
  }
  return Outcome{json, text};
}

Result<Outcome> importRecipeChange(const CommandContext& context) {
  const auto path = requiredOption(context, fileOption, QStringLiteral("F"));
  if (!path) return path.error();
  const auto format = formatOf(context);
  if (!format) return format.error();
  if (auto checked = checkHeadOptions(context, *format); !checked) return checked.error();
  if (const auto words = wordsOf(context, {}); !words) return words.error();
  auto read = readContent(*path, *format);
  if (!read) return read.error();
  return asPerson(context, QStringLiteral("recipe import"),
                  [&](OpenConsole& open) -> Result<Outcome> {
                    const auto version = keep(context, open, std::move(*read), *format);
                    if (!version) return version.error();
                    return toldDraft(open, *version);
                  });
}

Result<Outcome> newVersion(const CommandContext& context) {
  const auto words = wordsOf(context, {versionWord});
  if (!words) return words.error();
  return asPerson(
      context, QStringLiteral("recipe new-version"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto from = findVersion(open, words->first());
        if (!from) return from.error();
        const QCommandLineParser& arguments = context.arguments;
        const auto made = await(open.console->recipes().draftFrom(
            open.session, from->id,
            arguments.isSet(productOption) ? arguments.value(productOption) : from->product,
            arguments.isSet(lineOption) ? arguments.value(lineOption) : from->line));
        if (!made) return made.error();
        return toldDraft(open, *made);
      });
}

/// How the version is after the change.
Result<Outcome> toldVersion(OpenConsole& open, RecipeVersionId version, const QString& text) {
  const auto details = await(open.console->recipes().details(open.session, version));
  if (!details) return details.error();
  return Outcome{versionJson(details->version), text};
}

Result<Outcome> submit(const CommandContext& context) {
  const auto words = wordsOf(context, {versionWord});
  if (!words) return words.error();
  const auto usual = static_cast<int>(RecipeDesk::usualDue.count());
  const auto hours = numberOption(context.arguments, dueOption, 1, mostDueHours, usual);
  if (!hours) return hours.error();
  return asPerson(
      context, QStringLiteral("recipe submit"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto version = findVersion(open, words->first());
        if (!version) return version.error();
        const auto done = await(open.console->recipes().submit(
            open.session, version->id, version->revision, std::chrono::hours(*hours)));
        if (!done) return done.error();
        return toldVersion(
            open, version->id,
            RecipeChangeCommandsText::tr("Submitted; it does not change any more and waits for its "
                                         "signatures. SHA-256 %1\n")
                .arg(hexOf(version->hash)));
      });
}

Result<Outcome> comment(const CommandContext& context) {
  const auto words = wordsOf(context, {versionWord});
  if (!words) return words.error();
  const auto said = requiredOption(context, textOption, QStringLiteral("T"));
  if (!said) return said.error();
  return asPerson(
      context, QStringLiteral("recipe comment"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto version = findVersion(open, words->first());
        if (!version) return version.error();
        const auto done = await(open.console->recipes().comment(
            open.session, version->id, context.arguments.value(parameterOption), *said));
        if (!done) return done.error();
        return Outcome{{{QStringLiteral("version"), version->id.value}},
                       RecipeChangeCommandsText::tr("Noted.\n")};
      });
}

Result<Outcome> discard(const CommandContext& context) {
  const auto words = wordsOf(context, {versionWord});
  if (!words) return words.error();
  const auto reason = reasonOf(context);
  if (!reason) return reason.error();
  return asPerson(
      context, QStringLiteral("recipe discard"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto version = findVersion(open, words->first());
        if (!version) return version.error();
        const auto done =
            await(open.console->recipes().discard(open.session, version->id, *reason));
        if (!done) return done.error();
        return Outcome{
            {{QStringLiteral("version"), version->id.value}, {QStringLiteral("discarded"), true}},
            RecipeChangeCommandsText::tr("Discarded; the draft is gone.\n")};
      });
}

Command importCommand() {
  return {
      QStringLiteral("recipe import"),
      RecipeChangeCommandsText::tr("Makes a draft of a file, or saves it into a draft"),
      {{fileOption, RecipeChangeCommandsText::tr("The file, 4 MiB at most."), QStringLiteral("F")},
       {formatOption,
        RecipeChangeCommandsText::tr("json or csv; by the file's name where left out."),
        QStringLiteral("FORMAT")},
       {productOption, RecipeChangeCommandsText::tr("CSV: what is made."), QStringLiteral("P")},
       {lineOption, RecipeChangeCommandsText::tr("CSV: the line's id."), QStringLiteral("L")},
       {titleOption, RecipeChangeCommandsText::tr("CSV: the version's title."),
        QStringLiteral("T")},
       {intoOption, RecipeChangeCommandsText::tr("Saves into this draft instead of making one."),
        QStringLiteral("VERSION")}},
      {},
      importRecipeChange};
}

}  // namespace

QList<Command> recipeChangeCommands() {
  return {
      importCommand(),
      {QStringLiteral("recipe new-version"),
       RecipeChangeCommandsText::tr("Makes a draft of a version, for its recipe or another one"),
       {{productOption, RecipeChangeCommandsText::tr("For another product."), QStringLiteral("P")},
        {lineOption, RecipeChangeCommandsText::tr("For another line."), QStringLiteral("L")}},
       versionWord,
       newVersion},
      {QStringLiteral("recipe submit"),
       RecipeChangeCommandsText::tr("Freezes a draft and asks for its signatures"),
       {{dueOption, RecipeChangeCommandsText::tr("Wanted within so many hours; 24 where left out."),
         QStringLiteral("N")}},
       versionWord,
       submit},
      {QStringLiteral("recipe comment"),
       RecipeChangeCommandsText::tr("Adds a remark to a version"),
       {{textOption, RecipeChangeCommandsText::tr("The remark."), QStringLiteral("T")},
        {parameterOption, RecipeChangeCommandsText::tr("The parameter it is about."),
         QStringLiteral("P")}},
       versionWord,
       comment},
      {QStringLiteral("recipe discard"),
       RecipeChangeCommandsText::tr("Takes a draft away for good"),
       {reasonArgument()},
       versionWord,
       discard}};
}

}  // namespace linewarden::cli
