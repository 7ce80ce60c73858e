// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_console.h"

#include "app/cli/await.h"
#include "app/cli/secret_lines.h"
#include "app/identity/access_guard.h"
#include "app/identity/identity.h"
#include "app/identity/sign_in.h"

namespace linewarden::cli {

namespace {

struct OpenConsoleText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::OpenConsole)
};

Error mustEnrol(const QString& name) {
  return {ErrorCode::SecondFactorRequired,
          OpenConsoleText::tr(
              "%1 has been invited and has no second factor yet. Set up the account first: "
              "“linewardenctl user enrol %1”, or sign in at the console's window.")
              .arg(name),
          {}};
}

Error needsSecurityKey(const QString& name) {
  return {ErrorCode::SecondFactorRequired,
          OpenConsoleText::tr(
              "The roles of %1 demand a security key, which the command line cannot ask for. "
              "Do this at the console's window; a recovery code is taken here in need.")
              .arg(name),
          {}};
}

Result<Session> signInPerson(SignIn& signIn, const QString& name, SecretLines& secrets) {
  auto password = secrets.next(OpenConsoleText::tr("Password of %1").arg(name));
  if (!password) return password.error();
  const auto pending = await(signIn.checkPassword(name, std::move(*password)));
  if (!pending) return pending.error();
  if (pending->mustEnrol) return mustEnrol(name);
  auto code = secrets.next(OpenConsoleText::tr("Code of %1").arg(name));
  if (!code) return code.error();
  auto session = await(signIn.checkSecondFactor(pending->ticket, std::move(*code)));
  const bool refused = !session && session.error().code == ErrorCode::SecondFactorRefused;
  return refused && pending->demandsSecurityKey ? needsSecurityKey(name) : session;
}

}  // namespace

Result<OpenConsole> openConsole(const CommandContext& context, const QString& command) {
  if (context.within != nullptr) {
    return Error{ErrorCode::NotSupported,
                 OpenConsoleText::tr("“%1” cannot be run under another command. Run it on its own.")
                     .arg(command),
                 {}};
  }
  auto place = openPlace(context.globals.place);
  if (!place) return place.error();
  OpenConsole open;
  open.console =
      std::make_unique<Console>(std::move(*place), context.clock, QStringLiteral("command-line"));
  if (context.globals.person.isEmpty()) {
    open.session = open.console->guard().serviceSession();
  } else {
    const auto session =
        signInPerson(open.console->signIn(), context.globals.person, context.secrets);
    if (!session) return session.error();
    open.session = *session;
  }
  const auto noted = await(open.console->recordCommand(open.session, command));
  if (!noted) return noted.error();
  return open;
}

void closeConsole(OpenConsole& open) {
  open.console->stop();
  if (open.session.person.isValid()) {
    static_cast<void>(await(open.console->signIn().signOut(open.session)));
  }
}

Result<Outcome> onConsole(const CommandContext& context, const QString& command,
                          const ConsoleWork& work) {
  if (context.within != nullptr) {
    const auto noted =
        await(context.within->console->recordCommand(context.within->session, command));
    if (!noted) return noted.error();
    return work(*context.within);
  }
  auto open = openConsole(context, command);
  if (!open) return open.error();
  auto outcome = work(*open);
  closeConsole(*open);
  return outcome;
}

Result<Outcome> asPerson(const CommandContext& context, const QString& command,
                         const ConsoleWork& work) {
  if (context.globals.person.isEmpty() && context.within == nullptr) {
    return usageError(
        OpenConsoleText::tr("“%1” needs --as NAME: who does it stands in the audit trail.")
            .arg(command));
  }
  return onConsole(context, command, work);
}

}  // namespace linewarden::cli
