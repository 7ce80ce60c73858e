// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/open_console.h"
#include "app/cli/people_arguments.h"
#include "app/cli/route_arguments.h"
#include "app/cli/route_texts.h"
#include "app/cli/secret_lines.h"
#include "app/routing/alarm_routing.h"

#include <algorithm>

namespace linewarden::cli {

namespace {

struct RouteCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::Routes)
};

const QString routeNameWord = QStringLiteral("NAME");
const QString routePasswordOption = QStringLiteral("password");
const QString routeMailOption = QStringLiteral("mail");

/// How all routes stand, for what changed one of them.
Result<Outcome> routesTold(OpenConsole& open) {
  AlarmRouting& routing = open.console->alarmRouting();
  const auto setup = await(routing.setup(open.session));
  if (!setup) return setup.error();
  const QList<RouteState> states = routing.states();
  return Outcome{routingJson(*setup, states), routingText(*setup, states)};
}

Result<Outcome> listRoutes(const CommandContext& context) {
  return asPerson(context, QStringLiteral("route list"), routesTold);
}

Error noRoute(const QString& name) {
  return {ErrorCode::NotFound,
          RouteCommandsText::tr(
              "There is no route “%1”. “linewardenctl route list” tells which there are.")
              .arg(name),
          {}};
}

/// The one of that name; nothing where there is none.
template <class Route>
std::optional<Route> routeNamed(const QList<Route>& routes, const QString& name) {
  const auto found = std::find_if(routes.cbegin(), routes.cend(),
                                  [&name](const Route& route) { return route.name == name; });
  return found == routes.cend() ? std::nullopt : std::optional<Route>(*found);
}

Result<Outcome> addSyslogRoute(const CommandContext& context) {
  const auto words = wordsOf(context, {routeNameWord});
  if (!words) return words.error();
  const auto route = syslogRouteOf(context, words->first());
  if (!route) return route.error();
  return asPerson(
      context, QStringLiteral("route add-syslog"), [&route](OpenConsole& open) -> Result<Outcome> {
        const auto saved = await(open.console->alarmRouting().saveSyslog(open.session, *route));
        if (!saved) return saved.error();
        return routesTold(open);
      });
}

Result<Outcome> removeSyslogRoute(const CommandContext& context) {
  const auto words = wordsOf(context, {routeNameWord});
  if (!words) return words.error();
  return asPerson(context, QStringLiteral("route remove"),
                  [&words](OpenConsole& open) -> Result<Outcome> {
                    AlarmRouting& routing = open.console->alarmRouting();
                    const auto setup = await(routing.setup(open.session));
                    if (!setup) return setup.error();
                    const auto route = routeNamed(setup->syslog, words->first());
                    if (!route) return noRoute(words->first());
                    const auto removed = await(routing.removeSyslog(open.session, route->id));
                    if (!removed) return removed.error();
                    return routesTold(open);
                  });
}

/// With --password the next line; without it nothing, which leaves the kept one. An empty line
/// forgets it.
Result<std::optional<QString>> mailPasswordOf(const CommandContext& context) {
  if (!context.arguments.isSet(routePasswordOption)) return std::optional<QString>();
  const auto line = context.secrets.next(RouteCommandsText::tr("Password at the mail server"));
  if (!line) return line.error();
  return std::optional<QString>(QString::fromUtf8(reinterpret_cast<const char*>(line->data()),
                                                  static_cast<qsizetype>(line->size())));
}

Result<Outcome> setMailServer(const CommandContext& context) {
  return asPerson(context, QStringLiteral("route mail"),
                  [&context](OpenConsole& open) -> Result<Outcome> {
                    AlarmRouting& routing = open.console->alarmRouting();
                    const auto setup = await(routing.setup(open.session));
                    if (!setup) return setup.error();
                    const auto server = mailServerOf(context, setup->mail);
                    if (!server) return server.error();
                    const auto password = mailPasswordOf(context);
                    if (!password) return password.error();
                    const auto saved = await(routing.saveMail(open.session, *server, *password));
                    if (!saved) return saved.error();
                    return routesTold(open);
                  });
}

