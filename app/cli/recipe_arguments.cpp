// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recipe_arguments.h"

#include "app/base/os/files.h"
#include "app/cli/await.h"
#include "app/recipes/recipe_desk.h"
#include "app/recipes/recipe_json.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTimer>

#include <algorithm>

namespace linewarden::cli {

namespace {

struct RecipeArgumentsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::RecipeArguments)
};

constexpr qsizetype hashDigits = 64;
constexpr qint64 mostPdfBytes = 20 * 1024 * 1024;
constexpr std::chrono::milliseconds recipeArgumentsLookEvery{50};

bool isHex(const QByteArray& digits) {
  return std::all_of(digits.begin(), digits.end(), [](char digit) {
    return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
  });
}

Error noVersionName(const QString& word) {
  return usageError(RecipeArgumentsText::tr(
                        "A version is a number, as “linewardenctl recipe list” tells it, or "
                        "PRODUCT@LINE for the effective one, or PRODUCT@LINE#NUMBER; not “%1”.")
                        .arg(word));
}

Error noVersion(const QString& word) {
  return {ErrorCode::NotFound,
          RecipeArgumentsText::tr(
              "There is no version “%1” of a recipe. “linewardenctl recipe list” tells which "
              "there are.")
              .arg(word),
          {}};
}

bool isNamed(const RecipeVersion& version, const VersionName& name) {
  if (name.id) return version.id.value == *name.id;
  if (version.product != name.product || version.line != name.line) return false;
  return name.number ? version.number == *name.number : version.state == RecipeState::Effective;
}

Error badFile(ErrorCode code, const QString& message) {
  return {code, message, {}};
}

}  // namespace

Result<VersionName> parseVersionName(const QString& word) {
  VersionName name;
  bool isNumber = false;
  const qint64 id = word.toLongLong(&isNumber);
  if (isNumber && id >= 1) {
    name.id = id;
    return name;
  }
  const qsizetype at = word.lastIndexOf(u'@');
  if (at < 1) return noVersionName(word);
  name.product = word.left(at);
  name.line = word.mid(at + 1);
  if (const qsizetype sign = name.line.lastIndexOf(u'#'); sign >= 0) {
    const int number = name.line.mid(sign + 1).toInt(&isNumber);
    if (!isNumber || number < 1) return noVersionName(word);
    name.number = number;
    name.line.truncate(sign);
  }
  if (name.line.isEmpty()) return noVersionName(word);
  return name;
}

Result<RecipeVersion> findVersion(OpenConsole& open, const QString& word) {
  const auto name = parseVersionName(word);
  if (!name) return name.error();
  const auto versions = await(open.console->recipes().list(open.session));
  if (!versions) return versions.error();
  const auto found =
      std::find_if(versions->begin(), versions->end(),
                   [&name](const RecipeVersion& version) { return isNamed(version, *name); });
  if (found != versions->end()) return *found;
  const bool isRecipe =
      !name->id && !name->number &&
      std::any_of(versions->begin(), versions->end(), [&name](const RecipeVersion& version) {
        return version.product == name->product && version.line == name->line;
      });
  if (!isRecipe) return noVersion(word);
  return Error{ErrorCode::NotFound,
               RecipeArgumentsText::tr(
                   "The recipe “%1” has no effective version. Name one by its number: %1#1.")
                   .arg(word),
               {}};
}

Result<RecipeDetails> findDetails(OpenConsole& open, const QString& word) {
  const auto version = findVersion(open, word);
  if (!version) return version.error();
  return await(open.console->recipes().details(open.session, version->id));
}

Result<QString> lineOf(const CommandContext& context, const OpenConsole& open) {
  QString line = context.arguments.value(lineOption);
  if (line.isEmpty() || open.console->plant().line(line) != nullptr) return line;
  QStringList known;
  for (const Line& one : open.console->plant().lines) known.append(one.id);
  return Error{ErrorCode::NotFound,
               RecipeArgumentsText::tr("The plant file has no line “%1”. There are: %2.")
                   .arg(line, known.join(QStringLiteral(", "))),
               {}};
}

Result<QByteArray> parseHash(const QString& text) {
  QString digits;
  for (const QChar letter : text) {
    if (!letter.isSpace()) digits += letter.toLower();
  }
  const QByteArray latin = digits.toLatin1();
  if (digits.size() == hashDigits && isHex(latin)) return QByteArray::fromHex(latin);
  return usageError(RecipeArgumentsText::tr(
      "--hash takes the SHA-256 of the version, 64 digits of 0 to 9 and a to f, as "
      "“recipe show” and “recipe diff” print it."));
}

