// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/console/console.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <functional>
#include <vector>

namespace linewarden::cli {

class SecretLines;
struct OpenConsole;

/// What every command is told (DESIGN 13).
struct GlobalOptions {
  ConsolePlace place;
  QString person;  ///< --as; empty: the service identity
  bool json = false;
};

/// What a command gives back: the same as one JSON document and as text for people.
struct Outcome {
  QJsonObject json;
  QString text;
  bool failed = false;  ///< it ran and found something bad: exit 1, still with its output
};

/// What a command works with. `arguments` has the command's own options.
struct CommandContext {
  const GlobalOptions& globals;
  const QCommandLineParser& arguments;
  SecretLines& secrets;
  const Clock& clock;
  OpenConsole* within = nullptr;  ///< of the command that runs this one; opened and signed in
};

/// A command of linewardenctl.
struct Command {
  QString name;     ///< "audit list", "user review open"
  QString summary;  ///< for people, one line
  QList<QCommandLineOption> options;
  QString positional;  ///< what may follow, such as "[TAG …]"; empty where nothing may
  std::function<Result<Outcome>(const CommandContext&)> run;
};

[[nodiscard]] Command initCommand();
[[nodiscard]] Command demoCommand();
[[nodiscard]] Command doctorCommand();
[[nodiscard]] Command collectCommand();
[[nodiscard]] Command tagsCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] QList<Command> userListCommands();
[[nodiscard]] QList<Command> userAddCommands();
[[nodiscard]] QList<Command> userChangeCommands();
[[nodiscard]] QList<Command> userEnrolCommands();
[[nodiscard]] QList<Command> userReviewCommands();
[[nodiscard]] QList<Command> roleCommands();
[[nodiscard]] QList<Command> policyCommands();
[[nodiscard]] QList<Command> directoryCommands();
[[nodiscard]] QList<Command> emergencyCommands();
[[nodiscard]] QList<Command> noticeCommands();
[[nodiscard]] QList<Command> recipeReadCommands();
[[nodiscard]] QList<Command> recipeChangeCommands();
[[nodiscard]] QList<Command> recipeSignCommands();
[[nodiscard]] QList<Command> recipeVerifyCommands();
[[nodiscard]] QList<Command> recipeRunCommands();
[[nodiscard]] QList<Command> recipeDriftCommands();
[[nodiscard]] QList<Command> auditCommands();
[[nodiscard]] QList<Command> auditProofCommands();
[[nodiscard]] QList<Command> auditExportCommands();
[[nodiscard]] QList<Command> auditArchiveCommands();
[[nodiscard]] QList<Command> alarmReadCommands();
[[nodiscard]] QList<Command> alarmActCommands();
[[nodiscard]] QList<Command> routeCommands();

/// A wrong use of a command; ends the program with exit code 2.
[[nodiscard]] Error usageError(const QString& message);
[[nodiscard]] bool isUsageError(const Error& error);

/// As it stands in the JSON: code and message.
[[nodiscard]] QJsonObject errorJson(const Error& error);
/// Runs one more command on what is open already; NotSupported for those that open their own.
[[nodiscard]] Result<Outcome> runWithin(const QStringList& words, const CommandContext& context,
                                        OpenConsole& open);

/// Shown at once, before the command's end; nothing where JSON is wanted.
void printNow(const CommandContext& context, const QString& text);

/// An option's whole number from `low` to `high`; `fallback` where it is not given.
[[nodiscard]] Result<int> numberOption(const QCommandLineParser& arguments, const QString& name,
                                       int low, int high, int fallback);

}  // namespace linewarden::cli
