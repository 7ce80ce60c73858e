// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_console.h"

#include "app/cli/await.h"
#include "app/cli/secret_lines.h"
#include "app/identity/access_guard.h"
#include "app/identity/sign_in.h"

namespace linewarden::cli {

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::OpenConsole)
};

Result<Session> signInPerson(SignIn& signIn, const QString& name, SecretLines& secrets) {
  auto password = secrets.next(Text::tr("Password of %1").arg(name));
  if (!password) return password.error();
  const auto pending = await(signIn.checkPassword(name, std::move(*password)));
  if (!pending) return pending.error();
  auto code = secrets.next(Text::tr("Code of %1").arg(name));
  if (!code) return code.error();
  return await(signIn.checkSecondFactor(pending->ticket, std::move(*code)));
}

}  // namespace

Result<OpenConsole> openConsole(const CommandContext& context, const QString& command) {
  auto place = openPlace(context.globals.place);
  if (!place) return place.error();
  OpenConsole open;
  open.console = std::make_unique<Console>(std::move(*place), context.clock);
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

}  // namespace linewarden::cli
