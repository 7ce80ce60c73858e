// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/alarm_route.h"

#include "app/base/shown_text.h"
#include "app/routing/mail_message.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace linewarden {

namespace {

constexpr qsizetype longestRouteName = 60;
constexpr qsizetype longestRouteHost = 253;  // RFC 1035, 2.3.4
constexpr qsizetype longestRoutePath = 4096;
constexpr qsizetype longestFilterWord = 200;
constexpr qsizetype mostFilterWords = 200;
constexpr qsizetype longestMailUser = 200;
constexpr qsizetype mostSteps = 8;
constexpr qsizetype mostStepAddresses = 20;
constexpr std::chrono::minutes latestStep{1440};
constexpr int highestPort = 65535;

struct AlarmRouteText {
  Q_DECLARE_TR_FUNCTIONS(AlarmRoute)
};

Error wrongRoute(const QString& message) {
  return {ErrorCode::InvalidArgument, message, {}};
}

bool isPlainText(const QString& text) {
  const QList<uint> characters = text.toUcs4();
  return std::all_of(characters.cbegin(), characters.cend(),
                     [](uint one) { return QChar::isPrint(one); });
}

bool isHostName(const QString& host) {
  // Letters, digits, and the signs of IPv6 addresses (also with a zone).
  return !host.isEmpty() && host.size() <= longestRouteHost &&
         std::all_of(host.cbegin(), host.cend(), [](QChar one) {
           const bool isAscii = one.unicode() < 0x80;
           return isAscii && (one.isLetterOrNumber() || QStringLiteral(".-_:%").contains(one));
         });
}

Result<void> checkRouteName(const QString& name) {
  if (name.trimmed().isEmpty() || name.size() > longestRouteName) {
    return wrongRoute(
        AlarmRouteText::tr("Give it a name of 1 to %1 characters.").arg(longestRouteName));
  }
  if (name != name.trimmed() || !isPlainText(name)) {
    return wrongRoute(
        AlarmRouteText::tr("The name holds signs that cannot be seen, or begins or ends with a "
                           "space. Type it anew."));
  }
  return {};
}

Result<void> checkFilter(const RouteFilter& filter) {
  if (filter.classes.size() > mostFilterWords || filter.lines.size() > mostFilterWords) {
    return wrongRoute(AlarmRouteText::tr("Choose at most %1 classes and %1 lines; where all are "
                                         "meant, choose none.")
                          .arg(mostFilterWords));
  }
  for (const QString& word : filter.classes + filter.lines) {
    if (!word.isEmpty() && word.size() <= longestFilterWord && isPlainText(word)) continue;
    return wrongRoute(
        AlarmRouteText::tr("“%1” is no class or line that alarms can have.").arg(shownText(word)));
  }
  return {};
}

Result<void> checkHost(const QString& host, int port) {
  if (!isHostName(host)) {
    return wrongRoute(AlarmRouteText::tr("“%1” is no name or address of a computer. Give it as in "
                                         "“logs.example.com” or “192.0.2.7”, without a port.")
                          .arg(shownText(host)));
  }
  if (port < 1 || port > highestPort) {
    return wrongRoute(AlarmRouteText::tr("A port is a number from 1 to %1.").arg(highestPort));
  }
  return {};
}

Result<void> checkPath(const QString& path) {
  if (path.isEmpty()) return {};
  if (path.size() <= longestRoutePath && !path.contains(QChar(u'\0')) &&
      QDir::isAbsolutePath(path)) {
    return {};
  }
  return wrongRoute(AlarmRouteText::tr("Give the whole path of the file “%1”, from the top.")
                        .arg(shownText(path, 80)));
}

Result<void> checkCertificatePaths(const SyslogRoute& route) {
  if (route.authorityFile.isEmpty()) {
    return wrongRoute(
        AlarmRouteText::tr("Choose the file of the authority that signed the receiver's "
                           "certificate; without it nobody could tell the receiver from another."));
  }
  for (const QString& path : {route.authorityFile, route.certificateFile, route.keyFile}) {
    if (auto fits = checkPath(path); !fits) return fits;
  }
  if (route.certificateFile.isEmpty() == route.keyFile.isEmpty()) return {};
  return wrongRoute(
      AlarmRouteText::tr("A certificate of ours and its private key go together: choose both "
                         "files, or none."));
}

Result<void> checkAddress(const QString& address) {
  if (isMailAddress(address)) return {};
  return wrongRoute(AlarmRouteText::tr("“%1” is no mail address. Give it as in "
                                       "“somebody@example.com”, without a name.")
                        .arg(shownText(address, 80)));
}

Result<void> checkStep(const OnCallStep& step) {
  if (step.after.count() < 0 || step.after > latestStep) {
    return wrongRoute(AlarmRouteText::tr("Somebody is told at once or after up to %1 minutes.")
                          .arg(latestStep.count()));
  }
  if (step.addresses.isEmpty() || step.addresses.size() > mostStepAddresses) {
    return wrongRoute(
        AlarmRouteText::tr("Each step has 1 to %1 mail addresses.").arg(mostStepAddresses));
  }
  for (const QString& address : step.addresses) {
    if (auto fits = checkAddress(address); !fits) return fits;
  }
  return {};
}

}  // namespace

