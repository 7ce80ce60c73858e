// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/secret_lines.h"
#include "app/identity/directory_desk.h"
#include "app/identity/identity.h"

#include <QJsonDocument>

namespace linewarden::cli {

namespace {

struct DirectoryCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::Directory)
};

const QString enabledOption = QStringLiteral("enabled");
const QString hostOption = QStringLiteral("host");
const QString portOption = QStringLiteral("port");
const QString securityOption = QStringLiteral("security");
const QString caFileOption = QStringLiteral("ca-file");
const QString baseOption = QStringLiteral("base");
const QString searchNameOption = QStringLiteral("search-name");
const QString attributeOption = QStringLiteral("account-attribute");
const QString filterOption = QStringLiteral("person-filter");
const QString groupBaseOption = QStringLiteral("group-base");
const QString groupRoleOption = QStringLiteral("group-role");
const QString noGroupRolesOption = QStringLiteral("no-group-roles");
const QString timeoutOption = QStringLiteral("timeout");
const QString depthOption = QStringLiteral("group-depth");
const QString directoryPasswordOption = QStringLiteral("password");

Result<void> applySwitches(const QCommandLineParser& arguments, DirectorySettings& settings) {
  if (arguments.isSet(enabledOption)) {
    const QString asked = arguments.value(enabledOption);
    if (asked != QStringLiteral("on") && asked != QStringLiteral("off")) {
      return usageError(DirectoryCommandsText::tr("--enabled is on or off, not “%1”.").arg(asked));
    }
    settings.enabled = asked == QStringLiteral("on");
  }
  if (!arguments.isSet(securityOption)) return {};
  const QString asked = arguments.value(securityOption);
  if (asked != QStringLiteral("ldaps") && asked != QStringLiteral("starttls")) {
    return usageError(
        DirectoryCommandsText::tr("--security is ldaps or starttls, not “%1”.").arg(asked));
  }
  settings.security = asked == QStringLiteral("ldaps") ? DirectorySettings::Security::Ldaps
                                                       : DirectorySettings::Security::StartTls;
  return {};
}

Result<void> applyNumbers(const QCommandLineParser& arguments, DirectorySettings& settings) {
  const auto port = numberOption(arguments, portOption, 1, 65535, settings.port);
  if (!port) return port.error();
  const auto timeout =
      numberOption(arguments, timeoutOption, 1, 60, static_cast<int>(settings.timeout.count()));
  if (!timeout) return timeout.error();
  const auto depth = numberOption(arguments, depthOption, 0, 32, settings.deepestGroup);
  if (!depth) return depth.error();
  settings.port = *port;
  settings.timeout = std::chrono::seconds(*timeout);
  settings.deepestGroup = *depth;
  return {};
}

Result<void> applyGroups(const QCommandLineParser& arguments, DirectorySettings& settings) {
  if (!arguments.isSet(groupRoleOption) && !arguments.isSet(noGroupRolesOption)) return {};
  settings.groupRoles.clear();
  for (const QString& pair : arguments.values(groupRoleOption)) {
    const qsizetype sign = pair.indexOf(u'=');
    if (sign < 1) {
      return usageError(
          DirectoryCommandsText::tr("--group-role is ROLE=GROUP, such as "
                                    "operator=cn=operators,ou=groups,dc=plant, not “%1”.")
              .arg(pair));
    }
    const auto role = parseRole(pair.left(sign));
    if (!role) return role.error();
    settings.groupRoles.append({pair.mid(sign + 1), roleName(*role)});
  }
  return {};
}

Result<void> apply(const QCommandLineParser& arguments, DirectorySettings& settings) {
  const auto take = [&arguments](const QString& option, QString& into) {
    if (arguments.isSet(option)) into = arguments.value(option);
  };
  take(hostOption, settings.host);
  take(caFileOption, settings.caFile);
  take(baseOption, settings.baseDn);
  take(searchNameOption, settings.searchName);
  take(attributeOption, settings.accountAttribute);
  take(filterOption, settings.personFilter);
  take(groupBaseOption, settings.groupBaseDn);
  if (auto done = applySwitches(arguments, settings); !done) return done;
  if (auto done = applyNumbers(arguments, settings); !done) return done;
  return applyGroups(arguments, settings);
}

Outcome told(const DirectorySettings& settings) {
  const QJsonObject json = directory_settings::toJson(settings);
  return {{{QStringLiteral("directory"), json}},
          QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented))};
}

/// The settings as they would be, and a password where one is to be read.
struct Asked {
  DirectorySettings settings;
  std::optional<SecretBytes> password;
};

