// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/text_table.h"
#include "app/identity/identity.h"
#include "app/identity/security_notices.h"

namespace linewarden::cli {

namespace {

struct NoticeCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::Notices)
};

const QString openOption = QStringLiteral("open");
const QString noticeNoteOption = QStringLiteral("note");

QJsonObject noticeJson(const SecurityNotice& notice) {
  return {{QStringLiteral("id"), notice.id},
          {QStringLiteral("time"), toIsoUtc(notice.time)},
          {QStringLiteral("kind"), notice.event.kind},
          {QStringLiteral("priority"), noticePriorityName(notice.event.priority)},
          {QStringLiteral("subject"), notice.event.subject},
          {QStringLiteral("title"), noticeTitle(notice.event)},
          {QStringLiteral("advice"), noticeAdvice(notice.event)},
          {QStringLiteral("details"), notice.event.details},
          {QStringLiteral("workstation"), notice.workstation},
          {QStringLiteral("acknowledged"), timeJson(notice.acknowledged)},
          {QStringLiteral("acknowledgedBy"), notice.acknowledgedBy},
          {QStringLiteral("note"), notice.note}};
}

Result<Outcome> listNotice(const CommandContext& context) {
  const bool onlyOpen = context.arguments.isSet(openOption);
  return onConsole(
      context, QStringLiteral("notice list"), [onlyOpen](OpenConsole& open) -> Result<Outcome> {
        const auto notices = await(open.console->identity().notices().list(open.session));
        if (!notices) return notices.error();
        QJsonArray array;
        TextTable table(
            {NoticeCommandsText::tr("Notice"), NoticeCommandsText::tr("Time"),
             NoticeCommandsText::tr("Priority"), NoticeCommandsText::tr("What happened"),
             NoticeCommandsText::tr("Workstation"), NoticeCommandsText::tr("Acknowledged by")});
        for (const SecurityNotice& notice : *notices) {
          if (onlyOpen && notice.acknowledged) continue;
          array.append(noticeJson(notice));
          table.add(
              {QString::number(notice.id), toIsoUtc(notice.time),
               noticePriorityName(notice.event.priority), noticeTitle(notice.event),
               notice.workstation,
               notice.acknowledged ? notice.acknowledgedBy : NoticeCommandsText::tr("nobody")});
        }
        return Outcome{{{QStringLiteral("notices"), array}}, table.toString()};
      });
}

Result<Outcome> acknowledge(const CommandContext& context) {
  const auto notice = numberOf(context, QStringLiteral("NOTICE"));
  if (!notice) return notice.error();
  return asPerson(context, QStringLiteral("notice ack"), [&](OpenConsole& open) -> Result<Outcome> {
    const auto done = await(open.console->identity().notices().acknowledge(
        open.session, *notice, context.arguments.value(noticeNoteOption)));
    if (!done) return done.error();
    return Outcome{{{QStringLiteral("notice"), *notice}, {QStringLiteral("acknowledged"), true}},
                   NoticeCommandsText::tr("Acknowledged.\n")};
  });
}

}  // namespace

QList<Command> noticeCommands() {
  return {{QStringLiteral("notice list"),
           NoticeCommandsText::tr("Security notices, newest first"),
           {{openOption, NoticeCommandsText::tr("Only those that nobody acknowledged.")}},
           {},
           listNotice},
          {QStringLiteral("notice ack"),
           NoticeCommandsText::tr("Acknowledges a security notice"),
           {{noticeNoteOption, NoticeCommandsText::tr("What was found."), QStringLiteral("TEXT")}},
           QStringLiteral("NOTICE"),
           acknowledge}};
}

}  // namespace linewarden::cli