QString syslogTransportName(SyslogTransport transport) {
  switch (transport) {
    case SyslogTransport::Tls: return QStringLiteral("tls");
    case SyslogTransport::Tcp: return QStringLiteral("tcp");
    case SyslogTransport::Udp: break;
  }
  return QStringLiteral("udp");
}

std::optional<SyslogTransport> syslogTransportFromName(const QString& name) {
  for (const auto one : {SyslogTransport::Tls, SyslogTransport::Tcp, SyslogTransport::Udp}) {
    if (syslogTransportName(one) == name) return one;
  }
  return std::nullopt;
}

QString mailSecurityName(MailSecurity security) {
  return security == MailSecurity::StartTls ? QStringLiteral("starttls") : QStringLiteral("tls");
}

std::optional<MailSecurity> mailSecurityFromName(const QString& name) {
  for (const auto one : {MailSecurity::StartTls, MailSecurity::Tls}) {
    if (mailSecurityName(one) == name) return one;
  }
  return std::nullopt;
}

bool takes(const RouteFilter& filter, AlarmSource source, const AlarmDefinition& definition) {
  return definition.priority <= filter.least &&
         (filter.sources.isEmpty() || filter.sources.contains(source)) &&
         (filter.classes.isEmpty() || filter.classes.contains(definition.alarmClass)) &&
         (filter.lines.isEmpty() || filter.lines.contains(definition.line));
}

Result<void> checkRoute(const SyslogRoute& route) {
  if (auto fits = checkRouteName(route.name); !fits) return fits;
  if (auto fits = checkFilter(route.filter); !fits) return fits;
  if (auto fits = checkHost(route.host, route.port); !fits) return fits;
  if (route.transport == SyslogTransport::Tls) return checkCertificatePaths(route);
  return {};
}

Result<void> checkServer(const MailServer& server) {
  // What is switched off may be half filled in.
  if (server.isOn || !server.host.isEmpty()) {
    if (auto fits = checkHost(server.host, server.port); !fits) return fits;
  }
  if (auto fits = checkPath(server.authorityFile); !fits) return fits;
  if (server.user.size() > longestMailUser || !isPlainText(server.user)) {
    return wrongRoute(AlarmRouteText::tr("The name to sign in with has up to %1 characters, and "
                                         "none that cannot be seen.")
                          .arg(longestMailUser));
  }
  if (server.isOn || !server.sender.isEmpty()) return checkAddress(server.sender);
  return {};
}

Result<void> checkPlan(const OnCallPlan& plan) {
  if (auto fits = checkRouteName(plan.name); !fits) return fits;
  if (auto fits = checkFilter(plan.filter); !fits) return fits;
  if (plan.steps.isEmpty() || plan.steps.size() > mostSteps) {
    return wrongRoute(
        AlarmRouteText::tr("A plan has 1 to %1 steps: who is told, and who next.").arg(mostSteps));
  }
  for (qsizetype at = 0; at < plan.steps.size(); ++at) {
    if (auto fits = checkStep(plan.steps.at(at)); !fits) return fits;
    if (at == 0 || plan.steps.at(at).after > plan.steps.at(at - 1).after) continue;
    return wrongRoute(
        AlarmRouteText::tr("Each step comes later than the one before. Put them in their order."));
  }
  return {};
}

}  // namespace linewarden
