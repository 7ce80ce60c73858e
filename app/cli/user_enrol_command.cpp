// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/secret_lines.h"
#include "app/identity/identity.h"
#include "app/identity/sign_in.h"

#include <QJsonDocument>

#include <cstdio>

namespace linewarden::cli {

namespace {

struct UserEnrolCommandText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::UserEnrol)
};

QJsonObject enrolmentJson(const QString& name, const Enrolment& enrolment) {
  return {{QStringLiteral("name"), name},
          {QStringLiteral("choosesPassword"), enrolment.mustChoosePassword},
          {QStringLiteral("totpUri"), enrolment.uri},
          {QStringLiteral("recoveryCodes"), QJsonArray::fromStringList(enrolment.recoveryCodes)}};
}

QString enrolmentText(const QString& name, const Enrolment& enrolment) {
  QString text;
  if (enrolment.mustSetAuthenticator) {
    text += UserEnrolCommandText::tr(
                "Second factor of %1, for an authenticator app:\n  %2\n  or typed: %3\n\n")
                .arg(name, enrolment.uri, enrolment.spelled);
  }
  if (!enrolment.recoveryCodes.isEmpty()) {
    text += UserEnrolCommandText::tr(
                "Recovery codes of %1, each good once, for when the app is lost:\n  %2\n\n")
                .arg(name, enrolment.recoveryCodes.join(u' '));
  }
  return text;
}

// Before the code is read: it is computed from what stands here.
void show(const CommandContext& context, const QString& name, const Enrolment& enrolment) {
  QByteArray bytes =
      context.globals.json
          ? QJsonDocument(enrolmentJson(name, enrolment)).toJson(QJsonDocument::Compact) + '\n'
          : enrolmentText(name, enrolment).toUtf8();
  std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
  std::fflush(stdout);
  bytes.fill('\0');
}

Result<Session> enrol(const CommandContext& context, SignIn& signIn, const QString& name) {
  auto oneTime = context.secrets.next(UserEnrolCommandText::tr("Password of %1 now").arg(name));
  if (!oneTime) return oneTime.error();
  const auto pending = await(signIn.checkPassword(name, std::move(*oneTime)));
  if (!pending) return pending.error();
  if (!pending->mustEnrol) {
    return Error{ErrorCode::Conflict,
                 UserEnrolCommandText::tr("%1 is set up already. Sign in with --as %1.").arg(name),
                 {}};
  }
  const auto enrolment = await(signIn.beginEnrolment(pending->ticket));
  if (!enrolment) return enrolment.error();
  show(context, name, *enrolment);
  SecretBytes chosen;
  if (enrolment->mustChoosePassword) {
    auto password = context.secrets.next(UserEnrolCommandText::tr("New password of %1").arg(name));
    if (!password) return password.error();
    chosen = std::move(*password);
  }
  auto code = context.secrets.next(UserEnrolCommandText::tr("Code of %1").arg(name));
  if (!code) return code.error();
  return await(signIn.finishEnrolment(pending->ticket, std::move(chosen), std::move(*code)));
}

Result<Outcome> runUserEnrol(const CommandContext& context) {
  const auto words = wordsOf(context, {QStringLiteral("NAME")});
  if (!words) return words.error();
  if (!context.globals.person.isEmpty()) {
    return usageError(
        UserEnrolCommandText::tr("“user enrol” takes no --as: the person named sets up their own "
                                 "account."));
  }
  const QString name = words->first();
  return onConsole(
      context, QStringLiteral("user enrol"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto session = enrol(context, open.console->identity().signIn(), name);
        if (!session) return session.error();
        // Within an emergency the session stays the emergency's.
        if (context.within != nullptr) {
          const auto left = await(open.console->identity().signIn().signOut(*session));
          if (!left) return left.error();
        } else {
          open.session = *session;
        }
        return Outcome{
            {{QStringLiteral("name"), session->name},
             {QStringLiteral("displayName"), session->displayName},
             {QStringLiteral("enrolled"), true}},
            UserEnrolCommandText::tr("%1 is set up and can sign in.\n").arg(session->name)};
      });
}

}  // namespace

QList<Command> userEnrolCommands() {
  return {{QStringLiteral("user enrol"),
           UserEnrolCommandText::tr("Sets up the account of somebody invited"),
           {},
           QStringLiteral("NAME"),
           runUserEnrol}};
}

}  // namespace linewarden::cli
