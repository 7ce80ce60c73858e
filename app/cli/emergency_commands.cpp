// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/secret_lines.h"
#include "app/cli/text_table.h"
#include "app/identity/break_glass.h"
#include "app/identity/identity.h"

#include <QProcess>

namespace linewarden::cli {

namespace {

struct EmergencyCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::Emergency)
};

const QString openedAsOption = QStringLiteral("opened-as");
const QString emergencyNoteOption = QStringLiteral("note");
const QString accessWord = QStringLiteral("ACCESS");

QJsonObject accessJson(const EmergencyAccess& access) {
  return {{QStringLiteral("id"), access.id},
          {QStringLiteral("opened"), toIsoUtc(access.opened)},
          {QStringLiteral("openedAs"), access.openedAs},
          {QStringLiteral("reason"), access.reason},
          {QStringLiteral("workstation"), access.workstation},
          {QStringLiteral("until"), toIsoUtc(access.until)},
          {QStringLiteral("closed"), timeJson(access.closed)},
          {QStringLiteral("reviewedBy"), QJsonArray::fromStringList(access.reviewedBy)},
          {QStringLiteral("reviewed"), access.isReviewed()}};
}

Result<Outcome> prepare(const CommandContext& context) {
  return asPerson(
      context, QStringLiteral("emergency prepare"), [](OpenConsole& open) -> Result<Outcome> {
        const auto phrase = await(open.console->identity().breakGlass().prepare(open.session));
        if (!phrase) return phrase.error();
        return Outcome{{{QStringLiteral("phrase"), QJsonArray::fromStringList(*phrase)}},
                       EmergencyCommandsText::tr(
                           "Emergency phrase. Write it down, seal it in an envelope and lock "
                           "it away; it opens the console once and is not shown again:\n"
                           "  %1\n")
                           .arg(phrase->join(u' '))};
      });
}

Result<Outcome> status(const CommandContext& context) {
  return onConsole(
      context, QStringLiteral("emergency status"), [](OpenConsole& open) -> Result<Outcome> {
        BreakGlass& desk = open.console->identity().breakGlass();
        const auto readiness = await(desk.readiness());
        if (!readiness) return readiness.error();
        const auto accesses = await(desk.list(open.session));
        if (!accesses) return accesses.error();
        QJsonArray array;
        TextTable table({EmergencyCommandsText::tr("Access"), EmergencyCommandsText::tr("Opened"),
                         EmergencyCommandsText::tr("As"), EmergencyCommandsText::tr("Workstation"),
                         EmergencyCommandsText::tr("Until"), EmergencyCommandsText::tr("Closed"),
                         EmergencyCommandsText::tr("Reviewed by"),
                         EmergencyCommandsText::tr("Reason")});
        for (const EmergencyAccess& access : *accesses) {
          array.append(accessJson(access));
          table.add({QString::number(access.id), toIsoUtc(access.opened), access.openedAs,
                     access.workstation, toIsoUtc(access.until),
                     access.closed ? toIsoUtc(*access.closed) : EmergencyCommandsText::tr("no"),
                     access.reviewedBy.join(QStringLiteral(", ")), access.reason});
        }
        const QString ready = readiness->isPrepared
                                  ? EmergencyCommandsText::tr("A phrase is sealed and unused.\n")
                                  : EmergencyCommandsText::tr(
                                        "No phrase is sealed: nobody could get in in an "
                                        "emergency. “linewardenctl emergency prepare” makes "
                                        "one.\n");
        return Outcome{{{QStringLiteral("prepared"), readiness->isPrepared},
                        {QStringLiteral("preparedAt"), timeJson(readiness->prepared)},
                        {QStringLiteral("open"), readiness->isOpen},
                        {QStringLiteral("unreviewed"), readiness->unreviewed},
                        {QStringLiteral("accesses"), array}},
                       ready + table.toString()};
      });
}

// What the access is for: commands, a line each, until the lines end.
Result<Outcome> work(const CommandContext& context, OpenConsole& open) {
  Outcome all;
  QJsonArray commands;
  for (;;) {
    const auto line = context.secrets.nextOrEnd(EmergencyCommandsText::tr("Command"));
    if (!line) return line.error();
    if (!*line) break;
    if ((*line)->trimmed().isEmpty()) continue;
    const auto outcome = runWithin(QProcess::splitCommand(**line), context, open);
    QJsonObject told{{QStringLiteral("command"), **line}};
    if (outcome) {
      told[QStringLiteral("outcome")] = outcome->json;
      printNow(context, outcome->text);
      all.failed = all.failed || outcome->failed;
    } else {
      told[QStringLiteral("error")] = errorJson(outcome.error());
      printNow(context, outcome.error().message + u'\n');
      all.failed = true;
    }
    commands.append(told);
  }
  all.json = {{QStringLiteral("access"), open.session.emergency},
              {QStringLiteral("commands"), commands}};
  return all;
}

