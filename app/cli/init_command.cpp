// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/secret_lines.h"
#include "app/console/set_up.h"
#include "app/crypto/data_key.h"
#include "app/crypto/recovery_codes.h"
#include "app/crypto/totp.h"

#include <QJsonArray>

namespace linewarden::cli {

namespace {

struct InitCommandText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::Init)
};

const QString initPlantOption = QStringLiteral("plant");
const QString adminOption = QStringLiteral("admin");
const QString initDisplayNameOption = QStringLiteral("display-name");

Outcome told(const SetUpRequest& request, const QString& totpUri, const QStringList& codes) {
  const QString& folder = request.place.folder;
  const QString& admin = request.administrator.name;
  Outcome outcome;
  outcome.json = {
      {QStringLiteral("folder"), folder},
      {QStringLiteral("administrator"), admin},
      {QStringLiteral("totpUri"), totpUri},
      {QStringLiteral("recoveryPhrase"), QJsonArray::fromStringList(request.recoveryPhrase)},
      {QStringLiteral("recoveryCodes"), QJsonArray::fromStringList(codes)}};
  outcome.text =
      InitCommandText::tr(
          "Linewarden is set up in %1.\n\n"
          "Recovery phrase. Write it down and lock it away; it opens the store when the key "
          "is lost, and is not shown again:\n  %2\n\n"
          "Second factor of %3, for an authenticator app:\n  %4\n\n"
          "Recovery codes of %3, each good once, for when the app is lost:\n  %5\n")
          .arg(folder, request.recoveryPhrase.join(u' '), admin, totpUri, codes.join(u' '));
  return outcome;
}

Result<Outcome> runInit(const CommandContext& context) {
  const QCommandLineParser& arguments = context.arguments;
  if (!arguments.isSet(initPlantOption) || !arguments.isSet(adminOption)) {
    return usageError(InitCommandText::tr("init needs --plant FILE and --admin NAME."));
  }
  SetUpRequest request;
  request.place = context.globals.place;
  request.plantFile = arguments.value(initPlantOption);
  request.administrator.name = arguments.value(adminOption);
  request.administrator.displayName = arguments.isSet(initDisplayNameOption)
                                          ? arguments.value(initDisplayNameOption)
                                          : request.administrator.name;
  auto password =
      context.secrets.next(InitCommandText::tr("Password for %1").arg(request.administrator.name));
  if (!password) return password.error();
  request.administrator.password = std::move(*password);
  const SecretBytes totpSecret = totp::newSecret();
  request.administrator.totpSecret = totpSecret.clone();
  request.administrator.recoveryCodes = newRecoveryCodes();
  request.recoveryPhrase = newRecoveryPhrase();
  const Outcome outcome =
      told(request, totp::uri(totpSecret, QStringLiteral("Linewarden"), request.administrator.name),
           request.administrator.recoveryCodes);
  if (const auto made = setUp(std::move(request), context.clock); !made) return made.error();
  return outcome;
}

}  // namespace

Command initCommand() {
  return {QStringLiteral("init"),
          InitCommandText::tr("Makes an installation: store, keys, first administrator"),
          {{initPlantOption, InitCommandText::tr("The plant file."), QStringLiteral("FILE")},
           {adminOption,
            InitCommandText::tr("Account name of the first administrator; the password is read."),
            QStringLiteral("NAME")},
           {initDisplayNameOption, InitCommandText::tr("The administrator's name for people."),
            QStringLiteral("NAME")}},
          {},
          runInit};
}

}  // namespace linewarden::cli
