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

struct Text {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::CommandLine)
};

const QString dataOption = QStringLiteral("data");
const QString keyFileOption = QStringLiteral("key-file");
const QString asOption = QStringLiteral("as");
const QString secretsOption = QStringLiteral("secrets-file");
const QString jsonOption = QStringLiteral("json");

QList<Command> allCommands() {
  return {initCommand(),     demoCommand(),      doctorCommand(),
          collectCommand(),  tagsCommand(),      historyCommand(),
          userListCommand(), auditListCommand(), auditVerifyCommand()};
}

QList<QCommandLineOption> globalOptions() {
  return {
      {dataOption, Text::tr("The installation's folder; %1 where left out.").arg(defaultFolder()),
       QStringLiteral("DIR")},
      {keyFileOption, Text::tr("The file with the key; the keyring where left out."),
       QStringLiteral("F")},
      {asOption, Text::tr("Acts as this person; password and code are read, a line each."),
       QStringLiteral("NAME")},
      {secretsOption, Text::tr("Reads them from this file instead of standard input."),
       QStringLiteral("F")},
      {jsonOption, Text::tr("Prints one JSON document.")}};
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

void printError(const Error& error, const QString& code, bool json) {
  if (!json) {
    print(stderr, error.message);
    return;
  }
  printJson({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), code},
                                                   {QStringLiteral("message"), error.message}}}});
}

QString overview(const QList<Command>& commands) {
  QString text = Text::tr(
      "Usage: linewardenctl [--data DIR] [--key-file F] [--as NAME] "
      "[--secrets-file F] [--json] COMMAND [OPTIONS]\n\nCommands:\n");
  for (const Command& command : commands) {
    text += QStringLiteral("  %1  %2\n").arg(command.name.leftJustified(14), command.summary);
  }
  return text + Text::tr("\nlinewardenctl COMMAND --help tells a command's options.\n");
}

int wrongUse(const Error& error, const QString& usage, bool json) {
  printError(error, QStringLiteral("usage"), json);
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
  found.asked = arguments.at(at);
  const QString two = arguments.mid(at, 2).join(u' ');
  for (const Command& command : commands) {
    if (command.name != found.asked && command.name != two) continue;
    found.command = &command;
    found.rest = arguments;
    found.rest.remove(at, command.name.contains(u' ') ? 2 : 1);
    return found;
  }
  if (at + 1 < arguments.size() && !arguments.at(at + 1).startsWith(u'-')) found.asked = two;
  return found;
}

QString describePositional(const Command& command) {
  return command.positional.isEmpty() ? command.name : command.name + u' ' + command.positional;
}

int runCommand(const Command& command, const QStringList& arguments, const Clock& clock,
               bool json) {
  QCommandLineParser parser;
  parser.setApplicationDescription(command.summary);
  const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                Text::tr("Tells this."));
  parser.addOption(help);
  parser.addOptions(globalOptions());
  parser.addOptions(command.options);
  if (!parser.parse(arguments)) {
    return wrongUse(usageError(parser.errorText()), parser.helpText(), json);
  }
  if (parser.isSet(help)) {
    print(stdout, parser.helpText());
    return ExitCode::Done;
  }
  if (command.positional.isEmpty() && !parser.positionalArguments().isEmpty()) {
    return wrongUse(
        usageError(Text::tr("“%1” takes no “%2”.")
                       .arg(describePositional(command), parser.positionalArguments().first())),
        parser.helpText(), json);
  }
  GlobalOptions globals{{parser.value(dataOption), parser.value(keyFileOption)},
                        parser.value(asOption),
                        parser.isSet(jsonOption)};
  if (globals.place.folder.isEmpty()) globals.place.folder = defaultFolder();
  SecretLines secrets(parser.value(secretsOption));
  const auto outcome = command.run({globals, parser, secrets, clock});
  if (!outcome) {
    if (isUsageError(outcome.error())) return wrongUse(outcome.error(), parser.helpText(), json);
    printError(outcome.error(), errorCodeName(outcome.error().code), json);
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
    return wrongUse(usageError(Text::tr("There is no command.")), overview(commands), json);
  }
  return wrongUse(usageError(Text::tr("There is no command “%1”.").arg(found.asked)),
                  overview(commands), json);
}

}  // namespace linewarden::cli