Result<Outcome> addOnCallPlan(const CommandContext& context) {
  const auto words = wordsOf(context, {routeNameWord});
  if (!words) return words.error();
  const auto plan = onCallPlanOf(context, words->first());
  if (!plan) return plan.error();
  return asPerson(
      context, QStringLiteral("route on-call add"), [&plan](OpenConsole& open) -> Result<Outcome> {
        const auto saved = await(open.console->alarmRouting().saveOnCall(open.session, *plan));
        if (!saved) return saved.error();
        return routesTold(open);
      });
}

Result<Outcome> removeOnCallPlan(const CommandContext& context) {
  const auto words = wordsOf(context, {routeNameWord});
  if (!words) return words.error();
  return asPerson(context, QStringLiteral("route on-call remove"),
                  [&words](OpenConsole& open) -> Result<Outcome> {
                    AlarmRouting& routing = open.console->alarmRouting();
                    const auto setup = await(routing.setup(open.session));
                    if (!setup) return setup.error();
                    const auto plan = routeNamed(setup->onCall, words->first());
                    if (!plan) return noRoute(words->first());
                    const auto removed = await(routing.removeOnCall(open.session, plan->id));
                    if (!removed) return removed.error();
                    return routesTold(open);
                  });
}

Outcome testSent() {
  return {{{QStringLiteral("sent"), true}}, RouteCommandsText::tr("The test message was sent.\n")};
}

Result<Outcome> testMailServer(const CommandContext& context, const QString& address) {
  return asPerson(context, QStringLiteral("route test"), [&](OpenConsole& open) -> Result<Outcome> {
    AlarmRouting& routing = open.console->alarmRouting();
    const auto setup = await(routing.setup(open.session));
    if (!setup) return setup.error();
    const auto sent = await(routing.testMail(open.session, setup->mail, std::nullopt, address));
    if (!sent) return sent.error();
    return testSent();
  });
}

Result<Outcome> testRoute(const CommandContext& context) {
  if (context.arguments.isSet(routeMailOption)) {
    if (const auto none = wordsOf(context, {}); !none) return none.error();
    return testMailServer(context, context.arguments.value(routeMailOption));
  }
  const auto words = wordsOf(context, {routeNameWord});
  if (!words) return words.error();
  return asPerson(context, QStringLiteral("route test"),
                  [&words](OpenConsole& open) -> Result<Outcome> {
                    AlarmRouting& routing = open.console->alarmRouting();
                    const auto setup = await(routing.setup(open.session));
                    if (!setup) return setup.error();
                    const auto route = routeNamed(setup->syslog, words->first());
                    if (!route) return noRoute(words->first());
                    const auto sent = await(routing.testSyslog(open.session, *route));
                    if (!sent) return sent.error();
                    return testSent();
                  });
}

QList<Command> mailRouteCommands() {
  const QList<QCommandLineOption> mailPassword{
      {routePasswordOption,
       RouteCommandsText::tr("Reads the password there, a line after the code; an empty one "
                             "forgets it.")}};
  return {{QStringLiteral("route mail"),
           RouteCommandsText::tr("Changes what is given of the mail server"),
           mailArguments() + mailPassword,
           {},
           setMailServer},
          {QStringLiteral("route on-call add"),
           RouteCommandsText::tr("Tells people on call by mail, and others when nobody acts"),
           onCallArguments(), routeNameWord, addOnCallPlan},
          {QStringLiteral("route on-call remove"),
           RouteCommandsText::tr("Takes such a plan away"),
           {},
           routeNameWord,
           removeOnCallPlan}};
}

}  // namespace

QList<Command> routeCommands() {
  const QList<Command> commands{
      {QStringLiteral("route list"),
       RouteCommandsText::tr("Where alarms go besides the window, and how that fares"),
       {},
       {},
       listRoutes},
      {QStringLiteral("route add-syslog"),
       RouteCommandsText::tr("Sends alarms to a syslog receiver"), syslogArguments(), routeNameWord,
       addSyslogRoute},
      {QStringLiteral("route remove"),
       RouteCommandsText::tr("Sends no more to a syslog receiver"),
       {},
       routeNameWord,
       removeSyslogRoute},
      {QStringLiteral("route test"),
       RouteCommandsText::tr("Sends a test message by a syslog route, or by mail"),
       {{routeMailOption, RouteCommandsText::tr("By mail to this address."),
         QStringLiteral("ADDRESS")}},
       QStringLiteral("[NAME]"),
       testRoute}};
  return commands + mailRouteCommands();
}

}  // namespace linewarden::cli