Result<Asked> askedFor(const CommandContext& context, OpenConsole& open) {
  const auto now = await(open.console->identity().directory().settings(open.session));
  if (!now) return now.error();
  Asked asked{*now, {}};
  if (auto done = apply(context.arguments, asked.settings); !done) return done.error();
  if (!context.arguments.isSet(directoryPasswordOption)) return asked;
  auto password = context.secrets.next(
      DirectoryCommandsText::tr("Password of the account that searches the directory"));
  if (!password) return password.error();
  asked.password = std::move(*password);
  return asked;
}

Result<Outcome> showDirectory(const CommandContext& context) {
  return asPerson(
      context, QStringLiteral("directory show"), [](OpenConsole& open) -> Result<Outcome> {
        const auto settings = await(open.console->identity().directory().settings(open.session));
        if (!settings) return settings.error();
        return told(*settings);
      });
}

Result<Outcome> setDirectory(const CommandContext& context) {
  const auto reason = reasonOf(context);
  if (!reason) return reason.error();
  DirectorySettings tried;
  // Wrong use is told before anybody signs in.
  if (auto done = apply(context.arguments, tried); !done) return done.error();
  return asPerson(context, QStringLiteral("directory set"),
                  [&](OpenConsole& open) -> Result<Outcome> {
                    auto asked = askedFor(context, open);
                    if (!asked) return asked.error();
                    const auto done = await(open.console->identity().directory().change(
                        open.session, asked->settings, std::move(asked->password), *reason));
                    if (!done) return done.error();
                    return told(asked->settings);
                  });
}

Result<Outcome> test(const CommandContext& context) {
  DirectorySettings tried;
  if (auto done = apply(context.arguments, tried); !done) return done.error();
  return asPerson(
      context, QStringLiteral("directory test"), [&](OpenConsole& open) -> Result<Outcome> {
        auto asked = askedFor(context, open);
        if (!asked) return asked.error();
        const auto done = await(open.console->identity().directory().test(
            open.session, asked->settings, std::move(asked->password)));
        if (!done) return done.error();
        return Outcome{{{QStringLiteral("answers"), true}},
                       DirectoryCommandsText::tr(
                           "The directory answers, its certificate is right, and people and "
                           "groups can be searched.\n")};
      });
}

QList<QCommandLineOption> settingOptions() {
  const auto text = QStringLiteral("TEXT");
  const auto number = QStringLiteral("N");
  return {
      {hostOption, DirectoryCommandsText::tr("The server's name, as in its certificate."), text},
      {portOption, DirectoryCommandsText::tr("Its port; 636 for LDAPS, 389 for StartTLS."), number},
      {securityOption, DirectoryCommandsText::tr("ldaps or starttls."), text},
      {caFileOption,
       DirectoryCommandsText::tr("Certificates to trust, PEM; the system's where empty."), text},
      {baseOption, DirectoryCommandsText::tr("People are searched below this entry."), text},
      {searchNameOption, DirectoryCommandsText::tr("The account that searches."), text},
      {directoryPasswordOption,
       DirectoryCommandsText::tr("Reads that account's password, a line after the code.")},
      {attributeOption,
       DirectoryCommandsText::tr("Where the account name stands: sAMAccountName, uid."), text},
      {filterOption, DirectoryCommandsText::tr("What is a person: (objectClass=person)."), text},
      {groupBaseOption, DirectoryCommandsText::tr("Groups are searched below this entry."), text},
      {groupRoleOption,
       DirectoryCommandsText::tr("Members of GROUP hold ROLE; all of them, once for each."),
       QStringLiteral("ROLE=GROUP")},
      {noGroupRolesOption, DirectoryCommandsText::tr("No group stands for a role.")},
      {timeoutOption, DirectoryCommandsText::tr("Seconds for a question, 1 to 60."), number},
      {depthOption,
       DirectoryCommandsText::tr("So many groups within groups are followed, 0 to 32."), number}};
}

}  // namespace

QList<Command> directoryCommands() {
  return {{QStringLiteral("directory show"),
           DirectoryCommandsText::tr("How the plant's directory is used"),
           {},
           {},
           showDirectory},
          {QStringLiteral("directory set"),
           DirectoryCommandsText::tr("Changes how the plant's directory is used"),
           settingOptions() +
               QList<QCommandLineOption>{
                   {enabledOption, DirectoryCommandsText::tr("on or off."), QStringLiteral("ON")},
                   reasonArgument()},
           {},
           setDirectory},
          {QStringLiteral("directory test"),
           DirectoryCommandsText::tr("Tries the directory, with other settings where given"),
           settingOptions(),
           {},
           test}};
}

}  // namespace linewarden::cli
