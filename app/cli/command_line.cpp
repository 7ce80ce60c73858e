// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/command.h"
#include "app/cli/secret_lines.h"
#include "app/console/set_up.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace linewarden::cli {

namespace {

struct CommandLineText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::CommandLine)
};

const QString dataOption = QStringLiteral("data");
const QString keyFileOption = QStringLiteral("key-file");
const QString asOption = QStringLiteral("as");
const QString secretsOption = QStringLiteral("secrets-file");
const QString jsonOption = QStringLiteral("json");

QList<Command> allCommands() {
  QList<Command> all{initCommand(),    demoCommand(), doctorCommand(),
                     collectCommand(), tagsCommand(), historyCommand()};
  for (const QList<Command>& some :
       {userListCommands(),   userAddCommands(),      userChangeCommands(),  userEnrolCommands(),
        userReviewCommands(), roleCommands(),         policyCommands(),      directoryCommands(),
        emergencyCommands(),  noticeCommands(),       recipeReadCommands(),  recipeChangeCommands(),
        recipeSignCommands(), recipeVerifyCommands(), recipeRunCommands(),   recipeDriftCommands(),
        auditCommands(),      auditProofCommands(),   auditExportCommands(), auditArchiveCommands(),
        alarmReadCommands(),  alarmActCommands(),     routeCommands()}) {
    all += some;
  }
  return all;
}

QList<QCommandLineOption> globalOptions() {
  return {
      {dataOption,
       CommandLineText::tr("The installation's folder; %1 where left out.").arg(defaultFolder()),
       QStringLiteral("DIR")},
      {keyFileOption, CommandLineText::tr("The file with the key; the keyring where left out."),
       QStringLiteral("F")},
      {asOption,
       CommandLineText::tr("Acts as this person; password and code are read, a line each."),
       QStringLiteral("NAME")},
      {secretsOption, CommandLineText::tr("Reads them from this file instead of standard input."),
       QStringLiteral("F")},
      {jsonOption, CommandLineText::tr("Prints one JSON document.")}};
}

void print(std::FILE* stream, const QString& text) {
  const QByteArray bytes = text.toUtf8();
  std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
  if (!bytes.endsWith('\n')) std::fputc('\n', stream);
  std::fflush(stream);
}