Result<RecipeFormat> formatOf(const CommandContext& context) {
  const QString path = context.arguments.value(fileOption);
  const bool isCsv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
  if (!context.arguments.isSet(formatOption)) {
    return isCsv ? RecipeFormat::Csv : RecipeFormat::Json;
  }
  const QString word = context.arguments.value(formatOption);
  if (word == QStringLiteral("json")) return RecipeFormat::Json;
  if (word == QStringLiteral("csv")) return RecipeFormat::Csv;
  return usageError(RecipeArgumentsText::tr("--format takes json or csv, not “%1”.").arg(word));
}

Result<QString> requiredOption(const CommandContext& context, const QString& name,
                               const QString& value) {
  if (context.arguments.isSet(name)) return context.arguments.value(name);
  return usageError(RecipeArgumentsText::tr("--%1 %2 is missing.").arg(name, value));
}

Result<QByteArray> readRecipeFile(const QString& path) {
  const QFileInfo info(path);
  if (info.isFile() && info.size() > mostRecipeFileBytes) {
    return badFile(ErrorCode::InvalidArgument,
                   RecipeArgumentsText::tr(
                       "The file %1 has %2 bytes; a recipe's has at most %3. It was not read "
                       "and nothing was imported. It is probably not the file you meant.")
                       .arg(path)
                       .arg(info.size())
                       .arg(mostRecipeFileBytes));
  }
  return os::readSmallFile(path, mostRecipeFileBytes);
}

Result<void> writeNewFile(const QString& path, const QByteArray& content) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
    if (QFileInfo::exists(path)) {
      return badFile(ErrorCode::AlreadyExists,
                     RecipeArgumentsText::tr(
                         "The file %1 is there already and stays as it is. Name another one.")
                         .arg(path));
    }
    return badFile(ErrorCode::FileUnwritable,
                   RecipeArgumentsText::tr(
                       "The file %1 cannot be written: %2. Choose a folder that you may write "
                       "to.")
                       .arg(path, file.errorString()));
  }
  if (file.write(content) == content.size() && file.flush()) return {};
  const QString problem = file.errorString();
  file.remove();
  return badFile(ErrorCode::FileUnwritable,
                 RecipeArgumentsText::tr(
                     "The file %1 could not be written whole: %2. It was removed; make room "
                     "and try again.")
                     .arg(path, problem));
}

Result<QString> hashInPdf(const QString& path) {
  QFile file(path);
  if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
    return badFile(ErrorCode::FileUnreadable,
                   RecipeArgumentsText::tr(
                       "The file %1 cannot be read. Check that it is there and that you may "
                       "read it.")
                       .arg(path));
  }
  const QByteArray bytes = file.read(mostPdfBytes);
  const QByteArray marker("linewarden-recipe-sha256:");
  QSet<QByteArray> found;
  for (qsizetype at = bytes.indexOf(marker); at >= 0; at = bytes.indexOf(marker, at + 1)) {
    const QByteArray digits = bytes.mid(at + marker.size(), hashDigits).toLower();
    if (digits.size() == hashDigits && isHex(digits)) found.insert(digits);
  }
  if (found.size() == 1) return QString::fromLatin1(*found.constBegin());
  if (found.isEmpty()) {
    return badFile(
        ErrorCode::InvalidArgument,
        RecipeArgumentsText::tr("The file %1 carries no hash of a recipe in its first 20 MiB: "
                                "Linewarden did not print it, or another program saved it anew. "
                                "Compare the hash on the paper instead: --hash HEX.")
            .arg(path));
  }
  return badFile(ErrorCode::InvalidArgument,
                 RecipeArgumentsText::tr(
                     "The file %1 carries %2 different hashes of recipes, so it cannot tell "
                     "which one it is about. Verify each paper on its own, or use --hash HEX.")
                     .arg(path)
                     .arg(found.size()));
}

bool waitUntil(Console& console, const std::function<bool()>& condition,
               std::chrono::seconds atMost) {
  const SteadyTime until = console.clock().steadyNow() + atMost;
  while (!condition()) {
    if (console.clock().steadyNow() >= until) return false;
    QEventLoop loop;
    QObject::connect(&console, &Console::plcStatusChanged, &loop, &QEventLoop::quit);
    // Readings come without a signal of their own.
    QTimer::singleShot(recipeArgumentsLookEvery, &loop, &QEventLoop::quit);
    loop.exec();
  }
  return true;
}

}  // namespace linewarden::cli