Result<Outcome> openAccess(const CommandContext& context) {
  const QString openedAs = context.arguments.value(openedAsOption);
  if (openedAs.isEmpty())
    return usageError(EmergencyCommandsText::tr("Your name is missing: --opened-as NAME."));
  const auto reason = reasonOf(context);
  if (!reason) return reason.error();
  if (!context.globals.person.isEmpty()) {
    return usageError(
        EmergencyCommandsText::tr("“emergency open” takes no --as: it is for when nobody can sign "
                                  "in."));
  }
  return onConsole(
      context, QStringLiteral("emergency open"), [&](OpenConsole& open) -> Result<Outcome> {
        auto phrase = context.secrets.next(EmergencyCommandsText::tr("Emergency phrase"));
        if (!phrase) return phrase.error();
        BreakGlass& desk = open.console->identity().breakGlass();
        const auto session = await(desk.open(std::move(*phrase), openedAs, *reason));
        if (!session) return session.error();
        open.session = *session;
        auto outcome = work(context, open);
        // The phrase is used up: whatever happens, nobody can go on with it.
        const auto closed = await(desk.close(*session, session->emergency));
        if (!outcome) return outcome;
        if (!closed) return closed.error();
        outcome->text = EmergencyCommandsText::tr(
                            "Emergency access %1 is closed. Two people have to review it, "
                            "and a new phrase is to be prepared.\n")
                            .arg(open.session.emergency);
        return outcome;
      });
}

Result<Outcome> close(const CommandContext& context) {
  const auto access = numberOf(context, accessWord);
  if (!access) return access.error();
  return asPerson(
      context, QStringLiteral("emergency close"), [&access](OpenConsole& open) -> Result<Outcome> {
        const auto done = await(open.console->identity().breakGlass().close(open.session, *access));
        if (!done) return done.error();
        return Outcome{{{QStringLiteral("access"), *access}, {QStringLiteral("closed"), true}},
                       EmergencyCommandsText::tr("Closed.\n")};
      });
}

Result<Outcome> review(const CommandContext& context) {
  const auto access = numberOf(context, accessWord);
  if (!access) return access.error();
  return asPerson(
      context, QStringLiteral("emergency review"), [&](OpenConsole& open) -> Result<Outcome> {
        auto proof = readProof(context);
        if (!proof) return proof.error();
        const auto done = await(open.console->identity().breakGlass().review(
            open.session, *access, std::move(*proof),
            context.arguments.value(emergencyNoteOption)));
        if (!done) return proofRefusal(done.error());
        return Outcome{
            {{QStringLiteral("access"), *access}, {QStringLiteral("signed"), true}},
            EmergencyCommandsText::tr("Signed. Two different people have to sign a review.\n")};
      });
}

}  // namespace

QList<Command> emergencyCommands() {
  return {{QStringLiteral("emergency prepare"),
           EmergencyCommandsText::tr("Makes a new emergency phrase and prints it, once"),
           {},
           {},
           prepare},
          {QStringLiteral("emergency status"),
           EmergencyCommandsText::tr("Whether a phrase is sealed; past and open accesses"),
           {},
           {},
           status},
          {QStringLiteral("emergency open"),
           EmergencyCommandsText::tr(
               "Opens emergency access with the phrase and runs commands under it"),
           {{openedAsOption, EmergencyCommandsText::tr("Who you are; it is not proven."),
             QStringLiteral("NAME")},
            reasonArgument()},
           {},
           openAccess},
          {QStringLiteral("emergency close"),
           EmergencyCommandsText::tr("Ends an emergency access before its time"),
           {},
           accessWord,
           close},
          {QStringLiteral("emergency review"),
           EmergencyCommandsText::tr(
               "Signs that an access was looked at; reads password and a new code once more"),
           {{emergencyNoteOption, EmergencyCommandsText::tr("What was found."),
             QStringLiteral("TEXT")}},
           accessWord,
           review}};
}

}  // namespace linewarden::cli
