// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/routing_json.h"

namespace linewarden::routing_json {

namespace {

const QString leastKey = QStringLiteral("least");
const QString sourcesKey = QStringLiteral("sources");
const QString classesKey = QStringLiteral("classes");
const QString linesKey = QStringLiteral("lines");
const QString afterKey = QStringLiteral("afterMinutes");
const QString addressesKey = QStringLiteral("addresses");

QStringList wordsFrom(const QJsonValue& json) {
  QStringList words;
  const QJsonArray array = json.toArray();
  for (const auto& word : array) {
    if (word.isString()) words += word.toString();
  }
  return words;
}

}  // namespace

QJsonObject ofFilter(const RouteFilter& filter) {
  QStringList sources;
  for (const AlarmSource source : filter.sources) sources += alarmSourceName(source);
  return {{leastKey, alarmPriorityName(filter.least)},
          {sourcesKey, QJsonArray::fromStringList(sources)},
          {classesKey, QJsonArray::fromStringList(filter.classes)},
          {linesKey, QJsonArray::fromStringList(filter.lines)}};
}

RouteFilter filterFrom(const QJsonObject& json) {
  RouteFilter filter;
  filter.least =
      alarmPriorityFromName(json.value(leastKey).toString()).value_or(AlarmPriority::Low);
  const QStringList sources = wordsFrom(json.value(sourcesKey));
  for (const QString& name : sources) {
    if (const auto source = alarmSourceFromName(name)) filter.sources += *source;
  }
  filter.classes = wordsFrom(json.value(classesKey));
  filter.lines = wordsFrom(json.value(linesKey));
  return filter;
}

QJsonArray ofSteps(const QList<OnCallStep>& steps) {
  QJsonArray array;
  for (const OnCallStep& step : steps) {
    array += QJsonObject{{afterKey, static_cast<qint64>(step.after.count())},
                         {addressesKey, QJsonArray::fromStringList(step.addresses)}};
  }
  return array;
}

QList<OnCallStep> stepsFrom(const QJsonArray& json) {
  QList<OnCallStep> steps;
  for (const auto& one : json) {
    const QJsonObject object = one.toObject();
    steps += OnCallStep{std::chrono::minutes(object.value(afterKey).toInt()),
                        wordsFrom(object.value(addressesKey))};
  }
  return steps;
}

QJsonObject of(const SyslogRoute& route) {
  return {{QStringLiteral("kind"), QStringLiteral("syslog")},
          {QStringLiteral("on"), route.isOn},
          {QStringLiteral("name"), route.name},
          {QStringLiteral("filter"), ofFilter(route.filter)},
          {QStringLiteral("transport"), syslogTransportName(route.transport)},
          {QStringLiteral("host"), route.host},
          {QStringLiteral("port"), route.port},
          {QStringLiteral("authorityFile"), route.authorityFile},
          {QStringLiteral("certificateFile"), route.certificateFile},
          {QStringLiteral("keyFile"), route.keyFile},
          {QStringLiteral("checkpoints"), route.sendsCheckpoints}};
}

QJsonObject of(const MailServer& server) {
  return {{QStringLiteral("kind"), QStringLiteral("mail")},
          {QStringLiteral("on"), server.isOn},
          {QStringLiteral("host"), server.host},
          {QStringLiteral("port"), server.port},
          {QStringLiteral("security"), mailSecurityName(server.security)},
          {QStringLiteral("authorityFile"), server.authorityFile},
          {QStringLiteral("user"), server.user},
          {QStringLiteral("hasPassword"), server.hasPassword},
          {QStringLiteral("sender"), server.sender}};
}

QJsonObject of(const OnCallPlan& plan) {
  return {{QStringLiteral("kind"), QStringLiteral("on-call")},
          {QStringLiteral("on"), plan.isOn},
          {QStringLiteral("name"), plan.name},
          {QStringLiteral("filter"), ofFilter(plan.filter)},
          {QStringLiteral("steps"), ofSteps(plan.steps)}};
}

}  // namespace linewarden::routing_json