void printJson(const QJsonObject& object) {
  print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

// It may hold what came from outside; as in tables, nothing of it commands the terminal.
QString printableError(QString message) {
  for (QChar& c : message) {
    if (c != u'\n' && !c.isPrint() && !c.isSurrogate()) c = QChar(u'\uFFFD');
  }
  return message;
}

void printError(const Error& error, bool json) {
  if (!json) {
    print(stderr, printableError(error.message));
    return;
  }
  printJson({{QStringLiteral("error"), errorJson(error)}});
}

QString overview(const QList<Command>& commands) {
  QString text = CommandLineText::tr(
      "Usage: linewardenctl [--data DIR] [--key-file F] [--as NAME] "
      "[--secrets-file F] [--json] COMMAND [OPTIONS]\n\nCommands:\n");
  for (const Command& command : commands) {
    text += QStringLiteral("  %1  %2\n").arg(command.name.leftJustified(19), command.summary);
  }
  return text + CommandLineText::tr("\nlinewardenctl COMMAND --help tells a command's options.\n");
}

int wrongUse(const Error& error, const QString& usage, bool json) {
  printError(error, json);
  if (!json) print(stderr, u'\n' + usage);
  return ExitCode::WrongUse;
}

/// The words before the first that is an option's or no command's name, as far as they
/// name a command: "audit list".
struct FoundCommand {
  const Command* command = nullptr;
  QStringList rest;  ///< the arguments without the command's words
  QString asked;     ///< what stood in the command's place
};

FoundCommand findCommand(const QList<Command>& commands, const QStringList& arguments) {
  QStringList valueOptions;
  for (const QCommandLineOption& option : globalOptions()) {
    if (!option.valueName().isEmpty())
      valueOptions.append(QStringLiteral("--") + option.names().first());
  }
  FoundCommand found;
  qsizetype at = 1;
  while (at < arguments.size() && arguments.at(at).startsWith(u'-')) {
    at += valueOptions.contains(arguments.at(at)) ? 2 : 1;
  }
  if (at >= arguments.size()) return found;
  for (const Command& command : commands) {
    const qsizetype words = command.name.count(u' ') + 1;
    if (arguments.mid(at, words).join(u' ') != command.name) continue;
    found.command = &command;
    found.rest = arguments;
    found.rest.remove(at, words);
    return found;
  }
  found.asked = arguments.at(at);
  if (at + 1 < arguments.size() && !arguments.at(at + 1).startsWith(u'-')) {
    found.asked += u' ' + arguments.at(at + 1);
  }
  return found;
}

QString describePositional(const Command& command) {
  return command.positional.isEmpty() ? command.name : command.name + u' ' + command.positional;
}

const QString helpOption = QStringLiteral("help");

// Reads a command's arguments; wrong use where they are not its own.
Result<void> readArguments(const Command& command, const QStringList& arguments,
                           QCommandLineParser& parser) {
  parser.setApplicationDescription(command.summary);
  parser.addOption({{QStringLiteral("h"), helpOption}, CommandLineText::tr("Tells this.")});
  parser.addOptions(globalOptions());
  parser.addOptions(command.options);
  if (!parser.parse(arguments)) return usageError(parser.errorText());
  if (parser.isSet(helpOption) || !command.positional.isEmpty() ||
      parser.positionalArguments().isEmpty()) {
    return {};
  }
  return usageError(CommandLineText::tr("“%1” takes no “%2”.")
                        .arg(describePositional(command), parser.positionalArguments().first()));
}

int runCommand(const Command& command, const QStringList& arguments, const Clock& clock,
               bool json) {
  QCommandLineParser parser;
  if (const auto read = readArguments(command, arguments, parser); !read) {
    return wrongUse(read.error(), parser.helpText(), json);
  }
  if (parser.isSet(helpOption)) {
    print(stdout, parser.helpText());
    return ExitCode::Done;
  }
  GlobalOptions globals{{parser.value(dataOption), parser.value(keyFileOption)},
                        parser.value(asOption),
                        parser.isSet(jsonOption)};
  if (globals.place.folder.isEmpty()) globals.place.folder = defaultFolder();
  SecretLines secrets(parser.value(secretsOption));
  const auto outcome = command.run({globals, parser, secrets, clock});
  if (!outcome) {
    if (isUsageError(outcome.error())) return wrongUse(outcome.error(), parser.helpText(), json);
    printError(outcome.error(), json);
    return ExitCode::Failed;
  }
  if (json) {
    printJson(outcome->json);
  } else {
    print(stdout, outcome->text);
  }
  return outcome->failed ? ExitCode::Failed : ExitCode::Done;
}

}  // namespace

Result<Outcome> runWithin(const QStringList& words, const CommandContext& context,
                          OpenConsole& open) {
  const QList<Command> commands = allCommands();
  const FoundCommand found = findCommand(commands, QStringList{QString()} + words);
  if (found.command == nullptr) {
    return usageError(CommandLineText::tr("There is no command “%1”.").arg(found.asked));
  }
  QCommandLineParser parser;
  if (auto read = readArguments(*found.command, found.rest, parser); !read) return read.error();
  if (parser.isSet(helpOption)) return Outcome{{}, parser.helpText()};
  for (const QCommandLineOption& option : globalOptions()) {
    const QString name = option.names().first();
    if (parser.isSet(name)) {
      return usageError(CommandLineText::tr("--%1 stands before the first command.").arg(name));
    }
  }
  return found.command->run({context.globals, parser, context.secrets, context.clock, &open});
}

int runCommandLine(const QStringList& arguments, const Clock& clock) {
  const QList<Command> commands = allCommands();
  const bool json = arguments.contains(QStringLiteral("--json"));
  const FoundCommand found = findCommand(commands, arguments);
  if (found.command != nullptr) return runCommand(*found.command, found.rest, clock, json);
  if (found.asked.isEmpty()) {
    const bool wantsHelp =
        arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
    const bool wantsVersion = arguments.contains(QStringLiteral("--version"));
    if (wantsHelp || wantsVersion) {
      print(stdout,
            wantsHelp ? overview(commands)
                      : QStringLiteral("linewardenctl ") + QCoreApplication::applicationVersion());
      return ExitCode::Done;
    }
    return wrongUse(usageError(CommandLineText::tr("There is no command.")), overview(commands),
                    json);
  }
  return wrongUse(usageError(CommandLineText::tr("There is no command “%1”.").arg(found.asked)),
                  overview(commands), json);
}

}  // namespace linewarden::cli
