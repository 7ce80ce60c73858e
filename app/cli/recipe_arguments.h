// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/open_console.h"
#include "app/recipes/recipe.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

/// What the commands about recipes take, and how it is read.
namespace linewarden::cli {

inline const QString versionWord = QStringLiteral("VERSION");
inline const QString lineOption = QStringLiteral("line");
inline const QString fileOption = QStringLiteral("file");
inline const QString formatOption = QStringLiteral("format");
inline const QString hashOption = QStringLiteral("hash");

/// How a version may be named: its id, or a recipe with or without the version's number.
struct VersionName {
  std::optional<qint64> id;
  QString product;
  QString line;
  std::optional<int> number;  ///< none: the effective one
};
/// "12", "Lemonade@L1" or "Lemonade@L1#3"; the product may have any of these signs itself. Wrong
/// use for anything else.
[[nodiscard]] Result<VersionName> parseVersionName(const QString& word);

/// By id or recipe; NotFound.
[[nodiscard]] Result<RecipeVersion> findVersion(OpenConsole& open, const QString& word);
/// The same with all that belongs to it.
[[nodiscard]] Result<RecipeDetails> findDetails(OpenConsole& open, const QString& word);
/// --line, which the plant file has to have; empty where it is not given.
[[nodiscard]] Result<QString> lineOf(const CommandContext& context, const OpenConsole& open);

/// A SHA-256 as it is printed, in groups or not; wrong use otherwise.
[[nodiscard]] Result<QByteArray> parseHash(const QString& text);

enum class RecipeFormat { Json, Csv };
/// --format, or what the file's name ends with; JSON where neither tells.
[[nodiscard]] Result<RecipeFormat> formatOf(const CommandContext& context);
/// The option's value; wrong use where it is not given.
[[nodiscard]] Result<QString> requiredOption(const CommandContext& context, const QString& name,
                                             const QString& value);

/// A recipe's file; InvalidArgument, without reading it, where it is larger than a recipe can be.
[[nodiscard]] Result<QByteArray> readRecipeFile(const QString& path);
/// Writes a file that is not there yet; AlreadyExists.
[[nodiscard]] Result<void> writeNewFile(const QString& path, const QByteArray& content);

/// The hash (64 digits) that a recipe's PDF carries after "linewarden-recipe-sha256:" in its first
/// 20 MiB. InvalidArgument where there is none, or several that differ.
[[nodiscard]] Result<QString> hashInPdf(const QString& path);

/// Lets events go on until the condition holds; false when that did not come in time. It is looked
/// at whenever a PLC's connection changes, and every 50 ms.
[[nodiscard]] bool waitUntil(Console& console, const std::function<bool()>& condition,
                             std::chrono::seconds atMost);

}  // namespace linewarden::cli
