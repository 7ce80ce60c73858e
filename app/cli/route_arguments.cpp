// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/route_arguments.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace linewarden::cli {

namespace {

struct RouteArgumentsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::RouteArguments)
};

const QString routeLeastOption = QStringLiteral("least");
const QString routeSourceOption = QStringLiteral("source");
const QString routeClassOption = QStringLiteral("class");
const QString routeLineOption = QStringLiteral("line");
const QString routeOffOption = QStringLiteral("off");
const QString routeHostOption = QStringLiteral("host");
const QString routePortOption = QStringLiteral("port");
const QString routeTransportOption = QStringLiteral("transport");
const QString routeCaFileOption = QStringLiteral("ca-file");
const QString routeCertificateOption = QStringLiteral("certificate");
const QString routeKeyOption = QStringLiteral("key");
const QString routeCheckpointsOption = QStringLiteral("checkpoints");
const QString routeEnabledOption = QStringLiteral("enabled");
const QString routeSecurityOption = QStringLiteral("security");
const QString routeUserOption = QStringLiteral("user");
const QString routeSenderOption = QStringLiteral("sender");
const QString routeStepOption = QStringLiteral("step");

constexpr int highestRoutePort = 65535;
constexpr int udpSyslogPort = 514;

/// The store keeps files by their whole path: the console runs elsewhere.
QString routeFile(const QString& path) {
  return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

QCommandLineOption routeOption(const QString& name, const QString& meaning, const char* value) {
  return {name, meaning, QLatin1String(value)};
}

}  // namespace

QList<QCommandLineOption> routeFilterArguments() {
  return {routeOption(routeLeastOption,
                      RouteArgumentsText::tr("Alarms of this priority and more urgent ones."), "P"),
          routeOption(routeSourceOption,
                      RouteArgumentsText::tr("Only from there: process, security, system; may be "
                                             "given several times, as the next two."),
                      "S"),
          routeOption(routeClassOption, RouteArgumentsText::tr("Only of this class."), "C"),
          routeOption(routeLineOption, RouteArgumentsText::tr("Only of this line."), "L")};
}

Result<RouteFilter> routeFilterOf(const CommandContext& context, RouteFilter filter) {
  const QCommandLineParser& arguments = context.arguments;
  if (arguments.isSet(routeLeastOption)) {
    const QString word = arguments.value(routeLeastOption);
    const auto least = alarmPriorityFromName(word);
    if (!least) {
      return usageError(
          RouteArgumentsText::tr("--least takes critical, high, medium or low, not “%1”.")
              .arg(word));
    }
    filter.least = *least;
  }
  for (const QString& word : arguments.values(routeSourceOption)) {
    const auto source = alarmSourceFromName(word);
    if (!source) {
      return usageError(
          RouteArgumentsText::tr("--source takes process, security or system, not “%1”.")
              .arg(word));
    }
    if (!filter.sources.contains(*source)) filter.sources.append(*source);
  }
  filter.classes += arguments.values(routeClassOption);
  filter.lines += arguments.values(routeLineOption);
  return filter;
}

QList<QCommandLineOption> syslogArguments() {
  return QList<QCommandLineOption>{
             routeOption(routeHostOption, RouteArgumentsText::tr("The receiver."), "H"),
             routeOption(routePortOption,
                         RouteArgumentsText::tr("6514 where left out, 514 for UDP."), "N"),
             routeOption(routeTransportOption,
                         RouteArgumentsText::tr("tls, tcp or udp; tls where left out."), "T"),
             routeOption(routeCaFileOption,
                         RouteArgumentsText::tr("PEM file of the authority that signed the "
                                                "receiver's certificate (TLS)."),
                         "F"),
             routeOption(routeCertificateOption,
                         RouteArgumentsText::tr("PEM file of our own certificate (TLS)."), "F"),
             routeOption(routeKeyOption,
                         RouteArgumentsText::tr("PEM file of its private key, readable by its "
                                                "owner alone (TLS)."),
                         "F"),
             {routeCheckpointsOption,
              RouteArgumentsText::tr("Sends checkpoints of the audit trail, too.")},
             {routeOffOption, RouteArgumentsText::tr("Does not send yet.")}} +
         routeFilterArguments();
}

Result<SyslogRoute> syslogRouteOf(const CommandContext& context, const QString& name) {
  const QCommandLineParser& arguments = context.arguments;
  if (!arguments.isSet(routeHostOption)) {
    return usageError(RouteArgumentsText::tr("--host H is missing."));
  }
  SyslogRoute route;
  route.name = name;
  route.isOn = !arguments.isSet(routeOffOption);
  route.host = arguments.value(routeHostOption);
  if (arguments.isSet(routeTransportOption)) {
    const QString word = arguments.value(routeTransportOption);
    const auto transport = syslogTransportFromName(word);
    if (!transport) {
      return usageError(
          RouteArgumentsText::tr("--transport takes tls, tcp or udp, not “%1”.").arg(word));
    }
    route.transport = *transport;
  }
  const int usual = route.transport == SyslogTransport::Udp ? udpSyslogPort : route.port;
  const auto port = numberOption(arguments, routePortOption, 1, highestRoutePort, usual);
  if (!port) return port.error();
  route.port = *port;
  route.authorityFile = routeFile(arguments.value(routeCaFileOption));
  route.certificateFile = routeFile(arguments.value(routeCertificateOption));
  route.keyFile = routeFile(arguments.value(routeKeyOption));
  route.sendsCheckpoints = arguments.isSet(routeCheckpointsOption);
  const auto filter = routeFilterOf(context, route.filter);
  if (!filter) return filter.error();
  route.filter = *filter;
  return route;
}

