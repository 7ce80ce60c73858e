// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/process.h"
#include "app/cli/command.h"
#include "app/cli/open_console.h"
#include "app/cli/text_table.h"
#include "app/identity/access_guard.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace linewarden::cli {

namespace {

struct CollectCommandText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::Collect)
};

const QString collectForOption = QStringLiteral("for");
constexpr int maxSeconds = 366 * 24 * 3600;

/// Runs the collector until the time is over or the system asks to end.
void collectUntilDone(Console& console, std::optional<std::chrono::seconds> time) {
  QEventLoop loop;
  const os::QuitSignals quit;
  QObject::connect(&quit, &os::QuitSignals::quitRequested, &loop, &QEventLoop::quit);
  QObject::connect(&console, &Console::recordingProblemChanged, &loop, [](const QString& problem) {
    if (!problem.isEmpty()) std::fprintf(stderr, "%s\n", qPrintable(problem));
  });
  if (time) QTimer::singleShot(*time, &loop, &QEventLoop::quit);
  console.start();
  loop.exec();
}

Outcome told(const Console& console, const QList<PlcStatus>& statuses,
             std::chrono::seconds lasted) {
  QJsonArray plcs;
  TextTable table({CollectCommandText::tr("PLC"), CollectCommandText::tr("Requests"),
                   CollectCommandText::tr("Failures"), CollectCommandText::tr("Last trouble")});
  for (const PlcStatus& status : statuses) {
    plcs.append(QJsonObject{{QStringLiteral("id"), status.plc},
                            {QStringLiteral("connected"), status.state == LinkState::Connected},
                            {QStringLiteral("requests"), status.requests},
                            {QStringLiteral("failures"), status.failures},
                            {QStringLiteral("reason"), status.reason}});
    table.add({status.plc, QString::number(status.requests), QString::number(status.failures),
               status.reason});
  }
  const QString problem = console.recordingProblem();
  const bool readNothing =
      std::none_of(statuses.begin(), statuses.end(),
                   [](const PlcStatus& status) { return status.requests > status.failures; });
  return {{{QStringLiteral("seconds"), static_cast<qint64>(lasted.count())},
           {QStringLiteral("plcs"), plcs},
           {QStringLiteral("recordingProblem"), problem}},
          table.toString() + problem,
          readNothing || !problem.isEmpty()};
}

Result<Outcome> runCollect(const CommandContext& context) {
  const auto seconds = numberOption(context.arguments, collectForOption, 1, maxSeconds, 0);
  if (!seconds) return seconds.error();
  auto open = openConsole(context, QStringLiteral("collect"));
  if (!open) return open.error();
  Console& console = *open->console;
  if (auto allowed = console.guard().require(open->session, Permission::Collect); !allowed) {
    return allowed.error();
  }
  const SteadyTime begin = context.clock.steadyNow();
  collectUntilDone(console,
                   *seconds > 0 ? std::optional(std::chrono::seconds(*seconds)) : std::nullopt);
  const QList<PlcStatus> statuses = console.plcStatuses();
  const auto lasted = std::chrono::round<std::chrono::seconds>(context.clock.steadyNow() - begin);
  closeConsole(*open);
  return told(console, statuses, lasted);
}

}  // namespace

Command collectCommand() {
  return {QStringLiteral("collect"),
          CollectCommandText::tr("Polls the PLCs and records, without a window"),
          {{collectForOption,
            CollectCommandText::tr("How long, in seconds; until it is told to end where left out."),
            QStringLiteral("S")}},
          {},
          runCollect};
}

}  // namespace linewarden::cli
