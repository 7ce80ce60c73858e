// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/route_texts.h"

#include "app/cli/people_arguments.h"
#include "app/cli/text_table.h"
#include "app/cli/value_text.h"

#include <QJsonArray>

namespace linewarden::cli {

namespace {

struct RouteTextsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::RouteTexts)
};

constexpr qint64 mailRoute = 0;

QStringList routeSources(const RouteFilter& filter) {
  QStringList names;
  for (const AlarmSource source : filter.sources) names.append(alarmSourceName(source));
  return names;
}

QJsonObject routeFilterJson(const RouteFilter& filter) {
  return {{QStringLiteral("least"), alarmPriorityName(filter.least)},
          {QStringLiteral("sources"), QJsonArray::fromStringList(routeSources(filter))},
          {QStringLiteral("classes"), QJsonArray::fromStringList(filter.classes)},
          {QStringLiteral("lines"), QJsonArray::fromStringList(filter.lines)}};
}

const RouteState* routeStateOf(const QList<RouteState>& states, qint64 id) {
  for (const RouteState& state : states) {
    if (state.id == id) return &state;
  }
  return nullptr;
}

QJsonValue routeStateJson(const RouteState* state) {
  if (state == nullptr) return QJsonValue::Null;
  return QJsonObject{{QStringLiteral("working"), state->isWorking},
                     {QStringLiteral("waiting"), state->waiting},
                     {QStringLiteral("lastSent"), timeJson(state->lastSent)},
                     {QStringLiteral("problem"), state->problem},
                     {QStringLiteral("problemSince"), timeJson(state->problemSince)}};
}

QJsonObject syslogJson(const SyslogRoute& route, const RouteState* state) {
  return {{QStringLiteral("name"), route.name},
          {QStringLiteral("on"), route.isOn},
          {QStringLiteral("transport"), syslogTransportName(route.transport)},
          {QStringLiteral("host"), route.host},
          {QStringLiteral("port"), route.port},
          {QStringLiteral("authorityFile"), route.authorityFile},
          {QStringLiteral("certificateFile"), route.certificateFile},
          {QStringLiteral("keyFile"), route.keyFile},
          {QStringLiteral("checkpoints"), route.sendsCheckpoints},
          {QStringLiteral("filter"), routeFilterJson(route.filter)},
          {QStringLiteral("state"), routeStateJson(state)}};
}

QJsonObject mailServerJson(const MailServer& server, const RouteState* state) {
  return {{QStringLiteral("on"), server.isOn},
          {QStringLiteral("host"), server.host},
          {QStringLiteral("port"), server.port},
          {QStringLiteral("security"), mailSecurityName(server.security)},
          {QStringLiteral("authorityFile"), server.authorityFile},
          {QStringLiteral("user"), server.user},
          {QStringLiteral("hasPassword"), server.hasPassword},
          {QStringLiteral("sender"), server.sender},
          {QStringLiteral("state"), routeStateJson(state)}};
}

QJsonObject onCallJson(const OnCallPlan& plan) {
  QJsonArray steps;
  for (const OnCallStep& step : plan.steps) {
    steps.append(
        QJsonObject{{QStringLiteral("afterMinutes"), static_cast<qint64>(step.after.count())},
                    {QStringLiteral("addresses"), QJsonArray::fromStringList(step.addresses)}});
  }
  return {{QStringLiteral("name"), plan.name},
          {QStringLiteral("on"), plan.isOn},
          {QStringLiteral("filter"), routeFilterJson(plan.filter)},
          {QStringLiteral("steps"), steps}};
}

QString onOffWord(bool isOn) {
  return isOn ? RouteTextsText::tr("on") : RouteTextsText::tr("off");
}

QString waitingWord(const RouteState* state) {
  return state == nullptr ? QString() : QString::number(state->waiting);
}

QString problemWord(const RouteState* state) {
  if (state == nullptr) return {};
  if (!state->problem.isEmpty()) return state->problem;
  return state->isWorking ? RouteTextsText::tr("works") : QString();
}

QString onCallStepsText(const OnCallPlan& plan) {
  QStringList steps;
  for (const OnCallStep& step : plan.steps) {
    steps.append(
        RouteTextsText::tr("after %1 min: %2")
            .arg(QString::number(step.after.count()), step.addresses.join(QStringLiteral(", "))));
  }
  return steps.join(QStringLiteral("; "));
}

}  // namespace

QJsonObject routingJson(const RoutingSetup& setup, const QList<RouteState>& states) {
  QJsonArray syslog;
  for (const SyslogRoute& route : setup.syslog) {
    syslog.append(syslogJson(route, routeStateOf(states, route.id)));
  }
  QJsonArray onCall;
  for (const OnCallPlan& plan : setup.onCall) onCall.append(onCallJson(plan));
  return {{QStringLiteral("syslog"), syslog},
          {QStringLiteral("mail"), mailServerJson(setup.mail, routeStateOf(states, mailRoute))},
          {QStringLiteral("onCall"), onCall}};
}

QString routingText(const RoutingSetup& setup, const QList<RouteState>& states) {
  TextTable table({RouteTextsText::tr("Route"), RouteTextsText::tr("On"), RouteTextsText::tr("By"),
                   RouteTextsText::tr("To"), RouteTextsText::tr("From priority"),
                   RouteTextsText::tr("Waiting"), RouteTextsText::tr("State")});
  for (const SyslogRoute& route : setup.syslog) {
    const RouteState* state = routeStateOf(states, route.id);
    table.add({route.name, onOffWord(route.isOn), syslogTransportName(route.transport),
               QStringLiteral("%1:%2").arg(route.host, QString::number(route.port)),
               alarmPriorityName(route.filter.least), waitingWord(state), problemWord(state)});
  }
  const RouteState* mail = routeStateOf(states, mailRoute);
  table.add({RouteTextsText::tr("mail"),
             onOffWord(setup.mail.isOn),
             mailSecurityName(setup.mail.security),
             setup.mail.host.isEmpty()
                 ? QString()
                 : QStringLiteral("%1:%2").arg(setup.mail.host, QString::number(setup.mail.port)),
             {},
             waitingWord(mail),
             problemWord(mail)});
  QString text = table.toString();
  if (setup.onCall.isEmpty()) return text;
  TextTable plans({RouteTextsText::tr("On call"), RouteTextsText::tr("On"),
                   RouteTextsText::tr("From priority"), RouteTextsText::tr("Who is told")});
  for (const OnCallPlan& plan : setup.onCall) {
    plans.add({plan.name, onOffWord(plan.isOn), alarmPriorityName(plan.filter.least),
               onCallStepsText(plan)});
  }
  text += u'\n' + plans.toString();
  return text;
}

}  // namespace linewarden::cli