QList<QCommandLineOption> mailArguments() {
  return {
      routeOption(routeEnabledOption, RouteArgumentsText::tr("on or off."), "ON"),
      routeOption(routeHostOption, RouteArgumentsText::tr("The mail server."), "H"),
      routeOption(routePortOption, RouteArgumentsText::tr("Its port, such as 587 or 465."), "N"),
      routeOption(routeSecurityOption, RouteArgumentsText::tr("starttls or tls."), "S"),
      routeOption(routeCaFileOption,
                  RouteArgumentsText::tr("PEM file of its authority; empty: the system's."), "F"),
      routeOption(routeUserOption, RouteArgumentsText::tr("The account there; empty: no sign-in."),
                  "NAME"),
      routeOption(routeSenderOption, RouteArgumentsText::tr("The address mails come from."),
                  "ADDRESS")};
}

Result<MailServer> mailServerOf(const CommandContext& context, MailServer server) {
  const QCommandLineParser& arguments = context.arguments;
  const auto take = [&arguments](const QString& option, QString& into) {
    if (arguments.isSet(option)) into = arguments.value(option);
  };
  if (arguments.isSet(routeEnabledOption)) {
    const QString word = arguments.value(routeEnabledOption);
    if (word != QStringLiteral("on") && word != QStringLiteral("off")) {
      return usageError(RouteArgumentsText::tr("--enabled is on or off, not “%1”.").arg(word));
    }
    server.isOn = word == QStringLiteral("on");
  }
  if (arguments.isSet(routeSecurityOption)) {
    const QString word = arguments.value(routeSecurityOption);
    const auto security = mailSecurityFromName(word);
    if (!security) {
      return usageError(
          RouteArgumentsText::tr("--security is starttls or tls, not “%1”.").arg(word));
    }
    server.security = *security;
  }
  const auto port = numberOption(arguments, routePortOption, 1, highestRoutePort, server.port);
  if (!port) return port.error();
  server.port = *port;
  take(routeHostOption, server.host);
  take(routeUserOption, server.user);
  take(routeSenderOption, server.sender);
  if (arguments.isSet(routeCaFileOption)) {
    server.authorityFile = routeFile(arguments.value(routeCaFileOption));
  }
  return server;
}

QList<QCommandLineOption> onCallArguments() {
  return QList<QCommandLineOption>{
             routeOption(routeStepOption,
                         RouteArgumentsText::tr(
                             "Who is told so many minutes after the announcement, such as "
                             "0:anna@plant.example,ben@plant.example; given once for each step."),
                         "MIN:ADDRESS,…"),
             {routeOffOption, RouteArgumentsText::tr("Does not send yet.")}} +
         routeFilterArguments();
}

Result<OnCallStep> parseOnCallStep(const QString& text) {
  const qsizetype sign = text.indexOf(u':');
  bool isNumber = false;
  const int minutes = text.left(std::max<qsizetype>(0, sign)).toInt(&isNumber);
  const QStringList addresses = text.mid(sign + 1).split(u',', Qt::SkipEmptyParts);
  if (sign < 1 || !isNumber || minutes < 0 || addresses.isEmpty()) {
    return usageError(RouteArgumentsText::tr("--step is MINUTES:ADDRESS,ADDRESS, such as "
                                             "15:anna@plant.example, not “%1”.")
                          .arg(text));
  }
  OnCallStep step;
  step.after = std::chrono::minutes(minutes);
  for (const QString& address : addresses) step.addresses.append(address.trimmed());
  return step;
}

Result<OnCallPlan> onCallPlanOf(const CommandContext& context, const QString& name) {
  OnCallPlan plan;
  plan.name = name;
  plan.isOn = !context.arguments.isSet(routeOffOption);
  const QStringList steps = context.arguments.values(routeStepOption);
  if (steps.isEmpty()) {
    return usageError(
        RouteArgumentsText::tr("--step MIN:ADDRESS is missing: somebody has to be told."));
  }
  for (const QString& text : steps) {
    const auto step = parseOnCallStep(text);
    if (!step) return step.error();
    plan.steps.append(*step);
  }
  const auto filter = routeFilterOf(context, plan.filter);
  if (!filter) return filter.error();
  plan.filter = *filter;
  return plan;
}

}  // namespace linewarden::cli
